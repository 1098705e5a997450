"""Each term that a proposal changes, before and after.

Readings that this module takes:
- a term takes the place of the last one that was agreed about the same thing: the goal, the price, the clause of a
  driver; where a kind of term is agreed once for the whole contract, of the last one of its kind;
- a division, a transfer, a modification or a conclusion takes nobody's place: it is added to what there is.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from domain.contract import ValueAgreed
from domain.facts import Change, Event, Term
from domain.gain_share import GainShareAgreed
from domain.option_decisions import OptionExercisedJointly
from domain.price_rules import PriceRuleAgreed, PriceRuleDropped
from domain.risk import ClauseRevised, DriverAgreed
from domain.stated import Stated

Subject: TypeAlias = tuple[str, str]
"""What a term is about: a kind of thing, and which one of it; empty is the contract as a whole."""
ENVELOPE: Final = frozenset(Term.model_fields)
"""The fields that every agreed term has."""
_WORDS: Final = re.compile(r"[A-Z][a-z]*")
_ENDED: Final = "Dropped"
_REPLACED: Final = "Agreed"
_SPECIAL: Final[Mapping[type[Event], Callable[[Any], Subject]]] = {
    DriverAgreed: lambda event: ("clause", event.entry.driver),
    ClauseRevised: lambda event: ("clause", event.driver),
    PriceRuleAgreed: lambda event: ("price_rule", event.rule.item),
    PriceRuleDropped: lambda event: ("price_rule", event.item),
    OptionExercisedJointly: lambda event: ("exercise", event.option),
    GainShareAgreed: lambda event: ("gain_share", f"proposal {event.proposal}"),
}


@dataclass(frozen=True, slots=True)
class FieldMoved:
    """One field of a term that differs, as plain values; None where it was not there, or is there no more."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class TermMoved:
    """One term that a change of a proposal brings about, and the term whose place it takes, if there was one.

    `replaced` is the place of the earlier term in the record. `ends` tells that the term is let go.
    """

    change: Change
    kind: str
    subject: str
    before: Event | None
    after: Event
    replaced: int | None
    ends: bool

    @property
    def fields(self) -> tuple[FieldMoved, ...]:
        """Give every field that differs."""
        before = {} if self.before is None else _plain(self.before)
        after = {} if self.ends else _plain(self.after)
        names = [name for name in (*after, *before) if self.ends or name in after]
        moved = (FieldMoved(name, before.get(name), after.get(name)) for name in dict.fromkeys(names))
        return tuple(one for one in moved if one.before != one.after)


def terms_moved(stated: Sequence[Stated], brought: Iterable[tuple[Change, Sequence[Event]]]) -> tuple[TermMoved, ...]:
    """Give each term that the changes of a proposal bring about; those that change nothing are left out.

    `stated` holds the agreed terms so far, the oldest first.
    """
    latest: dict[Subject, tuple[int | None, Event]] = {}
    for one in stated:
        if isinstance(one.event, Term):
            _remember(latest, one.version, one.event)
    found: list[TermMoved] = []
    for change, events in brought:
        for event in events:
            if isinstance(event, Term):
                found.append(_moved(change, event, latest))
                _remember(latest, None, event)
    return tuple(one for one in found if one.ends or one.before is None or one.fields)


def _moved(change: Change, event: Event, latest: Mapping[Subject, tuple[int | None, Event]]) -> TermMoved:
    subject = subject_of(event)
    replaced, before = latest.get(subject, (None, None)) if subject else (None, None)
    kind, name = subject or (_noun(event), "")
    whole = _whole(event, before)
    return TermMoved(change, kind, name, before, whole, replaced, type(event).__name__.endswith(_ENDED))


def _remember(latest: dict[Subject, tuple[int | None, Event]], version: int | None, event: Event) -> None:
    subject = subject_of(event)
    if subject is None:
        return
    if type(event).__name__.endswith(_ENDED):
        latest.pop(subject, None)
        return
    _, earlier = latest.get(subject, (None, None))
    latest[subject] = (version, _whole(event, earlier))


def _whole(event: Event, earlier: Event | None) -> Event:
    """Give a term with what it leaves as it was: years of which no other value is agreed keep theirs."""
    if not (isinstance(event, ValueAgreed) and isinstance(earlier, ValueAgreed)):
        return event
    years = {one.year: one for one in (*earlier.years, *event.years)}
    return event.model_copy(update={"years": tuple(years[year] for year in sorted(years))})


def subject_of(event: Event) -> Subject | None:
    """Tell what a term is about; None where it takes nobody's place."""
    if type(event) in _SPECIAL:
        return _SPECIAL[type(event)](event)
    noun = _noun(event)
    value = getattr(event, noun, None)
    if isinstance(value, str | int):
        return noun, str(value)
    return (noun, "") if type(event).__name__.endswith(_REPLACED) else None


def _noun(event: Event) -> str:
    words = _WORDS.findall(type(event).__name__)
    return "_".join(words[:-1]).lower()


def _plain(event: Event) -> dict[str, Any]:
    return event.model_dump(mode="json", exclude=set(ENVELOPE))
