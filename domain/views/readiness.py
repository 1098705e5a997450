"""The readiness: how far each organisation is in three areas, how that developed, and where they lie apart."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from domain.facts import Frozen, PartyId
from domain.quantities import Quantity
from domain.start.readiness import (
    USUAL_WHEEL,
    AgreeWheel,
    AssessReadiness,
    DimensionName,
    ReadinessAssessed,
    WheelAgreed,
    WheelArea,
    area_score,
)
from domain.views.view import EventNumber, Moment, View, Viewing

AreaScore = Annotated[Quantity | None, Field(ge=1, le=5)]


class ReadinessMoment(Frozen):
    """How ready an organisation found itself on a day, in each area, 1 to 5."""

    party: PartyId
    assessed_on: date
    purpose: AreaScore
    collaboration: AreaScore
    culture: AreaScore
    event: EventNumber


class DimensionStanding(Frozen):
    """The last score of each organisation on a dimension of the wheel, and how far the scores lie apart."""

    area: WheelArea
    dimension: DimensionName
    scores: dict[PartyId, int]
    apart: int | None


class ReadinessView(View):
    """How ready each organisation is to work in partnership, now and over time."""

    now: tuple[ReadinessMoment, ...]
    dimensions: tuple[DimensionStanding, ...]
    development: tuple[ReadinessMoment, ...]


def readiness_view(moment: Moment) -> ReadinessView:
    """Work out where each organisation stands on the wheel in force, and how it came there."""
    told = moment.told(ReadinessAssessed)
    latest = {assessed.by: (version, assessed) for version, assessed in told}
    agreed = next((one.dimensions for _, one in reversed(moment.told(WheelAgreed))), None)
    wheel = {one.dimension: one.area for one in agreed} if agreed else USUAL_WHEEL
    standing = {party: latest[party][1] for party in moment.parties if party in latest}
    return ReadinessView(
        now=tuple(_moment(*latest[party]) for party in standing),
        dimensions=tuple(_dimension(area, dimension, standing) for dimension, area in wheel.items()),
        development=tuple(_moment(version, assessed) for version, assessed in told),
    )


def _moment(version: int, assessed: ReadinessAssessed) -> ReadinessMoment:
    areas: dict[str, Decimal | None] = {area.value: area_score(assessed.scores, area) for area in WheelArea}
    return ReadinessMoment(party=assessed.by, assessed_on=assessed.effective_on, event=version, **areas)


def _dimension(area: WheelArea, dimension: str, standing: Mapping[str, ReadinessAssessed]) -> DimensionStanding:
    scores = {party: one.score for party, said in standing.items() for one in said.scores if one.dimension == dimension}
    apart = max(scores.values()) - min(scores.values()) if len(scores) > 1 else None
    return DimensionStanding(area=area, dimension=dimension, scores=scores, apart=apart)


VIEWING = Viewing(
    "readiness",
    ReadinessView,
    frozenset({WheelAgreed, ReadinessAssessed}),
    readiness_view,
    (AgreeWheel, AssessReadiness),
)
