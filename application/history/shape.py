"""The shape of a history file. A key that is not known here is a fault, never silently dropped."""

from decimal import Decimal
from typing import Annotated, TypeAlias

from pydantic import AliasChoices, Discriminator, Field, Tag

from application.history import conduct_events, events, value_events
from application.history.events import When
from application.stress.inputs import StressInputs
from domain.calendar import Day, Granularity, PeriodName
from domain.clauses import Application as BandApplication
from domain.clauses import Band, Control, Evaluation
from domain.delivery import Factor
from domain.facts import Frozen, PartyId, Slug, Title
from domain.market import USUAL_LEAD_DAYS, LeadDays
from domain.modifications import Authority, ContractKind
from domain.quantities import Amount, IndexValue, PositiveMoney, PositiveQuantity, Rate, Share


class FileOption(Frozen):
    """An option of the contract."""

    id: Slug
    start: Annotated[Day, Field(alias="from")]
    end: Annotated[Day, Field(alias="to")]
    notice_deadline: Day
    opens_on: Day | None = None


class FileDeliveryProfile(Frozen):
    """How demanding the delivery is."""

    uncertainty: Factor
    interdependence: Factor
    specific_investment: Factor
    hard_to_measure: Factor
    switching_impact: Factor


class FileMarketExploration(Frozen):
    """Whether the market is explored before an option, and how long ahead."""

    required: bool = True
    lead_days: LeadDays = USUAL_LEAD_DAYS


class FileProcurement(Frozen):
    """What a public contract was worth at its award, and the indexation since."""

    kind: ContractKind
    initial_value: PositiveMoney
    threshold: PositiveMoney | None = None
    authority: Authority | None = None
    indexation_rate: Rate = Decimal(0)


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
    delivery_profile: FileDeliveryProfile | None = None
    options: tuple[FileOption, ...] = ()
    market_exploration: FileMarketExploration | None = None
    procurement: FileProcurement | None = None


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


Told: TypeAlias = (
    events.RiskTransfer
    | events.RenegotiationClosed
    | events.RiskMaterialised
    | events.CapacityDisclosed
    | events.IndexObserved
    | events.KpiAgreed
    | events.KpiMeasured
    | events.GoalAgreed
    | events.GoalAttainment
    | events.PrioritiesDeclared
    | events.OptionPreference
    | conduct_events.CommitmentFulfilled
    | conduct_events.CommitmentMade
    | conduct_events.CommitmentReplaced
    | conduct_events.ContestResolved
    | conduct_events.Contested
    | conduct_events.DisclosureAgreed
    | conduct_events.DisclosureMade
    | conduct_events.DisputeRaised
    | conduct_events.DisputeResolved
    | conduct_events.EarlyWarning
    | conduct_events.IssueMaterialised
    | conduct_events.JointDecision
    | conduct_events.ProposalAnswered
    | conduct_events.ProposalMade
    | conduct_events.UnilateralDecision
    | value_events.AssessmentSubmitted
    | value_events.BenefitRecorded
    | value_events.CeilingDeclared
    | value_events.ContractModified
    | value_events.CostRecorded
    | value_events.EvidencePlanAgreed
    | value_events.GainShareAgreed
    | value_events.HoursRecorded
    | value_events.InvestmentRecorded
    | value_events.JointReview
    | value_events.MarketExploration
    | value_events.OptionDecided
    | value_events.RoundClosed
    | value_events.WeightsAgreed
)
"""An event of any kind."""


class HistoryFile(Frozen):
    """A partnership told in one file."""

    case: Title
    as_of: Day
    known_at: When | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "EUR"
    contract: FileContract
    series: Annotated[dict[Slug, FileSeries], Field(default_factory=dict)]
    drivers: tuple[FileDriver, ...] = ()
    events: tuple[Annotated[Told, Field(discriminator="type")], ...] = ()
    stress: StressInputs | None = None
