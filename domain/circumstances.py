"""Circumstances: what a party knows of a proposed change of a public contract, as far as facts settle it.

A number says how large a change is, and people judge what only they can. In between lie facts: whether the change keeps
to its clause, whom it favours, what brought it about, who comes in. Each is stated by a party and can be repaired.
Source: Directive 2014/24/EU article 72, as summarised in `domain.procurement`.
"""

from enum import StrEnum
from typing import Annotated, ClassVar, Self, TypeAlias

from pydantic import Field, model_validator

from domain.facts import Author, Event, Fact, Title
from domain.facts import Command as AnyCommand
from domain.modifications import UnknownProposal, require_public
from domain.quantities import Money
from domain.state import Partnership


class Replacement(StrEnum):
    """How another contractor comes in."""

    REVIEW_CLAUSE = "review_clause"
    SUCCESSION = "succession"
    DUTIES_TO_SUBCONTRACTORS = "duties_to_subcontractors"


class Cause(StrEnum):
    """What brought the change about, where that settles whether it could be foreseen."""

    ORDINARY_WEATHER = "ordinary_weather"
    BAN_KNOWN_BEFOREHAND = "ban_known_beforehand"
    OTHER = "other"


class YesNo(StrEnum):
    """Whether something is so, where nothing said is an answer of its own."""

    YES = "yes"
    NO = "no"


POINTS = (
    "value_delta",
    "clause",
    "follows_clause",
    "favours_contractor",
    "replacement",
    "cause",
    "award_criterion_touched",
    "entry_conditions_touched",
)
"""The points on which circumstances can be stated."""


class StateCircumstances(AnyCommand):
    """State what you know of a proposed change of a public contract, so that the law can be held beside it."""

    proposal: Annotated[int, Field(ge=1, description="Proposal it is about.")]
    value_delta: Annotated[Money | None, Field(description="What the change adds to the value; a cut is negative.")] = (
        None
    )
    clause: Annotated[Title | None, Field(description="Review clause or option of the first documents.")] = None
    follows_clause: Annotated[YesNo | None, Field(description="Whether it keeps to that clause and its price.")] = None
    favours_contractor: Annotated[
        YesNo | None, Field(description="Whether it gives the contractor more than the contract provides for.")
    ] = None
    replacement: Annotated[Replacement | None, Field(description="How another contractor comes in, if one does.")] = (
        None
    )
    cause: Annotated[Cause | None, Field(description="What brought it about.")] = None
    award_criterion_touched: Annotated[
        YesNo | None, Field(description="Whether it touches what counted in the award, such as a key person.")
    ] = None
    entry_conditions_touched: Annotated[
        YesNo | None, Field(description="Whether it touches the conditions on which tenderers came in.")
    ] = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if all(getattr(self, point) is None for point in POINTS):
            raise ValueError("state at least one circumstance")
        return self


class CircumstancesStated(Fact):
    """A party stated what it knows of a proposed change of a public contract."""

    TOPIC: ClassVar[str] = "partnership.circumstances-stated"

    proposal: Annotated[int, Field(ge=1)]
    value_delta: Money | None
    clause: Title | None
    follows_clause: YesNo | None
    favours_contractor: YesNo | None
    replacement: Replacement | None
    cause: Cause | None
    award_criterion_touched: YesNo | None
    entry_conditions_touched: YesNo | None


Command: TypeAlias = StateCircumstances
Recorded: TypeAlias = CircumstancesStated


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what stating circumstances leads to."""
    require_public(partnership)
    if command.proposal > partnership.proposals_laid:
        raise UnknownProposal(command.proposal)
    stated = command.model_dump(include={"proposal", *POINTS})
    return (CircumstancesStated.of(command, author, **stated),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after circumstances were stated; no later decision needs them."""
    return partnership
