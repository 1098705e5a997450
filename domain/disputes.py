"""Disputes: what the parties disagree about, and at which level it was resolved.

Source: model section 5.2 (loyalty).
"""

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.escalation import reaches
from domain.facts import Author, Event, Fact, Note, Title
from domain.facts import Command as AnyCommand
from domain.matters import Dispute
from domain.state import Partnership, number_at, with_entry

DisputeNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a dispute.")]


class ResolutionLevel(IntEnum):
    """How far from those who work together a dispute had to go: 1 is nearest, 4 is furthest."""

    WORKING_TOGETHER = 1
    STEERING_COMMITTEE = 2
    OUTSIDE_HELP = 3
    COURT = 4


class RaiseDispute(AnyCommand):
    """Record that the parties disagree."""

    title: Title
    note: Note | None = None


class ResolveDispute(AnyCommand):
    """Record how a dispute was resolved, and at which level."""

    dispute: DisputeNumber
    level: ResolutionLevel
    outcome: Note


class DisputeRaised(Fact):
    """A party recorded that the parties disagree."""

    TOPIC: ClassVar[str] = "partnership.dispute-raised"

    dispute: DisputeNumber
    title: Title
    note: Note | None


class DisputeResolved(Fact):
    """A party recorded how a dispute was resolved, and at which level."""

    TOPIC: ClassVar[str] = "partnership.dispute-resolved"

    dispute: DisputeNumber
    level: ResolutionLevel
    outcome: Note


Command: TypeAlias = RaiseDispute | ResolveDispute
Recorded: TypeAlias = DisputeRaised | DisputeResolved


@dataclass(eq=False)
class UnknownDispute(NotFound):
    """No dispute with this number was raised."""

    dispute: int


@dataclass(eq=False)
class DisputeAlreadyResolved(Refused):
    """The dispute was resolved; take that back first, or raise another."""

    dispute: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a dispute leads to."""
    match command:
        case RaiseDispute():
            repaired = command.corrects and _raised_at(partnership, command.corrects.version)
            number = repaired or partnership.disputes_raised + 1
            raised = DisputeRaised.of(command, author, dispute=number, title=command.title, note=command.note)
            return (raised, *(() if repaired else reaches(partnership, command, author, dispute=number, rung=1)))
        case ResolveDispute():
            return _resolve(partnership, command, author)


def _resolve(partnership: Partnership, command: ResolveDispute, author: Author) -> tuple[Event, ...]:
    if command.dispute not in partnership.disputes:
        raise UnknownDispute(command.dispute)
    repaired = command.corrects and command.corrects.version
    if partnership.disputes[command.dispute].resolved not in (None, repaired):
        raise DisputeAlreadyResolved(command.dispute)
    told = {"dispute": command.dispute, "level": command.level, "outcome": command.outcome}
    return (DisputeResolved.of(command, author, **told),)


def _raised_at(partnership: Partnership, version: int) -> int | None:
    return number_at(partnership.disputes, version)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that the dispute raised at a version is not resolved.

    Raises: DisputeAlreadyResolved.
    """
    number = _raised_at(partnership, version)
    if number is not None and partnership.disputes[number].resolved is not None:
        raise DisputeAlreadyResolved(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a dispute."""
    match event:
        case DisputeRaised():
            dispute = Dispute(partnership.version + 1, event.title)
            raised = max(partnership.disputes_raised, event.dispute)
            return replace(_with(partnership, event.dispute, dispute), disputes_raised=raised)
        case DisputeResolved():
            resolved = replace(partnership.disputes[event.dispute], resolved=partnership.version + 1)
            return _with(partnership, event.dispute, resolved)


def _with(partnership: Partnership, number: int, dispute: Dispute) -> Partnership:
    return replace(partnership, disputes=with_entry(partnership.disputes, number, dispute))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the dispute raised, or the resolution recorded, at a version."""
    standing = {
        number: replace(dispute, resolved=None) if dispute.resolved == version else dispute
        for number, dispute in partnership.disputes.items()
        if dispute.version != version
    }
    return replace(partnership, disputes=standing)
