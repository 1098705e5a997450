"""Corrections: an earlier fact is struck with a reason; it stays readable and stops counting."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Note
from domain.facts import Command as AnyCommand
from domain.state import FactMark, Partnership


class StrikeFact(AnyCommand):
    """Take back a fact that your party recorded by mistake."""

    version: Annotated[int, Field(ge=1, description="Number of the fact in the record.")]
    reason: Note


class FactStruck(Event):
    """A party took back a fact that it had recorded."""

    TOPIC: ClassVar[str] = "partnership.fact-struck"

    version: Annotated[int, Field(ge=1)]
    reason: Note


Command: TypeAlias = StrikeFact
Recorded: TypeAlias = FactStruck


@dataclass(eq=False)
class NoFactThere(NotFound):
    """At this place in the record stands no fact that can be repaired."""

    version: int


@dataclass(eq=False)
class NotYourFact(Refused):
    """Another party recorded this fact; only that party repairs it."""

    version: int
    by: str


@dataclass(eq=False)
class OtherKindOfFact(Refused):
    """A correction repairs a fact of its own kind."""

    version: int


def require_own_fact(partnership: Partnership, version: int, author: Author) -> FactMark:
    """Give the mark of a fact that the author's party may repair.

    Raises: NoFactThere, NotYourFact.
    """
    mark = partnership.facts.get(version)
    if mark is None:
        raise NoFactThere(version)
    if mark.by != author.party:
        raise NotYourFact(version, mark.by)
    return mark


def require_correctable(partnership: Partnership, events: tuple[Event, ...], author: Author) -> None:
    """Check that what the events repair is an own fact of the same kind.

    Raises: NoFactThere, NotYourFact, OtherKindOfFact.
    """
    for event in events:
        if event.corrects is not None:
            mark = require_own_fact(partnership, event.corrects.version, author)
            if mark.type_name != event.type_name():
                raise OtherKindOfFact(event.corrects.version)


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what striking a fact leads to."""
    require_own_fact(partnership, command.version, author)
    return (FactStruck.of(command, author, version=command.version, reason=command.reason),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership without the fact that was struck."""
    return replace(partnership, facts=partnership.facts.discard(event.version))


def taken_back(event: Event) -> int | None:
    """Give the version of the fact that an event strikes or repairs, if it does."""
    if isinstance(event, FactStruck):
        return event.version
    return None if event.corrects is None else event.corrects.version


def marked(partnership: Partnership, event: Event) -> Partnership:
    """Remember a correctable fact, and forget the one it repairs."""
    if not event.CORRECTABLE:
        return partnership
    facts = partnership.facts.insert(partnership.version, FactMark(event.type_name(), event.by))
    if event.corrects is not None:
        facts = facts.discard(event.corrects.version)
    return replace(partnership, facts=facts)
