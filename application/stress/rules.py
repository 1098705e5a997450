"""What inputs must hold beyond their types: each rule is one function that names what breaks it, and where."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

from application.stress.inputs import LEAST_MONTHS, StressInputs
from application.stress.refusals import (
    StressBlockTooLong,
    StressClauseMissing,
    StressClauseOfNoDriver,
    StressDriverTwice,
    StressHistoryTooShort,
    StressHorizonNotWholeYears,
    StressLagTooLong,
    StressPathIncomplete,
    StressPathTwice,
    StressSeriesMissing,
    StressSeriesNotAligned,
    StressWeightsExceedWhole,
)
from domain.errors import DomainError

Broken: TypeAlias = tuple[tuple[str | int, ...], DomainError]
"""Where a rule is broken, as the names that lead there, and what is wrong."""


def _driver_once(inputs: StressInputs) -> Iterator[Broken]:
    ids = [driver.id for driver in inputs.drivers]
    for place, driver in enumerate(ids):
        if driver in ids[:place]:
            yield ("drivers", place, "id"), StressDriverTwice(driver)


def _weights_within_whole(inputs: StressInputs) -> Iterator[Broken]:
    total = sum((driver.weight for driver in inputs.drivers), Decimal(0))
    if total > 1:
        yield ("drivers",), StressWeightsExceedWhole(format(total, "f"))


def _history_of_every_driver(inputs: StressInputs) -> Iterator[Broken]:
    for place, driver in enumerate(inputs.drivers):
        if driver.id not in inputs.levels:
            yield ("drivers", place, "id"), StressSeriesMissing(driver.id)


def _history_long_and_aligned(inputs: StressInputs) -> Iterator[Broken]:
    for series, levels in inputs.levels.items():
        if len(levels) < LEAST_MONTHS:
            yield ("levels", series), StressHistoryTooShort(series, len(levels), LEAST_MONTHS)
        elif len(levels) != inputs.months:
            yield ("levels", series), StressSeriesNotAligned(series, len(levels), inputs.months)


def _whole_years(inputs: StressInputs) -> Iterator[Broken]:
    if inputs.horizon % 12:
        yield ("horizon",), StressHorizonNotWholeYears(inputs.horizon)


def _block_in_history(inputs: StressInputs) -> Iterator[Broken]:
    if inputs.block > inputs.return_rows:
        yield ("block",), StressBlockTooLong(inputs.block, inputs.return_rows)


def _clause_for_every_driver(inputs: StressInputs) -> Iterator[Broken]:
    for scenario, clauses in inputs.scenarios.items():
        for driver in inputs.drivers:
            if driver.id not in clauses:
                yield ("scenarios", scenario), StressClauseMissing(scenario, driver.id)
        for name in clauses.keys() - {driver.id for driver in inputs.drivers}:
            yield ("scenarios", scenario, name), StressClauseOfNoDriver(scenario, name)


def _clause_looks_within_history(inputs: StressInputs) -> Iterator[Broken]:
    for scenario, clauses in inputs.scenarios.items():
        for driver, clause in clauses.items():
            place = ("scenarios", scenario, driver)
            if clause.looks_at(driver) not in inputs.levels and (clause.series_of or clause.series):
                yield place, StressSeriesMissing(clause.looks_at(driver))
            if clause.lag_months > inputs.return_rows:
                yield place, StressLagTooLong(scenario, driver, clause.lag_months, inputs.return_rows)


def _given_paths_whole(inputs: StressInputs) -> Iterator[Broken]:
    names = [path.name for path in inputs.shock_paths]
    for place, path in enumerate(inputs.shock_paths):
        if path.name in names[:place]:
            yield ("shock_paths", place, "name"), StressPathTwice(path.name)
        for series in inputs.series_in_use():
            months = len(path.changes.get(series, ()))
            if months != inputs.horizon:
                refusal = StressPathIncomplete(path.name, series, months, inputs.horizon)
                yield ("shock_paths", place, "changes"), refusal


RULES = (
    _driver_once,
    _weights_within_whole,
    _history_of_every_driver,
    _history_long_and_aligned,
    _whole_years,
    _block_in_history,
    _clause_for_every_driver,
    _clause_looks_within_history,
    _given_paths_whole,
)


def broken_rules(inputs: StressInputs) -> Iterator[Broken]:
    """Give everything that is wrong with inputs, each with its place; nothing when they can be tested."""
    for rule in RULES:
        yield from rule(inputs)


def hold_to_rules(inputs: StressInputs) -> None:
    """Refuse inputs that break a rule.

    Raises: DomainError of the first rule that is broken.
    """
    for _, refusal in broken_rules(inputs):
        raise refusal
