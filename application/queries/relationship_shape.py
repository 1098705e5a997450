"""How the figures of a relationship are written: the shape of each part of the answer, for who reads it by program.

The values stay plain; what does not fit its shape is refused, so that the description of the interface is true.
"""

from typing import Annotated, Final, NotRequired, TypeAlias

from pydantic import ConfigDict, Field, with_config
from typing_extensions import TypedDict

from domain.fairness.results import CeilingStatus, Confidence, Status
from domain.modifications import Ground
from domain.procurement.limits import LimitResult
from domain.standing.option_support import MarketStatus, NoticeStatus, Recommendation
from domain.standing.trust import Stance, Verdict
from domain.weights import Dimension

_PLAIN: Final = ConfigDict(extra="forbid", use_enum_values=True)
Score: TypeAlias = Annotated[str, Field(description="A fraction with four decimals.", examples=["0.6911"])]
Figure: TypeAlias = Score | None
"""Null where it is not known; a status or a list of what is missing says why."""
ByParty: TypeAlias = dict[str, Figure]


@with_config(_PLAIN)
class EvidenceItem(TypedDict):
    """One item that counts, and what it earned: a fraction, or minor units as text."""

    event: str
    party: str
    part: str
    value: str | None


@with_config(_PLAIN)
class QuestionAnswered(TypedDict):
    """One question of fairness, answered per party."""

    status: Status
    score: Figure
    gap: Figure
    worst_off: list[str]
    range: Annotated[list[Score] | None, Field(description="Lowest and highest score while something is contested.")]
    coverage: Score
    confidence: Confidence | None
    n: Annotated[dict[str, int], Field(description="Items that count, per party.")]
    experienced: ByParty
    components: dict[str, dict[str, int | str | None]]
    evidence: list[EvidenceItem]


@with_config(_PLAIN)
class FairnessAnswered(TypedDict):
    """Six questions, answered per party, and their headline."""

    weights: dict[str, Score]
    weights_source: Annotated[str, Field(description="Event of their agreement, or `default_equal`.")]
    goal_overlap: Figure
    dimensions: Annotated[dict[str, QuestionAnswered], Field(description="The six questions by name.")]
    party_view: ByParty
    party_view_partial: Annotated[ByParty, Field(description="Over the questions with a score; not to decide on.")]
    weight_covered: Score
    headline: Figure
    headline_seen_by: list[str]
    weakest_dimension: Dimension | None
    flags: list[str]


@with_config(_PLAIN)
class KpisAttained(TypedDict):
    """How far the KPIs reached their targets in twelve months."""

    per_kpi: dict[str, Figure]
    coverage: Figure
    attainment: Figure


@with_config(_PLAIN)
class TrustFit(TypedDict):
    """Whether the trust shown fits the delivery."""

    trust_needed: Figure
    trust_shown: Figure
    trust_shown_by: ByParty
    difference: Figure
    verdict: Verdict
    indicated_level: Annotated[int | None, Field(description="Level of partnership that fits, 1 to 5.")]
    indicated_stance: Stance | None
    stance_reasons: list[str]


@with_config(_PLAIN)
class LadderClimbed(TypedDict):
    """Five levels of partnership with their conditions: met, not met, or null for unknown."""

    proven_level: int
    possible_level: int
    conditions: dict[str, dict[str, bool | None]]
    missing_for_next: list[str]


@with_config(_PLAIN)
class LimitChecked(TypedDict):
    """The small changes together, or one other change, against the number of its ground."""

    basis: Ground
    event: NotRequired[str]
    net: NotRequired[int]
    gross: NotRequired[int]
    ratio: NotRequired[Figure]
    limit_ratio: NotRequired[str]
    threshold: NotRequired[int | None]
    result: LimitResult
    gross_warning: NotRequired[bool]


@with_config(_PLAIN)
class LimitsUsed(TypedDict):
    """Room for changes of a procured contract. Passing a number is not permission."""

    reference_value: int
    checks: Annotated[list[LimitChecked], Field(description="The small changes first, then each other change.")]
    cumulative_b_c_ratio: Score
    any_exceeds: bool


@with_config(_PLAIN)
class MarketLook(TypedDict):
    """The last day on which to start looking at the market, and whether that was done."""

    latest_start: Annotated[str, Field(json_schema_extra={"format": "date"})]
    status: MarketStatus


@with_config(_PLAIN)
class OptionSupported(TypedDict):
    """What supports a decision about an option."""

    option: str
    notice_status: NoticeStatus
    days_left: Annotated[int, Field(description="Days to the last day of notice; below zero after it.")]
    recommendation: Recommendation
    conditions: list[str]
    missing: list[str]
    market: MarketLook | None


@with_config(_PLAIN)
class HoursUsed(TypedDict):
    """Hours that a party put in against the most it will put in."""

    used: str
    ceiling: str
    ratio: Figure
    status: CeilingStatus


@with_config(_PLAIN)
class CeilingUsed(TypedDict):
    """Money that a party put in against the most it will put in, and its hours where it capped those."""

    used: NotRequired[int]
    ceiling: NotRequired[int]
    ratio: NotRequired[Figure]
    status: NotRequired[CeilingStatus]
    hours: NotRequired[HoursUsed]


@with_config(_PLAIN)
class ScoreThen(TypedDict):
    """The score of a question at the end of a quarter."""

    score: Figure
    status: Status
