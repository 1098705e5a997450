"""What one party stated itself, as a view reads it."""

from typing import TypeVar

from domain.facts import Event
from domain.views.view import Moment

F = TypeVar("F", bound=Event)


def own_facts(moment: Moment, kind: type[F], party: str) -> list[tuple[int, F]]:
    """Give what a party stated of a kind with the version of each, by its day; the last one is what holds."""
    own = [(version, event) for version, event in moment.told(kind) if event.by == party]
    return sorted(own, key=lambda one: (one[1].effective_on, one[0]))
