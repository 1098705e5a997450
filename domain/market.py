"""Market: the duty to look at the market before an option is exercised, and the looks that were recorded."""

from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.facts import Agreement, Author, Event, Fact, Note, Slug, Term
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.options import UnknownOption
from domain.state import Partnership

USUAL_LEAD_DAYS = 270

LeadDays: TypeAlias = Annotated[
    int, Field(ge=0, le=3650, description="How many days before an option starts the look begins at the latest.")
]
"""How far ahead the market is explored: at most ten years. Source: model section 7."""


class RequireMarketExploration(AnyChange):
    """Agree whether the market is explored before an option, and how long ahead; a later agreement replaces it."""

    change: Literal["require-market-exploration"] = "require-market-exploration"
    lead_days: LeadDays = USUAL_LEAD_DAYS
    required: Annotated[bool, Field(description="Whether the duty holds; no lifts it.")] = True


class ExploreMarket(AnyCommand):
    """Record that your party explored the market, for one option or for the contract as a whole."""

    option: Annotated[Slug | None, Field(description="The option it is for; empty is the contract.")] = None
    note: Note | None = None


class MarketExplorationRequired(Term):
    """The parties agreed whether the market is explored before an option, and how long ahead."""

    TOPIC: ClassVar[str] = "partnership.market-exploration-required"

    lead_days: LeadDays
    required: bool


class MarketExplored(Fact):
    """A party recorded that it explored the market."""

    TOPIC: ClassVar[str] = "partnership.market-explored"

    option: Slug | None
    note: Note | None


Command: TypeAlias = ExploreMarket
Change: TypeAlias = RequireMarketExploration
Recorded: TypeAlias = MarketExplorationRequired | MarketExplored


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a look at the market leads to.

    Raises: UnknownOption when it is for an option that was never granted.
    """
    if command.option is not None and command.option not in partnership.options:
        raise UnknownOption(command.option)
    return (MarketExplored.of(command, author, option=command.option, note=command.note),)


def agree(_partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted duty to explore the market brings about."""
    duty = {"lead_days": change.lead_days, "required": change.required}
    return (MarketExplorationRequired.agreed(change, agreement, **duty),)


def evolve(partnership: Partnership, _event: Recorded) -> Partnership:
    """Give the partnership after an event about the market; no later decision depends on it."""
    return partnership
