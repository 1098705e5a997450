"""One index across two base years: how the old and the new series are joined, and the quotient on the base index.

A price moves with the quotient of today's index and that of the base period. It is never the product of quotients
that each start at the base period: that counts the first rise twice.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from domain.calendar import Period, PeriodName
from domain.facts import Frozen
from domain.pricing.readings import Book, Figures, Reading, Refs, SeriesName, mean_value, named_once, reading_at
from domain.quantities import EXACT, PositiveQuantity, to_digits


class OverlapSplice(Frozen):
    """The new series is brought to the level of the old one over periods that both have."""

    splice: Literal["overlap"] = "overlap"
    overlap: Annotated[tuple[PeriodName, ...], Field(min_length=1, description="Periods that both series have.")]
    digits: Annotated[int | None, Field(ge=0, le=18, description="Decimals of the link; empty keeps it exact.")]


class FactorSplice(Frozen):
    """The new series is brought to the level of the old one by the factor that its publisher gives."""

    splice: Literal["factor"] = "factor"
    factor: Annotated[PositiveQuantity, Field(description="What a figure of the new series is multiplied by.")]


class RecalculatedSplice(Frozen):
    """The publisher recalculated the past: both the index now and the base index come from the new series."""

    splice: Literal["recalculated"] = "recalculated"


Splice: TypeAlias = Annotated[OverlapSplice | FactorSplice | RecalculatedSplice, Field(discriminator="splice")]
"""How two series are joined; the three ways give different prices, so one is agreed."""


class Rebasing(Frozen):
    """An index goes on under another base year: which series follows which, from when, and how they are joined."""

    old_series: SeriesName
    new_series: SeriesName
    first_period: Annotated[PeriodName, Field(description="First period that is read from the new series.")]
    splice: Splice

    def reads_new(self, period: Period) -> bool:
        """Tell whether a period is read from the new series."""
        return period.first_day >= Period.parse(self.first_period).first_day


@dataclass(frozen=True, slots=True)
class Link:
    """What a figure of the new series is multiplied by to stand on the old base; final once its overlap is."""

    value: Decimal
    final: bool
    refs: Refs


def link_of(splice: OverlapSplice | FactorSplice, old: Figures, new: Figures) -> Link | None:
    """Work out the link between two series; None while a figure of the overlap is awaited."""
    match splice:
        case FactorSplice():
            return Link(splice.factor, final=True, refs=())
        case OverlapSplice():
            return _overlap_link(splice, old, new)


def _overlap_link(splice: OverlapSplice, old: Figures, new: Figures) -> Link | None:
    periods = [Period.parse(name) for name in splice.overlap]
    if not all(period in old and period in new for period in periods):
        return None
    above, below = [old[period] for period in periods], [new[period] for period in periods]
    value = EXACT.divide(mean_value(above), mean_value(below))
    readings = above + below
    return Link(
        value if splice.digits is None else to_digits(value, splice.digits),
        final=all(reading.final for reading in readings),
        refs=named_once(reading.refs for reading in readings),
    )


def figures_between(rebasing: Rebasing, book: Book, *, base: Period, now: Period) -> Figures:
    """Give the figures from which the quotient of two periods is read, all on one base.

    Without the figures that a link needs, what would have to be linked is left out.
    """
    old, new = book.get(rebasing.old_series, {}), book.get(rebasing.new_series, {})
    if not rebasing.reads_new(now):
        return old
    if isinstance(rebasing.splice, RecalculatedSplice) or rebasing.reads_new(base):
        return new
    before = {period: reading for period, reading in old.items() if not rebasing.reads_new(period)}
    link = link_of(rebasing.splice, old, new)
    if link is None:
        return before
    linked = {period: _linked(reading, link) for period, reading in new.items() if rebasing.reads_new(period)}
    return before | linked


def _linked(reading: Reading, link: Link) -> Reading:
    return replace(
        reading,
        value=EXACT.multiply(reading.value, link.value),
        final=reading.final and link.final,
        refs=named_once([reading.refs, link.refs]),
    )


def base_quotient(figures: Figures, *, base: Period, now: Period) -> Decimal | None:
    """Divide an index value by that of the base period; None while either is awaited.

    Whatever was passed on in between plays no part: 1000 at 105.65 becomes 1081.40 at 114.25.
    """
    above, below = reading_at(figures, now), reading_at(figures, base)
    return None if above is None or below is None else EXACT.divide(above.value, below.value)
