"""Synergies: what the parties can do together because each brings something. Source: statement S1.8."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Agreement, Event, PartyId, Refers, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.guards import require_parties
from domain.state import Partnership, with_entry, without_entry

SynergyName: TypeAlias = Annotated[Slug, Refers("synergy")]
Brings: TypeAlias = Annotated[dict[PartyId, Title], Field(description="What each party brings.")]


class AgreeSynergy(AnyChange):
    """Agree what the parties can do together, and what each brings to it; a later wording replaces this one."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-synergy"] = "agree-synergy"
    synergy: SynergyName
    title: Title
    brings: Brings


class DropSynergy(AnyChange):
    """Agree that the parties no longer look for a synergy, with the reason."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["drop-synergy"] = "drop-synergy"
    synergy: SynergyName
    reason: Title


class SynergyAgreed(Term):
    """The parties agreed what they can do together, and what each of them brings."""

    TOPIC: ClassVar[str] = "partnership.synergy-agreed"

    synergy: SynergyName
    title: Title
    brings: Brings


class SynergyDropped(Term):
    """The parties agreed that they no longer look for a synergy."""

    TOPIC: ClassVar[str] = "partnership.synergy-dropped"

    synergy: SynergyName
    reason: Title


Change: TypeAlias = AgreeSynergy | DropSynergy
Recorded: TypeAlias = SynergyAgreed | SynergyDropped


@dataclass(eq=False)
class SideBringsNothing(Refused):
    """In a synergy every party brings something."""

    parties: tuple[PartyId, ...]


@dataclass(eq=False)
class UnknownSynergy(NotFound):
    """No synergy with this name was agreed."""

    synergy: str


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the synergies brings about."""
    match change:
        case AgreeSynergy():
            require_parties(partnership, *change.brings)
            if without := tuple(party for party in partnership.parties if party not in change.brings):
                raise SideBringsNothing(without)
            stated = change.model_dump(include={"synergy", "title", "brings"})
            return (SynergyAgreed.agreed(change, agreement, **stated),)
        case DropSynergy():
            if change.synergy not in partnership.work.synergies:
                raise UnknownSynergy(change.synergy)
            return (SynergyDropped.agreed(change, agreement, synergy=change.synergy, reason=change.reason),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a synergy."""
    synergies = partnership.work.synergies
    match event:
        case SynergyAgreed():
            synergies = with_entry(synergies, event.synergy, event.title)
        case SynergyDropped():
            synergies = without_entry(synergies, event.synergy)
    return replace(partnership, work=replace(partnership.work, synergies=synergies))
