"""Any command and any change about agreed clocks, drawn from few names so that they meet."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from domain.clocks.claims import AnswerClaim, ClaimAnswer, NotifyClaim, NotifyFailure, RecordAwareness, WithdrawClaim
from domain.clocks.notice_clauses import AgreeLongerPeriod, AgreeNoticeClause, DropNoticeClause
from domain.clocks.quotations import AnswerQuotation, AssessClaim, QuotationAnswer, SubmitQuotation
from domain.clocks.reminders import AgreeReminders, DropReminders, GiveReminder
from domain.clocks.renewals import AgreeTacitRenewal, DeclineRenewal, DropTacitRenewal, RenewTacitly
from domain.clocks.silent_claims import DeemAccepted, LoseRight
from domain.counting import RestDayRule, Span, SpanUnit
from domain.facts import Change, Command
from domain.memory.notices import AfterSilence, NoticeTerms
from domain.running import ClockKind
from tests.domain.builders import END
from tests.domain.situations import NOTES, Situation, Strategy

CLAUSES = st.sampled_from(("events", "delays"))
CLAIMS = st.sampled_from(("roof", "wall", "rain"))
TITLES = st.just("Samen besloten")
SPANS = st.builds(Span, count=st.integers(1, 4), unit=st.sampled_from(SpanUnit))
SILENCES = st.sampled_from((*AfterSilence, AfterSilence.ACCEPTED))
KINDS = st.lists(st.sampled_from(ClockKind), min_size=1, max_size=4, unique=True).map(tuple)
RULES = st.sampled_from(RestDayRule)
TERMS = st.builds(
    NoticeTerms, notify_within=st.none() | SPANS, reply_within=SPANS, silence=SILENCES, after_reminder=st.none() | SPANS
) | st.builds(
    NoticeTerms,
    reply_within=SPANS,
    silence=SILENCES,
    after_reminder=st.none() | SPANS,
    quote_within=SPANS,
    quote_reply_within=SPANS,
    assess_within=st.none() | SPANS,
    on_rest_day=RULES,
)


def _on(s: Situation, **stated: Strategy) -> dict[str, Any]:
    return {"effective_on": s.day(), **stated}


def _ahead(s: Situation) -> Strategy:
    return st.integers(0, 60).map(lambda days: s.today + timedelta(days=days))


CHANGES_OF_CLOCKS: dict[type[Change], Callable[[Situation], Strategy]] = {
    AgreeNoticeClause: lambda s: st.builds(AgreeNoticeClause, notice_clause=CLAUSES, title=TITLES, terms=TERMS),
    DropNoticeClause: lambda s: st.builds(DropNoticeClause, notice_clause=CLAUSES, reason=TITLES),
    AgreeLongerPeriod: lambda s: st.builds(AgreeLongerPeriod, claim=CLAIMS, until=_ahead(s), reason=TITLES),
    AgreeTacitRenewal: lambda s: st.builds(
        AgreeTacitRenewal, months=st.integers(1, 12), notice_months=st.integers(0, 6), at_most=st.none() | st.just(2)
    ),
    DropTacitRenewal: lambda s: st.builds(DropTacitRenewal, reason=TITLES),
    AgreeReminders: lambda s: st.builds(AgreeReminders, days=st.integers(1, 30), remind_of=KINDS),
    DropReminders: lambda s: st.builds(DropReminders, reason=TITLES),
}

COMMANDS_OF_CLOCKS: dict[type[Command], Callable[[Situation], Strategy]] = {
    RecordAwareness: lambda s: st.builds(
        RecordAwareness,
        **_on(s, claim=CLAIMS, notice_clause=CLAUSES, title=TITLES, other_should_tell=st.booleans()),
    ),
    NotifyClaim: lambda s: st.builds(NotifyClaim, **_on(s, claim=CLAIMS)),
    AnswerClaim: lambda s: st.builds(
        AnswerClaim, **_on(s, claim=CLAIMS, claim_answer=st.sampled_from(ClaimAnswer), reason=NOTES)
    ),
    NotifyFailure: lambda s: st.builds(NotifyFailure, **_on(s, claim=CLAIMS)),
    WithdrawClaim: lambda s: st.builds(WithdrawClaim, **_on(s, claim=CLAIMS, reason=NOTES)),
    SubmitQuotation: lambda s: st.builds(SubmitQuotation, **_on(s, claim=CLAIMS, price=st.integers(0, 10**9))),
    AnswerQuotation: lambda s: st.builds(
        AnswerQuotation, **_on(s, claim=CLAIMS, quotation_answer=st.sampled_from(QuotationAnswer), reason=NOTES)
    ),
    AssessClaim: lambda s: st.builds(AssessClaim, **_on(s, claim=CLAIMS, price=st.just(0), reason=NOTES)),
    LoseRight: lambda s: st.builds(LoseRight, **_on(s, claim=CLAIMS)),
    DeemAccepted: lambda s: st.builds(DeemAccepted, **_on(s, claim=CLAIMS)),
    DeclineRenewal: lambda s: st.builds(DeclineRenewal, **_on(s, reason=NOTES)),
    RenewTacitly: lambda s: st.builds(RenewTacitly, **_on(s, ends_on=st.just(END))),
    GiveReminder: lambda s: st.builds(
        GiveReminder,
        **_on(
            s, clock=st.sampled_from(ClockKind), subject=st.just("1"), title=TITLES, due=_ahead(s), awaited=st.just(())
        ),
    ),
}
