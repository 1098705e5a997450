"""Claims: a party becomes aware of what may entitle it, says so in time, and gets an answer.

What silence brings about is in `silent_claims`, what follows on a quotation in `quotations`.
Source: NEC4 ECC clauses 61.3 and 61.4.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.clocks.notice_clauses import ClaimName, ClauseName, require_clause, with_claim, with_new_claim
from domain.clocks.steps import (
    NoQuotations,
    require_answerable,
    require_claim_of_another,
    require_own_claim,
    require_stage,
)
from domain.early_warnings import IssueName
from domain.errors import Refused
from domain.facts import Act, Author, Event, Note, Title
from domain.facts import Command as AnyCommand
from domain.guards import counted_from
from domain.memory.notices import ANSWERED_BY_OTHERS, OPEN_STAGES, AfterSilence, Claim, ClaimStage
from domain.state import Partnership


class ClaimAnswer(StrEnum):
    """How the other side answers a claim."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    ASK_QUOTATION = "ask-quotation"


class RecordAwareness(AnyCommand):
    """Record that your party became aware of what may entitle it; from that day the time bar runs."""

    claim: ClaimName
    notice_clause: ClauseName
    title: Title
    other_should_tell: Annotated[
        bool, Field(description="Whether the other side should have notified it; then no time bar runs.")
    ] = False
    issue: IssueName | None = None


class NotifyClaim(AnyCommand):
    """Notify the others of a claim."""

    ACT: ClassVar[Act] = Act.PROPOSE

    claim: ClaimName
    note: Note | None = None


class AnswerClaim(AnyCommand):
    """Answer a claim that another party notified."""

    ACT: ClassVar[Act] = Act.BIND

    claim: ClaimName
    claim_answer: ClaimAnswer
    reason: Note


class NotifyFailure(AnyCommand):
    """Notify the others that they failed to answer in time; from then on their silence counts."""

    ACT: ClassVar[Act] = Act.PROPOSE

    claim: ClaimName


class WithdrawClaim(AnyCommand):
    """Take back a claim of your party."""

    ACT: ClassVar[Act] = Act.PROPOSE

    claim: ClaimName
    reason: Note


class AwarenessRecorded(Event):
    """A party became aware of what may entitle it."""

    TOPIC: ClassVar[str] = "partnership.awareness-recorded"

    claim: ClaimName
    notice_clause: ClauseName
    title: Title
    other_should_tell: bool
    issue: IssueName | None
    notify_by: date | None


class ClaimNotified(Event):
    """A party notified the others of a claim."""

    TOPIC: ClassVar[str] = "partnership.claim-notified"

    claim: ClaimName
    note: Note | None
    reply_due: date


class ClaimAnswered(Event):
    """The other side answered a claim."""

    TOPIC: ClassVar[str] = "partnership.claim-answered"

    claim: ClaimName
    claim_answer: ClaimAnswer
    reason: Note
    quotation_due: date | None


class FailureNotified(Event):
    """A party notified the others that they failed to answer in time."""

    TOPIC: ClassVar[str] = "partnership.failure-notified"

    claim: ClaimName
    stage: ClaimStage
    silence_until: date


class ClaimWithdrawn(Event):
    """A party took back its claim."""

    TOPIC: ClassVar[str] = "partnership.claim-withdrawn"

    claim: ClaimName
    reason: Note


Command: TypeAlias = RecordAwareness | NotifyClaim | AnswerClaim | NotifyFailure | WithdrawClaim
Recorded: TypeAlias = AwarenessRecorded | ClaimNotified | ClaimAnswered | FailureNotified | ClaimWithdrawn


@dataclass(eq=False)
class ClaimAlreadyKnown(Refused):
    """A claim with this name is known; choose another name."""

    claim: str


@dataclass(eq=False)
class TimeBarPassed(Refused):
    """The last day to notify this claim has passed; the right is lost."""

    claim: str
    due: date


@dataclass(eq=False)
class AnswerNotLate(Refused):
    """The others can still answer in time, so they did not fail to."""

    claim: str
    due: date


@dataclass(eq=False)
class NoReminderNeeded(Refused):
    """Under this clause silence counts without a reminder, or not at all."""

    claim: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a claim leads to."""
    match command:
        case RecordAwareness():
            return _become_aware(partnership, command, author)
        case NotifyClaim():
            return _notify(partnership, command, author)
        case AnswerClaim():
            return _answer(partnership, command, author)
        case NotifyFailure():
            return _notify_failure(partnership, command, author)
        case WithdrawClaim():
            claim = require_own_claim(partnership, command.claim, author)
            require_stage(command.claim, claim, *OPEN_STAGES)
            return (ClaimWithdrawn.of(command, author, claim=command.claim, reason=command.reason),)


def _become_aware(partnership: Partnership, command: RecordAwareness, author: Author) -> tuple[Event, ...]:
    clause = require_clause(partnership, command.notice_clause)
    if command.claim in partnership.clocks.notices.claims:
        raise ClaimAlreadyKnown(command.claim)
    within = None if command.other_should_tell else clause.terms.notify_within
    notify_by = within and clause.terms.last_day(command.effective_on, within)
    told = command.model_dump(include={"claim", "notice_clause", "title", "other_should_tell", "issue"})
    return (AwarenessRecorded.of(command, author, **told, notify_by=notify_by),)


def _notify(partnership: Partnership, command: NotifyClaim, author: Author) -> tuple[Event, ...]:
    claim = require_own_claim(partnership, command.claim, author)
    require_stage(command.claim, claim, ClaimStage.KNOWN)
    day = counted_from(command, author)
    if claim.due is not None and day > claim.due:
        raise TimeBarPassed(command.claim, claim.due)
    due = claim.terms.last_day(day, claim.terms.reply_within)
    return (ClaimNotified.of(command, author, claim=command.claim, note=command.note, reply_due=due),)


def _answer(partnership: Partnership, command: AnswerClaim, author: Author) -> tuple[Event, ...]:
    claim = require_claim_of_another(partnership, command.claim, author)
    require_stage(command.claim, claim, ClaimStage.NOTIFIED)
    day = counted_from(command, author)
    require_answerable(command.claim, claim, day)
    due: date | None = None
    if command.claim_answer is ClaimAnswer.ASK_QUOTATION:
        if claim.terms.quote_within is None:
            raise NoQuotations(command.claim)
        due = claim.terms.last_day(day, claim.terms.quote_within)
    stated = command.model_dump(include={"claim", "claim_answer", "reason"})
    return (ClaimAnswered.of(command, author, **stated, quotation_due=due),)


def _notify_failure(partnership: Partnership, command: NotifyFailure, author: Author) -> tuple[Event, ...]:
    claim = require_own_claim(partnership, command.claim, author)
    require_stage(command.claim, claim, *ANSWERED_BY_OTHERS)
    if claim.reminded:
        return ()
    if claim.terms.after_reminder is None or claim.terms.silence is AfterSilence.NOTHING:
        raise NoReminderNeeded(command.claim)
    day = counted_from(command, author)
    if claim.due is not None and day <= claim.due:
        raise AnswerNotLate(command.claim, claim.due)
    until = claim.terms.last_day(day, claim.terms.after_reminder)
    return (FailureNotified.of(command, author, claim=command.claim, stage=claim.stage, silence_until=until),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a claim."""
    match event:
        case AwarenessRecorded():
            return _known(partnership, event)
        case ClaimNotified():
            return with_claim(partnership, event.claim, stage=ClaimStage.NOTIFIED, due=event.reply_due)
        case ClaimAnswered():
            return with_claim(partnership, event.claim, stage=_STAGES[event.claim_answer], due=event.quotation_due)
        case FailureNotified():
            return with_claim(partnership, event.claim, reminded=True, due=event.silence_until)
        case ClaimWithdrawn():
            return with_claim(partnership, event.claim, stage=ClaimStage.WITHDRAWN, due=None)


_STAGES = {
    ClaimAnswer.ACCEPT: ClaimStage.ACCEPTED,
    ClaimAnswer.REFUSE: ClaimStage.REFUSED,
    ClaimAnswer.ASK_QUOTATION: ClaimStage.QUOTING,
}


def _known(partnership: Partnership, event: AwarenessRecorded) -> Partnership:
    terms = partnership.clocks.notices.clauses[event.notice_clause].terms
    claim = Claim(event.notice_clause, event.title, event.by, terms, ClaimStage.KNOWN, event.notify_by)
    return with_new_claim(partnership, event.claim, claim)
