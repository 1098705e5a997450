"""One port, two databases: what holds for a transaction holds on both."""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from eventsourcing.persistence import DatabaseError, IntegrityError, ProgrammingError

from application.store.database import Database, DatabaseSettings, open_database
from application.store.errors import StoreBusy, StoreInUse, StoreUnavailable, StoreUnfit


@pytest.fixture
def database(store_url: str) -> Iterator[Database]:
    if store_url.startswith("postgres"):
        with psycopg.connect(store_url, autocommit=True) as connection:
            connection.execute("CREATE SCHEMA handslag")
    with closing(open_database(DatabaseSettings(store_url))) as database:
        with database.write() as cursor:
            cursor.execute(f"CREATE TABLE note (id BIGINT PRIMARY KEY, text TEXT, bytes {database.blob})")
        yield database


def notes(database: Database) -> list[int]:
    with database.read() as cursor:
        cursor.execute("SELECT id FROM note ORDER BY id")
        return [row["id"] for row in cursor.fetchall()]


def test_a_block_that_ends_well_is_kept_with_text_and_bytes_as_given(database: Database) -> None:
    with database.write() as cursor:
        cursor.execute(
            "INSERT INTO note VALUES (:id, :text, :bytes)", {"id": 1, "text": "10:30 é %", "bytes": b"\0\xff"}
        )

    with database.read() as cursor:
        cursor.execute("SELECT * FROM note WHERE text LIKE '10:%' AND id = :id", {"id": 1})
        row = cursor.fetchone()
        after = cursor.fetchone()
    assert row is not None
    assert (row["id"], row["text"], bytes(row["bytes"])) == (1, "10:30 é %", b"\0\xff")
    assert after is None


def test_a_block_that_raises_leaves_nothing(database: Database) -> None:
    with contextlib.suppress(KeyError), database.write() as cursor:
        cursor.execute("INSERT INTO note (id) VALUES (1)", {})
        raise KeyError

    assert notes(database) == []


def test_a_violated_key_is_the_same_error_everywhere_and_leaves_nothing(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as cursor:
        cursor.executemany("INSERT INTO note (id) VALUES (:id)", [{"id": 1}, {"id": 1}])

    assert notes(database) == []


def test_a_missing_table_is_a_mistake_and_not_an_outage(database: Database) -> None:
    with pytest.raises(ProgrammingError), database.read() as cursor:
        cursor.execute("SELECT 1 FROM nowhere", {})


def test_a_batch_gives_the_rows_of_each_statement(database: Database) -> None:
    with database.write() as cursor:
        answers = cursor.batch(
            [
                ("INSERT INTO note (id) VALUES (:id)", {"id": 7}),
                ("SELECT id FROM note", {}),
                ("SELECT :a AS a", {"a": "x"}),
            ]
        )

    assert [[tuple(dict(row).values()) for row in rows] for rows in answers] == [[], [(7,)], [("x",)]]


def test_a_reader_sees_one_moment_and_writes_nothing(database: Database) -> None:
    with contextlib.suppress(DatabaseError, StoreUnavailable), database.read() as cursor:
        cursor.execute("INSERT INTO note (id) VALUES (1)", {})

    assert notes(database) == []


def test_the_clock_of_the_database_is_utc_with_six_digits(database: Database) -> None:
    with database.read() as cursor:
        cursor.execute(f"SELECT {database.now_sql()} AS now", {})
        row = cursor.fetchone()

    assert row is not None
    assert len(row["now"]) == len("2026-11-22T10:00:00.000000Z")
    assert row["now"][10] == "T"
    assert row["now"].endswith("Z")


def test_a_closed_database_says_so(database: Database) -> None:
    database.close()
    database.close()

    with pytest.raises(StoreUnavailable), database.read():
        pass


def test_readers_do_not_wait_for_a_writer(tmp_path: Path) -> None:
    with closing(open_database(DatabaseSettings(f"sqlite:///{tmp_path}/a.sqlite"))) as database:
        with database.write() as cursor:
            cursor.execute("CREATE TABLE note (id BIGINT)", {})
        with database.write() as cursor:
            cursor.execute("INSERT INTO note VALUES (1)", {})

            seen = notes(database)

    assert seen == []


def test_a_second_writer_is_told_that_the_store_is_busy(tmp_path: Path) -> None:
    settings = DatabaseSettings(f"sqlite:///{tmp_path}/a.sqlite", deadline_seconds=0.2)
    with closing(open_database(settings)) as database, database.write():
        outcome: list[Exception] = []

        def try_to_write() -> None:
            try:
                with database.write():
                    pass
            except StoreBusy as refusal:
                outcome.append(refusal)

        thread = threading.Thread(target=try_to_write)
        thread.start()
        thread.join()

    assert len(outcome) == 1


def test_a_second_holder_of_a_sqlite_file_is_refused(tmp_path: Path) -> None:
    settings = DatabaseSettings(f"sqlite:///{tmp_path}/a.sqlite")
    first = open_database(settings)

    with pytest.raises(StoreInUse, match="another process"):
        open_database(settings)

    first.close()
    open_database(settings).close()


def test_sqlite_is_set_to_lose_nothing(tmp_path: Path) -> None:
    with closing(open_database(DatabaseSettings(f"sqlite:///{tmp_path}/a.sqlite"))) as database, database.write() as c:
        settings = [
            next(iter(rows[0])) for rows in c.batch([(f"PRAGMA {n}", {}) for n in ("synchronous", "secure_delete")])
        ]
        mode = c.batch([("PRAGMA journal_mode", {})])[0][0]["journal_mode"]

    assert settings == [2, 1]
    assert mode == "wal"


def test_a_lock_from_outside_is_waited_for_with_an_end(tmp_path: Path) -> None:
    settings = DatabaseSettings(f"sqlite:///{tmp_path}/a.sqlite", deadline_seconds=0.2)
    with closing(open_database(settings)) as database, closing(sqlite3.connect(tmp_path / "a.sqlite")) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreBusy), database.write():
            pass


def test_an_unknown_kind_of_address_is_refused() -> None:
    with pytest.raises(StoreUnfit, match="mysql"):
        open_database(DatabaseSettings("mysql://root:secret@db/x"))


def test_a_server_that_is_not_there_is_reported_within_the_deadline() -> None:
    before = time.monotonic()

    with pytest.raises(StoreUnavailable):
        open_database(DatabaseSettings("postgresql://x@127.0.0.1:1/x", deadline_seconds=0.5))

    assert time.monotonic() - before < 3


def test_a_connection_that_the_server_ended_is_replaced_without_an_error(fresh_postgres: str) -> None:
    with closing(open_database(DatabaseSettings(fresh_postgres))) as database:
        with database.read() as cursor:
            cursor.execute("SELECT pg_backend_pid() AS pid", {})
            row = cursor.fetchone()
        assert row is not None
        with psycopg.connect(fresh_postgres, autocommit=True) as admin:
            admin.execute("SELECT pg_terminate_backend(%s, 1000)", (row["pid"],))

        with database.read() as cursor:
            cursor.execute("SELECT 1 AS one", {})
            again = cursor.fetchone()

    assert again is not None


def test_a_held_lock_in_postgresql_ends_in_busy_within_the_deadline(fresh_postgres: str) -> None:
    settings = DatabaseSettings(fresh_postgres, deadline_seconds=0.3)
    with closing(open_database(settings)) as database, psycopg.connect(fresh_postgres) as other:
        other.execute("SELECT pg_advisory_xact_lock(1)")
        before = time.monotonic()

        with pytest.raises(StoreBusy), database.write() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(1)", {})

        assert time.monotonic() - before < 1.5
