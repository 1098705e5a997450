"""The joint follow-up of early warnings: a meeting in time, actions with owner and day, closed together, and thanks.

It blames nobody and changes no figure. Source: NEC4 clause 15; capability 36.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeAlias

from domain.early_warnings import EarlyWarningGiven
from domain.facts import Agreement, Author, Event
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
from domain.follow_up.refusals import (
    NotYourWarningAction,
    NoWarningMeeting,
    OwnWarning,
    UnknownWarning,
    UnknownWarningAction,
    WarningActionsOpen,
    WarningFollowedUp,
    WarningIsClosed,
)
from domain.guards import require_parties
from domain.memory.follow_up import FollowUp, WarningAction
from domain.running import ClockKind, RunningClock
from domain.state import Partnership, number_at, with_course, with_entry, without_entry

Command: TypeAlias = HoldWarningMeeting | PlanWarningAction | CompleteWarningAction | CloseWarning | MarkWarningHelpful
Change: TypeAlias = AgreeWarningMeeting
Recorded: TypeAlias = (
    WarningMeetingAgreed
    | WarningMeetingHeld
    | WarningActionPlanned
    | WarningActionCompleted
    | WarningDealtWith
    | WarningClosed
    | WarningHelped
)


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a step in the follow-up of a warning leads to.

    Raises: UnknownWarning, WarningIsClosed when there is nothing to follow up.
    """
    if isinstance(command, CompleteWarningAction):
        return _complete(partnership, command, author)
    warning = _warning(partnership, command.issue)
    about = {"issue": command.issue, "warning": warning}
    match command:
        case HoldWarningMeeting():
            _require_open(partnership, command.issue, warning)
            return (WarningMeetingHeld.of(command, author, **about, note=command.note),)
        case PlanWarningAction():
            return _plan(partnership, command, author, warning)
        case CloseWarning():
            return _close(partnership, command, author, warning)
        case MarkWarningHelpful():
            return _helped(partnership, command, author, warning)


def _warning(partnership: Partnership, issue: str) -> int:
    """Give the version of the last warning of a matter that stands."""
    named = (version for version, one in partnership.issues.items() if one.issue == issue)
    given = EarlyWarningGiven.type_name()
    found = [at for at in named if (mark := partnership.facts.get(at)) and mark.type_name == given]
    if not found:
        raise UnknownWarning(issue)
    return max(found)


def _follow_up(partnership: Partnership, warning: int) -> FollowUp:
    return partnership.course.follow_ups.warnings.get(warning, FollowUp())


def _require_open(partnership: Partnership, issue: str, warning: int) -> None:
    if _follow_up(partnership, warning).closed:
        raise WarningIsClosed(issue)


def _plan(partnership: Partnership, command: PlanWarningAction, author: Author, warning: int) -> tuple[Event, ...]:
    _require_open(partnership, command.issue, warning)
    if not _follow_up(partnership, warning).met:
        raise NoWarningMeeting(command.issue)
    require_parties(partnership, command.owner)
    known = partnership.course.follow_ups
    repaired = command.corrects and _action_at(partnership, command.corrects.version)
    stated = command.model_dump(include={"issue", "title", "owner", "due"})
    number = repaired or known.planned + 1
    return (WarningActionPlanned.of(command, author, warning_action=number, warning=warning, **stated),)


def _action_at(partnership: Partnership, version: int) -> int | None:
    actions = partnership.course.follow_ups.actions
    return number_at(actions, version)


def _complete(partnership: Partnership, command: CompleteWarningAction, author: Author) -> tuple[Event, ...]:
    action = partnership.course.follow_ups.actions.get(command.warning_action)
    if action is None:
        raise UnknownWarningAction(command.warning_action)
    if action.owner != author.party:
        raise NotYourWarningAction(command.warning_action, action.owner)
    if action.done is not None and command.corrects is None:
        return ()
    return (WarningActionCompleted.of(command, author, warning_action=command.warning_action),)


def _close(partnership: Partnership, command: CloseWarning, author: Author, warning: int) -> tuple[Event, ...]:
    follow_up = _follow_up(partnership, warning)
    if follow_up.closed or author.party in follow_up.closing:
        return ()
    actions = partnership.course.follow_ups.actions.items()
    if left := tuple(number for number, one in actions if one.warning == warning and one.done is None):
        raise WarningActionsOpen(command.issue, left)
    about = {"issue": command.issue, "warning": warning}
    said = WarningDealtWith.of(command, author, **about)
    everybody = frozenset(partnership.parties) <= follow_up.closing | {author.party}
    return (said, WarningClosed.of(command, author, **about)) if everybody else (said,)


def _helped(partnership: Partnership, command: MarkWarningHelpful, author: Author, warning: int) -> tuple[Event, ...]:
    mark = partnership.facts.get(warning)
    if mark is not None and mark.by == author.party:
        raise OwnWarning(command.issue)
    if author.party in _follow_up(partnership, warning).helped and command.corrects is None:
        return ()
    return (WarningHelped.of(command, author, issue=command.issue, warning=warning),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an agreed time for a meeting brings about: it holds for every warning from then on."""
    return (WarningMeetingAgreed.agreed(change, agreement, within_days=change.within_days),)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that nothing was built yet on the fact recorded at a version.

    Raises: WarningFollowedUp for a warning with a follow-up, the one meeting under an action, a done action, or any
    of these once the warning is closed.
    """
    known = partnership.course.follow_ups
    for warning, follow_up in known.warnings.items():
        acted = any(one.warning == warning for one in known.actions.values())
        under_action = acted and follow_up.met == {version}
        if version == warning or under_action or (follow_up.closed and version in follow_up.met):
            raise WarningFollowedUp(partnership.issues[warning].issue)
    for action in known.actions.values():
        closing = known.warnings[action.warning].closing
        if (version == action.version and (action.done or closing)) or (version == action.done and closing):
            raise WarningFollowedUp(partnership.issues[action.warning].issue)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a step in the follow-up of a warning."""
    known, version = partnership.course.follow_ups, partnership.version + 1
    match event:
        case WarningMeetingAgreed():
            return _with(partnership, within_days=event.within_days)
        case WarningMeetingHeld():
            return _with_warning(partnership, event.warning, met=_follow_up(partnership, event.warning).met | {version})
        case WarningActionPlanned():
            action = WarningAction(version, event.warning, event.title, event.owner, event.due)
            actions = with_entry(known.actions, event.warning_action, action)
            return _with(partnership, actions=actions, planned=max(known.planned, event.warning_action))
        case WarningActionCompleted():
            done = replace(known.actions[event.warning_action], done=version)
            return _with(partnership, actions=with_entry(known.actions, event.warning_action, done))
        case WarningDealtWith():
            closing = _follow_up(partnership, event.warning).closing | {event.by}
            return _with_warning(partnership, event.warning, closing=closing)
        case WarningClosed():
            return _with_warning(partnership, event.warning, closed=True)
        case WarningHelped():
            helped = with_entry(_follow_up(partnership, event.warning).helped, event.by, version)
            return _with_warning(partnership, event.warning, helped=helped)


def _with_warning(partnership: Partnership, warning: int, **parts: Any) -> Partnership:
    follow_up = replace(_follow_up(partnership, warning), **parts)
    return _with(partnership, warnings=with_entry(partnership.course.follow_ups.warnings, warning, follow_up))


def _with(partnership: Partnership, **parts: Any) -> Partnership:
    return with_course(partnership, follow_ups=replace(partnership.course.follow_ups, **parts))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the meeting, the action, its completion or the thanks recorded at a version."""
    known = partnership.course.follow_ups
    actions = {
        number: replace(one, done=None) if one.done == version else one
        for number, one in known.actions.items()
        if one.version != version
    }
    warnings = {warning: _without(one, version) for warning, one in known.warnings.items()}
    return _with(partnership, actions=actions, warnings=warnings)


def _without(follow_up: FollowUp, version: int) -> FollowUp:
    thanked = next((party for party, at in follow_up.helped.items() if at == version), None)
    return replace(follow_up, met=follow_up.met - {version}, helped=without_entry(follow_up.helped, thanked))


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the clock of every action about a warning that is not done; silence leaves it undone."""
    for number, one in partnership.course.follow_ups.actions.items():
        if one.done is None:
            yield RunningClock(ClockKind.WARNING_ACTION, str(number), one.title, one.due, (one.owner,))
