"""Energy: what each party means to put into the relationship each year, and the hours it gave, directed or not.

Hours that serve a promise lower what that promise still takes. Source: statements S0.4 and S3.8.
"""

from enum import StrEnum
from typing import Annotated, ClassVar, Self, TypeAlias

from pydantic import Field, model_validator

from domain.contributions import Hours, with_put_in
from domain.facts import Author, Event, Fact, Title
from domain.facts import Command as AnyCommand
from domain.memory.commitments import PutIn
from domain.promises import PromiseNumber, require_own_promise
from domain.quantities import Amount
from domain.state import Partnership

AttentionOf: TypeAlias = Annotated[Title | None, Field(description="What you give attention to, and how.")]


class Focus(StrEnum):
    """Whether hours were directed at a matter, or given to being and thinking together."""

    DIRECTED = "directed"
    UNDIRECTED = "undirected"


class PledgeEnergy(AnyCommand):
    """Record what your party means to put in each year: hours, money, attention; a later pledge replaces it.

    Source: statement S0.4.
    """

    hours: Annotated[Hours | None, Field(description="Hours a year.")] = None
    money: Annotated[Amount | None, Field(description="Money a year.")] = None
    attention: AttentionOf = None

    @model_validator(mode="after")
    def _some_energy(self) -> Self:
        if self.hours is None and self.money is None and self.attention is None:
            raise ValueError("name hours, money or attention")
        return self


class GiveAttention(AnyCommand):
    """Record hours that your party gave, and whether they were directed at a matter or undirected and together.

    Source: statement S3.8.
    """

    hours: Hours
    what: Title
    focus: Focus
    promise: Annotated[PromiseNumber | None, Field(description="Own promise that they served.")] = None

    @model_validator(mode="after")
    def _undirected_serves_no_promise(self) -> Self:
        if self.promise is not None and self.focus is Focus.UNDIRECTED:
            raise ValueError("undirected hours serve no promise")
        return self


class EnergyPledged(Fact):
    """A party recorded what it means to put in each year: hours, money, attention."""

    TOPIC: ClassVar[str] = "partnership.energy-pledged"

    hours: Hours | None
    money: Amount | None
    attention: AttentionOf


class AttentionGiven(Fact):
    """A party recorded hours that it gave, directed at a matter or undirected and together."""

    TOPIC: ClassVar[str] = "partnership.attention-given"

    hours: Hours
    what: Title
    focus: Focus
    promise: PromiseNumber | None


Command: TypeAlias = PledgeEnergy | GiveAttention
Recorded: TypeAlias = EnergyPledged | AttentionGiven


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what recording energy leads to."""
    match command:
        case PledgeEnergy():
            pledged = command.model_dump(include={"hours", "money", "attention"})
            return (EnergyPledged.of(command, author, **pledged),)
        case GiveAttention():
            if command.promise is not None:
                require_own_promise(partnership, command.promise, author)
            given = command.model_dump(include={"hours", "what", "focus", "promise"})
            return (AttentionGiven.of(command, author, **given),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership that remembers the hours that were given; a promise is held against them."""
    match event:
        case EnergyPledged():
            return partnership
        case AttentionGiven():
            return with_put_in(partnership, PutIn(event.by, hours=event.hours, promise=event.promise))
