"""The index figures that a price rule reads: the first published ones for ever, or the newest that are known."""

from collections.abc import Iterable, Iterator
from datetime import date

from domain.calendar import Granularity, Period, month_number
from domain.pricing.corrections import CountingFigure
from domain.pricing.readings import Book, Figures, Reading, mean_value, named_once
from domain.sharing.index_book import IndexBook, Vintages, index_book
from domain.sharing.inputs import IndexSeries

NOT_FINAL = frozenset({"flash", "provisional"})
"""What a publisher calls a figure with which it is not done."""


def readings(series: Iterable[IndexSeries], counts: CountingFigure, known_at: date | None) -> Book:
    """Give the figures that count, as known on a day; None takes all that is known.

    A figure that was published first counts for ever, so it is as good as final. A quarter of a monthly series is
    the average of its months; a month of a quarterly series has no figure.
    """
    known = tuple(series)
    book = index_book(known, known_at)
    return {one.name: _figures(one, book, counts) for one in known}


def _figures(series: IndexSeries, book: IndexBook, counts: CountingFigure) -> Figures:
    periods = dict.fromkeys(one.period for one in series.observations)
    found = {period: reading for period in periods if (reading := _reading(book, series.name, period, counts))}
    return found | dict(_quarters(found)) if series.frequency is Granularity.MONTH else found


def _reading(book: IndexBook, name: str, period: Period, counts: CountingFigure) -> Reading | None:
    vintages: Vintages = book.of(name).months.get(month_number(period.first_day), ())
    if not vintages:
        return None
    first = counts is CountingFigure.FIRST_PUBLISHED
    one = vintages[0] if first else vintages[-1]
    return Reading(period=period, value=one.value, final=first or one.status not in NOT_FINAL, refs=(one.ref,))


def _quarters(months: Figures) -> Iterator[tuple[Period, Reading]]:
    for quarter in dict.fromkeys(Period.of(month.first_day, Granularity.QUARTER) for month in months):
        found = [months[month] for month in quarter.month_periods() if month in months]
        if len(found) == quarter.months:
            final = all(reading.final for reading in found)
            refs = named_once(reading.refs for reading in found)
            yield quarter, Reading(period=quarter, value=mean_value(found), final=final, refs=refs)
