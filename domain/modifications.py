"""Modifications: what a public contract was worth when it was awarded, and how it changes during its term.

No figure here is permission. Whether a change may rest on its ground, `domain.procurement` puts in numbers and
questions; what only people can judge they record here, with their reasons.
Source: model section 7; Directive 2014/24/EU article 72, as summarised in `domain.procurement`.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.errors import NotFound, Refused
from domain.facts import Agreement, Author, Event, Fact, Note, PersonName, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.quantities import Money, PositiveMoney, Rate
from domain.state import Partnership, Regime, with_course, with_entry


class ContractKind(StrEnum):
    """What a public contract is about."""

    WORKS = "works"
    SERVICES = "services"
    SUPPLIES = "supplies"
    SOCIAL_SERVICES = "social_services"
    CONCESSION = "concession"


class Authority(StrEnum):
    """Which kind of contracting authority buys."""

    CENTRAL = "central"
    SUB_CENTRAL = "sub_central"


class Ground(StrEnum):
    """A ground on which a contract may change without a new procedure."""

    REVIEW_CLAUSE = "72_1_a"
    ADDITIONAL = "72_1_b"
    UNFORESEEN = "72_1_c"
    REPLACEMENT = "72_1_d"
    NOT_SUBSTANTIAL = "72_1_e"
    DE_MINIMIS = "72_2"


class Question(StrEnum):
    """What only people can judge. A judgement that holds speaks for the change."""

    CLAUSE_CLEAR = "clause_clear"
    NATURE_UNCHANGED = "nature_unchanged"
    NECESSARY = "necessary"
    NO_OTHER_CONTRACTOR = "no_other_contractor"
    INCONVENIENCE = "inconvenience"
    UNFORESEEABLE = "unforeseeable"
    NO_CIRCUMVENTION = "no_circumvention"
    SUCCESSOR_QUALIFIES = "successor_qualifies"
    NO_OTHER_SUBSTANTIAL_CHANGE = "no_other_substantial_change"
    NATIONAL_LAW_ALLOWS = "national_law_allows"
    NOT_MATERIALLY_DIFFERENT = "not_materially_different"
    SAME_COMPETITION = "same_competition"
    SAME_BALANCE = "same_balance"
    SAME_SCOPE = "same_scope"
    CUTS_MAY_OFFSET = "cuts_may_offset"


class AgreeProcurement(AnyChange):
    """Agree what a public contract was worth at its award, excluding VAT; a later agreement replaces this one."""

    MONEY: ClassVar[tuple[str, ...] | None] = ("initial_value",)

    change: Literal["agree-procurement"] = "agree-procurement"
    kind: ContractKind
    initial_value: Annotated[PositiveMoney, Field(description="Value at the award, excluding VAT.")]
    threshold: Annotated[
        PositiveMoney | None, Field(description="European threshold; empty takes the known one of the day.")
    ] = None
    authority: Annotated[
        Authority | None, Field(description="Kind of authority, by which the known threshold is looked up.")
    ] = None


class ApplyIndexation(AnyChange):
    """Apply an indexation under a review clause, counted from the initial value."""

    change: Literal["apply-indexation"] = "apply-indexation"
    rate: Annotated[Rate, Field(description="All indexation since the award; it replaces the rate before.")]
    clause: Annotated[Title | None, Field(description="The review clause it rests on.")] = None


class ModifyContract(AnyChange):
    """Change the contract on a named ground; the new terms themselves are changes of the same proposal."""

    MONEY: ClassVar[tuple[str, ...] | None] = ("value_delta",)

    change: Literal["modify-contract"] = "modify-contract"
    basis: Ground
    value_delta: Annotated[Money, Field(description="What is added to the value; a cut is negative.")]
    clause: Annotated[Title | None, Field(description="The review clause or option it relies on.")] = None
    reason: Title | None = None

    @model_validator(mode="after")
    def _worth_recording(self) -> Self:
        if self.value_delta == 0 and self.reason is None:
            raise ValueError("a modification that leaves the value as it is states its reason")
        return self


class JudgeGround(AnyCommand):
    """Record what people judged about a question of procurement law, with their reasons."""

    proposal: Annotated[int | None, Field(ge=1, description="Proposal it is about; empty is the contract.")] = None
    question: Question
    holds: Annotated[bool, Field(description="Whether it was judged to hold.")]
    reasons: Note
    judged_by: PersonName


class ProcurementAgreed(Term):
    """The parties agreed what the public contract was worth at its award."""

    TOPIC: ClassVar[str] = "partnership.procurement-agreed"

    kind: ContractKind
    initial_value: PositiveMoney
    threshold: PositiveMoney | None
    authority: Authority | None


class IndexationApplied(Term):
    """The parties applied an indexation under a review clause."""

    TOPIC: ClassVar[str] = "partnership.indexation-applied"

    rate: Rate
    clause: Title | None


class ContractModified(Term):
    """The parties changed the contract on a named ground."""

    TOPIC: ClassVar[str] = "partnership.contract-modified"

    basis: Ground
    value_delta: Money
    clause: Title | None
    reason: Title | None


class GroundJudged(Fact):
    """A party recorded what people judged about a question of procurement law."""

    TOPIC: ClassVar[str] = "partnership.ground-judged"

    proposal: Annotated[int, Field(ge=1)] | None
    question: Question
    holds: bool
    reasons: Note
    judged_by: PersonName


Command: TypeAlias = JudgeGround
Change: TypeAlias = AgreeProcurement | ApplyIndexation | ModifyContract
Recorded: TypeAlias = ProcurementAgreed | IndexationApplied | ContractModified | GroundJudged


@dataclass(eq=False)
class NotAPublicContract(Refused):
    """Procurement law does not govern a contract under civil law alone."""


@dataclass(eq=False)
class ProcurementNotAgreed(Refused):
    """What the contract was worth at its award must be agreed first."""


@dataclass(eq=False)
class UnknownProposal(NotFound):
    """No proposal with this number was ever laid."""

    proposal: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a judgement of people leads to."""
    require_public(partnership)
    if command.proposal is not None and command.proposal > partnership.proposals_laid:
        raise UnknownProposal(command.proposal)
    stated = command.model_dump(include={"proposal", "question", "holds", "reasons", "judged_by"})
    return (GroundJudged.of(command, author, **stated),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of a public contract brings about."""
    require_public(partnership)
    terms = change.model_dump(exclude={"change", "applies_from"})
    match change:
        case AgreeProcurement():
            return (ProcurementAgreed.agreed(change, agreement, **terms),)
        case ApplyIndexation():
            _require_procurement(partnership)
            return (IndexationApplied.agreed(change, agreement, **terms),)
        case ModifyContract():
            _require_procurement(partnership)
            return (ContractModified.agreed(change, agreement, **terms),)


def require_public(partnership: Partnership) -> None:
    """Check that procurement law governs the contract.

    Raises: NotAPublicContract.
    """
    if partnership.regime is not Regime.PUBLIC:
        raise NotAPublicContract


def _require_procurement(partnership: Partnership) -> None:
    if not partnership.procurement_agreed:
        raise ProcurementNotAgreed


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a public contract."""
    if isinstance(event, ProcurementAgreed):
        return replace(partnership, procurement_agreed=True)
    if isinstance(event, ContractModified):
        changes = partnership.course.changes
        modifications = with_entry(changes.modifications, partnership.version + 1, event.proposal)
        return with_course(partnership, changes=replace(changes, modifications=modifications))
    return partnership
