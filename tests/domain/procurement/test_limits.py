"""The numeric room of article 72, worked by hand."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.modifications import ContractKind, Ground
from domain.procurement.limits import (
    NOT_PERMISSION,
    Indexation,
    IndexationOutOfRange,
    InitialValueNotPositive,
    LimitResult,
    Modification,
    ProcuredContract,
    limits_view,
)
from domain.procurement.presentation import article72_as_plain
from tests.domain.procurement.builders import DAY, changes, euros, indexed, services, small


def test_the_sentence_beside_the_figures_is_fixed() -> None:
    assert NOT_PERMISSION.startswith("passing a number is not permission")


def test_a_contract_outside_the_law_has_no_limits() -> None:
    assert article72_as_plain(None) is None


def test_the_pot_is_shown_while_it_is_empty() -> None:
    found = article72_as_plain(limits_view(services(2_000_000), [], as_of=DAY))

    assert found
    assert found["checks"] == [
        {
            "basis": "72_2",
            "net": 0,
            "gross": 0,
            "ratio": "0.0000",
            "limit_ratio": "0.10",
            "threshold": euros(216_000),
            "result": "within",
            "gross_warning": False,
        }
    ]
    assert found["cumulative_b_c_ratio"] == "0.0000"


def test_works_have_room_up_to_fifteen_percent() -> None:
    works = services(2_000_000, kind=ContractKind.WORKS, threshold=euros(5_404_000))

    assert limits_view(works, small(299_999), as_of=DAY).pot.result is LimitResult.WITHIN
    assert limits_view(works, small(300_000), as_of=DAY).pot.result is LimitResult.EXCEEDS


@pytest.mark.parametrize(
    ("deltas", "result"),
    [((199_999,), "within"), ((200_000,), "exceeds"), ((-200_000,), "exceeds"), ((-199_999,), "within")],
)
def test_small_changes_stay_below_their_limit_whether_rise_or_cut(deltas: tuple[int, ...], result: str) -> None:
    assert limits_view(services(2_000_000), small(*deltas), as_of=DAY).pot.result.value == result


def test_without_a_threshold_small_changes_are_not_said_to_be_within() -> None:
    unknown = services(2_000_000, threshold=None)

    assert limits_view(unknown, small(10_000), as_of=DAY).pot.result is LimitResult.REFERENCE_MISSING
    assert limits_view(unknown, small(200_000), as_of=DAY).pot.result is LimitResult.EXCEEDS


@pytest.mark.parametrize(
    ("delta", "result", "ratio"),
    [(500_000, "within", "0.5000"), (500_001, "exceeds", "0.5000"), (-600_000, "within", "-0.6000")],
)
def test_one_change_may_raise_the_price_by_half(delta: int, result: str, ratio: str) -> None:
    found = article72_as_plain(limits_view(services(1_000_000), changes(Ground.ADDITIONAL, delta), as_of=DAY))

    assert found
    assert (found["checks"][1]["result"], found["checks"][1]["ratio"]) == (result, ratio)
    assert found["any_exceeds"] == (result == "exceeds")


def test_cuts_do_not_hide_rises_in_the_cumulative_ratio() -> None:
    made = [*changes(Ground.ADDITIONAL, 300_000, -200_000), *changes(Ground.UNFORESEEN, 400_000)]

    assert limits_view(services(1_000_000), made, as_of=DAY).cumulative_ratio == Decimal("0.7")


def test_a_change_is_measured_at_the_reference_value_of_its_own_day() -> None:
    contract = services(1_000_000, indexed("0.25", date(2026, 4, 1)), indexed("0.10", date(2026, 1, 1)))
    before = Modification(ref="v1", on=date(2026, 3, 31), ground=Ground.ADDITIONAL, value_delta=euros(550_000))
    after = Modification(ref="v2", on=date(2026, 4, 1), ground=Ground.ADDITIONAL, value_delta=euros(625_000))

    view = limits_view(contract, [after, before], as_of=DAY)

    assert [(check.ref, check.ratio) for check in view.checks] == [("v1", Decimal("0.5")), ("v2", Decimal("0.5"))]
    assert view.reference_value == euros(1_250_000)


def test_what_lies_after_the_day_of_the_view_does_not_count() -> None:
    contract = services(1_000_000, indexed("0.25", date(2026, 7, 1)))
    later = Modification(ref="v1", on=date(2026, 6, 2), ground=Ground.DE_MINIMIS, value_delta=euros(90_000))

    view = limits_view(contract, [later], as_of=DAY)

    assert (view.pot.net, view.reference_value) == (0, euros(1_000_000))


@pytest.mark.parametrize(
    ("ground", "terms", "result"),
    [
        (Ground.REVIEW_CLAUSE, {"clause": "7.2"}, "no_numeric_limit"),
        (Ground.REVIEW_CLAUSE, {"clause": "  ", "reason": "agreed"}, "reference_missing"),
        (Ground.NOT_SUBSTANTIAL, {"reason": "same service, other form"}, "no_numeric_limit"),
        (Ground.NOT_SUBSTANTIAL, {"clause": "7.2"}, "reference_missing"),
        (Ground.REPLACEMENT, {"reason": "merger"}, "no_numeric_limit"),
        (Ground.REPLACEMENT, {"clause": "19"}, "no_numeric_limit"),
        (Ground.REPLACEMENT, {}, "reference_missing"),
    ],
)
def test_a_ground_without_a_number_needs_its_clause_or_reason(
    ground: Ground, terms: dict[str, Any], result: str
) -> None:
    view = limits_view(services(1_000_000), changes(ground, 900_000, **terms), as_of=DAY)

    assert view.checks[0].result.value == result
    assert not view.any_exceeds


def test_a_reference_value_that_rounds_to_nothing_has_no_ratio() -> None:
    tiny = ProcuredContract(
        kind=ContractKind.SERVICES, initial_value=1, threshold=1, indexations=(indexed("-0.9", date(2020, 1, 1)),)
    )
    made = [*small(0), *changes(Ground.UNFORESEEN, 1)]

    view = limits_view(tiny, made, as_of=DAY)

    assert (view.pot.ratio, view.pot.result) == (None, LimitResult.REFERENCE_MISSING)
    assert (view.checks[0].ratio, view.checks[0].result) == (None, LimitResult.REFERENCE_MISSING)


def test_an_initial_value_lies_above_zero() -> None:
    with pytest.raises(InitialValueNotPositive):
        services(0)


def test_indexation_leaves_a_value_above_zero() -> None:
    with pytest.raises(IndexationOutOfRange):
        Indexation(DAY, Decimal(-1), "v1")
