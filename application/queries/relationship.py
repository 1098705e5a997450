"""How the relationship stands: risk sharing, fairness, trust and level, options, room in law, and ceilings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import Field, InstanceOf

from application.queries.measured import MeasuredFacts, MeasuredKey
from application.queries.reading import PartnershipAnswer
from application.queries.relationship_shape import (
    CeilingUsed,
    FairnessAnswered,
    KpisAttained,
    LadderClimbed,
    LimitsUsed,
    OptionSupported,
    ScoreThen,
    TrustFit,
)
from domain.relationship.presentation import relationship_as_plain
from domain.relationship.view import RelationshipView, relationship_view
from domain.suppositions import Supposition


class Relationship(PartnershipAnswer):
    """Everything that is measured of a relationship, as of a day, as known on a day.

    The figures are plain values, `view` holds the same figures with the events behind each. While the parties have yet
    to agree a term or a value there is no `risk`, and `missing` says so.
    """

    series_position: Annotated[int, Field(ge=0, description="Position of the last index figure that was read.")]
    as_of: date
    known_at: date | None
    supposition: Annotated[
        Supposition | None, Field(description="What is supposed to have gone otherwise; empty for what happened.")
    ]
    missing: Annotated[tuple[str, ...], Field(description="What must be agreed before risks can be measured.")]
    years_without_value: Annotated[
        tuple[int, ...], Field(description="Years without an agreed value; no risk is measured from the first on.")
    ]
    risk: dict[str, Any] | None
    risk_periods: dict[str, Any] | None
    fairness: FairnessAnswered
    kpi: KpisAttained
    fit: TrustFit
    ladder: LadderClimbed
    article72: LimitsUsed | None
    options: list[OptionSupported]
    ceilings: Annotated[dict[str, CeilingUsed], Field(description="Per party that declared one.")]
    time_series: Annotated[
        dict[str, dict[str, ScoreThen]], Field(description="Each question at the end of each quarter, by day.")
    ]
    sources: Annotated[
        dict[str, str], Field(description="For events that came from a source: name in evidence to name there.")
    ]
    view: Annotated[InstanceOf[RelationshipView], Field(exclude=True)]


@dataclass(frozen=True, slots=True)
class WorkedRelationship:
    """A view that was worked out, and where its events were found."""

    view: RelationshipView
    sources: Mapping[str, str]


def worked_relationship(facts: MeasuredFacts, key: MeasuredKey) -> WorkedRelationship:
    """Work out the view."""
    view = relationship_view(facts.stated, facts.series, as_of=key.as_of, known_at=key.known_at)
    return WorkedRelationship(view, facts.sources)


def relationship_of(key: MeasuredKey, worked: WorkedRelationship, position: int) -> Relationship:
    """Write the answer."""
    view = worked.view
    return Relationship(
        partnership=key.partnership,
        version=key.version,
        position=position,
        series_position=key.series_position,
        as_of=key.as_of,
        known_at=key.known_at,
        supposition=key.supposition,
        missing=view.measurable.missing,
        years_without_value=view.measurable.years_without_value,
        sources=dict(worked.sources),
        view=view,
        **relationship_as_plain(view),
    )
