"""The settlement periods of a contract that have ended, and their value at base prices."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from domain.calendar import Period, month_number, periods_between
from domain.quantities import EXACT, to_minor_units
from domain.sharing.inputs import ContractTerms

_MONTHS_PER_YEAR: Final = Decimal(12)


@dataclass(frozen=True, slots=True)
class PricedPeriod:
    """A settlement period that has ended: its days, the number of its first month, its value in minor units."""

    period: Period
    first_day: date
    last_day: date
    month: int
    value: int


def period_value(annual_value: int, period: Period) -> int:
    """Give the part of a yearly value that falls in a month or quarter. Unit: minor units.

    The months of a year add up to the year.
    Source: model section 3.2, V(p).
    >>> [period_value(100, Period.parse(f"2024-0{month}")) for month in (1, 2, 3)]
    [8, 9, 8]
    """
    last = period.number * period.months
    return _up_to(annual_value, last) - _up_to(annual_value, last - period.months)


def _up_to(annual_value: int, month: int) -> int:
    return to_minor_units(EXACT.divide(Decimal(annual_value * month), _MONTHS_PER_YEAR))


def ended_periods(terms: ContractTerms, as_of: date) -> tuple[PricedPeriod, ...]:
    """Give the periods wholly within the term that ended on or before a day.

    A period in which the contract starts or ends is not settled automatically.
    Source: model sections 1 and 11.
    """
    periods = periods_between(terms.start, min(terms.end, as_of), terms.granularity)
    return tuple(_priced(terms, period) for period in periods)


def _priced(terms: ContractTerms, period: Period) -> PricedPeriod:
    value = period_value(terms.annual_value[period.year], period)
    first_day = period.first_day
    return PricedPeriod(period, first_day, period.last_day, month_number(first_day), value)
