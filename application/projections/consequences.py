"""What an event does to the deadlines of its partnership, whatever theme it belongs to."""

from collections.abc import Iterable, Mapping
from typing import Final

from application.projections import due, due_disputes, due_key_people, due_recurring
from application.projections.due import Consequence, Rule
from domain.facts import Event

_RULES: Final[Mapping[type[Event], Rule]] = {
    **due.RULES,
    **due_key_people.RULES,
    **due_recurring.RULES,
    **due_disputes.RULES,
}


def consequences(event: Event) -> Iterable[Consequence]:
    """Give what an event does to the deadlines of its partnership."""
    rule = _RULES.get(type(event))
    return () if rule is None else rule(event)
