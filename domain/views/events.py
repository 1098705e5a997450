"""The events of one kind that count at a moment, with their number in the record."""

from typing import TypeVar

from domain.facts import Event
from domain.views.view import Moment

E = TypeVar("E", bound=Event)


def events_of(moment: Moment, kind: type[E]) -> tuple[tuple[int, E], ...]:
    """Give every event of a kind that counts, in the order of the record, each with its number."""
    return tuple((one.version, one.event) for one in moment.facts(kind) if isinstance(one.event, kind))
