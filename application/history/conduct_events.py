"""Events of a history file about conduct: proposals, decisions, disclosures, promises, warnings, disputes, objections.

A key that is not known here is a fault.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from application.history.events import FileEvent, Id, Named
from domain.calendar import Day
from domain.facts import Note, PartyId, Title


class ProposalOutcome(StrEnum):
    """What became of a proposal."""

    ADOPTED = "adopted"
    ADOPTED_AMENDED = "adopted_amended"
    REJECTED = "rejected"


class ProposalMade(FileEvent):
    """A proposal that a party laid."""

    type: Literal["ProposalMade"]
    by: PartyId
    material: bool = True
    answer_due: Day
    title: Named = None


class ProposalAnswered(FileEvent):
    """The answer of the others to a proposal."""

    type: Literal["ProposalAnswered"]
    ref: Id
    outcome: ProposalOutcome


class JointDecision(FileEvent):
    """What the parties decided together."""

    type: Literal["JointDecision"]
    title: Named = None
    note: Note | None = None


class UnilateralDecision(FileEvent):
    """What a party decided alone."""

    type: Literal["UnilateralDecision"]
    by: PartyId
    title: Named = None
    note: Note | None = None


class DisclosureAgreed(FileEvent):
    """What a party shows the others, and by when."""

    type: Literal["DisclosureAgreed"]
    by: PartyId
    topic: Title
    due: Day


class DisclosureMade(FileEvent):
    """A party showed what it owed."""

    type: Literal["DisclosureMade"]
    ref: Id
    complete: bool = True
    note: Note | None = None


class CommitmentMade(FileEvent):
    """A promise on which all agreed."""

    type: Literal["CommitmentMade"]
    by: PartyId
    due: Day
    title: Named = None
    note: Note | None = None


class CommitmentFulfilled(FileEvent):
    """A promise that was kept."""

    type: Literal["CommitmentFulfilled"]
    ref: Id
    note: Note | None = None


class CommitmentReplaced(FileEvent):
    """A promise that gave way to another, with consent."""

    type: Literal["CommitmentReplaced"]
    ref: Id
    reason: Note | None = None


class EarlyWarning(FileEvent):
    """A party warned of an issue."""

    type: Literal["EarlyWarning"]
    by: PartyId
    issue: Title
    note: Note | None = None


class IssueMaterialised(FileEvent):
    """An issue that struck."""

    type: Literal["IssueMaterialised"]
    issue: Title
    owner: PartyId
    note: Note | None = None


class DisputeRaised(FileEvent):
    """A dispute between the parties."""

    type: Literal["DisputeRaised"]
    title: Named = None
    note: Note | None = None


class DisputeResolved(FileEvent):
    """The end of a dispute; level 1 is those who work together, 4 is a court."""

    type: Literal["DisputeResolved"]
    ref: Id
    level: Annotated[int, Field(ge=1, le=4)]
    outcome: Note | None = None


class Contested(FileEvent):
    """A party contested an event."""

    type: Literal["Contested"]
    event: Id
    by: PartyId
    reason: Note | None = None


class ContestResolved(FileEvent):
    """The parties settled whether a contested event holds; upheld strikes it."""

    type: Literal["ContestResolved"]
    event: Id
    upheld: bool
    reason: Title | None = None
