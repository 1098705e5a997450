"""The weighted price formula over several indexes, and what the standard forms do with it.

Pn = a + sum of w * In/Io: the fixed part and the weights add up to 1, so that an unmoved index leaves the price.
Source: FIDIC 1999 clause 13.8 and 2017 clause 13.7; NEC secondary option X1.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from domain.calendar import Period, PeriodName
from domain.clauses import ONE
from domain.facts import Frozen, Slug, Title
from domain.pricing.readings import Book, Reading, Refs, SeriesName, named_once, reading_at
from domain.pricing.rebasing import Rebasing, figures_between
from domain.pricing.rounding import Roundings, RoundingStage, rounded
from domain.quantities import EXACT, Share, part_of

FIDIC_DAYS_BEFORE: Final = 49
"""How long before the last day of a period the applying index value stood. Unit: days."""


class Component(Frozen):
    """One cost in the price that moves with an index."""

    component: Slug
    title: Annotated[Title, Field(description="Which cost this is, in plain words.")]
    series: Annotated[SeriesName, Field(description="Index that this cost follows.")]
    weight: Annotated[Share, Field(gt=0, description="Share of the price at the base period.")]
    base_period: Annotated[PeriodName, Field(description="Period in which the price was right.")]
    averaged_periods: Annotated[int, Field(ge=1, le=12, description="1 is the period itself; more is an average.")]

    @property
    def base(self) -> Period:
        """The base period."""
        return Period.parse(self.base_period)


class PriceFormula(Frozen):
    """The fixed part of a price and the components that move; without components the price stands."""

    fixed: Annotated[Share, Field(description="Share of the price that never moves.")]
    components: tuple[Component, ...]
    rounding: Roundings

    @model_validator(mode="after")
    def _whole(self) -> Self:
        total = sum((one.weight for one in self.components), self.fixed)
        if total != ONE:
            raise ValueError(f"the fixed part and the weights add up to 1, not to {total}")
        if len({one.component for one in self.components}) < len(self.components):
            raise ValueError("every component has a name of its own")
        return self


@dataclass(frozen=True, slots=True)
class Part:
    """What one component adds to the factor: `weight * quotient`, with the index values behind it."""

    component: Component
    base: Reading | None
    current: Reading | None
    quotient: Decimal | None

    @property
    def contribution(self) -> Decimal | None:
        """What the component adds to the factor; None while an index value is awaited."""
        return None if self.quotient is None else EXACT.multiply(self.component.weight, self.quotient)

    @property
    def provisional(self) -> bool:
        """Whether an index value behind it may still change."""
        return any(reading is not None and not reading.final for reading in (self.base, self.current))

    @property
    def refs(self) -> Refs:
        """The events behind it."""
        return named_once(reading.refs for reading in (self.current, self.base) if reading is not None)


@dataclass(frozen=True, slots=True)
class PriceFactor:
    """The outcome of a formula on a day, part by part; `value` is None while a component awaits its index."""

    formula: PriceFormula
    on: date
    value: Decimal | None
    parts: tuple[Part, ...]

    @property
    def awaiting(self) -> tuple[str, ...]:
        """The components whose index value is not known."""
        return tuple(part.component.component for part in self.parts if part.quotient is None)

    @property
    def provisional(self) -> tuple[str, ...]:
        """The components whose index value may still change."""
        return tuple(part.component.component for part in self.parts if part.provisional)

    @property
    def refs(self) -> Refs:
        """The events behind the factor."""
        return named_once(part.refs for part in self.parts)


def price_factor(formula: PriceFormula, book: Book, *, on: date, rebasings: Sequence[Rebasing] = ()) -> PriceFactor:
    """Work out the formula with the index values of the period in which a day lies.

    Source: FIDIC 13.8, Pn = a + b*Ln/Lo + c*En/Eo + d*Mn/Mo.
    """
    parts = tuple(_part(formula, one, _pair(one, book, on, rebasings)) for one in formula.components)
    return PriceFactor(formula, on, _value(formula, parts), parts)


def _pair(
    component: Component, book: Book, on: date, rebasings: Sequence[Rebasing]
) -> tuple[Reading | None, Reading | None]:
    base, now = component.base, Period.of(on, component.base.granularity)
    rebasing = next((one for one in rebasings if one.old_series == component.series), None)
    figures = figures_between(rebasing, book, base=base, now=now) if rebasing else book.get(component.series, {})
    count = component.averaged_periods
    return reading_at(figures, base, count), reading_at(figures, now, count)


def _part(formula: PriceFormula, component: Component, pair: tuple[Reading | None, Reading | None]) -> Part:
    base, current = pair
    if base is None or current is None:
        return Part(component, base, current, None)
    quotient = EXACT.divide(current.value, base.value)
    return Part(component, base, current, rounded(quotient, RoundingStage.QUOTIENT, formula.rounding))


def _value(formula: PriceFormula, parts: Iterable[Part]) -> Decimal | None:
    value = formula.fixed
    for part in parts:
        if part.contribution is None:
            return None
        value = EXACT.add(value, part.contribution)
    return rounded(value, RoundingStage.FACTOR, formula.rounding)


def index_day(last_day: date, days_before: int = FIDIC_DAYS_BEFORE) -> date:
    """Give the day whose index values apply to a period of work, so many days before its last day.

    Source: FIDIC 13.8.
    >>> index_day(date(2024, 3, 31))
    datetime.date(2024, 2, 11)
    """
    return last_day - timedelta(days=days_before)


def after_late_completion(when_due: PriceFactor, now: PriceFactor) -> PriceFactor | None:
    """Give, of the factor at the day of completion agreed and today's, the one that the customer prefers.

    None while either awaits an index.
    Source: FIDIC 13.8, last paragraph.
    """
    if when_due.value is None or now.value is None:
        return None
    return when_due if when_due.value <= now.value else now


def price_adjustment_factor(factor: PriceFactor) -> Decimal | None:
    """Give the part by which prices are adjusted; None while an index is awaited. Unit: fraction.

    Fixed part and weights add up to 1, so this sum is the factor of the formula less 1.
    Source: NEC X1, the sum of proportion * (index now - base) / base.
    """
    if factor.value is None:
        return None
    return EXACT.subtract(factor.value, ONE)


def adjustment_of_priced_work(change: int, adjustment: Decimal) -> int:
    """Give the adjustment where the contractor is paid the prices. Unit: minor units.

    `change` is what was added to the price for work done to date at this assessment.
    Source: NEC X1, options A and B.
    >>> adjustment_of_priced_work(480_000_00, Decimal("0.1492981658"))
    7166312
    """
    return part_of(change, adjustment)


def adjustment_of_target(change: int, adjustment: Decimal) -> int:
    """Give what is added to the target where the contractor is paid its cost. Unit: minor units.

    The cost already holds the rise, so the part of it that is rise is taken: PAF / (1 + PAF).
    Source: NEC X1, options C and D.
    >>> adjustment_of_target(110_00, Decimal("0.10"))
    1000
    """
    return part_of(change, EXACT.divide(adjustment, EXACT.add(ONE, adjustment)))
