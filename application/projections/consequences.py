"""What an event does to the deadlines of its partnership, whatever theme it belongs to."""

from collections.abc import Iterator, Mapping
from typing import Final

from application.projections import due, due_clocks, due_disputes, due_key_people, due_recurring
from application.projections.due import Consequence, Rule
from domain.facts import Event

_THEMES: Final[tuple[Mapping[type[Event], Rule], ...]] = (
    due.RULES,
    due_key_people.RULES,
    due_recurring.RULES,
    due_disputes.RULES,
    due_clocks.RULES,
)


def consequences(event: Event) -> Iterator[Consequence]:
    """Give what an event does to the deadlines of its partnership, theme after theme."""
    for rules in _THEMES:
        if rule := rules.get(type(event)):
            yield from rule(event)
