"""The watch: once an hour it records what silence brought about. Replay never does.

Each command is one write with a key that names what it is about, and says the same on whichever day and machine it is
given. So a watch that is repeated, that several processes keep, or that breaks off half-way records everything once.
"""

import logging
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from threading import Event, Thread
from typing import Final
from uuid import UUID

from application.authorization import CLOCK
from application.erasing import erase_confirmed
from application.queries.reading import Snapshot, Views
from application.service import Handslag, PartnershipMovedOn
from application.store.errors import StoreError
from domain import silence
from domain.errors import DomainError
from domain.facts import Command
from domain.memory.relation import Measure
from domain.relation.relation_limits import comparisons
from domain.relationship.bandwidth import input_ratios
from domain.running import RunningClock
from domain.state import Partnership

EVERY_SECONDS: Final = 3600.0
AHEAD: Final = timedelta(days=1)
"""How much later than in Greenwich the day can be anywhere."""
_ALL: Final = "SELECT partnership, version FROM $portfolio.partnership"
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Seen:
    """A partnership as a watch left it: its version, the next day of a clock, and if figures can ask for a talk."""

    version: int
    next_day: date | None
    looks_at_figures: bool


Lookout = dict[UUID, Seen]
"""What a watch remembers of its last round, so that it looks only where something can have run out."""


def keep_watch(handslag: Handslag, seen: Lookout | None = None) -> int:
    """Record what silence brought about up to now, and erase whom a party decided; give how many commands that took."""
    views, lookout = Views(handslag.record.database), {} if seen is None else seen
    latest = handslag.today("UTC") + AHEAD
    waiting = views.ask(lambda snapshot: _waiting(snapshot, lookout, latest))
    done = sum(_run_on(handslag, one, lookout) for one in waiting)
    done += sum(_open_talks(handslag, one) for one, left in lookout.items() if left.looks_at_figures)
    return done + erase_confirmed(handslag)


def _waiting(snapshot: Snapshot, lookout: Lookout, latest: date) -> list[UUID]:
    rows = ((UUID(row["partnership"]), row["version"]) for row in snapshot.rows(_ALL, {}))
    return [one for one, version in rows if _may_have_run_out(lookout.get(one), version, latest)]


def _may_have_run_out(seen: Seen | None, version: int, latest: date) -> bool:
    if seen is None or seen.version != version:
        return True
    return seen.next_day is not None and seen.next_day <= latest


def _run_on(handslag: Handslag, partnership: UUID, lookout: Lookout) -> int:
    over: set[RunningClock] = set()
    done = 0
    while True:
        state = handslag.partnership(partnership)
        today = handslag.today(state.time_zone)
        clock = silence.first_run_out(state, today=today, over=over)
        command = clock.brings(today) if clock else None
        if clock is None or command is None:
            lookout[partnership] = _left(state, today)
            return done
        try:
            done += _give(handslag, partnership, command, state.version)
        except PartnershipMovedOn:
            continue
        over.add(clock)


def _left(state: Partnership, today: date) -> Seen:
    looks = any(silence.must_talk(state, name) for name in _with_threshold(state)) or bool(state.relation.limits)
    return Seen(state.version, silence.next_day(state, today=today + timedelta(days=1)), looks)


def _with_threshold(state: Partnership) -> list[str]:
    return [name for name, driver in state.drivers.items() if driver.clause.reneg_threshold is not None]


def _open_talks(handslag: Handslag, partnership: UUID) -> int:
    done, opened = 0, 1
    while opened:
        state = handslag.partnership(partnership)
        command = next(_triggers(handslag, partnership, state), None)
        with suppress(PartnershipMovedOn):
            opened = _give(handslag, partnership, command, state.version) if command else 0
            done += opened
    return done


def _triggers(handslag: Handslag, partnership: UUID, state: Partnership) -> Iterator[Command]:
    silent = [name for name in _with_threshold(state) if silence.must_talk(state, name)]
    if silent:
        yield from _crossed(handslag, partnership, state, silent)
    yield from _compared(handslag, partnership, state)


def _compared(handslag: Handslag, partnership: UUID, state: Partnership) -> Iterator[Command]:
    today, ratios = handslag.today(state.time_zone), {}
    if any(measure is Measure.PROPORTIONALITY for measure, _ in state.relation.limits):
        ratios = input_ratios(handslag.queries.relationship(partnership, as_of=today).view.fairness)
    yield from comparisons(state, ratios, today=today)


def _crossed(handslag: Handslag, partnership: UUID, state: Partnership, drivers: list[str]) -> Iterator[Command]:
    today = handslag.today(state.time_zone)
    view = handslag.queries.risk_sharing(partnership, as_of=today).view
    for driver in view.drivers if view else ():
        name = driver.driver.driver
        if name in drivers and driver.triggers.open:
            last = driver.triggers.fired[-1]
            title = f"{state.drivers[name].entry.title}: {last.period}"
            yield silence.triggered(name, title, str(last.period), last.shock, today=today)


def _give(handslag: Handslag, partnership: UUID, command: Command, version: int) -> int:
    key = f"{type(command).__name__} {command.model_dump_json()} {version}"
    try:
        receipt = handslag.give(command, principal=CLOCK, partnership=partnership, key=key, expected_version=version)
    except PartnershipMovedOn:
        raise
    except DomainError as refusal:
        logger.info("the watch found it done: %s", refusal)
        return 0
    return int(not receipt.replayed and receipt.last_version > version)


class Watch:
    """Keeps watch in a thread of its own, at once and then every hour."""

    def __init__(self, handslag: Handslag) -> None:
        self._handslag = handslag
        self._lookout: Lookout = {}
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
                keep_watch(self._handslag, self._lookout)
            except StoreError as trouble:
                logger.warning("the watch waits: %s", trouble)
            self._stopping.wait(EVERY_SECONDS)
