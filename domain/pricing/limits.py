"""What holds a movement back: the terms of threshold, direction, cap and floor, and of what is kept for later.

A level is a price divided by the price of the base period. How a price walks through the periods stands in `walk`.
"""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from domain.clauses import ONE
from domain.facts import Frozen
from domain.pricing.rounding import Roundings, RoundingStage
from domain.quantities import EXACT, Fraction, Rate

ZERO: Final = Decimal(0)
STAGES_OF_CHANGE: Final = frozenset({RoundingStage.CHANGE, RoundingStage.PASSED_ON})
"""Stages at which a rounding goes on counting in later periods."""


class Basis(StrEnum):
    """What a change is a fraction of."""

    COMPOUND = "compound"
    """The price so far: changes multiply."""
    POINTS = "points"
    """The price of the base period: changes add up."""


class ThresholdKind(StrEnum):
    """What is passed on of a movement that reaches the threshold."""

    DEDUCTIBLE = "deductible"
    """What lies above the threshold."""
    FRANCHISE = "franchise"
    """All of it."""


class MeasuredOver(StrEnum):
    """Over which movement a threshold is measured."""

    EACH_PERIOD = "each_period"
    """The movement of the period: what stays below the threshold is gone."""
    SINCE_PASSED_ON = "since_passed_on"
    """The movement since something was last passed on: what stays below the threshold goes on counting."""


class Direction(StrEnum):
    """Which movements are passed on."""

    UP_ONLY = "up_only"
    BOTH = "both"


class CarryOver(StrEnum):
    """What is kept for later of the part that a limit cut off."""

    NONE = "none"
    RISES = "rises"
    """What a cap held back; a fall that was held back is gone."""
    BOTH = "both"


class Limit(StrEnum):
    """What held a movement back, or pushed it."""

    THRESHOLD = "threshold"
    CAP_PER_PERIOD = "cap_per_period"
    FLOOR_PER_PERIOD = "floor_per_period"
    CUMULATIVE_CAP = "cumulative_cap"
    CUMULATIVE_FLOOR = "cumulative_floor"
    DIRECTION = "direction"
    FORFEITED = "forfeited"


class Threshold(Frozen):
    """A movement below its size is not passed on; a movement of exactly its size reaches it."""

    kind: ThresholdKind
    size: Annotated[Fraction, Field(description="Smallest movement that counts.")]
    measured_over: MeasuredOver


class Bounds(Frozen):
    """The highest and the lowest change; empty is without bound."""

    cap: Annotated[Rate | None, Field(description="Highest change, as a fraction.")]
    floor: Annotated[Rate | None, Field(description="Lowest change, as a fraction.")]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.cap is not None and self.floor is not None and self.cap < self.floor:
            raise ValueError("the cap lies at or above the floor")
        return self


class PassingOn(Frozen):
    """How much of a movement is passed on in the price; of the bounds, the cumulative ones have the last word."""

    basis: Basis
    direction: Direction
    threshold: Threshold | None
    per_period: Annotated[Bounds, Field(description="Bounds of the change in one period.")]
    cumulative: Annotated[Bounds, Field(description="Bounds of all changes since the base period.")]
    carry_over: CarryOver
    rounding: Roundings

    @property
    def depends_on_the_past(self) -> bool:
        """Whether a price can depend on the index of an earlier period, and not on its own alone."""
        bounds = (self.per_period.cap, self.per_period.floor, self.cumulative.cap, self.cumulative.floor)
        limited = self.direction is Direction.UP_ONLY or any(bound is not None for bound in bounds)
        return limited or self.threshold is not None or any(one.stage in STAGES_OF_CHANGE for one in self.rounding)


def raised(level: Decimal, change: Decimal, basis: Basis) -> Decimal:
    """Move a level by a change.

    >>> raised(Decimal("1.05"), Decimal("0.02"), Basis.COMPOUND), raised(Decimal("1.05"), Decimal("0.02"), Basis.POINTS)
    (Decimal('1.0710'), Decimal('1.07'))
    """
    if basis is Basis.POINTS:
        return EXACT.add(level, change)
    return EXACT.fma(level, change, level)


def change_between(old: Decimal, new: Decimal, basis: Basis) -> Decimal:
    """Give the change that moves one level to another; the reverse of `raised`.

    A price that was rounded away to nothing has no percentage to move by, and stays nothing.
    """
    if basis is Basis.POINTS:
        return EXACT.subtract(new, old)
    if old.is_zero():
        return ZERO
    return EXACT.subtract(EXACT.divide(new, old), ONE)


def beyond_threshold(threshold: Threshold | None, movement: Decimal) -> Decimal:
    """Give what a threshold leaves of a movement, up or down.

    >>> rise, size = Decimal("0.07"), Decimal("0.03")
    >>> [str(beyond_threshold(Threshold(kind=kind, size=size, measured_over="each_period"), rise))
    ...  for kind in ThresholdKind]
    ['0.04', '0.07']
    """
    if threshold is None:
        return movement
    if movement.copy_abs() < threshold.size:
        return ZERO
    if threshold.kind is ThresholdKind.FRANCHISE:
        return movement
    return EXACT.subtract(movement.copy_abs(), threshold.size).copy_sign(movement)


def bounds_in_order(terms: PassingOn, level: Decimal) -> Iterator[tuple[Limit, bool, Decimal]]:
    """Give the bounds of the next level in the order in which they speak; the second value tells a cap from a floor."""
    period, whole, basis = terms.per_period, terms.cumulative, terms.basis
    if period.cap is not None:
        yield Limit.CAP_PER_PERIOD, True, raised(level, period.cap, basis)
    if period.floor is not None:
        yield Limit.FLOOR_PER_PERIOD, False, raised(level, period.floor, basis)
    if whole.cap is not None:
        yield Limit.CUMULATIVE_CAP, True, EXACT.add(ONE, whole.cap)
    if whole.floor is not None:
        yield Limit.CUMULATIVE_FLOOR, False, EXACT.add(ONE, whole.floor)
    if terms.direction is Direction.UP_ONLY:
        yield Limit.DIRECTION, False, level


def keeps(carry_over: CarryOver, due: Decimal, level: Decimal) -> bool:
    """Tell whether the difference between what is due and what is passed on stays due."""
    return carry_over is CarryOver.BOTH or (carry_over is CarryOver.RISES and due > level)
