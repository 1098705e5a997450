"""Keeps the projections of a process up to date, and wakes who waits for a position.

One thread serves all projections: the log is read once for all of them and a page costs one commit, which is what
counts on SQLite with its single writer. A projection that stops at a fault leaves the others going.
"""

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Event, Thread
from typing import Final

from application.projections.catalogue import PROJECTIONS
from application.projections.errors import Overtaken
from application.projections.keeper import PAGE, Keeper
from application.projections.leadership import leadership_of
from application.projections.projection import Projection
from application.projections.rebuild import Progress, rebuild
from application.projections.tracking import Bookmark, create_tracking, live_bookmarks, make_missing
from application.projections.visibility import Visibility
from application.record import Record
from application.store.errors import StoreError

FIRST_PAUSE_SECONDS: Final = 0.05
LONGEST_PAUSE_SECONDS: Final = 5.0
IDLE_SECONDS: Final = 5.0
"""How long nothing may be heard before the runner looks for itself."""
SUCCESSION_SECONDS: Final = 1.0
"""How often a process in reserve tries to become the keeper."""
logger = logging.getLogger(__name__)


class State(StrEnum):
    """Whether a projection follows the record."""

    RUNNING = "running"
    STOPPED = "stopped"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class ProjectionStatus:
    """Where a projection stands.

    `lag` counts the events that it has not read. `stopped` means that it met a fault at `fault_position`; `waiting`
    that nobody serves it from here now, because the store cannot be reached or no runner was started (`reason`).
    """

    name: str
    state: State
    position: int
    lag: int
    fault_position: int | None = None
    reason: str | None = None


class Runner:
    """The projections of this process."""

    def __init__(self, record: Record, projections: Sequence[Projection] = PROJECTIONS, *, page: int = PAGE) -> None:
        self._record = record
        self._projections = projections
        self._leadership = leadership_of(record.database)
        self._visibility = Visibility(self._look)
        self._keeper = Keeper(record, projections, moved=self._visibility.saw, page=page)
        self._stopping = Event()
        self._renewed = Event()
        self._thread: Thread | None = None
        self._trouble: str | None = None
        self._pause = FIRST_PAUSE_SECONDS
        create_tracking(record.database)
        make_missing(record.database, projections)

    @property
    def keeps(self) -> bool:
        """Whether this process is the one that keeps the projections now."""
        return self._visibility.told

    def start(self) -> None:
        """Follow the record from now on. Starting twice is allowed."""
        if self._thread is None:
            self._thread = Thread(target=self._run, name="handslag-projections", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Finish the page at hand and stop. Stopping twice is allowed."""
        self._stopping.set()
        while self._thread is not None and self._thread.is_alive():
            self._record.recorder.wakeup.look_again()
            self._thread.join(FIRST_PAUSE_SECONDS)
        self._leadership.release()

    def catch_up(self) -> None:
        """Apply in this thread all that was recorded so far: for commands and tests without a started runner."""
        self._keeper.look()
        while self._keeper.step():
            pass

    def rebuild(self, *names: str, progress: Callable[[Progress], None] | None = None) -> None:
        """Build the tables of projections anew beside the live ones, and swap them; the record is read once for all.

        Raises: KeyError when no projection has such a name; UnknownKind or StoreDamaged at an event that stops it.
        """
        known = {one.name: one for one in self._projections}
        rebuild(self._record, *(known[name] for name in names), progress=progress)
        self._renewed.set()
        self._record.recorder.wakeup.look_again()

    def wait_for(self, position: int, *, timeout: float, names: Collection[str] = ()) -> None:
        """Wait until projections have read up to a position: those that are named, or all.

        Raises:
            NotYetVisible: they did not within `timeout` seconds.
            ProjectionStopped: one of them stopped before it.
        """
        self._visibility.wait_for(position, timeout=timeout, names=names)

    def status(self) -> tuple[ProjectionStatus, ...]:
        """Tell of each projection where it stands and whether it runs.

        Raises: StoreUnavailable when the bookmarks cannot be read.
        """
        last = self._record.last_position()
        return tuple(self._status(mark, last) for mark in self._look())

    def _look(self) -> list[Bookmark]:
        with self._record.database.read() as cursor:
            live = live_bookmarks(cursor)
        return [_usable(projection, live[projection.name]) for projection in self._projections]

    def _status(self, mark: Bookmark, last: int) -> ProjectionStatus:
        state, reason = self._state(mark.fault)
        return ProjectionStatus(
            mark.name, state, mark.position, max(0, last - mark.position), mark.fault_position, reason
        )

    def _state(self, fault: str | None) -> tuple[State, str | None]:
        if fault is not None:
            return State.STOPPED, fault
        if self._trouble is not None:
            return State.WAITING, self._trouble
        if self._thread is None or self._stopping.is_set():
            return State.WAITING, "no runner was started"
        return State.RUNNING, None

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._turn()
            except Overtaken as other:
                logger.info("%s", other)
            except Exception as trouble:  # noqa: BLE001 - the supervisor starts again whatever ended the work
                self._trouble = str(trouble) if isinstance(trouble, StoreError) else type(trouble).__name__
                logger.warning("projections wait: %s", self._trouble)
                self._pause = min(self._pause * 2, LONGEST_PAUSE_SECONDS)
            self._visibility.told = False
            self._stopping.wait(self._pause)

    def _turn(self) -> None:
        """Serve as long as this process is the keeper and the live tables stay the same."""
        if not self._leadership.held():
            self._trouble, self._pause = None, SUCCESSION_SECONDS
            return
        self._renewed.clear()
        self._keeper.look()
        self._visibility.told = True
        while not self._stopping.is_set() and not self._renewed.is_set() and self._leadership.held():
            while self._keeper.step() and not self._stopping.is_set():
                pass
            self._trouble, self._pause = None, FIRST_PAUSE_SECONDS
            if not self._stopping.is_set():
                self._record.wait_for_more(self._keeper.lowest(), IDLE_SECONDS)


def _usable(projection: Projection, mark: Bookmark) -> Bookmark:
    """Give a bookmark; tables of another release, which are about to start anew, count as empty."""
    return mark if mark.fingerprint == projection.fingerprint() else replace(mark, position=0)
