"""Culture, proportionality and priorities: what the cooperation is like, what it brings, and for whom."""

from decimal import Decimal

import pytest

from domain.fairness.inputs import Recorded
from domain.fairness.results import Status
from tests.domain.fairness.builders import (
    assessed,
    benefited,
    bore,
    closed,
    contributed,
    reached,
    seen,
    shown,
    view_of,
    wants,
)

THREE = ("A", "C", "S")


def test_disagreement_lowers_the_value_of_both_parties() -> None:
    found = seen("culture", assessed("a1", "C", open=5, tempo=3), assessed("a2", "S", open=1, tempo=3), closed("r1"))

    assert shown(found.components["C"]) == {"level": "0.7500", "gap": "0.5000"}
    assert shown(found.components["S"]) == {"level": "0.2500", "gap": "0.5000"}
    assert shown(found.experienced) == {"C": "0.2500", "S": "0.2500"}


def test_a_round_is_sealed_until_it_is_closed() -> None:
    facts = (assessed("a1", "C", open=5), assessed("a2", "S", open=5))

    before = seen("culture", *facts, closed("r1", "2024-06-30"), as_of="2024-06-29")

    assert before.status is Status.NO_EVIDENCE
    assert before.evidence == ()
    assert seen("culture", *facts, closed("r1", "2024-06-30"), as_of="2024-06-30").counts == {"C": 1, "S": 1}


def test_a_round_closed_more_than_a_year_ago_says_nothing() -> None:
    facts = (assessed("a1", "C", open=5), assessed("a2", "S", open=5), closed("r1", "2024-06-30"))

    assert seen("culture", *facts, as_of="2025-06-29").counts == {"C": 1, "S": 1}
    assert seen("culture", *facts, as_of="2025-06-30").status is Status.NO_EVIDENCE


def test_items_that_not_all_parties_scored_are_left_out() -> None:
    facts = (assessed("a1", "C", open=5, tempo=1), assessed("a2", "S", open=5), closed("r1"))

    found = seen("culture", *facts)

    assert shown(found.components["C"]) == {"level": "1.0000", "gap": "0.0000"}


def test_without_a_common_item_there_is_evidence_and_no_value() -> None:
    found = seen("culture", assessed("a1", "C", tempo=1), assessed("a2", "S", open=5), closed("r1"))

    assert found.status is Status.INSUFFICIENT_EVIDENCE
    assert found.experienced == {"C": None, "S": None}


def test_a_key_person_counts_once_and_not_after_closing() -> None:
    ours = (assessed("a1", "C", "2024-06-01", open=1), assessed("a2", "C", "2024-06-02", open=5))
    late = assessed("a3", "S", "2024-07-01", rater="2", open=1)

    found = seen("culture", *ours, late, assessed("a4", "S", "2024-06-03", open=5), closed("r1", "2024-06-30"))

    assert [item.event for item in found.evidence] == ["a2", "a4"]
    assert shown(found.experienced) == {"C": "1.0000", "S": "1.0000"}
    assert found.refs == ("a2", "a4", "r1")


def both(input_of_c: int, input_of_s: int, result_of_c: int, result_of_s: int) -> list[Recorded]:
    inputs = (contributed("i1", "C", input_of_c), contributed("i2", "S", input_of_s))
    return [*inputs, benefited("b1", "C", result_of_c), benefited("b2", "S", result_of_s)]


@pytest.mark.parametrize(
    ("inputs", "results", "values"),
    [
        ((50, 50), (75, 25), {"C": "1.0000", "S": "0.5000"}),
        ((30, 70), (30, 70), {"C": "1.0000", "S": "1.0000"}),
        ((0, 100), (0, 100), {"C": "1.0000", "S": "1.0000"}),
        ((0, 100), (-1, 100), {"C": "0.0000", "S": "1.0000"}),
        ((50, 50), (-50, 150), {"C": "0.0000", "S": "1.0000"}),
        ((50, 50), (-75, -25), {"C": "0.6667", "S": "1.0000"}),
        ((50, 50), (-100, 25), {"C": "0.3750", "S": "1.0000"}),
        ((0, 100), (-50, -50), {"C": "0.0000", "S": "1.0000"}),
        ((50, 50), (40, -40), {"C": "1.0000", "S": "0.0000"}),
        ((50, 50), (0, 0), {"C": None, "S": None}),
        ((0, 0), (40, 20), {"C": None, "S": None}),
    ],
)
def test_everyone_should_get_the_part_of_the_result_that_its_input_justifies(
    inputs: tuple[int, int], results: tuple[int, int], values: dict[str, str | None]
) -> None:
    found = seen("proportionality", *both(*inputs, *results))

    assert shown(found.experienced) == values


def test_shocks_lower_the_result_of_who_bore_them() -> None:
    found = seen("proportionality", *both(50, 50, 100, 100), bore("x1", "S", 50), bore("x2", "S", 7, "2025-01-01"))

    assert found.components["S"]["shock_borne"] == 50
    assert found.components["S"]["net_outcome"] == 50
    assert shown(found.experienced) == {"C": "1.0000", "S": "0.6667"}
    assert found.refs == ("b1", "b2", "i1", "i2", "x1")


def test_a_part_of_the_whole_needs_evidence_of_everybody() -> None:
    found = seen("proportionality", contributed("i1", "S", 50), benefited("b1", "S", 50), bore("x1", "C", 10))

    assert (found.status, found.counts) == (Status.ONE_SIDED, {"C": 0, "S": 2})
    assert found.experienced == {"C": None, "S": None}
    assert found.components["C"] == {"contribution": 0, "benefit": 0, "shock_borne": 10, "net_outcome": -10}


def test_many_bookings_are_one_item_of_evidence() -> None:
    found = seen("proportionality", *(contributed(f"i{n}", party, 10) for n, party in enumerate("CCSS")))

    assert found.counts == {"C": 1, "S": 1}
    assert found.coverage == Decimal("0.5")


def test_when_nothing_is_left_a_party_without_a_loss_is_no_loser() -> None:
    inputs = [contributed(f"i{party}", party, 10) for party in THREE]
    results = (benefited("b1", "A", 5), benefited("b2", "C", -5))

    found = seen("proportionality", *inputs, *results, parties=THREE)

    assert shown(found.experienced) == {"A": "1.0000", "C": "0.0000", "S": "1.0000"}
    assert "net_share" not in found.components["A"]


def test_priorities_are_weighed_by_the_party_that_has_them() -> None:
    facts = (wants("w1", "C", cost=3, users=1), wants("w2", "S", cost=1, users=1))

    found = seen("priorities", *facts, reached("g1", "cost", "0.2"), reached("g2", "users", "1"))

    assert shown(found.experienced) == {"C": "0.4000", "S": "0.6000"}


def test_the_last_priorities_and_the_last_attainment_count() -> None:
    facts = (wants("w1", "C", cost=1), wants("w2", "C", on="2024-06-01", users=1))

    found = seen("priorities", *facts, reached("g1", "users", "0.9"), reached("g2", "users", "1.5", on="2024-07-01"))

    assert [item.event for item in found.evidence] == ["w2", "g2"]
    assert shown(found.experienced)["C"] == "1.0000"


def test_facts_of_one_day_are_read_in_the_order_of_their_numbers() -> None:
    found = seen("priorities", wants("v10", "C", users=1), wants("v9", "C", cost=1))

    assert [item.event for item in found.evidence] == ["v10"]


@pytest.mark.parametrize(("weight", "value"), [(49, None), (50, "0.8000")])
def test_half_of_the_weight_must_be_known(weight: int, value: str | None) -> None:
    found = seen("priorities", wants("w1", "C", cost=weight, users=100 - weight), reached("g1", "cost", "0.8"))

    assert shown(found.experienced)["C"] == value
    assert shown(found.components["C"]) == {"known_weight": f"0.{weight}00"}


def test_a_goal_that_is_nobodys_priority_is_no_evidence() -> None:
    found = seen("priorities", wants("w1", "C", cost=1), reached("g1", "parking", "1"))

    assert [item.event for item in found.evidence] == ["w1"]
    assert found.status is Status.NO_EVIDENCE


def test_the_overlap_is_that_of_the_pair_with_least_in_common() -> None:
    facts = (wants("w1", "A", cost=1), wants("w2", "C", cost=1, users=1), wants("w3", "S", users=3, cost=1))

    overlap = view_of(*facts, parties=THREE).goal_overlap

    assert overlap.value == Decimal("0.25")
    assert overlap.evidence == ("w1", "w2", "w3")


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ((), Status.NO_EVIDENCE),
        ((wants("w1", "C", cost=1),), Status.ONE_SIDED),
        ((wants("w1", "C", cost=1), wants("w2", "S", cost=1)), Status.ONE_SIDED),
    ],
)
def test_there_is_no_overlap_while_a_party_has_not_declared(facts: tuple[Recorded, ...], status: Status) -> None:
    overlap = view_of(*facts, parties=THREE).goal_overlap

    assert (overlap.value, overlap.status) == (None, status)


def test_weights_that_weigh_nothing_are_no_priorities() -> None:
    found = seen("priorities", wants("w1", "C", cost=0), reached("g1", "cost", "1"))

    assert found.components["C"] == {"known_weight": None}
    assert found.evidence == ()
