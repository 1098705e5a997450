"""Objections: which events are contested, and the three readings of a record while they are not resolved.

An objection that is upheld strikes the event: what it claims did not happen. One that is not upheld changes nothing.
While it is open, the record is read three times: without the event and what it answers (the headline reading), as if
it did not happen, and as if it did.

Readings of the model that this module takes:
- an objection made after its period is none; one made on the last day of it counts;
- an objection is settled by the first resolution on or after its day; a later objection opens the matter again;
- what an early warning answers is the issue of its owner; what any other answer answers is named by the answer;
- an objection to an event that bears on no dimension opens a range too, whose ends are equal.
Source: model sections 2 and 5.4.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from domain.fairness.inputs import (
    Answering,
    EarlyWarning,
    IssueMaterialised,
    Objected,
    ObjectionResolved,
    Recorded,
)
from domain.fairness.reading import Reading, reading_of
from domain.fairness.results import Objections


@dataclass(frozen=True, slots=True)
class Readings:
    """A record read without what is contested, as if that did not happen, and as if it did."""

    excluded: Reading
    denied: Reading
    granted: Reading
    objections: Objections


def readings_of(facts: tuple[Recorded, ...], whole: Reading) -> Readings:
    """Read the facts of a record, in order, in the three ways that open objections leave; `whole` holds them all."""
    found = objections_of(facts, whole)
    struck, contested = frozenset(found.struck), frozenset(found.open)
    out = contested.union(*(_answered(fact, whole) for fact in facts if fact.ref in contested))
    return Readings(
        excluded=_without(facts, struck | out, whole),
        denied=_without(facts, struck | contested, whole),
        granted=_without(facts, struck, whole),
        objections=found,
    )


def _without(facts: tuple[Recorded, ...], left_out: frozenset[str], whole: Reading) -> Reading:
    if not left_out:
        return whole
    return reading_of((fact for fact in facts if fact.ref not in left_out), whole.parties, whole.as_of)


def _answered(fact: Recorded, whole: Reading) -> Iterator[str]:
    """Name the obligation behind a claim."""
    if isinstance(fact, Answering):
        yield fact.of
    elif isinstance(fact, EarlyWarning):
        struck = whole.all(IssueMaterialised)
        yield from (one.ref for one in struck if (one.by, one.issue) == (fact.by, fact.issue))


def objections_of(facts: tuple[Recorded, ...], whole: Reading) -> Objections:
    """Tell which events are contested and which are struck, and who objected in vain."""
    made = whole.all(Objected)
    days = {fact.ref: fact.on for fact in facts} if made else {}
    answers = [(one, _resolution(one, whole)) for one in made]
    struck = {answer.event for _, answer in answers if answer and answer.upheld}
    waiting = [one.event for one, answer in answers if answer is None and _in_time(one, days, whole)]
    vain = [one.by for one, answer in answers if answer and not answer.upheld]
    return Objections(
        open=tuple(event for event in dict.fromkeys(waiting) if event not in struck),
        struck=tuple(sorted(struck)),
        not_upheld={party: vain.count(party) for party in whole.parties},
    )


def _resolution(objection: Objected, whole: Reading) -> ObjectionResolved | None:
    """Give the first resolution of an objection, on or after its day."""
    about = (one for one in whole.all(ObjectionResolved) if one.event == objection.event and one.on >= objection.on)
    return next((one for one in about if one.made_by in (None, objection.by)), None)


def _in_time(objection: Objected, days: Mapping[str, date], whole: Reading) -> bool:
    start = objection.period_from or days.get(objection.event, objection.on)
    return (objection.on - start).days <= whole.parameters.objection_days
