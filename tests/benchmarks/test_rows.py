"""The benchmark yields every line of its table; how fast anything was is not a matter of tests."""

from collections import Counter

from benchmarks.measuring import Line
from benchmarks.run import run, table_of
from benchmarks.works import Sizes


def test_every_line_comes_out_for_both_kinds_of_stores(postgres_dsn: str) -> None:
    told: list[Line] = []

    result = run(Sizes(seconds=0.01, long=120, batch=20), rounds=1, dsn=postgres_dsn, told=told.append)

    assert told == result["lines"]
    assert Counter(line.store for line in told) == {"SQLite": 13, "PostgreSQL": 13}
    assert all(line.ours for line in told)
    assert all(line.floor for line in told if line.floor_is)
    assert table_of(told).row_count == len(told)
