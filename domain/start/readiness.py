"""Readiness: how far each organisation is ready to work in partnership, by nine dimensions in three areas.

Each party assesses itself, again and again; the series tells how it develops. The areas come from the readiness wheel
of Van Peteghem and Van Dam (Meta Systems); the dimensions are the parties' own. Source: statement S3.11.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, ClassVar, Final, Literal, TypeAlias

from pydantic import AfterValidator, Field

from domain.errors import Refused
from domain.facts import Agreement, Author, Event, Fact, Frozen, Note, Refers, Slug, Term
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.state import Partnership

_STEP: Final = Decimal("0.01")
PER_AREA: Final = 3


class WheelArea(StrEnum):
    """The areas of the readiness wheel."""

    PURPOSE = "purpose"
    COLLABORATION = "collaboration"
    CULTURE = "culture"


DimensionName: TypeAlias = Annotated[Slug, Refers("wheel_dimension")]
ReadinessGrade: TypeAlias = Annotated[int, Field(ge=1, le=5, description="From 1, hardly begun, to 5, lived.")]


class WheelDimension(Frozen):
    """A dimension of the readiness wheel, and the area that it belongs to."""

    dimension: DimensionName
    area: WheelArea


def _nine(dimensions: tuple[WheelDimension, ...]) -> tuple[WheelDimension, ...]:
    if len({one.dimension for one in dimensions}) < len(dimensions):
        raise ValueError("every dimension of the wheel stands once")
    if Counter(one.area for one in dimensions) != dict.fromkeys(WheelArea, PER_AREA):
        raise ValueError("every area of the wheel has three dimensions")
    return dimensions


Wheel: TypeAlias = Annotated[tuple[WheelDimension, ...], AfterValidator(_nine)]

USUAL_WHEEL: Final = {
    "shared-purpose": WheelArea.PURPOSE,
    "impact-beyond-profit": WheelArea.PURPOSE,
    "long-term-view": WheelArea.PURPOSE,
    "sharing-knowledge": WheelArea.COLLABORATION,
    "giving-and-taking": WheelArea.COLLABORATION,
    "working-across-borders": WheelArea.COLLABORATION,
    "leadership": WheelArea.CULTURE,
    "learning": WheelArea.CULTURE,
    "openness": WheelArea.CULTURE,
}
"""The dimensions of the wheel, unless the parties agree others."""


class DimensionGrade(Frozen):
    """How far an organisation is on one dimension."""

    dimension: DimensionName
    score: ReadinessGrade


class AreaGrade(DimensionGrade):
    """How far an organisation was on one dimension, with the area to which it belonged."""

    area: WheelArea


def _graded_once(scores: tuple[DimensionGrade, ...]) -> tuple[DimensionGrade, ...]:
    if len({one.dimension for one in scores}) < len(scores):
        raise ValueError("every dimension of the wheel stands once")
    return scores


class AgreeWheel(AnyChange):
    """Agree the nine dimensions by which each organisation assesses its readiness."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-wheel"] = "agree-wheel"
    dimensions: Wheel


class AssessReadiness(AnyCommand):
    """Assess how ready your own organisation is to work in partnership, on every dimension of the wheel."""

    scores: Annotated[tuple[DimensionGrade, ...], AfterValidator(_graded_once), Field(min_length=1, max_length=9)]
    note: Note | None = None


class WheelAgreed(Term):
    """The parties agreed the dimensions by which each organisation assesses its readiness."""

    TOPIC: ClassVar[str] = "partnership.wheel-agreed"

    dimensions: Wheel


class ReadinessAssessed(Fact):
    """A party assessed how ready its own organisation is to work in partnership."""

    TOPIC: ClassVar[str] = "partnership.readiness-assessed"

    scores: tuple[AreaGrade, ...]
    note: Note | None


Command: TypeAlias = AssessReadiness
Change: TypeAlias = AgreeWheel
Recorded: TypeAlias = WheelAgreed | ReadinessAssessed


@dataclass(eq=False)
class NotOnTheWheel(Refused):
    """The dimension is not one of the wheel."""

    dimension: DimensionName


@dataclass(eq=False)
class ReadinessIncomplete(Refused):
    """A wheel with a gap does not turn; every dimension has a score."""

    missing: tuple[DimensionName, ...]


def area_score(scores: Iterable[AreaGrade], area: WheelArea) -> Decimal | None:
    """Give the mean score of an area; None when nothing of it was scored.

    Unit: 1 to 5, in two decimals.

    >>> grades = [AreaGrade(dimension=one, area=WheelArea.CULTURE, score=4) for one in ("openness", "learning")]
    >>> area_score(grades, WheelArea.CULTURE), area_score(grades, WheelArea.PURPOSE)
    (Decimal('4.00'), None)
    """
    found = [one.score for one in scores if one.area is area]
    return (Decimal(sum(found)) / len(found)).quantize(_STEP) if found else None


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what assessing readiness leads to."""
    wheel = partnership.start.wheel or USUAL_WHEEL
    for one in command.scores:
        if one.dimension not in wheel:
            raise NotOnTheWheel(one.dimension)
    missing = tuple(dimension for dimension in wheel if dimension not in {one.dimension for one in command.scores})
    if missing:
        raise ReadinessIncomplete(missing)
    scores = tuple(
        AreaGrade(dimension=one.dimension, score=one.score, area=WheelArea(wheel[one.dimension]))
        for one in command.scores
    )
    return (ReadinessAssessed.of(command, author, scores=scores, note=command.note),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what agreeing a wheel brings about; it replaces the one before."""
    return (WheelAgreed.agreed(change, agreement, dimensions=change.dimensions),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about readiness."""
    match event:
        case WheelAgreed():
            wheel = {one.dimension: one.area.value for one in event.dimensions}
            return replace(partnership, start=replace(partnership.start, wheel=wheel))
        case ReadinessAssessed():
            return partnership
