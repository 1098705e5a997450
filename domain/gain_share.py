"""Gain share: how the parties divide what their cooperation yields.

What the theories would give stands in `domain.gains`; here the parties sign one division. A gain below zero is a
loss that they share; each part counts as a benefit of its party, a negative one as a negative benefit.
Source: model sections 5.2 and 9.
"""

from dataclasses import replace
from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.facts import Agreement, Event, Frozen, PartyId, Term, Title
from domain.facts import Change as AnyChange
from domain.guards import require_parties
from domain.quantities import Money
from domain.state import Partnership, with_course, with_entry


class PartyPart(Frozen):
    """What one party gets of a gain, or bears of a loss."""

    party: PartyId
    amount: Annotated[Money, Field(description="A negative amount is borne.")]


PartyParts: TypeAlias = Annotated[tuple[PartyPart, ...], Field(min_length=1, max_length=40)]
"""The parts of a gain, one for each party that has one."""


class AgreeGainShare(AnyChange):
    """Agree how a joint gain, or a loss, is divided between the parties."""

    MONEY: ClassVar[tuple[str, ...] | None] = ("gain",)

    change: Literal["agree-gain-share"] = "agree-gain-share"
    title: Title
    gain: Annotated[Money, Field(description="What there is to divide; a loss is negative.")]
    parts: PartyParts

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.gain == 0:
            raise ValueError("there is a gain or a loss to divide")
        if len({part.party for part in self.parts}) < len(self.parts):
            raise ValueError("every party has one part")
        if sum(part.amount for part in self.parts) != self.gain:
            raise ValueError("the parts add up to the gain")
        return self


class GainShareAgreed(Term):
    """The parties agreed how a joint gain is divided."""

    TOPIC: ClassVar[str] = "partnership.gain-share-agreed"

    title: Title
    gain: Money
    parts: PartyParts


Change: TypeAlias = AgreeGainShare
Recorded: TypeAlias = GainShareAgreed


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted division brings about.

    Raises: UnknownParty when a part is for another than the parties.
    """
    require_parties(partnership, *(part.party for part in change.parts))
    division = {"title": change.title, "gain": change.gain, "parts": change.parts}
    return (GainShareAgreed.agreed(change, agreement, **division),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a gain was divided; an idea can be credited with it."""
    results = partnership.course.results
    gains = with_entry(results.gains, event.proposal, event.title)
    return with_course(partnership, results=replace(results, gains=gains))
