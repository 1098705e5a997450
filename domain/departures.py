"""Departures: what was promised, decided or done otherwise than the terms say, until a proposal agrees it.

A change of a public contract may exist without a signed paper, read from what the parties wrote and did. Reporting it
is no reproach and no claim; it says what to lay on the table.
Source: C-441/22 and C-443/22, as in the rules of the project, section 1.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Fact, Note, Refers, Title
from domain.facts import Command as AnyCommand
from domain.memory.changes import Changes, Departure
from domain.modifications import UnknownProposal
from domain.state import Partnership, number_at, with_course, with_entry

DepartureNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a departure."), Refers("departure")]


class ReportDeparture(AnyCommand):
    """Report that a fact of the record departs from what was agreed."""

    version: Annotated[int, Field(ge=1, description="Number of the fact in the record.")]
    term: Annotated[Title, Field(description="The term that it departs from.")]
    departure: Annotated[Title, Field(description="What is otherwise.")]
    note: Note | None = None


class SettleDeparture(AnyCommand):
    """Record with which adopted proposal a departure was agreed."""

    number: DepartureNumber
    proposal: Annotated[int, Field(ge=1, description="The proposal that was adopted.")]


class DepartureReported(Fact):
    """A party reported that a fact of the record departs from what was agreed."""

    TOPIC: ClassVar[str] = "partnership.departure-reported"

    number: DepartureNumber
    version: Annotated[int, Field(ge=1)]
    term: Title
    departure: Title
    note: Note | None


class DepartureSettled(Fact):
    """A party recorded with which adopted proposal a departure was agreed."""

    TOPIC: ClassVar[str] = "partnership.departure-settled"

    number: DepartureNumber
    proposal: Annotated[int, Field(ge=1)]


Command: TypeAlias = ReportDeparture | SettleDeparture
Recorded: TypeAlias = DepartureReported | DepartureSettled


@dataclass(eq=False)
class NoFactToDepart(NotFound):
    """At this place in the record stands no fact that can depart from a term."""

    version: int


@dataclass(eq=False)
class UnknownDeparture(NotFound):
    """No departure with this number was reported."""

    number: int


@dataclass(eq=False)
class DepartureIsSettled(Refused):
    """The departure was agreed by a proposal; take that back first."""

    number: int


@dataclass(eq=False)
class ProposalNotAdopted(Refused):
    """Only a proposal that all parties assented to settles a departure."""

    proposal: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a departure leads to.

    Raises: NoFactToDepart, UnknownDeparture, DepartureIsSettled, UnknownProposal, ProposalNotAdopted.
    """
    match command:
        case ReportDeparture():
            return _report(partnership, command, author)
        case SettleDeparture():
            return _settle(partnership, command, author)


def _report(partnership: Partnership, command: ReportDeparture, author: Author) -> tuple[Event, ...]:
    if command.version not in partnership.facts:
        raise NoFactToDepart(command.version)
    changes = partnership.course.changes
    repaired = command.corrects and _reported_at(changes, command.corrects.version)
    stated = command.model_dump(include={"version", "term", "departure", "note"})
    number = repaired or changes.departures_reported + 1
    return (DepartureReported.of(command, author, number=number, **stated),)


def _settle(partnership: Partnership, command: SettleDeparture, author: Author) -> tuple[Event, ...]:
    changes = partnership.course.changes
    if command.number not in changes.departures:
        raise UnknownDeparture(command.number)
    repaired = command.corrects.version if command.corrects else None
    if changes.departures[command.number].settled not in (None, repaired):
        raise DepartureIsSettled(command.number)
    if command.proposal > partnership.proposals_laid:
        raise UnknownProposal(command.proposal)
    if command.proposal not in changes.adopted:
        raise ProposalNotAdopted(command.proposal)
    return (DepartureSettled.of(command, author, number=command.number, proposal=command.proposal),)


def _reported_at(changes: Changes, version: int) -> int | None:
    return number_at(changes.departures, version)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that the departure reported at a version was not settled.

    Raises: DepartureIsSettled.
    """
    changes = partnership.course.changes
    number = _reported_at(changes, version)
    if number is not None and changes.departures[number].settled is not None:
        raise DepartureIsSettled(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a departure was reported or settled."""
    changes, version = partnership.course.changes, partnership.version + 1
    match event:
        case DepartureReported():
            reported = max(changes.departures_reported, event.number)
            departures = with_entry(changes.departures, event.number, Departure(version, event.departure))
            return _with(partnership, replace(changes, departures=departures, departures_reported=reported))
        case DepartureSettled():
            settled = replace(changes.departures[event.number], settled=version)
            departures = with_entry(changes.departures, event.number, settled)
            return _with(partnership, replace(changes, departures=departures))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the departure reported, or the settlement recorded, at a version."""
    changes = partnership.course.changes
    departures = {
        number: replace(one, settled=None) if one.settled == version else one
        for number, one in changes.departures.items()
        if one.version != version
    }
    return _with(partnership, replace(changes, departures=departures))


def _with(partnership: Partnership, changes: Changes) -> Partnership:
    return with_course(partnership, changes=changes)
