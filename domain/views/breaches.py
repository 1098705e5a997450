"""Breaches of loyalty and integrity: which are open, for how long, and which were repaired.

Source: statement S0.12.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated

from domain.breaches import Breached, BreachRecorded, RepairAccepted, RepairOffered, RepairRejected
from domain.contests import FactContested
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.views.view import EventNumber, Moment


class BreachState(StrEnum):
    """Where a breach stands."""

    OPEN = "open"
    REPAIR_OFFERED = "repair_offered"
    REPAIRED = "repaired"


class BreachOfParty(Frozen):
    """One breach: whose, since when, where its repair stands, and whether it was ever contested."""

    party: PartyId
    breached: Breached
    title: Title
    since: date
    state: BreachState
    days_open: int
    unrepaired: Annotated[bool, WARNS]
    contested: bool
    event: EventNumber


def breaches_of(moment: Moment) -> Iterator[BreachOfParty]:
    """Give every breach that stands on the day; one of which the contest was upheld does not."""
    contested = {event.version for _, event in moment.told(FactContested)}
    for version, event in moment.told(BreachRecorded):
        yield _breach(moment, version, event, contested=version in contested)


def _breach(moment: Moment, version: int, event: BreachRecorded, *, contested: bool) -> BreachOfParty:
    state, closed_on = _state(moment, event)
    return BreachOfParty(
        party=event.breached_by,
        breached=event.breached,
        title=event.title,
        since=event.effective_on,
        state=state,
        days_open=((closed_on or moment.as_of) - event.effective_on).days,
        unrepaired=state is not BreachState.REPAIRED,
        contested=contested,
        event=version,
    )


def _state(moment: Moment, event: BreachRecorded) -> tuple[BreachState, date | None]:
    """Give where a breach stands, and the day on which the last of the others accepted its repair."""
    others = frozenset(moment.parties) - {event.breached_by}
    offered, accepted = False, frozenset[str]()
    for one in moment.facts(RepairOffered, RepairAccepted, RepairRejected):
        match one.event:
            case RepairOffered() as told if told.breach == event.breach:
                offered = True
            case RepairRejected() as told if told.breach == event.breach:
                offered, accepted = False, frozenset()
            case RepairAccepted() as told if told.breach == event.breach:
                accepted |= {told.by}
                if others <= accepted:
                    return BreachState.REPAIRED, told.effective_on
    return (BreachState.REPAIR_OFFERED if offered else BreachState.OPEN), None
