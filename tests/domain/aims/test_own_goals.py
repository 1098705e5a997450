"""A party says openly what it wants for itself, beside the joint goals."""

import pytest

from domain.aims.own_goals import (
    DeclareOwnGoal,
    DropOwnGoal,
    GoalNameTaken,
    NotYourGoal,
    OwnGoalDeclared,
    OwnGoalDropped,
)
from domain.corrections import StrikeFact
from domain.facts import Correction
from domain.goals import UnknownGoal
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import CONTRACTOR, TODAY, a_signed_contract, after, as_client, as_contractor

FULL_ROTAS = DeclareOwnGoal(effective_on=TODAY, goal="full-rotas", title="Volle roosters")
DROP = DropOwnGoal(effective_on=TODAY, goal="full-rotas", reason="Bereikt.")


def declared() -> Partnership:
    return after(a_signed_contract(), FULL_ROTAS, as_contractor())


def test_a_party_declares_a_goal_of_its_own() -> None:
    (event,) = decide(a_signed_contract(), FULL_ROTAS, as_contractor())

    assert isinstance(event, OwnGoalDeclared)
    assert (event.by, event.title) == (CONTRACTOR, "Volle roosters")


@pytest.mark.parametrize("goal", ["full-rotas", "goal-1"])
def test_a_short_name_stands_for_one_goal(goal: str) -> None:
    with pytest.raises(GoalNameTaken):
        decide(declared(), FULL_ROTAS.model_copy(update={"goal": goal}), as_client())


def test_a_goal_is_reworded_under_its_name_and_taken_back() -> None:
    before = declared()
    corrects = Correction(version=before.version, reason="Te vaag.")
    reworded = FULL_ROTAS.model_copy(update={"title": "Volle en vaste roosters", "corrects": corrects})
    strike = StrikeFact(effective_on=TODAY, version=before.version, reason="Vergissing.")

    assert after(before, reworded, as_contractor()).course.aims.own["full-rotas"].title == "Volle en vaste roosters"
    assert after(before, strike, as_contractor()).course.aims.own == {}


def test_a_party_lets_its_own_goal_go() -> None:
    (event,) = decide(declared(), DROP, as_contractor())

    assert isinstance(event, OwnGoalDropped)
    assert after(declared(), DROP, as_contractor()).course.aims.own == {}


def test_the_other_does_not_let_it_go() -> None:
    with pytest.raises(NotYourGoal):
        decide(declared(), DROP, as_client())


@pytest.mark.parametrize("goal", ["peace", "goal-1"])
def test_only_a_goal_of_one_party_is_let_go_by_one_party(goal: str) -> None:
    with pytest.raises(UnknownGoal):
        decide(declared(), DROP.model_copy(update={"goal": goal}), as_contractor())
