"""Intentions: what a party means to do, told before anybody asked. It binds nobody, and nobody is judged by it.

Source: statement S3.7.
"""

from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.facts import Author, Event, Fact, Note, Title
from domain.facts import Command as AnyCommand
from domain.state import Partnership

_Intention: TypeAlias = Annotated[Title, Field(description="What your party means to do.")]


class DiscloseIntention(AnyCommand):
    """Tell the others what your party means to do; it is no promise, and silence is no fault."""

    intention: _Intention
    note: Note | None = None


class IntentionDisclosed(Fact):
    """A party told the others what it means to do."""

    TOPIC: ClassVar[str] = "partnership.intention-disclosed"

    intention: _Intention
    note: Note | None


Command: TypeAlias = DiscloseIntention
Recorded: TypeAlias = IntentionDisclosed


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what telling an intention leads to."""
    return (IntentionDisclosed.of(command, author, intention=command.intention, note=command.note),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership as it was: no later decision depends on an intention."""
    return partnership
