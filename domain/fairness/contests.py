"""Contests as fairness sees them: objections to what another party stated, and how they were resolved.

Readings of the model that this module takes:
- the objection period runs from the day of a statement, or from the day on which it became known where that is later.
  Where a contest was reconstructed from a source, the day on which that source was read in is nobody's day: then only a
  later day that the source itself gives counts;
- a party that concedes upholds the contest, one that withdraws its contest resolves its own and no other;
- what was repaired or taken back is contested no more.
Source: model sections 1 and 5.4.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from domain.contests import ContestConceded, ContestSettled, ContestWithdrawn, FactContested
from domain.facts import Event
from domain.fairness.inputs import Objected, ObjectionResolved, Recorded
from domain.stated import Stated

CONTEST_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (FactContested, ContestConceded, ContestWithdrawn, ContestSettled)
)
"""Every kind of event that tells what became of a contest."""


def contest_facts(known: Sequence[Stated], standing: Sequence[Stated]) -> Iterator[Recorded]:
    """Give every objection to what was known and still stands, and every resolution of one."""
    by_version = {one.version: one for one in known}
    gone = by_version.keys() - {one.version for one in standing}
    for one in standing:
        match one.event:
            case FactContested() as event if event.version not in gone:
                yield _objected(one, event, by_version)
            case ContestConceded() as event:
                yield _resolved(one, event.version, upheld=True)
            case ContestSettled() as event:
                yield _resolved(one, event.version, upheld=event.upheld)
            case ContestWithdrawn() as event:
                yield ObjectionResolved(
                    ref=one.ref, on=event.effective_on, event=f"v{event.version}", upheld=False, made_by=event.by
                )


def _objected(one: Stated, event: FactContested, by_version: Mapping[int, Stated]) -> Objected:
    return Objected(
        ref=one.ref,
        on=event.effective_on,
        by=event.by,
        event=f"v{event.version}",
        period_from=_period_from(event, by_version.get(event.version)),
    )


def _period_from(contest: FactContested, contested: Stated | None) -> date | None:
    if contested is None or contested.known_on <= contested.event.effective_on:
        return None
    origin = contested.event.origin
    dated = contest.origin is None or (origin is not None and origin.known_at is not None)
    return contested.known_on if dated else None


def _resolved(one: Stated, version: int, *, upheld: bool) -> ObjectionResolved:
    return ObjectionResolved(ref=one.ref, on=one.event.effective_on, event=f"v{version}", upheld=upheld)
