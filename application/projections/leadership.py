"""Which process keeps the projections: one at a time, so that the others do no work in vain.

Exactly-once does not rest on this: of two runners at one place, the bookmark lets only one through.
"""

import contextlib
import hashlib
from time import monotonic
from typing import Final, Protocol

import psycopg

from application.store.errors import StoreUnavailable
from application.store.port import Database
from application.store.postgres_database import BoundConnection, PostgresDatabase

PATIENCE_SECONDS: Final = 2.0


class Leadership(Protocol):
    """The right to keep the projections."""

    def held(self) -> bool:
        """Take the right if it is free, and tell whether this process has it."""

    def release(self) -> None:
        """Give the right up. Giving it up twice is allowed."""


class OnlyProcess:
    """The store is open in one process only, so nobody else can be the keeper."""

    def held(self) -> bool:
        """Tell that this process has the right."""
        return True

    def release(self) -> None:
        """Need nothing."""


class AdvisoryLock:
    """A lock of a PostgreSQL session: it ends with the connection, however the process ends."""

    def __init__(self, database: PostgresDatabase) -> None:
        self._database = database
        digest = hashlib.sha256(f"handslag projections {database.schema}".encode()).digest()
        self._number = int.from_bytes(digest[:8], signed=True)
        self._connection: BoundConnection | None = None

    def held(self) -> bool:
        """Take the lock if it is free; a lost connection is a lost lock.

        Raises:
            StoreUnavailable: the server does not answer.
        """
        try:
            return self._answers() if self._connection else self._try()
        except psycopg.Error as error:
            self.release()
            raise StoreUnavailable(type(error).__name__) from error

    def _answers(self) -> bool:
        if self._connection is not None:
            self._connection.until = monotonic() + PATIENCE_SECONDS
            self._connection.execute("SELECT 1")
        return True

    def _try(self) -> bool:
        self._connection = self._database.datastore.connect()
        self._connection.until = monotonic() + PATIENCE_SECONDS
        row = self._connection.execute("SELECT pg_try_advisory_lock(%s) AS held", [self._number]).fetchone()
        if row is None or not row["held"]:
            self.release()
        return self._connection is not None

    def release(self) -> None:
        """End the session that holds the lock."""
        if self._connection is not None:
            with contextlib.suppress(psycopg.Error):
                self._connection.close()
            self._connection = None


def leadership_of(database: Database) -> Leadership:
    """Give the kind of leadership that a store needs."""
    return AdvisoryLock(database) if isinstance(database, PostgresDatabase) else OnlyProcess()
