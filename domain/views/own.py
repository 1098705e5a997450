"""Events of one kind as a view reads them: of everybody, or what one party stated itself."""

from typing import TypeVar

from domain.facts import Event
from domain.views.view import Moment

F = TypeVar("F", bound=Event)


def events_of(moment: Moment, kind: type[F]) -> list[tuple[int, F]]:
    """Give what counts of a kind, with the version of each, in the order of the record."""
    return [(one.version, one.event) for one in moment.facts(kind) if isinstance(one.event, kind)]


def own_facts(moment: Moment, kind: type[F], party: str) -> list[tuple[int, F]]:
    """Give what a party stated of a kind with the version of each, by its day; the last one is what holds."""
    own = [(version, event) for version, event in events_of(moment, kind) if event.by == party]
    return sorted(own, key=lambda one: (one[1].effective_on, one[0]))
