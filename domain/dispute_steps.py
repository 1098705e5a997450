"""Steps with a dispute: it is taken up the agreed ladder one rung at a time, gets stuck, and moves again.

On the ladder the steps are formal: what was recorded about the dispute is not taken back, it is resolved.
Source: statement S1.15; capability 20.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.disputes import DisputeAlreadyResolved, DisputeNumber, UnknownDispute
from domain.errors import Refused
from domain.escalation import RungNumber, reaches
from domain.facts import Author, Event, Note
from domain.facts import Command as AnyCommand
from domain.renegotiation import ImpasseExit
from domain.state import Partnership, with_course


class EscalateDispute(AnyCommand):
    """Take a dispute to the next rung of the agreed ladder."""

    dispute: DisputeNumber
    to: Annotated[RungNumber, Field(description="The rung that it goes to: the next one, none is skipped.")]
    reason: Note


class DeclareDisputeImpasse(AnyCommand):
    """Record that the talk about a dispute is stuck."""

    dispute: DisputeNumber
    reason: Note


class EndDisputeImpasse(AnyCommand):
    """Record how the talk about a dispute moves again."""

    dispute: DisputeNumber
    by_way_of: ImpasseExit
    explanation: Note


class DisputeImpasseDeclared(Event):
    """A party recorded that the talk about a dispute is stuck."""

    TOPIC: ClassVar[str] = "partnership.dispute-impasse-declared"

    dispute: DisputeNumber
    reason: Note


class DisputeImpasseEnded(Event):
    """A party recorded how the talk about a dispute moves again."""

    TOPIC: ClassVar[str] = "partnership.dispute-impasse-ended"

    dispute: DisputeNumber
    by_way_of: ImpasseExit
    explanation: Note


Command: TypeAlias = EscalateDispute | DeclareDisputeImpasse | EndDisputeImpasse
Recorded: TypeAlias = DisputeImpasseDeclared | DisputeImpasseEnded


@dataclass(eq=False)
class NoLadderAgreed(Refused):
    """The parties agreed no escalation ladder; agree one at the table first."""


@dataclass(eq=False)
class RungSkipped(Refused):
    """A dispute goes up one rung at a time."""

    dispute: int
    next_rung: int


@dataclass(eq=False)
class NoHigherRung(Refused):
    """The dispute stands on the highest rung of the ladder."""

    dispute: int


@dataclass(eq=False)
class DisputeAlreadyStuck(Refused):
    """The talk about this dispute is recorded as stuck."""

    dispute: int


@dataclass(eq=False)
class DisputeNotStuck(Refused):
    """The talk about this dispute is not recorded as stuck."""

    dispute: int


@dataclass(eq=False)
class DisputeOnLadder(Refused):
    """The dispute stands on the agreed ladder; what was recorded of it is not taken back, it is resolved."""

    dispute: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a step with a dispute leads to.

    Raises: UnknownDispute, DisputeAlreadyResolved when there is nothing left to resolve.
    """
    _require_open(partnership, command.dispute)
    match command:
        case EscalateDispute():
            return _escalate(partnership, command, author)
        case DeclareDisputeImpasse():
            if _is_stuck(partnership, command.dispute):
                raise DisputeAlreadyStuck(command.dispute)
            return (DisputeImpasseDeclared.of(command, author, dispute=command.dispute, reason=command.reason),)
        case EndDisputeImpasse():
            return _end_impasse(partnership, command, author)


def _require_open(partnership: Partnership, number: int) -> None:
    if number not in partnership.disputes:
        raise UnknownDispute(number)
    if partnership.disputes[number].resolved is not None:
        raise DisputeAlreadyResolved(number)


def _is_stuck(partnership: Partnership, number: int) -> bool:
    return number in partnership.course.escalation.stuck


def _escalate(partnership: Partnership, command: EscalateDispute, author: Author) -> tuple[Event, ...]:
    rung = _next_rung(partnership, command.dispute)
    if command.to != rung:
        raise RungSkipped(command.dispute, rung)
    reached = reaches(partnership, command, author, dispute=command.dispute, rung=rung, reason=command.reason)
    if not _is_stuck(partnership, command.dispute):
        return reached
    told = {"dispute": command.dispute, "by_way_of": ImpasseExit.ESCALATION, "explanation": command.reason}
    return (DisputeImpasseEnded.of(command, author, **told), *reached)


def _next_rung(partnership: Partnership, number: int) -> int:
    escalation = partnership.course.escalation
    if not escalation.ladder:
        raise NoLadderAgreed
    stand = escalation.stands.get(number)
    following = 1 if stand is None else stand.rung + 1
    if following > len(escalation.ladder):
        raise NoHigherRung(number)
    return following


def _end_impasse(partnership: Partnership, command: EndDisputeImpasse, author: Author) -> tuple[Event, ...]:
    if not _is_stuck(partnership, command.dispute):
        raise DisputeNotStuck(command.dispute)
    told = command.model_dump(include={"dispute", "by_way_of", "explanation"})
    ended = DisputeImpasseEnded.of(command, author, **told)
    if command.by_way_of is not ImpasseExit.ESCALATION or not partnership.course.escalation.ladder:
        return (ended,)
    rung = _next_rung(partnership, command.dispute)
    explanation = command.explanation
    return (ended, *reaches(partnership, command, author, dispute=command.dispute, rung=rung, reason=explanation))


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that no dispute on the ladder was raised or resolved at a version.

    Raises: DisputeOnLadder.
    """
    for number in partnership.course.escalation.stands:
        dispute = partnership.disputes[number]
        if version in (dispute.version, dispute.resolved):
            raise DisputeOnLadder(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after the talk about a dispute got stuck, or moves again."""
    escalation = partnership.course.escalation
    match event:
        case DisputeImpasseDeclared():
            stuck = escalation.stuck | {event.dispute}
        case DisputeImpasseEnded():
            stuck = escalation.stuck - {event.dispute}
    return with_course(partnership, escalation=replace(escalation, stuck=stuck))
