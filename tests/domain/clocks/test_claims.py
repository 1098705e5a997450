"""A claim is notified before its time bar and answered by the other side; the notice process of NEC4 as data."""

from datetime import date

import pytest

from domain.clocks.claims import (
    AnswerNotLate,
    AwarenessRecorded,
    ClaimAlreadyKnown,
    ClaimAnswer,
    ClaimAnswered,
    ClaimNotified,
    FailureNotified,
    NoReminderNeeded,
    NotifyClaim,
    NotifyFailure,
    TimeBarPassed,
    WithdrawClaim,
)
from domain.clocks.notice_clauses import UnknownClaim, UnknownNoticeClause
from domain.clocks.steps import AnswerTooLate, ClaimAtOtherStage, NoQuotations, NotYourClaim, OwnClaim
from domain.facts import Origin
from domain.lifecycle import decide
from domain.memory.notices import AfterSilence, ClaimStage
from tests.domain.builders import after, as_client, as_contractor
from tests.domain.clocks.builders import (
    AWARE,
    ONE_STEP,
    TWO_STEPS,
    an_answer,
    asked_to_quote,
    aware,
    became_aware,
    notified,
    reminded,
    the_claim,
    under_clause,
    week,
)

NOTIFY = NotifyClaim(effective_on=AWARE, claim="roof", note="Het dak lekt.")


def test_awareness_starts_a_time_bar_of_eight_weeks_whose_last_day_counts() -> None:
    (known,) = decide(under_clause(), became_aware(), as_contractor(AWARE))

    assert isinstance(known, AwarenessRecorded)
    assert known.notify_by == date(2024, 7, 29) == week(8)


def test_what_the_other_side_should_have_notified_has_no_time_bar() -> None:
    (known,) = decide(under_clause(), became_aware(other_should_tell=True), as_contractor(AWARE))

    assert isinstance(known, AwarenessRecorded)
    assert known.notify_by is None


def test_the_day_of_awareness_counts_and_not_the_day_on_which_it_is_written_down() -> None:
    (known,) = decide(under_clause(), became_aware(), as_contractor(week(2)))

    assert isinstance(known, AwarenessRecorded)
    assert known.notify_by == week(8)


def test_a_claim_is_notified_on_the_last_day_of_its_time_bar_and_not_on_the_day_after() -> None:
    (told,) = decide(aware(), NOTIFY.model_copy(update={"effective_on": week(8)}), as_contractor(week(8)))

    assert isinstance(told, ClaimNotified)
    assert told.reply_due == week(9)
    with pytest.raises(TimeBarPassed):
        decide(aware(), NOTIFY, as_contractor(week(8, 1)))


def test_a_notification_of_which_the_source_is_named_counts_on_its_own_day() -> None:
    found = Origin(source="Brief", ref="2024-06")
    written = NOTIFY.model_copy(update={"effective_on": week(2), "origin": found})

    (told,) = decide(aware(), written, as_contractor(week(20)))

    assert isinstance(told, ClaimNotified)
    assert told.reply_due == week(3)


def test_a_claim_has_one_name_and_lies_under_a_clause_in_force() -> None:
    with pytest.raises(ClaimAlreadyKnown):
        decide(aware(), became_aware(), as_contractor(AWARE))
    with pytest.raises(UnknownNoticeClause):
        decide(under_clause(), became_aware(notice_clause="other"), as_contractor(AWARE))
    with pytest.raises(UnknownClaim):
        decide(under_clause(), NOTIFY, as_contractor(AWARE))


def test_only_the_party_that_has_a_claim_notifies_or_withdraws_it() -> None:
    withdraw = WithdrawClaim(effective_on=AWARE, claim="roof", reason="Toch niet.")

    with pytest.raises(NotYourClaim):
        decide(aware(), NOTIFY, as_client(AWARE))
    with pytest.raises(NotYourClaim):
        decide(aware(), withdraw, as_client(AWARE))
    assert the_claim(after(aware(), withdraw, as_contractor(AWARE))).stage is ClaimStage.WITHDRAWN


def test_only_the_others_answer_a_claim_and_only_once_it_was_notified() -> None:
    with pytest.raises(OwnClaim):
        decide(notified(), an_answer(ClaimAnswer.ACCEPT), as_contractor(AWARE))
    with pytest.raises(ClaimAtOtherStage):
        decide(aware(), an_answer(ClaimAnswer.ACCEPT), as_client(AWARE))


@pytest.mark.parametrize(
    ("answer", "stage"),
    [
        (ClaimAnswer.ACCEPT, ClaimStage.ACCEPTED),
        (ClaimAnswer.REFUSE, ClaimStage.REFUSED),
        (ClaimAnswer.ASK_QUOTATION, ClaimStage.QUOTING),
    ],
)
def test_an_answer_accepts_refuses_or_asks_for_a_quotation(answer: ClaimAnswer, stage: ClaimStage) -> None:
    answered = after(notified(), an_answer(answer), as_client(AWARE))

    assert the_claim(answered).stage is stage


def test_a_quotation_is_due_three_weeks_after_it_was_asked() -> None:
    (answered,) = decide(notified(), an_answer(ClaimAnswer.ASK_QUOTATION), as_client(AWARE))

    assert isinstance(answered, ClaimAnswered)
    assert answered.quotation_due == week(3)
    assert the_claim(asked_to_quote()).due == week(3)


def test_under_a_clause_without_quotations_none_is_asked() -> None:
    short = TWO_STEPS.model_copy(update={"quote_within": None, "quote_reply_within": None, "assess_within": None})

    with pytest.raises(NoQuotations):
        decide(notified(short), an_answer(ClaimAnswer.ASK_QUOTATION), as_client(AWARE))


def test_a_failure_to_answer_is_notified_after_the_last_day_and_gives_two_weeks_more() -> None:
    failure = NotifyFailure(effective_on=week(1), claim="roof")

    with pytest.raises(AnswerNotLate):
        decide(notified(), failure, as_contractor(week(1)))
    (told,) = decide(notified(), failure, as_contractor(week(1, 1)))

    assert isinstance(told, FailureNotified)
    assert told.silence_until == week(3, 1)


def test_a_failure_is_notified_once_and_by_the_party_that_waits() -> None:
    failure = NotifyFailure(effective_on=week(1, 1), claim="roof")

    assert decide(reminded(), failure, as_contractor(week(1, 2))) == ()
    with pytest.raises(NotYourClaim):
        decide(notified(), failure, as_client(week(1, 1)))
    with pytest.raises(ClaimAtOtherStage):
        decide(asked_to_quote(), failure, as_contractor(week(9)))


def test_where_silence_counts_at_once_or_never_there_is_no_failure_to_notify() -> None:
    failure = NotifyFailure(effective_on=week(1, 1), claim="roof")

    with pytest.raises(NoReminderNeeded):
        decide(notified(ONE_STEP), failure, as_contractor(week(1, 1)))
    never = TWO_STEPS.model_copy(update={"silence": AfterSilence.NOTHING})
    with pytest.raises(NoReminderNeeded):
        decide(notified(never), failure, as_contractor(week(1, 1)))


def test_a_late_answer_counts_until_silence_has_answered() -> None:
    late = an_answer(ClaimAnswer.REFUSE, week(3, 1))

    assert decide(notified(), late, as_client(week(20)))
    assert decide(reminded(), late, as_client(week(3, 1)))
    with pytest.raises(AnswerTooLate):
        decide(reminded(), late, as_client(week(3, 2)))
    with pytest.raises(AnswerTooLate):
        decide(notified(ONE_STEP), late, as_client(week(3, 2)))
