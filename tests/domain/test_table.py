"""Proposals: laid with what they bring the other, countered, withdrawn, or gone with time."""

from datetime import date, timedelta

import pytest

from domain.facts import Correction
from domain.goals import DropGoal, UnknownGoal
from domain.guards import NothingToRepair, PartnershipHasEnded
from domain.lifecycle import decide
from domain.table import (
    AnswerDueTooEarly,
    CounterProposal,
    ExpireProposal,
    NotOnTheTable,
    NotYourProposal,
    OwnProposal,
    ProposalCountered,
    ProposalExpired,
    ProposalHasExpired,
    ProposalIncomplete,
    ProposalLaid,
    ProposalStillOpen,
    ProposalWithdrawn,
    WithdrawProposal,
    terms_hash,
)
from tests.domain.builders import (
    DUE,
    END,
    OPENED,
    TODAY,
    a_goal,
    a_partnership,
    a_proposal,
    after,
    an_ended_contract,
    as_client,
    as_clock,
    as_contractor,
    laid,
    last_proposal,
)

EXPIRES = DUE + timedelta(days=30)
DAY_AFTER = EXPIRES + timedelta(days=1)


def counter(number: int = 1) -> CounterProposal:
    stated = a_proposal(a_goal("calm-classes")).model_dump() | {"counters": number}
    return CounterProposal.model_validate(stated)


def withdrawal(number: int = 1) -> WithdrawProposal:
    return WithdrawProposal(effective_on=TODAY, proposal=number, reason="Beter idee.")


def expiry(on: date, number: int = 1) -> ExpireProposal:
    return ExpireProposal(effective_on=on, proposal=number)


def test_a_proposal_lies_on_the_table_and_changes_nothing_yet() -> None:
    (event,) = decide(a_partnership(), a_proposal(), as_client())

    assert isinstance(event, ProposalLaid)
    assert (event.proposal, event.expires_on, event.assented) == (1, EXPIRES, True)
    assert laid(a_partnership()).goals == {}


def test_a_proposer_who_cannot_bind_the_party_leaves_its_assent_open() -> None:
    proposed = after(a_partnership(), a_proposal(), as_client(binds=False))

    assert proposed.table[1].assents == frozenset()


def test_a_proposal_says_first_what_it_brings_the_other() -> None:
    with pytest.raises(ProposalIncomplete):
        decide(a_partnership(), a_proposal(they=None, we="Rust.", i="Minder werk."), as_client())


def test_an_answer_is_not_due_before_the_day_of_the_proposal() -> None:
    too_early = a_proposal(answer_due=TODAY - timedelta(days=1))

    with pytest.raises(AnswerDueTooEarly):
        decide(a_partnership(), too_early, as_client())


@pytest.mark.parametrize("first_day", [OPENED, TODAY, END])
def test_terms_may_apply_from_an_earlier_or_a_later_day_than_their_proposal(first_day: date) -> None:
    proposal = a_proposal(terms_from=first_day)

    (event,) = decide(a_partnership(), proposal, as_client())

    assert isinstance(event, ProposalLaid)
    assert (event.terms_from, event.effective_on, event.decided_on) == (first_day, TODAY, TODAY)


def test_terms_without_a_first_day_apply_from_the_day_of_the_proposal() -> None:
    (event,) = decide(a_partnership(), a_proposal(), as_client())

    assert isinstance(event, ProposalLaid)
    assert event.terms_from == TODAY


def test_a_proposal_that_could_never_take_effect_is_refused_when_it_is_laid() -> None:
    impossible = a_proposal(DropGoal(goal="clean-schools", reason="Bereikt."))

    with pytest.raises(UnknownGoal):
        decide(a_partnership(), impossible, as_client())


def test_terms_of_an_ended_contract_no_longer_change() -> None:
    late = END + timedelta(days=2)

    with pytest.raises(PartnershipHasEnded):
        decide(an_ended_contract(), a_proposal(effective_on=late, answer_due=late), as_client(late))


def test_a_proposal_repairs_no_fact() -> None:
    with pytest.raises(NothingToRepair):
        decide(a_partnership(), a_proposal(corrects=Correction(version=1, reason="Vergissing.")), as_client())


def test_a_counter_takes_the_place_of_the_proposal() -> None:
    countered, laid_event = decide(laid(a_partnership()), counter(), as_contractor())

    assert isinstance(countered, ProposalCountered)
    assert isinstance(laid_event, ProposalLaid)
    assert (countered.proposal, countered.counter, laid_event.counters) == (1, 2, 1)
    assert set(after(laid(a_partnership()), counter(), as_contractor()).table) == {2}


def test_a_party_does_not_counter_its_own_proposal() -> None:
    with pytest.raises(OwnProposal):
        decide(laid(a_partnership()), counter(), as_client())


def test_a_counter_comes_in_time() -> None:
    late = counter().model_copy(update={"answer_due": DAY_AFTER})

    with pytest.raises(ProposalHasExpired):
        decide(laid(a_partnership()), late, as_contractor(DAY_AFTER))


def test_a_counter_answers_what_lies_on_the_table() -> None:
    with pytest.raises(NotOnTheTable):
        decide(laid(a_partnership()), counter(7), as_contractor())


def test_the_proposer_takes_a_proposal_off_the_table() -> None:
    (event,) = decide(laid(a_partnership()), withdrawal(), as_client())

    assert isinstance(event, ProposalWithdrawn)
    assert after(laid(a_partnership()), withdrawal(), as_client()).table == {}


def test_only_the_proposer_withdraws() -> None:
    with pytest.raises(NotYourProposal):
        decide(laid(a_partnership()), withdrawal(), as_contractor())


def test_a_withdrawn_proposal_is_not_withdrawn_again() -> None:
    gone = after(laid(a_partnership()), withdrawal(), as_client())

    with pytest.raises(NotOnTheTable):
        decide(gone, withdrawal(), as_client())


def test_a_proposal_that_nobody_answered_expires_on_the_day_after_its_grace() -> None:
    (event,) = decide(laid(a_partnership()), expiry(DAY_AFTER), as_clock(DAY_AFTER))

    assert isinstance(event, ProposalExpired)
    assert event.by == "clock"


def test_a_proposal_does_not_expire_on_its_last_day() -> None:
    with pytest.raises(ProposalStillOpen):
        decide(laid(a_partnership()), expiry(EXPIRES), as_clock(EXPIRES))


def test_a_proposal_that_is_gone_does_not_expire() -> None:
    with pytest.raises(NotOnTheTable):
        decide(a_partnership(), expiry(DAY_AFTER), as_clock(DAY_AFTER))


def test_a_proposal_number_is_never_used_twice() -> None:
    gone = after(laid(a_partnership()), withdrawal(), as_client())

    assert last_proposal(laid(gone)) == 2


def test_the_fingerprint_of_terms_depends_on_their_content_order_and_first_day_alone() -> None:
    first, second = a_goal("one"), a_goal("two")
    fingerprint = terms_hash((first, second), TODAY)

    assert fingerprint == terms_hash((a_goal("one"), a_goal("two")), TODAY)
    assert fingerprint != terms_hash((second, first), TODAY)
    assert fingerprint != terms_hash((first, second), END)
    assert len(fingerprint) == 64
