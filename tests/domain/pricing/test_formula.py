"""The weighted formula: part by part, with what is awaited and what may still change."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.pricing.formula import (
    adjustment_of_priced_work,
    adjustment_of_target,
    after_late_completion,
    index_day,
    price_adjustment_factor,
    price_factor,
)
from domain.pricing.readings import ReadingNotPositive
from domain.pricing.rounding import Rounding, RoundingStage
from tests.domain.pricing.builders import (
    ENGINEERS,
    a_component,
    a_formula,
    a_reading,
    day,
    engineers_book,
    figures,
)

JULY = day("2024-07-31")


def test_the_fixed_part_and_the_parts_add_up_to_the_factor() -> None:
    factor = price_factor(ENGINEERS, engineers_book(), on=JULY)

    parts = [part.contribution for part in factor.parts if part.contribution is not None]
    assert factor.value is not None
    assert abs(ENGINEERS.fixed + sum(parts) - factor.value) < Decimal("1e-26")
    assert parts[1] == Decimal("0.1880")


def test_every_part_names_the_figures_behind_it() -> None:
    factor = price_factor(ENGINEERS, engineers_book(), on=JULY)

    assert factor.parts[0].refs == ("labour 2024-07", "labour 2024-01")
    assert len(factor.refs) == 6


def test_provisional_components_are_named() -> None:
    factor = price_factor(ENGINEERS, engineers_book(provisional=["materials"]), on=JULY)

    assert factor.provisional == ("materials",)
    assert factor.value is not None


def test_a_provisional_base_makes_its_component_provisional() -> None:
    formula = a_formula(a_component("power", "1"))
    known = figures({"2024-01": "90", "2024-07": "99"}, provisional=["2024-01"])

    assert price_factor(formula, {"power": known}, on=JULY).provisional == ("power",)


def test_an_average_needs_each_of_its_periods() -> None:
    formula = a_formula(a_component("power", "1", averaged_periods=2, base_period="2024-02"))
    known = figures({"2024-01": "90", "2024-02": "110", "2024-07": "130"})

    assert price_factor(formula, {"power": known}, on=JULY).awaiting == ("power",)


def test_a_missing_index_leaves_no_factor_and_is_named() -> None:
    book = {name: known for name, known in engineers_book().items() if name != "energy"}

    factor = price_factor(ENGINEERS, book, on=JULY)

    assert (factor.value, factor.awaiting) == (None, ("energy",))
    assert price_adjustment_factor(factor) is None


def test_a_formula_without_components_leaves_the_price() -> None:
    assert price_factor(a_formula(fixed="1"), {}, on=JULY).value == 1


def test_an_average_over_periods_is_final_once_each_of_them_is() -> None:
    formula = a_formula(a_component("power", "1", averaged_periods=2, base_period="2024-02"))
    values = {"2024-01": "90", "2024-02": "110", "2024-06": "120", "2024-07": "130"}

    factor = price_factor(formula, {"power": figures(values, provisional=["2024-06"])}, on=JULY)

    assert factor.value == Decimal("1.25")
    assert factor.provisional == ("power",)


def test_a_quarterly_index_is_read_for_the_quarter_of_the_day() -> None:
    formula = a_formula(a_component("services", "1", base_period="2024-Q1"))

    factor = price_factor(formula, {"services": figures({"2024-Q1": "100", "2024-Q3": "103"})}, on=JULY)

    assert factor.value == Decimal("1.03")


def test_quotients_and_factor_are_rounded_where_agreed() -> None:
    stages = (
        Rounding(stage=RoundingStage.QUOTIENT, digits=3),
        Rounding(stage=RoundingStage.FACTOR, digits=4),
    )
    formula = a_formula(*ENGINEERS.components, fixed="0.15", rounding=stages)

    factor = price_factor(formula, engineers_book(), on=JULY)

    assert [str(part.quotient) for part in factor.parts] == ["1.081", "1.880", "1.095"]
    assert str(factor.value) == "1.1494"


def test_weights_that_do_not_add_up_are_refused() -> None:
    with pytest.raises(ValidationError, match=r"add up to 1, not to 0\.9"):
        a_formula(a_component("labour", "0.7"), fixed="0.2")


def test_two_components_of_one_name_are_refused() -> None:
    with pytest.raises(ValidationError, match="a name of its own"):
        a_formula(a_component("labour", "0.5"), a_component("labour", "0.5"))


def test_an_index_of_zero_is_refused() -> None:
    with pytest.raises(ReadingNotPositive):
        a_reading("2024-01", "0")


def test_the_applying_index_stood_forty_nine_days_before_the_last_day() -> None:
    assert index_day(day("2024-07-31")) == day("2024-06-12")


def test_after_late_completion_the_customer_has_the_better_factor() -> None:
    when_due, now = (price_factor(ENGINEERS, engineers_book(), on=on) for on in (day("2024-01-31"), JULY))
    unknown = price_factor(ENGINEERS, {}, on=JULY)

    assert after_late_completion(when_due, now) is when_due
    assert after_late_completion(now, when_due) is when_due
    assert after_late_completion(when_due, unknown) is None


def test_a_target_is_raised_by_the_part_of_the_cost_that_is_rise() -> None:
    adjustment = Decimal("0.1492981658")

    assert adjustment_of_target(480_000_00, adjustment) == 62_353_81
    assert adjustment_of_priced_work(480_000_00 - 62_353_81, adjustment) == 62_353_81


law = settings(deadline=None)
values = st.integers(5000, 30000).map(lambda steps: Decimal(steps) / 100)


@law
@given(values, values, st.integers(0, 100), st.integers(1, 1000))
def test_a_higher_index_never_gives_a_lower_factor(base: Decimal, now: Decimal, fixed: int, more: int) -> None:
    formula = a_formula(a_component("labour", str(1 - Decimal(fixed) / 200)), fixed=str(Decimal(fixed) / 200))
    lower, higher = (
        price_factor(formula, {"labour": figures({"2024-01": str(base), "2024-07": str(value)})}, on=JULY).value
        for value in (now, now + Decimal(more) / 100)
    )

    assert lower is not None
    assert higher is not None
    assert lower < higher


@law
@given(values, values, st.sampled_from(["0.01", "7", "1000"]))
def test_the_scale_of_an_index_does_not_matter(base: Decimal, now: Decimal, scale: str) -> None:
    formula = a_formula(a_component("labour", "0.8"), fixed="0.2")
    straight, scaled = (
        price_factor(formula, {"labour": figures({"2024-01": str(base * by), "2024-07": str(now * by)})}, on=JULY).value
        for by in (Decimal(1), Decimal(scale))
    )

    assert straight == scaled
