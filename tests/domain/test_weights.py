"""Each party says under seal how much each dimension weighs; what counts is agreed at the table."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.facts import ERASED
from domain.lifecycle import decide, replay
from domain.sealing import opened
from domain.weights import (
    AgreeEvidencePlan,
    AgreeWeights,
    Dimension,
    DimensionWeight,
    EvidencePlanAgreed,
    ExpectedItems,
    StatedWeights,
    SubmitWeights,
    WeightsAgreed,
    WeightsOpened,
    WeightsSubmitted,
)
from tests.domain.builders import (
    TODAY,
    a_partnership,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    as_partner,
    outcome,
    standing,
    terms,
)


def weights(**weighed: str) -> tuple[DimensionWeight, ...]:
    return tuple(DimensionWeight(dimension=Dimension(name), weight=Decimal(weight)) for name, weight in weighed.items())


def submit(**weighed: str) -> SubmitWeights:
    return SubmitWeights(effective_on=TODAY, weights=weights(**weighed or {"equality": "1"}))


def test_the_first_party_submits_its_weights_under_seal() -> None:
    (event,) = decide(a_signed_contract(), submit(equality="2", culture="1"), as_client())

    assert isinstance(event, WeightsSubmitted)
    assert opened(event.sealed, StatedWeights) == StatedWeights(weights=weights(equality="2", culture="1"))


def test_with_the_weights_of_the_last_party_all_open() -> None:
    one = after(a_signed_contract(), submit(equality="1"), as_contractor())

    submitted, opening = decide(one, submit(loyalty="1"), as_client())

    assert isinstance(opening, WeightsOpened)
    assert [(answer.party, answer.version, answer.weights) for answer in opening.submissions] == [
        ("C", one.version + 1, weights(loyalty="1")),
        ("S", one.version, weights(equality="1")),
    ]
    assert opening.by == submitted.by


def test_with_three_parties_nothing_opens_before_the_third() -> None:
    three = a_partnership("C", "S", "P")
    two = after(after(three, submit(), as_client()), submit(), as_contractor())

    assert len(decide(three, submit(), as_contractor())) == 1
    assert [type(event) for event in decide(two, submit(), as_partner())] == [WeightsSubmitted, WeightsOpened]


def test_a_party_that_submits_again_before_the_opening_replaces_its_weights() -> None:
    again = after(after(a_signed_contract(), submit(equality="1"), as_client()), submit(loyalty="1"), as_client())

    _, opening = decide(again, submit(culture="1"), as_contractor())

    assert isinstance(opening, WeightsOpened)
    assert opening.submissions[0].weights == weights(loyalty="1")


def test_after_an_opening_the_parties_can_submit_anew() -> None:
    opened_once = after(after(a_signed_contract(), submit(), as_client()), submit(), as_contractor())

    assert len(decide(opened_once, submit(), as_client())) == 1


def test_weights_that_were_agreed_meanwhile_leave_a_submission_sealed_for_good() -> None:
    one = after(a_signed_contract(), submit(), as_client())

    settled = agreed(one, AgreeWeights(weights=weights(equality="1")))

    assert len(decide(settled, submit(), as_contractor())) == 1


def test_weights_that_were_erased_before_they_opened_were_not_submitted() -> None:
    one = after(a_signed_contract(), submit(equality="1"), as_client())
    (again,) = decide(one, submit(loyalty="1"), as_client())

    erased = standing(replay([again.model_copy(update={"sealed": ERASED})], one))

    assert len(decide(erased, submit(), as_contractor())) == 1


def test_weights_are_agreed_at_the_table_also_without_submissions() -> None:
    (event,) = terms(outcome(a_signed_contract(), AgreeWeights(weights=weights(equality="3", culture="0"))))

    assert isinstance(event, WeightsAgreed)
    assert event.weights == weights(equality="3", culture="0")


def test_the_expected_evidence_is_agreed_at_the_table() -> None:
    plan = (ExpectedItems(dimension=Dimension.CULTURE, items=4),)

    (event,) = terms(outcome(a_signed_contract(), AgreeEvidencePlan(expected=plan)))

    assert isinstance(event, EvidencePlanAgreed)
    assert event.expected == plan


@pytest.mark.parametrize(
    "named",
    [(), weights(equality="0"), weights(equality="1") * 2],
    ids=["none", "nothing above zero", "one twice"],
)
def test_weights_name_each_dimension_at_most_once_and_weigh_something(named: tuple[DimensionWeight, ...]) -> None:
    with pytest.raises(ValidationError):
        SubmitWeights(effective_on=TODAY, weights=named)
    with pytest.raises(ValidationError):
        AgreeWeights(weights=named)


def test_no_weight_is_negative() -> None:
    with pytest.raises(ValidationError):
        weights(equality="-1")


def test_a_plan_names_each_dimension_once_and_expects_something_of_it() -> None:
    culture = ExpectedItems(dimension=Dimension.CULTURE, items=2)

    with pytest.raises(ValidationError):
        AgreeEvidencePlan(expected=(culture, culture))
    with pytest.raises(ValidationError):
        ExpectedItems(dimension=Dimension.CULTURE, items=0)
