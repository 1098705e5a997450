"""The theme of the parting shows every balance and duty that outlives the contract."""

from datetime import date

from domain.corrections import StrikeFact
from domain.exit.acceptance import GiveFinalAcceptance, SendFinalInvoice
from domain.exit.final_account import Balance, ConfirmFinalAccount, DrawUpFinalAccount, RecordBalancePaid
from domain.exit.lessons import AdoptLesson, RecordLesson
from domain.promises import AcceptPromise, MakePromise
from domain.views.exit import exit_view
from tests.domain.builders import CLIENT, CONTRACTOR, PARTNER, TODAY
from tests.domain.views.moments import ALL_THREE, Told, told

LATER = date(2028, 2, 1)
BALANCES = (
    Balance(title="Meerwerk", source=CLIENT, target=CONTRACTOR, amount=250_000),
    Balance(title="Energie", source=CONTRACTOR, target=CLIENT, amount=40_000),
)
DRAWN: Told = (CLIENT, DrawUpFinalAccount(effective_on=TODAY, balances=BALANCES))
CONFIRMED: Told = (CONTRACTOR, ConfirmFinalAccount(effective_on=TODAY, final_account=1))
PAID: Told = (CONTRACTOR, RecordBalancePaid(effective_on=TODAY, balance=1))


def test_an_account_waits_for_who_did_not_confirm_it() -> None:
    account = exit_view(told(DRAWN, CONFIRMED, as_of=LATER, parties=ALL_THREE)).account

    assert account is not None
    assert (account.settled, account.waits_for) == (False, (PARTNER,))


def test_what_was_not_paid_stays_to_be_paid() -> None:
    shown = exit_view(told(DRAWN, CONFIRMED, PAID, as_of=LATER))

    assert shown.account is not None
    assert (shown.account.settled, shown.account.still_to_pay) == (True, 40_000)
    assert [one.paid_on for one in shown.balances] == [TODAY, None]


def test_a_promise_that_others_count_on_stays_open_and_becomes_late() -> None:
    promised = (CONTRACTOR, MakePromise(effective_on=TODAY, title="Garantie", due=date(2028, 1, 1)))
    unheard = (CONTRACTOR, MakePromise(effective_on=TODAY, title="Uitje", due=date(2028, 1, 1)))
    accepted = (CLIENT, AcceptPromise(effective_on=TODAY, promise=1))

    (open_,) = exit_view(told(promised, accepted, unheard, as_of=LATER)).open_promises

    assert (open_.title, open_.late) == ("Garantie", True)


def test_without_a_final_account_nothing_is_said_about_money() -> None:
    shown = exit_view(told(as_of=LATER))

    assert (shown.account, shown.balances, shown.ended_on) == (None, (), None)


def test_acceptance_and_invoice_stand_until_they_are_taken_back() -> None:
    accepted = (CLIENT, GiveFinalAcceptance(effective_on=TODAY))
    invoiced = (CONTRACTOR, SendFinalInvoice(effective_on=TODAY, reference="7", amount=100))
    struck = (CLIENT, StrikeFact(effective_on=TODAY, version=3, reason="Te vroeg."))

    both = exit_view(told(accepted, invoiced, as_of=LATER))
    after = exit_view(told(accepted, invoiced, struck, as_of=LATER))

    assert ([one.by for one in both.acceptances], [one.amount for one in both.invoices]) == ([CLIENT], [100])
    assert (after.acceptances, len(after.invoices)) == ((), 1)


def test_a_lesson_is_of_all_once_every_other_party_adopted_it() -> None:
    recorded = (CONTRACTOR, RecordLesson(effective_on=TODAY, title="Eerder praten"))
    by_client = (CLIENT, AdoptLesson(effective_on=TODAY, lesson=1))
    by_partner = (PARTNER, AdoptLesson(effective_on=TODAY, lesson=1))

    one = exit_view(told(recorded, by_client, as_of=LATER, parties=ALL_THREE)).lessons
    all_ = exit_view(told(recorded, by_client, by_partner, as_of=LATER, parties=ALL_THREE)).lessons

    assert ([lesson.joint for lesson in one], [lesson.joint for lesson in all_]) == ([False], [True])
