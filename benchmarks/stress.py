"""Measures the stress test: python -m benchmarks.stress. 72 months, 5 drivers, paths per second.

Ours is the whole of it: checks, drawing, folding, percentiles, fingerprint. It stands beside a plain fold with
numpy, in place, and beside pure Python; both work out the same clauses on the same courses of prices, and no more
than the mean compensation. A second floor draws correlated normals, as a textbook does, for one clause.
"""

import argparse
import json
import math
import os
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from application.stress.inputs import StressInputs
from application.stress.run import stress_test
from benchmarks.measuring import Line, Work, measured, per_second, took

RESULTS = Path(__file__).parent / "results"
MONTHS, BLOCK, HISTORY, CHUNK, SEED = 72, 12, 79, 500, 20231
WEIGHTS = (0.35, 0.25, 0.2, 0.12, 0.08)
VOLATILITY = (0.02, 0.035, 0.03, 0.05, 0.015)
DRIVERS = tuple(f"driver{number}" for number in range(len(WEIGHTS)))


@dataclass(frozen=True)
class Collar:
    """Nothing up to `low`, a share up to `high`, all up to `cap`, nothing above."""

    low: float
    high: float
    share: float
    cap: float

    def clause(self) -> dict[str, Any]:
        cuts = ((self.low, 0.0), (self.high, self.share), (self.cap, 1.0), (None, 0.0))
        return {"bands_up": [{"upto": upto and f"{upto}", "shares": shares(part)} for upto, part in cuts]}


COLLARS = (
    Collar(0.03, 0.15, 0.6, 0.25),
    Collar(0.02, 0.08, 0.5, 0.3),
    Collar(0.05, 0.1, 0.75, 0.2),
    Collar(0.01, 0.2, 0.4, 0.4),
)


def shares(part: float) -> dict[str, str]:
    return {"C": f"{part:.2f}", "S": f"{1 - part:.2f}"}


def history() -> dict[str, list[str]]:
    """Prices that drift and shake, the same in every run."""
    chance, found = random.Random(SEED), {}
    for name, shake in zip(DRIVERS, VOLATILITY, strict=True):
        level, found[name] = 100.0, []
        for _ in range(HISTORY):
            found[name].append(f"{level:.4f}")
            level *= 1 + chance.gauss(0.003, shake)
    return found


def inputs_of(collars: Sequence[Collar], paths: int) -> StressInputs:
    told = {f"collar {number}": dict.fromkeys(DRIVERS, one.clause()) for number, one in enumerate(collars)}
    drivers = [{"id": name, "weight": str(part), "payer": "C"} for name, part in zip(DRIVERS, WEIGHTS, strict=True)]
    shape = {"horizon": MONTHS, "block": BLOCK, "seed": SEED, "paths": paths, "margin_share": "0.04"}
    return StressInputs.model_validate({"drivers": drivers, "levels": history(), "scenarios": told, **shape})


def log_changes() -> np.ndarray[Any, np.dtype[np.float64]]:
    return np.diff(np.log(np.array([[float(one) for one in levels] for levels in history().values()]).T), axis=0)


def fold_in_place(x: Any, size: Any, part: Any, rest: Any, collar: Collar) -> float:
    """Fold one chunk of deviations for one clause; give the sum over paths of the mean compensation."""
    np.abs(x, out=size)
    np.clip(np.subtract(size, collar.low, out=part), 0, collar.high - collar.low, out=part)
    part *= collar.share
    part += np.clip(np.subtract(size, collar.high, out=rest), 0, collar.cap - collar.high, out=rest)
    np.copysign(part, x, out=part)
    return float((part.reshape(-1, len(WEIGHTS)) @ np.array(WEIGHTS)).sum()) / MONTHS


def numpy_on_blocks(collars: Sequence[Collar], paths: int) -> list[float]:
    """The same blocks of the same history, folded in place."""
    changes, source, blocks = log_changes(), np.random.PCG64(SEED), MONTHS // BLOCK
    x, size, part, rest = (np.empty((CHUNK, MONTHS, len(WEIGHTS))) for _ in range(4))
    sums = [0.0] * len(collars)
    for _ in range(0, paths, CHUNK):
        raw = source.random_raw(CHUNK * blocks) >> np.uint64(32)
        first = ((raw * np.uint64(len(changes) - BLOCK + 1)) >> np.uint64(32)).astype(np.intp)
        rows = (first[:, None] + np.arange(BLOCK)).reshape(CHUNK, MONTHS)
        np.take(changes, rows, axis=0, out=x, mode="clip")
        np.exp(np.cumsum(x, axis=1, out=x), out=x)
        x -= 1.0
        for number, collar in enumerate(collars):
            sums[number] += fold_in_place(x, size, part, rest, collar)
    return [total / paths for total in sums]


def numpy_on_normals(collar: Collar, paths: int) -> float:
    """Correlated normals, one clause on the weighted deviation, folded in place."""
    drivers = len(WEIGHTS)
    spread = np.linalg.cholesky(0.3 * np.ones((drivers, drivers)) + 0.7 * np.eye(drivers)).T * np.array(VOLATILITY)
    source = np.random.Generator(np.random.SFC64(SEED))
    z, x = np.empty((CHUNK, MONTHS, drivers)), np.empty((CHUNK * MONTHS, drivers))
    deviation, size, part, rest = (np.empty(CHUNK * MONTHS) for _ in range(4))
    total = 0.0
    for _ in range(0, paths, CHUNK):
        source.standard_normal(out=z)
        np.matmul(z.reshape(-1, drivers), spread, out=x)
        x += 0.002
        by_path = x.reshape(CHUNK, MONTHS, drivers)
        np.exp(np.cumsum(by_path, axis=1, out=by_path), out=by_path)
        np.matmul(x, np.array(WEIGHTS), out=deviation)
        deviation -= 1.0
        np.abs(deviation, out=size)
        np.clip(np.subtract(size, collar.low, out=part), 0, collar.high - collar.low, out=part)
        part *= collar.share
        part += np.clip(np.subtract(size, collar.high, out=rest), 0, collar.cap - collar.high, out=rest)
        total += float(np.copysign(part, deviation, out=part).sum())
    return total / paths / MONTHS


def pure_python(collars: Sequence[Collar], paths: int) -> list[float]:
    """The same blocks, without any library."""
    changes, chance = [row.tolist() for row in log_changes()], random.Random(SEED)
    sums = [0.0] * len(collars)
    for _ in range(paths):
        level = [0.0] * len(WEIGHTS)
        for month in range(MONTHS):
            if month % BLOCK == 0:
                first = chance.randrange(len(changes) - BLOCK + 1)
            for place, change in enumerate(changes[first + month % BLOCK]):
                level[place] += change
                x = math.exp(level[place]) - 1
                size = abs(x)
                for number, one in enumerate(collars):
                    part = min(max(size - one.low, 0), one.high - one.low) * one.share
                    part += min(max(size - one.high, 0), one.cap - one.high)
                    sums[number] += math.copysign(part, x) * WEIGHTS[place]
    return [total / paths / MONTHS for total in sums]


def counted(act: Callable[[], object], paths: int) -> Callable[[], int]:
    def did() -> int:
        act()
        return paths

    return did


def works(paths: int, few: int) -> tuple[Work, ...]:
    """Every line: ours, the floor with numpy, and as peer pure Python."""
    four, one = inputs_of(COLLARS, paths), inputs_of(COLLARS[:1], paths)
    return (
        Work(
            f"{paths:,} paths, 4 clauses",
            "paths/s",
            ours=per_second(counted(lambda: stress_test(four), paths)),
            floor=per_second(counted(lambda: numpy_on_blocks(COLLARS, paths), paths)),
            peer=per_second(counted(lambda: pure_python(COLLARS, few), few)),
            target="≥ 1.0x numpy, ≥ 50x Python",
            floor_is="the same blocks, folded in place",
        ),
        Work(
            "1 clause",
            "paths/s",
            ours=per_second(counted(lambda: stress_test(one), paths)),
            floor=per_second(counted(lambda: numpy_on_blocks(COLLARS[:1], paths), paths)),
            peer=per_second(counted(lambda: pure_python(COLLARS[:1], few), few)),
            target="≥ 1.0x numpy, ≥ 50x Python",
            floor_is="the same blocks, folded in place",
        ),
        Work(
            "1 clause per driver, against 1 on the sum",
            "paths/s",
            ours=per_second(counted(lambda: stress_test(one), paths)),
            floor=per_second(counted(lambda: numpy_on_normals(COLLARS[0], paths), paths)),
            target="≥ 1.0x numpy",
            floor_is="correlated normals, one fold of the weighted deviation",
        ),
        Work(
            "one step of a slider, 4 clauses",
            "ms",
            ours=took(lambda: stress_test(four), times=3),
            floor=took(lambda: numpy_on_blocks(COLLARS, paths), times=3),
            better="lower",
            target="≤ 150 ms",
            floor_is="the same blocks, folded in place",
        ),
    )


def agree(paths: int = 2 * CHUNK) -> None:
    """Stop when ours and the floor do not work out the same."""
    ours = [one.payer.mean for one in stress_test(inputs_of(COLLARS, paths)).scenarios.values()]
    np.testing.assert_allclose(ours, numpy_on_blocks(COLLARS, paths), atol=1e-12)


def table_of(lines: Sequence[Line]) -> Table:
    table = Table(title="Medians; ratios are medians of the ratios within each round")
    for heading in ("work", "unit", "ours", "numpy", "x numpy", "Python", "x Python", "target", "numpy does"):
        table.add_column(heading)
    for line in lines:
        plain = line.plain()
        names = ("ours_median", "floor_median", "to_floor", "peer_median", "to_peer")
        shown = ["" if plain[name] is None else f"{plain[name]:,.3g}" for name in names]
        table.add_row(line.name, line.unit, *shown, line.target, line.floor_is)
    return table


def on_one_thread() -> None:
    """Start again with one thread for matrix products: on small ones several threads slow the floor down."""
    if os.environ.get("OPENBLAS_NUM_THREADS") != "1":
        os.execve(
            sys.executable,
            [sys.executable, "-m", "benchmarks.stress", *sys.argv[1:]],
            {**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        )


def main() -> None:
    on_one_thread()
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--paths", type=int, default=10_000, help=f"paths of ours and numpy, a multiple of {CHUNK}")
    asked.add_argument("--few", type=int, default=100, help="paths of pure Python")
    asked.add_argument("--rounds", type=int, default=7, help="how often everything is measured in turn")
    asked.add_argument("--out", type=Path, help="file for the samples; a new one in benchmarks/results otherwise")
    given = asked.parse_args()
    agree()
    before = os.getloadavg()[0]
    lines = [measured("numpy", work, rounds=given.rounds) for work in works(given.paths, given.few)]
    Console(width=190).print(table_of(lines))
    out = given.out or RESULTS / f"{datetime.now(UTC):%Y-%m-%d-%H%M}-stress.json"
    kept = {"numpy": np.__version__, "cores": os.cpu_count(), "load": [before, os.getloadavg()[0]], **vars(given)}
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(
        json.dumps({**kept, "lines": [line.plain() for line in lines]}, indent=1, default=str) + "\n", "utf-8"
    )
    print(f"every sample: {out}")


if __name__ == "__main__":
    main()
