"""The last assent brings a proposal into force; one objection takes it off the table."""

from datetime import timedelta

import pytest

from domain.assent import (
    AssentConfirmed,
    AssentGiven,
    ConfirmAssent,
    EvidenceMissing,
    GiveAssent,
    NothingToConfirm,
    ObjectionRaised,
    PartyActsItself,
    ProposalAdopted,
    RaiseObjection,
    TermsDiffer,
)
from domain.contract import TermAgreed
from domain.goals import GoalAgreed, GoalAlreadyAgreed
from domain.guards import PartnershipHasEnded, UnknownParty
from domain.lifecycle import decide
from domain.representation import JoinPartnership
from domain.state import Partnership
from domain.table import NotOnTheTable, OwnProposal, ProposalHasExpired
from domain.termination import ClosePartnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    DUE,
    END,
    PARTNER,
    TODAY,
    a_goal,
    a_partnership,
    a_partnership_with_an_absent_contractor,
    a_proposal,
    a_signed_contract,
    a_term,
    after,
    agreed,
    as_client,
    as_contractor,
    as_partner,
    laid,
    outcome,
)

ASSENT = GiveAssent(effective_on=TODAY, proposal=1)
FOR_CONTRACTOR = GiveAssent(
    effective_on=TODAY, proposal=1, on_behalf_of=CONTRACTOR, evidence="Brief van 1 juni, dossier 12."
)
CONFIRM = ConfirmAssent(effective_on=TODAY, proposal=1)
OBJECT = RaiseObjection(effective_on=TODAY, proposal=1, reason="Te duur.")
TOO_LATE = DUE + timedelta(days=31)


def recorded_for_the_contractor() -> Partnership:
    return after(laid(a_partnership_with_an_absent_contractor()), FOR_CONTRACTOR, as_client())


def test_the_last_assent_applies_all_changes_together() -> None:
    given, adopted, *brought_about = outcome(a_partnership(), a_goal(), a_term())

    assert isinstance(given, AssentGiven)
    assert isinstance(adopted, ProposalAdopted)
    assert [type(event) for event in brought_about] == [GoalAgreed, TermAgreed]


def test_agreed_terms_bear_the_proposer_and_the_number_of_the_proposal() -> None:
    *_, goal = outcome(a_partnership(), a_goal())

    assert isinstance(goal, GoalAgreed)
    assert (goal.by, goal.proposal, goal.decided_on) == (CLIENT, 1, TODAY)


def test_agreed_terms_apply_from_the_first_day_that_the_proposal_named() -> None:
    proposed = laid(a_partnership(), a_goal(), terms_from=END)

    *_, goal = decide(proposed, ASSENT, as_contractor())

    assert (goal.effective_on, goal.decided_on) == (END, TODAY)


def test_in_a_coalition_every_party_assents_before_anything_applies() -> None:
    proposed = laid(a_partnership(CLIENT, CONTRACTOR, PARTNER))

    half = after(proposed, ASSENT, as_contractor())
    whole = after(half, ASSENT, as_partner())

    assert (half.goals, set(half.table)) == ({}, {1})
    assert (set(whole.goals), whole.table) == ({"cleaner-air"}, {})


def test_a_proposal_of_someone_who_cannot_bind_needs_the_word_of_both() -> None:
    proposed = after(a_partnership(), a_proposal(), as_client(binds=False))

    answered = after(proposed, ASSENT, as_contractor())
    adopted = after(answered, ASSENT, as_client())

    assert answered.goals == {}
    assert set(adopted.goals) == {"cleaner-air"}


def test_assenting_twice_records_nothing() -> None:
    assert decide(laid(a_partnership()), ASSENT, as_client()) == ()


def test_assent_is_given_to_the_terms_that_were_read() -> None:
    proposed = laid(a_partnership())
    read = ASSENT.model_copy(update={"terms_hash": proposed.table[1].terms_hash})
    other = ASSENT.model_copy(update={"terms_hash": "0" * 64})

    assert decide(proposed, read, as_contractor())
    with pytest.raises(TermsDiffer):
        decide(proposed, other, as_contractor())


def test_assent_comes_within_the_grace_after_the_due_day() -> None:
    last_day = TOO_LATE - timedelta(days=1)

    assert decide(laid(a_partnership()), ASSENT, as_contractor(last_day))
    with pytest.raises(ProposalHasExpired):
        decide(laid(a_partnership()), ASSENT, as_contractor(TOO_LATE))


def test_there_is_nothing_to_assent_to_without_a_proposal() -> None:
    with pytest.raises(NotOnTheTable):
        decide(a_partnership(), ASSENT, as_contractor())


def test_an_adopted_proposal_never_comes_back() -> None:
    with pytest.raises(NotOnTheTable):
        decide(agreed(a_partnership(), a_goal()), ASSENT, as_contractor())


def test_a_change_that_became_impossible_does_not_take_effect_by_assent() -> None:
    both_laid = laid(laid(a_partnership()), a_goal("cleaner-air"))
    first_adopted = after(both_laid, ASSENT, as_contractor())

    with pytest.raises(GoalAlreadyAgreed):
        decide(first_adopted, ASSENT.model_copy(update={"proposal": 2}), as_contractor())


def test_a_proposal_from_before_the_end_is_not_adopted_after_it() -> None:
    last_days = a_proposal(effective_on=END, answer_due=END + timedelta(days=14))
    proposed = after(a_signed_contract(), last_days, as_client(END))
    day_after = END + timedelta(days=1)
    ended = after(proposed, ClosePartnership(effective_on=day_after), as_client(day_after))
    late = GiveAssent(effective_on=day_after, proposal=proposed.proposals_laid)

    with pytest.raises(PartnershipHasEnded):
        decide(ended, late, as_contractor(day_after))


def test_assent_of_a_party_outside_the_record_is_recorded_with_its_evidence() -> None:
    given, *_ = decide(laid(a_partnership_with_an_absent_contractor()), FOR_CONTRACTOR, as_client())

    assert isinstance(given, AssentGiven)
    assert (given.by, given.recorded_by) == (CONTRACTOR, CLIENT)
    assert recorded_for_the_contractor().represented_assents == {(1, CONTRACTOR)}


def test_a_represented_assent_names_where_it_can_be_seen() -> None:
    unproven = FOR_CONTRACTOR.model_copy(update={"evidence": None})

    with pytest.raises(EvidenceMissing):
        decide(laid(a_partnership_with_an_absent_contractor()), unproven, as_client())


def test_nobody_assents_for_a_party_that_acts_itself() -> None:
    with pytest.raises(PartyActsItself):
        decide(laid(a_partnership()), FOR_CONTRACTOR, as_client())


def test_nobody_assents_for_a_stranger() -> None:
    for_stranger = FOR_CONTRACTOR.model_copy(update={"on_behalf_of": "Z"})

    with pytest.raises(UnknownParty):
        decide(laid(a_partnership()), for_stranger, as_client())


def test_a_party_confirms_the_assent_recorded_for_it() -> None:
    joined = after(
        recorded_for_the_contractor(), JoinPartnership(effective_on=TODAY, your_name="Bram Vos"), as_contractor()
    )

    (event,) = decide(joined, CONFIRM, as_contractor())

    assert isinstance(event, AssentConfirmed)
    assert after(joined, CONFIRM, as_contractor()).represented_assents == frozenset()


def test_there_is_nothing_to_confirm_when_a_party_assented_itself() -> None:
    with pytest.raises(NothingToConfirm):
        decide(agreed(a_partnership(), a_goal()), CONFIRM, as_contractor())


def test_an_objection_takes_the_proposal_off_the_table() -> None:
    (event,) = decide(laid(a_partnership()), OBJECT, as_contractor())

    assert isinstance(event, ObjectionRaised)
    assert after(laid(a_partnership()), OBJECT, as_contractor()).table == {}


def test_a_party_does_not_object_to_its_own_proposal() -> None:
    with pytest.raises(OwnProposal):
        decide(laid(a_partnership()), OBJECT, as_client())


def test_an_objection_answers_what_lies_on_the_table() -> None:
    with pytest.raises(NotOnTheTable):
        decide(a_partnership(), OBJECT, as_contractor())


def test_an_expired_proposal_needs_no_objection() -> None:
    with pytest.raises(ProposalHasExpired):
        decide(laid(a_partnership()), OBJECT, as_contractor(TOO_LATE))
