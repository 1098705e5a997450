"""Which event starts or ends the deadline of a claim: to notify it, to answer it, to quote or to assess."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from application.projections.due import Consequence, DeadlineKind, Ends, Rule, Silence, Starts
from domain.clocks.claims import AwarenessRecorded, ClaimAnswered, ClaimNotified, ClaimWithdrawn, FailureNotified
from domain.clocks.notice_clauses import LongerPeriodAgreed
from domain.clocks.quotations import ClaimAssessed, QuotationAnswer, QuotationAnswered, QuotationSubmitted
from domain.clocks.silent_claims import DeemedAccepted, RightLost
from domain.facts import Event
from domain.memory.notices import ClaimStage


def _step(claim: str, due: date | None, silence: Silence, **of: Any) -> Iterable[Consequence]:
    if due is None:
        yield Ends(DeadlineKind.CLAIM_DUE, claim)
    else:
        yield Starts(DeadlineKind.CLAIM_DUE, claim, due, silence, **of)


def _aware(event: AwarenessRecorded) -> Iterable[Consequence]:
    return _step(event.claim, event.notify_by, Silence.RIGHT_LAPSES, awaited=event.by)


def _notified(event: ClaimNotified | QuotationSubmitted) -> Iterable[Consequence]:
    return _step(event.claim, event.reply_due, Silence.SILENCE_MAY_COUNT, not_awaited=event.by)


def _answered(event: ClaimAnswered) -> Iterable[Consequence]:
    return _step(event.claim, event.quotation_due, Silence.NOTHING, not_awaited=event.by)


def _reminded(event: FailureNotified) -> Iterable[Consequence]:
    return _step(event.claim, event.silence_until, Silence.SILENCE_COUNTS, not_awaited=event.by)


def _replied(event: QuotationAnswered) -> Iterable[Consequence]:
    if event.quotation_answer is QuotationAnswer.ASSESS_ITSELF:
        return _step(event.claim, event.due, Silence.SILENCE_MAY_COUNT, awaited=event.by)
    return _step(event.claim, event.due, Silence.NOTHING, not_awaited=event.by)


def _deemed(event: DeemedAccepted) -> Iterable[Consequence]:
    return _step(event.claim, event.quotation_due, Silence.NOTHING)


def _longer(event: LongerPeriodAgreed) -> Iterable[Consequence]:
    silence = Silence.RIGHT_LAPSES if event.stage is ClaimStage.KNOWN else Silence.SILENCE_MAY_COUNT
    return _step(event.claim, event.until, silence)


def _over(event: ClaimWithdrawn | ClaimAssessed | RightLost) -> Iterable[Consequence]:
    yield Ends(DeadlineKind.CLAIM_DUE, event.claim)


RULES: Final[Mapping[type[Event], Rule]] = {
    AwarenessRecorded: _aware,
    ClaimNotified: _notified,
    ClaimAnswered: _answered,
    FailureNotified: _reminded,
    QuotationSubmitted: _notified,
    QuotationAnswered: _replied,
    DeemedAccepted: _deemed,
    LongerPeriodAgreed: _longer,
    ClaimWithdrawn: _over,
    ClaimAssessed: _over,
    RightLost: _over,
}
