"""Measures Handslag: python -m benchmarks.run. Prints a table and keeps every sample in benchmarks/results."""

import argparse
import json
import os
import platform
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.measuring import Line, measured
from benchmarks.memory import START, STEPS, peak
from benchmarks.stores import Place, fsync_of, places
from benchmarks.works import THREADS, Sizes, contest_in, works

RESULTS = Path(__file__).parent / "results"
DSN_VARIABLE = "HANDSLAG_BENCHMARK_DSN"


def lines_in(place: Place, sizes: Sizes, *, rounds: int, told: Callable[[Line], None]) -> Iterator[Line]:
    """Measure every work in one kind of store."""
    with contest_in(place, sizes) as contest:
        for work in works(contest):
            line = measured(place.kind, work, rounds=rounds)
            told(line)
            yield line
        url, partnership = contest.bench.handslag.settings.store_url, contest.bench.partnership(THREADS)
        last = contest.bench.handslag.record.last_position()
    start = peak(url, partnership, START)
    for step in STEPS:
        line = Line(place.kind, f"peak memory: {step}, {last:,} events", "MiB", "lower", "≤ 150 MiB", "the start alone")
        line.ours.append(peak(url, partnership, step))
        line.floor.append(start)
        told(line)
        yield line


def machine(dsn: str) -> dict[str, Any]:
    """Tell on what was measured."""
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "cores": os.cpu_count(),
        "system": platform.freedesktop_os_release().get("PRETTY_NAME", "") if Path("/etc/os-release").exists() else "",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "postgresql_fsync": fsync_of(dsn),
        "eventsourcing": version("eventsourcing"),
        "load_before": os.getloadavg()[0],
    }


def table_of(lines: Sequence[Line]) -> Table:
    """Lay out what was measured."""
    table = Table(title="Medians; ratios are medians of the ratios within each round")
    for heading in ("store", "work", "unit", "ours", "floor", "x floor", "target", "library", "x library"):
        table.add_column(heading, justify="left" if heading in ("store", "work", "unit", "target") else "right")
    for line in lines:
        plain = line.plain()
        figures = [plain["ours_median"], plain["floor_median"]]
        table.add_row(
            line.store,
            line.name,
            line.unit,
            *map(_figure, figures),
            _figure(plain["to_floor"]),
            line.target,
            _figure(plain["peer_median"]),
            _figure(plain["to_peer"]),
        )
    return table


def _figure(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def run(sizes: Sizes, *, rounds: int, dsn: str | None, told: Callable[[Line], None]) -> dict[str, Any]:
    """Measure everything in both kinds of stores."""
    with places(dsn) as kinds:
        shape = machine(kinds[-1].server)
        lines = [line for place in kinds for line in lines_in(place, sizes, rounds=rounds, told=told)]
    shape["load_after"] = os.getloadavg()[0]
    return {"machine": shape, "rounds": rounds, "sizes": vars(sizes), "lines": lines}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seconds", type=float, default=Sizes.seconds, help="length of each measurement of a rate")
    asked.add_argument("--rounds", type=int, default=5, help="how often everything is measured in turn")
    asked.add_argument("--long", type=int, default=Sizes.long, help="events of the long partnership")
    asked.add_argument("--batch", type=int, default=Sizes.batch, help="events that projections read in one go")
    asked.add_argument("--out", type=Path, help="file for the samples; a new one in benchmarks/results otherwise")
    given = asked.parse_args()
    console = Console(width=190)
    sizes = Sizes(given.seconds, given.long, given.batch)
    result = run(
        sizes,
        rounds=given.rounds,
        dsn=os.environ.get(DSN_VARIABLE),
        told=lambda line: console.print(f"measured: {line.store}, {line.name}", style="dim"),
    )
    lines = result["lines"]
    console.print(table_of(lines))
    out = given.out or RESULTS / f"{datetime.now(UTC):%Y-%m-%d-%H%M}.json"
    plain = {**result, "lines": [line.plain() for line in lines]}
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    console.print(f"every sample: {out}")


if __name__ == "__main__":
    main()
