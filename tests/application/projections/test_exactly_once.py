"""However a projection is interrupted, each event counts exactly once."""

import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from typing import ClassVar
from uuid import uuid4

import pytest

from application.projections.catalogue import PROJECTIONS
from application.projections.errors import Overtaken
from application.projections.projection import Projection, Write, stream
from application.projections.runner import Runner
from application.projections.tracking import live_bookmarks
from application.record import Record
from application.store.envelope import Recorded
from tests.application.projections.material import STORY, contents, opened, the_figures, the_story, write, write_all
from tools.project import ROOT

DIES_IN_A_PAGE = """
import os, signal, sys
from application.projections import tracking
from application.projections.catalogue import PROJECTIONS
from application.projections.runner import Runner
from tests.application.projections.material import opened

url, pages = sys.argv[1], int(sys.argv[2])
timeline = next(one for one in PROJECTIONS if one.name == "timeline")
apply, applied = type(timeline).apply, []

def apply_and_die(self, cursor, batch, generation):
    apply(self, cursor, batch, generation)
    applied.append(len(batch))
    if len(applied) > pages:
        os.kill(os.getpid(), signal.SIGKILL)

type(timeline).apply = apply_and_die
with opened(url) as record:
    Runner(record, page=7).catch_up()
"""


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        yield record


def fresh(record: Record) -> dict[str, list[str]]:
    for projection in PROJECTIONS:
        Runner(record).rebuild(projection.name)
    return contents(record)


@pytest.mark.parametrize("page", [1, 7, 500])
def test_a_page_of_any_size_gives_the_same_rows(record: Record, page: int) -> None:
    write_all(record)

    Runner(record, page=page).catch_up()

    followed = contents(record)
    assert all(rows for table, rows in followed.items())
    assert followed == fresh(record)


def test_rows_written_at_once_equal_rows_written_as_events_came(record: Record) -> None:
    runner = Runner(record, page=500)
    for event in (*the_story()[:20], *the_figures()):
        runner.catch_up()
        write(record, STORY if event in the_story() else uuid4(), [event])
    runner.catch_up()

    assert contents(record) == fresh(record)


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_process_killed_between_rows_and_bookmark_counts_nothing_twice(
    kind: str, request: pytest.FixtureRequest, tmp_path: object
) -> None:
    url = f"sqlite:///{tmp_path}/a.sqlite" if kind == "sqlite" else request.getfixturevalue("fresh_postgres")
    with opened(url) as record:
        write_all(record)

    for pages in (0, 1, 2, 3):
        killed = subprocess.run([sys.executable, "-c", DIES_IN_A_PAGE, url, str(pages)], cwd=ROOT, check=False)
        assert killed.returncode < 0

    with opened(url) as record:
        Runner(record, page=7).catch_up()
        assert contents(record) == fresh(record)


class Counter(Projection):
    """Counts events, and breaks off in the middle of its work when it is told to."""

    name: ClassVar[str] = "counter"
    tables: ClassVar[tuple[str, ...]] = ("seen",)
    schema: ClassVar[tuple[str, ...]] = ("CREATE TABLE $seen (stream TEXT NOT NULL, version BIGINT NOT NULL)",)

    def __init__(self) -> None:
        self.interruptions = 0

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        yield (
            "INSERT INTO $seen (stream, version) VALUES (:stream, :version)",
            {"stream": stream(recorded.stream), "version": recorded.version},
        )

    def closing_statements(self, batch: Iterable[Recorded]) -> Iterable[Write]:
        if self.interruptions:
            self.interruptions -= 1
            raise Overtaken(self.name)
        return ()


def seen(record: Record) -> list[tuple[str, int]]:
    with record.database.read() as cursor:
        cursor.execute("SELECT stream, version FROM counter_seen_1 ORDER BY stream, version")
        return [(row["stream"], row["version"]) for row in cursor.fetchall()]


def test_what_an_interrupted_page_wrote_is_taken_back(record: Record) -> None:
    write(record, STORY, the_story()[:5])
    counter = Counter()
    runner = Runner(record, [counter])
    counter.interruptions = 2

    for _ in range(2):
        with pytest.raises(Overtaken):
            runner.catch_up()
    assert seen(record) == []
    runner.catch_up()

    assert seen(record) == [(str(STORY), version) for version in range(1, 6)]


def test_of_two_runners_at_one_place_one_loses_and_every_event_counts_once(record: Record) -> None:
    last = write_all(record)
    runners = [Runner(record, [Counter()], page=3) for _ in range(2)]
    lost: list[Overtaken] = []

    def follow(runner: Runner) -> None:
        while position(record) < last:
            try:
                runner.catch_up()
            except Overtaken as refusal:
                lost.append(refusal)

    threads = [threading.Thread(target=follow, args=[runner]) for runner in runners]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    found = seen(record)
    assert len(found) == last
    assert len(set(found)) == len(found)


def position(record: Record) -> int:
    with record.database.read() as cursor:
        return live_bookmarks(cursor)["counter"].position
