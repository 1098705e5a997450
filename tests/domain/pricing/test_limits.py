"""Threshold, direction, cap and floor, and what is carried over: worked examples."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.pricing.limits import Basis, Bounds, CarryOver, Direction, Limit
from domain.pricing.rounding import Rounding, RoundingStage, rounded
from domain.pricing.walk import PeriodFactor, PeriodsNotInOrder, PriceFactorNotPositive, passed_on
from tests.domain.pricing.builders import a_threshold, after_changes, bounds, month, passing, steps_of

POINTS = Basis.POINTS


def levels(*expected: str) -> list[Decimal]:
    return [Decimal(one) for one in expected]


def test_without_limits_everything_is_passed_on() -> None:
    steps = steps_of(passing(), "0.10", "-0.05", "0.02")

    assert [step.level for step in steps] == levels("1.10", "1.045", "1.0659")
    assert not any(step.limited_by or step.banked for step in steps)


def test_a_step_names_what_held_it_back() -> None:
    terms = passing(per_period=bounds(cap="0.05"), cumulative=bounds(cap="0.08"), direction=Direction.UP_ONLY)

    steps = steps_of(terms, "0.06", "0.04", "-0.01")

    assert [step.limited_by for step in steps] == [
        (Limit.CAP_PER_PERIOD,),
        (Limit.CUMULATIVE_CAP,),
        (Limit.DIRECTION,),
    ]
    assert [step.level for step in steps] == levels("1.05", "1.08", "1.08")


def test_changes_in_points_of_the_base_price_add_up() -> None:
    terms = passing(basis=POINTS, per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES)

    steps = steps_of(terms, "0.145", "0.002", "0.035")

    assert [step.passed_on for step in steps] == levels("0.05", "0.05", "0.05")
    assert [step.banked for step in steps] == levels("0.095", "0.047", "0.032")


def test_a_banked_rise_comes_out_when_the_index_stands_still() -> None:
    terms = passing(basis=POINTS, per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES)

    steps = steps_of(terms, "0.12", "0", "0", "0")

    assert [step.passed_on for step in steps] == levels("0.05", "0.05", "0.02", "0")
    assert steps[-1].banked == 0


def test_a_fall_first_eats_what_was_banked() -> None:
    terms = passing(basis=POINTS, per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES)

    step = steps_of(terms, "0.09", "-0.06")[-1]

    assert (step.passed_on, step.banked) == (Decimal("-0.02"), 0)


@pytest.mark.parametrize(
    ("carry_over", "last"), [(CarryOver.NONE, "1.06"), (CarryOver.RISES, "1.06"), (CarryOver.BOTH, "1.02")]
)
def test_a_fall_that_was_held_back_counts_later_only_when_falls_are_carried_over(
    carry_over: CarryOver, last: str
) -> None:
    terms = passing(basis=POINTS, direction=Direction.UP_ONLY, carry_over=carry_over)

    steps = steps_of(terms, "0.02", "-0.04", "0.04")

    assert steps[1].level == Decimal("1.02")
    assert steps[1].cut_off == Decimal("-0.04")
    assert steps[2].level == Decimal(last)


def test_a_floor_above_zero_guarantees_a_rise() -> None:
    steps = steps_of(passing(basis=POINTS, per_period=bounds(cap="0.05", floor="0.01")), "0", "0.03", "0.09")

    assert [step.passed_on for step in steps] == levels("0.01", "0.03", "0.05")
    assert steps[0].limited_by == (Limit.FLOOR_PER_PERIOD,)


def test_the_bounds_of_all_changes_have_the_last_word() -> None:
    terms = passing(basis=POINTS, per_period=bounds(floor="0.04"), cumulative=bounds(cap="0.06", floor="-0.02"))

    assert [step.level for step in steps_of(terms, "0.01", "0.01", "0.01")] == levels("1.04", "1.06", "1.06")
    assert steps_of(passing(cumulative=bounds(floor="-0.02")), "-0.10")[0].level == Decimal("0.98")


@pytest.mark.parametrize(
    ("kind", "passed"),
    [("deductible", ["0", "0", "0.04", "-0.01"]), ("franchise", ["0", "0.03", "0.07", "-0.04"])],
)
def test_a_threshold_is_reached_by_a_movement_of_its_own_size(kind: str, passed: list[str]) -> None:
    terms = passing(basis=POINTS, threshold=a_threshold(kind))

    found = [steps_of(terms, change)[0].passed_on for change in ("0.029", "0.03", "0.07", "-0.04")]

    assert found == levels(*passed)


@pytest.mark.parametrize(
    ("kind", "over", "last"),
    [
        ("deductible", "each_period", "1.00"),
        ("franchise", "each_period", "1.00"),
        ("deductible", "since_passed_on", "1.05"),
        ("franchise", "since_passed_on", "1.08"),
    ],
)
def test_four_mild_years_pass_a_threshold_only_when_it_is_not_eaten_afresh(kind: str, over: str, last: str) -> None:
    terms = passing(basis=POINTS, threshold=a_threshold(kind, over=over))

    steps = steps_of(terms, "0.02", "0.02", "0.02", "0.02")

    assert steps[-1].level == Decimal(last)
    assert steps[0].limited_by == (Limit.THRESHOLD,)


def test_what_a_cap_cut_off_needs_not_pass_the_threshold_again() -> None:
    terms = passing(
        basis=POINTS, threshold=a_threshold("franchise"), per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES
    )

    assert [step.passed_on for step in steps_of(terms, "0.07", "0.01")] == levels("0.05", "0.02")


def test_a_forfeited_period_is_never_made_up_but_leaves_the_bank_alone() -> None:
    terms = passing(basis=POINTS, per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES)
    first, second, third = after_changes("0.07", "0.04", "0.01", basis=POINTS)

    steps = passed_on(terms, [first, PeriodFactor(second.period, second.factor, forfeited=True), third])

    assert [step.passed_on for step in steps] == levels("0.05", "0", "0.03")
    assert (steps[1].cut_off, steps[1].banked) == (Decimal("0.04"), Decimal("0.02"))
    assert steps[1].limited_by == (Limit.FORFEITED,)


def test_a_forfeited_period_keeps_what_stood_below_the_threshold() -> None:
    terms = passing(basis=POINTS, threshold=a_threshold("franchise", over="since_passed_on"))
    first, second, third = after_changes("0.02", "0.05", "0.02", basis=POINTS)

    steps = passed_on(terms, [first, PeriodFactor(second.period, second.factor, forfeited=True), third])

    assert [step.passed_on for step in steps] == levels("0", "0", "0.04")


def test_a_change_is_rounded_before_it_counts() -> None:
    terms = passing(rounding=(Rounding(stage=RoundingStage.CHANGE, digits=3),))

    steps = steps_of(terms, "0.01049", "0.01051")

    assert [step.level for step in steps] == levels("1.010", "1.02111")


def test_what_is_passed_on_is_rounded_before_the_cap_so_that_the_cap_holds() -> None:
    to_percents = (Rounding(stage=RoundingStage.PASSED_ON, digits=2),)
    terms = passing(rounding=to_percents, per_period=bounds(cap="0.025"), carry_over=CarryOver.BOTH)

    steps = steps_of(terms, "0.016", "0.014", "0.05")

    assert [step.passed_on for step in steps] == levels("0.02", "0.01", "0.025")
    assert steps[0].banked < 0


def test_a_price_that_rounding_brought_to_nothing_stays_nothing() -> None:
    whole = (Rounding(stage=RoundingStage.PASSED_ON, digits=0),)

    assert [step.level for step in steps_of(passing(rounding=whole), "-0.6", "0.6")] == [0, 0]


def test_a_stage_without_rounding_stays_exact() -> None:
    value = Decimal("1.00627471")

    assert rounded(value, RoundingStage.FACTOR, (Rounding(stage=RoundingStage.CHANGE, digits=2),)) == value


def test_no_stage_is_rounded_twice() -> None:
    twice = (Rounding(stage=RoundingStage.CHANGE, digits=2), Rounding(stage=RoundingStage.CHANGE, digits=3))

    with pytest.raises(ValidationError, match="every stage is rounded once"):
        passing(rounding=twice)


def test_a_cap_below_the_floor_is_refused() -> None:
    with pytest.raises(ValidationError, match="the cap lies at or above the floor"):
        Bounds(cap=Decimal("0.01"), floor=Decimal("0.02"))


def test_a_factor_of_zero_is_refused() -> None:
    with pytest.raises(PriceFactorNotPositive):
        PeriodFactor(month(0), Decimal(0))


def test_periods_that_do_not_follow_each_other_are_refused() -> None:
    twice = PeriodFactor(month(3), Decimal(1))

    with pytest.raises(PeriodsNotInOrder):
        passed_on(passing(), [twice, twice])
