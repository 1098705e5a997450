"""Stances: how each party stands towards a goal, and which goals work against each other.

Source: statement S1.6.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.aims.own_goals import AnyGoalName, require_goal
from domain.errors import Refused
from domain.facts import Author, Event, Fact, Note, Slug, Title
from domain.facts import Command as AnyCommand
from domain.state import Partnership


class GoalStance(StrEnum):
    """How a party stands towards a goal."""

    SUPPORTS = "supports"
    NEUTRAL = "neutral"
    OPPOSES = "opposes"


class StateStance(AnyCommand):
    """State how your party stands towards a goal, and what it brings you; a later stance replaces this one."""

    goal: AnyGoalName
    stance: GoalStance
    benefit: Annotated[Title | None, Field(description="What the goal brings your party.")] = None


class DeclareOpposition(AnyCommand):
    """Declare that two goals work against each other, with the reason."""

    goal: AnyGoalName
    against: AnyGoalName
    reason: Note


class StanceStated(Fact):
    """A party stated how it stands towards a goal."""

    TOPIC: ClassVar[str] = "partnership.stance-stated"

    goal: Slug
    stance: GoalStance
    benefit: Title | None


class OppositionDeclared(Fact):
    """A party declared that two goals work against each other."""

    TOPIC: ClassVar[str] = "partnership.opposition-declared"

    goal: Slug
    against: Slug
    reason: Note


Command: TypeAlias = StateStance | DeclareOpposition
Recorded: TypeAlias = StanceStated | OppositionDeclared


@dataclass(eq=False)
class BenefitMissing(Refused):
    """A party that supports a goal says what it brings it."""

    goal: str


@dataclass(eq=False)
class SameGoal(Refused):
    """A goal does not work against itself; name two."""

    goal: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a stance or an opposition leads to."""
    require_goal(partnership, command.goal)
    match command:
        case StateStance():
            if command.stance is GoalStance.SUPPORTS and command.benefit is None:
                raise BenefitMissing(command.goal)
            told = {"goal": command.goal, "stance": command.stance, "benefit": command.benefit}
            return (StanceStated.of(command, author, **told),)
        case DeclareOpposition():
            require_goal(partnership, command.against)
            if command.goal == command.against:
                raise SameGoal(command.goal)
            told = command.model_dump(include={"goal", "against", "reason"})
            return (OppositionDeclared.of(command, author, **told),)


def evolve(partnership: Partnership, _event: Recorded) -> Partnership:
    """Give the partnership as it was: a stance is looked up, and decides nothing."""
    return partnership
