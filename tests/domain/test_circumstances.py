"""What a party knows of a proposed change is stated as a fact about a proposal that was laid."""

from typing import Any

import pytest
from pydantic import ValidationError

from domain.circumstances import Cause, CircumstancesStated, StateCircumstances, YesNo
from domain.lifecycle import decide
from domain.modifications import NotAPublicContract, UnknownProposal
from domain.state import Regime
from tests.domain.builders import OPENED, TODAY, a_partnership, after, an_opening, as_client, as_contractor, laid


def stating(**points: Any) -> StateCircumstances:
    return StateCircumstances(effective_on=TODAY, **{"proposal": 1, "follows_clause": YesNo.YES, **points})


def test_either_party_states_what_it_knows_of_a_proposal() -> None:
    (event,) = decide(laid(a_partnership()), stating(cause=Cause.ORDINARY_WEATHER), as_contractor())

    assert isinstance(event, CircumstancesStated)
    assert (event.proposal, event.follows_clause, event.cause) == (1, YesNo.YES, Cause.ORDINARY_WEATHER)
    assert event.favours_contractor is None


def test_nothing_is_stated_about_a_proposal_that_was_never_laid() -> None:
    with pytest.raises(UnknownProposal):
        decide(a_partnership(), stating(), as_client())


def test_under_civil_law_nothing_is_asked() -> None:
    private = after(None, an_opening(regime=Regime.PRIVATE), as_client(OPENED))

    with pytest.raises(NotAPublicContract):
        decide(private, stating(), as_client())


def test_at_least_one_circumstance_is_stated() -> None:
    with pytest.raises(ValidationError, match="state at least one circumstance"):
        StateCircumstances(effective_on=TODAY, proposal=1)
