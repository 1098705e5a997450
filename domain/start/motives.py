"""Motives: why each party takes part, what it expects, and when it calls the partnership a success.

The latest statement of a party counts; the earlier ones tell how it developed. Source: statement S4.2.
"""

from dataclasses import replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.facts import Author, Event, Fact, Title
from domain.facts import Command as AnyCommand
from domain.state import Partnership, with_entry, without_entry

Titles: TypeAlias = Annotated[tuple[Title, ...], Field(min_length=1, max_length=20)]


class StateMotives(AnyCommand):
    """State why your party takes part, and which benefits it expects."""

    motives: Annotated[Titles, Field(description="Why your party takes part.")]
    benefits: Annotated[Titles, Field(description="What your party expects to gain.")]


class StateSuccess(AnyCommand):
    """State when your party calls the partnership a success."""

    success: Annotated[Title, Field(description="What follows: we call it a success when.")]


class MotivesStated(Fact):
    """A party stated why it takes part, and which benefits it expects."""

    TOPIC: ClassVar[str] = "partnership.motives-stated"

    motives: Titles
    benefits: Titles


class SuccessStated(Fact):
    """A party stated when it calls the partnership a success."""

    TOPIC: ClassVar[str] = "partnership.success-stated"

    success: Title


Command: TypeAlias = StateMotives | StateSuccess
Recorded: TypeAlias = MotivesStated | SuccessStated


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a statement of motives or of success leads to."""
    match command:
        case StateMotives():
            return (MotivesStated.of(command, author, motives=command.motives, benefits=command.benefits),)
        case StateSuccess():
            return (SuccessStated.of(command, author, success=command.success),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a statement of motives or of success."""
    match event:
        case MotivesStated():
            return partnership
        case SuccessStated():
            successes = with_entry(partnership.start.successes, partnership.version + 1, event.by)
            return replace(partnership, start=replace(partnership.start, successes=successes))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the statement of success recorded at a version."""
    successes = without_entry(partnership.start.successes, version)
    return replace(partnership, start=replace(partnership.start, successes=successes))
