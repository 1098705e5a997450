"""From a question about a partnership to the inputs of a stress test, and to the same inputs once more.

The carrier is the supplier, whose margin is at stake. What other parties bear of a cost counts as compensated by
the payer, whoever they are. Drivers that another party meets first are no part of the test.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from application.record import Record
from application.stress.basis import Basis, read_basis, read_book
from application.stress.inputs import ScenarioClause, ShockPath, StressDriver, StressInputs
from application.stress.levels import Aligned, aligned, name_of_month
from application.stress.refusals import StressChangeTooLarge, StressTooManyBands, StressYearOutside
from application.stress.replay import again
from application.stress.scenarios import clauses_of, drivers_of
from domain.calendar import month_number
from domain.clauses import Band, Clause, Driver
from domain.evidence import SeriesRead, StressEvidence, StressQuestion, name_of

_LARGEST_RISE: Final = 11
"""Levels rise at most so many times over in a year that comes again."""
MOST_BANDS: Final = 2_000
"""Bands of all clauses in one test: a hundred thousand courses then take seconds, not hours."""
_LONGEST_STEM: Final = 50
_MOST_SERIES: Final = 100


@dataclass(frozen=True, slots=True)
class Plan:
    """A stress test that can be run, with all that it takes to plan it again."""

    question: StressQuestion
    carrier: str
    payer: str
    record_version: int
    known_on: date | None
    series: tuple[SeriesRead, ...]
    first_month: str
    last_month: str
    inputs: StressInputs

    @property
    def paths(self) -> int:
        """How many courses of prices are worked out."""
        return len(self.inputs.shock_paths) or self.inputs.paths


def plan(
    record: Record,
    partnership: UUID,
    question: StressQuestion,
    *,
    known_on: date | None = None,
    until: int | None = None,
    read: Mapping[str, int] | None = None,
) -> Plan:
    """Plan a stress test of a partnership as of a version, with the index figures known on a day or all of them.

    Raises: UnknownPartnership, NotOnTheTable, and every refusal of `refusals` that the record gives cause for.
    """
    basis = read_basis(record, partnership, until=until)
    drivers = drivers_of(basis, question.scenarios)
    clauses = {name_of(scenario): clauses_of(basis, scenario, drivers) for scenario in question.scenarios}
    _require_few_bands(clauses.values())
    names = _Names(drivers, (clause for by_driver in clauses.values() for clause in by_driver.values()))
    book, versions = read_book(record, basis, names.series, known_on=known_on, read=read)
    history = aligned(book, names.series, since=question.since)
    inputs = _inputs(basis, question, drivers, _scenarios(basis, names, drivers, clauses), names.levels(history))
    return Plan(
        question,
        basis.carrier,
        basis.payer,
        basis.state.version,
        known_on,
        versions,
        name_of_month(history.first),
        name_of_month(history.first + history.months - 1),
        _with_year_again(inputs, history, question.again),
    )


def _scenarios(
    basis: Basis, names: "_Names", drivers: tuple[Driver, ...], clauses: Mapping[str, Mapping[str, Clause]]
) -> dict[str, dict[str, ScenarioClause]]:
    return {
        title: {driver.driver: _scenario_clause(basis, names, driver, by_driver[driver.driver]) for driver in drivers}
        for title, by_driver in clauses.items()
    }


def _inputs(
    basis: Basis,
    question: StressQuestion,
    drivers: tuple[Driver, ...],
    scenarios: dict[str, dict[str, ScenarioClause]],
    levels: dict[str, tuple[Decimal, ...]],
) -> StressInputs:
    return StressInputs(
        drivers=tuple(_driver(basis, driver) for driver in drivers),
        levels=levels,
        scenarios=scenarios,
        horizon=12 * question.years,
        seed=question.seed,
        margin_share=basis.value.margin_share,
        paths=question.paths,
        block=question.block,
    )


def _require_few_bands(scenarios: Iterable[Mapping[str, Clause]]) -> None:
    clauses = [clause for by_driver in scenarios for clause in by_driver.values()]
    bands = sum(len(clause.bands_up) + len(clause.bands_down or ()) for clause in clauses)
    if bands > MOST_BANDS:
        raise StressTooManyBands(bands, MOST_BANDS)


def plan_again(record: Record, partnership: UUID, evidence: StressEvidence) -> Plan:
    """Plan the stress test behind evidence once more, from what was recorded by then.

    Raises: as `plan`, when the record gives no such test.
    """
    read = {one.series: one.version for one in evidence.series}
    return plan(
        record,
        partnership,
        evidence.question,
        known_on=evidence.known_on,
        until=evidence.record_version,
        read=read,
    )


class _Names:
    """The names of series in a test: a driver stands for its cost series, another series for itself."""

    def __init__(self, drivers: tuple[Driver, ...], clauses: Iterable[Clause]) -> None:
        self.drivers = {driver.driver: driver.cost_series for driver in drivers}
        costs = set(self.drivers.values())
        others = sorted({clause.series for clause in clauses if clause.series} - costs)
        self.others: dict[str, str] = {}
        for series in others:
            self.others[series] = self._free_name(series)

    @property
    def series(self) -> tuple[str, ...]:
        """Name every reference series that is looked at."""
        return tuple(sorted({*self.drivers.values(), *self.others}))

    def _free_name(self, series: str) -> str:
        names = (series, *(f"{series[:_LONGEST_STEM]}_{number}" for number in range(_MOST_SERIES)))
        return next(name for name in names if name not in self.drivers and name not in self.others.values())

    def seen_by(self, driver: str, series: str | None) -> str | None:
        """Name what a clause of a driver looks at; None is the cost of the driver itself."""
        if series is None or series == self.drivers[driver]:
            return None
        same = next((name for name, cost in self.drivers.items() if cost == series), None)
        return same or self.others[series]

    def levels(self, history: Aligned) -> dict[str, tuple[Decimal, ...]]:
        """Give the levels under the names of the test."""
        costs = {name: history.levels[series] for name, series in self.drivers.items()}
        return costs | {name: history.levels[series] for series, name in self.others.items()}


def _driver(basis: Basis, driver: Driver) -> StressDriver:
    return StressDriver(
        id=driver.driver, weight=driver.weight, payer=basis.payer, priced_in_growth=driver.priced_in_growth
    )


def _scenario_clause(basis: Basis, names: _Names, driver: Driver, clause: Clause) -> ScenarioClause:
    between_two = {
        "bands_up": _between_two(basis, clause.bands_up),
        "bands_down": None if clause.bands_down is None else _between_two(basis, clause.bands_down),
    }
    looks_at = {"series": None, "series_of": names.seen_by(driver.driver, clause.series)}
    return ScenarioClause.model_validate({**dict(clause), **between_two, **looks_at})


def _between_two(basis: Basis, bands: tuple[Band, ...]) -> tuple[Band, ...]:
    """Let the payer stand for every party but the carrier."""
    return tuple(band if band.shares.keys() <= {basis.carrier, basis.payer} else _folded(basis, band) for band in bands)


def _folded(basis: Basis, band: Band) -> Band:
    own = band.shares.get(basis.carrier, Decimal(0))
    return Band(upto=band.upto, shares={basis.carrier: own, basis.payer: 1 - own})


def _with_year_again(inputs: StressInputs, history: Aligned, year: int | None) -> StressInputs:
    """Let one year of the history come again instead of drawing from all of it."""
    if year is None:
        return inputs
    before = month_number(date(year - 1, 12, 1)) - history.first
    if before < 0 or before + 12 >= history.months:
        raise StressYearOutside(year, history.first // 12 + 1, (history.first + history.months) // 12 - 1)
    return inputs.model_copy(update={"shock_paths": (_year(inputs, year, before),)})


def _year(inputs: StressInputs, year: int, before: int) -> ShockPath:
    for series, levels in inputs.levels.items():
        if max(levels[before : before + 13]) > levels[before] * _LARGEST_RISE:
            raise StressChangeTooLarge(series, year)
    return again(inputs, str(year), first=before, months=12)
