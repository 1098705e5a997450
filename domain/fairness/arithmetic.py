"""Exact arithmetic of scores: fractions inside, so that equal scores are equal and half a digit rounds as it should.

Source: model section 1 (full precision inside, one rounding outside).
"""

from collections.abc import Iterable, Sequence
from decimal import Context, Decimal
from fractions import Fraction
from typing import Final

from domain.quantities import EXACT

ZERO: Final = Fraction(0)
HALF: Final = Fraction(1, 2)
ONE: Final = Fraction(1)
_FINER: Final = Context(prec=60)
"""More digits than `EXACT`, so that the last digit of a power is right after one rounding."""


def mean(values: Sequence[Fraction]) -> Fraction | None:
    """Take the arithmetic mean; None of nothing.

    >>> mean([Fraction(1), Fraction(1, 2)])
    Fraction(3, 4)
    """
    return sum(values, ZERO) / len(values) if values else None


def mean_of_known(values: Iterable[Fraction | None]) -> Fraction | None:
    """Take the mean of the values that exist."""
    return mean([value for value in values if value is not None])


def share_of(part: int, whole: int) -> Fraction | None:
    """Divide a count by a count; None of nothing."""
    return Fraction(part, whole) if whole else None


def clamped(value: Fraction) -> Fraction:
    """Bring a value into the range from 0 to 1."""
    return min(max(value, ZERO), ONE)


def decimal_of(value: Fraction) -> Decimal:
    """Write a fraction as a decimal of 34 digits.

    >>> decimal_of(Fraction(5, 8))
    Decimal('0.625')
    """
    return EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))


def geometric_mean(weighted: Iterable[tuple[Fraction, Fraction]]) -> Decimal:
    """Take the geometric mean of values from 0 to 1, each with its weight; zero if any value is zero.

    Weights add up to 1.
    Source: model section 5.5.
    >>> geometric_mean([(Fraction(1, 2), Fraction(1, 4)), (Fraction(1, 2), Fraction(1))])
    Decimal('0.5')
    """
    power = Decimal(0)
    for weight, value in weighted:
        if value == 0:
            return Decimal(0)
        power = _FINER.add(power, _FINER.multiply(_fine(weight), _FINER.ln(_fine(value))))
    return EXACT.plus(_FINER.exp(power)).normalize(EXACT)


def _fine(value: Fraction) -> Decimal:
    return _FINER.divide(Decimal(value.numerator), Decimal(value.denominator))
