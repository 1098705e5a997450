"""Index series: published figures with their vintage and status. A revision never overwrites.

Each series is a stream of its own, apart from any partnership.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Self, TypeAlias

from pydantic import Field, model_validator
from rpds import HashTrieMap

from domain.calendar import Day, Granularity, Period, PeriodName
from domain.errors import InvalidInput, NotFound, Refused
from domain.facts import Act, Author, Event, Frozen, Slug, Title
from domain.facts import Command as AnyCommand
from domain.guards import refuse_correction, require_dates
from domain.quantities import IndexValue


class ObservationStatus(StrEnum):
    """How sure the publisher is of a figure."""

    FINAL = "final"
    PROVISIONAL = "provisional"
    FLASH = "flash"
    DERIVED = "derived"


class RegisterSeries(AnyCommand):
    """Register an index series with its unit, publisher and licence."""

    ACT: ClassVar[Act] = Act.OPEN

    series: Slug
    title: Title
    unit: Title
    frequency: Granularity
    publisher: Title
    licence: Title
    found_at: Annotated[Title, Field(description="Table or publication in which the figures stand.")]


class Figure(Frozen):
    """The published figure of one period."""

    period: PeriodName
    value: IndexValue
    status: ObservationStatus = ObservationStatus.FINAL


class ObserveIndex(AnyCommand):
    """Record published figures of a series, as they stood on the day of publication."""

    figures: Annotated[tuple[Figure, ...], Field(min_length=1, max_length=2000)]
    vintage: Annotated[Day, Field(description="Day on which these figures were published.")]

    @model_validator(mode="after")
    def _distinct_periods(self) -> Self:
        if len({figure.period for figure in self.figures}) < len(self.figures):
            raise ValueError("every period has one figure per publication")
        return self


class SeriesRegistered(Event):
    """An index series was registered."""

    TOPIC: ClassVar[str] = "index.series-registered"

    series: Slug
    title: Title
    unit: Title
    frequency: Granularity
    publisher: Title
    licence: Title
    found_at: Title


class IndexObserved(Event):
    """A figure of the series was published; earlier figures of the period stay readable."""

    TOPIC: ClassVar[str] = "index.observed"

    period: PeriodName
    value: IndexValue
    status: ObservationStatus
    vintage: date


Command: TypeAlias = RegisterSeries | ObserveIndex
Recorded: TypeAlias = SeriesRegistered | IndexObserved


@dataclass(frozen=True)
class Known:
    """The latest figure of a period."""

    value: IndexValue
    status: ObservationStatus
    vintage: date


@dataclass(frozen=True)
class IndexSeries:
    """A series with the latest figure of every period."""

    series: str
    frequency: Granularity
    known: "HashTrieMap[str, Known]"
    version: int = 0


@dataclass(eq=False)
class SeriesAlreadyRegistered(Refused):
    """A series with this name is registered."""

    series: str


@dataclass(eq=False)
class UnknownSeries(NotFound):
    """No series with this name is registered."""


@dataclass(eq=False)
class OtherFrequency(InvalidInput):
    """The period does not fit the frequency of the series."""

    period: str
    frequency: str


@dataclass(eq=False)
class VintageGoesBack(Refused):
    """A later publication of this period is known."""

    period: str
    known_vintage: date


@dataclass(eq=False)
class SameVintageOtherValue(Refused):
    """This publication gave another figure; a revision has a later day of publication."""

    period: str
    known_value: IndexValue


@dataclass(eq=False)
class VintageInFuture(Refused):
    """A figure cannot be published after today."""

    vintage: date
    today: date


def decide(series: IndexSeries | None, command: Command, author: Author) -> tuple[Recorded, ...]:
    """Decide what a command about a series leads to; known figures are not recorded twice.

    Raises: DomainError when the command is refused; nothing is recorded then.
    """
    require_dates(command, author)
    refuse_correction(command)
    match command:
        case RegisterSeries():
            return _register(series, command, author)
        case ObserveIndex():
            if series is None:
                raise UnknownSeries
            return _observe(series, command, author)


def _register(series: IndexSeries | None, command: RegisterSeries, author: Author) -> tuple[Recorded, ...]:
    if series is not None:
        raise SeriesAlreadyRegistered(series.series)
    stated = command.model_dump(exclude={"effective_on", "decided_on", "origin", "corrects"})
    return (SeriesRegistered.of(command, author, **stated),)


def _observe(series: IndexSeries, command: ObserveIndex, author: Author) -> tuple[Recorded, ...]:
    if command.vintage > author.today:
        raise VintageInFuture(command.vintage, author.today)
    return tuple(
        IndexObserved.of(
            command, author, period=figure.period, value=figure.value, status=figure.status, vintage=command.vintage
        )
        for figure in command.figures
        if _is_news(series, figure, command.vintage)
    )


def _is_news(series: IndexSeries, figure: Figure, vintage: date) -> bool:
    if Period.parse(figure.period).granularity is not series.frequency:
        raise OtherFrequency(figure.period, series.frequency)
    known = series.known.get(figure.period)
    if known is None:
        return True
    if vintage < known.vintage:
        raise VintageGoesBack(figure.period, known.vintage)
    if vintage == known.vintage and figure.value != known.value:
        raise SameVintageOtherValue(figure.period, known.value)
    return (figure.value, figure.status) != (known.value, known.status)


def evolve(series: IndexSeries | None, event: Event) -> IndexSeries | None:
    """Give the series after one more event."""
    match event:
        case SeriesRegistered():
            return IndexSeries(event.series, event.frequency, HashTrieMap(), version=1)
        case IndexObserved() if series is not None:
            known = series.known.insert(event.period, Known(event.value, event.status, event.vintage))
            return replace(series, known=known, version=series.version + 1)
    return series


def replay(events: Iterable[Event], series: IndexSeries | None = None) -> IndexSeries | None:
    """Give the series after a run of events."""
    for event in events:
        series = evolve(series, event)
    return series
