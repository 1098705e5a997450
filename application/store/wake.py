"""Wakes those who wait for the store to grow: at once in this process, by LISTEN from other processes."""

import contextlib
import selectors
import socket
from collections.abc import Callable
from threading import Condition, Thread

import psycopg
from psycopg import sql

from application.store.errors import StoreUnavailable
from application.store.postgres_database import BoundConnection, PostgresDatabase
from application.store.schema import CHANNEL

RETRY_SECONDS = 1.0


class Wakeup:
    """The last position that is known to be committed."""

    def __init__(self) -> None:
        self._grown = Condition()
        self._position = 0
        self._closed = False
        self._wakes = 0

    def announce(self, position: int) -> None:
        """Tell that the store has come this far."""
        with self._grown:
            self._position = max(self._position, position)
            self._grown.notify_all()

    def look_again(self) -> None:
        """Wake everyone, as news may have been missed."""
        with self._grown:
            self._wakes += 1
            self._grown.notify_all()

    def wait(self, position: int, timeout: float, stopped: Callable[[], bool] = lambda: False) -> None:
        """Wait until the store has come beyond a position, or all are told to look again.

        `stopped` ends the wait as well; whoever makes it true calls `look_again` afterwards.
        """
        with self._grown:
            wakes = self._wakes
            self._grown.wait_for(
                lambda: self._closed or stopped() or self._position > position or self._wakes != wakes, timeout
            )

    @property
    def wakes(self) -> int:
        """How often all were told to look again."""
        return self._wakes

    @property
    def closed(self) -> bool:
        """Whether nothing will be announced any more."""
        return self._closed

    def close(self) -> None:
        """Wake everyone for good."""
        with self._grown:
            self._closed = True
            self._grown.notify_all()


class Listener:
    """Hears from PostgreSQL what other processes have committed; on a lost connection it comes back and looks again."""

    def __init__(self, database: PostgresDatabase, wakeup: Wakeup, last_position: Callable[[], int]) -> None:
        self._database = database
        self._wakeup = wakeup
        self._last_position = last_position
        self._stop, self._stopped = socket.socketpair()
        self._thread = Thread(target=self._run, name="handslag-listener", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while not self._wakeup.closed:
            with (
                contextlib.suppress(StoreUnavailable, psycopg.Error),
                self._database.datastore.connect() as connection,
            ):
                self._listen(connection)
            self._pause(None, RETRY_SECONDS)

    def _listen(self, connection: BoundConnection) -> None:
        connection.add_notify_handler(lambda note: self._wakeup.announce(int(note.payload)))
        connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
        self._wakeup.announce(self._last_position())
        self._wakeup.look_again()
        while not self._wakeup.closed:
            if self._pause(connection.fileno(), None):
                connection.execute("")

    def _pause(self, descriptor: int | None, seconds: float | None) -> bool:
        """Sleep until the connection has something to say, the listener is stopped, or the time is over."""
        if self._wakeup.closed:
            return False
        with selectors.DefaultSelector() as selector:
            selector.register(self._stopped, selectors.EVENT_READ)
            if descriptor is not None:
                selector.register(descriptor, selectors.EVENT_READ)
            return bool(selector.select(seconds))

    def close(self) -> None:
        """Stop listening. The wake-up must have been closed before."""
        self._stop.send(b"\0")
        self._thread.join()
        self._stop.close()
        self._stopped.close()
