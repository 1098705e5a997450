"""Words for the tests of agreed clocks: the process of NEC4 in its two settings, and claims under it."""

from datetime import date, timedelta
from typing import Any

from domain.clocks.claims import (
    AnswerClaim,
    ClaimAnswer,
    NotifyClaim,
    NotifyFailure,
    RecordAwareness,
)
from domain.clocks.notice_clauses import AgreeNoticeClause
from domain.clocks.quotations import AnswerQuotation, QuotationAnswer, SubmitQuotation
from domain.counting import Span, SpanUnit
from domain.facts import Event
from domain.forecast import forecast
from domain.lifecycle import replay
from domain.memory.notices import AfterSilence, Claim, NoticeTerms
from domain.state import Partnership
from tests.domain.builders import a_signed_contract, after, agreed, as_client, as_contractor, standing

AWARE = date(2024, 6, 3)
"""A Monday, on which the contractor becomes aware; spans of weeks end on Mondays."""


def weeks(count: int) -> Span:
    return Span(count=count, unit=SpanUnit.WEEKS)


def week(number: int, days: int = 0) -> date:
    """The day so many weeks, and days, after the contractor became aware."""
    return AWARE + timedelta(weeks=number, days=days)


TWO_STEPS = NoticeTerms(
    notify_within=weeks(8),
    reply_within=weeks(1),
    silence=AfterSilence.ACCEPTED,
    after_reminder=weeks(2),
    quote_within=weeks(3),
    quote_reply_within=weeks(2),
    assess_within=weeks(3),
    warning_effect="Waarde alsof tijdig was gewaarschuwd",
)
"""NEC4 ECC 61.3, 61.4, 62.3, 62.6 and 64.4: silence counts two weeks after its failure was notified."""
ONE_STEP = TWO_STEPS.model_copy(update={"after_reminder": None})
"""The same periods as a commercial guide reads them: silence counts at once."""


def a_notice_clause(terms: NoticeTerms = TWO_STEPS, **other: Any) -> AgreeNoticeClause:
    stated: dict[str, Any] = {"notice_clause": "events", "title": "Compensatiegebeurtenissen", "terms": terms}
    return AgreeNoticeClause(**{**stated, **other})


def under_clause(terms: NoticeTerms = TWO_STEPS, *parties: str) -> Partnership:
    return agreed(a_signed_contract(2, *parties), a_notice_clause(terms), today=AWARE)


def became_aware(day: date = AWARE, **other: Any) -> RecordAwareness:
    stated: dict[str, Any] = {"effective_on": day, "claim": "roof", "notice_clause": "events", "title": "Lek dak"}
    return RecordAwareness(**{**stated, **other})


def aware(terms: NoticeTerms = TWO_STEPS, **other: Any) -> Partnership:
    """The contractor became aware of what may entitle it."""
    return after(under_clause(terms), became_aware(**other), as_contractor(AWARE))


def notified(terms: NoticeTerms = TWO_STEPS, day: date = AWARE, **other: Any) -> Partnership:
    """The contractor became aware and notified it."""
    return after(aware(terms, **other), NotifyClaim(effective_on=day, claim="roof"), as_contractor(day))


def reminded(terms: NoticeTerms = TWO_STEPS) -> Partnership:
    """The contractor notified the client, on the day after the last, that it failed to reply."""
    day = week(1, 1)
    return after(notified(terms), NotifyFailure(effective_on=day, claim="roof"), as_contractor(day))


def asked_to_quote(terms: NoticeTerms = TWO_STEPS, day: date = AWARE) -> Partnership:
    """The client asked for a quotation."""
    return after(notified(terms), an_answer(ClaimAnswer.ASK_QUOTATION, day), as_client(day))


def quoted(terms: NoticeTerms = TWO_STEPS) -> Partnership:
    """The contractor quoted, after three weeks, what its claim is worth."""
    return after(asked_to_quote(terms), a_quotation(week(3)), as_contractor(week(3)))


def assessing(terms: NoticeTerms = TWO_STEPS) -> Partnership:
    """The client said, after four weeks, that it makes its own assessment."""
    return after(quoted(terms), a_reply(QuotationAnswer.ASSESS_ITSELF, week(4)), as_client(week(4)))


def an_answer(answer: ClaimAnswer, day: date = AWARE) -> AnswerClaim:
    return AnswerClaim(effective_on=day, claim="roof", claim_answer=answer, reason="Staat zo in de clausule.")


def a_quotation(day: date = AWARE) -> SubmitQuotation:
    return SubmitQuotation(effective_on=day, claim="roof", price=450_000, delay_days=5)


def a_reply(answer: QuotationAnswer, day: date = AWARE) -> AnswerQuotation:
    return AnswerQuotation(effective_on=day, claim="roof", quotation_answer=answer, reason="Zo rekenen wij.")


def the_claim(partnership: Partnership, name: str = "roof") -> Claim:
    return partnership.clocks.notices.claims[name]


def silence(partnership: Partnership, *, today: date, until: date) -> list[tuple[date, Event]]:
    """What silence brings about, and on which day."""
    return [(one.on, event) for one in forecast(partnership, today=today, until=until) for event in one.events]


def lived_to(partnership: Partnership, *, today: date, until: date) -> Partnership:
    """The partnership after nobody acted up to a day."""
    return standing(replay((event for _, event in silence(partnership, today=today, until=until)), partnership))
