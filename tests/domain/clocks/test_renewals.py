"""A contract goes on by itself unless notice is given in time, and its last notice day moves with its end."""

from datetime import date

import pytest

from domain.clocks.renewals import (
    AgreeTacitRenewal,
    ContractRenewed,
    DeclineRenewal,
    DropTacitRenewal,
    NoTacitRenewal,
    NoticeDayPassed,
    RenewalAlreadyDeclined,
    RenewalDeclined,
    RenewalNotDue,
    RenewTacitly,
    TacitRenewalAgreed,
    TacitRenewalDropped,
)
from domain.lifecycle import decide
from domain.running import ClockKind
from domain.silence import running_clocks
from domain.state import Partnership
from domain.termination import AgreeEnding, ClosePartnership, GiveNotice, NoTermAgreed, WithdrawNotice
from tests.domain.builders import (
    END,
    TODAY,
    a_partnership,
    a_proposal,
    a_signed_contract,
    a_term,
    after,
    agreed,
    as_client,
    as_clock,
    as_contractor,
    outcome,
    terms,
)
from tests.domain.clocks.builders import lived_to, silence

RENEWAL = AgreeTacitRenewal(months=12, notice_months=3)
LAST_NOTICE = date(2027, 9, 30)
DAY_AFTER = date(2027, 10, 1)


def renewing(renewal: AgreeTacitRenewal = RENEWAL) -> Partnership:
    return agreed(a_signed_contract(), renewal)


def declined(day: date = TODAY) -> DeclineRenewal:
    return DeclineRenewal(effective_on=day, reason="We willen opnieuw aanbesteden.")


def renew(end: date = END) -> RenewTacitly:
    return RenewTacitly(effective_on=DAY_AFTER, ends_on=end)


def end_of(partnership: Partnership) -> date:
    assert partnership.term is not None
    return partnership.term.end


def test_tacit_renewal_is_agreed_on_a_term() -> None:
    (agreed_,) = terms(outcome(a_signed_contract(), RENEWAL))

    assert isinstance(agreed_, TacitRenewalAgreed)
    with pytest.raises(NoTermAgreed):
        decide(a_partnership(), a_proposal(RENEWAL), as_client())


def test_tacit_renewal_is_not_agreed_when_nobody_could_give_notice_any_more() -> None:
    with pytest.raises(NoticeDayPassed):
        outcome(a_signed_contract(), RENEWAL, today=DAY_AFTER)


def test_nothing_happens_up_to_the_last_notice_day_and_the_contract_goes_on_the_day_after() -> None:
    assert silence(renewing(), today=TODAY, until=LAST_NOTICE) == []

    ((on, renewed),) = silence(renewing(), today=TODAY, until=DAY_AFTER)

    assert isinstance(renewed, ContractRenewed)
    assert (on, renewed.effective_on, renewed.last_notice_day) == (DAY_AFTER, DAY_AFTER, LAST_NOTICE)
    assert (renewed.old_end, renewed.new_end, renewed.times) == (END, date(2028, 12, 31), 1)


def test_a_renewed_contract_renews_again_with_a_notice_day_a_year_later() -> None:
    renewed = lived_to(renewing(), today=TODAY, until=DAY_AFTER)

    (clock,) = [clock for clock in running_clocks(renewed) if clock.kind is ClockKind.RENEWAL]
    assert clock.last_day == date(2028, 9, 30)
    assert end_of(lived_to(renewed, today=DAY_AFTER, until=date(2031, 1, 1))) == date(2031, 12, 31)


def test_no_more_renewals_follow_than_were_agreed() -> None:
    twice = renewing(RENEWAL.model_copy(update={"at_most": 2}))

    assert end_of(lived_to(twice, today=TODAY, until=date(2040, 1, 1))) == date(2029, 12, 31)


def test_notice_on_the_last_notice_day_is_in_time_and_on_the_day_after_it_is_not() -> None:
    (told,) = decide(renewing(), declined(LAST_NOTICE), as_contractor(LAST_NOTICE))

    assert isinstance(told, RenewalDeclined)
    assert told.ends_on == END
    with pytest.raises(NoticeDayPassed):
        decide(renewing(), declined(LAST_NOTICE), as_contractor(DAY_AFTER))


def test_after_notice_the_contract_ends_on_its_day_and_notice_is_given_once() -> None:
    parting = after(renewing(), declined(), as_client())

    assert silence(parting, today=TODAY, until=date(2040, 1, 1)) == []
    with pytest.raises(RenewalAlreadyDeclined):
        decide(parting, declined(), as_contractor())


def test_a_new_term_sets_notice_against_the_old_one_aside() -> None:
    parting = after(renewing(), declined(), as_client())

    longer = agreed(parting, a_term(end=date(2029, 12, 31)))

    ((on, renewed),) = silence(longer, today=TODAY, until=date(2030, 1, 1))
    assert isinstance(renewed, ContractRenewed)
    assert (on, renewed.new_end, renewed.times) == (date(2029, 10, 1), date(2030, 12, 31), 1)


def test_without_tacit_renewal_there_is_nothing_to_decline_to_drop_or_to_renew() -> None:
    with pytest.raises(NoTacitRenewal):
        decide(a_signed_contract(), declined(), as_client())
    with pytest.raises(NoTacitRenewal):
        decide(a_signed_contract(), a_proposal(DropTacitRenewal(reason="Weg ermee")), as_client())
    with pytest.raises(RenewalNotDue):
        decide(a_signed_contract(), renew(), as_clock(DAY_AFTER))


def test_tacit_renewal_that_was_dropped_renews_no_more() -> None:
    drop = DropTacitRenewal(reason="Liever een besluit")
    (dropped,) = terms(outcome(renewing(), drop))

    assert isinstance(dropped, TacitRenewalDropped)
    assert silence(agreed(renewing(), drop), today=TODAY, until=date(2040, 1, 1)) == []


def test_a_renewal_is_recorded_once_and_not_before_its_day() -> None:
    with pytest.raises(RenewalNotDue):
        decide(renewing(), renew().model_copy(update={"effective_on": TODAY}), as_clock(LAST_NOTICE))
    renewed = after(renewing(), renew(), as_clock(DAY_AFTER))
    with pytest.raises(RenewalNotDue):
        decide(renewed, renew(), as_clock(DAY_AFTER))


def test_a_contract_that_ends_early_is_not_renewed_unless_the_notice_is_taken_back() -> None:
    soon = date(2026, 12, 31)
    ending = agreed(renewing(), AgreeEnding(ends_on=soon, reason="Samen klaar"))
    noticed = after(renewing(), GiveNotice(effective_on=TODAY, ends_on=soon, reason="Stop."), as_client())
    back = after(noticed, WithdrawNotice(effective_on=TODAY, reason="Toch door."), as_client())

    assert silence(ending, today=TODAY, until=date(2029, 1, 1)) == []
    assert silence(noticed, today=TODAY, until=date(2029, 1, 1)) == []
    assert silence(back, today=TODAY, until=DAY_AFTER) != []


def test_a_partnership_that_was_closed_is_not_renewed() -> None:
    last = renewing(RENEWAL.model_copy(update={"at_most": 1, "notice_months": 0}))
    declined_ = after(last, declined(), as_client())

    closed = after(declined_, ClosePartnership(effective_on=date(2028, 1, 1)), as_client(date(2028, 1, 1)))

    assert running_clocks(closed) == ()
