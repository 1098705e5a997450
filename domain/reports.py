"""Reports: the figures of one day, kept so that anyone can work them out again to the last character.

A report holds no figures but their fingerprint, with the name of the model that gave them and how far the record and
each index were read. Figures of an old report come out the same for ever, also once a newer model gives others.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.errors import Refused
from domain.evidence import Digest, SeriesRead
from domain.facts import Author, Event, Frozen, Title
from domain.facts import Command as AnyCommand
from domain.quantities import LARGEST_EXACT_INTEGER
from domain.state import Partnership


class ReportedFigures(Frozen):
    """The figures of a day by their fingerprint, with all that it takes to work them out again."""

    model: Annotated[str, Field(min_length=1, max_length=40, examples=["relationship/1"])]
    as_of: Day
    record_version: Annotated[
        int, Field(ge=1, le=LARGEST_EXACT_INTEGER, description="Version of the record up to which events were read.")
    ]
    series: Annotated[tuple[SeriesRead, ...], Field(max_length=40)] = ()
    figures_digest: Digest


class KeepReport(AnyCommand):
    """Keep the figures of a day as a report that anyone can work out again."""

    title: Title
    figures: ReportedFigures


class ReportKept(Event):
    """A party kept the figures of a day as a report."""

    TOPIC: ClassVar[str] = "partnership.report-kept"

    title: Title
    figures: ReportedFigures


Command: TypeAlias = KeepReport
Recorded: TypeAlias = ReportKept


@dataclass(eq=False)
class ReportAheadOfRecord(Refused):
    """A report rests on what was recorded by now, and is about a day that has come."""

    record_version: int
    version: int
    as_of: date


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what keeping a report leads to.

    Raises: ReportAheadOfRecord.
    """
    figures = command.figures
    if figures.record_version > partnership.version or figures.as_of > author.today:
        raise ReportAheadOfRecord(figures.record_version, partnership.version, figures.as_of)
    return (ReportKept.of(command, author, title=command.title, figures=figures),)


def evolve(partnership: Partnership, _event: Recorded) -> Partnership:
    """Give the partnership as it was: no later decision needs a report."""
    return partnership
