"""Activities: what a party delegates to another, and whether that is core to it. Source: statement S2.1."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, PartyId, Refers, Slug, Title
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.memory.work import Activity, CoreMark
from domain.state import Partnership, with_entry, without_entry

ActivityName: TypeAlias = Annotated[Slug, Refers("activity")]


class DelegateActivity(AnyCommand):
    """Record that your party delegates an activity to another, and whether it is core to your party."""

    activity: ActivityName
    title: Title
    to: Annotated[PartyId, Field(description="The party that does it from now on.")]
    mark: CoreMark


class RemarkActivity(AnyCommand):
    """Mark an activity that your party delegates as core, or as not core any more, with the reason."""

    activity: ActivityName
    mark: CoreMark
    reason: Title


class TakeActivityBack(AnyCommand):
    """Record that your party does an activity itself again, with the reason."""

    activity: ActivityName
    reason: Title


class ActivityDelegated(Event):
    """A party delegated an activity to another, and said whether it is core to it."""

    TOPIC: ClassVar[str] = "partnership.activity-delegated"

    activity: ActivityName
    title: Title
    to: PartyId
    mark: CoreMark


class ActivityRemarked(Event):
    """A party marked an activity that it delegates anew, with the reason."""

    TOPIC: ClassVar[str] = "partnership.activity-remarked"

    activity: ActivityName
    mark: CoreMark
    reason: Title


class ActivityTakenBack(Event):
    """A party does an activity itself again that it had delegated."""

    TOPIC: ClassVar[str] = "partnership.activity-taken-back"

    activity: ActivityName
    reason: Title


Command: TypeAlias = DelegateActivity | RemarkActivity | TakeActivityBack
Recorded: TypeAlias = ActivityDelegated | ActivityRemarked | ActivityTakenBack


@dataclass(eq=False)
class UnknownActivity(NotFound):
    """No activity with this name is delegated."""

    activity: str


@dataclass(eq=False)
class ActivityAlreadyDelegated(Refused):
    """An activity with this name is delegated already; its mark changes with a reason only."""

    activity: str


@dataclass(eq=False)
class NotYourActivity(Refused):
    """Another party delegated this activity; only that party marks it or takes it back."""

    activity: str
    by: str


@dataclass(eq=False)
class DelegatedToYourself(Refused):
    """An activity is delegated to another party; what a party does itself is not delegated."""

    activity: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a delegated activity leads to."""
    match command:
        case DelegateActivity():
            return _delegate(partnership, command, author)
        case RemarkActivity():
            activity = _require_own(partnership, command.activity, author)
            if activity.mark is command.mark:
                return ()
            stated = {"activity": command.activity, "mark": command.mark, "reason": command.reason}
            return (ActivityRemarked.of(command, author, **stated),)
        case TakeActivityBack():
            _require_own(partnership, command.activity, author)
            return (ActivityTakenBack.of(command, author, activity=command.activity, reason=command.reason),)


def _delegate(partnership: Partnership, command: DelegateActivity, author: Author) -> tuple[Event, ...]:
    require_parties(partnership, command.to)
    if command.to == author.party:
        raise DelegatedToYourself(command.activity)
    if command.activity in partnership.work.activities:
        raise ActivityAlreadyDelegated(command.activity)
    stated = command.model_dump(include={"activity", "title", "to", "mark"})
    return (ActivityDelegated.of(command, author, **stated),)


def _require_own(partnership: Partnership, name: str, author: Author) -> Activity:
    if name not in partnership.work.activities:
        raise UnknownActivity(name)
    activity = partnership.work.activities[name]
    if activity.by != author.party:
        raise NotYourActivity(name, activity.by)
    return activity


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a delegated activity."""
    activities = partnership.work.activities
    match event:
        case ActivityDelegated():
            activities = with_entry(activities, event.activity, Activity(event.by, event.title, event.mark))
        case ActivityRemarked():
            activities = with_entry(activities, event.activity, replace(activities[event.activity], mark=event.mark))
        case ActivityTakenBack():
            activities = without_entry(activities, event.activity)
    return replace(partnership, work=replace(partnership.work, activities=activities))
