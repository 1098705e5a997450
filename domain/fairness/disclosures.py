"""Disclosures as fairness sees them: owed by a party, shown, and judged by those who receive them.

Readings of the model that this module takes: a duty that the parties dropped on or before the day on which it was due
was never owed; one that they dropped later was.
Source: model sections 2 and 5.2.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from domain import disclosures
from domain.facts import Event
from domain.fairness.inputs import DisclosureJudged, DisclosureMade, DisclosureOwed, Recorded
from domain.stated import Stated

DISCLOSURE_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (
        disclosures.DisclosureAgreed,
        disclosures.DisclosureDropped,
        disclosures.DisclosureMade,
        disclosures.DisclosureJudged,
    )
)
"""Every kind of event that tells what became of a disclosure."""


def disclosure_facts(standing: Iterable[Stated]) -> Iterator[Recorded]:
    """Give every disclosure that stayed owed until it was due, every showing and every judgement."""
    events = tuple(one for one in standing if type(one.event) in DISCLOSURE_EVENTS)
    dropped = {
        one.event.disclosure: one.event for one in events if isinstance(one.event, disclosures.DisclosureDropped)
    }
    owed: dict[int, str] = {}
    for one in events:
        if isinstance(one.event, disclosures.DisclosureAgreed):
            drop = dropped.get(one.event.disclosure)
            if drop is None or drop.effective_on > one.event.due:
                owed[one.event.disclosure] = one.ref
                yield _owed(one.ref, one.event)
    for one in events:
        yield from _about(one, owed)


def _owed(ref: str, event: disclosures.DisclosureAgreed) -> DisclosureOwed:
    return DisclosureOwed(ref=ref, on=event.effective_on, by=event.owed_by, topic=event.topic, due=event.due)


def _about(one: Stated, owed: dict[int, str]) -> Iterator[Recorded]:
    match one.event:
        case disclosures.DisclosureMade() as event if event.disclosure in owed:
            yield DisclosureMade(ref=one.ref, on=event.effective_on, of=owed[event.disclosure])
        case disclosures.DisclosureJudged() as event if event.disclosure in owed:
            of = owed[event.disclosure]
            yield DisclosureJudged(ref=one.ref, on=event.effective_on, of=of, judge=event.by, complete=event.complete)
