"""At which stage of a price rule a figure is rounded, and to how many digits; elsewhere figures stay exact."""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, Field

from domain.facts import Frozen
from domain.quantities import to_digits


class RoundingStage(StrEnum):
    """A figure on the way from index values to a price."""

    QUOTIENT = "quotient"
    """An index value divided by its base value."""
    FACTOR = "factor"
    """The outcome of the price formula."""
    CHANGE = "change"
    """How far the outcome moved since the period before."""
    PASSED_ON = "passed_on"
    """The change that is to be passed on, before any cap or floor, so that rounding never crosses a limit."""
    PRICE = "price"
    """The new price, in units of the currency."""


class Rounding(Frozen):
    """One stage at which figures are rounded, half to even."""

    stage: RoundingStage
    digits: Annotated[int, Field(ge=0, le=18, description="Decimals that are kept.")]


def _each_stage_once(rounding: "tuple[Rounding, ...]") -> "tuple[Rounding, ...]":
    if len({one.stage for one in rounding}) < len(rounding):
        raise ValueError("every stage is rounded once")
    return rounding


Roundings: TypeAlias = Annotated[
    tuple[Rounding, ...],
    AfterValidator(_each_stage_once),
    Field(description="Stages at which figures are rounded; a stage that is not named stays exact."),
]
"""Every stage that is rounded; empty keeps all figures exact."""


def rounded(value: Decimal, stage: RoundingStage, rounding: Sequence[Rounding]) -> Decimal:
    """Round a figure of a stage as agreed; it stays exact where nothing is agreed for that stage.

    >>> rounded(Decimal("0.017967"), RoundingStage.CHANGE, (Rounding(stage=RoundingStage.CHANGE, digits=4),))
    Decimal('0.0180')
    """
    digits = next((one.digits for one in rounding if one.stage is stage), None)
    return value if digits is None else to_digits(value, digits)
