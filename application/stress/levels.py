"""Monthly levels of several series over the months that they have in common, oldest first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from application.stress.inputs import LEAST_MONTHS, MOST_MONTHS
from application.stress.refusals import (
    StressHistoryTooShortTogether,
    StressSeriesHasGaps,
    StressSeriesMissing,
    StressSeriesNotMonthly,
)
from domain.calendar import Granularity, Period, month_number
from domain.sharing.index_book import IndexBook, SeriesBook


@dataclass(frozen=True, slots=True)
class Aligned:
    """The latest known level of every month, per series; `first` is the number of the first month."""

    first: int
    levels: Mapping[str, tuple[Decimal, ...]]

    @property
    def months(self) -> int:
        """How many months there are."""
        return len(next(iter(self.levels.values())))


def aligned(book: IndexBook, names: Iterable[str], *, since: str | None = None) -> Aligned:
    """Line up series over the months that all of them cover, from a month on.

    Raises:
        StressSeriesMissing: nobody published a figure of a series by then.
        StressSeriesNotMonthly: a series has one figure a quarter.
        StressHistoryTooShortTogether: fewer than 36 months are left.
        StressSeriesHasGaps: a month in between is missing.
    """
    books = {name: _monthly(book, name) for name in names}
    starts = max(books, key=lambda name: min(books[name].months))
    ends = min(books, key=lambda name: max(books[name].months))
    first, last = min(books[starts].months), max(books[ends].months)
    if since is not None:
        first = max(first, month_number(Period.parse(since).first_day))
    first = max(first, last - MOST_MONTHS + 1)
    if last - first + 1 < LEAST_MONTHS:
        months = max(0, last - first + 1)
        raise StressHistoryTooShortTogether(
            months, LEAST_MONTHS, starts, name_of_month(first), ends, name_of_month(last)
        )
    span = range(first, last + 1)
    return Aligned(first, {name: _levels(name, one, span) for name, one in books.items()})


def name_of_month(number: int) -> str:
    """Name a month by its number.

    >>> name_of_month(month_number(date(2024, 7, 1)))
    '2024-07'
    """
    return str(Period.of(date(number // 12, number % 12 + 1, 1), Granularity.MONTH))


def _monthly(book: IndexBook, name: str) -> SeriesBook:
    found = book.of(name)
    if not found.months:
        raise StressSeriesMissing(name)
    if found.frequency is not Granularity.MONTH:
        raise StressSeriesNotMonthly(name)
    return found


def _levels(name: str, book: SeriesBook, span: range) -> tuple[Decimal, ...]:
    missing = tuple(name_of_month(month) for month in span if month not in book.months)
    if missing:
        raise StressSeriesHasGaps(name, len(missing), missing[:6])
    return tuple(book.months[month][-1].value for month in span)
