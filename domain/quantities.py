"""Money, rates and rounding: the only place where a figure is rounded.

Money is an integer of minor units (cents). Rates, shares, shocks and index values are `Decimal`.
Binary floats are refused everywhere: they lose cents.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Annotated, Any, TypeAlias

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema

EXACT = Context(prec=34, rounding=ROUND_HALF_EVEN)
"""The arithmetic of every formula: 34 digits, half even. Source: model section 1."""

LARGEST_EXACT_INTEGER = 2**53 - 1
"""Integers above this are not the same number in every JSON reader. Source: RFC 8785."""

_DECIMAL_TEXT = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?")
_SHOCK_STEP = Decimal("0.000001")
_FIGURE_STEP = Decimal("0.0001")
_ONE = Decimal(1)


def _exact_decimal(value: Any) -> Decimal:
    if isinstance(value, Decimal):
        text = format(value, "f") if value.is_finite() else str(value)
    elif isinstance(value, str):
        text = value.strip()
    elif isinstance(value, int) and not isinstance(value, bool):
        text = str(value)
    else:
        raise ValueError('write a decimal as text, for example "0.25"; binary floats lose digits')
    if not _DECIMAL_TEXT.fullmatch(text):
        raise ValueError('a decimal has digits and one point, for example "12.5"')
    return Decimal(text)


def _plain_text(value: Decimal) -> str:
    return format(value, "f")


_decimal_text = (
    BeforeValidator(_exact_decimal),
    PlainSerializer(_plain_text, return_type=str),
    WithJsonSchema({"type": "string", "pattern": "^-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?$", "examples": ["0.25"]}),
)


@dataclass(frozen=True)
class Unit:
    """Marks in which unit a number counts, so that every interface shows and reads it the same way."""

    name: str


MINOR_UNITS = Unit("minor units")
"""A whole number of the smallest coin of the contract's currency."""
FRACTION = Unit("fraction")
"""A part of a whole: 0.05 is five percent."""

Quantity: TypeAlias = Annotated[Decimal, *_decimal_text]
"""Any exact decimal, written as text."""
PositiveQuantity: TypeAlias = Annotated[Decimal, *_decimal_text, Field(gt=0)]
"""An exact decimal above zero, such as an index value."""
Weight: TypeAlias = Annotated[Decimal, *_decimal_text, Field(ge=0)]
"""How much something counts beside others, zero or more. Unit: none, only the proportion matters."""
Fraction: TypeAlias = Annotated[Decimal, *_decimal_text, Field(gt=0), FRACTION]
"""A size relative to a whole, above zero and without upper bound. Unit: fraction."""
IndexValue: TypeAlias = Annotated[Decimal, *_decimal_text, Field(ge=Decimal("0.000001"), le=Decimal(1_000_000_000))]
"""A published figure of an index. Unit: that of its series; a figure of zero or less has no quotient."""
Share: TypeAlias = Annotated[Decimal, *_decimal_text, Field(ge=0, le=1), FRACTION]
"""A part of a whole. Unit: fraction, 0 to 1."""
Rate: TypeAlias = Annotated[Decimal, *_decimal_text, Field(gt=-1, le=10), FRACTION]
"""A relative change. Unit: fraction, 0.05 is five percent; above -1."""
Money: TypeAlias = Annotated[int, Field(strict=True, ge=-LARGEST_EXACT_INTEGER, le=LARGEST_EXACT_INTEGER), MINOR_UNITS]
"""An amount. Unit: minor units of the contract's currency (cents)."""
PositiveMoney: TypeAlias = Annotated[int, Field(strict=True, gt=0, le=LARGEST_EXACT_INTEGER), MINOR_UNITS]
"""An amount above zero. Unit: minor units."""
Amount: TypeAlias = Annotated[int, Field(strict=True, ge=0, le=LARGEST_EXACT_INTEGER), MINOR_UNITS]
"""An amount of zero or more. Unit: minor units."""


def to_minor_units(amount: Decimal) -> int:
    """Round an exact amount of minor units to a whole one, half to even.

    Source: model section 1.
    >>> to_minor_units(Decimal("2.5")), to_minor_units(Decimal("3.5"))
    (2, 4)
    """
    return int(amount.quantize(_ONE, context=EXACT))


def to_shock(change: Decimal) -> Decimal:
    """Round a relative price change to the six decimals in which shocks are used. Unit: fraction.

    Source: model section 1, `q6`.
    >>> to_shock(Decimal("0.2370828"))
    Decimal('0.237083')
    """
    shock = change.quantize(_SHOCK_STEP, context=EXACT)
    return shock.copy_abs() if shock.is_zero() else shock


def to_figure(value: Decimal) -> Decimal:
    """Round a share, score or ratio to the four decimals in which it is shown.

    Source: model section 1.
    >>> to_figure(Decimal("0.39025"))
    Decimal('0.3902')
    """
    figure = value.quantize(_FIGURE_STEP, context=EXACT)
    return figure.copy_abs() if figure.is_zero() else figure


def to_digits(value: Decimal, digits: int) -> Decimal:
    """Round to the number of decimals that the parties agreed, half to even.

    >>> to_digits(Decimal("0.0162508"), 4)
    Decimal('0.0163')
    """
    figure = value.quantize(_ONE.scaleb(-digits), context=EXACT)
    return figure.copy_abs() if figure.is_zero() else figure


def part_of(amount: int, share: Decimal) -> int:
    """Take a share of an amount, rounded to a minor unit. Unit: minor units.

    >>> part_of(8190000, Decimal("0.155666"))
    1274905
    """
    return to_minor_units(EXACT.multiply(Decimal(amount), share))


def remainder(total: int, parts: Iterable[int]) -> int:
    """Give what is left of a total, so that parts always add up to the whole. Unit: minor units.

    >>> remainder(100, [33, 33])
    34
    """
    return total - sum(parts)


def add_up(amounts: Iterable[Mapping[str, int]], parties: Iterable[str]) -> dict[str, int]:
    """Add amounts per party, in the order of the parties. Unit: minor units.

    >>> add_up([{"C": 1}, {"C": 2, "S": 5}], ["C", "S"])
    {'C': 3, 'S': 5}
    """
    rows = list(amounts)
    return {party: sum(row.get(party, 0) for row in rows) for party in parties}
