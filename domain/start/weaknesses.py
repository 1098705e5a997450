"""Weaknesses: where a party is less strong and says so; each is a risk with a mitigation, an owner and a day.

Source: statement S4.5.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Fact, Note, PartyId, Refers, Title
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.memory.start import Weakness
from domain.running import ClockKind, RunningClock
from domain.state import Partnership, number_at, with_entry

WeaknessNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a weakness."), Refers("weakness")]


class DiscloseWeakness(AnyCommand):
    """Disclose where your party is less strong, and how you keep that from hurting the partnership."""

    title: Title
    mitigation: Annotated[Title, Field(description="What keeps it from hurting.")]
    owner: Annotated[PartyId, Field(description="Party that looks after the mitigation.")]
    due: Annotated[Day, Field(description="Day on which the mitigation is in place.")]


class MitigateWeakness(AnyCommand):
    """Record that the mitigation of a weakness, which your party looks after, is in place."""

    weakness: WeaknessNumber
    outcome: Note


class WeaknessDisclosed(Fact):
    """A party disclosed where it is less strong, and what keeps that from hurting."""

    TOPIC: ClassVar[str] = "partnership.weakness-disclosed"

    weakness: WeaknessNumber
    title: Title
    mitigation: Title
    owner: PartyId
    due: date


class WeaknessMitigated(Fact):
    """A party put the mitigation of a weakness in place."""

    TOPIC: ClassVar[str] = "partnership.weakness-mitigated"

    weakness: WeaknessNumber
    outcome: Note


Command: TypeAlias = DiscloseWeakness | MitigateWeakness
Recorded: TypeAlias = WeaknessDisclosed | WeaknessMitigated


@dataclass(eq=False)
class MitigationDueTooEarly(Refused):
    """A mitigation is due on the day of the disclosure or later."""

    due: date


@dataclass(eq=False)
class UnknownWeakness(NotFound):
    """No weakness with this number was disclosed."""

    weakness: int


@dataclass(eq=False)
class NotYourMitigation(Refused):
    """Only the party that looks after a mitigation puts it in place."""

    weakness: int
    owner: PartyId


@dataclass(eq=False)
class WeaknessAlreadyMitigated(Refused):
    """The mitigation is in place; take that back first."""

    weakness: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a weakness leads to."""
    match command:
        case DiscloseWeakness():
            return _disclose(partnership, command, author)
        case MitigateWeakness():
            return _mitigate(partnership, command, author)


def _disclose(partnership: Partnership, command: DiscloseWeakness, author: Author) -> tuple[Event, ...]:
    require_parties(partnership, command.owner)
    if command.due < command.effective_on:
        raise MitigationDueTooEarly(command.due)
    repaired = command.corrects and _disclosed_at(partnership, command.corrects.version)
    number = repaired or partnership.start.weaknesses_disclosed + 1
    stated = command.model_dump(include={"title", "mitigation", "owner", "due"})
    return (WeaknessDisclosed.of(command, author, weakness=number, **stated),)


def _mitigate(partnership: Partnership, command: MitigateWeakness, author: Author) -> tuple[Event, ...]:
    weakness = partnership.start.weaknesses.get(command.weakness)
    if weakness is None:
        raise UnknownWeakness(command.weakness)
    if weakness.owner != author.party:
        raise NotYourMitigation(command.weakness, weakness.owner)
    if weakness.mitigated not in (None, command.corrects and command.corrects.version):
        raise WeaknessAlreadyMitigated(command.weakness)
    return (WeaknessMitigated.of(command, author, weakness=command.weakness, outcome=command.outcome),)


def _disclosed_at(partnership: Partnership, version: int) -> int | None:
    return number_at(partnership.start.weaknesses, version)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that the weakness disclosed at a version is not mitigated.

    Raises: WeaknessAlreadyMitigated.
    """
    number = _disclosed_at(partnership, version)
    if number is not None and partnership.start.weaknesses[number].mitigated is not None:
        raise WeaknessAlreadyMitigated(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a weakness."""
    start, version = partnership.start, partnership.version + 1
    match event:
        case WeaknessDisclosed():
            weakness = Weakness(version, event.title, event.owner, event.due)
            start = replace(start, weaknesses_disclosed=max(start.weaknesses_disclosed, event.weakness))
        case WeaknessMitigated():
            weakness = replace(start.weaknesses[event.weakness], mitigated=version)
    weaknesses = with_entry(start.weaknesses, event.weakness, weakness)
    return replace(partnership, start=replace(start, weaknesses=weaknesses))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the weakness disclosed, or mitigated, at a version."""
    standing = {
        number: replace(one, mitigated=None) if one.mitigated == version else one
        for number, one in partnership.start.weaknesses.items()
        if one.version != version
    }
    return replace(partnership, start=replace(partnership.start, weaknesses=standing))


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the clocks of the mitigations that are not in place; silence changes none of them."""
    for number, weakness in partnership.start.weaknesses.items():
        if weakness.mitigated is None:
            yield RunningClock(ClockKind.MITIGATION, str(number), weakness.title, weakness.due, (weakness.owner,))
