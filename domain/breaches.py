"""Breaches of loyalty and integrity: what happened, how who did it repaired it, and whether the others accept that.

A breach stays open until every other party accepted its repair. Who disagrees that it happened contests the record.
Source: statement S0.12.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, Any, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Fact, Note, PartyId, Title
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.memory.conduct import Breach
from domain.state import Partnership, with_entry

BreachNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a breach.")]


class Breached(StrEnum):
    """What was breached: standing by each other, or being honest and doing right."""

    LOYALTY = "loyalty"
    INTEGRITY = "integrity"


class RecordBreach(AnyCommand):
    """Record that a party breached loyalty or integrity; it may be your own."""

    breached_by: Annotated[PartyId, Field(description="The party that did it.")]
    breached: Breached
    title: Title
    note: Note | None = None


class OfferRepair(AnyCommand):
    """Say how your party repaired its breach; it is closed once the others accept that."""

    breach: BreachNumber
    repair: Note


class AcceptRepair(AnyCommand):
    """Accept the repair of a breach by another party."""

    breach: BreachNumber


class RejectRepair(AnyCommand):
    """Say why the repair of a breach does not do; the breach stays open."""

    breach: BreachNumber
    reason: Note


class BreachRecorded(Fact):
    """A party recorded that one of them breached loyalty or integrity."""

    TOPIC: ClassVar[str] = "partnership.breach-recorded"

    breach: BreachNumber
    breached_by: PartyId
    breached: Breached
    title: Title
    note: Note | None


class RepairOffered(Event):
    """A party said how it repaired its breach."""

    TOPIC: ClassVar[str] = "partnership.repair-offered"

    breach: BreachNumber
    repair: Note


class RepairAccepted(Event):
    """A party accepted the repair of a breach by another."""

    TOPIC: ClassVar[str] = "partnership.repair-accepted"

    breach: BreachNumber


class RepairRejected(Event):
    """A party said why the repair of a breach does not do; another repair may be offered."""

    TOPIC: ClassVar[str] = "partnership.repair-rejected"

    breach: BreachNumber
    reason: Note


Command: TypeAlias = RecordBreach | OfferRepair | AcceptRepair | RejectRepair
Recorded: TypeAlias = BreachRecorded | RepairOffered | RepairAccepted | RepairRejected


@dataclass(eq=False)
class UnknownBreach(NotFound):
    """No breach with this number was recorded, or its contest was upheld."""

    breach: int


@dataclass(eq=False)
class BreachOfAnother(Refused):
    """Who breached repairs; the other parties accept or reject that."""

    breach: int
    breached_by: str


@dataclass(eq=False)
class OwnRepair(Refused):
    """A party does not accept or reject its own repair."""

    breach: int


@dataclass(eq=False)
class NoRepairOffered(Refused):
    """A repair is accepted or rejected once it was offered."""

    breach: int


@dataclass(eq=False)
class RepairUnderway(Refused):
    """A repair was offered: the breach is no longer taken back or reworded, and no other repair is offered."""

    breach: int


@dataclass(eq=False)
class BreachClosed(Refused):
    """Every other party accepted the repair; nothing more happens to the breach."""

    breach: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a breach leads to."""
    match command:
        case RecordBreach():
            return _record(partnership, command, author)
        case OfferRepair():
            return _offer(partnership, command, author)
        case AcceptRepair():
            breach = _require_offered(partnership, command.breach, author)
            accepted = RepairAccepted.of(command, author, breach=command.breach)
            return () if author.party in breach.accepted else (accepted,)
        case RejectRepair():
            breach = _require_offered(partnership, command.breach, author)
            _require_not_repaired(partnership, command.breach, breach)
            return (RepairRejected.of(command, author, breach=command.breach, reason=command.reason),)


def _record(partnership: Partnership, command: RecordBreach, author: Author) -> tuple[Event, ...]:
    require_parties(partnership, command.breached_by)
    repaired = command.corrects and _recorded_at(partnership, command.corrects.version)
    number = repaired or partnership.commitments.conduct.breaches_recorded + 1
    told = command.model_dump(include={"breached_by", "breached", "title", "note"})
    return (BreachRecorded.of(command, author, breach=number, **told),)


def _offer(partnership: Partnership, command: OfferRepair, author: Author) -> tuple[Event, ...]:
    breach = _breach(partnership, command.breach)
    if breach.breached_by != author.party:
        raise BreachOfAnother(command.breach, breach.breached_by)
    _require_not_repaired(partnership, command.breach, breach)
    if breach.offered is not None:
        raise RepairUnderway(command.breach)
    return (RepairOffered.of(command, author, breach=command.breach, repair=command.repair),)


def _breach(partnership: Partnership, number: int) -> Breach:
    breach = partnership.commitments.conduct.breaches.get(number)
    if breach is None or breach.version in partnership.struck_claims:
        raise UnknownBreach(number)
    return breach


def _require_offered(partnership: Partnership, number: int, author: Author) -> Breach:
    breach = _breach(partnership, number)
    if breach.breached_by == author.party:
        raise OwnRepair(number)
    if breach.offered is None:
        raise NoRepairOffered(number)
    return breach


def _require_not_repaired(partnership: Partnership, number: int, breach: Breach) -> None:
    if is_repaired(partnership, breach):
        raise BreachClosed(number)


def is_repaired(partnership: Partnership, breach: Breach) -> bool:
    """Tell whether every other party accepted the repair of a breach."""
    return frozenset(partnership.parties) - {breach.breached_by} <= breach.accepted


def _recorded_at(partnership: Partnership, version: int) -> int | None:
    breaches = partnership.commitments.conduct.breaches.items()
    return next((number for number, breach in breaches if breach.version == version), None)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that no repair was offered for the breach recorded at a version.

    Raises: RepairUnderway.
    """
    number = _recorded_at(partnership, version)
    if number is not None and partnership.commitments.conduct.breaches[number].offered is not None:
        raise RepairUnderway(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a breach."""
    conduct = partnership.commitments.conduct
    match event:
        case BreachRecorded():
            breach = Breach(partnership.version + 1, event.breached_by, event.title)
            breaches = with_entry(conduct.breaches, event.breach, breach)
            recorded = max(conduct.breaches_recorded, event.breach)
            return _remembering(partnership, breaches=breaches, breaches_recorded=recorded)
        case RepairOffered():
            return _with(partnership, event.breach, offered=partnership.version + 1)
        case RepairAccepted():
            return _with(partnership, event.breach, accepted=conduct.breaches[event.breach].accepted | {event.by})
        case RepairRejected():
            return _with(partnership, event.breach, offered=None, accepted=frozenset())


def _with(partnership: Partnership, number: int, **answer: Any) -> Partnership:
    breaches = partnership.commitments.conduct.breaches
    changed = replace(breaches[number], **answer)
    return _remembering(partnership, breaches=with_entry(breaches, number, changed))


def _remembering(partnership: Partnership, **remembered: Any) -> Partnership:
    commitments = partnership.commitments
    conduct = replace(commitments.conduct, **remembered)
    return replace(partnership, commitments=replace(commitments, conduct=conduct))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the breach recorded at a version."""
    breaches = partnership.commitments.conduct.breaches
    standing = {number: breach for number, breach in breaches.items() if breach.version != version}
    return _remembering(partnership, breaches=standing)
