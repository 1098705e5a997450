"""Days are counted exactly: month ends, leap days, inclusive ends, notice periods, rest days and hours that jump."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import add_months, full_months, last_day_of_term
from domain.counting import DAY, RestDayRule, Span, SpanUnit, is_rest_day, last_day_of_span, last_notice_day

DAYS = st.dates(min_value=date(1999, 1, 1), max_value=date(2100, 12, 31))
COUNTS = st.integers(1, 120)
HOLIDAYS = st.lists(DAYS, max_size=5).map(tuple)
ZONES = st.sampled_from(("Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Pacific/Chatham", "UTC"))


@given(DAYS, COUNTS)
def test_a_term_of_months_lasts_exactly_those_months(start: date, months: int) -> None:
    assert full_months(start, last_day_of_term(start, months)) == months


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 28)).filter(lambda day: day.day <= 28), COUNTS)
def test_terms_that_follow_each_other_leave_no_gap_and_do_not_drift(start: date, months: int) -> None:
    first_end = last_day_of_term(start, months)

    assert last_day_of_term(first_end + DAY, months) == last_day_of_term(start, 2 * months)


@given(DAYS, st.integers(0, 60))
def test_the_last_notice_day_is_the_last_from_which_the_months_still_fit(end: date, months: int) -> None:
    day = last_notice_day(end, months)

    assert add_months(day, months) <= end
    assert add_months(day + DAY, months) > end


@given(DAYS, st.integers(1, 60))
def test_a_later_end_never_has_an_earlier_last_notice_day(end: date, months: int) -> None:
    assert last_notice_day(end + DAY, months) >= last_notice_day(end, months)


@pytest.mark.parametrize(
    ("end", "months", "last"),
    [
        (date(2024, 12, 31), 3, date(2024, 9, 30)),
        (date(2025, 2, 28), 1, date(2025, 1, 31)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2025, 3, 30), 1, date(2025, 2, 28)),
        (date(2025, 1, 15), 2, date(2024, 11, 15)),
        (date(2025, 1, 15), 0, date(2025, 1, 15)),
    ],
)
def test_notice_counts_in_calendar_months_over_month_ends_and_years(end: date, months: int, last: date) -> None:
    assert last_notice_day(end, months) == last


@given(DAYS, st.integers(1, 300))
def test_weeks_are_seven_days_and_end_on_the_same_weekday(start: date, count: int) -> None:
    last = last_day_of_span(start, Span(count=count, unit=SpanUnit.WEEKS))

    assert last == last_day_of_span(start, Span(count=7 * count, unit=SpanUnit.DAYS))
    assert last.weekday() == start.weekday()


@given(DAYS, st.integers(1, 60), HOLIDAYS)
def test_so_many_working_days_lie_in_a_span_of_working_days(
    start: date, count: int, holidays: tuple[date, ...]
) -> None:
    last = last_day_of_span(start, Span(count=count, unit=SpanUnit.WORKING_DAYS), holidays=holidays)

    between = [start + number * DAY for number in range(1, (last - start).days + 1)]
    assert sum(not is_rest_day(day, holidays) for day in between) == count
    assert not is_rest_day(last, holidays)


@given(DAYS, st.integers(1, 60), st.sampled_from(SpanUnit), HOLIDAYS)
def test_a_last_day_moves_off_rest_days_in_the_direction_that_was_agreed(
    start: date, count: int, unit: SpanUnit, holidays: tuple[date, ...]
) -> None:
    span = Span(count=count, unit=unit)

    counted = last_day_of_span(start, span, RestDayRule.COUNTS, holidays)
    later = last_day_of_span(start, span, RestDayRule.NEXT_WORKING_DAY, holidays)
    earlier = last_day_of_span(start, span, RestDayRule.WORKING_DAY_BEFORE, holidays)

    assert earlier <= counted <= later
    assert not is_rest_day(earlier, holidays)
    assert not is_rest_day(later, holidays)
    assert is_rest_day(counted, holidays) or earlier == counted == later


@given(DAYS, ZONES, st.integers(1, 300))
def test_a_span_counts_days_of_the_contract_and_not_hours_that_jump(start: date, zone: str, count: int) -> None:
    last = last_day_of_span(start, Span(count=count, unit=SpanUnit.DAYS))

    assert (last - start) == timedelta(days=count)
    noon = datetime.combine(last, time(12), tzinfo=ZoneInfo(zone))
    assert noon.astimezone(UTC).astimezone(ZoneInfo(zone)).date() == last


def test_the_day_ends_at_midnight_where_the_contract_is_also_when_the_clock_was_put_forward() -> None:
    amsterdam = ZoneInfo("Europe/Amsterdam")
    last = last_day_of_span(date(2024, 3, 30), Span(count=1, unit=SpanUnit.DAYS))

    still = datetime(2024, 3, 31, 21, 59, 59, tzinfo=UTC)
    over = datetime(2024, 3, 31, 22, 0, 0, tzinfo=UTC)

    assert (still.astimezone(amsterdam).date(), over.astimezone(amsterdam).date()) == (last, last + DAY)
