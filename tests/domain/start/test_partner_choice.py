"""A partner is chosen by criteria that all agree; being the incumbent is none of them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.start.partner_choice import (
    USUAL_CRITERIA,
    AgreeCriteria,
    CriteriaAgreed,
    Criterion,
    CriterionScore,
    IncumbencyIsNoCriterion,
    NoCriteriaAgreed,
    NotACriterion,
    OwnScore,
    PartnerScored,
    ScorePartner,
    rewards_incumbency,
    weighted_score,
)
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_partnership,
    a_proposal,
    agreed,
    as_client,
    as_contractor,
    outcome,
    terms,
)


def criteria(*names: str) -> AgreeCriteria:
    return AgreeCriteria(criteria=tuple(Criterion(criterion=name, weight=Decimal(1)) for name in names))


def scoring(party: str = CLIENT, *names: str, score: int = 4) -> ScorePartner:
    given_ = tuple(
        CriterionScore(criterion=name, score=score, reason="Gezien.") for name in names or ("real-interest",)
    )
    return ScorePartner(effective_on=TODAY, party=party, scores=given_)


def with_criteria() -> Partnership:
    return agreed(a_partnership(), AgreeCriteria())


def test_the_parties_agree_criteria_and_each_agreement_is_another_edition() -> None:
    (event,) = terms(outcome(with_criteria(), criteria("safety")))

    assert isinstance(event, CriteriaAgreed)
    assert event.edition == 2
    assert with_criteria().start.criteria == USUAL_CRITERIA


@pytest.mark.parametrize(
    "name", ["incumbent", "incumbency-bonus", "zittende-partij", "huidige-leverancier", "current_supplier"]
)
def test_being_the_incumbent_is_no_criterion(name: str) -> None:
    with pytest.raises(IncumbencyIsNoCriterion) as refused:
        decide(a_partnership(), a_proposal(criteria("safety", name)), as_client())

    assert refused.value.criterion == name


@pytest.mark.parametrize("name", [*USUAL_CRITERIA, "partner-ideas", "current-technology", "huidige-kennis"])
def test_other_criteria_do_not_reward_the_incumbent(name: str) -> None:
    assert not rewards_incumbency(name)


def test_a_party_scores_another_by_the_criteria_in_force() -> None:
    (event,) = decide(with_criteria(), scoring(), as_contractor())

    assert isinstance(event, PartnerScored)
    assert (event.edition, event.party) == (1, CLIENT)


def test_nobody_scores_itself_a_stranger_or_what_was_not_agreed() -> None:
    with pytest.raises(OwnScore):
        decide(with_criteria(), scoring(CONTRACTOR), as_contractor())
    with pytest.raises(UnknownParty):
        decide(with_criteria(), scoring("Z"), as_contractor())
    with pytest.raises(NotACriterion):
        decide(with_criteria(), scoring(CLIENT, "price"), as_contractor())
    with pytest.raises(NoCriteriaAgreed):
        decide(a_partnership(), scoring(), as_contractor())


@pytest.mark.parametrize("score", [0, 6])
def test_a_score_runs_from_one_to_five_and_a_criterion_stands_once(score: int) -> None:
    with pytest.raises(ValidationError):
        scoring(score=score)
    with pytest.raises(ValidationError):
        scoring(CLIENT, "innovation", "innovation")
    with pytest.raises(ValidationError):
        criteria("safety", "safety")


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 5)), min_size=1, max_size=6))
def test_a_weighted_score_lies_between_the_scores_that_it_is_made_of(rows: list[tuple[int, int]]) -> None:
    weights = {str(place): Decimal(weight) for place, (weight, _) in enumerate(rows)}
    scores = {str(place): [score] for place, (_, score) in enumerate(rows)}

    found = weighted_score(weights, scores)

    assert found is not None
    assert min(score for _, score in rows) <= found <= max(score for _, score in rows)


def test_without_a_score_on_every_criterion_there_is_none() -> None:
    assert weighted_score({"a": Decimal(1), "b": Decimal(1)}, {"a": [4]}) is None
    assert weighted_score({}, {}) is None
