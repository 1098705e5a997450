"""Numbers, money and days as people write them, in both directions, for every interface.

Money comes in as minor units and goes out as text; typed text comes back as minor units or is refused
with a suggestion. Nothing here rounds a figure that is stored.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import (
    NumberFormatError,
    format_currency,
    format_decimal,
    get_currency_precision,
    get_currency_symbol,
    parse_decimal,
)

from domain.calendar import Granularity, Period

LANGUAGES = ("nl", "en")
"""The languages in which the system speaks, the preferred one first."""

ZONE = ZoneInfo("Europe/Amsterdam")
"""The contract's time zone, in which recorded moments are shown."""

_LOCALES = {"nl": "nl_NL", "en": "en_GB"}
_TYPED_NUMBER = re.compile(r"[-+]?[0-9][0-9.,]*")
_TYPED_DAYS = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y")
_HUNDRED = Decimal(100)


@dataclass
class Unreadable(ValueError):
    """A typed text that cannot be one clear value, with what may have been meant."""

    typed: str
    kind: str
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Formats:
    """How one language writes amounts, days and lists. Amounts are in one currency unless another is named."""

    language: str
    currency: str = "EUR"

    @property
    def locale(self) -> Locale:
        """The conventions that belong to the language."""
        return Locale.parse(_LOCALES[self.language])

    @property
    def currency_sign(self) -> str:
        """The sign of the currency, as it stands beside a field."""
        return get_currency_symbol(self.currency, locale=self.locale)

    def money(self, minor_units: int, currency: str = "") -> str:
        """Write an amount with its currency sign; whole amounts without empty cents."""
        currency = currency or self.currency
        amount, precision = _major(minor_units, currency), get_currency_precision(currency)
        digits = precision if amount != amount.to_integral_value() else 0
        pattern = self.locale.currency_formats["standard"].pattern.replace(".00", f".{'0' * digits}".rstrip("."))
        return format_currency(amount, currency, format=pattern, locale=self.locale, currency_digits=False)

    def amount(self, minor_units: int) -> str:
        """Write an amount as one types it into a form: cents, no currency sign."""
        digits = "0" * get_currency_precision(self.currency)
        return format_decimal(_major(minor_units, self.currency), f"#,##0.{digits}".rstrip("."), locale=self.locale)

    def price(self, amount: Decimal, currency: str = "") -> str:
        """Write the price of a unit: with its cents, and at most four decimals beyond the point more."""
        pattern = self.locale.currency_formats["standard"].pattern.replace(".00", ".00####")
        return format_currency(
            amount, currency or self.currency, format=pattern, locale=self.locale, currency_digits=False
        )

    def percent(self, fraction: Decimal, decimals: int = 1) -> str:
        """Write a fraction as a percentage, with at most so many decimals."""
        return f"{self.number(fraction * _HUNDRED, decimals)}{'' if self.language == 'en' else chr(0xA0)}%"

    def percentage(self, fraction: Decimal) -> str:
        """Write a fraction as the exact percentage that one types into a form, without the sign."""
        return self.number(fraction * _HUNDRED, 18)

    def number(self, value: Decimal | int, decimals: int = 6) -> str:
        """Write a number with at most so many decimals."""
        return format_decimal(value, "#,##0." + "#" * decimals, locale=self.locale)

    def score(self, value: Decimal, decimals: int = 2) -> str:
        """Write a score from 0 to 1 with always so many decimals, such as 0.70."""
        return format_decimal(value, "0." + "0" * decimals, locale=self.locale)

    def day(self, day: date) -> str:
        """Write a day in full, such as 3 October 2026."""
        return format_date(day, "d MMMM yyyy", locale=self.locale)

    def short_day(self, day: date) -> str:
        """Write a day for a table, such as 3 Oct 2026."""
        return format_date(day, "d MMM yyyy", locale=self.locale)

    def weekday(self, day: date) -> str:
        """Write a day with its name, as one reads a deadline."""
        return format_date(day, "EEEE d MMMM yyyy", locale=self.locale)

    def moment(self, moment: datetime) -> str:
        """Write a recorded moment to the minute, in the contract's time zone."""
        return format_datetime(moment, "d MMMM yyyy HH:mm", tzinfo=ZONE, locale=self.locale)

    def period(self, name: str) -> str:
        """Write a month or quarter in words: `2024-07` is July 2024."""
        period = Period.parse(name)
        if period.granularity is Granularity.QUARTER:
            return format_date(period.first_day, "QQQQ yyyy", locale=self.locale)
        return format_date(period.first_day, "LLLL yyyy", locale=self.locale)

    def several(self, items: tuple[str, ...] | list[str]) -> str:
        """Join items as a sentence does: a, b and c."""
        return format_list(list(items), locale=self.locale) if items else ""

    def either(self, items: tuple[str, ...] | list[str]) -> str:
        """Join items as a question does: a, b or c."""
        return format_list(list(items), style="or", locale=self.locale) if items else ""

    def parse_number(self, typed: str) -> Decimal:
        """Read a typed number strictly in the conventions of the language.

        Raises: Unreadable with suggestions when the marks do not fit, such as `1.5` in Dutch.
        """
        text = typed.strip().replace("\u2212", "-").replace("\u00a0", "").replace(" ", "")
        if not _TYPED_NUMBER.fullmatch(text):
            raise Unreadable(typed, "number")
        try:
            return parse_decimal(text, locale=self.locale, strict=True)
        except NumberFormatError as error:
            raise Unreadable(typed, "number", tuple(error.suggestions or ())) from error

    def parse_percentage(self, typed: str) -> Decimal:
        """Read a typed percentage as the fraction it stands for.

        Raises: Unreadable when it is not a number.
        """
        return (self.parse_number(typed.replace("%", "")) / _HUNDRED).normalize() + Decimal(0)

    def parse_money(self, typed: str) -> int:
        """Read a typed amount as minor units.

        Raises: Unreadable when it is not a number or has more decimals than the currency.
        """
        precision = get_currency_precision(self.currency)
        amount = self.parse_number(typed.replace(self.currency_sign, "").replace(self.currency, ""))
        minor_units = amount.scaleb(precision)
        if minor_units != minor_units.to_integral_value():
            down = amount.quantize(Decimal(1).scaleb(-precision), rounding="ROUND_DOWN")
            raise Unreadable(typed, "money", (self.amount(int(down.scaleb(precision))),))
        return int(minor_units)

    def parse_day(self, typed: str) -> date:
        """Read a typed day: year-month-day, or day, month and year.

        Raises: Unreadable when it is none of these.
        """
        for pattern in _TYPED_DAYS:
            try:
                return datetime.strptime(typed.strip(), pattern).date()
            except ValueError:
                continue
        raise Unreadable(typed, "day")


def _major(minor_units: int, currency: str) -> Decimal:
    return Decimal(minor_units).scaleb(-get_currency_precision(currency))


@lru_cache
def formats(language: str) -> Formats:
    """Give the conventions of a language.

    Raises: KeyError when the system does not speak it.
    """
    if language not in _LOCALES:
        raise KeyError(language)
    return Formats(language)
