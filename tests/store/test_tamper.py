"""What was altered, moved, renamed or taken away is not believed."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest
from eventsourcing.persistence import DatabaseError, NotSupportedError, StoredEvent

from application.record import Record
from application.store.append import Head
from application.store.errors import NotCanonical, StoreDamaged, UnknownType
from application.store.port import Statement
from tests.store.events import an_append, append, counted, opened, remarked

A, B = UUID(int=1), UUID(int=2)
LOG = f"handslag.test/p/{A}"


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        append(record, an_append(A, 0, counted(100), remarked("a", "note of a"), counted(3)))
        append(record, an_append(B, 0, counted(999_999), remarked("b", "note of b"), counted(3)))
        yield record


def attack(record: Record, *statements: Statement) -> None:
    """Do what somebody could who may write to the database and knows its triggers."""
    with record.database.write() as cursor:
        if record.database.dialect == "postgresql":
            cursor.batch([(f"ALTER TABLE {table} DISABLE TRIGGER ALL", {}) for table in ("event", "leaf", "head")])
        else:
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'", {})
            for row in list(cursor.fetchall()):
                cursor.execute(f"DROP TRIGGER {row['name']}", {})
        cursor.batch(statements)


def leaf_of(record: Record, stream: UUID, version: int) -> bytes:
    return record.recorder.reading.stream(stream)[version - 1].state


def test_a_row_that_was_moved_to_another_stream_is_refused(record: Record) -> None:
    put = "UPDATE event SET leaf = :leaf WHERE stream = :stream AND version = 1"
    attack(record, (put, {"leaf": leaf_of(record, B, 1), "stream": str(A)}))

    for look in (lambda: record.read(A), lambda: record.read_all(0), lambda: record.verify(LOG)):
        with pytest.raises(StoreDamaged):
            look()
    with pytest.raises(StoreDamaged):
        record.fold(A, lambda total, _: total, 0)


@pytest.mark.parametrize(
    "change",
    ["stream = '{other}', version = 9", "version = 9", "type = 'partnership.remarked/1'", "pos = 9", "log = 'x/p/y'"],
)
def test_a_row_that_was_given_another_place_or_type_is_refused(record: Record, change: str) -> None:
    where = "WHERE stream = :stream AND version = 1"
    attack(record, (f"UPDATE event SET {change.format(other=B)} {where}", {"stream": str(A)}))

    with pytest.raises(StoreDamaged):
        record.read_all(0)
    with pytest.raises(StoreDamaged):
        record.verify(LOG)


def test_an_unknown_type_stops_the_reader_and_imports_nothing(record: Record) -> None:
    leaf = leaf_of(record, A, 3).replace(b"partnership.counted/1", b"antigravity:webbrowser")
    put = "UPDATE event SET leaf = :leaf, type = 'antigravity:webbrowser' WHERE stream = :stream AND version = 3"
    attack(record, (put, {"leaf": leaf, "stream": str(A)}))

    with pytest.raises(UnknownType, match=r"position 3 .* antigravity:webbrowser"):
        record.read_all(0)

    assert "antigravity" not in __import__("sys").modules


def test_a_field_that_its_type_does_not_have_stops_the_reader(record: Record) -> None:
    leaf = leaf_of(record, A, 1).replace(b'"number":100', b'"figure":100')
    attack(record, ("UPDATE event SET leaf = :leaf WHERE stream = :s AND version = 1", {"leaf": leaf, "s": str(A)}))

    with pytest.raises(StoreDamaged, match=r"position 1 .* figure"):
        record.read(A)


@pytest.mark.parametrize(
    "damage",
    [
        lambda leaf: leaf.replace(b'"number":100', b'"number":101'),
        lambda leaf: leaf.replace(b'"number":100', b'"number": 100'),
        lambda leaf: leaf.replace(b'"number":100', b'"number":100,"number":100'),
        lambda leaf: leaf[:-1],
        lambda leaf: leaf.replace(b'"v":1', b'"v":2'),
        lambda leaf: leaf.replace(b'"at":"2', b'"at":"3'),
        lambda leaf: b"{}",
        lambda leaf: b"\xff",
    ],
)
def test_altered_bytes_do_not_verify(record: Record, damage: Callable[[bytes], bytes]) -> None:
    leaf = damage(leaf_of(record, A, 1))
    attack(record, ("UPDATE event SET leaf = :leaf WHERE stream = :s AND version = 1", {"leaf": leaf, "s": str(A)}))

    with pytest.raises(StoreDamaged):
        record.verify(LOG)


@pytest.mark.parametrize(
    "taken",
    [
        ["DELETE FROM event WHERE stream = :stream AND version = 3"],
        [
            "DELETE FROM event WHERE stream = :stream AND version = 3",
            "DELETE FROM leaf WHERE stream = :stream AND version = 3",
        ],
        ["DELETE FROM leaf WHERE stream = :stream AND version = 2"],
        ["DELETE FROM event WHERE stream = :stream", "DELETE FROM leaf WHERE stream = :stream"],
    ],
)
def test_what_was_taken_away_is_missed(record: Record, taken: list[str]) -> None:
    attack(record, *((sql, {"stream": str(A)}) for sql in taken))

    with pytest.raises(StoreDamaged):
        record.verify(LOG)


def test_a_head_that_does_not_fit_its_leaves_is_found(record: Record) -> None:
    before: Head = record.head(LOG)
    attack(record, ("UPDATE head SET size = size - 1 WHERE log = :log", {"log": LOG}))

    with pytest.raises(StoreDamaged):
        record.verify(LOG)

    assert record.head(LOG).size == before.size - 1


def test_an_untouched_log_verifies_beside_a_spoilt_one(record: Record) -> None:
    attack(record, ("UPDATE head SET size = 1 WHERE log = :log", {"log": LOG}))

    assert record.verify(f"handslag.test/p/{B}").size == 3


@pytest.mark.parametrize("table", ["event", "leaf", "command", "head", "tail"])
def test_the_database_itself_refuses_to_take_away_what_was_recorded(record: Record, table: str) -> None:
    with pytest.raises(DatabaseError, match="never changed"), record.database.write() as cursor:
        cursor.execute(f"DELETE FROM {table}", {})


@pytest.mark.parametrize("change", ["event SET type = 'x'", "leaf SET hash = ''", "command SET fingerprint = 'x'"])
def test_the_database_itself_refuses_to_change_what_was_recorded(record: Record, change: str) -> None:
    with pytest.raises(DatabaseError, match="never changed"), record.database.write() as cursor:
        cursor.execute(f"UPDATE {change}", {})


def test_even_a_superuser_who_skips_ordinary_triggers_is_refused(fresh_postgres: str) -> None:
    with opened(fresh_postgres) as record, psycopg.connect(fresh_postgres, autocommit=True) as admin:
        append(record, an_append(A, 0))
        admin.execute("SET session_replication_role = replica")

        for sql in ("DELETE FROM handslag.event", "UPDATE handslag.leaf SET pos = 9", "TRUNCATE handslag.event"):
            with pytest.raises(psycopg.errors.IntegrityConstraintViolation):
                admin.execute(sql)


def test_the_ways_of_the_library_around_the_log_are_closed(record: Record) -> None:
    loose = StoredEvent(originator_id=A, originator_version=4, topic="partnership.counted/1", state=b"{}")

    with pytest.raises(NotSupportedError):
        record.recorder.insert_events([loose])
    with pytest.raises(NotSupportedError):
        record.mapper.to_stored_event(record.read(A)[0])
    with pytest.raises(StoreDamaged):
        record.mapper.to_domain_event(loose)


def test_a_flipped_bit_in_a_leaf_is_always_found(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with opened(f"sqlite:///{path}") as record:
        append(record, an_append(A, 0, counted(7)))
        leaf = leaf_of(record, A, 1)
        with record.database.write() as cursor:
            cursor.execute("DROP TRIGGER event_keeps_update", {})

        for bit in range(0, len(leaf) * 8, 7):
            flipped = bytearray(leaf)
            flipped[bit // 8] ^= 1 << bit % 8
            with record.database.write() as cursor:
                cursor.execute("UPDATE event SET leaf = :leaf", {"leaf": bytes(flipped)})
            with pytest.raises((StoreDamaged, NotCanonical)):
                record.verify(LOG)


def test_a_position_is_never_given_twice_even_when_the_tail_was_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with opened(f"sqlite:///{path}") as record:
        append(record, an_append(A, 0, counted(1), counted(2)))
    with closing(sqlite3.connect(path)) as attacker:
        attacker.executescript("DROP TRIGGER event_keeps_delete; DELETE FROM event WHERE position = 2;")

    with opened(f"sqlite:///{path}") as record:
        receipt = append(record, an_append(uuid4(), 0))

    assert receipt.position == 3
