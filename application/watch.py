"""The watch: once an hour it records what silence brought about. Replay never does.

Each command has a key that names what it is about, so a watch that is repeated, or that several processes keep,
records everything once.
"""

import logging
from collections.abc import Iterator
from threading import Event, Thread
from typing import Final
from uuid import UUID

from application.authorization import CLOCK
from application.erasing import erase_confirmed
from application.queries.reading import Snapshot, Views
from application.service import Handslag
from application.store.errors import StoreError
from domain import silence
from domain.errors import DomainError
from domain.facts import Command
from domain.state import Partnership

EVERY_SECONDS: Final = 3600.0
_OVERDUE: Final = """
SELECT DISTINCT partnership FROM $portfolio.deadline
WHERE due_on < :today AND kind IN ('proposal_expires', 'option_closes', 'assessment_due')
"""
_WITH_THRESHOLD: Final = "SELECT partnership FROM $portfolio.partnership WHERE status <> 'ended'"
logger = logging.getLogger(__name__)


def keep_watch(handslag: Handslag) -> int:
    """Record what silence brought about up to now, and erase whom a party decided; give how many commands that took."""
    views = Views(handslag.record.database)
    today = handslag.today("UTC").isoformat()
    overdue = views.ask(lambda snapshot: _found(snapshot, _OVERDUE, today))
    talking = views.ask(lambda snapshot: _found(snapshot, _WITH_THRESHOLD, today))
    done = sum(_give(handslag, one, command) for one in overdue for command in _silence(handslag, one))
    done += sum(_give(handslag, one, command) for one in talking for command in _triggers(handslag, one))
    return done + erase_confirmed(handslag)


def _found(snapshot: Snapshot, sql: str, today: str) -> list[UUID]:
    return [UUID(row["partnership"]) for row in snapshot.rows(sql, {"today": today})]


def _silence(handslag: Handslag, partnership: UUID) -> Iterator[Command]:
    state = handslag.partnership(partnership)
    yield from silence.brought_about(state, today=handslag.today(state.time_zone))


def _triggers(handslag: Handslag, partnership: UUID) -> Iterator[Command]:
    state = handslag.partnership(partnership)
    watched = [name for name, driver in state.drivers.items() if driver.clause.reneg_threshold is not None]
    silent = [name for name in watched if silence.must_talk(state, name)]
    if silent:
        yield from _crossed(handslag, partnership, state, silent)


def _crossed(handslag: Handslag, partnership: UUID, state: Partnership, drivers: list[str]) -> Iterator[Command]:
    today = handslag.today(state.time_zone)
    view = handslag.queries.risk_sharing(partnership, as_of=today).view
    for driver in view.drivers if view else ():
        name = driver.driver.driver
        if name in drivers and driver.triggers.open:
            last = driver.triggers.fired[-1]
            title = f"{state.drivers[name].entry.title}: {last.period}"
            yield silence.triggered(name, title, str(last.period), last.shock, today=today)


def _give(handslag: Handslag, partnership: UUID, command: Command) -> int:
    about = command.model_dump_json(exclude={"effective_on"})
    key = f"{type(command).__name__} {about} {handslag.partnership(partnership).version}"
    try:
        handslag.give(command, principal=CLOCK, partnership=partnership, key=key)
    except DomainError as refusal:
        logger.info("the watch found it done: %s", refusal)
        return 0
    return 1


class Watch:
    """Keeps watch in a thread of its own, at once and then every hour."""

    def __init__(self, handslag: Handslag) -> None:
        self._handslag = handslag
        self._stopping = Event()
        self._thread = Thread(target=self._run, name="handslag-watch", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the command at hand and stop."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                keep_watch(self._handslag)
            except StoreError as trouble:
                logger.warning("the watch waits: %s", trouble)
            self._stopping.wait(EVERY_SECONDS)
