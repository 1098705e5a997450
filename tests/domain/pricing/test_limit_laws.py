"""Laws that hold for every price rule and every course of the indexes."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.pricing.limits import (
    Basis,
    CarryOver,
    Direction,
    MeasuredOver,
    PassingOn,
    Threshold,
    ThresholdKind,
    beyond_threshold,
)
from domain.pricing.rounding import Rounding, RoundingStage
from domain.pricing.walk import PeriodFactor, amount_at, passed_on, price_at
from tests.domain.pricing.builders import bounds, month, passing

LAST_DIGITS = Fraction(1, 10**30)
law = settings(deadline=None, max_examples=60)
changes = st.integers(-2000, 3000).map(lambda steps: Decimal(steps) / 10000)
factors = st.lists(st.integers(2000, 30000).map(lambda steps: Decimal(steps) / 10000), min_size=1, max_size=12)
rates = st.none() | st.integers(0, 1000).map(lambda steps: str(Decimal(steps) / 10000))
sizes = st.integers(1, 1000).map(lambda steps: Decimal(steps) / 10000)
roundings = st.lists(
    st.builds(
        Rounding,
        stage=st.sampled_from([RoundingStage.CHANGE, RoundingStage.PASSED_ON]),
        digits=st.integers(2, 6),
    ),
    max_size=2,
    unique_by=lambda one: one.stage,
).map(tuple)
thresholds = st.none() | st.builds(
    Threshold, kind=st.sampled_from(ThresholdKind), size=sizes, measured_over=st.sampled_from(MeasuredOver)
)


@st.composite
def some_bounds(draw: st.DrawFn) -> object:
    floor = draw(rates)
    return bounds(cap=draw(rates), floor=None if floor is None else str(-Decimal(floor)))


@st.composite
def some_terms(draw: st.DrawFn, **fixed: object) -> PassingOn:
    drawn = {
        "basis": draw(st.sampled_from(Basis)),
        "direction": draw(st.sampled_from(Direction)),
        "threshold": draw(thresholds),
        "per_period": draw(some_bounds()),
        "cumulative": draw(some_bounds()),
        "carry_over": draw(st.sampled_from(CarryOver)),
        "rounding": draw(roundings),
    }
    return passing(**(drawn | fixed))


def of_factors(levels: list[Decimal]) -> list[PeriodFactor]:
    return [PeriodFactor(month(place), level) for place, level in enumerate(levels)]


@law
@given(some_terms(basis=Basis.POINTS, carry_over=CarryOver.BOTH, threshold=None, rounding=()), factors)
def test_in_points_what_was_passed_on_and_what_is_banked_are_exactly_the_whole_movement(
    terms: PassingOn, course: list[Decimal]
) -> None:
    steps = passed_on(terms, of_factors(course))

    assert sum(step.passed_on for step in steps) + steps[-1].banked == course[-1] - 1


@law
@given(some_terms(basis=Basis.COMPOUND, carry_over=CarryOver.BOTH, threshold=None, rounding=()), factors)
def test_compounded_the_price_times_the_bank_is_the_uncapped_price(terms: PassingOn, course: list[Decimal]) -> None:
    steps = passed_on(terms, of_factors(course))

    for step, factor in zip(steps, course, strict=True):
        assert step.due == factor
        assert abs(Fraction(step.level) * (1 + Fraction(step.banked)) - Fraction(factor)) < LAST_DIGITS


@law
@given(some_terms(carry_over=CarryOver.BOTH), factors)
def test_nothing_is_cut_off_without_being_banked_when_all_is_carried_over(
    terms: PassingOn, course: list[Decimal]
) -> None:
    steps = passed_on(terms, of_factors(course))

    assert all(step.banked == step.cut_off for step in steps)


@law
@given(some_terms(carry_over=CarryOver.NONE), factors)
def test_nothing_is_banked_without_carry_over(terms: PassingOn, course: list[Decimal]) -> None:
    assert not any(step.banked for step in passed_on(terms, of_factors(course)))


@law
@given(some_terms(carry_over=CarryOver.RISES), factors)
def test_only_rises_are_banked_when_only_rises_are_carried_over(terms: PassingOn, course: list[Decimal]) -> None:
    assert all(step.banked >= 0 for step in passed_on(terms, of_factors(course)))


@law
@given(some_terms(), factors, st.integers(1, 5000))
def test_a_higher_index_never_gives_a_lower_price(terms: PassingOn, course: list[Decimal], more: int) -> None:
    higher = [*course[:-1], course[-1] + Decimal(more) / 10000]

    lower_price, price = (passed_on(terms, of_factors(one))[-1].level for one in (course, higher))

    assert Fraction(price) >= Fraction(lower_price) - LAST_DIGITS


@law
@given(some_terms(), factors)
def test_no_step_passes_its_bounds(terms: PassingOn, course: list[Decimal]) -> None:
    steps = passed_on(terms, of_factors(course))

    for step in steps:
        whole, period = terms.cumulative, terms.per_period
        assert whole.cap is None or step.level <= 1 + whole.cap
        assert whole.floor is None or step.level >= 1 + whole.floor
        assert period.cap is None or Fraction(step.passed_on) <= Fraction(period.cap) + LAST_DIGITS
        assert terms.direction is Direction.BOTH or step.passed_on >= 0


@law
@given(changes, sizes)
def test_a_franchise_passes_on_at_least_what_a_deductible_does(change: Decimal, size: Decimal) -> None:
    each = MeasuredOver.EACH_PERIOD
    deductible = beyond_threshold(Threshold(kind=ThresholdKind.DEDUCTIBLE, size=size, measured_over=each), change)
    franchise = beyond_threshold(Threshold(kind=ThresholdKind.FRANCHISE, size=size, measured_over=each), change)

    assert abs(franchise) >= abs(deductible)
    assert franchise == 0 or franchise * change > 0
    assert abs(change) < size or abs(franchise) - abs(deductible) == size


since_passed_on = st.builds(
    Threshold,
    kind=st.sampled_from(ThresholdKind),
    size=sizes,
    measured_over=st.just(MeasuredOver.SINCE_PASSED_ON),
)


@law
@given(since_passed_on, some_terms(basis=Basis.POINTS, rounding=()), factors)
def test_no_more_than_the_threshold_ever_stays_behind_when_it_goes_on_counting(
    threshold: Threshold, drawn: PassingOn, course: list[Decimal]
) -> None:
    terms = drawn.model_copy(update={"threshold": threshold})

    assert all(abs(step.measured - step.beyond) <= threshold.size for step in passed_on(terms, of_factors(course)))


@law
@given(some_terms(), factors)
def test_a_later_period_never_changes_an_earlier_one(terms: PassingOn, course: list[Decimal]) -> None:
    steps = passed_on(terms, of_factors(course))

    assert passed_on(terms, of_factors(course[:-1])) == steps[:-1]


@law
@given(factors, st.integers(1, 10**9), st.integers(1, 1000))
def test_prices_scale_with_money_and_amounts_to_a_cent(course: list[Decimal], cents: int, times: int) -> None:
    level = passed_on(passing(), of_factors(course))[-1].level

    assert price_at(Decimal(cents * times), level, ()) == times * price_at(Decimal(cents), level, ())
    assert abs(amount_at(cents * times, level) - times * amount_at(cents, level)) <= (times + 1) / 2


@law
@given(factors)
def test_a_flat_end_brings_the_price_back_to_the_base_price_when_nothing_is_lost(course: list[Decimal]) -> None:
    terms = passing(carry_over=CarryOver.BOTH, cumulative=bounds(cap="0.02", floor="-0.02"))

    assert passed_on(terms, of_factors([*course, Decimal(1)]))[-1].level == 1
