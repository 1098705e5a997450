"""Opens the database that an address names.

memory:                            SQLite in memory, gone when it is closed
sqlite:///relative or ////absolute SQLite in one file, for one process
postgresql://user@host/name        PostgreSQL, for any number of processes
"""

from dataclasses import dataclass
from pathlib import Path

from application.store.errors import StoreUnfit
from application.store.port import Cursor, Database, Dialect, Params, Row, Statement, Value
from application.store.postgres_database import PostgresDatabase
from application.store.sqlite_database import SQLiteDatabase

__all__ = [
    "Cursor",
    "Database",
    "DatabaseSettings",
    "Dialect",
    "Params",
    "Row",
    "Statement",
    "Value",
    "open_database",
    "sqlite_path",
]


@dataclass(frozen=True)
class DatabaseSettings:
    """Where a database is and how long one may wait for it."""

    url: str
    schema: str = "handslag"
    pool_size: int = 10
    deadline_seconds: float = 2.0


def sqlite_path(url: str) -> Path | None:
    """Give the file that an address names, or None when it names no file.

    >>> str(sqlite_path("sqlite:///data/handslag.sqlite")), sqlite_path("memory:")
    ('data/handslag.sqlite', None)
    """
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None


def open_database(settings: DatabaseSettings) -> Database:
    """Open the database of an address.

    Raises:
        StoreUnfit: the address is of no known kind, or the database cannot keep what is promised.
        StoreInUse: another process has the SQLite file.
        StoreUnavailable: PostgreSQL cannot be reached.
    """
    if settings.url == "memory:":
        return SQLiteDatabase(None, readers=1, deadline=settings.deadline_seconds)
    if settings.url.startswith("sqlite:///"):
        return SQLiteDatabase(sqlite_path(settings.url), readers=settings.pool_size, deadline=settings.deadline_seconds)
    if settings.url.startswith(("postgresql://", "postgres://")):
        return PostgresDatabase(
            settings.url, schema=settings.schema, pool_size=settings.pool_size, deadline=settings.deadline_seconds
        )
    raise StoreUnfit(f"no kind of store is known by the address {settings.url.split(':')[0]}:")
