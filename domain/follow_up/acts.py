"""What can be asked, agreed and recorded about the follow-up of an early warning."""

from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.early_warnings import IssueName
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.facts import Event, Fact, Note, PartyId, Refers, Term, Title

WarningNumber: TypeAlias = Annotated[int, Field(ge=1, description="Event that gave the warning."), Refers("event")]
WarningActionNumber: TypeAlias = Annotated[
    int, Field(ge=1, description="Number of an action about a warning."), Refers("warning_action")
]
WithinDays: TypeAlias = Annotated[int, Field(ge=1, le=90, description="Days after the warning, the last included.")]


class AgreeWarningMeeting(AnyChange):
    """Agree within how many days the parties meet about an early warning."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-warning-meeting"] = "agree-warning-meeting"
    within_days: WithinDays


class HoldWarningMeeting(AnyCommand):
    """Record that the parties met about an early warning."""

    issue: IssueName
    note: Note | None = None


class PlanWarningAction(AnyCommand):
    """Record what the parties decided to do about a warning, who does it and by when."""

    issue: IssueName
    title: Title
    owner: Annotated[PartyId, Field(description="Party that does it.")]
    due: Annotated[Day, Field(description="Last day on which it is done.")]


class CompleteWarningAction(AnyCommand):
    """Record that your party did an action about a warning."""

    warning_action: WarningActionNumber


class CloseWarning(AnyCommand):
    """Say that a warning is dealt with; it is closed once every party said so."""

    issue: IssueName


class MarkWarningHelpful(AnyCommand):
    """Say that a warning of another party helped yours."""

    issue: IssueName


class WarningMeetingAgreed(Term):
    """The parties agreed within how many days they meet about an early warning."""

    TOPIC: ClassVar[str] = "partnership.warning-meeting-agreed"

    within_days: WithinDays


class WarningMeetingHeld(Fact):
    """The parties met about an early warning; one of them recorded it."""

    TOPIC: ClassVar[str] = "partnership.warning-meeting-held"

    issue: IssueName
    warning: WarningNumber
    note: Note | None


class WarningActionPlanned(Fact):
    """A party recorded what is done about a warning, by whom and by when."""

    TOPIC: ClassVar[str] = "partnership.warning-action-planned"

    warning_action: WarningActionNumber
    issue: IssueName
    warning: WarningNumber
    title: Title
    owner: PartyId
    due: date


class WarningActionCompleted(Fact):
    """A party did an action about a warning."""

    TOPIC: ClassVar[str] = "partnership.warning-action-completed"

    warning_action: WarningActionNumber


class WarningDealtWith(Event):
    """A party said that a warning is dealt with."""

    TOPIC: ClassVar[str] = "partnership.warning-dealt-with"

    issue: IssueName
    warning: WarningNumber


class WarningClosed(Event):
    """Every party said that the warning is dealt with."""

    TOPIC: ClassVar[str] = "partnership.warning-closed"

    issue: IssueName
    warning: WarningNumber


class WarningHelped(Fact):
    """A party said that a warning of another helped it."""

    TOPIC: ClassVar[str] = "partnership.warning-helped"

    issue: IssueName
    warning: WarningNumber
