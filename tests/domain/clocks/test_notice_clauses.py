"""Notice clauses are agreed at the table; a period grows longer for one claim, never for all at once."""

from datetime import date

import pytest
from pydantic import ValidationError

from domain.clocks.claims import TimeBarPassed
from domain.clocks.notice_clauses import (
    AgreeLongerPeriod,
    DropNoticeClause,
    LongerOnlyPerClaim,
    LongerPeriodAgreed,
    NoRunningPeriod,
    NoticeClauseAgreed,
    NoticeClauseDropped,
    PeriodNotLonger,
    UnknownClaim,
    UnknownNoticeClause,
)
from domain.counting import RestDayRule, Span, SpanUnit
from domain.lifecycle import decide
from domain.memory.notices import NoticeTerms
from tests.domain.builders import a_proposal, a_signed_contract, agreed, as_client, as_contractor, outcome, terms
from tests.domain.clocks.builders import (
    AWARE,
    TWO_STEPS,
    a_notice_clause,
    aware,
    became_aware,
    notified,
    the_claim,
    under_clause,
    week,
    weeks,
)
from tests.domain.clocks.test_claims import NOTIFY

DROP = DropNoticeClause(notice_clause="events", reason="Nieuwe clausule.")


def longer(until: date) -> AgreeLongerPeriod:
    return AgreeLongerPeriod(claim="roof", until=until, reason="De dakdekker is met verlof.")


def test_a_notice_clause_is_agreed_with_all_its_periods() -> None:
    (clause,) = terms(outcome(a_signed_contract(), a_notice_clause()))

    assert isinstance(clause, NoticeClauseAgreed)
    assert clause.terms == TWO_STEPS


def test_a_clause_that_was_let_go_takes_no_new_claims_and_leaves_the_known_ones() -> None:
    (dropped,) = terms(outcome(aware(), DROP))

    assert isinstance(dropped, NoticeClauseDropped)
    without = agreed(aware(), DROP)
    assert the_claim(without).due == week(8)
    with pytest.raises(UnknownNoticeClause):
        decide(without, became_aware(claim="wall"), as_contractor(AWARE))
    with pytest.raises(UnknownNoticeClause):
        decide(without, a_proposal(DROP), as_client())


def test_a_blanket_longer_period_is_refused_even_by_way_of_dropping_the_clause() -> None:
    slower = a_notice_clause(TWO_STEPS.model_copy(update={"reply_within": weeks(3)}))

    with pytest.raises(LongerOnlyPerClaim) as refused:
        decide(under_clause(), a_proposal(slower), as_client())
    assert refused.value.period == "reply_within"
    with pytest.raises(LongerOnlyPerClaim):
        decide(under_clause(), a_proposal(DROP, slower), as_client())


def test_a_shorter_period_counts_for_claims_from_then_on() -> None:
    faster = a_notice_clause(TWO_STEPS.model_copy(update={"notify_within": Span(count=30, unit=SpanUnit.DAYS)}))

    after_change = agreed(aware(), faster)

    assert the_claim(after_change).due == week(8)
    (known,) = decide(after_change, became_aware(claim="wall"), as_contractor(AWARE))
    assert known.model_dump()["notify_by"] == date(2024, 7, 3)


def test_the_running_period_of_one_claim_grows_longer_by_agreement() -> None:
    (later,) = terms(outcome(aware(), longer(week(10))))

    assert isinstance(later, LongerPeriodAgreed)
    relaxed = agreed(aware(), longer(week(10)))
    assert decide(relaxed, NOTIFY, as_contractor(week(10)))
    with pytest.raises(TimeBarPassed):
        decide(relaxed, NOTIFY, as_contractor(week(10, 1)))


def test_a_period_does_not_grow_shorter_nor_after_it_ended_nor_where_none_runs() -> None:
    with pytest.raises(PeriodNotLonger):
        decide(aware(), a_proposal(longer(week(8))), as_client())
    with pytest.raises(NoRunningPeriod):
        outcome(aware(), longer(week(30)), today=week(8, 1))
    with pytest.raises(NoRunningPeriod):
        decide(aware(other_should_tell=True), a_proposal(longer(week(30))), as_client())
    with pytest.raises(UnknownClaim):
        decide(under_clause(), a_proposal(longer(week(30))), as_client())


def test_what_a_weekend_or_a_holiday_does_is_agreed_per_clause() -> None:
    friday, rule = date(2024, 6, 7), RestDayRule.NEXT_WORKING_DAY
    four_days = NoticeTerms(reply_within=Span(count=4, unit=SpanUnit.DAYS))
    moved = four_days.model_copy(update={"on_rest_day": rule, "holidays": (date(2024, 6, 10),)})

    assert the_claim(notified(four_days, day=AWARE)).due == friday
    assert moved.last_day(date(2024, 6, 4), moved.reply_within) == date(2024, 6, 11)
    before = moved.model_copy(update={"on_rest_day": RestDayRule.WORKING_DAY_BEFORE})
    assert before.last_day(date(2024, 6, 4), moved.reply_within) == friday


@pytest.mark.parametrize(
    "half", [{"quote_within": weeks(3)}, {"quote_reply_within": weeks(2)}, {"assess_within": weeks(3)}]
)
def test_a_clause_with_half_a_process_for_quotations_is_refused(half: dict[str, Span]) -> None:
    with pytest.raises(ValidationError):
        NoticeTerms(reply_within=weeks(1), **half)
