"""Events of a history file, as the measuring model names them: risk, indexes, goals and options.

A key that is not known here is a fault.
"""

from datetime import date, datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, AliasChoices, Field

from domain.calendar import Day, PeriodName
from domain.clauses import Control
from domain.facts import CLEANED, ONE_LINE, Frozen, PartyId, Slug, Title
from domain.goals import Direction
from domain.options import Wish
from domain.quantities import Amount, IndexValue, PositiveMoney, Quantity, Weight
from domain.shocks import AmountBands, CapacityMeasure

Id: TypeAlias = Annotated[str, CLEANED, Field(min_length=1, max_length=120), ONE_LINE]


def _in_reach(when: datetime | date) -> datetime | date:
    if not 1900 <= when.year <= 2199:
        raise ValueError("choose a day from 1900 to 2199")
    return when


Named: TypeAlias = Annotated[Title | None, Field(validation_alias=AliasChoices("title", "what", "matter", "subject"))]
"""What an event is about, under the name that a file has for it."""
When: TypeAlias = Annotated[datetime | date, AfterValidator(_in_reach)]
"""A moment, or a day when no hour is known."""


class FileEvent(Frozen):
    """What every event of a history file has."""

    id: Id
    on: Day
    recorded_at: When | None = None
    by: Annotated[PartyId | None, Field(description="The party that recorded it, where the file tells.")] = None


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
    weight: Weight
    target: Weight
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
    value: Annotated[Quantity, Field(description="Above 1 is fully reached, below 0 is nothing.")]


class PrioritiesDeclared(FileEvent):
    """How much each goal weighs for a party."""

    type: Literal["PrioritiesDeclared"]
    by: PartyId
    weights: Annotated[dict[Slug, Weight], Field(min_length=1)]


class OptionPreference(FileEvent):
    """What a party wants of an option."""

    type: Literal["OptionPreference"]
    option: Slug
    by: PartyId
    wants: Wish
