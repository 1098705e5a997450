"""Work packages: work goes to the party whose strength it is, and trust needs no extra control.

Assigning it elsewhere needs a reason, and so does an extra control step of another party on work that lies with the
party that is strong at it. Source: statement S4.8.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.division_of_work.strengths import StrengthName, UnknownStrength, strong_parties
from domain.errors import NotFound, Refused
from domain.facts import Agreement, Author, Event, PartyId, Refers, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.memory.work import WorkPackage
from domain.state import Partnership, with_entry, without_entry

WorkName: TypeAlias = Annotated[Slug, Refers("work")]
ControlNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of the control step on this work.")]


class AssignWork(AnyChange):
    """Agree which party does some work, and which strength it needs; a later agreement replaces this one."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["assign-work"] = "assign-work"
    work: WorkName
    title: Title
    strength: StrengthName
    party: Annotated[PartyId, Field(description="The party that does it.")]
    reason: Annotated[Title | None, Field(description="Why it goes to a party that is not strong at it.")] = None


class EndWork(AnyChange):
    """Agree that some work is done or dropped, with the reason."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["end-work"] = "end-work"
    work: WorkName
    reason: Title


class AddControl(AnyCommand):
    """Add an extra control step to work; on work of a party that is strong at it, say why."""

    work: WorkName
    title: Annotated[Title, Field(description="What is checked extra.")]
    reason: Title | None = None


class DropControl(AnyCommand):
    """Take away an extra control step."""

    work: WorkName
    control: ControlNumber


class WorkAssigned(Term):
    """The parties agreed which of them does some work, and which strength it needs."""

    TOPIC: ClassVar[str] = "partnership.work-assigned"

    work: WorkName
    title: Title
    strength: StrengthName
    party: PartyId
    strong: tuple[PartyId, ...]
    reason: Title | None


class WorkEnded(Term):
    """The parties agreed that some work is done or dropped."""

    TOPIC: ClassVar[str] = "partnership.work-ended"

    work: WorkName
    reason: Title


class ControlAdded(Event):
    """A party added an extra control step to work."""

    TOPIC: ClassVar[str] = "partnership.control-added"

    work: WorkName
    control: ControlNumber
    title: Title
    reason: Title | None


class ControlDropped(Event):
    """A party took away an extra control step."""

    TOPIC: ClassVar[str] = "partnership.control-dropped"

    work: WorkName
    control: ControlNumber


Change: TypeAlias = AssignWork | EndWork
Command: TypeAlias = AddControl | DropControl
Recorded: TypeAlias = WorkAssigned | WorkEnded | ControlAdded | ControlDropped


@dataclass(eq=False)
class StrongerElsewhere(Refused):
    """Work goes to a party that is strong at it; elsewhere it goes with a reason."""

    party: PartyId
    strength: StrengthName
    strong: tuple[PartyId, ...]


@dataclass(eq=False)
class ControlNeedsReason(Refused):
    """An extra control step on work of a party that is strong at it needs a reason."""

    work: WorkName
    party: PartyId


@dataclass(eq=False)
class UnknownWork(NotFound):
    """No work with this name was assigned."""

    work: str


@dataclass(eq=False)
class UnknownControl(NotFound):
    """This work has no extra control step with this number."""

    work: str
    control: int


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted assignment of work brings about."""
    match change:
        case AssignWork():
            return _assign(partnership, change, agreement)
        case EndWork():
            _require_work(partnership, change.work)
            return (WorkEnded.agreed(change, agreement, work=change.work, reason=change.reason),)


def _assign(partnership: Partnership, change: AssignWork, agreement: Agreement) -> tuple[Event, ...]:
    require_parties(partnership, change.party)
    strong = tuple(sorted(strong_parties(partnership, change.strength)))
    if not strong:
        raise UnknownStrength(change.strength)
    if change.party not in strong and change.reason is None:
        raise StrongerElsewhere(change.party, change.strength, strong)
    stated = change.model_dump(include={"work", "title", "strength", "party", "reason"})
    return (WorkAssigned.agreed(change, agreement, **stated, strong=strong),)


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about an extra control step leads to."""
    package = _require_work(partnership, command.work)
    match command:
        case AddControl():
            _require_reason(partnership, package, command, author)
            stated = command.model_dump(include={"work", "title", "reason"})
            return (ControlAdded.of(command, author, **stated, control=package.controls_added + 1),)
        case DropControl():
            if command.control not in package.controls:
                raise UnknownControl(command.work, command.control)
            return (ControlDropped.of(command, author, work=command.work, control=command.control),)


def _require_reason(partnership: Partnership, package: WorkPackage, command: AddControl, author: Author) -> None:
    own = package.party == author.party
    if not own and command.reason is None and package.party in strong_parties(partnership, package.strength):
        raise ControlNeedsReason(command.work, package.party)


def _require_work(partnership: Partnership, name: str) -> WorkPackage:
    if name not in partnership.work.packages:
        raise UnknownWork(name)
    return partnership.work.packages[name]


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a work package."""
    packages = partnership.work.packages
    match event:
        case WorkAssigned():
            packages = with_entry(packages, event.work, _assigned(packages.get(event.work), event))
        case WorkEnded():
            packages = without_entry(packages, event.work)
        case ControlAdded():
            package = packages[event.work]
            added = replace(package, controls=package.controls | {event.control}, controls_added=event.control)
            packages = with_entry(packages, event.work, added)
        case ControlDropped():
            package = packages[event.work]
            dropped = replace(package, controls=package.controls - {event.control})
            packages = with_entry(packages, event.work, dropped)
    return replace(partnership, work=replace(partnership.work, packages=packages))


def _assigned(before: WorkPackage | None, event: WorkAssigned) -> WorkPackage:
    package = before or WorkPackage(event.title, event.strength, event.party)
    return replace(package, title=event.title, strength=event.strength, party=event.party)
