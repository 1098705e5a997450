"""Differences: where the parties work, aim or live by other norms, and whether that can be bridged.

The latest judgement of a party counts. What every party judges unbridgeable before the start ends the intake.
Source: statement S4.3.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Act, Author, Event, Fact, Note, Refers, Title
from domain.facts import Command as AnyCommand
from domain.memory.start import Difference
from domain.start.intake import IntakeStopped, StopGround
from domain.state import Partnership, Status, number_at, with_entry

DifferenceNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a difference."), Refers("difference")]


class DifferenceField(StrEnum):
    """Where the parties differ."""

    WAY_OF_WORKING = "way-of-working"
    MISSION = "mission"
    NORMS = "norms"


class Bridging(StrEnum):
    """Whether a party sees a way to live with a difference."""

    BRIDGEABLE = "bridgeable"
    UNBRIDGEABLE = "unbridgeable"


class NameDifference(AnyCommand):
    """Name a difference between the parties in their way of working, mission or norms."""

    field: DifferenceField
    title: Title
    ours: Annotated[Title, Field(description="How it is with your party.")]
    theirs: Annotated[Title, Field(description="How you see it with the other.")]


class JudgeDifference(AnyCommand):
    """Judge whether a difference can be bridged; your later judgement replaces an earlier one."""

    ACT: ClassVar[Act] = Act.BIND

    difference: DifferenceNumber
    bridging: Bridging
    approach: Annotated[Title | None, Field(description="How you bridge it.")] = None
    reason: Note


class DifferenceNamed(Fact):
    """A party named a difference between the parties."""

    TOPIC: ClassVar[str] = "partnership.difference-named"

    difference: DifferenceNumber
    field: DifferenceField
    title: Title
    ours: Title
    theirs: Title


class DifferenceJudged(Event):
    """A party judged whether a difference can be bridged."""

    TOPIC: ClassVar[str] = "partnership.difference-judged"

    difference: DifferenceNumber
    bridging: Bridging
    approach: Title | None
    reason: Note


Command: TypeAlias = NameDifference | JudgeDifference
Recorded: TypeAlias = DifferenceNamed | DifferenceJudged


@dataclass(eq=False)
class UnknownDifference(NotFound):
    """No difference with this number was named."""

    difference: int


@dataclass(eq=False)
class DifferenceAlreadyJudged(Refused):
    """Parties judged the difference as it was named; it is no longer taken back or reworded."""

    difference: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a difference leads to."""
    match command:
        case NameDifference():
            repaired = command.corrects and _named_at(partnership, command.corrects.version)
            number = repaired or partnership.start.differences_named + 1
            stated = command.model_dump(include={"field", "title", "ours", "theirs"})
            return (DifferenceNamed.of(command, author, difference=number, **stated),)
        case JudgeDifference():
            return _judge(partnership, command, author)


def _judge(partnership: Partnership, command: JudgeDifference, author: Author) -> tuple[Event, ...]:
    difference = partnership.start.differences.get(command.difference)
    if difference is None:
        raise UnknownDifference(command.difference)
    stated = command.model_dump(include={"difference", "bridging", "approach", "reason"})
    judged = DifferenceJudged.of(command, author, **stated)
    given_up = _after(difference, judged).unbridgeable_for >= partnership.parties.keys()
    if not given_up or partnership.status is not Status.FORMING:
        return (judged,)
    ended = {"ground": StopGround.DIFFERENCE, "explanation": command.reason, "distance": None}
    return (judged, IntakeStopped.of(command, author, **ended))


def _after(difference: Difference, event: DifferenceJudged) -> Difference:
    without = difference.unbridgeable_for - {event.by}
    given_up = without | {event.by} if event.bridging is Bridging.UNBRIDGEABLE else without
    return replace(difference, judged=True, unbridgeable_for=given_up)


def _named_at(partnership: Partnership, version: int) -> int | None:
    return number_at(partnership.start.differences, version)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that nobody judged the difference named at a version.

    Raises: DifferenceAlreadyJudged.
    """
    number = _named_at(partnership, version)
    if number is not None and partnership.start.differences[number].judged:
        raise DifferenceAlreadyJudged(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a difference."""
    start = partnership.start
    match event:
        case DifferenceNamed():
            named = Difference(partnership.version + 1, event.title)
            start = replace(start, differences_named=max(start.differences_named, event.difference))
        case DifferenceJudged():
            named = _after(start.differences[event.difference], event)
    differences = with_entry(start.differences, event.difference, named)
    return replace(partnership, start=replace(start, differences=differences))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the difference named at a version."""
    differences = {number: one for number, one in partnership.start.differences.items() if one.version != version}
    return replace(partnership, start=replace(partnership.start, differences=differences))
