"""Who drafts a proposal for a party does not also bind it, once two people can and money moves."""

from datetime import date

import pytest

from domain.appointments import UnknownRepresentative
from domain.assent import GiveAssent
from domain.facts import Author, Change
from domain.four_eyes import FourEyesAsked, FourEyesNeeded, FourEyesRequired, RequireFourEyes, four_eyes_above
from domain.lifecycle import CHANGES, decide
from domain.people import Role
from domain.representation import ConfirmAppointment, NameRepresentative, RemoveRepresentative
from domain.shocks import TransferRisk
from domain.state import Partnership
from domain.table import CounterProposal, ProposalLaid
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_goal,
    a_partnership,
    a_proposal,
    a_registered_driver,
    a_signed_contract,
    a_term,
    a_value,
    after,
    as_client,
    as_contractor,
)

ASSENT = GiveAssent(effective_on=TODAY, proposal=1)

WORTH_CAN_BE_TOLD = {
    "AgreeAwardCriteria",
    "AgreeCriteria",
    "AgreeDeliverable",
    "AgreeDeliveryProfile",
    "AgreeDisclosure",
    "AgreeEscalationLadder",
    "AgreeEvidencePlan",
    "AgreeExitPlan",
    "AgreeFormalGuarantee",
    "AgreeGainShare",
    "AgreeGoal",
    "AgreeJointAction",
    "AgreeJointStart",
    "AgreeKeyRoles",
    "AgreeKpi",
    "AgreeLongerPeriod",
    "AgreeNetBenefit",
    "AgreeNoticeClause",
    "AgreePartnershipLevel",
    "AgreePriorityLimit",
    "AgreeProcurement",
    "AgreeRecalibration",
    "AgreeRelationLimit",
    "AgreeRelationshipType",
    "AgreeReminders",
    "AgreeSynergy",
    "AgreeValue",
    "AgreeWarningMeeting",
    "AgreeWeights",
    "AgreeWheel",
    "AssignWork",
    "DropDisclosure",
    "DropFormalGuarantee",
    "DropGoal",
    "DropKpi",
    "DropNoticeClause",
    "DropRelationLimit",
    "DropReminders",
    "DropSynergy",
    "EndWork",
    "EnterStage",
    "LeaveOutcomeOpen",
    "ModifyContract",
    "MoveAnswerability",
    "RequireEffort",
    "ReviseGoal",
    "TransferRisk",
}
"""Every change of which the money that it moves can be told; most of these move none."""


def as_eva(today: date = TODAY) -> Author:
    return Author(CLIENT, today, account="eva")


def with_eva(role: Role = Role.KEY_FIGURE, partnership: Partnership | None = None) -> Partnership:
    named = NameRepresentative(effective_on=TODAY, account="eva", name="Eva Prins", role=role)
    return after(partnership or a_partnership(), named, as_client())


def required(above: int | None) -> RequireFourEyes:
    return RequireFourEyes(effective_on=TODAY, above=above)


def moved(amount: int) -> TransferRisk:
    return TransferRisk(driver="labour", source=CLIENT, target=CONTRACTOR, amount=amount, reason="Afrekening")


def binds_at_once(partnership: Partnership, *changes: Change) -> bool:
    (event,) = decide(partnership, a_proposal(*changes), as_client())
    assert isinstance(event, ProposalLaid)
    return event.assented


def test_a_party_of_one_key_figure_binds_itself_by_laying() -> None:
    assert binds_at_once(a_partnership(), a_term())
    assert binds_at_once(with_eva(Role.MANAGER), a_term())


def test_with_two_key_figures_the_drafter_does_not_bind_the_party() -> None:
    assert not binds_at_once(with_eva(), a_term())


def test_the_drafter_does_not_assent_and_another_key_figure_does() -> None:
    laid = after(with_eva(), a_proposal(a_term()), as_client())

    with pytest.raises(FourEyesNeeded):
        decide(laid, ASSENT, as_client())
    answered = after(after(laid, ASSENT, as_eva()), ASSENT, as_contractor())
    assert answered.term is not None


def test_nothing_applies_before_the_second_key_figure_assented() -> None:
    laid = after(with_eva(), a_proposal(a_term()), as_client())

    answered = after(laid, ASSENT, as_contractor())

    assert answered.term is None
    with pytest.raises(FourEyesNeeded):
        decide(answered, ASSENT, as_client())


def test_what_a_manager_drafted_one_key_figure_binds() -> None:
    with_fay = after(
        with_eva(), NameRepresentative(effective_on=TODAY, account="fay", name="Fay", role=Role.MANAGER), as_client()
    )
    with_fay = after(with_fay, ConfirmAppointment(effective_on=TODAY, appointment=1), as_eva())
    laid = after(with_fay, a_proposal(a_term()), Author(CLIENT, TODAY, account="fay", binds=False))

    assert decide(laid, ASSENT, as_client())


def test_a_proposal_of_the_other_side_needs_one_key_figure() -> None:
    laid = after(with_eva(), a_proposal(a_term()), as_contractor())

    assert after(laid, ASSENT, as_client()).term is not None


def test_who_counters_does_not_bind_its_party_either() -> None:
    laid = after(with_eva(), a_proposal(a_term()), as_contractor())
    counter = CounterProposal.model_validate(a_proposal(a_term(notice_months=6)).model_dump() | {"counters": 1})

    countered = after(laid, counter, as_client())

    assert countered.table[2].assents == frozenset()


def test_once_alone_the_drafter_assents() -> None:
    laid = after(with_eva(), a_proposal(a_term()), as_client())
    alone = after(laid, RemoveRepresentative(effective_on=TODAY, account="eva"), as_eva())

    assert decide(alone, ASSENT, as_client())


def test_a_proposal_that_moves_no_money_needs_one_person() -> None:
    assert binds_at_once(with_eva(), a_goal())


@pytest.mark.parametrize(("amounts", "binds"), [((100,), True), ((60, 40), True), ((60, 41), False), ((101,), False)])
def test_the_worth_of_a_proposal_is_all_the_money_it_moves(amounts: tuple[int, ...], *, binds: bool) -> None:
    partnership = after(with_eva(partnership=a_signed_contract()), required(100), as_client())
    partnership = after(partnership, required(100), as_eva())

    assert binds_at_once(partnership, *(moved(amount) for amount in amounts)) is binds


def test_what_has_no_worth_that_can_be_told_lies_above_every_threshold() -> None:
    high = after(after(with_eva(), required(10**12), as_client()), required(10**12), as_eva())

    assert not binds_at_once(high, a_goal(), a_registered_driver())


def test_the_value_of_a_contract_is_that_of_all_its_years() -> None:
    assert a_value().worth() == 4 * 120_000_000


def test_only_these_changes_have_a_worth_that_can_be_told() -> None:
    told = {kind.__name__ for kind in CHANGES if kind.MONEY is not None or "worth" in vars(kind)}

    assert told == WORTH_CAN_BE_TOLD


@pytest.mark.parametrize("kind", CHANGES, ids=lambda kind: kind.__name__)
def test_the_fields_that_hold_money_are_there(kind: type[Change]) -> None:
    assert set(kind.MONEY or ()) <= set(kind.model_fields)


def test_a_party_of_one_key_figure_sets_its_threshold_alone() -> None:
    (event,) = decide(a_partnership(), required(None), as_client())

    assert isinstance(event, FourEyesRequired)
    assert (event.above, event.confirmed_by) == (None, None)


def test_needing_a_second_person_less_often_takes_two_key_figures() -> None:
    (event,) = decide(with_eva(), required(5_000), as_client())
    asked = after(with_eva(), required(5_000), as_client())

    assert isinstance(event, FourEyesAsked)
    assert four_eyes_above(asked, CLIENT) == 0
    assert four_eyes_above(after(asked, required(5_000), as_eva()), CLIENT) == 5_000


def test_asking_it_twice_oneself_changes_nothing() -> None:
    asked = after(with_eva(), required(5_000), as_client())

    assert decide(asked, required(5_000), as_client()) == ()


def test_asking_something_else_is_a_new_question() -> None:
    asked = after(with_eva(), required(5_000), as_client())

    (event,) = decide(asked, required(None), as_eva())

    assert isinstance(event, FourEyesAsked)


def test_a_question_of_somebody_who_left_does_not_count() -> None:
    with_fay = after(
        with_eva(), NameRepresentative(effective_on=TODAY, account="fay", name="Fay", role=Role.KEY_FIGURE), as_client()
    )
    with_fay = after(with_fay, ConfirmAppointment(effective_on=TODAY, appointment=1), as_eva())
    asked = after(with_fay, required(5_000), as_eva())
    gone = after(asked, RemoveRepresentative(effective_on=TODAY, account="eva"), as_eva())

    (event,) = decide(gone, required(5_000), as_client())

    assert isinstance(event, FourEyesAsked)


def test_needing_a_second_person_more_often_takes_one() -> None:
    off = after(after(with_eva(), required(None), as_client()), required(None), as_eva())

    (event,) = decide(off, required(0), as_client())

    assert isinstance(event, FourEyesRequired)
    assert four_eyes_above(off, CLIENT) is None
    assert binds_at_once(off, a_term())


def test_setting_what_is_set_records_nothing() -> None:
    said = after(with_eva(), required(0), as_client())

    assert decide(said, required(0), as_client()) == ()


def test_only_who_acts_for_a_party_sets_its_threshold() -> None:
    with pytest.raises(UnknownRepresentative):
        decide(a_partnership(), required(5), Author(CLIENT, TODAY, account="gone"))


def test_one_party_says_nothing_about_the_other() -> None:
    strict = after(with_eva(), required(None), as_contractor())

    assert four_eyes_above(strict, CLIENT) == 0
