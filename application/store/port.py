"""The one way in which the application speaks SQL: written once, the same on SQLite and PostgreSQL.

Statements use `:name` parameters; rows are read as `row["column"]`. Nothing here knows events.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import Any, ClassVar, Literal, Protocol, TypeAlias

from application.store.errors import StoreDamaged

Value: TypeAlias = str | int | bytes | None
Params: TypeAlias = Mapping[str, Value]
Statement: TypeAlias = "tuple[str, Params | Sequence[Params]]"
"""A statement with its parameters, or with several sets of them."""
Dialect: TypeAlias = Literal["sqlite", "postgresql"]


class Row(Protocol):
    """One row of an answer."""

    def __getitem__(self, column: str, /) -> Any:
        """Give the value of a column."""


class Cursor(Protocol):
    """Runs statements inside one transaction."""

    def execute(self, sql: str, params: Params = ..., /) -> None:
        """Run one statement."""

    def executemany(self, sql: str, params: Sequence[Params], /) -> None:
        """Run one statement for each set of parameters."""

    def fetchone(self) -> Row | None:
        """Give the next row of the last answer, or None after the last."""

    def fetchall(self) -> Sequence[Row]:
        """Give all remaining rows of the last answer."""

    def batch(self, statements: Sequence[Statement], /) -> list[Sequence[Row]]:
        """Run several statements in one exchange with the server, and give the rows of each."""


class Database(ABC):
    """A database in which work is done inside short transactions with a bounded wait."""

    dialect: ClassVar[Dialect]
    blob: ClassVar[str]
    """The column type for bytes."""

    @abstractmethod
    def write(self, *, deadline: float | None = None) -> AbstractContextManager[Cursor]:
        """Open a transaction that commits when the block ends and rolls back when it raises.

        `deadline` is in seconds and bounds each wait for a connection, a lock or an answer.

        Raises:
            StoreBusy: no connection or lock came free in time.
            StoreUnavailable: the database cannot be reached.
            eventsourcing.persistence.IntegrityError: a key or a check was violated.
        """

    @abstractmethod
    def read(self, *, deadline: float | None = None) -> AbstractContextManager[Cursor]:
        """Open a transaction that sees one moment of the database and writes nothing.

        Raises:
            StoreBusy: no connection came free in time.
            StoreUnavailable: the database cannot be reached.
        """

    @abstractmethod
    def now_sql(self) -> str:
        """Give the SQL that reads the clock of the database as text in UTC with six digits."""

    @abstractmethod
    def wipe(self) -> None:
        """Overwrite deleted bytes on the disk where the database can be told to; the others do it in their time."""

    @property
    @abstractmethod
    def version(self) -> str:
        """The product and version that keeps the data."""

    @abstractmethod
    def close(self) -> None:
        """End all connections. Closing twice is allowed."""


def stored_bytes(row: Row, column: str) -> bytes:
    """Give the bytes of a column.

    Raises:
        StoreDamaged: somebody put something else in their place.
    """
    value = row[column]
    if not isinstance(value, bytes | bytearray | memoryview):
        raise StoreDamaged(f"the column {column} holds no bytes")
    return bytes(value)


_PARAMETER = re.compile(r"'(?:[^']|'')*'|::|:([a-z_][a-z0-9_]*)|%", re.IGNORECASE)


def _psycopg(match: re.Match[str]) -> str:
    name = match.group(1)
    return f"%({name})s" if name else match.group().replace("%", "%%")


@lru_cache(maxsize=1024)
def for_psycopg(sql: str) -> str:
    """Write `:name` parameters the way psycopg reads them; texts and casts stay as they are.

    >>> for_psycopg("SELECT '10:30'::text WHERE a = :a AND b LIKE 'x%'")
    "SELECT '10:30'::text WHERE a = %(a)s AND b LIKE 'x%%'"
    """
    return _PARAMETER.sub(_psycopg, sql)
