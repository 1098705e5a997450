"""Keeps the figures in a thread of its own, a while after the news, so that many events in a row cost one working out.

It rests in between for longer than it works, so that commands and questions keep the processor to themselves. Only
the process that keeps the projections works; any other one waits for what it writes.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from threading import Event, Thread
from time import monotonic
from typing import Final

from application.figures.keeper import READ, FiguresKeeper
from application.projections.errors import NotYetVisible
from application.projections.runner import IDLE_SECONDS, Runner
from application.record import Record

SETTLE_SECONDS: Final = 0.2
"""How long more news is awaited before anything is worked out."""
REST: Final = 3
"""How many times as long as it worked the thread rests."""
LONGEST_REST_SECONDS: Final = 5.0
LOOK_SECONDS: Final = 0.02
"""How often who waits for figures looks whether they are there."""
PATIENCE_SECONDS: Final = 5.0
STOP_SECONDS: Final = 0.05
logger = logging.getLogger(__name__)


class FiguresWorker:
    """The thread that keeps the figures of this process up to date."""

    def __init__(self, record: Record, runner: Runner, now: Callable[[], datetime]) -> None:
        self._record = record
        self._runner = runner
        self._keeper = FiguresKeeper(record, now)
        self._stopping = Event()
        self._thread: Thread | None = None
        self._looked = False

    def start(self) -> None:
        """Keep the figures from now on. Starting twice is allowed."""
        if self._thread is None:
            self._thread = Thread(target=self._run, name="handslag-figures", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Finish the partnership at hand and stop. Stopping twice is allowed."""
        self._stopping.set()
        while self._thread is not None and self._thread.is_alive():
            self._record.recorder.wakeup.look_again()
            self._thread.join(STOP_SECONDS)

    def catch_up(self) -> None:
        """Work out in this thread all that is not of today: for commands and tests without a started worker."""
        self._keeper.catch_up()

    def wait_for(self, position: int, *, timeout: float) -> None:
        """Wait until the figures of every partnership hold what was recorded up to a position.

        Raises:
            NotYetVisible: they did not within `timeout` seconds.
            ProjectionStopped: a projection stopped before it.
        """
        until = monotonic() + timeout
        self._runner.wait_for(position, timeout=timeout, names=READ)
        while not self._keeper.settled(position):
            if monotonic() >= until:
                raise NotYetVisible(position, position - 1)
            self._stopping.wait(LOOK_SECONDS)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._turn()
            except Exception as trouble:  # noqa: BLE001 - whatever ends a turn, the next one starts from the marks
                self._looked = False
                logger.warning("figures wait: %s", type(trouble).__name__)
                self._stopping.wait(IDLE_SECONDS)

    def _turn(self) -> None:
        """Work out what is not of today, then sleep until there is news or a while is over."""
        last = self._record.last_position()
        if self._runner.keeps:
            self._runner.wait_for(last, timeout=PATIENCE_SECONDS, names=READ)
            self._work()
        else:
            self._looked = False
        self._record.wait_for_more(last, IDLE_SECONDS)
        self._stopping.wait(SETTLE_SECONDS)

    def _work(self) -> None:
        """Work out all that is not of today; the first time, also what no mark tells of."""
        if not self._looked:
            self._keeper.look()
            self._looked = True
        while not self._stopping.is_set():
            began = monotonic()
            if not self._keeper.step(stop=self._stopping.is_set):
                break
            self._stopping.wait(min(LONGEST_REST_SECONDS, REST * (monotonic() - began)))
