"""A public contract changes at the table, on a named ground; what only people can judge they judge with reasons."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from domain.corrections import StrikeFact
from domain.facts import Change
from domain.lifecycle import decide
from domain.modifications import (
    AgreeProcurement,
    ApplyIndexation,
    Authority,
    ContractKind,
    ContractModified,
    Ground,
    GroundJudged,
    IndexationApplied,
    JudgeGround,
    ModifyContract,
    NotAPublicContract,
    ProcurementAgreed,
    ProcurementNotAgreed,
    Question,
    UnknownProposal,
)
from domain.state import Partnership, Regime
from tests.domain.builders import (
    CLIENT,
    OPENED,
    TODAY,
    a_partnership,
    a_proposal,
    after,
    agreed,
    an_opening,
    as_client,
    as_contractor,
    laid,
    outcome,
    terms,
)

AWARD = AgreeProcurement(kind=ContractKind.SERVICES, initial_value=480_000_000, authority=Authority.SUB_CENTRAL)
INDEXATION = ApplyIndexation(rate=Decimal("0.02"), clause="7.2")
SMALL = ModifyContract(basis=Ground.DE_MINIMIS, value_delta=6_000_000)


def a_judgement(**other: Any) -> JudgeGround:
    stated = {"question": Question.UNFORESEEABLE, "holds": True, "reasons": "De prijs sprong.", "judged_by": "Anna"}
    return JudgeGround.model_validate({"effective_on": TODAY, **stated, **other})


def a_private_partnership() -> Partnership:
    return after(None, an_opening(regime=Regime.PRIVATE), as_client(OPENED))


def test_the_value_at_the_award_is_agreed_with_its_threshold_and_authority() -> None:
    (event,) = terms(outcome(a_partnership(), AWARD))

    assert isinstance(event, ProcurementAgreed)
    assert (event.initial_value, event.threshold, event.authority) == (480_000_000, None, Authority.SUB_CENTRAL)
    assert agreed(a_partnership(), AWARD).procurement_agreed


def test_indexation_and_modification_follow_the_value_at_the_award_also_in_one_proposal() -> None:
    award, indexation, change = terms(outcome(a_partnership(), AWARD, INDEXATION, SMALL))

    assert isinstance(award, ProcurementAgreed)
    assert isinstance(indexation, IndexationApplied)
    assert isinstance(change, ContractModified)
    assert (indexation.rate, change.value_delta) == (Decimal("0.02"), 6_000_000)


@pytest.mark.parametrize("change", [INDEXATION, SMALL])
def test_nothing_is_a_part_of_a_value_that_was_not_agreed(change: Change) -> None:
    with pytest.raises(ProcurementNotAgreed):
        decide(a_partnership(), a_proposal(change), as_client())


@pytest.mark.parametrize("change", [AWARD, INDEXATION, SMALL])
def test_procurement_law_does_not_govern_a_private_contract(change: Change) -> None:
    with pytest.raises(NotAPublicContract):
        decide(a_private_partnership(), a_proposal(change), as_client())


def test_a_cut_is_a_modification_too() -> None:
    cut = ModifyContract(basis=Ground.DE_MINIMIS, value_delta=-4_000_000)

    (event,) = terms(outcome(agreed(a_partnership(), AWARD), cut))

    assert isinstance(event, ContractModified)
    assert event.value_delta == -4_000_000


def test_a_modification_that_leaves_the_value_as_it_is_states_its_reason() -> None:
    told = ModifyContract(basis=Ground.NOT_SUBSTANTIAL, value_delta=0, reason="Andere betaaldag")

    assert terms(outcome(agreed(a_partnership(), AWARD), told))
    with pytest.raises(ValidationError, match="states its reason"):
        ModifyContract(basis=Ground.NOT_SUBSTANTIAL, value_delta=0)


@pytest.mark.parametrize("wrong", [{"initial_value": 0}, {"initial_value": -1}, {"threshold": 0}])
def test_a_value_at_the_award_and_a_threshold_lie_above_zero(wrong: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        AgreeProcurement.model_validate({"kind": "works", "initial_value": 1, **wrong})


def test_indexation_leaves_a_value_above_zero() -> None:
    with pytest.raises(ValidationError):
        ApplyIndexation(rate=Decimal(-1))


def test_what_people_judged_is_recorded_with_their_reasons() -> None:
    proposed = laid(agreed(a_partnership(), AWARD), SMALL)

    (event,) = decide(proposed, a_judgement(proposal=proposed.proposals_laid), as_contractor())

    assert isinstance(event, GroundJudged)
    assert (event.proposal, event.question, event.holds) == (2, Question.UNFORESEEABLE, True)
    assert (event.reasons, event.judged_by) == ("De prijs sprong.", "Anna")


def test_a_judgement_may_be_about_the_contract_as_a_whole() -> None:
    (event,) = decide(a_partnership(), a_judgement(holds=False), as_client())

    assert isinstance(event, GroundJudged)
    assert (event.proposal, event.holds) == (None, False)


def test_a_judgement_is_about_a_proposal_that_was_laid() -> None:
    with pytest.raises(UnknownProposal):
        decide(a_partnership(), a_judgement(proposal=1), as_client())


def test_nobody_judges_a_private_contract_by_procurement_law() -> None:
    with pytest.raises(NotAPublicContract):
        decide(a_private_partnership(), a_judgement(), as_client())


def test_a_judgement_has_reasons() -> None:
    with pytest.raises(ValidationError):
        a_judgement(reasons=" ")


def test_a_judgement_by_mistake_is_taken_back_by_the_party_that_recorded_it() -> None:
    judged = after(a_partnership(), a_judgement(), as_client())
    strike = StrikeFact(effective_on=TODAY, version=judged.version, reason="Over een ander contract.")

    assert judged.facts[judged.version].by == CLIENT
    assert judged.version not in after(judged, strike, as_client()).facts
