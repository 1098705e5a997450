"""What one party stated itself, in the order in which it counts."""

from typing import TypeVar

from domain.facts import Event
from domain.views.view import Moment

F = TypeVar("F", bound=Event)


def own_facts(moment: Moment, kind: type[F], party: str) -> list[tuple[int, F]]:
    """Give what a party stated of a kind with the version of each, by its day; the last one is what holds."""
    facts = [(one.version, one.event) for one in moment.facts(kind) if isinstance(one.event, kind)]
    own = [(version, event) for version, event in facts if event.by == party]
    return sorted(own, key=lambda one: (one[1].effective_on, one[0]))
