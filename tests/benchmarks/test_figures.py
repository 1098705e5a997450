"""The benchmark of figures measures what it says; how fast anything was is not a matter of tests."""

from contextlib import closing
from pathlib import Path

from application.figures.tables import kept
from application.service import Handslag
from application.settings import Settings
from benchmarks import figures
from benchmarks.histories import Growing, with_series
from benchmarks.measuring import measured
from domain.weights import Dimension

MEASURED = {Dimension.EQUALITY, Dimension.LOYALTY, Dimension.PROPORTIONALITY}


def test_every_line_comes_out(tmp_path: Path) -> None:
    with closing(Handslag(Settings(store_url=f"sqlite:///{tmp_path}/a.sqlite"))) as handslag:
        with_series(handslag)
        lines = [measured("SQLite", work, rounds=1) for work in figures.works(handslag, (150, 250))]

    assert len(lines) == 6
    assert all(line.ours and line.to_floor() is not None for line in lines)


def test_a_record_grows_by_facts_that_are_measured(tmp_path: Path) -> None:
    with closing(Handslag(Settings(store_url=f"sqlite:///{tmp_path}/a.sqlite"))) as handslag:
        with_series(handslag)
        growing = Growing(handslag)
        growing.until(300)
        handslag.projections.catch_up()
        handslag.figures.catch_up()

        assert handslag.record.version_of(growing.partnership) == 300
        view = handslag.queries.relationship(growing.partnership, as_of=figures.TODAY).view
        assert view.risk is not None
        assert {name for one in view.history for name in Dimension if one.dimensions[name].evidence} >= MEASURED
        with handslag.record.database.read() as cursor:
            cursor.execute(kept("SELECT version FROM @headline"))
            assert [row["version"] for row in cursor.fetchall()] == [300]
