"""Words for the tests of views: a record that tells some events, looked at on a day."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from domain.facts import Author, Command, Event
from domain.lifecycle import decide, evolve
from domain.state import Partnership
from domain.stated import Stated
from domain.views.view import Moment
from tests.domain.builders import CLIENT, CONTRACTOR, OPENED, PARTNER, an_opening, as_client

E = TypeVar("E", bound=Event)
Told = tuple[str, Command]
"""The party that gives a command, and the command."""


def record_of(*told: Told, parties: tuple[str, ...] = (CLIENT, CONTRACTOR)) -> tuple[Event, ...]:
    """The events of a record in which commands were given one after another, each on its own day."""
    events = list(decide(None, an_opening(*parties), as_client(OPENED)))
    partnership: Partnership | None = None
    for event in events:
        partnership = evolve(partnership, event)
    for party, command in told:
        for event in decide(partnership, command, Author(party, command.effective_on, account=f"key-{party}")):
            partnership = evolve(partnership, event)
            events.append(event)
    return tuple(events)


def seen(events: Iterable[Event], as_of: date) -> Moment:
    """A record as it is looked at on a day; every event was known on its own day."""
    stated = (Stated(version=at, event=one, known_on=one.effective_on) for at, one in enumerate(events, start=1))
    return Moment(stated=tuple(stated), as_of=as_of)


def told(*commands: Told, as_of: date, parties: tuple[str, ...] = (CLIENT, CONTRACTOR)) -> Moment:
    """A record in which commands were given, looked at on a day."""
    return seen(record_of(*commands, parties=parties), as_of)


ALL_THREE = (CLIENT, CONTRACTOR, PARTNER)
