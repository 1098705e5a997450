"""Values: what a goal serves beside money, and a goal of which the outcome is left open.

Source: statements S2.11 and S3.5.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.aims.own_goals import AnyGoalName, require_goal, require_own
from domain.errors import Refused
from domain.facts import Agreement, Author, Event, Fact, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.goals import UnknownGoal
from domain.state import Partnership


class GoalValue(StrEnum):
    """What a goal is for: prosperity (means), welfare (fair and healthy conditions) or well-being (how people feel)."""

    PROSPERITY = "prosperity"
    WELFARE = "welfare"
    WELL_BEING = "well_being"


class TrustLevel(StrEnum):
    """How much the parties trust each other with an outcome that nobody knows yet."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class OpenOutcomePart(StrEnum):
    """What a goal with an open outcome cannot do without."""

    PURPOSE = "purpose"
    TRUST_LEVEL = "trust_level"


class PlaceGoal(AnyCommand):
    """Say whether a goal serves prosperity, welfare or well-being; saying it again replaces what was said."""

    goal: AnyGoalName
    serves: GoalValue


class LeaveOutcomeOpen(AnyChange):
    """Agree that the outcome of a joint goal is open: its purpose and the trust between you guide it instead."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["leave-outcome-open"] = "leave-outcome-open"
    goal: Slug
    purpose: Annotated[Title | None, Field(description="What it is for, whatever comes out.")] = None
    trust_level: Annotated[TrustLevel | None, Field(description="How much you trust each other with it.")] = None


class GoalPlaced(Fact):
    """A party said whether a goal serves prosperity, welfare or well-being."""

    TOPIC: ClassVar[str] = "partnership.goal-placed"

    goal: Slug
    serves: GoalValue


class OutcomeLeftOpen(Term):
    """The parties agreed that the outcome of a goal is open, with its purpose and the trust between them."""

    TOPIC: ClassVar[str] = "partnership.outcome-left-open"

    goal: Slug
    purpose: Title
    trust_level: TrustLevel


Command: TypeAlias = PlaceGoal
Change: TypeAlias = LeaveOutcomeOpen
Recorded: TypeAlias = GoalPlaced | OutcomeLeftOpen


@dataclass(eq=False)
class OpenOutcomeIncomplete(Refused):
    """An outcome is left open only when the purpose and the level of trust are recorded."""

    goal: str
    lacking: tuple[OpenOutcomePart, ...]


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what placing a goal leads to.

    Raises: UnknownGoal, NotYourGoal.
    """
    require_goal(partnership, command.goal)
    require_own(partnership, command.goal, author)
    return (GoalPlaced.of(command, author, goal=command.goal, serves=command.serves),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what leaving an outcome open brings about.

    Raises: UnknownGoal, OpenOutcomeIncomplete.
    """
    if change.goal not in partnership.goals:
        raise UnknownGoal(change.goal)
    lacking = tuple(part for part in OpenOutcomePart if getattr(change, part) is None)
    if lacking:
        raise OpenOutcomeIncomplete(change.goal, lacking)
    terms = change.model_dump(include={"goal", "purpose", "trust_level"})
    return (OutcomeLeftOpen.agreed(change, agreement, **terms),)


def evolve(partnership: Partnership, _event: Recorded) -> Partnership:
    """Give the partnership as it was: what a goal is for is looked up, and decides nothing."""
    return partnership
