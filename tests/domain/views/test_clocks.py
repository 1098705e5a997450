"""The view of clocks shows what is agreed and where each claim stands on a day."""

from datetime import date

from domain.clocks.claims import NotifyClaim, NotifyFailure, RecordAwareness
from domain.clocks.notice_clauses import DropNoticeClause
from domain.clocks.reminders import AgreeReminders
from domain.clocks.renewals import AgreeTacitRenewal, DeclineRenewal
from domain.early_warnings import WarnEarly
from domain.facts import CLOCK_PARTY, Author
from domain.memory.notices import ClaimStage
from domain.option_decisions import ExerciseOption
from domain.running import ClockKind
from domain.silence import brought_about
from domain.views.clocks import ClocksView, clocks_view
from domain.views.view import Moment
from tests.domain.builders import CLIENT, CONTRACTOR, an_option, as_client, as_contractor
from tests.domain.clocks.builders import AWARE, TWO_STEPS, a_notice_clause, became_aware, week
from tests.domain.real_world.history import History


def seen(history: History, as_of: date) -> ClocksView:
    return clocks_view(Moment(stated=history.stated, as_of=as_of))


def claimed(**other: object) -> History:
    history = History(a_notice_clause(TWO_STEPS))
    aware = RecordAwareness.model_validate({**became_aware().model_dump(), **other})
    history.give(aware, as_contractor(AWARE))
    return history


def run_on(history: History, until: date) -> None:
    while command := next(brought_about(history.partnership, today=until), None):
        history.give(command, Author(CLOCK_PARTY, until))


def test_a_clause_is_shown_with_its_periods_until_it_is_let_go() -> None:
    history = claimed()
    history.agree(DropNoticeClause(notice_clause="events", reason="Weg"), today=week(1))

    (clause,) = seen(history, AWARE).clauses

    assert (clause.title, clause.notify_within, clause.reply_within) == (
        "Compensatiegebeurtenissen",
        TWO_STEPS.notify_within,
        TWO_STEPS.reply_within,
    )
    assert seen(history, week(1)).clauses == ()


def test_a_claim_is_shown_where_it_stood_on_the_day_with_who_can_act() -> None:
    history = claimed()
    history.give(NotifyClaim(effective_on=week(1), claim="roof"), as_contractor(week(1)))
    history.give(NotifyFailure(effective_on=week(2, 1), claim="roof"), as_contractor(week(2, 1)))

    (first,), (told,), (reminded,) = (seen(history, day).claims for day in (AWARE, week(1), week(2, 1)))

    assert (first.stage, first.last_day, first.awaited) == (ClaimStage.KNOWN, week(8), (CONTRACTOR,))
    assert (told.stage, told.last_day, told.awaited) == (ClaimStage.NOTIFIED, week(2), (CLIENT,))
    assert (told.silence_counts, reminded.silence_counts) == (False, True)
    assert reminded.last_day == week(4, 1)


def test_a_claim_that_silence_ended_has_no_last_day_and_awaits_nobody() -> None:
    history = claimed()
    run_on(history, week(9))

    (lost,) = seen(history, week(9)).claims

    assert (lost.stage, lost.last_day, lost.awaited, lost.silence_counts) == (ClaimStage.LOST, None, (), False)


def test_a_claim_says_whether_its_party_had_warned_of_the_matter() -> None:
    warning = WarnEarly(effective_on=AWARE, issue="leak", title="Lekkage dreigt")
    warned, silent, apart = claimed(issue="leak"), claimed(issue="leak"), claimed()
    warned.give(warning, as_contractor(AWARE))
    silent.give(warning, as_client(AWARE))

    told = [seen(history, AWARE).claims[0].warned_early for history in (warned, silent, apart)]

    assert told == [True, False, None]


def test_the_renewal_ahead_shows_its_days_and_none_after_notice() -> None:
    option = an_option("year-5", 2028, holder=CLIENT)
    history = History(option, AgreeTacitRenewal(months=12, notice_months=3))
    exercise = ExerciseOption(effective_on=date(2027, 5, 10), option="year-5", reason="Samen verder.")
    history.give(exercise, as_client(date(2027, 5, 10)))

    before, after = seen(history, AWARE).renewal, seen(history, date(2027, 6, 1)).renewal

    assert before is not None
    assert after is not None
    assert (before.last_day, before.last_notice_day) == (date(2027, 12, 31), date(2027, 9, 30))
    assert (after.last_day, after.next_last_day, after.renewals) == (date(2028, 12, 31), date(2029, 12, 31), 0)
    history.give(DeclineRenewal(effective_on=AWARE, reason="Niet."), as_client(date(2027, 6, 2)))
    declined = seen(history, date(2027, 6, 2)).renewal
    assert declined is not None
    assert declined.next_last_day is None


def test_the_reminders_that_were_given_are_shown() -> None:
    reminders = AgreeReminders(days=7, remind_of=(ClockKind.CLAIM_KNOWN,))
    history = History(a_notice_clause(TWO_STEPS), reminders)
    history.give(became_aware(), as_contractor(AWARE))
    run_on(history, week(7))

    (given,) = seen(history, week(8)).reminders

    assert (given.on, given.clock, given.title, given.last_day) == (week(7), ClockKind.CLAIM_KNOWN, "Lek dak", week(8))
    assert given.awaited == (CONTRACTOR,)


def test_nothing_agreed_shows_nothing() -> None:
    empty = seen(History(), AWARE)

    assert (empty.clauses, empty.claims, empty.renewal, empty.reminders) == ((), (), None, ())
