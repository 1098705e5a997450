"""Index figures that a party enters itself, where no reference series has them yet.

They are facts of the partnership: the other party sees them, and a mistake is repaired by correction.
"""

from datetime import date
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.calendar import Day, PeriodName
from domain.facts import Author, Event, Fact, Slug, Title
from domain.facts import Command as AnyCommand
from domain.indexes import ObservationStatus, VintageInFuture
from domain.quantities import IndexValue
from domain.state import Partnership


class RecordIndexFigure(AnyCommand):
    """Record a published figure of an index that a clause or a cost follows."""

    series: Slug
    period: PeriodName
    value: IndexValue
    status: ObservationStatus = ObservationStatus.FINAL
    vintage: Annotated[Day, Field(description="Day on which the figure was published.")]
    found_at: Annotated[Title, Field(description="Table or publication in which the figure stands.")]


class IndexFigureRecorded(Fact):
    """A party recorded a published figure of an index."""

    TOPIC: ClassVar[str] = "partnership.index-figure-recorded"

    series: Slug
    period: PeriodName
    value: IndexValue
    status: ObservationStatus
    vintage: date
    found_at: Title


Command: TypeAlias = RecordIndexFigure
Recorded: TypeAlias = IndexFigureRecorded


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what recording a figure leads to.

    Raises: VintageInFuture when it would be published after today.
    """
    if command.vintage > author.today:
        raise VintageInFuture(command.vintage, author.today)
    stated = command.model_dump(include={"series", "period", "value", "status", "vintage", "found_at"})
    return (IndexFigureRecorded.of(command, author, **stated),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership as it is: no later decision depends on a figure."""
    return partnership
