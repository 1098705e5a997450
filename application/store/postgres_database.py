"""PostgreSQL: a pool of connections in which no wait is without end.

Built on the datastore of the library; its pool is replaced by one that takes a whole address, checks a
connection before it is used, and ends a connection that does not answer in time.
"""

import selectors
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import Any, ClassVar, TypeVar

import psycopg
from eventsourcing import persistence
from eventsourcing.postgres import PostgresDatastore
from psycopg import conninfo, errors, sql
from psycopg.abc import PQGen
from psycopg.rows import DictRow, dict_row
from psycopg.types.string import TextLoader
from psycopg_pool import ConnectionPool, PoolTimeout

from application.store.errors import OutcomeUnknown, StoreBusy, StoreUnavailable
from application.store.port import Cursor, Database, Dialect, Params, Row, Statement, for_psycopg

T = TypeVar("T")
GRACE = 0.25
"""Seconds by which the server may be late with its own time-out before the connection is given up."""
_BUSY = (
    PoolTimeout,
    errors.LockNotAvailable,
    errors.QueryCanceled,
    errors.DeadlockDetected,
    errors.SerializationFailure,
)


def _translate(error: psycopg.Error) -> Exception:
    if isinstance(error, _BUSY):
        return StoreBusy(str(error))
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return StoreUnavailable(str(error))
    if isinstance(error, psycopg.IntegrityError):
        return persistence.IntegrityError(str(error))
    if isinstance(error, psycopg.ProgrammingError):
        return persistence.ProgrammingError(str(error))
    return persistence.DatabaseError(str(error))


class BoundConnection(psycopg.Connection[DictRow]):
    """A connection that is closed when the server does not answer before the deadline."""

    until: float | None = None
    warnings: list[str]

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """Wait for an answer of the server, but never past the deadline."""
        left = None if self.until is None else max(0.0, self.until - monotonic())
        try:
            return super().wait(gen, interval, min((t for t in (timeout, left) if t is not None), default=None))
        except errors._WaitTimeout as error:
            self.pgconn.finish()
            raise psycopg.OperationalError("the server did not answer before the deadline") from error


class BatchCursor:
    """Runs statements with `:name` parameters."""

    def __init__(self, connection: BoundConnection) -> None:
        self._connection = connection
        self._cursor = connection.cursor()

    def execute(self, sql: str, params: Params | None = None) -> None:
        """Run one statement."""
        self._cursor.execute(for_psycopg(sql), params or {})

    def executemany(self, sql: str, params: Sequence[Params]) -> None:
        """Run one statement for each set of parameters, in one exchange."""
        self._cursor.executemany(for_psycopg(sql), params)

    def fetchone(self) -> Row | None:
        """Give the next row."""
        return self._cursor.fetchone()

    def fetchall(self) -> Sequence[Row]:
        """Give all remaining rows."""
        return self._cursor.fetchall()

    def batch(self, statements: Sequence[Statement]) -> list[Sequence[Row]]:
        """Run several statements in one exchange, and give the rows of each."""
        with self._connection.pipeline():
            cursors = [self._send(sql, params) for sql, params in statements]
        return [cursor.fetchall() if cursor.description else [] for cursor in cursors]

    def _send(self, sql: str, params: Params | Sequence[Params]) -> psycopg.Cursor[DictRow]:
        cursor = self._connection.cursor()
        if isinstance(params, Mapping):
            return cursor.execute(for_psycopg(sql), params)
        if len(params) == 1:
            return cursor.execute(for_psycopg(sql), params[0])
        cursor.executemany(for_psycopg(sql), params)
        return cursor


def _alive(connection: psycopg.Connection[Any]) -> None:
    """Look, without asking the server, whether an idle connection was ended by it."""
    with selectors.DefaultSelector() as selector:
        selector.register(connection.fileno(), selectors.EVENT_READ)
        if selector.select(0):
            connection.execute("")


class BoundDatastore(PostgresDatastore):
    """The library's datastore with our pool."""

    def __init__(self, address: str, *, schema: str, pool_size: int, deadline: float) -> None:
        super().__init__("", "", "", "", "", schema=schema)
        self.deadline = deadline
        self.address = conninfo.make_conninfo(address, **_defaults(address, deadline))
        self.bound_pool: ConnectionPool[BoundConnection] = ConnectionPool(
            self.address,
            connection_class=BoundConnection,
            kwargs={"row_factory": dict_row, "autocommit": True},
            min_size=1,
            max_size=pool_size,
            open=False,
            configure=self.prepare,
            check=_alive,
            timeout=deadline,
            num_workers=2,
            name="handslag",
        )

    def register_type_adapters(self) -> None:
        """Need none: no composite types are used."""

    def prepare(self, connection: BoundConnection) -> None:
        """Give a new connection its schema, and its identifiers as text."""
        connection.warnings = []
        connection.add_notice_handler(lambda notice: connection.warnings.append(str(notice.message_primary)))
        connection.adapters.register_loader("uuid", TextLoader)
        connection.execute(sql.SQL("SET search_path TO {}, pg_catalog").format(sql.Identifier(self.schema)))
        connection.execute("SET synchronous_commit TO on")

    def connect(self) -> BoundConnection:
        """Make a connection of its own, outside the pool.

        Raises:
            StoreUnavailable: the server cannot be reached.
        """
        try:
            connection = BoundConnection.connect(self.address, autocommit=True, row_factory=dict_row)
            self.prepare(connection)
        except psycopg.Error as error:
            raise _translate(error) from error
        return connection

    @contextmanager
    def work(self, begin: str, end: str, *, patience: float | None) -> Iterator[BatchCursor]:
        """Run one transaction on a connection of the pool."""
        seconds = self.deadline if patience is None else patience
        until = monotonic() + seconds
        try:
            connection = self._begin(begin, until)
            try:
                with self._ending(connection, end):
                    yield BatchCursor(connection)
            finally:
                connection.until = None
                self.bound_pool.putconn(connection)
        except psycopg.Error as error:
            raise _translate(error) from error

    def _begin(self, begin: str, until: float) -> BoundConnection:
        """Take a connection and begin; a connection that proves dead is replaced, as nothing was asked of it yet."""
        while True:
            left = max(0.001, until - monotonic())
            connection = self.bound_pool.getconn(left)
            connection.until = until + GRACE
            connection.warnings.clear()
            limit = max(1, int(left * 1000))
            try:
                limits = f"SET LOCAL statement_timeout = {limit}; SET LOCAL lock_timeout = {limit}"
                connection.execute(f"{begin}; {limits}", prepare=False)
            except BaseException as error:
                self.bound_pool.putconn(connection)
                if not isinstance(error, psycopg.OperationalError) or monotonic() >= until:
                    raise
            else:
                return connection

    @contextmanager
    def _ending(self, connection: BoundConnection, end: str) -> Iterator[None]:
        try:
            yield
            connection.warnings.clear()
            status = connection.execute(end, prepare=False).statusmessage
        except BaseException:
            if not connection.closed:
                connection.until = monotonic() + self.deadline
                connection.rollback()
            raise
        if end == "COMMIT" and status != "COMMIT":
            raise psycopg.InternalError("the server rolled the transaction back")
        if end == "COMMIT" and connection.warnings:
            raise OutcomeUnknown("", connection.warnings[0])

    def close(self) -> None:
        """Close the pool. Closing twice is allowed."""
        super().close()
        if hasattr(self, "bound_pool"):
            self.bound_pool.close()


def _defaults(address: str, deadline: float) -> dict[str, str | int]:
    """Give what the address leaves open: short waits, a server that can write, a name in the server's lists."""
    wanted: dict[str, str | int] = {
        "connect_timeout": max(2, round(deadline)),
        "tcp_user_timeout": round(deadline * 1000),
        "keepalives": 1,
        "keepalives_idle": 10,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "target_session_attrs": "read-write",
        "application_name": "handslag",
    }
    given = conninfo.conninfo_to_dict(address)
    return {name: value for name, value in wanted.items() if name not in given}


class PostgresDatabase(Database):
    """PostgreSQL, for any number of processes."""

    dialect: ClassVar[Dialect] = "postgresql"
    blob: ClassVar[str] = "BYTEA"

    def __init__(self, address: str, *, schema: str, pool_size: int, deadline: float) -> None:
        self.schema = schema
        self.datastore = BoundDatastore(address, schema=schema, pool_size=pool_size, deadline=deadline)
        try:
            self.datastore.bound_pool.open(wait=True, timeout=deadline * 2)
        except PoolTimeout as error:
            self.close()
            raise StoreUnavailable("PostgreSQL cannot be reached") from error

    @contextmanager
    def write(self, *, deadline: float | None = None) -> Iterator[Cursor]:
        """Open a transaction whose statements each see what was committed before them."""
        with self.datastore.work("BEGIN", "COMMIT", patience=deadline) as cursor:
            yield cursor

    @contextmanager
    def read(self, *, deadline: float | None = None) -> Iterator[Cursor]:
        """Open a transaction that sees one moment."""
        begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        with self.datastore.work(begin, "ROLLBACK", patience=deadline) as cursor:
            yield cursor

    def now_sql(self) -> str:
        """Read the clock of the server, not of the transaction's begin."""
        return """to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""

    def wipe(self) -> None:
        """Leave it to the server: its vacuum and the recycling of its write-ahead log overwrite deleted bytes."""

    @property
    def version(self) -> str:
        """The version of the server."""
        with self.read() as cursor:
            cursor.execute("SHOW server_version")
            row = cursor.fetchone()
        return f"PostgreSQL {row['server_version'] if row else ''}"

    def close(self) -> None:
        """Close all connections. Closing twice is allowed."""
        self.datastore.close()
