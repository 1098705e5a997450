"""The shape of a history file. A key that is not known here is a fault, never silently dropped."""

from datetime import date, datetime
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, AliasChoices, Discriminator, Field, Tag

from application.stress.inputs import StressInputs
from domain.calendar import Day, Granularity, PeriodName
from domain.clauses import Application as BandApplication
from domain.clauses import Band, Control, Evaluation
from domain.facts import CLEANED, ONE_LINE, Frozen, PartyId, Slug, Title
from domain.goals import Direction
from domain.options import Wish
from domain.quantities import Amount, IndexValue, PositiveMoney, PositiveQuantity, Quantity, Rate, Share
from domain.shocks import AmountBands, CapacityMeasure

Id: TypeAlias = Annotated[str, CLEANED, Field(min_length=1, max_length=120), ONE_LINE]


def _in_reach(when: datetime | date) -> datetime | date:
    if not 1900 <= when.year <= 2199:
        raise ValueError("choose a day from 1900 to 2199")
    return when


When: TypeAlias = Annotated[datetime | date, AfterValidator(_in_reach)]
"""A moment, or a day when no hour is known."""


class FileOption(Frozen):
    """An option of the contract."""

    id: Slug
    start: Annotated[Day, Field(alias="from")]
    end: Annotated[Day, Field(alias="to")]
    notice_deadline: Day
    opens_on: Day | None = None


class FileContract(Frozen):
    """The parties, term and value."""

    parties: Annotated[tuple[PartyId, ...], Field(min_length=2, max_length=12)]
    customer: PartyId
    supplier: PartyId
    start: Day
    end: Day
    granularity: Granularity = Granularity.MONTH
    annual_value: dict[Annotated[int, Field(ge=1900, le=2200)], Amount]
    margin_share: Share
    delivery_profile: dict[str, Any] | None = None
    options: tuple[FileOption, ...] = ()
    market_exploration: dict[str, Any] | None = None
    procurement: dict[str, Any] | None = None


class FileFigure(Frozen):
    """One published figure with its day of publication."""

    value: IndexValue
    vintage: Day | None = None


FileFigures: TypeAlias = Annotated[
    Annotated[IndexValue, Tag("figure")] | Annotated[tuple[FileFigure, ...], Tag("figures")],
    Discriminator(lambda told: "figures" if isinstance(told, list | tuple) else "figure"),
]
"""The figure of a period, or each that was published of it."""


class FileSeries(Frozen):
    """An index series with its figures."""

    freq: Granularity
    values: dict[PeriodName, FileFigures]


class FileClause(Frozen):
    """One version of a clause."""

    version: Annotated[int, Field(ge=1)]
    start: Annotated[Day, Field(alias="from")]
    bands_up: tuple[Band, ...]
    bands_down: tuple[Band, ...] | None = None
    application: BandApplication = BandApplication.MARGINAL
    series: Slug | None = None
    lag_months: int = 0
    evaluation: Evaluation = Evaluation.MONTHLY
    evaluation_month: Annotated[
        int | None, Field(validation_alias=AliasChoices("evaluation_month", "annual_month", "month"))
    ] = None
    priced_in_growth: Rate | None = None
    cap_rate: Rate | None = None
    floor_rate: Rate | None = None
    step_cap_up: Rate | None = None
    step_cap_down: Rate | None = None
    rebase: bool = False
    reneg_threshold: PositiveQuantity | None = None
    reneg_respond_days: int = 30


class FileDriver(Frozen):
    """A cost driver with all versions of its clause."""

    id: Slug
    weight: Share
    cost_series: Slug
    base_date: Day
    carrier: PartyId
    controllable_by: Control = "none"
    priced_in_growth: Rate | None = None
    target: dict[PartyId, Share] | None = None
    tolerance: Share | None = None
    clauses: Annotated[tuple[FileClause, ...], Field(min_length=1)]


class FileEvent(Frozen):
    """What every event of a history file has."""

    id: Id
    on: Day
    recorded_at: When | None = None


class RiskTransfer(FileEvent):
    """Money that moved to share a shock."""

    type: Literal["RiskTransfer"]
    driver: Slug | None = None
    risk_event: Id | None = None
    source: Annotated[PartyId, Field(alias="from")]
    target: Annotated[PartyId, Field(alias="to")]
    amount: PositiveMoney
    reason: Title | None = None


class RenegotiationClosed(FileEvent):
    """The end of a renegotiation about a driver."""

    type: Literal["RenegotiationClosed"]
    driver: Slug


class RiskMaterialised(FileEvent):
    """A one-off risk that struck."""

    type: Literal["RiskMaterialised"]
    risk: Title
    gross: PositiveMoney
    recovery: Amount = 0
    carrier: PartyId
    controllable_by: Control = "none"
    bands: AmountBands | None = None


class CapacityDisclosed(FileEvent):
    """How much risk a party can bear."""

    type: Literal["CapacityDisclosed"]
    by: PartyId
    amount: PositiveMoney
    measure: CapacityMeasure = CapacityMeasure.YEARLY_RESULT


class IndexObserved(FileEvent):
    """A published figure, possibly revising an earlier one."""

    type: Literal["IndexObserved"]
    series: Slug
    period: PeriodName
    value: IndexValue
    vintage: Day | None = None


class KpiAgreed(FileEvent):
    """How performance is measured."""

    type: Literal["KpiAgreed"]
    kpi: Slug
    weight: PositiveQuantity
    target: PositiveQuantity
    direction: Direction


class KpiMeasured(FileEvent):
    """A measured value of a KPI."""

    type: Literal["KpiMeasured"]
    kpi: Slug
    value: Quantity


class GoalAgreed(FileEvent):
    """A joint goal."""

    type: Literal["GoalAgreed"]
    goal: Slug
    beyond_parties: bool = False
    cosigned: bool = True


class GoalAttainment(FileEvent):
    """How far a goal is reached."""

    type: Literal["GoalAttainment"]
    goal: Slug
    value: Share


class PrioritiesDeclared(FileEvent):
    """How much each goal weighs for a party."""

    type: Literal["PrioritiesDeclared"]
    by: PartyId
    weights: Annotated[dict[Slug, PositiveQuantity], Field(min_length=1)]


class OptionPreference(FileEvent):
    """What a party wants of an option."""

    type: Literal["OptionPreference"]
    option: Slug
    by: PartyId
    wants: Wish


Measured: TypeAlias = (
    RiskTransfer
    | RenegotiationClosed
    | RiskMaterialised
    | CapacityDisclosed
    | IndexObserved
    | KpiAgreed
    | KpiMeasured
    | GoalAgreed
    | GoalAttainment
    | PrioritiesDeclared
    | OptionPreference
)
NOT_YET_MEASURED = frozenset(
    {
        "ProposalMade",
        "ProposalAnswered",
        "JointDecision",
        "UnilateralDecision",
        "DisclosureAgreed",
        "DisclosureMade",
        "CommitmentMade",
        "CommitmentFulfilled",
        "CommitmentReplaced",
        "EarlyWarning",
        "IssueMaterialised",
        "DisputeRaised",
        "DisputeResolved",
        "AssessmentSubmitted",
        "RoundClosed",
        "InvestmentRecorded",
        "CostRecorded",
        "BenefitRecorded",
        "CeilingDeclared",
        "JointReview",
        "WeightsAgreed",
        "EvidencePlanAgreed",
        "OptionDecided",
        "MarketExploration",
        "ContractModified",
        "Contested",
        "ContestResolved",
    }
)
"""Kinds of events that the measuring model knows and no view of this release reads."""


class HistoryFile(Frozen):
    """A partnership told in one file."""

    case: Title
    as_of: Day
    known_at: When | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "EUR"
    contract: FileContract
    series: Annotated[dict[Slug, FileSeries], Field(default_factory=dict)]
    drivers: tuple[FileDriver, ...] = ()
    events: tuple[Annotated[Measured, Field(discriminator="type")], ...] = ()
    stress: StressInputs | None = None
