"""The forecast: what happens if nobody acts, and on which day.

It lets the clocks of a partnership run on with the very functions that the watch uses, so that it tells what will be.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.errors import DomainError
from domain.facts import CLOCK_PARTY, Author, Event
from domain.lifecycle import decide, replay
from domain.running import RunningClock
from domain.silence import running_clocks
from domain.state import Partnership


@dataclass(frozen=True)
class Happening:
    """A clock that ran out on a day, and the events that silence brought about; none when it changed nothing."""

    on: date
    clock: RunningClock
    events: tuple[Event, ...]


def forecast(partnership: Partnership, *, today: date, until: date) -> Iterator[Happening]:
    """Give what happens from today up to a day, both included, if nobody acts, in the order in which it happens.

    A clock that changes nothing is told once, on the day after its last; those that ran out before today are left out.
    """
    over = {clock for clock in running_clocks(partnership) if clock.then is None and clock.last_day < today}
    day = today
    while (ahead := _next(partnership, over, day)) and ahead[0] <= until:
        day, clock = ahead
        over.add(clock)
        events = given(partnership, clock, today=day)
        partnership = replay(events, partnership) or partnership
        if events or clock.then is None:
            yield Happening(day, clock, events)


def _next(partnership: Partnership, over: set[RunningClock], today: date) -> tuple[date, RunningClock] | None:
    ahead = ((clock.strikes_on(today), clock) for clock in running_clocks(partnership) if clock not in over)
    return min(((day, clock) for day, clock in ahead if day), key=lambda one: (one[0], one[1].last_day), default=None)


def given(partnership: Partnership, clock: RunningClock, *, today: date) -> tuple[Event, ...]:
    """Give the events that a clock which ran out leads to; none when silence changes nothing or came too late."""
    command = clock.brings(today)
    if command is None:
        return ()
    try:
        return decide(partnership, command, Author(CLOCK_PARTY, today))
    except DomainError:
        return ()
