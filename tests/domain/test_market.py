"""Before an option the market is explored where that was agreed, and each look is on record."""

import pytest
from pydantic import ValidationError

from domain.lifecycle import decide
from domain.market import ExploreMarket, MarketExplorationRequired, MarketExplored, RequireMarketExploration
from domain.options import UnknownOption
from tests.domain.builders import (
    TODAY,
    a_partnership,
    a_signed_contract,
    agreed,
    an_option,
    as_client,
    as_contractor,
    outcome,
    terms,
)


def test_the_duty_to_explore_the_market_is_agreed_with_the_usual_days_ahead() -> None:
    (event,) = terms(outcome(a_partnership(), RequireMarketExploration()))

    assert isinstance(event, MarketExplorationRequired)
    assert (event.lead_days, event.required) == (270, True)


def test_the_duty_can_be_lifted() -> None:
    (event,) = terms(outcome(a_partnership(), RequireMarketExploration(required=False)))

    assert isinstance(event, MarketExplorationRequired)
    assert not event.required


@pytest.mark.parametrize("days", [-1, 3651])
def test_the_market_is_explored_at_most_ten_years_ahead(days: int) -> None:
    with pytest.raises(ValidationError):
        RequireMarketExploration(lead_days=days)


def test_a_look_at_the_market_is_for_an_option_that_was_granted() -> None:
    partnership = agreed(a_signed_contract(), an_option())

    (event,) = decide(
        partnership, ExploreMarket(effective_on=TODAY, option="year-5", note="Drie bureaus."), as_client()
    )

    assert isinstance(event, MarketExplored)
    assert (event.option, event.note) == ("year-5", "Drie bureaus.")


def test_a_look_at_the_market_may_be_for_the_contract_as_a_whole_and_by_any_party() -> None:
    (event,) = decide(a_partnership(), ExploreMarket(effective_on=TODAY), as_contractor())

    assert isinstance(event, MarketExplored)
    assert event.option is None


def test_nobody_looks_for_an_option_that_is_not_there() -> None:
    with pytest.raises(UnknownOption):
        decide(a_signed_contract(), ExploreMarket(effective_on=TODAY, option="year-9"), as_client())
