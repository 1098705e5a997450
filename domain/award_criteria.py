"""Award criteria: the key roles that counted when the contract was awarded.

When whoever fills such a role leaves, the question is raised whether other tenderers would have come in.
Source: Directive 2014/24/EU article 72(4)(a), as in the rules of the project, section 1.
"""

from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.facts import Agreement, Event, Frozen, PartyId, Term
from domain.facts import Change as AnyChange
from domain.guards import require_parties
from domain.memory.key_people import KeyRole
from domain.modifications import require_public
from domain.state import Partnership


class AwardedRole(Frozen):
    """A key role of a party that counted in the award."""

    party: PartyId
    role: KeyRole


class AgreeAwardCriteria(AnyChange):
    """Agree which key roles counted in the award; a later agreement replaces this one."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-award-criteria"] = "agree-award-criteria"
    roles: Annotated[tuple[AwardedRole, ...], Field(min_length=1, max_length=20)]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        if len(set(self.roles)) < len(self.roles):
            raise ValueError("name each key role of a party once")
        return self


class AwardCriteriaAgreed(Term):
    """The parties agreed which key roles counted in the award."""

    TOPIC: ClassVar[str] = "partnership.award-criteria-agreed"

    roles: tuple[AwardedRole, ...]


Change: TypeAlias = AgreeAwardCriteria
Recorded: TypeAlias = AwardCriteriaAgreed


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what agreed award criteria bring about.

    Raises: NotAPublicContract, UnknownParty.
    """
    require_public(partnership)
    require_parties(partnership, *(one.party for one in change.roles))
    return (AwardCriteriaAgreed.agreed(change, agreement, roles=change.roles),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after award criteria were agreed; no later decision needs them."""
    return partnership
