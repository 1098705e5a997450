"""How demanding the work is, the parties say together, in five factors from 1 to 5."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.delivery import AgreeDeliveryProfile, DeliveryProfileAgreed
from domain.lifecycle import decide
from tests.domain.builders import TODAY, a_partnership, a_proposal, as_client, outcome, terms

FACTORS = ("uncertainty", "interdependence", "specific_investment", "hard_to_measure", "switching_impact")


def a_profile(**factors: str) -> AgreeDeliveryProfile:
    return AgreeDeliveryProfile.model_validate({**dict.fromkeys(FACTORS, "4"), **factors})


def test_the_parties_agree_how_demanding_the_work_is() -> None:
    (event,) = terms(outcome(a_partnership(), a_profile(hard_to_measure="3.5")))

    assert isinstance(event, DeliveryProfileAgreed)
    assert (event.hard_to_measure, event.uncertainty) == (Decimal("3.5"), Decimal(4))
    assert event.effective_on == TODAY


def test_what_one_party_proposes_is_not_agreed_yet() -> None:
    events = decide(a_partnership(), a_proposal(a_profile()), as_client())

    assert not any(isinstance(event, DeliveryProfileAgreed) for event in events)


@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("value", ["0.99", "5.01", "-1"])
def test_a_factor_lies_from_1_to_5(factor: str, value: str) -> None:
    with pytest.raises(ValidationError):
        a_profile(**{factor: value})


@pytest.mark.parametrize("value", ["1", "5"])
def test_the_ends_of_the_scale_belong_to_it(value: str) -> None:
    assert a_profile(uncertainty=value).uncertainty == Decimal(value)
