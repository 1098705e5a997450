"""Quotations: what a claim is worth is quoted, answered, or assessed by the other side.

Source: NEC4 ECC clauses 62.3, 62.6, 64.1 and 64.4.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.clocks.notice_clauses import ClaimName, with_claim
from domain.clocks.steps import (
    NoQuotations,
    require_answerable,
    require_claim_of_another,
    require_own_claim,
    require_stage,
)
from domain.facts import Act, Author, Event, Note
from domain.facts import Command as AnyCommand
from domain.guards import counted_from
from domain.memory.notices import Claim, ClaimStage
from domain.quantities import Money
from domain.state import Partnership

Delay: TypeAlias = Annotated[int, Field(ge=-3650, le=3650, description="Days that the work takes longer.")]


class QuotationAnswer(StrEnum):
    """How the other side answers a quotation."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    ASK_REVISION = "ask-revision"
    ASSESS_ITSELF = "assess-itself"


class SubmitQuotation(AnyCommand):
    """Quote what a claim of your party is worth, in money and in days."""

    ACT: ClassVar[Act] = Act.PROPOSE

    claim: ClaimName
    price: Money
    delay_days: Delay = 0
    note: Note | None = None


class AnswerQuotation(AnyCommand):
    """Answer a quotation of another party."""

    ACT: ClassVar[Act] = Act.BIND

    claim: ClaimName
    quotation_answer: QuotationAnswer
    reason: Note


class AssessClaim(AnyCommand):
    """Assess what a claim of another party is worth, with the reasons."""

    ACT: ClassVar[Act] = Act.BIND

    claim: ClaimName
    price: Money
    delay_days: Delay = 0
    reason: Note


class QuotationSubmitted(Event):
    """A party quoted what its claim is worth."""

    TOPIC: ClassVar[str] = "partnership.quotation-submitted"

    claim: ClaimName
    price: Money
    delay_days: int
    note: Note | None
    reply_due: date


class QuotationAnswered(Event):
    """The other side answered a quotation."""

    TOPIC: ClassVar[str] = "partnership.quotation-answered"

    claim: ClaimName
    quotation_answer: QuotationAnswer
    reason: Note
    due: date | None


class ClaimAssessed(Event):
    """The other side assessed what a claim is worth."""

    TOPIC: ClassVar[str] = "partnership.claim-assessed"

    claim: ClaimName
    price: Money
    delay_days: int
    reason: Note


Command: TypeAlias = SubmitQuotation | AnswerQuotation | AssessClaim
Recorded: TypeAlias = QuotationSubmitted | QuotationAnswered | ClaimAssessed


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a quotation leads to."""
    match command:
        case SubmitQuotation():
            return _submit(partnership, command, author)
        case AnswerQuotation():
            return _answer(partnership, command, author)
        case AssessClaim():
            return _assess(partnership, command, author)


def _submit(partnership: Partnership, command: SubmitQuotation, author: Author) -> tuple[Event, ...]:
    claim = require_own_claim(partnership, command.claim, author)
    require_stage(command.claim, claim, ClaimStage.QUOTING)
    within = claim.terms.quote_reply_within or claim.terms.reply_within
    due = claim.terms.last_day(counted_from(command, author), within)
    quoted = command.model_dump(include={"claim", "price", "delay_days", "note"})
    return (QuotationSubmitted.of(command, author, **quoted, reply_due=due),)


def _answer(partnership: Partnership, command: AnswerQuotation, author: Author) -> tuple[Event, ...]:
    claim = require_claim_of_another(partnership, command.claim, author)
    require_stage(command.claim, claim, ClaimStage.QUOTED)
    day = counted_from(command, author)
    require_answerable(command.claim, claim, day)
    stated = command.model_dump(include={"claim", "quotation_answer", "reason"})
    return (QuotationAnswered.of(command, author, **stated, due=_next_due(command, claim, day)),)


def _next_due(command: AnswerQuotation, claim: Claim, day: date) -> date | None:
    match command.quotation_answer:
        case QuotationAnswer.ASK_REVISION:
            within = claim.terms.quote_within
        case QuotationAnswer.ASSESS_ITSELF:
            within = claim.terms.assess_within
        case _:
            return None
    if within is None:
        raise NoQuotations(command.claim)
    return claim.terms.last_day(day, within)


def _assess(partnership: Partnership, command: AssessClaim, author: Author) -> tuple[Event, ...]:
    claim = require_claim_of_another(partnership, command.claim, author)
    day = counted_from(command, author)
    overdue = claim.stage is ClaimStage.QUOTING and claim.due is not None and day > claim.due
    if not overdue:
        require_stage(command.claim, claim, ClaimStage.ASSESSING)
    require_answerable(command.claim, claim, day)
    assessed = command.model_dump(include={"claim", "price", "delay_days", "reason"})
    return (ClaimAssessed.of(command, author, **assessed),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a quotation."""
    match event:
        case QuotationSubmitted():
            stage, due = ClaimStage.QUOTED, event.reply_due
            return with_claim(partnership, event.claim, stage=stage, due=due, reminded=False)
        case QuotationAnswered():
            stage = _STAGES[event.quotation_answer]
            return with_claim(partnership, event.claim, stage=stage, due=event.due, reminded=False)
        case ClaimAssessed():
            return with_claim(partnership, event.claim, stage=ClaimStage.ASSESSED, due=None)


_STAGES = {
    QuotationAnswer.ACCEPT: ClaimStage.ACCEPTED,
    QuotationAnswer.REFUSE: ClaimStage.REFUSED,
    QuotationAnswer.ASK_REVISION: ClaimStage.QUOTING,
    QuotationAnswer.ASSESS_ITSELF: ClaimStage.ASSESSING,
}
