"""Impacts: what the relation did to an organisation, customers, employees or society, for better or for worse.

Source: statement S3.9.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from domain.errors import InvalidInput, NotFound, Refused
from domain.facts import Author, Event, Fact, Note, PartyId, Refers, Title
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.memory.results import Impact, Results
from domain.state import Partnership, number_at, with_course, with_entry

ImpactNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of an impact."), Refers("impact")]


class Affected(StrEnum):
    """Whom an impact reaches."""

    ORGANISATION = "organisation"
    CUSTOMERS = "customers"
    EMPLOYEES = "employees"
    SOCIETY = "society"


class Effect(StrEnum):
    """Whether those whom it reaches are better or worse off."""

    BETTER = "better"
    WORSE = "worse"


OF_A_PARTY: Final = frozenset({Affected.ORGANISATION, Affected.EMPLOYEES})
"""Who always belongs to one of the parties."""


class RecordImpact(AnyCommand):
    """Record what the relation did to somebody, and where that can be seen."""

    on: Annotated[Affected, Field(description="Whom it reaches.")]
    effect: Effect = Effect.BETTER
    title: Title
    seen_in: Annotated[Title, Field(description="Where it can be seen: a count, a survey, a letter.")]
    party: Annotated[PartyId | None, Field(description="Whose organisation, employees or customers.")] = None
    note: Note | None = None


class ImpactRecorded(Fact):
    """A party recorded what the relation did to somebody."""

    TOPIC: ClassVar[str] = "partnership.impact-recorded"

    impact: ImpactNumber
    on: Affected
    effect: Effect
    title: Title
    seen_in: Title
    party: PartyId | None
    note: Note | None


Command: TypeAlias = RecordImpact
Recorded: TypeAlias = ImpactRecorded


@dataclass(eq=False)
class ImpactOnWhichParty(InvalidInput):
    """An impact on an organisation or its employees names that party."""

    on: Affected


@dataclass(eq=False)
class UnknownImpact(NotFound):
    """No impact with this number was recorded."""

    impact: int


@dataclass(eq=False)
class ResultRestsOnIt(Refused):
    """A result was filed that rests on this impact; take that back first."""

    impact: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what recording an impact leads to.

    Raises: ImpactOnWhichParty, UnknownParty.
    """
    if command.party is not None:
        require_parties(partnership, command.party)
    elif command.on in OF_A_PARTY:
        raise ImpactOnWhichParty(command.on)
    repaired = command.corrects and _recorded_at(partnership.course.results, command.corrects.version)
    number = repaired or partnership.course.results.impacts_recorded + 1
    stated = command.model_dump(include={"on", "effect", "title", "seen_in", "party", "note"})
    return (ImpactRecorded.of(command, author, impact=number, **stated),)


def require_impact(partnership: Partnership, number: int) -> None:
    """Check that an impact stands.

    Raises: UnknownImpact.
    """
    if number not in partnership.course.results.impacts:
        raise UnknownImpact(number)


def _recorded_at(results: Results, version: int) -> int | None:
    return number_at(results.impacts, version)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that no result rests on the impact recorded at a version.

    Raises: ResultRestsOnIt.
    """
    number = _recorded_at(partnership.course.results, version)
    if number is not None and number in partnership.course.results.filed.values():
        raise ResultRestsOnIt(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an impact was recorded."""
    results = partnership.course.results
    impacts = with_entry(results.impacts, event.impact, Impact(partnership.version + 1, event.title))
    recorded = max(results.impacts_recorded, event.impact)
    return with_course(partnership, results=replace(results, impacts=impacts, impacts_recorded=recorded))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the impact recorded at a version."""
    results = partnership.course.results
    standing = {number: one for number, one in results.impacts.items() if one.version != version}
    return with_course(partnership, results=replace(results, impacts=standing))
