"""The thread beside the projections keeps the figures without being asked, in one process only."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from application.figures import keeper as keeping
from application.figures.keeper import FiguresKeeper
from application.figures.worker import FiguresWorker
from application.projections.errors import NotYetVisible
from application.projections.runner import Runner
from application.record import Record
from tests.application.projections.material import STORY, TALKS, opened, the_talks, write, write_all

PATIENCE = 60.0


def now() -> datetime:
    return datetime(2024, 11, 22, 12, tzinfo=UTC)


@contextmanager
def working(record: Record) -> Iterator[FiguresWorker]:
    runner = Runner(record)
    worker = FiguresWorker(record, runner, now)
    runner.start()
    worker.start()
    try:
        yield worker
    finally:
        worker.stop()
        runner.stop()


def versions(record: Record) -> dict[str, int]:
    with record.database.read() as cursor:
        cursor.execute("SELECT partnership, version FROM kept_headline_1")
        return {row["partnership"]: row["version"] for row in cursor.fetchall()}


def test_figures_follow_the_record_and_can_be_awaited(store_url: str) -> None:
    with opened(store_url) as record, working(record) as worker:
        worker.wait_for(write_all(record), timeout=PATIENCE)

        found = versions(record)

    assert set(found) == {str(STORY), str(TALKS)}
    assert found[str(TALKS)] == len(the_talks())


def test_a_worker_that_starts_later_finds_what_was_recorded_before(store_url: str) -> None:
    with opened(store_url) as record:
        position = write(record, TALKS, the_talks())
        with working(record) as worker:
            worker.wait_for(position, timeout=PATIENCE)

            assert versions(record) == {str(TALKS): len(the_talks())}


def test_who_waits_longer_than_it_wanted_is_told() -> None:
    with opened("memory:") as record:
        runner = Runner(record)
        position = write(record, TALKS, the_talks())
        runner.catch_up()

        with pytest.raises(NotYetVisible):
            FiguresWorker(record, runner, now).wait_for(position, timeout=0.05)


def test_another_process_waits_for_what_the_keeper_writes(fresh_postgres: str) -> None:
    with opened(fresh_postgres) as first, opened(fresh_postgres) as second, working(first) as keeper:
        keeper.wait_for(write(first, TALKS, the_talks()[:9]), timeout=PATIENCE)
        with working(second) as reserve:
            position = write(second, TALKS, the_talks()[9:])

            reserve.wait_for(position, timeout=PATIENCE)

            assert versions(second) == {str(TALKS): len(the_talks())}


def test_a_worker_goes_on_after_a_turn_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    failed = threading.Event()
    look = FiguresKeeper.look

    def fails_once(self: FiguresKeeper) -> None:
        if not failed.is_set():
            failed.set()
            raise RuntimeError
        look(self)

    monkeypatch.setattr(keeping.FiguresKeeper, "look", fails_once)
    monkeypatch.setattr("application.figures.worker.IDLE_SECONDS", 0.05)
    with opened("memory:") as record, working(record) as worker:
        worker.wait_for(write(record, TALKS, the_talks()), timeout=PATIENCE)

        assert failed.is_set()


def test_stopping_twice_is_allowed() -> None:
    with opened("memory:") as record, working(record) as worker:
        worker.stop()
        worker.stop()
