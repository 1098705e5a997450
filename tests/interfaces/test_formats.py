"""Numbers, money and days as people write and type them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.quantities import LARGEST_EXACT_INTEGER
from interfaces.formats import LANGUAGES, Formats, Unreadable, formats

languages = st.sampled_from(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "minor_units", "written"),
    [
        ("nl", 123456789, "€\xa01.234.567,89"),
        ("nl", 1500000, "€\xa015.000"),
        ("nl", -1500050, "€\xa0-15.000,50"),
        ("en", 123456789, "€1,234,567.89"),
        ("en", -1500000, "-€15,000"),
    ],
)
def test_money_is_written_as_the_language_does(language: str, minor_units: int, written: str) -> None:
    assert formats(language).money(minor_units) == written


def test_a_currency_without_cents_has_no_decimals() -> None:
    assert formats("en").money(1500, "JPY") == "JP¥1,500"
    assert Formats("nl", "JPY").parse_money("1.500") == 1500
    assert Formats("nl", "JPY").amount(1500) == "1.500"


@given(languages, st.integers(-LARGEST_EXACT_INTEGER, LARGEST_EXACT_INTEGER))
def test_an_amount_reads_back_as_it_was_written(language: str, minor_units: int) -> None:
    shown = formats(language)

    assert shown.parse_money(shown.amount(minor_units)) == minor_units


@given(languages, st.decimals("-9", "9", places=9))
def test_a_percentage_reads_back_as_it_was_written(language: str, fraction: Decimal) -> None:
    shown = formats(language)

    assert shown.parse_percentage(shown.percentage(fraction)) == fraction


@given(languages, st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_a_day_reads_back_from_every_usual_form(language: str, day: date) -> None:
    shown = formats(language)

    for typed in (day.isoformat(), f"{day.day}-{day.month}-{day.year:04}", f"{day.day}/{day.month}/{day.year:04}"):
        assert shown.parse_day(typed) == day


@pytest.mark.parametrize(
    ("language", "typed", "suggestions"),
    [
        ("nl", "1.5", ("15", "1,5")),
        ("en", "1,5", ("15", "1.5")),
        ("nl", "abc", ()),
        ("nl", "1e3", ()),
        ("nl", "NaN", ()),
    ],
)
def test_a_doubtful_number_is_refused_with_what_may_be_meant(
    language: str, typed: str, suggestions: tuple[str, ...]
) -> None:
    with pytest.raises(Unreadable) as refusal:
        formats(language).parse_number(typed)

    assert refusal.value.suggestions == suggestions


def test_an_amount_with_more_decimals_than_cents_is_refused() -> None:
    with pytest.raises(Unreadable) as refusal:
        formats("nl").parse_money("12,345")

    assert refusal.value.suggestions == ("12,34",)


def test_what_is_not_a_day_is_refused() -> None:
    with pytest.raises(Unreadable):
        formats("nl").parse_day("31-2-2026")


def test_days_periods_moments_and_lists_are_written_in_words() -> None:
    dutch, english = formats("nl"), formats("en")

    assert dutch.day(date(2026, 10, 3)) == "3 oktober 2026"
    assert english.short_day(date(2026, 10, 3)) == "3 Oct 2026"
    assert dutch.weekday(date(2026, 10, 3)) == "zaterdag 3 oktober 2026"
    assert dutch.moment(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "2 juli 2026 00:30"
    assert (dutch.period("2024-07"), english.period("2024-Q3")) == ("juli 2024", "3rd quarter 2024")
    assert dutch.several(["a", "b", "c"]) == "a, b en c"


def test_a_language_that_is_not_spoken_is_an_error() -> None:
    with pytest.raises(KeyError):
        formats("fr")
