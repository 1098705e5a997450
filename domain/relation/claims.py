"""What a claim about the relation rests on: events that stand in the record."""

from dataclasses import dataclass
from typing import Annotated, TypeAlias

from pydantic import Field

from domain.errors import NotFound
from domain.facts import Refers
from domain.state import Partnership

ShownIn: TypeAlias = Annotated[
    tuple[Annotated[int, Field(ge=1), Refers("event")], ...],
    Field(min_length=1, max_length=50, description="Numbers of the events in the record that show it."),
]


@dataclass(eq=False)
class EvidenceNotThere(NotFound):
    """No event with this number stands in the record."""

    event: int


def require_events(partnership: Partnership, shown_in: tuple[int, ...]) -> None:
    """Check that what a claim rests on stands in the record.

    Raises: EvidenceNotThere for the first that does not.
    """
    for number in shown_in:
        if number > partnership.version:
            raise EvidenceNotThere(number)
