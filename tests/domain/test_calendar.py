"""Months, leap days, inclusive ends, settlement periods: exact to the day."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from domain.calendar import (
    Day,
    Granularity,
    Period,
    PeriodName,
    add_months,
    full_months,
    last_day_of_term,
    month_number,
    periods_between,
)

DAYS = st.dates(date(1901, 1, 1), date(2150, 12, 31))
MONTHS = st.integers(0, 480)
GRANULARITIES = st.sampled_from(Granularity)
DAY: TypeAdapter[date] = TypeAdapter(Day)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2000, 2, 29), -1200, date(1900, 2, 28)),
        (date(2024, 12, 31), 2, date(2025, 2, 28)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2024, 5, 15), 0, date(2024, 5, 15)),
    ],
)
def test_a_day_that_the_month_lacks_becomes_its_last_day(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_notice_before_an_extended_end_counts_from_the_extended_end() -> None:
    """Source: end 2025-08-28, renewed for 12 months, notice 2 months; glpi-project/glpi issue 23084."""
    extended_end = add_months(date(2025, 8, 28), 12)

    assert add_months(extended_end, -2) == date(2026, 6, 28)


@pytest.mark.parametrize(
    ("start", "months", "last_day"),
    [
        (date(2024, 1, 1), 48, date(2027, 12, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 27)),
        (date(2023, 3, 1), 12, date(2024, 2, 29)),
        (date(2024, 8, 31), 6, date(2025, 2, 27)),
    ],
)
def test_a_term_ends_on_the_day_before_its_anniversary(start: date, months: int, last_day: date) -> None:
    assert last_day_of_term(start, months) == last_day


def test_six_years_are_seventy_two_months_and_not_2160_days() -> None:
    """Source: Open Contracting Data Standard, issue 723."""
    start, end = date(2024, 1, 1), last_day_of_term(date(2024, 1, 1), 72)

    assert full_months(start, end) == 72
    assert (end - start).days + 1 == 2192


@given(DAYS, MONTHS)
def test_a_term_of_whole_months_has_that_many_months(start: date, months: int) -> None:
    assert full_months(start, last_day_of_term(start, months)) == months


@given(DAYS, MONTHS)
def test_a_day_less_is_a_month_less(start: date, months: int) -> None:
    one_day_short = last_day_of_term(start, months + 1) - timedelta(days=1)

    assert full_months(start, one_day_short) == months


@given(DAYS, st.integers(-480, 480))
def test_moving_by_months_keeps_the_day_or_ends_at_the_month_s_last(day: date, months: int) -> None:
    moved = add_months(day, months)

    assert month_number(moved) - month_number(day) == months
    assert moved.day == day.day or (moved + timedelta(days=1)).day == 1


@given(DAYS, DAYS, st.integers(-480, 480))
def test_moving_by_months_keeps_the_order_of_days(one: date, other: date, months: int) -> None:
    first, second = sorted((one, other))

    assert add_months(first, months) <= add_months(second, months)


@given(DAYS, GRANULARITIES)
def test_every_day_lies_in_exactly_its_own_period(day: date, granularity: Granularity) -> None:
    period = Period.of(day, granularity)

    assert period.first_day <= day <= period.last_day
    assert period.shifted(period.months).first_day == period.last_day + timedelta(days=1)


@given(DAYS, GRANULARITIES)
def test_a_period_is_read_back_from_its_name(day: date, granularity: Granularity) -> None:
    period = Period.of(day, granularity)

    assert Period.parse(str(period)) == period


@given(DAYS, GRANULARITIES, st.integers(-200, 200))
def test_shifting_there_and_back_gives_the_same_period(day: date, granularity: Granularity, steps: int) -> None:
    period = Period.of(day, granularity)

    assert period.shifted(steps * period.months).shifted(-steps * period.months) == period


@given(DAYS)
def test_a_quarter_is_its_three_months(day: date) -> None:
    quarter = Period.of(day, Granularity.QUARTER)
    months = quarter.month_periods()

    assert (months[0].first_day, months[-1].last_day, len(months)) == (quarter.first_day, quarter.last_day, 3)


@given(DAYS, st.integers(0, 1500), GRANULARITIES)
def test_settlement_periods_follow_each_other_within_the_term(start: date, days: int, granularity: Granularity) -> None:
    end = start + timedelta(days=days)

    periods = list(periods_between(start, end, granularity))

    assert all(start <= period.first_day and period.last_day <= end for period in periods)
    assert all(before.shifted(before.months) == after for before, after in itertools.pairwise(periods))


@pytest.mark.parametrize(("granularity", "periods"), [(Granularity.MONTH, 48), (Granularity.QUARTER, 16)])
def test_a_term_of_whole_periods_is_settled_from_its_first_to_its_last_day(
    granularity: Granularity, periods: int
) -> None:
    assert len(list(periods_between(date(2024, 1, 1), date(2027, 12, 31), granularity))) == periods


def test_a_period_that_sticks_out_of_the_term_is_not_settled() -> None:
    assert list(periods_between(date(2024, 1, 2), date(2024, 2, 28), Granularity.MONTH)) == []


@pytest.mark.parametrize(
    "name",
    [
        "2024",
        "2024-13",
        "2024-00",
        "2024-Q5",
        "2024-q1",
        "24-01",
        "2024-7",
        "2024-07-01",
        "2024-07\n",
        " 2024-07",
        "0000-01",
        "1899-12",
        "2200-01",
        "9999-12",
        "٢٠٢٤-07",
        "",
    ],
)
def test_only_a_month_or_quarter_in_reach_names_a_period(name: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(PeriodName).validate_python(name)


@pytest.mark.parametrize("day", ["2024-02-29", date(2024, 2, 29), "1900-01-01", "2199-12-31"])
def test_a_day_is_read_as_it_is_written(day: str | date) -> None:
    assert str(DAY.validate_python(day)) == str(day)


@pytest.mark.parametrize(
    "unclear",
    [
        "2023-02-29",
        "29-02-2024",
        "20240229",
        "2024-2-9",
        "1709164800",
        1709164800,
        0,
        1.0,
        True,
        None,
        "",
        "1899-12-31",
        "2200-01-01",
        "9999-12-31",
        "0001-01-01",
        "2024-02-29T00:00:00",
        datetime(2024, 2, 29, 12, tzinfo=UTC),
    ],
)
def test_anything_but_a_full_day_in_reach_is_refused(unclear: object) -> None:
    with pytest.raises(ValidationError):
        DAY.validate_python(unclear)
