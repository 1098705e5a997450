"""When the disk or another program gets in the way of SQLite, nothing is lost and nobody waits for long."""

import contextlib
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from application.record import Record
from application.store.errors import StoreBusy, StoreUnavailable
from tests.store.events import an_append, append, counted, opened


def pages(record: Record, limit: str) -> int:
    with record.database.write() as cursor:
        return int(cursor.batch([(f"PRAGMA {limit}", {})])[0][0][0])  # type: ignore[index]


def test_a_full_disk_is_reported_loses_nothing_and_is_forgotten_when_there_is_space(tmp_path: Path) -> None:
    stream = uuid4()
    with opened(f"sqlite:///{tmp_path}/a.sqlite") as record:
        append(record, an_append(stream, 0))
        pages(record, f"max_page_count = {pages(record, 'page_count')}")
        before = time.monotonic()

        with pytest.raises(StoreUnavailable, match="full"):
            append(record, an_append(stream, 1, *(counted(n) for n in range(500))))

        assert time.monotonic() - before < 3
        assert record.version_of(stream) == 1
        pages(record, "max_page_count = 1000000")
        assert append(record, an_append(stream, 1)).last_version == 2
        assert record.verify(f"handslag.test/p/{stream}").size == 2


def test_a_lock_of_another_program_ends_in_busy_within_the_deadline(tmp_path: Path) -> None:
    with (
        opened(f"sqlite:///{tmp_path}/a.sqlite") as record,
        closing(sqlite3.connect(tmp_path / "a.sqlite")) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        before = time.monotonic()

        with pytest.raises(StoreBusy):
            append(record, an_append(uuid4(), 0))

        assert time.monotonic() - before < 3
        other.rollback()
        assert append(record, an_append(uuid4(), 0)).position == 1


def test_many_who_wait_for_one_long_writer_all_learn_it_within_the_deadline(store_url: str) -> None:
    waits: list[float] = []
    with opened(store_url, deadline_seconds=1, pool_size=4) as record:

        def ask() -> None:
            before = time.monotonic()
            with contextlib.suppress(StoreBusy):
                append(record, an_append(uuid4(), 0))
            waits.append(time.monotonic() - before)

        with record.database.write() as cursor:
            cursor.execute("UPDATE tail SET position = position", {})
            threads = [threading.Thread(target=ask) for _ in range(10)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

        assert len(waits) == 10
        assert max(waits) < 3
        assert record.last_position() == 0
