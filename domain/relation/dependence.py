"""How much each party depends on the relation, and how far it still decides for itself: stated by the party itself.

Source: statements S2.6 and S3.2.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.facts import Author, Event, Fact, Note
from domain.facts import Command as AnyCommand
from domain.memory.relation import Measure, Statement
from domain.quantities import FRACTION, Quantity, Share
from domain.state import Partnership, with_entry

TurnoverShare: TypeAlias = Annotated[
    Share, Field(description="Part of your turnover, or of what you buy of this kind, that comes through the others.")
]
SwitchingCost: TypeAlias = Annotated[
    Quantity,
    Field(ge=0, le=10, description="What changing to others would cost, as a part of the value of one year."),
    FRACTION,
]
Degree: TypeAlias = Annotated[Share, Field(description="Part of your decisions that you can take without the others.")]


class StateDependence(AnyCommand):
    """State how much your party depends on the others; a later statement takes the place of this one."""

    turnover_share: TurnoverShare
    switching_cost: SwitchingCost
    note: Note | None = None


class StateIndependence(AnyCommand):
    """State how far your party decides for itself; a later statement takes the place of this one."""

    degree: Degree
    note: Note | None = None


class DependenceStated(Fact):
    """A party stated how much it depends on the others."""

    TOPIC: ClassVar[str] = "partnership.dependence-stated"

    turnover_share: TurnoverShare
    switching_cost: SwitchingCost
    note: Note | None


class IndependenceStated(Fact):
    """A party stated how far it decides for itself."""

    TOPIC: ClassVar[str] = "partnership.independence-stated"

    degree: Degree
    note: Note | None


Command: TypeAlias = StateDependence | StateIndependence
Recorded: TypeAlias = DependenceStated | IndependenceStated


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what stating the dependence or independence of the own party leads to."""
    match command:
        case StateDependence():
            stated = command.model_dump(include={"turnover_share", "switching_cost", "note"})
            return (DependenceStated.of(command, author, **stated),)
        case StateIndependence():
            return (IndependenceStated.of(command, author, degree=command.degree, note=command.note),)


def values_of(event: Recorded) -> Mapping[Measure, Decimal]:
    """Give what a statement says, by measure."""
    match event:
        case DependenceStated():
            return {Measure.TURNOVER_SHARE: event.turnover_share, Measure.SWITCHING_COST: event.switching_cost}
        case IndependenceStated():
            return {Measure.INDEPENDENCE: event.degree}


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a party stated how it depends on the others."""
    statement = Statement(event.by, event.effective_on, values_of(event))
    statements = with_entry(partnership.relation.statements, partnership.version + 1, statement)
    return replace(partnership, relation=replace(partnership.relation, statements=statements))
