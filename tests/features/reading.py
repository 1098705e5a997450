"""Reads the values of a feature as its language writes them: 3 juni 2024, € 15.000, 12,5 %."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.calendar import Granularity, Period
from interfaces.formats import Formats, formats

PARTIES = {"Waterrand": "C", "Brink": "S", "Delta": "P"}
"""The parties of the features, by the name that people know."""
COSTS = {"lonen": "labour", "materialen": "materials", "energie": "energy", "zeep": "soap"}
"""Costs have one short name, whatever the language of the feature."""
WHOLE_PERCENT = -2
_NOT_IN_A_SHORT_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Reading:
    """How one language writes values."""

    formats: Formats

    def day(self, text: str) -> date:
        """Read a day: `3 juni 2024`."""
        number, month, year = text.split()
        return date(int(year), self._months()[month.lower()], int(number))

    def written(self, text: str) -> date:
        """Read a day as an answer gives it: `2024-06-03`."""
        return date.fromisoformat(text)

    def month(self, text: str) -> str:
        """Read a month: `juli 2024` is 2024-07."""
        month, year = text.split()
        return str(Period(int(year), self._months()[month.lower()], Granularity.MONTH))

    def money(self, text: str) -> int:
        """Read an amount as cents: `€ 15.000`."""
        return self.formats.parse_money(text)

    def share(self, text: str) -> Decimal:
        """Read a percentage as a part of a whole: `12,5 %` is 0.125."""
        return self.formats.parse_percentage(text)

    def rounds_to(self, text: str, share: str) -> bool:
        """Tell whether a share is the percentage that is written, in as many decimals: `61 %` for 0.6097."""
        written = self.share(text)
        step = Decimal(1).scaleb(min(written.as_tuple().exponent, WHOLE_PERCENT))
        return Decimal(share).quantize(step) == written

    def cost(self, word: str) -> str:
        """Give the short name of a cost, which is the same in every language: `lonen` is labour."""
        return COSTS.get(word, word)

    def number(self, text: str) -> Decimal:
        """Read a number: `1.234,5`."""
        return self.formats.parse_number(text)

    def _months(self) -> dict[str, int]:
        names = self.formats.locale.months["format"]["wide"]
        return {name.lower(): number for number, name in names.items()}


def reading_of(language: str) -> Reading:
    """Give how a language writes values.

    >>> reading_of("nl").day("3 juni 2024"), reading_of("en").money("€ 15,000")
    (datetime.date(2024, 6, 3), 1500000)
    """
    return Reading(formats(language))


def short_name(title: str) -> str:
    """Give the short name under which something is recorded.

    >>> short_name("Schone scholen")
    'schone-scholen'
    """
    return _NOT_IN_A_SHORT_NAME.sub("-", title.lower()).strip("-")
