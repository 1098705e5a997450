"""The final account is settled by all; balances and duties do not vanish at the end date."""

from datetime import timedelta

import pytest

from domain.corrections import StrikeFact
from domain.exit.final_account import (
    Balance,
    BalancePaid,
    ConfirmFinalAccount,
    DrawUpFinalAccount,
    FinalAccountConfirmed,
    FinalAccountDrawnUp,
    FinalAccountIsSettled,
    FinalAccountNotSettled,
    FinalAccountRedrawn,
    FinalAccountSettled,
    NoFinalAccount,
    NotYourBalance,
    PaidToItself,
    RecordBalancePaid,
    SecondKeyFigureNeeded,
    UnknownBalance,
)
from domain.facts import Author, Correction
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.people import Role
from domain.promises import AcceptPromise, KeepPromise, MakePromise, PromiseKept
from domain.representation import NameRepresentative
from domain.state import Partnership, Status
from domain.termination import ClosePartnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    END,
    PARTNER,
    TODAY,
    a_partnership,
    a_signed_contract,
    after,
    an_ended_contract,
    as_client,
    as_contractor,
    as_partner,
)

AFTER_END = END + timedelta(days=10)


def a_balance(amount: int = 250_000, source: str = CLIENT, target: str = CONTRACTOR) -> Balance:
    return Balance(title="Meerwerk december", source=source, target=target, amount=amount)


def drawing(*balances: Balance) -> DrawUpFinalAccount:
    return DrawUpFinalAccount(effective_on=TODAY, balances=balances)


def confirming(number: int = 1) -> ConfirmFinalAccount:
    return ConfirmFinalAccount(effective_on=TODAY, final_account=number)


def paid(balance: int = 1, **other: object) -> RecordBalancePaid:
    return RecordBalancePaid.model_validate({"effective_on": TODAY, "balance": balance, **other})


def drawn(*balances: Balance) -> Partnership:
    return after(a_signed_contract(), drawing(*(balances or (a_balance(),))), as_client())


def settled() -> Partnership:
    return after(drawn(), confirming(), as_contractor())


def test_one_draws_up_and_the_other_confirms() -> None:
    (event,) = decide(a_signed_contract(), drawing(a_balance()), as_client())
    confirmed, done = decide(drawn(), confirming(), as_contractor())

    assert isinstance(event, FinalAccountDrawnUp)
    assert isinstance(confirmed, FinalAccountConfirmed)
    assert isinstance(done, FinalAccountSettled)


def test_with_three_it_is_settled_by_the_last() -> None:
    coalition = after(a_partnership(CLIENT, CONTRACTOR, PARTNER), drawing(), as_client())
    (first,) = decide(coalition, confirming(), as_contractor())
    by_two = after(coalition, confirming(), as_contractor())

    assert isinstance(first, FinalAccountConfirmed)
    assert isinstance(decide(by_two, confirming(), as_partner())[-1], FinalAccountSettled)


def test_who_drew_it_up_confirmed_it_by_that() -> None:
    assert decide(drawn(), confirming(), as_client()) == ()


def test_only_the_account_that_was_drawn_up_last_is_confirmed() -> None:
    redrawn = after(drawn(), drawing(), as_contractor())

    with pytest.raises(FinalAccountRedrawn):
        decide(redrawn, confirming(1), as_client())
    assert after(redrawn, confirming(2), as_client()).course.exit.account is not None
    with pytest.raises(NoFinalAccount):
        decide(a_signed_contract(), confirming(), as_client())


@pytest.mark.parametrize(
    ("balance", "refusal"), [(a_balance(target=CLIENT), PaidToItself), (a_balance(target="Z"), UnknownParty)]
)
def test_a_balance_goes_from_one_party_to_another(balance: Balance, refusal: type) -> None:
    with pytest.raises(refusal):
        decide(a_signed_contract(), drawing(balance), as_client())


def test_a_settled_account_is_not_drawn_up_again() -> None:
    with pytest.raises(FinalAccountIsSettled):
        decide(settled(), drawing(), as_client())


def test_the_receiver_records_what_was_paid_once_the_account_is_settled() -> None:
    (event,) = decide(settled(), paid(), as_contractor())

    assert isinstance(event, BalancePaid)
    assert decide(after(settled(), paid(), as_contractor()), paid(), as_contractor()) == ()
    with pytest.raises(FinalAccountNotSettled):
        decide(drawn(), paid(), as_contractor())
    with pytest.raises(NotYourBalance):
        decide(settled(), paid(), as_client())
    with pytest.raises(UnknownBalance):
        decide(settled(), paid(2), as_contractor())


def test_a_payment_is_taken_back_or_corrected() -> None:
    recorded = after(settled(), paid(), as_contractor())
    strike = StrikeFact(effective_on=TODAY, version=recorded.version, reason="Gestorneerd.")
    correction = Correction(version=recorded.version, reason="Andere dag.")

    open_ = after(recorded, strike, as_contractor()).course.exit.account
    corrected = after(recorded, paid(corrects=correction), as_contractor())

    assert open_ is not None
    assert open_.balances[1].paid is None
    assert corrected.course.exit.account is not None
    assert corrected.course.exit.account.balances[1].paid == corrected.version


def test_where_four_eyes_are_needed_another_key_figure_confirms_for_the_party_that_drew_it_up() -> None:
    named = NameRepresentative(effective_on=TODAY, account="eva", name="Eva Prins", role=Role.KEY_FIGURE)
    with_eva = after(a_signed_contract(), named, as_client())
    by_anna = after(with_eva, drawing(a_balance()), as_client())
    by_contractor = after(by_anna, confirming(), as_contractor())

    with pytest.raises(SecondKeyFigureNeeded):
        decide(by_anna, confirming(), as_client())
    assert by_contractor.course.exit.account is not None
    assert not by_contractor.course.exit.account.settled
    assert isinstance(
        decide(by_contractor, confirming(), Author(CLIENT, TODAY, account="eva"))[-1], FinalAccountSettled
    )


def test_balances_and_duties_do_not_vanish_at_the_end_date() -> None:
    promise = MakePromise(effective_on=TODAY, title="Garantie op de vloer", due=AFTER_END)
    promised = after(settled(), promise, as_contractor())
    accepted = after(promised, AcceptPromise(effective_on=TODAY, promise=1), as_client())
    ended = after(accepted, ClosePartnership(effective_on=AFTER_END), as_client(AFTER_END))
    keep = KeepPromise(effective_on=AFTER_END, promise=1)
    receipt = RecordBalancePaid(effective_on=AFTER_END, balance=1)

    assert ended.status is Status.ENDED
    assert isinstance(decide(ended, keep, as_contractor(AFTER_END))[0], PromiseKept)
    assert isinstance(decide(ended, receipt, as_contractor(AFTER_END))[0], BalancePaid)


def test_a_final_account_is_drawn_up_and_settled_after_the_end() -> None:
    ended = after(an_ended_contract(), drawing(a_balance()), as_client())

    assert isinstance(decide(ended, confirming(), as_contractor())[-1], FinalAccountSettled)
