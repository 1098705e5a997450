"""Conflicts: a party flags a decision that goes against a guiding principle, with the reason.

The flag is a statement of one party: the other may contest it. Source: statement S1.3.
"""

from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.facts import Author, Event, Fact, Note, Slug
from domain.facts import Command as AnyCommand
from domain.principles.adoptions import PrincipleName
from domain.principles.citations import DecisionVersion, require_decision, require_in_force
from domain.state import Partnership


class FlagConflict(AnyCommand):
    """Flag a decision that goes against a guiding principle, with the reason."""

    decision: DecisionVersion
    principle: PrincipleName
    reason: Note


class ConflictFlagged(Fact):
    """A party flagged that a decision goes against a guiding principle."""

    TOPIC: ClassVar[str] = "partnership.conflict-flagged"

    decision: Annotated[int, Field(ge=1, description="Number of the decision in the record.")]
    principle: Slug
    reason: Note


Command: TypeAlias = FlagConflict
Recorded: TypeAlias = ConflictFlagged


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what flagging a conflict leads to."""
    require_in_force(partnership, (command.principle,), require_decision(partnership, command.decision))
    told = command.model_dump(include={"decision", "principle", "reason"})
    return (ConflictFlagged.of(command, author, **told),)


def evolve(partnership: Partnership, _event: Recorded) -> Partnership:
    """Give the partnership as it was: a flag is read by people, and decides nothing."""
    return partnership
