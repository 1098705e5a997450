"""Which index value counts: every vintage of every month, and the choice between settled and revised."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, TypeAlias

from domain.calendar import Granularity, Period, month_number
from domain.quantities import EXACT
from domain.sharing.inputs import IndexSeries, Observation

Vintages: TypeAlias = tuple[Observation, ...]
"""Every published value of one period, oldest first; never empty."""
Sightings: TypeAlias = tuple[Vintages, ...]
"""The vintages of each period that an index value needs: one, or the three months of a quarter."""
Choice: TypeAlias = Callable[[Sightings, date], tuple[Observation, ...]]
"""Picks one vintage of each sighting for a settlement of which the period ended on the given day."""

_STATUS_RANK: Final = {"flash": 0, "provisional": 1}
_FIRM: Final = 2


@dataclass(frozen=True, slots=True)
class SeriesBook:
    """The vintages of one series, by number of the month; a quarter stands under each of its months."""

    frequency: Granularity
    months: Mapping[int, Vintages]

    def in_month(self, month: int) -> Sightings | None:
        """Give what is known of a month, or of the quarter around it; None when nothing is."""
        vintages = self.months.get(month)
        return (vintages,) if vintages else None

    def over(self, month: int, count: int) -> Sightings | None:
        """Give what is known of a settlement period of so many months; None when a month of it is missing.

        A quarter of a monthly series is its three months; a month of a quarterly series is its quarter.
        """
        if count == 1 or self.frequency is Granularity.QUARTER:
            return self.in_month(month)
        found = tuple(self.months.get(one, ()) for one in range(month, month + count))
        return found if all(found) else None

    def has_revisions(self) -> bool:
        """Tell whether any period was published more than once."""
        return any(len(vintages) > 1 for vintages in self.months.values())


_UNKNOWN_SERIES: Final = SeriesBook(Granularity.MONTH, {})


@dataclass(frozen=True, slots=True)
class IndexBook:
    """All series by name, as known on one day."""

    series: Mapping[str, SeriesBook]

    def of(self, name: str) -> SeriesBook:
        """Give a series; one that nobody loaded is empty."""
        return self.series.get(name, _UNKNOWN_SERIES)


def index_book(series: Iterable[IndexSeries], known_at: date | None) -> IndexBook:
    """Order the observations that were known on a day; None takes all of them."""
    return IndexBook({one.name: SeriesBook(one.frequency, _by_month(one, known_at)) for one in series})


def _by_month(series: IndexSeries, known_at: date | None) -> dict[int, Vintages]:
    found: dict[Period, list[Observation]] = {}
    for observation in series.observations:
        if known_at is None or observation.known_on <= known_at:
            found.setdefault(observation.period, []).append(observation)
    months: dict[int, Vintages] = {}
    for period, observations in found.items():
        vintages = tuple(sorted(observations, key=_publication_order)) if len(observations) > 1 else tuple(observations)
        first = month_number(period.first_day)
        months.update(dict.fromkeys(range(first, first + period.months), vintages))
    return months


def _publication_order(observation: Observation) -> tuple[date, int, date, Decimal, str]:
    rank = _STATUS_RANK.get(observation.status, _FIRM)
    return (observation.vintage or date.min, rank, observation.known_on, observation.value, observation.ref)


def as_settled(sightings: Sightings, ended: date) -> tuple[Observation, ...]:
    """Pick the newest vintages on the day of settlement.

    That is the first day on which the period had ended and a value of everything needed was known. What is
    published later does not change this choice.
    Source: model section 1, two clocks.
    """
    if all(len(vintages) == 1 for vintages in sightings):
        return tuple(vintages[0] for vintages in sightings)
    settled_on = max(ended, *(_first_known(vintages) for vintages in sightings))
    return tuple(_newest_on(vintages, settled_on) for vintages in sightings)


def as_revised(sightings: Sightings, _ended: date) -> tuple[Observation, ...]:
    """Pick the newest vintages of all."""
    return tuple(vintages[-1] for vintages in sightings)


def _first_known(vintages: Vintages) -> date:
    return min(observation.known_on for observation in vintages)


def _newest_on(vintages: Vintages, day: date) -> Observation:
    return next(observation for observation in reversed(vintages) if observation.known_on <= day)


@dataclass(frozen=True, slots=True)
class Quotient:
    """An index value divided by its base, unrounded, with the observations behind it."""

    value: Decimal
    refs: tuple[str, ...]


def quotient(
    now: Sightings | None, base: Sightings | None, *, choose: Choice, ended: date, growth: Decimal
) -> Quotient | None:
    """Divide an index value by the base value times the growth that was priced in; None when one is missing.

    Source: model sections 3.2 and 3.4.
    """
    if now is None or base is None:
        return None
    chosen = choose(now + base, ended)
    above, below = _mean(chosen[: len(now)]), _mean(chosen[len(now) :])
    value = EXACT.divide(above, EXACT.multiply(below, growth))
    return Quotient(value, tuple(observation.ref for observation in chosen))


def _mean(observations: tuple[Observation, ...]) -> Decimal:
    if len(observations) == 1:
        return observations[0].value
    total = Decimal(0)
    for observation in observations:
        total = EXACT.add(total, observation.value)
    return EXACT.divide(total, Decimal(len(observations)))
