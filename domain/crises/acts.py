"""What can be asked, agreed and recorded about a crisis."""

from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.facts import Event, Fact, Note, PartyId, Refers, Term, Title
from domain.shocks import ShockNumber

CrisisNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a crisis."), Refers("crisis")]
ActionNumber: TypeAlias = Annotated[
    int, Field(ge=1, description="Number of an action against a crisis."), Refers("crisis_action")
]
Owners: TypeAlias = Annotated[tuple[PartyId, ...], Field(min_length=1, max_length=40)]
DoneBy: TypeAlias = Annotated[Day, Field(description="Last day on which it is done.")]


class DeclareCrisis(AnyCommand):
    """Declare that a crisis strikes the relation."""

    title: Title
    shock: Annotated[ShockNumber | None, Field(description="The reported shock behind it, if one.")] = None
    note: Note | None = None


class PlanReactiveAction(AnyCommand):
    """Take on an action of your own party that reacts to a crisis at once."""

    crisis: CrisisNumber
    title: Title
    due: DoneBy


class CompleteCrisisAction(AnyCommand):
    """Record that an action against a crisis was done, by one of the parties that do it."""

    crisis_action: ActionNumber
    note: Note | None = None


class EndCrisis(AnyCommand):
    """Record that a crisis is over."""

    crisis: CrisisNumber
    outcome: Note


class AgreeJointAction(AnyChange):
    """Agree what the parties do together for the long term, so that a crisis makes them stronger."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-joint-action"] = "agree-joint-action"
    crisis: CrisisNumber
    title: Title
    owners: Annotated[Owners, Field(description="The parties that do it together, at least two.")]
    due: DoneBy


class CrisisDeclared(Fact):
    """A party declared that a crisis strikes the relation."""

    TOPIC: ClassVar[str] = "partnership.crisis-declared"

    crisis: CrisisNumber
    title: Title
    shock: ShockNumber | None
    note: Note | None


class ReactiveActionPlanned(Fact):
    """A party took on an action that reacts to a crisis at once."""

    TOPIC: ClassVar[str] = "partnership.reactive-action-planned"

    crisis_action: ActionNumber
    crisis: CrisisNumber
    title: Title
    due: date


class JointActionAgreed(Term):
    """The parties agreed what they do together for the long term about a crisis."""

    TOPIC: ClassVar[str] = "partnership.joint-action-agreed"

    crisis_action: ActionNumber
    crisis: CrisisNumber
    title: Title
    owners: Owners
    due: date


class CrisisActionCompleted(Fact):
    """A party recorded that an action against a crisis was done."""

    TOPIC: ClassVar[str] = "partnership.crisis-action-completed"

    crisis_action: ActionNumber
    note: Note | None


class CrisisEnded(Event):
    """A party recorded that a crisis is over."""

    TOPIC: ClassVar[str] = "partnership.crisis-ended"

    crisis: CrisisNumber
    outcome: Note
