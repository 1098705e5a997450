"""Joint goals and KPIs are agreed; what was reached and what weighs is stated by each party."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.facts import Change
from domain.goals import (
    DeclarePriorities,
    DropGoal,
    DropKpi,
    GoalAgreed,
    GoalAlreadyAgreed,
    GoalAttainmentRecorded,
    GoalDropped,
    GoalRevised,
    KpiAgreed,
    KpiDropped,
    KpiMeasured,
    PrioritiesDeclared,
    Priority,
    RecordAttainment,
    RecordKpi,
    ReviseGoal,
    UnknownGoal,
    UnknownKpi,
)
from domain.lifecycle import decide
from tests.domain.builders import (
    TODAY,
    a_goal,
    a_kpi,
    a_partnership,
    a_proposal,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    laid,
    outcome,
    terms,
)

REVISE = ReviseGoal(goal="goal-1", title="Schone en groene scholen", beyond_parties=True)
DROP = DropGoal(goal="goal-1", reason="Bereikt.")


def priorities(*goals: str) -> DeclarePriorities:
    return DeclarePriorities(
        effective_on=TODAY, priorities=tuple(Priority(goal=goal, weight=Decimal(1)) for goal in goals)
    )


def test_a_joint_goal_is_in_force_once_all_parties_assented() -> None:
    (event,) = terms(outcome(a_partnership(), a_goal()))

    assert isinstance(event, GoalAgreed)
    assert "clean-schools" in agreed(a_partnership(), a_goal()).goals


def test_a_goal_changes_only_with_assent_of_both_parties() -> None:
    partnership = a_signed_contract()

    proposed = laid(partnership, REVISE)

    assert proposed.goals == partnership.goals
    assert agreed(partnership, REVISE).goals["goal-1"].title == "Schone en groene scholen"


def test_a_goal_in_force_is_revised_not_agreed_again() -> None:
    with pytest.raises(GoalAlreadyAgreed):
        decide(a_signed_contract(), a_proposal(a_goal("goal-1")), as_client())


def test_one_proposal_does_not_agree_the_same_goal_twice() -> None:
    with pytest.raises(GoalAlreadyAgreed):
        decide(a_partnership(), a_proposal(a_goal(), a_goal()), as_client())


def test_a_goal_is_worded_anew() -> None:
    (event,) = terms(outcome(a_signed_contract(), REVISE))

    assert isinstance(event, GoalRevised)
    assert event.beyond_parties


def test_a_goal_is_let_go_with_the_reason() -> None:
    (event,) = terms(outcome(a_signed_contract(), DROP))

    assert isinstance(event, GoalDropped)
    assert "goal-1" not in agreed(a_signed_contract(), DROP).goals


@pytest.mark.parametrize("change", [REVISE, DROP])
def test_a_goal_that_is_not_in_force_is_neither_revised_nor_dropped(change: Change) -> None:
    with pytest.raises(UnknownGoal):
        decide(a_partnership(), a_proposal(change), as_client())


def test_a_dropped_goal_can_be_agreed_again() -> None:
    dropped = agreed(a_signed_contract(), DROP)

    assert "goal-1" in agreed(dropped, a_goal("goal-1")).goals


def test_how_performance_is_measured_is_agreed() -> None:
    (event,) = terms(outcome(a_partnership(), a_kpi()))

    assert isinstance(event, KpiAgreed)
    assert event.target == Decimal("0.9")


def test_a_kpi_agreed_again_replaces_the_one_before() -> None:
    renamed = a_kpi().model_copy(update={"title": "Goedgekeurde lokalen"})

    assert agreed(a_signed_contract(), renamed).kpis["inspection"].title == "Goedgekeurde lokalen"


def test_a_kpi_is_no_longer_measured() -> None:
    (event,) = terms(outcome(a_signed_contract(), DropKpi(kpi="inspection", reason="Zegt weinig.")))

    assert isinstance(event, KpiDropped)
    assert event.kpi == "inspection"


def test_a_kpi_that_is_not_in_force_is_not_dropped() -> None:
    with pytest.raises(UnknownKpi):
        decide(a_partnership(), a_proposal(DropKpi(kpi="inspection", reason="Zegt weinig.")), as_client())


def test_either_party_records_a_measured_value() -> None:
    measured = RecordKpi(effective_on=TODAY, kpi="inspection", value=Decimal("0.87"))

    (event,) = decide(a_signed_contract(), measured, as_contractor())

    assert isinstance(event, KpiMeasured)
    assert (event.by, event.value) == ("S", Decimal("0.87"))


def test_a_value_of_an_unknown_kpi_is_not_recorded() -> None:
    measured = RecordKpi(effective_on=TODAY, kpi="smiles", value=Decimal(1))

    with pytest.raises(UnknownKpi):
        decide(a_signed_contract(), measured, as_client())


def test_a_party_records_how_far_a_joint_goal_is_reached() -> None:
    reached = RecordAttainment(effective_on=TODAY, goal="goal-1", attainment=Decimal("0.4"))

    (event,) = decide(a_signed_contract(), reached, as_client())

    assert isinstance(event, GoalAttainmentRecorded)
    assert event.attainment == Decimal("0.4")


def test_attainment_of_a_goal_that_nobody_named_is_not_recorded() -> None:
    reached = RecordAttainment(effective_on=TODAY, goal="market-share", attainment=Decimal("0.4"))

    with pytest.raises(UnknownGoal):
        decide(a_signed_contract(), reached, as_client())


def test_attainment_of_a_party_s_own_goal_is_recorded_once_it_was_declared() -> None:
    declared = after(a_signed_contract(), priorities("market-share"), as_contractor())
    reached = RecordAttainment(effective_on=TODAY, goal="market-share", attainment=Decimal(1))

    assert decide(declared, reached, as_contractor())


def test_each_party_declares_what_weighs_for_it() -> None:
    (event,) = decide(a_signed_contract(), priorities("goal-1", "goal-2"), as_contractor())

    assert isinstance(event, PrioritiesDeclared)
    assert [priority.goal for priority in event.priorities] == ["goal-1", "goal-2"]


def test_a_goal_has_one_weight_in_a_declaration() -> None:
    with pytest.raises(ValidationError, match="every goal has one weight"):
        priorities("goal-1", "goal-1")


@pytest.mark.parametrize("attainment", ["-0.01", "1.20"])
def test_attainment_may_fall_short_of_nothing_and_go_beyond_all(attainment: str) -> None:
    stated = RecordAttainment(effective_on=TODAY, goal="goal-1", attainment=Decimal(attainment))

    (event,) = decide(agreed(a_partnership(), a_goal("goal-1")), stated, as_client())

    assert isinstance(event, GoalAttainmentRecorded)
    assert event.attainment == Decimal(attainment)


def test_at_least_one_goal_weighs_in_a_declaration() -> None:
    with pytest.raises(ValidationError, match="at least one goal weighs"):
        DeclarePriorities(effective_on=TODAY, priorities=(Priority(goal="goal-1", weight=Decimal(0)),))
