"""Measures figures of long records: python -m benchmarks.figures. Prints a table and keeps every sample.

The relationship of a record against reading and parsing the same rows, and what one more event costs the views.
"""

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from rich.console import Console

from application.figures.keeper import FiguresKeeper
from application.queries.measured import MeasuredFacts, MeasuredKey, read_facts
from application.queries.reading import Views
from application.queries.relationship import worked_relationship
from application.service import Handslag
from application.settings import Settings
from benchmarks.histories import TODAY, Growing, with_series
from benchmarks.measuring import Line, Work, measured, took
from benchmarks.run import DSN_VARIABLE, RESULTS, machine, table_of
from benchmarks.stores import Place, places

LENGTHS = (1_000, 5_000, 10_000)
SHORT = 100
"""How long the record is beside which the longer ones are measured."""
AT_ONCE = 100
"""How many events are added before they are counted."""


def now() -> datetime:
    """Give the moment at which figures are worked out."""
    return datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)


def facts_of(handslag: Handslag, partnership: UUID) -> MeasuredFacts:
    """Read and parse everything that is measured of a partnership."""
    return Views(handslag.record.database).ask(lambda snapshot: read_facts(snapshot, partnership))


def works(handslag: Handslag, lengths: tuple[int, ...]) -> Iterator[Work]:
    """Give every work, the record made as long as it has to be just before."""
    keeper = FiguresKeeper(handslag.record, now)
    short = Growing(handslag)
    short.until(SHORT)
    for length in lengths:
        growing = Growing(handslag)
        growing.until(length)
        handslag.projections.catch_up()
        keeper.catch_up()
        yield from _of_length(handslag, growing, length)
        yield _views(handslag, growing, short, length)
        keeper.catch_up()
        yield _working_out(handslag, keeper, growing, length)


def _of_length(handslag: Handslag, growing: Growing, length: int) -> Iterator[Work]:
    key = MeasuredKey(growing.partnership, length, 0, TODAY, None)
    read: Callable[[], MeasuredFacts] = lambda: facts_of(handslag, growing.partnership)  # noqa: E731
    yield Work(
        f"relationship of {length:,} events, nothing at hand",
        "ms",
        took(lambda: worked_relationship(read(), key)),
        took(read),
        better="lower",
        floor_is="reading the same rows and parsing them",
    )


def _views(handslag: Handslag, growing: Growing, short: Growing, length: int) -> Work:
    def per_event(of: Growing) -> Callable[[], float]:
        def measure() -> float:
            of.add(AT_ONCE)
            began = time.perf_counter()
            handslag.projections.catch_up()
            return (time.perf_counter() - began) * 1_000_000 / AT_ONCE

        return measure

    return Work(
        f"all views current, per event added to {length:,}",
        "µs",
        per_event(growing),
        per_event(short),
        better="lower",
        target="≤ 1.2",
        floor_is=f"the same after {SHORT} events",
    )


def _working_out(handslag: Handslag, keeper: FiguresKeeper, growing: Growing, length: int) -> Work:
    def measure() -> float:
        growing.add(AT_ONCE)
        handslag.projections.catch_up()
        began = time.perf_counter()
        keeper.step()
        return (time.perf_counter() - began) * 1000

    return Work(
        f"kept figures worked out, once for {AT_ONCE} events after {length:,}",
        "ms",
        measure,
        took(lambda: facts_of(handslag, growing.partnership)),
        better="lower",
        floor_is="reading the same rows and parsing them",
    )


def lines_in(place: Place, lengths: tuple[int, ...], *, rounds: int) -> Iterator[Line]:
    """Measure every work in one kind of store."""
    with closing(Handslag(Settings(store_url=place.fresh(), deadline_seconds=30))) as handslag:
        with_series(handslag)
        for work in works(handslag, lengths):
            yield measured(place.kind, work, rounds=rounds)


def run(lengths: tuple[int, ...], *, rounds: int, dsn: str | None) -> dict[str, Any]:
    """Measure everything in both kinds of stores."""
    with places(dsn) as kinds:
        shape = machine(kinds[-1].server)
        lines = [line for place in kinds for line in lines_in(place, lengths, rounds=rounds)]
    return {"machine": {**shape, "load_after": os.getloadavg()[0]}, "rounds": rounds, "lines": lines}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=5, help="how often everything is measured in turn")
    asked.add_argument("--lengths", type=int, nargs="+", default=LENGTHS, help="events of the records")
    asked.add_argument("--out", type=Path, help="file for the samples; a new one in benchmarks/results otherwise")
    given = asked.parse_args()
    result = run(tuple(given.lengths), rounds=given.rounds, dsn=os.environ.get(DSN_VARIABLE))
    console = Console(width=190)
    console.print(table_of(result["lines"]))
    out = given.out or RESULTS / f"{datetime.now(UTC):%Y-%m-%d-%H%M}-figures.json"
    plain = {**result, "lines": [line.plain() for line in result["lines"]]}
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    console.print(f"every sample: {out}")


if __name__ == "__main__":
    main()
