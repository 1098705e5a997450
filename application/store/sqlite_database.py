"""SQLite: one writing connection, readers that never queue behind it, and a lock against a second process.

Built on the connections, cursors and datastore of the library; its pool and its BEGIN are replaced.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, Semaphore
from typing import ClassVar

from eventsourcing import persistence
from eventsourcing.sqlite import SQLiteConnection, SQLiteConnectionPool, SQLiteCursor, SQLiteDatastore

from application.store.errors import StoreBusy, StoreUnavailable, StoreUnfit
from application.store.file_lock import FileLock
from application.store.port import Cursor, Database, Dialect, Params, Row, Statement

STATEMENT_CACHE = 256
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_UNFIT = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_CORRUPT}


def _translate(error: sqlite3.Error) -> Exception:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in _BUSY:
        return StoreBusy(str(error))
    if code in _UNFIT:
        return StoreUnfit(f"SQLite cannot use this file: {error}")
    if isinstance(error, sqlite3.IntegrityError):
        return persistence.IntegrityError(str(error))
    if isinstance(error, sqlite3.OperationalError) and code != sqlite3.SQLITE_ERROR:
        return StoreUnavailable(str(error))
    if isinstance(error, sqlite3.OperationalError | sqlite3.ProgrammingError):
        return persistence.ProgrammingError(str(error))
    return persistence.DatabaseError(str(error))


class BatchCursor(SQLiteCursor):
    """A cursor that also takes several statements at once."""

    def batch(self, statements: Sequence[Statement]) -> list[Sequence[Row]]:
        """Run several statements one after the other, and give the rows of each."""
        return [self._rows(sql, params) for sql, params in statements]

    def _rows(self, sql: str, params: Params | Sequence[Params]) -> Sequence[Row]:
        if isinstance(params, Mapping):
            self.sqlite_cursor.execute(sql, params)
        else:
            self.sqlite_cursor.executemany(sql, params)
        rows: Sequence[Row] = self.sqlite_cursor.fetchall()
        return rows


class BoundConnection(SQLiteConnection):
    """A connection whose writing transactions take the lock at once."""

    @contextmanager
    def transaction(self, *, commit: bool) -> Iterator[BatchCursor]:
        """Begin, hand out a cursor, and commit or roll back."""
        cursor = BatchCursor(self._sqlite_conn.cursor())
        try:
            cursor.execute("BEGIN IMMEDIATE" if commit else "BEGIN")
            yield cursor
            self._sqlite_conn.execute("COMMIT" if commit else "ROLLBACK")
        except sqlite3.Error as error:
            self._sqlite_conn.rollback()
            raise _translate(error) from error
        except BaseException:
            self._sqlite_conn.rollback()
            raise
        finally:
            cursor.sqlite_cursor.close()

    def pragma(self, name: str) -> str | int:
        """Read one setting of the connection."""
        value: str | int = self._sqlite_conn.execute(f"PRAGMA {name}").fetchone()[0]
        return value


class WriterAndReaders(SQLiteConnectionPool):
    """One connection that writes and checkpoints, and several that read without waiting for it."""

    def __init__(self, *, db_name: str, readers: int, deadline: float) -> None:
        super().__init__(db_name=db_name, pool_size=readers, max_overflow=0, pool_timeout=deadline)
        self._writing = Lock()
        self._writer: BoundConnection | None = None
        self._reading = Semaphore(readers)
        self._idle: list[BoundConnection] = []

    def _create_connection(self) -> BoundConnection:
        raw = sqlite3.connect(
            self.db_name,
            uri=True,
            check_same_thread=False,
            isolation_level=None,
            cached_statements=STATEMENT_CACHE,
            timeout=self.pool_timeout / 2,
        )
        raw.row_factory = sqlite3.Row
        return BoundConnection(raw, max_age=None)

    def _create_writer(self) -> BoundConnection:
        connection = self._create_connection()
        if not self.is_sqlite_memory_mode:
            connection.pragma("journal_mode = WAL")
        for setting in ("synchronous = FULL", "secure_delete = ON", "foreign_keys = ON"):
            connection.cursor().execute(f"PRAGMA {setting}")
        self._assert_safe(connection)
        return connection

    def _create_reader(self) -> BoundConnection:
        connection = self._create_connection()
        connection.cursor().execute("PRAGMA query_only = ON")
        return connection

    def _assert_safe(self, connection: BoundConnection) -> None:
        journal = "memory" if self.is_sqlite_memory_mode else "wal"
        for name, value in (("synchronous", 2), ("secure_delete", 1), ("journal_mode", journal)):
            if (found := connection.pragma(name)) != value:
                raise StoreUnfit(f"SQLite keeps {name} at {found} here, while {value} is needed to lose nothing")

    def get_connection(self, timeout: float | None = None, *, is_writer: bool | None = None) -> BoundConnection:
        """Hand out the writer, or a reader; in memory there is one connection for both.

        Raises:
            StoreBusy: none came free in time.
        """
        patience = self.pool_timeout if timeout is None else timeout
        single = is_writer is not False or self.is_sqlite_memory_mode
        if not (self._writing if single else self._reading).acquire(timeout=patience):
            raise StoreBusy("no connection to SQLite came free in time")
        try:
            connection = self._take_writer() if single else self._take_reader()
        except BaseException as error:
            (self._writing if single else self._reading).release()
            if isinstance(error, sqlite3.Error):
                raise _translate(error) from error
            raise
        connection.is_writer = single
        return connection

    def _take_writer(self) -> BoundConnection:
        if self._closed:
            raise StoreUnavailable("the store is closed")
        if self._writer is None:
            self._writer = self._create_writer()
        return self._writer

    def _take_reader(self) -> BoundConnection:
        with self._put_condition:
            if self._closed:
                raise StoreUnavailable("the store is closed")
            return self._idle.pop() if self._idle else self._create_reader()

    def put_connection(self, conn: SQLiteConnection) -> None:
        """Take a connection back."""
        if conn is self._writer:
            self._writing.release()
            return
        with self._put_condition:
            if self._closed or not isinstance(conn, BoundConnection):
                conn.close()
            else:
                self._idle.append(conn)
        self._reading.release()

    def close(self) -> None:
        """Close the readers first and the writer last, so that the writer empties the write-ahead log."""
        with self._put_condition:
            if self._closed:
                return
            self._closed = True
            for connection in self._idle:
                connection.close()
        with self._writing:
            if self._writer is not None:
                self._writer.close()


class BoundDatastore(SQLiteDatastore):
    """The library's datastore with our pool."""

    def __init__(self, db_name: str, *, readers: int, deadline: float) -> None:
        super().__init__(db_name)
        self.pool: WriterAndReaders = WriterAndReaders(db_name=db_name, readers=readers, deadline=deadline)

    @contextmanager
    def work(self, *, commit: bool, patience: float | None) -> Iterator[BatchCursor]:
        """Run one transaction on a connection of the pool."""
        connection = self.pool.get_connection(patience, is_writer=commit)
        try:
            with connection.transaction(commit=commit) as cursor:
                yield cursor
        finally:
            self.pool.put_connection(connection)

    @contextmanager
    def transaction(self, *, commit: bool) -> Iterator[BatchCursor]:
        """Run one transaction with the usual patience."""
        with self.work(commit=commit, patience=None) as cursor:
            yield cursor


def _locked(path: Path) -> FileLock:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path.with_name(path.name + ".lock"))
        path.touch(mode=0o600)
    except OSError as error:
        raise StoreUnfit(f"the folder {path.parent} cannot be used: {error.strerror}") from error
    return lock


class SQLiteDatabase(Database):
    """SQLite in one file or in memory."""

    dialect: ClassVar[Dialect] = "sqlite"
    blob: ClassVar[str] = "BLOB"

    def __init__(self, path: Path | None, *, readers: int, deadline: float) -> None:
        self.path = path
        self._lock: FileLock | None = None
        if path is not None:
            self._lock = _locked(path)
        name = path.absolute().as_uri() if path is not None else ":memory:"
        self.datastore = BoundDatastore(name, readers=readers, deadline=deadline)
        try:
            with self.write():
                """Opening the writer shows at once whether the file can be used."""
        except BaseException:
            self.close()
            raise

    @contextmanager
    def write(self, *, deadline: float | None = None) -> Iterator[Cursor]:
        """Open a transaction that holds the one write lock from its first moment."""
        with self.datastore.work(commit=True, patience=deadline) as cursor:
            yield cursor

    @contextmanager
    def read(self, *, deadline: float | None = None) -> Iterator[Cursor]:
        """Open a transaction that sees one moment."""
        with self.datastore.work(commit=False, patience=deadline) as cursor:
            yield cursor

    def now_sql(self) -> str:
        """Read the process clock: SQLite lives in the process and keeps milliseconds only."""
        return "strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'"

    @property
    def version(self) -> str:
        """The version of the SQLite library."""
        return f"SQLite {sqlite3.sqlite_version}"

    def wipe(self) -> None:
        """Empty the write-ahead log, so that deleted bytes, overwritten with zeros, are gone from the disk."""
        connection = self.datastore.pool.get_connection(is_writer=True)
        try:
            connection.pragma("wal_checkpoint(TRUNCATE)")
        finally:
            self.datastore.pool.put_connection(connection)

    def close(self) -> None:
        """Close all connections and give up the file."""
        self.datastore.close()
        if self._lock is not None:
            self._lock.release()
