"""Early warnings of both sides, and how they were followed up together; nobody is blamed. Source: capability 36."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, Final

from domain.early_warnings import EarlyWarningGiven, IssueReported, WarnEarly
from domain.facts import WARNS, Event, Frozen, PartyId, Slug, Title
from domain.follow_up.acts import (
    AgreeWarningMeeting,
    CloseWarning,
    CompleteWarningAction,
    HoldWarningMeeting,
    MarkWarningHelpful,
    PlanWarningAction,
    WarningActionCompleted,
    WarningActionPlanned,
    WarningClosed,
    WarningDealtWith,
    WarningHelped,
    WarningMeetingAgreed,
    WarningMeetingHeld,
)
from domain.views.view import EventNumber, Moment, View, Viewing


class WarningShown(Frozen):
    """A warning, whether the parties met about it in time, how it was closed, and whom it helped."""

    title: Title
    issue: Slug
    given_by: PartyId
    given_on: date
    meet_by: date | None
    met_on: date | None
    meeting_late: Annotated[bool, WARNS]
    occurred: bool
    closed_on: date | None
    waits_for: tuple[PartyId, ...]
    helped: tuple[PartyId, ...]
    event: EventNumber


class WarningActionShown(Frozen):
    """What is done about a warning."""

    issue: Slug
    title: Title
    owner: PartyId
    due: date
    done_on: date | None
    late: Annotated[bool, WARNS]
    event: EventNumber


class WarningsView(View):
    """The register of early warnings of both sides, with meetings, actions, closings and thanks."""

    meet_within_days: int | None
    warnings: tuple[WarningShown, ...]
    actions: tuple[WarningActionShown, ...]


def warnings_view(moment: Moment) -> WarningsView:
    """Work out how every warning was followed up until the day."""
    agreed = [event.within_days for _, event in moment.told(WarningMeetingAgreed)]
    return WarningsView(
        meet_within_days=agreed[-1] if agreed else None,
        warnings=tuple(_warnings(moment)),
        actions=tuple(_actions(moment)),
    )


def _warnings(moment: Moment) -> Iterator[WarningShown]:
    for number, warning in moment.told(EarlyWarningGiven):
        met = [event.effective_on for _, event in moment.told(WarningMeetingHeld) if event.warning == number]
        closed = [event.effective_on for _, event in moment.told(WarningClosed) if event.warning == number]
        meet_by = _meet_by(moment, number, warning)
        met_on = min(met, default=None)
        yield WarningShown(
            title=warning.title,
            issue=warning.issue,
            given_by=warning.by,
            given_on=warning.effective_on,
            meet_by=meet_by,
            met_on=met_on,
            meeting_late=meet_by is not None and not closed and (met_on or moment.as_of) > meet_by,
            occurred=any(event.issue == warning.issue for _, event in moment.told(IssueReported)),
            closed_on=closed[0] if closed else None,
            waits_for=() if closed else _waits_for(moment, number),
            helped=tuple(event.by for _, event in moment.told(WarningHelped) if event.warning == number),
            event=number,
        )


def _meet_by(moment: Moment, number: int, warning: EarlyWarningGiven) -> date | None:
    """Give the day by which the parties meet: as was agreed when the warning was given."""
    agreed = [event.within_days for at, event in moment.told(WarningMeetingAgreed) if at < number]
    return warning.effective_on + timedelta(days=agreed[-1]) if agreed else None


def _waits_for(moment: Moment, warning: int) -> tuple[str, ...]:
    """Name the parties that did not say yet that a warning is dealt with."""
    said = {event.by for _, event in moment.told(WarningDealtWith) if event.warning == warning}
    return tuple(party for party in moment.parties if party not in said)


def _actions(moment: Moment) -> Iterator[WarningActionShown]:
    done = {event.warning_action: event.effective_on for _, event in moment.told(WarningActionCompleted)}
    for number, action in moment.told(WarningActionPlanned):
        done_on = done.get(action.warning_action)
        told = action.model_dump(include={"issue", "title", "owner", "due"})
        yield WarningActionShown(**told, done_on=done_on, late=(done_on or moment.as_of) > action.due, event=number)


_READ: Final[frozenset[type[Event]]] = frozenset(
    {
        EarlyWarningGiven,
        IssueReported,
        WarningMeetingAgreed,
        WarningMeetingHeld,
        WarningActionPlanned,
        WarningActionCompleted,
        WarningDealtWith,
        WarningClosed,
        WarningHelped,
    }
)

VIEWING = Viewing(
    "early-warnings",
    WarningsView,
    _READ,
    warnings_view,
    (
        WarnEarly,
        AgreeWarningMeeting,
        HoldWarningMeeting,
        PlanWarningAction,
        CompleteWarningAction,
        CloseWarning,
        MarkWarningHelpful,
    ),
)
