"""The raw floors: the same bytes in one table with the driver alone. No checks, no tree, no order between writers."""

import sqlite3
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from threading import Lock
from typing import Any, TypeAlias
from uuid import UUID, uuid4

import psycopg

from benchmarks.stores import Place

Rows: TypeAlias = Sequence[tuple[str, int, str, bytes]]
Connection: TypeAlias = "psycopg.Connection[tuple[Any, ...]]"
_COLUMNS = (
    "(position {serial} PRIMARY KEY, stream TEXT, version {whole}, type TEXT, leaf {blob}, UNIQUE (stream, version))"
)
TYPE = "partnership.goal-attainment-recorded/1"


class Floor(ABC):
    """One raw table in a store of its own."""

    def __init__(self, leaf: bytes) -> None:
        self.leaf = leaf
        self._versions = count(1)
        self._versions_lock = Lock()

    def rows(self, number: int, stream: UUID | None = None) -> Rows:
        """Give so many rows of one stream."""
        with self._versions_lock:
            versions = [next(self._versions) for _ in range(number)]
        name = str(stream or uuid4())
        return [(name, version, TYPE, self.leaf) for version in versions]

    def commit(self, number: int) -> int:
        """Write so many rows in one transaction."""
        self.insert(self.rows(number))
        return number

    @abstractmethod
    def insert(self, rows: Rows) -> None:
        """Write rows in one transaction."""

    @abstractmethod
    def leaves(self, stream: UUID) -> list[bytes]:
        """Fetch the bytes of a stream in order."""

    @abstractmethod
    def project(self, turn: int) -> int:
        """Do what a projection does at the least for one event: a row, a bookmark, a commit."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the store."""


class SQLiteFloor(Floor):
    """sqlite3 with a write-ahead log and full synchronisation; threads take turns under one lock."""

    _INSERT = "INSERT INTO raw (stream, version, type, leaf) VALUES (?, ?, ?, ?)"

    def __init__(self, place: Place, leaf: bytes) -> None:
        super().__init__(leaf)
        path = place.fresh().removeprefix("sqlite:///")
        self._lock = Lock()
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        columns = _COLUMNS.format(serial="INTEGER", whole="INTEGER", blob="BLOB")
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", f"CREATE TABLE raw {columns}"):
            self._connection.execute(statement)
        self._connection.execute("CREATE TABLE shown (event INTEGER PRIMARY KEY, leaf BLOB)")
        self._connection.execute("CREATE TABLE bookmark (name TEXT PRIMARY KEY, position INTEGER)")
        self._connection.execute("INSERT INTO bookmark VALUES ('shown', 0)")
        self._shown = count(1)

    def insert(self, rows: Rows) -> None:
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany(self._INSERT, rows)
            self._connection.execute("COMMIT")

    def leaves(self, stream: UUID) -> list[bytes]:
        asked = "SELECT leaf FROM raw WHERE stream = ? ORDER BY version"
        return [row[0] for row in self._connection.execute(asked, (str(stream),))]

    def project(self, turn: int) -> int:
        event = next(self._shown)
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO shown VALUES (?, ?)", (event, self.leaf))
        self._connection.execute("UPDATE bookmark SET position = ?", (event,))
        self._connection.execute("COMMIT")
        return 1

    def close(self) -> None:
        self._connection.close()


class PostgresFloor(Floor):
    """psycopg with a prepared statement; a connection for each thread, and no order between them."""

    _INSERT = "INSERT INTO raw (stream, version, type, leaf) VALUES (%s, %s, %s, %s)"

    def __init__(self, place: Place, leaf: bytes) -> None:
        super().__init__(leaf)
        self._dsn = place.fresh()
        self._free: deque[Connection] = deque()
        columns = _COLUMNS.format(serial="BIGSERIAL", whole="BIGINT", blob="BYTEA")
        for statement in (
            f"CREATE TABLE raw {columns}",
            "CREATE TABLE shown (event BIGINT PRIMARY KEY, leaf BYTEA)",
            "CREATE TABLE bookmark (name TEXT PRIMARY KEY, position BIGINT)",
            "INSERT INTO bookmark VALUES ('shown', 0)",
        ):
            with self._connection() as connection:
                connection.execute(statement)
        self._shown = count(1)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        """Lend a connection that no other thread uses."""
        try:
            connection = self._free.pop()
        except IndexError:
            connection = psycopg.connect(self._dsn, autocommit=True)
        yield connection
        self._free.append(connection)

    def insert(self, rows: Rows) -> None:
        with self._connection() as connection:
            if len(rows) == 1:
                connection.execute(self._INSERT, rows[0], prepare=True)
            else:
                with connection.transaction(), connection.cursor() as cursor:
                    cursor.executemany(self._INSERT, rows)

    def leaves(self, stream: UUID) -> list[bytes]:
        asked = "SELECT leaf FROM raw WHERE stream = %s ORDER BY version"
        with self._connection() as connection, connection.cursor(binary=True) as cursor:
            return [bytes(row[0]) for row in cursor.execute(asked, (str(stream),), prepare=True)]

    def project(self, turn: int) -> int:
        event = next(self._shown)
        with self._connection() as connection, connection.transaction():
            connection.execute("INSERT INTO shown VALUES (%s, %s)", (event, self.leaf), prepare=True)
            connection.execute("UPDATE bookmark SET position = %s", (event,), prepare=True)
        return 1

    def close(self) -> None:
        while self._free:
            self._free.pop().close()


def floor_of(place: Place, leaf: bytes) -> Floor:
    """Make the raw floor of a kind of store."""
    return SQLiteFloor(place, leaf) if place.kind == "SQLite" else PostgresFloor(place, leaf)
