"""Formal guarantees: what a party guarantees in writing, so that the other need not rely on trust for it.

Source: statement S1.10.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import NotFound
from domain.facts import Agreement, Event, PartyId, Term, Title
from domain.facts import Change as AnyChange
from domain.guards import require_parties
from domain.state import Partnership, with_entry, without_entry

GuaranteeNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a formal guarantee.")]
_GivenBy: TypeAlias = Annotated[PartyId, Field(description="The party that gives it.")]
_Covers: TypeAlias = Annotated[Title, Field(description="What it covers, such as price, moment and quality.")]


class AgreeFormalGuarantee(AnyChange):
    """Agree what a party guarantees formally; work that needs little trust is then covered by it."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-formal-guarantee"] = "agree-formal-guarantee"
    given_by: _GivenBy
    covers: _Covers


class DropFormalGuarantee(AnyChange):
    """Let a formal guarantee go."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["drop-formal-guarantee"] = "drop-formal-guarantee"
    guarantee: GuaranteeNumber
    reason: Title


class FormalGuaranteeAgreed(Term):
    """The parties agreed what one of them guarantees formally."""

    TOPIC: ClassVar[str] = "partnership.formal-guarantee-agreed"

    guarantee: GuaranteeNumber
    given_by: _GivenBy
    covers: _Covers


class FormalGuaranteeDropped(Term):
    """The parties let a formal guarantee go."""

    TOPIC: ClassVar[str] = "partnership.formal-guarantee-dropped"

    guarantee: GuaranteeNumber
    reason: Title


Change: TypeAlias = AgreeFormalGuarantee | DropFormalGuarantee
Recorded: TypeAlias = FormalGuaranteeAgreed | FormalGuaranteeDropped


@dataclass(eq=False)
class NoSuchGuarantee(NotFound):
    """No formal guarantee with this number is in force."""

    guarantee: int


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the guarantees brings about.

    Raises: UnknownParty, NoSuchGuarantee.
    """
    match change:
        case AgreeFormalGuarantee():
            require_parties(partnership, change.given_by)
            number = partnership.relation.guarantees_agreed + 1
            given = {"given_by": change.given_by, "covers": change.covers}
            return (FormalGuaranteeAgreed.agreed(change, agreement, guarantee=number, **given),)
        case DropFormalGuarantee():
            if change.guarantee not in partnership.relation.guarantees:
                raise NoSuchGuarantee(change.guarantee)
            dropped = {"guarantee": change.guarantee, "reason": change.reason}
            return (FormalGuaranteeDropped.agreed(change, agreement, **dropped),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a guarantee."""
    relation, number = partnership.relation, event.guarantee
    match event:
        case FormalGuaranteeAgreed():
            given = with_entry(relation.guarantees, number, event.covers)
            return replace(partnership, relation=replace(relation, guarantees=given, guarantees_agreed=number))
        case FormalGuaranteeDropped():
            left = without_entry(relation.guarantees, number)
            return replace(partnership, relation=replace(relation, guarantees=left))
