"""Strengths: what each party says it is good at, so that work can go where it is done best. Source: statement S4.8."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from domain.errors import NotFound
from domain.facts import Author, Event, Refers, Slug, Title
from domain.facts import Command as AnyCommand
from domain.memory.work import Strength
from domain.state import Partnership, with_entry, without_entry

StrengthName: TypeAlias = Annotated[Slug, Refers("strength")]


class StateStrength(AnyCommand):
    """State something at which your party is strong; another party may be strong at it as well."""

    strength: StrengthName
    title: Title


class WithdrawStrength(AnyCommand):
    """State that your party is no longer strong at something, with the reason."""

    strength: StrengthName
    reason: Title


class StrengthStated(Event):
    """A party stated something at which it is strong."""

    TOPIC: ClassVar[str] = "partnership.strength-stated"

    strength: StrengthName
    title: Title


class StrengthWithdrawn(Event):
    """A party stated that it is no longer strong at something."""

    TOPIC: ClassVar[str] = "partnership.strength-withdrawn"

    strength: StrengthName
    reason: Title


Command: TypeAlias = StateStrength | WithdrawStrength
Recorded: TypeAlias = StrengthStated | StrengthWithdrawn


@dataclass(eq=False)
class UnknownStrength(NotFound):
    """Nobody, or not the party that would withdraw it, stated this strength."""

    strength: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what stating or withdrawing a strength leads to."""
    is_stated = author.party in strong_parties(partnership, command.strength)
    match command:
        case StateStrength():
            if is_stated:
                return ()
            return (StrengthStated.of(command, author, strength=command.strength, title=command.title),)
        case WithdrawStrength():
            if not is_stated:
                raise UnknownStrength(command.strength)
            return (StrengthWithdrawn.of(command, author, strength=command.strength, reason=command.reason),)


def strong_parties(partnership: Partnership, strength: str) -> frozenset[str]:
    """Name the parties that are strong at something."""
    known = partnership.work.strengths.get(strength)
    return frozenset() if known is None else known.parties


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a strength was stated or withdrawn."""
    strengths = partnership.work.strengths
    match event:
        case StrengthStated():
            known = strengths.get(event.strength, Strength(event.title, frozenset()))
            strengths = with_entry(strengths, event.strength, replace(known, parties=known.parties | {event.by}))
        case StrengthWithdrawn():
            known = strengths[event.strength]
            left = replace(known, parties=known.parties - {event.by})
            entries = with_entry(strengths, event.strength, left)
            strengths = entries if left.parties else without_entry(strengths, event.strength)
    return replace(partnership, work=replace(partnership.work, strengths=strengths))
