"""Runs a stress test: the same courses of prices for every clause, a chunk of paths at a time."""

from collections.abc import Iterator
from typing import Final

import numpy as np

from application.stress.fold import HAIR, Bench
from application.stress.history import Floats, History, drawn, first_starts, write_given
from application.stress.inputs import FORMULA, Progress, StressInputs
from application.stress.report import (
    GivenOutcome,
    PathFigures,
    ScenarioReport,
    StressReport,
    scenario_report,
    spread,
)
from application.stress.rules import hold_to_rules
from application.stress.terms import Terms, growth_by_month, terms_of

CELLS: Final = 2**16
"""Months times paths that are worked out together: few enough for their arrays to stay close to the processor."""


def stress_test(inputs: StressInputs, *, progress: Progress | None = None, chunk: int | None = None) -> StressReport:
    """Work out what each scenario would cost whom; the same inputs give the same figures to the last bit.

    Memory grows with the paths by a few numbers per scenario, and not with the horizon. `chunk` is how many paths
    are worked out together; it changes no figure.

    Raises: DomainError of the first rule that the inputs break.
    """
    hold_to_rules(inputs)
    test = _Test(inputs)
    done = 0
    for bench in test.benches(chunk or max(1, CELLS // inputs.horizon)):
        test.fold(bench, slice(done, done + bench.paths))
        done += bench.paths
        if progress:
            progress(done, test.paths)
    return test.report()


class _Test:
    def __init__(self, inputs: StressInputs) -> None:
        self.inputs = inputs
        self.history = History(inputs)
        self.paths = len(inputs.shock_paths) or inputs.paths
        self.margin = float(inputs.margin_share)
        self.months = range(1, inputs.horizon + 1)
        self.terms: dict[str, tuple[Terms, ...]] = {
            name: tuple(terms_of(inputs, driver, clauses[driver.id]) for driver in inputs.drivers)
            for name, clauses in inputs.scenarios.items()
        }
        self.total = np.empty(self.paths)
        self.found = {name: self._nothing_yet(terms) for name, terms in self.terms.items()}

    def _nothing_yet(self, terms: tuple[Terms, ...]) -> PathFigures:
        watched = any(one.threshold is not None for one in terms)
        reached = np.zeros(self.paths, dtype=np.bool_) if watched else None
        return PathFigures(np.empty(self.paths), np.zeros(self.paths, dtype=np.bool_), reached)

    def benches(self, chunk: int) -> Iterator[Bench]:
        """Give a bench with the prices of each chunk of paths in turn."""
        inputs, history = self.inputs, self.history
        if inputs.shock_paths:
            bench = Bench(history, self.paths)
            write_given(history, inputs.shock_paths, bench.prices)
            yield bench
            return
        bench = Bench(history, min(chunk, self.paths))
        for starts in drawn(history, inputs.seed, self.paths, chunk):
            if starts.shape[1] != bench.paths:
                bench = Bench(history, starts.shape[1])
            history.unfold(starts, bench.prices)
            yield bench

    def fold(self, bench: Bench, paths: slice) -> None:
        """Fold the prices of some paths into the figures of these paths."""
        years = self.inputs.horizon // 12
        total = np.zeros((years, bench.paths))
        paid = {name: np.zeros((years, bench.paths)) for name in self.terms}
        peak = np.empty(bench.paths)
        for place, driver in enumerate(self.inputs.drivers):
            weight = float(driver.weight)
            bench.measure(self.history.series.index(driver.id), growth_by_month(driver.priced_in_growth, self.months))
            bench.add_years(bench.shocks, weight, total)
            if any(terms[place].threshold is not None for terms in self.terms.values()):
                bench.peak(peak)
            for name, terms in self.terms.items():
                if not terms[place].silent:
                    bench.add_years(bench.compensate(terms[place]), weight, paid[name])
                reached, threshold = self.found[name].reached, terms[place].threshold
                if reached is not None and threshold is not None:
                    reached[paths] |= peak >= threshold - HAIR
        self.total[paths] = _mean(total)
        for name, found in self.found.items():
            found.payer[paths] = _mean(paid[name])
            found.short_year[paths] = (total - paid[name] > self.margin + HAIR).any(axis=0)

    def report(self) -> StressReport:
        given = self.inputs.shock_paths
        return StressReport(
            formula=FORMULA,
            digest=self.inputs.digest(),
            return_rows=self.inputs.return_rows,
            first_block_starts=None if given else first_starts(self.history, self.inputs.seed),
            total_shock=spread(self.total),
            scenarios=self._scenarios(),
            given=tuple(self._given(place, path.name) for place, path in enumerate(given)),
        )

    def _scenarios(self) -> dict[str, ScenarioReport]:
        return {name: scenario_report(self.total, found, self.margin) for name, found in self.found.items()}

    def _given(self, place: int, name: str) -> GivenOutcome:
        payer = {scenario: float(found.payer[place]) for scenario, found in self.found.items()}
        return GivenOutcome(name, float(self.total[place]), payer)


def _mean(years: Floats) -> Floats:
    """Give the mean over the years of each path, adding them up in the same order for every path."""
    total: Floats = years[0].copy()
    for year in years[1:]:
        total += year
    total /= len(years)
    return total
