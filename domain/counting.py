"""Counting days: how long after a day the last day lies, and what a weekend or a holiday does to it.

The day on which something happens is not counted; the last day is, until its end in the contract's time zone.
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Final, TypeAlias

from pydantic import Field

from domain.calendar import Day, add_months
from domain.facts import Frozen

DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5


class SpanUnit(StrEnum):
    """In what a span of time is counted; a working day is no Saturday, Sunday or holiday of the clause."""

    DAYS = "days"
    WORKING_DAYS = "working-days"
    WEEKS = "weeks"
    MONTHS = "months"


class RestDayRule(StrEnum):
    """What happens when a last day falls on a Saturday, a Sunday or a holiday of the clause."""

    COUNTS = "counts"
    NEXT_WORKING_DAY = "next-working-day"
    WORKING_DAY_BEFORE = "working-day-before"


class Span(Frozen):
    """A span of time from a day on."""

    count: Annotated[int, Field(ge=1, le=3650, description="How many of them.")]
    unit: SpanUnit = SpanUnit.WEEKS


Holidays: TypeAlias = Annotated[tuple[Day, ...], Field(max_length=400)]


def is_rest_day(day: date, holidays: Holidays) -> bool:
    """Tell whether a day is a Saturday, a Sunday or a holiday of the clause."""
    return day.weekday() >= _SATURDAY or day in holidays


def last_day_of_span(start: date, span: Span, rule: RestDayRule = RestDayRule.COUNTS, holidays: Holidays = ()) -> date:
    """Give the last day, included, of a span that begins on the day after `start`.

    >>> last_day_of_span(date(2024, 6, 3), Span(count=8, unit=SpanUnit.WEEKS))
    datetime.date(2024, 7, 29)
    """
    match span.unit:
        case SpanUnit.DAYS:
            last = start + span.count * DAY
        case SpanUnit.WEEKS:
            last = start + 7 * span.count * DAY
        case SpanUnit.MONTHS:
            last = add_months(start, span.count)
        case SpanUnit.WORKING_DAYS:
            last = _working_days_after(start, span.count, holidays)
    return _moved(last, rule, holidays)


def _working_days_after(start: date, count: int, holidays: Holidays) -> date:
    day = start
    while count:
        day += DAY
        count -= not is_rest_day(day, holidays)
    return day


def _moved(day: date, rule: RestDayRule, holidays: Holidays) -> date:
    step = {RestDayRule.COUNTS: 0 * DAY, RestDayRule.NEXT_WORKING_DAY: DAY, RestDayRule.WORKING_DAY_BEFORE: -DAY}[rule]
    while step and is_rest_day(day, holidays):
        day += step
    return day


def last_notice_day(end: date, months: int) -> date:
    """Give the last day on which notice of so many months is in time for an end: one day later would end after it.

    >>> last_notice_day(date(2026, 8, 28), 2)
    datetime.date(2026, 6, 28)
    """
    day = add_months(end, -months)
    while months and add_months(day + DAY, months) <= end:
        day += DAY
    return day
