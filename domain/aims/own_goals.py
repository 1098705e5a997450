"""Own goals: what one party wants for itself, said openly beside the joint goals.

Source: statement S1.6.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar, TypeAlias

from domain.errors import Refused
from domain.facts import Author, Event, Fact, Note, Refers, Slug, Title
from domain.facts import Command as AnyCommand
from domain.goals import UnknownGoal
from domain.memory.aims import OwnGoal
from domain.state import Partnership, with_course

OwnGoalName: TypeAlias = Annotated[Slug, Refers("own_goal")]
AnyGoalName: TypeAlias = Annotated[Slug, Refers("any_goal")]


class DeclareOwnGoal(AnyCommand):
    """Declare a goal of your own party, so that the others know what you want for yourself."""

    goal: Slug
    title: Title


class DropOwnGoal(AnyCommand):
    """Let a goal of your own party go."""

    goal: OwnGoalName
    reason: Note


class OwnGoalDeclared(Fact):
    """A party declared a goal of its own."""

    TOPIC: ClassVar[str] = "partnership.own-goal-declared"

    goal: Slug
    title: Title


class OwnGoalDropped(Event):
    """A party let a goal of its own go."""

    TOPIC: ClassVar[str] = "partnership.own-goal-dropped"

    goal: Slug
    reason: Note


Command: TypeAlias = DeclareOwnGoal | DropOwnGoal
Recorded: TypeAlias = OwnGoalDeclared | OwnGoalDropped


@dataclass(eq=False)
class GoalNameTaken(Refused):
    """A goal with this short name stands already."""

    goal: str


@dataclass(eq=False)
class NotYourGoal(Refused):
    """Only the party whose goal it is decides about it."""

    goal: str
    by: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about an own goal leads to."""
    match command:
        case DeclareOwnGoal():
            _require_free(partnership, command)
            return (OwnGoalDeclared.of(command, author, goal=command.goal, title=command.title),)
        case DropOwnGoal():
            if command.goal not in partnership.course.aims.own:
                raise UnknownGoal(command.goal)
            require_own(partnership, command.goal, author)
            return (OwnGoalDropped.of(command, author, goal=command.goal, reason=command.reason),)


def _require_free(partnership: Partnership, command: DeclareOwnGoal) -> None:
    own = partnership.course.aims.own.get(command.goal)
    repaired = command.corrects and command.corrects.version
    if command.goal in partnership.goals or (own is not None and own.version != repaired):
        raise GoalNameTaken(command.goal)


def require_goal(partnership: Partnership, goal: str) -> None:
    """Check that a goal stands, joint or of one party.

    Raises: UnknownGoal.
    """
    if goal not in partnership.goals and goal not in partnership.course.aims.own:
        raise UnknownGoal(goal)


def require_own(partnership: Partnership, goal: str, author: Author) -> None:
    """Check that a goal of one party is the author's; a joint goal belongs to all.

    Raises: NotYourGoal.
    """
    own = partnership.course.aims.own.get(goal)
    if own is not None and own.by != author.party:
        raise NotYourGoal(goal, own.by)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about an own goal."""
    aims = partnership.course.aims
    match event:
        case OwnGoalDeclared():
            goal = OwnGoal(partnership.version + 1, event.by, event.title)
            return with_course(partnership, aims=aims.with_goal(event.goal, goal))
        case OwnGoalDropped():
            return with_course(partnership, aims=aims.without_goal(event.goal))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the own goal declared at a version."""
    return with_course(partnership, aims=partnership.course.aims.without_version(version))
