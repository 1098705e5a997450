"""A price through the periods: what is passed on in each of them, and what is banked.

Four levels move along together, in this order:

    measured   what the indexes say, after any agreed rounding of the change
    beyond     what is left of it behind the threshold
    due        that, with what earlier limits cut off and the parties keep for later
    level      what is passed on

What is banked is the difference between due and level: nothing is lost and nothing comes from nowhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from domain.calendar import Period
from domain.clauses import ONE
from domain.errors import InvalidInput
from domain.pricing.limits import (
    ZERO,
    Basis,
    Limit,
    MeasuredOver,
    PassingOn,
    beyond_threshold,
    bounds_in_order,
    change_between,
    keeps,
    raised,
)
from domain.pricing.rounding import Rounding, RoundingStage, rounded
from domain.quantities import EXACT, part_of


@dataclass(eq=False)
class PriceFactorNotPositive(InvalidInput):
    """A price factor of zero or less leaves no price."""

    period: str
    factor: Decimal


@dataclass(eq=False)
class PeriodsNotInOrder(InvalidInput):
    """The periods of a price follow each other, each of them once."""

    period: str


@dataclass(frozen=True, slots=True)
class PeriodFactor:
    """What the formula gives for a period, as a level on the base period.

    `forfeited`: nobody asked in time, and by the rule the movement of this period is lost.
    Raises: PriceFactorNotPositive when no price would be left.
    """

    period: Period
    factor: Decimal
    forfeited: bool = False

    def __post_init__(self) -> None:
        if self.factor <= 0:
            raise PriceFactorNotPositive(str(self.period), self.factor)


@dataclass(frozen=True, slots=True)
class PriceStep:
    """What one period does to a price. Levels are fractions of the base price, the rest are changes.

    `change` is the movement of the period, `wanted` what is due since the last price, `passed_on` what the limits
    leave of it. `cut_off` is what they held back; `banked` is the part of that which is kept for later (below zero:
    a fall to come). `due` is the level at which nothing would be banked; `measured` the level without any rule.
    """

    period: Period
    measured: Decimal
    beyond: Decimal
    due: Decimal
    level: Decimal
    change: Decimal
    wanted: Decimal
    passed_on: Decimal
    cut_off: Decimal
    banked: Decimal
    limited_by: tuple[Limit, ...]


@dataclass(frozen=True, slots=True)
class _Stand:
    """The four levels after a period."""

    measured: Decimal = ONE
    beyond: Decimal = ONE
    due: Decimal = ONE
    level: Decimal = ONE


def passed_on(terms: PassingOn, factors: Sequence[PeriodFactor]) -> tuple[PriceStep, ...]:
    """Work out what is passed on in each period, starting from the base price.

    Raises: PeriodsNotInOrder when a period comes twice or too early.
    """
    _require_order(factors)
    stand, steps = _Stand(), []
    for one, measured in zip(factors, _measured(terms, factors), strict=True):
        step = _lost(terms, stand, one, measured) if one.forfeited else _step(terms, stand, one.period, measured)
        steps.append(step)
        stand = _Stand(step.measured, step.beyond, step.due, step.level)
    return tuple(steps)


def _require_order(factors: Sequence[PeriodFactor]) -> None:
    for before, after in pairwise(factors):
        if after.period.first_day <= before.period.first_day:
            raise PeriodsNotInOrder(str(after.period))


def _measured(terms: PassingOn, factors: Sequence[PeriodFactor]) -> Iterator[Decimal]:
    level, factor = ONE, ONE
    for one in factors:
        exact = change_between(factor, one.factor, terms.basis)
        change = rounded(exact, RoundingStage.CHANGE, terms.rounding)
        level = raised(level, change, terms.basis) if change != exact or level != factor else one.factor
        factor = one.factor
        yield level


def _step(terms: PassingOn, stand: _Stand, period: Period, measured: Decimal) -> PriceStep:
    basis = terms.basis
    beyond, held = _behind_threshold(terms, stand, measured)
    due = _along(stand.due, stand.beyond, beyond, basis)
    wanted = rounded(change_between(stand.level, due, basis), RoundingStage.PASSED_ON, terms.rounding)
    target = due if wanted == change_between(stand.level, due, basis) else raised(stand.level, wanted, basis)
    level, limits = _limited(terms, stand.level, target)
    kept = due if keeps(terms.carry_over, due, level) else level
    return PriceStep(
        period=period,
        measured=measured,
        beyond=beyond,
        due=kept,
        level=level,
        change=change_between(stand.measured, measured, basis),
        wanted=wanted,
        passed_on=change_between(stand.level, level, basis),
        cut_off=change_between(level, due, basis),
        banked=change_between(level, kept, basis),
        limited_by=held + limits,
    )


def _behind_threshold(terms: PassingOn, stand: _Stand, measured: Decimal) -> tuple[Decimal, tuple[Limit, ...]]:
    threshold, basis = terms.threshold, terms.basis
    afresh = threshold is None or threshold.measured_over is MeasuredOver.EACH_PERIOD
    whole = _along(stand.beyond, stand.measured, measured, basis) if afresh else measured
    movement = change_between(stand.measured if afresh else stand.beyond, measured, basis)
    passing = beyond_threshold(threshold, movement)
    if passing == movement:
        return whole, ()
    return raised(stand.beyond, passing, basis), (Limit.THRESHOLD,)


def _along(level: Decimal, old: Decimal, new: Decimal, basis: Basis) -> Decimal:
    """Move a level as another one moved; levels that stood together stay together, to the last digit."""
    return new if level == old else raised(level, change_between(old, new, basis), basis)


def _limited(terms: PassingOn, level: Decimal, target: Decimal) -> tuple[Decimal, tuple[Limit, ...]]:
    found: list[Limit] = []
    for limit, highest, bound in bounds_in_order(terms, level):
        held = min(target, bound) if highest else max(target, bound)
        if held != target:
            found.append(limit)
        target = held
    return target, tuple(found)


def _lost(terms: PassingOn, stand: _Stand, one: PeriodFactor, measured: Decimal) -> PriceStep:
    """Give a period whose movement is lost: the price stands, and so does what was banked before."""
    basis = terms.basis
    change = change_between(stand.measured, measured, basis)
    return PriceStep(
        period=one.period,
        measured=measured,
        beyond=_along(stand.beyond, stand.measured, measured, basis),
        due=stand.due,
        level=stand.level,
        change=change,
        wanted=ZERO,
        passed_on=ZERO,
        cut_off=change,
        banked=change_between(stand.level, stand.due, basis),
        limited_by=(Limit.FORFEITED,),
    )


def price_at(base_price: Decimal, level: Decimal, rounding: Sequence[Rounding]) -> Decimal:
    """Give the price of a unit at a level, rounded as agreed. Unit: that of the base price.

    >>> price_at(Decimal(100), Decimal("1.157625"), (Rounding(stage=RoundingStage.PRICE, digits=2),))
    Decimal('115.76')
    """
    return rounded(EXACT.multiply(base_price, level), RoundingStage.PRICE, rounding)


def amount_at(base_amount: int, level: Decimal) -> int:
    """Give an amount at a level, to a whole minor unit. Unit: minor units.

    >>> amount_at(480_000_00, Decimal("1.1492981658"))
    55166312
    """
    return part_of(base_amount, level)
