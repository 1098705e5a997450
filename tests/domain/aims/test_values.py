"""A goal serves one of three values; its outcome is left open only with a purpose and a level of trust."""

from typing import Any

import pytest

from domain.aims.own_goals import DeclareOwnGoal, NotYourGoal
from domain.aims.values import (
    GoalPlaced,
    GoalValue,
    LeaveOutcomeOpen,
    OpenOutcomeIncomplete,
    OpenOutcomePart,
    OutcomeLeftOpen,
    PlaceGoal,
    TrustLevel,
)
from domain.goals import UnknownGoal
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import (
    TODAY,
    a_goal,
    a_proposal,
    a_signed_contract,
    after,
    as_client,
    as_contractor,
    outcome,
    terms,
)

CHEAP = DeclareOwnGoal(effective_on=TODAY, goal="cheap", title="20 % goedkoper")


def placing(goal: str = "goal-1") -> PlaceGoal:
    return PlaceGoal(effective_on=TODAY, goal=goal, serves=GoalValue.WELFARE)


def leaving_open(**other: Any) -> LeaveOutcomeOpen:
    stated = {"goal": "goal-1", "purpose": "Kinderen die graag komen", "trust_level": TrustLevel.HIGH}
    return LeaveOutcomeOpen(**{**stated, **other})


def declared() -> Partnership:
    return after(a_signed_contract(), CHEAP, as_client())


def test_either_party_says_what_a_joint_goal_serves() -> None:
    (event,) = decide(declared(), placing(), as_contractor())

    assert isinstance(event, GoalPlaced)
    assert event.serves is GoalValue.WELFARE


def test_only_its_own_party_says_what_its_own_goal_serves() -> None:
    assert decide(declared(), placing("cheap"), as_client())
    with pytest.raises(NotYourGoal):
        decide(declared(), placing("cheap"), as_contractor())


def test_a_goal_that_does_not_stand_serves_nothing() -> None:
    with pytest.raises(UnknownGoal):
        decide(declared(), placing("peace"), as_client())


def test_an_outcome_is_left_open_with_a_purpose_and_a_level_of_trust() -> None:
    (event,) = terms(outcome(a_signed_contract(), leaving_open()))

    assert isinstance(event, OutcomeLeftOpen)
    assert (event.purpose, event.trust_level) == ("Kinderen die graag komen", TrustLevel.HIGH)


@pytest.mark.parametrize("part", list(OpenOutcomePart))
def test_an_outcome_is_not_left_open_without_its_purpose_or_trust(part: OpenOutcomePart) -> None:
    with pytest.raises(OpenOutcomeIncomplete) as refused:
        decide(a_signed_contract(), a_proposal(leaving_open(**{part: None})), as_client())

    assert refused.value.lacking == (part,)


def test_a_goal_is_agreed_with_an_open_outcome_at_once() -> None:
    agreed = terms(outcome(a_signed_contract(), a_goal("garden"), leaving_open(goal="garden")))

    assert isinstance(agreed[1], OutcomeLeftOpen)


def test_only_a_joint_goal_has_an_open_outcome() -> None:
    with pytest.raises(UnknownGoal):
        decide(declared(), a_proposal(leaving_open(goal="cheap")), as_client())
