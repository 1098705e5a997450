"""The nouns of risk allocation: bands, clauses and the register entry of a cost driver.

A clause says how a deviation from the priced-in cost is split. What it costs whom is worked out in
`sharing`; how it is agreed stands in `risk`. Source of the terms: model sections 3.1 and 3.3.
"""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Self, TypeAlias

from pydantic import Field, model_validator

from domain.calendar import Day
from domain.facts import Frozen, PartyId, Refers, Slug, Title
from domain.quantities import Fraction, PositiveMoney, Rate, Share

ONE = Decimal(1)


class Application(StrEnum):
    """Whether each band splits its own slice (marginal) or the band that is reached splits all (whole)."""

    MARGINAL = "marginal"
    WHOLE = "whole"


class Evaluation(StrEnum):
    """How often compensation is set anew."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    ANNUAL = "annual"


def _shares_add_up(shares: Mapping[str, Decimal]) -> None:
    total = sum(shares.values(), Decimal(0))
    if total != ONE:
        raise ValueError(f"the shares of a band add up to 1, not to {total}")


def _bounds_rise(bounds: list[Decimal | int | None]) -> None:
    if not bounds or bounds[-1] is not None:
        raise ValueError('the last band is open: give it "upto": null')
    inner = bounds[:-1]
    if any(bound is None for bound in inner):
        raise ValueError("only the last band is open")
    closed = [bound for bound in inner if bound is not None]
    if closed != sorted(set(closed)):
        raise ValueError("the upper bounds of the bands rise")


class Band(Frozen):
    """A slice of the deviation and who bears which share of it."""

    upto: Annotated[Fraction | None, Field(description="Upper bound as a fraction; null is open.")]
    shares: Annotated[dict[PartyId, Share], Field(description="Share per party; adds up to 1.", min_length=1)]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        _shares_add_up(self.shares)
        return self


class AmountBand(Frozen):
    """A slice of a one-off loss and who bears which share of it."""

    upto: Annotated[PositiveMoney | None, Field(description="Upper bound in minor units; null is open.")]
    shares: Annotated[dict[PartyId, Share], Field(description="Share per party; adds up to 1.", min_length=1)]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        _shares_add_up(self.shares)
        return self


def rising_bands(bands: "tuple[Band, ...]") -> "tuple[Band, ...]":
    """Check that bands rise and that the last one is open.

    Raises: ValueError when they do not.
    """
    _bounds_rise([band.upto for band in bands])
    return bands


def rising_amount_bands(bands: "tuple[AmountBand, ...]") -> "tuple[AmountBand, ...]":
    """Check that amount bands rise and that the last one is open.

    Raises: ValueError when they do not.
    """
    _bounds_rise([band.upto for band in bands])
    return bands


class Clause(Frozen):
    """How a deviation of one driver is compensated, from the day it is agreed to apply."""

    bands_up: Annotated[tuple[Band, ...], Field(min_length=1, description="How a rise is split, slice by slice.")]
    bands_down: Annotated[
        tuple[Band, ...] | None, Field(description="How a fall is split; empty mirrors the rise.")
    ] = None
    application: Application = Application.MARGINAL
    series: Annotated[Slug | None, Field(description="Index the clause looks at; empty is the cost index.")] = None
    lag_months: Annotated[int, Field(ge=0, le=60, description="How many months back the clause looks.")] = 0
    evaluation: Evaluation = Evaluation.MONTHLY
    evaluation_month: Annotated[int | None, Field(ge=1, le=12, description="Month of a yearly evaluation.")] = None
    priced_in_growth: Annotated[Rate | None, Field(description="Yearly growth already in the price.")] = None
    cap_rate: Annotated[Rate | None, Field(description="Highest compensation, as a fraction.")] = None
    floor_rate: Annotated[Rate | None, Field(description="Lowest compensation, as a fraction.")] = None
    step_cap_up: Annotated[Rate | None, Field(ge=0, description="Largest rise per evaluation.")] = None
    step_cap_down: Annotated[Rate | None, Field(ge=0, description="Largest fall per evaluation.")] = None
    rebase: Annotated[bool, Field(description="Lock what was compensated and measure anew from here.")] = False
    reneg_threshold: Annotated[Fraction | None, Field(description="Shock that opens a renegotiation.")] = None
    reneg_respond_days: Annotated[int, Field(ge=1, le=730, description="Days to answer a renegotiation.")] = 30

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        rising_bands(self.bands_up)
        if self.bands_down is not None:
            rising_bands(self.bands_down)
        if self.cap_rate is not None and self.floor_rate is not None and self.cap_rate < self.floor_rate:
            raise ValueError("the cap lies at or above the floor")
        if self.evaluation_month is not None and self.evaluation is not Evaluation.ANNUAL:
            raise ValueError("an evaluation month belongs to a yearly evaluation")
        return self

    def parties(self) -> frozenset[str]:
        """Name every party that a band speaks of."""
        bands = self.bands_up + (self.bands_down or ())
        return frozenset(party for band in bands for party in band.shares)


Control: TypeAlias = Annotated[
    str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,59}$", examples=["none", "both", "S"]), Refers("controller")
]
"""Who can control the cause: a party, `both` or `none`."""

NOBODY = "none"
EVERYBODY = "both"


class Driver(Frozen):
    """The register entry of one external cost cause: who meets it first, and on what index."""

    driver: Slug
    title: Title
    weight: Annotated[Share, Field(gt=0, description="Share of the contract value at base prices.")]
    cost_series: Annotated[Slug, Field(description="Index that the cost really follows.")]
    base_date: Annotated[Day, Field(description="Price date of the offer; may lie before the start.")]
    carrier: Annotated[PartyId, Field(description="Party that meets the cost first.")]
    controllable_by: Control = NOBODY
    priced_in_growth: Annotated[Rate | None, Field(description="Yearly growth already in the price.")] = None
    target: Annotated[dict[PartyId, Share] | None, Field(description="Agreed shares of the shock; adds up to 1.")] = (
        None
    )
    tolerance: Annotated[Share | None, Field(description="Deviation from the target that is fine.")] = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.target is not None:
            _shares_add_up(self.target)
        return self
