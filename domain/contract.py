"""Contract: the term, the yearly value, and the parameters of measuring that the parties agree."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar, Final, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.calendar import Day, Granularity
from domain.errors import Refused
from domain.facts import Agreement, Event, Frozen, PartyId, Term
from domain.facts import Change as AnyChange
from domain.frameworks import require_framework_term
from domain.guards import require_parties
from domain.quantities import Amount, Share
from domain.state import ContractTerm, Partnership


class AgreeTerm(AnyChange):
    """Agree the first and last day and how often risks are settled."""

    change: Literal["agree-term"] = "agree-term"
    start: Day
    end: Day
    granularity: Granularity = Granularity.MONTH
    notice_months: Annotated[int, Field(ge=0, le=60, description="Months of notice for an early end.")] = 0


class YearValue(Frozen):
    """The contract value of one calendar year at base prices."""

    year: Annotated[int, Field(ge=1900, le=2200)]
    value: Amount


class AgreeValue(AnyChange):
    """Agree the yearly value at base prices, who buys, who delivers, and the margin in the price."""

    change: Literal["agree-value"] = "agree-value"
    customer: PartyId
    supplier: PartyId
    years: Annotated[tuple[YearValue, ...], Field(min_length=1, max_length=60)]
    margin_share: Share

    @model_validator(mode="after")
    def _distinct_years(self) -> Self:
        if len({entry.year for entry in self.years}) < len(self.years):
            raise ValueError("every year has one value")
        return self

    def worth(self) -> int:
        """Give the values of all years together."""
        return sum(entry.value for entry in self.years)


class Parameters(Frozen):
    """The numbers with which the parties agree to measure; the renegotiation threshold stands in each clause.

    Unit of bars, shares and coverage: fraction. Source: model section 11.
    """

    materiality: Share = Decimal("0.005")
    one_to_one: Share = Decimal("0.95")
    predominant: Share = Decimal("0.80")
    target_tolerance: Share = Decimal("0.10")
    unsettled_after_days: Annotated[int, Field(ge=1, le=3650)] = 60
    objection_days: Annotated[int, Field(ge=1, le=365, description="Days in which a fact can be contested.")] = 14
    grace_days: Annotated[int, Field(ge=0, le=365, description="Days late that still earn a part.")] = 30
    late_credit: Annotated[Share, Field(description="What is done within the grace earns.")] = Decimal("0.5")
    warning_days: Annotated[int, Field(ge=1, le=365, description="Days ahead that make a warning early.")] = 14
    dispute_days: Annotated[int, Field(ge=1, le=3650, description="Days after which a dispute is open too long.")] = 90
    least_coverage: Annotated[Share, Field(description="Part of the expected evidence for a score.")] = Decimal("0.5")
    high_coverage: Annotated[Share, Field(description="Part of the expected evidence for high confidence.")] = Decimal(
        "0.8"
    )
    kpi_stop: Annotated[Share, Field(description="Attainment of KPIs below which an extension stops.")] = Decimal(
        "0.50"
    )
    kpi_good: Annotated[Share, Field(description="Attainment of KPIs that asks for no condition.")] = Decimal("0.80")
    trust_band: Annotated[Share, Field(description="Difference of trust that still fits.")] = Decimal("0.15")

    @model_validator(mode="after")
    def _bars_in_order(self) -> Self:
        if self.predominant > self.one_to_one:
            raise ValueError("mostly one party lies at or below one-to-one")
        if self.least_coverage > self.high_coverage:
            raise ValueError("the least evidence for a score lies at or below that for high confidence")
        if self.kpi_stop > self.kpi_good:
            raise ValueError("the lower bar of the KPIs lies at or below the higher one")
        return self


USUAL_PARAMETERS: Final = Parameters()
"""The numbers that hold until the parties agree others. Source: model section 11."""


class AgreeParameters(AnyChange):
    """Agree the numbers with which risk sharing, fairness and standing are measured."""

    change: Literal["agree-parameters"] = "agree-parameters"
    parameters: Parameters


class TermAgreed(Term):
    """The parties agreed the first and last day of the contract."""

    TOPIC: ClassVar[str] = "partnership.term-agreed"

    start: date
    end: date
    granularity: Granularity
    notice_months: int


class ValueAgreed(Term):
    """The parties agreed the yearly value at base prices."""

    TOPIC: ClassVar[str] = "partnership.value-agreed"

    customer: PartyId
    supplier: PartyId
    years: tuple[YearValue, ...]
    margin_share: Share


class ParametersAgreed(Term):
    """The parties agreed the numbers with which risk sharing, fairness and standing are measured."""

    TOPIC: ClassVar[str] = "partnership.parameters-agreed"

    parameters: Parameters


Change: TypeAlias = AgreeTerm | AgreeValue | AgreeParameters
Recorded: TypeAlias = TermAgreed | ValueAgreed | ParametersAgreed


@dataclass(eq=False)
class TermEndsBeforeItStarts(Refused):
    """The last day lies before the first."""

    start: date
    end: date


@dataclass(eq=False)
class SameBuyerAndSupplier(Refused):
    """One party cannot be both customer and supplier."""

    party: str


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the contract brings about."""
    match change:
        case AgreeTerm():
            return _agree_term(partnership, change, agreement)
        case AgreeValue():
            return _agree_value(partnership, change, agreement)
        case AgreeParameters():
            return (ParametersAgreed.agreed(change, agreement, parameters=change.parameters),)


def _agree_term(partnership: Partnership, change: AgreeTerm, agreement: Agreement) -> tuple[Event, ...]:
    if change.end < change.start:
        raise TermEndsBeforeItStarts(change.start, change.end)
    require_framework_term(partnership, change.start, end=change.end)
    terms = change.model_dump(exclude={"change", "applies_from"})
    return (TermAgreed.agreed(change, agreement, **terms),)


def _agree_value(partnership: Partnership, change: AgreeValue, agreement: Agreement) -> tuple[Event, ...]:
    require_parties(partnership, change.customer, change.supplier)
    if change.customer == change.supplier:
        raise SameBuyerAndSupplier(change.customer)
    return (
        ValueAgreed.agreed(
            change,
            agreement,
            customer=change.customer,
            supplier=change.supplier,
            years=change.years,
            margin_share=change.margin_share,
        ),
    )


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event of the contract."""
    match event:
        case TermAgreed():
            term = ContractTerm(event.start, event.end, event.granularity, event.notice_months)
            return replace(partnership, term=term)
        case ValueAgreed():
            return replace(partnership, value_agreed=True)
        case ParametersAgreed():
            return partnership
