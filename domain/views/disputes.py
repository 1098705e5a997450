"""Disputes: the agreed ladder, on which rung each open dispute stands and until when, impasses, and what was resolved.

Source: statement S1.15; capability 20.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from domain.dispute_steps import (
    DeclareDisputeImpasse,
    DisputeImpasseDeclared,
    DisputeImpasseEnded,
    EndDisputeImpasse,
    EscalateDispute,
)
from domain.disputes import DisputeRaised, DisputeResolved, RaiseDispute, ResolutionLevel, ResolveDispute
from domain.escalation import AgreeEscalationLadder, DisputeReachedRung, EscalationLadderAgreed
from domain.facts import WARNS, Event, Frozen, PartyId, Title
from domain.renegotiation import ImpasseExit
from domain.views.view import EventNumber, Moment, View, Viewing

Days = Annotated[int, Field(ge=0, description="Days from the first to the last.")]


class RungShown(Frozen):
    """One rung of the ladder."""

    rung: int
    who: Title
    days: Days


class OpenDispute(Frozen):
    """A dispute that is not resolved, with the rung on which it stands, if any."""

    dispute: int
    title: Title
    raised_by: PartyId
    days_open: Days
    rung: int | None
    who: Title | None
    until: date | None
    overdue: Annotated[bool, WARNS]
    stuck: Annotated[bool, WARNS]
    event: EventNumber


class ImpasseShown(Frozen):
    """A time in which the talk about a dispute was stuck; it has a beginning, a duration and a way out."""

    dispute: int
    title: Title
    began: date
    ended: date | None
    days: Days
    way_out: ImpasseExit | None
    event: EventNumber


class ResolvedDispute(Frozen):
    """A dispute that was resolved, where, and how long it took."""

    dispute: int
    title: Title
    level: ResolutionLevel
    resolved_on: date
    days_open: Days
    event: EventNumber


class DisputesView(View):
    """The agreed ladder, the open disputes with their clocks, the impasses, and what was resolved."""

    ladder: tuple[RungShown, ...]
    open: tuple[OpenDispute, ...]
    impasses: tuple[ImpasseShown, ...]
    resolved: tuple[ResolvedDispute, ...]


def disputes_view(moment: Moment) -> DisputesView:
    """Work out where every dispute stands on the day."""
    ladder = [event.rungs for _, event in moment.told(EscalationLadderAgreed)]
    rungs = enumerate(ladder[-1] if ladder else (), start=1)
    return DisputesView(
        ladder=tuple(RungShown(rung=place, who=rung.who, days=rung.days) for place, rung in rungs),
        open=tuple(_open(moment)),
        impasses=tuple(_impasses(moment)),
        resolved=tuple(_resolved(moment)),
    )


def _resolutions(moment: Moment) -> dict[int, tuple[int, DisputeResolved]]:
    return {event.dispute: (number, event) for number, event in moment.told(DisputeResolved)}


def _open(moment: Moment) -> Iterator[OpenDispute]:
    resolved = _resolutions(moment)
    stands = {event.dispute: event for _, event in moment.told(DisputeReachedRung)}
    stuck = {one.dispute for one in _impasses(moment) if one.ended is None}
    for number, raised in moment.told(DisputeRaised):
        if raised.dispute not in resolved:
            stand = stands.get(raised.dispute)
            yield OpenDispute(
                dispute=raised.dispute,
                title=raised.title,
                raised_by=raised.by,
                days_open=(moment.as_of - raised.effective_on).days,
                rung=None if stand is None else stand.rung,
                who=None if stand is None else stand.who,
                until=None if stand is None else stand.until,
                overdue=stand is not None and stand.until < moment.as_of,
                stuck=raised.dispute in stuck,
                event=number,
            )


def _impasses(moment: Moment) -> Iterator[ImpasseShown]:
    titles = {event.dispute: event.title for _, event in moment.told(DisputeRaised)}
    for number, began in moment.told(DisputeImpasseDeclared):
        ended, way_out = _end_of(moment, began.dispute, number)
        until = moment.as_of if ended is None else ended
        yield ImpasseShown(
            dispute=began.dispute,
            title=titles[began.dispute],
            began=began.effective_on,
            ended=ended,
            days=max((until - began.effective_on).days, 0),
            way_out=way_out,
            event=number,
        )


def _end_of(moment: Moment, dispute: int, after: int) -> tuple[date | None, ImpasseExit | None]:
    """Find how an impasse ended: as the parties said, or by the decision that resolved the dispute."""
    for number, ended in moment.told(DisputeImpasseEnded):
        if ended.dispute == dispute and number > after:
            return ended.effective_on, ended.by_way_of
    resolved = _resolutions(moment).get(dispute)
    return (None, None) if resolved is None else (resolved[1].effective_on, ImpasseExit.DECISION)


def _resolved(moment: Moment) -> Iterator[ResolvedDispute]:
    raised = {event.dispute: event for _, event in moment.told(DisputeRaised)}
    for dispute, (number, event) in _resolutions(moment).items():
        days = (event.effective_on - raised[dispute].effective_on).days
        yield ResolvedDispute(
            dispute=dispute,
            title=raised[dispute].title,
            level=event.level,
            resolved_on=event.effective_on,
            days_open=max(days, 0),
            event=number,
        )


_READ: Final[frozenset[type[Event]]] = frozenset(
    {
        EscalationLadderAgreed,
        DisputeRaised,
        DisputeReachedRung,
        DisputeImpasseDeclared,
        DisputeImpasseEnded,
        DisputeResolved,
    }
)

VIEWING = Viewing(
    "disputes",
    DisputesView,
    _READ,
    disputes_view,
    (
        AgreeEscalationLadder,
        RaiseDispute,
        EscalateDispute,
        DeclareDisputeImpasse,
        EndDisputeImpasse,
        ResolveDispute,
    ),
)
