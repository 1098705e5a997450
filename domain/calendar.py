"""Exact calendar: months, leap days, inclusive ends, settlement periods, windows.

All dates are days in the contract's time zone. Nothing here reads a clock.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field

_PERIOD = re.compile(r"(19[0-9]{2}|2[01][0-9]{2})-(?:(0[1-9]|1[0-2])|Q([1-4]))")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


def _day_as_written(value: Any) -> Any:
    if isinstance(value, int | float) or (isinstance(value, str) and not _DAY.fullmatch(value)):
        raise ValueError("write a day as 2024-07-31")
    return value


def _day_in_reach(day: date) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError("choose a day from 1900 to 2199")
    return day


Day: TypeAlias = Annotated[date, BeforeValidator(_day_as_written), AfterValidator(_day_in_reach)]
"""A day from 1900 to 2199, so that no period counted from it leaves the calendar."""


class Granularity(StrEnum):
    """How long a settlement period is."""

    MONTH = "month"
    QUARTER = "quarter"


def add_months(day: date, months: int) -> date:
    """Move a day by calendar months; a day that the month lacks becomes its last day.

    >>> add_months(date(2024, 2, 29), -12)
    datetime.date(2023, 2, 28)
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_number(day: date) -> int:
    """Number the month of a day, so that months can be counted and compared.

    >>> month_number(date(2024, 1, 31)) - month_number(date(2023, 12, 1))
    1
    """
    return day.year * 12 + day.month - 1


def full_months(start: date, end: date) -> int:
    """Count the full months from the first day to the last day, both included.

    >>> full_months(date(2020, 1, 1), date(2025, 12, 31))
    72
    """
    after = end + timedelta(days=1)
    months = (after.year - start.year) * 12 + after.month - start.month
    return months if add_months(start, months) <= after else months - 1


def last_day_of_term(start: date, months: int) -> date:
    """Give the last day, included, of a term of whole months.

    >>> last_day_of_term(date(2024, 1, 1), 72)
    datetime.date(2029, 12, 31)
    """
    return add_months(start, months) - timedelta(days=1)


@dataclass(frozen=True, order=True)
class Period:
    """A month or a quarter, named by its year and number."""

    year: int
    number: int
    granularity: Granularity

    @classmethod
    def parse(cls, name: str) -> "Period":
        """Read `2024-07` or `2024-Q3`.

        Raises: ValueError when the name is neither a month nor a quarter.
        """
        found = _PERIOD.fullmatch(name)
        if not found:
            raise ValueError(f"write a month as 2024-07 or a quarter as 2024-Q3, not {name!r}")
        year, month, quarter = found.groups()
        if month:
            return cls(int(year), int(month), Granularity.MONTH)
        return cls(int(year), int(quarter), Granularity.QUARTER)

    @classmethod
    def of(cls, day: date, granularity: Granularity) -> "Period":
        """Give the period in which a day lies."""
        number = day.month if granularity is Granularity.MONTH else (day.month + 2) // 3
        return cls(day.year, number, granularity)

    @property
    def months(self) -> int:
        """How many months the period has: 1 or 3."""
        return 1 if self.granularity is Granularity.MONTH else 3

    @property
    def first_day(self) -> date:
        """The first day of the period."""
        return date(self.year, (self.number - 1) * self.months + 1, 1)

    @property
    def last_day(self) -> date:
        """The last day of the period, included."""
        return last_day_of_term(self.first_day, self.months)

    def shifted(self, months: int) -> "Period":
        """Give the period that lies so many months later; negative is earlier."""
        return Period.of(add_months(self.first_day, months), self.granularity)

    def month_periods(self) -> "tuple[Period, ...]":
        """Give the months of this period in order."""
        return tuple(Period.of(add_months(self.first_day, step), Granularity.MONTH) for step in range(self.months))

    def __str__(self) -> str:
        mark = "Q" if self.granularity is Granularity.QUARTER else ""
        return f"{self.year:04}-{mark}{self.number:0{1 if mark else 2}}"


def periods_between(start: date, end: date, granularity: Granularity) -> Iterator[Period]:
    """Give every settlement period that lies wholly within a term, both days included.

    >>> [str(p) for p in periods_between(date(2024, 1, 1), date(2024, 8, 15), Granularity.QUARTER)]
    ['2024-Q1', '2024-Q2']
    """
    period = Period.of(start, granularity)
    while period.last_day <= end:
        if period.first_day >= start:
            yield period
        period = period.shifted(period.months)


def _readable_period(name: str) -> str:
    Period.parse(name)
    return name


PeriodName: TypeAlias = Annotated[str, AfterValidator(_readable_period), Field(examples=["2024-07", "2024-Q3"])]
"""The name of a month (`2024-07`) or quarter (`2024-Q3`)."""
