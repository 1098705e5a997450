"""Whoever has yet to act is reminded so many days before the last day, once for each last day."""

from datetime import date, timedelta

import pytest

from domain.clocks.claims import NotifyClaim
from domain.clocks.reminders import (
    AgreeReminders,
    DropReminders,
    GiveReminder,
    NoRemindersAgreed,
    ReminderGiven,
    ReminderNotDue,
    RemindersAgreed,
    RemindersDropped,
)
from domain.disclosures import AgreeDisclosure
from domain.lifecycle import decide
from domain.promises import AcceptPromise, KeepPromise, MakePromise
from domain.renegotiation import OpenRenegotiation
from domain.running import ClockKind
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    DUE,
    TODAY,
    a_proposal,
    a_signed_contract,
    after,
    agreed,
    an_option,
    as_client,
    as_clock,
    as_contractor,
    laid,
    outcome,
    terms,
)
from tests.domain.clocks.builders import AWARE, aware, silence, week

EVERY = tuple(kind for kind in ClockKind if kind is not ClockKind.REMINDER)
REMINDERS = AgreeReminders(days=7, remind_of=EVERY)
REMINDED_ON = DUE - timedelta(days=7)


def promised(partnership: Partnership) -> Partnership:
    made = after(partnership, MakePromise(effective_on=TODAY, title="Rooster", due=DUE), as_client())
    return after(made, AcceptPromise(effective_on=TODAY, promise=1), as_contractor())


def reminding(reminders: AgreeReminders = REMINDERS) -> Partnership:
    return agreed(a_signed_contract(), reminders)


def reminders(partnership: Partnership, until: date = date(2028, 1, 1)) -> list[tuple[date, ReminderGiven]]:
    told = silence(partnership, today=TODAY, until=until)
    return [(on, event) for on, event in told if isinstance(event, ReminderGiven)]


def a_reminder(due: date = DUE) -> GiveReminder:
    about = {"clock": ClockKind.PROMISE, "subject": "1", "title": "Rooster", "awaited": (CLIENT,)}
    return GiveReminder(effective_on=TODAY, due=due, **about)


def test_reminders_are_agreed_and_let_go_together() -> None:
    (agreed_,) = terms(outcome(a_signed_contract(), REMINDERS))
    (dropped,) = terms(outcome(reminding(), DropReminders(reason="Te veel")))

    assert isinstance(agreed_, RemindersAgreed)
    assert isinstance(dropped, RemindersDropped)


def test_the_party_that_promised_is_reminded_seven_days_before_and_once() -> None:
    ((on, told),) = reminders(promised(reminding()))

    assert (on, told.effective_on) == (REMINDED_ON, REMINDED_ON)
    assert (told.clock, told.subject, told.title, told.due) == (ClockKind.PROMISE, "1", "Rooster", DUE)
    assert told.awaited == (CLIENT,)


def test_without_the_agreement_nobody_is_reminded() -> None:
    assert reminders(promised(a_signed_contract())) == []
    assert reminders(promised(agreed(reminding(), DropReminders(reason="Te veel")))) == []


def test_only_of_what_was_agreed() -> None:
    other = REMINDERS.model_copy(update={"remind_of": (ClockKind.OPTION,)})

    assert reminders(promised(reminding(other))) == []


def test_a_promise_that_was_kept_in_time_needs_no_reminder() -> None:
    kept = after(promised(reminding()), KeepPromise(effective_on=TODAY, promise=1), as_client())

    assert reminders(kept) == []


def test_a_watch_that_was_away_reminds_while_it_helps_and_not_afterwards() -> None:
    late = DUE - timedelta(days=2)

    ((on, event),) = silence(promised(reminding()), today=late, until=late)

    assert (on, event.effective_on) == (late, late)
    assert silence(promised(reminding()), today=DUE + timedelta(days=1), until=date(2027, 1, 1)) == []


def test_everything_that_waits_for_somebody_can_be_reminded_of() -> None:
    partnership = promised(laid(agreed(reminding(), an_option(), _disclosure())))
    talking = after(partnership, OpenRenegotiation(effective_on=TODAY, subject="Lonen"), as_client())

    kinds = {event.clock for _, event in reminders(talking)}

    waits = {ClockKind.PROMISE, ClockKind.ANSWER, ClockKind.EXPIRY, ClockKind.OPTION, ClockKind.DISCLOSURE}
    assert kinds == waits | {ClockKind.TALK}


def _disclosure() -> AgreeDisclosure:
    return AgreeDisclosure(owed_by=CONTRACTOR, topic="planning", due=DUE)


def test_a_time_bar_is_reminded_of_as_well() -> None:
    told = silence(agreed(aware(), REMINDERS, today=AWARE), today=AWARE, until=week(8))

    assert [(on, event.model_dump()["clock"]) for on, event in told] == [(week(7), ClockKind.CLAIM_KNOWN)]


def test_a_new_last_day_gets_a_reminder_of_its_own() -> None:
    first = agreed(aware(), REMINDERS, today=AWARE)
    told = after(first, NotifyClaim(effective_on=week(8), claim="roof"), as_contractor(week(8)))

    ((on, event),) = silence(told, today=week(8), until=week(9))

    assert (on, event.model_dump()["due"]) == (week(8), week(9))


def test_a_reminder_is_given_once_in_its_days_and_when_agreed() -> None:
    given = after(reminding(), a_reminder(), as_clock(REMINDED_ON))

    assert decide(given, a_reminder(), as_clock(DUE)) == ()
    for day in (REMINDED_ON - timedelta(days=1), DUE + timedelta(days=1)):
        with pytest.raises(ReminderNotDue):
            decide(reminding(), a_reminder(), as_clock(day))
    with pytest.raises(NoRemindersAgreed):
        decide(a_signed_contract(), a_reminder(), as_clock(REMINDED_ON))


def test_nobody_is_reminded_of_a_reminder() -> None:
    with pytest.raises(NoRemindersAgreed):
        decide(a_signed_contract(), a_proposal(AgreeReminders(days=7, remind_of=(ClockKind.REMINDER,))), as_client())
    with pytest.raises(NoRemindersAgreed):
        decide(a_signed_contract(), a_proposal(DropReminders(reason="Te veel")), as_client())
