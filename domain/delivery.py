"""Delivery: how demanding the work is, as the parties see it together."""

from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.facts import Agreement, Event, Term
from domain.facts import Change as AnyChange
from domain.quantities import Quantity
from domain.state import Partnership

LOWEST_FACTOR, HIGHEST_FACTOR = Decimal(1), Decimal(5)

Factor: TypeAlias = Annotated[Quantity, Field(ge=LOWEST_FACTOR, le=HIGHEST_FACTOR)]
"""How much of something the work has: 1 is hardly any, 5 is a great deal. Source: model section 6."""


class AgreeDeliveryProfile(AnyChange):
    """Agree how demanding the work is, in five factors from 1 to 5; a later profile replaces this one."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-delivery-profile"] = "agree-delivery-profile"
    uncertainty: Annotated[Factor, Field(description="How little is known of what will be needed.")]
    interdependence: Annotated[Factor, Field(description="How much the parties depend on each other's work.")]
    specific_investment: Annotated[Factor, Field(description="How much is invested for this relationship alone.")]
    hard_to_measure: Annotated[Factor, Field(description="How hard it is to measure what is delivered.")]
    switching_impact: Annotated[Factor, Field(description="How much it would cost to change to another party.")]


class DeliveryProfileAgreed(Term):
    """The parties agreed how demanding the work is."""

    TOPIC: ClassVar[str] = "partnership.delivery-profile-agreed"

    uncertainty: Factor
    interdependence: Factor
    specific_investment: Factor
    hard_to_measure: Factor
    switching_impact: Factor


Change: TypeAlias = AgreeDeliveryProfile
Recorded: TypeAlias = DeliveryProfileAgreed


def agree(_partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted profile brings about."""
    factors = change.model_dump(exclude={"change", "applies_from"})
    return (DeliveryProfileAgreed.agreed(change, agreement, **factors),)


def evolve(partnership: Partnership, _event: Recorded) -> Partnership:
    """Give the partnership after a profile was agreed; no later decision depends on it."""
    return partnership
