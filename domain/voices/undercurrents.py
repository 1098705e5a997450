"""Undercurrents: what makes a party hesitate and what drives it, recorded without being a claim.

These are no facts of the record: no measure reads them, and nobody contests them. A party lets go of its own.
Source: statement S1.7.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Note, Refers, Title
from domain.facts import Command as AnyCommand
from domain.guarded import require_open_dealing
from domain.memory.voices import Undercurrent
from domain.state import Partnership, with_course

UndercurrentNumber: TypeAlias = Annotated[
    int, Field(ge=1, description="Number of a hesitation, or of what drives a party."), Refers("undercurrent")
]


class UndercurrentKind(StrEnum):
    """Whether it makes a party hesitate or drives it."""

    HESITATION = "hesitation"
    DRIVE = "drive"


class ShareUndercurrent(AnyCommand):
    """Share what makes your party hesitate, or what drives it; it is no claim and counts in no figure."""

    kind: UndercurrentKind
    title: Title
    note: Note | None = None


class LetGoOfUndercurrent(AnyCommand):
    """Record that a hesitation of your party is gone, or that something no longer drives it."""

    undercurrent: UndercurrentNumber
    reason: Note


class UndercurrentShared(Event):
    """A party shared what makes it hesitate or what drives it, as no claim."""

    TOPIC: ClassVar[str] = "partnership.undercurrent-shared"

    undercurrent: Annotated[int, Field(ge=1)]
    kind: UndercurrentKind
    title: Title
    note: Note | None


class UndercurrentLetGo(Event):
    """A party recorded that a hesitation is gone, or that something no longer drives it."""

    TOPIC: ClassVar[str] = "partnership.undercurrent-let-go"

    undercurrent: Annotated[int, Field(ge=1)]
    reason: Note


Command: TypeAlias = ShareUndercurrent | LetGoOfUndercurrent
Recorded: TypeAlias = UndercurrentShared | UndercurrentLetGo


@dataclass(eq=False)
class UnknownUndercurrent(NotFound):
    """No hesitation or drive with this number stands."""

    undercurrent: int


@dataclass(eq=False)
class NotYourUndercurrent(Refused):
    """Only the party that shared a hesitation or a drive lets go of it."""

    undercurrent: int
    by: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a hesitation or a drive leads to."""
    match command:
        case ShareUndercurrent():
            require_open_dealing(partnership, command.effective_on)
            number = len(partnership.course.voices.undercurrents) + 1
            told = command.model_dump(include={"kind", "title", "note"})
            return (UndercurrentShared.of(command, author, undercurrent=number, **told),)
        case LetGoOfUndercurrent():
            _require_own(partnership, command.undercurrent, author)
            return (UndercurrentLetGo.of(command, author, undercurrent=command.undercurrent, reason=command.reason),)


def _require_own(partnership: Partnership, number: int, author: Author) -> None:
    undercurrent = partnership.course.voices.undercurrents.get(number)
    if undercurrent is None or not undercurrent.stands:
        raise UnknownUndercurrent(number)
    if undercurrent.by != author.party:
        raise NotYourUndercurrent(number, undercurrent.by)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a hesitation or a drive was shared or let go."""
    voices = partnership.course.voices
    match event:
        case UndercurrentShared():
            undercurrent = Undercurrent(event.by, event.title)
        case UndercurrentLetGo():
            undercurrent = replace(voices.undercurrents[event.undercurrent], stands=False)
    return with_course(partnership, voices=voices.with_undercurrent(event.undercurrent, undercurrent))
