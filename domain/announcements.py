"""Announcements: where the notice of a modification of a public contract was published.

Source: Directive 2014/24/EU article 72(1), last paragraph: a change on ground (b) or (c) is announced.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound
from domain.facts import Author, Event, Fact, Refers, Title
from domain.facts import Command as AnyCommand
from domain.state import Partnership

ModificationVersion: TypeAlias = Annotated[
    int, Field(ge=1, description="Number of the modification in the record."), Refers("modification")
]


class RecordModificationNotice(AnyCommand):
    """Record where the notice of a modification was published; it applies from the day of publication."""

    modification: ModificationVersion
    reference: Annotated[Title, Field(description="Number of the notice where it was published.")]


class ModificationNoticeRecorded(Fact):
    """A party recorded where the notice of a modification was published."""

    TOPIC: ClassVar[str] = "partnership.modification-notice-recorded"

    modification: ModificationVersion
    reference: Title


Command: TypeAlias = RecordModificationNotice
Recorded: TypeAlias = ModificationNoticeRecorded


@dataclass(eq=False)
class UnknownModification(NotFound):
    """At this place in the record stands no modification of the contract."""

    modification: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what recording a notice leads to.

    Raises: UnknownModification.
    """
    if command.modification not in partnership.course.changes.modifications:
        raise UnknownModification(command.modification)
    stated = {"modification": command.modification, "reference": command.reference}
    return (ModificationNoticeRecorded.of(command, author, **stated),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a notice was recorded; no later decision needs it."""
    return partnership
