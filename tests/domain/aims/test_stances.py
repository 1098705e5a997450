"""Each party says how it stands towards a goal, and which goals work against each other."""

from typing import Any

import pytest

from domain.aims.own_goals import DeclareOwnGoal
from domain.aims.stances import (
    BenefitMissing,
    DeclareOpposition,
    GoalStance,
    OppositionDeclared,
    SameGoal,
    StanceStated,
    StateStance,
)
from domain.goals import UnknownGoal
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_contractor

CHEAP = DeclareOwnGoal(effective_on=TODAY, goal="cheap", title="20 % goedkoper")


def standing_towards(goal: str = "goal-1", **other: Any) -> StateStance:
    stated = {"stance": GoalStance.SUPPORTS, "benefit": "Minder ziekteverzuim"}
    return StateStance(**{"effective_on": TODAY, "goal": goal, **stated, **other})


def opposing(goal: str = "cheap", against: str = "goal-1") -> DeclareOpposition:
    return DeclareOpposition(effective_on=TODAY, goal=goal, against=against, reason="Minder uren maakt vuiler.")


def declared() -> Partnership:
    return after(a_signed_contract(), CHEAP, as_client())


@pytest.mark.parametrize("goal", ["goal-1", "cheap"])
def test_a_party_stands_towards_a_joint_goal_and_towards_one_of_the_other(goal: str) -> None:
    (event,) = decide(declared(), standing_towards(goal), as_contractor())

    assert isinstance(event, StanceStated)
    assert event.benefit == "Minder ziekteverzuim"


def test_who_supports_a_goal_says_what_it_brings() -> None:
    with pytest.raises(BenefitMissing):
        decide(declared(), standing_towards(benefit=None), as_contractor())


@pytest.mark.parametrize("stance", [GoalStance.NEUTRAL, GoalStance.OPPOSES])
def test_who_does_not_support_a_goal_needs_no_benefit(stance: GoalStance) -> None:
    assert decide(declared(), standing_towards(stance=stance, benefit=None), as_contractor())


def test_two_goals_are_declared_to_work_against_each_other() -> None:
    (event,) = decide(declared(), opposing(), as_contractor())

    assert isinstance(event, OppositionDeclared)
    assert (event.goal, event.against) == ("cheap", "goal-1")


def test_a_goal_does_not_work_against_itself() -> None:
    with pytest.raises(SameGoal):
        decide(declared(), opposing("cheap", "cheap"), as_contractor())


@pytest.mark.parametrize("command", [standing_towards("peace"), opposing("peace"), opposing("cheap", "peace")])
def test_only_goals_that_stand_are_spoken_of(command: StateStance | DeclareOpposition) -> None:
    with pytest.raises(UnknownGoal):
        decide(declared(), command, as_client())
