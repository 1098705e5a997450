"""Published index values as a price rule reads them: one period, or the average of some periods."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, TypeAlias

from domain.calendar import Period
from domain.errors import InvalidInput
from domain.facts import Refers, Slug
from domain.quantities import EXACT

SeriesName: TypeAlias = Annotated[Slug, Refers("series")]
"""The name of an index: a reference series, or one of which the parties record the figures themselves."""
Refs: TypeAlias = tuple[str, ...]
"""The events behind a figure, each named once."""


@dataclass(eq=False)
class ReadingNotPositive(InvalidInput):
    """An index value of zero or less has no quotient."""

    period: str
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The value of an index in a period; `final` tells whether its publisher is done with it.

    Raises: ReadingNotPositive when the value is zero or less.
    """

    period: Period
    value: Decimal
    final: bool
    refs: Refs = ()

    def __post_init__(self) -> None:
        if self.value <= 0:
            raise ReadingNotPositive(str(self.period), self.value)


Figures: TypeAlias = Mapping[Period, Reading]
"""What is known of one series."""
Book: TypeAlias = Mapping[str, Figures]
"""What is known of every series, by its name."""


def named_once(groups: Iterable[Refs]) -> Refs:
    """Name every event once, in order of first mention."""
    return tuple(dict.fromkeys(ref for group in groups for ref in group))


def mean_value(readings: Sequence[Reading]) -> Decimal:
    """Take the mean of index values; there is at least one."""
    total = Decimal(0)
    for reading in readings:
        total = EXACT.add(total, reading.value)
    return EXACT.divide(total, Decimal(len(readings)))


def reading_at(figures: Figures, period: Period, count: int = 1) -> Reading | None:
    """Give the value of a period, or the average of so many periods that end with it; None when one is missing.

    An average is final once every period in it is.
    """
    periods = [period.shifted(-period.months * back) for back in reversed(range(count))]
    found = [figures[one] for one in periods if one in figures]
    if len(found) < count:
        return None
    final = all(reading.final for reading in found)
    refs = named_once(reading.refs for reading in found)
    return Reading(period=period, value=mean_value(found), final=final, refs=refs)
