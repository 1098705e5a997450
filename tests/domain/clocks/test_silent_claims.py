"""Silence loses a right or accepts a claim, once, on the day after the last; the golden tables of NEC4."""

import pytest

from domain.clocks.claims import ClaimAnswer, NotifyClaim, NotifyFailure
from domain.clocks.silent_claims import DeemAccepted, DeemedAccepted, LoseRight, RightLost, SilenceNotOver
from domain.forecast import forecast
from domain.lifecycle import decide
from domain.memory.notices import AfterSilence, ClaimStage, NoticeTerms
from domain.running import ClockKind
from domain.state import Partnership
from tests.domain.builders import CLIENT, CONTRACTOR, PARTNER, after, as_client, as_clock, as_contractor
from tests.domain.clocks.builders import (
    AWARE,
    ONE_STEP,
    TWO_STEPS,
    an_answer,
    asked_to_quote,
    assessing,
    aware,
    became_aware,
    lived_to,
    notified,
    quoted,
    reminded,
    silence,
    the_claim,
    under_clause,
    week,
)

LONG = week(60)


def told_of_failure(partnership: Partnership, day_late: int) -> Partnership:
    day = week(day_late, 1)
    return after(partnership, NotifyFailure(effective_on=day, claim="roof"), as_contractor(day))


def test_61_3_eight_weeks_without_a_notification_lose_the_right() -> None:
    ((on, lost),) = silence(aware(), today=AWARE, until=LONG)

    assert isinstance(lost, RightLost)
    assert (on, lost.last_day, lost.stage) == (week(8, 1), week(8), ClaimStage.KNOWN)


def test_61_3_nothing_is_lost_when_the_other_side_should_have_notified() -> None:
    assert silence(aware(other_should_tell=True), today=AWARE, until=LONG) == []


def test_61_4_a_week_of_silence_alone_changes_nothing_in_two_steps() -> None:
    (late,) = forecast(notified(), today=AWARE, until=LONG)

    assert (late.on, late.clock.kind, late.events) == (week(1, 1), ClockKind.CLAIM_NOTIFIED, ())
    assert late.clock.awaited == (CLIENT,)


def test_61_4_two_more_weeks_after_the_failure_was_notified_accept_the_event_and_ask_a_quotation() -> None:
    ((on, accepted),) = silence(reminded(), today=week(1, 1), until=LONG)

    assert isinstance(accepted, DeemedAccepted)
    assert (on, accepted.last_day) == (week(3, 2), week(3, 1))
    assert accepted.quotation_due == week(6, 2)


def test_61_4_in_one_step_a_week_of_silence_accepts_the_event() -> None:
    ((on, accepted),) = silence(notified(ONE_STEP), today=AWARE, until=LONG)

    assert isinstance(accepted, DeemedAccepted)
    assert (on, accepted.quotation_due) == (week(1, 1), week(4, 1))


def test_62_3_a_quotation_that_stays_out_changes_nothing_by_itself() -> None:
    (late,) = forecast(asked_to_quote(), today=AWARE, until=LONG)

    assert (late.on, late.clock.awaited, late.events) == (week(3, 1), (CONTRACTOR,), ())


def test_62_6_a_quotation_is_accepted_two_weeks_after_the_failure_to_reply_was_notified() -> None:
    waiting = quoted()
    assert silence(waiting, today=week(3), until=LONG) == []

    ((on, accepted),) = silence(told_of_failure(waiting, 5), today=week(5, 1), until=LONG)

    assert isinstance(accepted, DeemedAccepted)
    assert (on, accepted.stage, accepted.quotation_due) == (week(7, 2), ClaimStage.QUOTED, None)


def test_62_6_in_one_step_a_quotation_is_accepted_after_two_weeks() -> None:
    ((on, accepted),) = silence(quoted(ONE_STEP), today=week(3), until=LONG)

    assert (on, type(accepted)) == (week(5, 1), DeemedAccepted)


def test_64_4_the_quotation_is_accepted_when_the_own_assessment_stays_out() -> None:
    waiting = assessing()
    assert silence(waiting, today=week(4), until=LONG) == []

    ((on, accepted),) = silence(told_of_failure(waiting, 7), today=week(7, 1), until=LONG)

    assert isinstance(accepted, DeemedAccepted)
    assert (on, accepted.stage) == (week(9, 2), ClaimStage.ASSESSING)


def test_a_reminder_about_the_event_does_not_serve_for_the_quotation() -> None:
    deemed = lived_to(reminded(), today=week(1, 1), until=week(4))

    assert (the_claim(deemed).stage, the_claim(deemed).reminded) == (ClaimStage.QUOTING, False)


def test_silence_may_lose_the_right_or_mean_nothing_where_the_parties_agreed_that() -> None:
    lost = ONE_STEP.model_copy(update={"silence": AfterSilence.RIGHT_LOST})
    nothing = ONE_STEP.model_copy(update={"silence": AfterSilence.NOTHING})

    assert [type(event) for _, event in silence(notified(lost), today=AWARE, until=LONG)] == [RightLost]
    assert silence(notified(nothing), today=AWARE, until=LONG) == []


def test_without_quotations_the_accepted_claim_is_closed() -> None:
    short = NoticeTerms(reply_within=TWO_STEPS.reply_within, silence=AfterSilence.ACCEPTED)

    closed = lived_to(notified(short), today=AWARE, until=LONG)

    assert (the_claim(closed).stage, the_claim(closed).due) == (ClaimStage.ACCEPTED, None)


def test_all_others_are_awaited_in_a_coalition_of_three() -> None:
    three = after(under_clause(TWO_STEPS, CLIENT, CONTRACTOR, PARTNER), became_aware(), as_contractor(AWARE))
    told = after(three, NotifyClaim(effective_on=AWARE, claim="roof"), as_contractor(AWARE))

    (late,) = forecast(told, today=AWARE, until=LONG)

    assert late.clock.awaited == (CLIENT, PARTNER)


def test_silence_is_recorded_once_and_not_before_its_day() -> None:
    lose = LoseRight(effective_on=week(8), claim="roof")

    with pytest.raises(SilenceNotOver):
        decide(aware(), lose, as_clock(week(8)))
    gone = after(aware(), lose, as_clock(week(8, 1)))
    with pytest.raises(SilenceNotOver):
        decide(gone, lose, as_clock(week(8, 2)))
    with pytest.raises(SilenceNotOver):
        decide(aware(), DeemAccepted(effective_on=week(8), claim="roof"), as_clock(week(8, 1)))


def test_whoever_answers_in_time_is_not_taken_to_be_silent() -> None:
    answered = after(reminded(), an_answer(ClaimAnswer.REFUSE, week(3)), as_client(week(3)))

    assert silence(answered, today=week(3), until=LONG) == []
