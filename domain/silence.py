"""Silence: what must be recorded because nobody acted before a day passed, or a figure crossed a threshold."""

from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal

from domain import pending
from domain.clocks.reminders import reminders_of
from domain.concept import Clocks
from domain.facts import Command
from domain.lifecycle import CONCEPTS
from domain.renegotiation import Ground, OpenRenegotiation
from domain.running import RunningClock
from domain.state import Partnership, Status

_SOURCES: tuple[Clocks, ...] = (pending.clocks, *(concept.clocks for concept in CONCEPTS if concept.clocks))


def running_clocks(partnership: Partnership) -> tuple[RunningClock, ...]:
    """Give every clock that runs, the one that runs out first in front."""
    running = [clock for source in _SOURCES for clock in source(partnership)]
    running.extend(reminders_of(partnership, running))
    return tuple(sorted(running, key=lambda clock: clock.last_day))


def brought_about(partnership: Partnership, *, today: date) -> Iterator[Command]:
    """Give what silence brought about up to yesterday, in the order in which the clocks ran out."""
    passed = (clock for clock in running_clocks(partnership) if clock.has_run_out(today))
    return (command for clock in passed if (command := clock.brings(today)))


def first_run_out(partnership: Partnership, *, today: date, over: Collection[RunningClock] = ()) -> RunningClock | None:
    """Give the clock that ran out first and brings something about, apart from those that are over."""
    passed = (clock for clock in running_clocks(partnership) if clock.then and clock.has_run_out(today))
    return next((clock for clock in passed if clock not in over), None)


def next_day(partnership: Partnership, *, today: date) -> date | None:
    """Give the first day from today on which silence brings something about; None when it never does."""
    days = (clock.strikes_on(today) for clock in running_clocks(partnership) if clock.then)
    return min((day for day in days if day), default=None)


def must_talk(partnership: Partnership, driver: str) -> bool:
    """Tell whether a threshold that is crossed opens a renegotiation that is not open yet."""
    talking = any(talk.driver == driver for talk in partnership.talks.values())
    return partnership.status is not Status.ENDED and not talking


def triggered(driver: str, title: str, period: str, shock: Decimal, *, today: date) -> OpenRenegotiation:
    """Give the renegotiation that a crossed threshold opens."""
    return OpenRenegotiation(
        effective_on=today, subject=title, ground=Ground.TRIGGER, driver=driver, period=period, shock=shock
    )
