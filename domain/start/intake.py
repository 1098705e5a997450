"""The intake: before the start either party may stop without blame, on a ground that is recorded.

Source: statements S4.1 and S4.3.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import Refused
from domain.facts import Act, Author, Event, Note
from domain.facts import Command as AnyCommand
from domain.quantities import Share
from domain.start.ranking import distance_between
from domain.state import Partnership, Status


class StopGround(StrEnum):
    """Why the parties go no further."""

    PRIORITIES = "priorities"
    DIFFERENCE = "difference"
    NO_MIRROR = "no-mirror"
    NO_MEANS = "no-means"
    OTHER = "other"


class StopIntake(AnyCommand):
    """Stop before the start. That is a respectable outcome; the record says why."""

    ACT: ClassVar[Act] = Act.BIND

    ground: StopGround
    explanation: Note


class IntakeStopped(Event):
    """The parties go no further together; nobody is to blame."""

    TOPIC: ClassVar[str] = "partnership.intake-stopped"

    ground: StopGround
    explanation: Note
    distance: Annotated[Share | None, Field(description="How far apart the priorities lay, when that was the ground.")]


Command: TypeAlias = StopIntake
Recorded: TypeAlias = IntakeStopped


@dataclass(eq=False)
class IntakeIsOver(Refused):
    """The partnership has started or ended; an intake that is over is not stopped."""


@dataclass(eq=False)
class PrioritiesNotCompared(Refused):
    """Only priorities that every party has ranked can be too far apart."""


@dataclass(eq=False)
class NoUnbridgeableDifference(Refused):
    """No party judged a difference unbridgeable."""


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what stopping before the start leads to."""
    if partnership.status is not Status.FORMING:
        raise IntakeIsOver
    start = partnership.start
    distance = None
    if command.ground is StopGround.PRIORITIES:
        distance = distance_between(start.rankings_of(partnership.parties))
        if distance is None:
            raise PrioritiesNotCompared
    if command.ground is StopGround.DIFFERENCE and not start.unbridgeable():
        raise NoUnbridgeableDifference
    stated = {"ground": command.ground, "explanation": command.explanation, "distance": distance}
    return (IntakeStopped.of(command, author, **stated),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after it was stopped before the start."""
    return replace(partnership, status=Status.ENDED)
