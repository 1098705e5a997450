"""Decisions: what the parties decided together, and what one of them decided alone."""

from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.facts import Author, Event, Fact, Note, PartyId, Title
from domain.facts import Command as AnyCommand
from domain.guarded import require_open_dealing
from domain.guards import require_parties
from domain.principles.citations import Under, cited, with_decision
from domain.state import Partnership

Matter: TypeAlias = Annotated[Title, Field(description="What was decided about.")]
Decider: TypeAlias = Annotated[PartyId, Field(description="The party that decided alone; it may be your own.")]


class RecordJointDecision(AnyCommand):
    """Record that the parties decided a matter together.

    Source: model section 5.2, equality.
    """

    matter: Matter
    decision: Annotated[Note | None, Field(description="What was decided.")] = None
    principles: Under = ()


class ReportUnilateralDecision(AnyCommand):
    """Report that a party decided alone what was to be decided together.

    Source: model section 5.2, equality.
    """

    decided_by: Decider
    matter: Matter
    note: Note | None = None


class JointDecisionRecorded(Fact):
    """A party recorded that the parties decided a matter together."""

    TOPIC: ClassVar[str] = "partnership.joint-decision-recorded"

    matter: Matter
    decision: Note | None


class UnilateralDecisionReported(Fact):
    """A party reported that one of them decided alone what was to be decided together."""

    TOPIC: ClassVar[str] = "partnership.unilateral-decision-reported"

    decided_by: Decider
    matter: Matter
    note: Note | None


Command: TypeAlias = RecordJointDecision | ReportUnilateralDecision
Recorded: TypeAlias = JointDecisionRecorded | UnilateralDecisionReported


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what recording a decision leads to."""
    match command:
        case RecordJointDecision():
            require_open_dealing(partnership, command.effective_on)
            recorded = JointDecisionRecorded.of(command, author, matter=command.matter, decision=command.decision)
            decision = partnership.version + 1
            return (recorded, *cited(partnership, command, author, under=command.principles, decision=decision))
        case ReportUnilateralDecision():
            require_parties(partnership, command.decided_by)
            reported = {"decided_by": command.decided_by, "matter": command.matter, "note": command.note}
            return (UnilateralDecisionReported.of(command, author, **reported),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership that knows a decision was taken, so that principles can be cited for it."""
    return with_decision(partnership, event)
