"""Disputes as fairness sees them: raised, and resolved at a level. Source: model section 5.2."""

from collections.abc import Iterable, Iterator
from typing import Final

from domain import disputes
from domain.facts import Event
from domain.fairness.inputs import DisputeRaised, DisputeResolved, Recorded
from domain.stated import Stated

DISPUTE_EVENTS: Final[frozenset[type[Event]]] = frozenset((disputes.DisputeRaised, disputes.DisputeResolved))
"""Every kind of event that tells what became of a dispute."""


def dispute_facts(standing: Iterable[Stated]) -> Iterator[Recorded]:
    """Give every dispute, and every resolution of one that stands."""
    events = tuple(one for one in standing if type(one.event) in DISPUTE_EVENTS)
    raised: dict[int, str] = {}
    for one in events:
        if isinstance(one.event, disputes.DisputeRaised):
            raised[one.event.dispute] = one.ref
            yield DisputeRaised(ref=one.ref, on=one.event.effective_on)
    for one in events:
        if isinstance(one.event, disputes.DisputeResolved) and one.event.dispute in raised:
            of, level = raised[one.event.dispute], int(one.event.level)
            yield DisputeResolved(ref=one.ref, on=one.event.effective_on, of=of, level=level)
