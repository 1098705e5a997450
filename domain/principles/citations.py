"""Citations: which guiding principles a decision was taken under, so that it can be found as a precedent.

Decisions are what the parties or one of them decided, proposals that were laid, and decisions about options. They are
named by their version in the record. Source: statement S1.3.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Fact, Refers, Slug
from domain.facts import Command as AnyCommand
from domain.principles.adoptions import PrincipleName, require_principle
from domain.state import Partnership

DecisionVersion: TypeAlias = Annotated[
    int, Field(ge=1, description="Number of the decision in the record."), Refers("taken_decision")
]
Under: TypeAlias = Annotated[
    tuple[PrincipleName, ...], Field(max_length=20, description="Guiding principles in force that it rests on.")
]


class CitePrinciples(AnyCommand):
    """Say under which guiding principles a decision was taken."""

    decision: DecisionVersion
    principles: Annotated[Under, Field(min_length=1)]


class PrinciplesCited(Fact):
    """A party said under which guiding principles a decision was taken."""

    TOPIC: ClassVar[str] = "partnership.principles-cited"

    decision: Annotated[int, Field(ge=1, description="Number of the decision in the record.")]
    principles: tuple[Slug, ...]


Command: TypeAlias = CitePrinciples
Recorded: TypeAlias = PrinciplesCited


@dataclass(eq=False)
class UnknownDecision(NotFound):
    """At this place in the record stands no decision."""

    decision: int


@dataclass(eq=False)
class PrincipleNotInForce(Refused):
    """A decision rests only on principles that were in force on its day."""

    principle: str
    on: date


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what citing principles for an earlier decision leads to."""
    require_in_force(partnership, command.principles, require_decision(partnership, command.decision))
    told = {"decision": command.decision, "principles": tuple(dict.fromkeys(command.principles))}
    return (PrinciplesCited.of(command, author, **told),)


def require_decision(partnership: Partnership, version: int) -> date:
    """Give the day of a decision that stands.

    Raises: UnknownDecision.
    """
    day = partnership.principles.decisions.get(version)
    if day is None:
        raise UnknownDecision(version)
    return day


def require_in_force(partnership: Partnership, principles: tuple[str, ...], day: date) -> None:
    """Check that principles were in force on a day.

    Raises: UnknownPrinciple, PrincipleNotInForce.
    """
    for name in principles:
        if not require_principle(partnership, name).in_force_on(day):
            raise PrincipleNotInForce(name, day)


def cited(
    partnership: Partnership, command: AnyCommand, author: Author, *, under: tuple[str, ...], decision: int
) -> tuple[Event, ...]:
    """Give the citation that a decision brings along when it is taken; none when it rests on no principle.

    Raises: UnknownPrinciple, PrincipleNotInForce.
    """
    if not under:
        return ()
    require_in_force(partnership, under, command.decided_on or command.effective_on)
    own = command.model_copy(update={"corrects": None})
    return (PrinciplesCited.of(own, author, decision=decision, principles=tuple(dict.fromkeys(under))),)


def evolve(partnership: Partnership, _event: Recorded) -> Partnership:
    """Give the partnership as it was: what was cited is looked up, and decides nothing."""
    return partnership


def with_decision(partnership: Partnership, event: Event) -> Partnership:
    """Give the partnership that remembers the day of the decision it is about to record."""
    principles = partnership.principles
    decisions = principles.decisions.insert(partnership.version + 1, event.decided_on)
    return replace(partnership, principles=replace(principles, decisions=decisions))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the decision recorded at a version."""
    principles = partnership.principles
    return replace(partnership, principles=replace(principles, decisions=principles.decisions.discard(version)))
