"""Results: what the relation yielded, filed under one of five kinds.

Source: statement S3.10.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar, TypeAlias

from domain.errors import Refused
from domain.facts import Author, Event, Fact, Note, Title
from domain.facts import Command as AnyCommand
from domain.results.ideas import IdeaNumber, require_taken_up
from domain.results.impacts import ImpactNumber, require_impact
from domain.state import Partnership, with_course, with_entry, without_entry


class ResultKind(StrEnum):
    """What a result is."""

    SHARED_INSIGHT = "shared_insight"
    IMPACT = "impact"
    RELIEF = "relief"
    NEW_PROPOSITION = "new_proposition"
    SEAMLESS_JOURNEY = "seamless_journey"


class FileResult(AnyCommand):
    """File what the relation yielded, under its kind."""

    kind: ResultKind
    title: Title
    impact: ImpactNumber | None = None
    idea: IdeaNumber | None = None
    note: Note | None = None


class ResultFiled(Fact):
    """A party filed what the relation yielded."""

    TOPIC: ClassVar[str] = "partnership.result-filed"

    kind: ResultKind
    title: Title
    impact: ImpactNumber | None
    idea: IdeaNumber | None
    note: Note | None


Command: TypeAlias = FileResult
Recorded: TypeAlias = ResultFiled


@dataclass(eq=False)
class ImpactNotNamed(Refused):
    """A result that is filed as impact rests on an impact that was recorded."""

    title: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what filing a result leads to.

    Raises: ImpactNotNamed, UnknownImpact, UnknownIdea, IdeaNotTakenUp.
    """
    if command.impact is not None:
        require_impact(partnership, command.impact)
    elif command.kind is ResultKind.IMPACT:
        raise ImpactNotNamed(command.title)
    if command.idea is not None:
        require_taken_up(partnership, command.idea)
    stated = command.model_dump(include={"kind", "title", "impact", "idea", "note"})
    return (ResultFiled.of(command, author, **stated),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a result was filed."""
    if event.impact is None:
        return partnership
    results = partnership.course.results
    filed = with_entry(results.filed, partnership.version + 1, event.impact)
    return with_course(partnership, results=replace(results, filed=filed))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the result filed at a version."""
    results = partnership.course.results
    return with_course(partnership, results=replace(results, filed=without_entry(results.filed, version)))
