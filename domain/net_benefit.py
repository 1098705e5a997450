"""Net benefit: the contract stands under a guiding principle that asks that nobody loses by it.

What each party gains and loses is shown always; below zero it is flagged while the principle holds. Source: statement
S1.5.
"""

from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.facts import Agreement, Event, Refers, Slug, Term
from domain.facts import Change as AnyChange
from domain.principles.citations import require_in_force
from domain.state import Partnership

Principle: TypeAlias = Annotated[
    Slug | None, Field(description="The guiding principle that asks it; empty lifts it."), Refers("principle")
]


class AgreeNetBenefit(AnyChange):
    """Agree that the contract stands under a guiding principle that asks a net benefit for each party."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-net-benefit"] = "agree-net-benefit"
    principle: Principle = None


class NetBenefitAgreed(Term):
    """The parties put the contract under a guiding principle that asks a net benefit for each party, or no longer."""

    TOPIC: ClassVar[str] = "partnership.net-benefit-agreed"

    principle: Principle


Change: TypeAlias = AgreeNetBenefit
Recorded: TypeAlias = NetBenefitAgreed


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what putting the contract under a principle brings about.

    Raises: UnknownPrinciple, PrincipleNotInForce.
    """
    if change.principle is not None:
        require_in_force(partnership, (change.principle,), change.applies_from or agreement.effective_on)
    return (NetBenefitAgreed.agreed(change, agreement, principle=change.principle),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership as it was: no later decision depends on it."""
    return partnership
