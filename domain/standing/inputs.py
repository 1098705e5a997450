"""What standing is worked out from: figures of fairness and risk sharing, and events that were recorded.

Figures come in unrounded and name the events behind them; one that is undefined is None, never zero.
Lists of events belong to the twelve months up to the day of the view, unless said otherwise.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import chain
from typing import Final, TypeAlias

from domain.contract import USUAL_PARAMETERS, Parameters
from domain.disclosures import EARNING_MODEL, FINANCIAL_POSITION
from domain.errors import InvalidInput
from domain.quantities import EXACT
from domain.weights import Dimension

Refs: TypeAlias = tuple[str, ...]
"""The events behind a figure."""

OPEN_BOOK: Final = (EARNING_MODEL, FINANCIAL_POSITION)
"""The topics that every party opens in an open book. Source: model section 6, level 4."""

_MOST_LEAD_DAYS: Final = 3650
_LOWEST_FACTOR, _HIGHEST_FACTOR = Decimal(1), Decimal(5)


class Preference(StrEnum):
    """What a party wants of an option; `sealed` is stated, but not yet opened to the others."""

    YES = "yes"
    NO = "no"
    CONDITIONAL = "conditional"
    SEALED = "sealed"


class Outcome(StrEnum):
    """What was decided about an option."""

    EXTENDED = "extended"
    EXTENDED_WITH_CONDITIONS = "extended_with_conditions"
    NOT_EXTENDED = "not_extended"


@dataclass(eq=False)
class FactorOutOfRange(InvalidInput):
    """A factor of the delivery is set from 1 to 5."""

    factor: str
    value: Decimal


@dataclass(eq=False)
class LeadDaysOutOfRange(InvalidInput):
    """The market is explored at most ten years ahead."""

    lead_days: int


@dataclass(eq=False)
class DimensionsNotListed(InvalidInput):
    """Every dimension is listed, also one without evidence."""

    dimensions: Refs


def distinct(*groups: Iterable[str]) -> Refs:
    """Name each event once, in order of first mention.

    >>> distinct(["a", "b"], ["b", "c"])
    ('a', 'b', 'c')
    """
    return tuple(dict.fromkeys(chain(*groups)))


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure from 0 to 1 with the events behind it; None where it is undefined."""

    value: Decimal | None = None
    evidence: Refs = ()

    def below(self, bar: Decimal) -> bool:
        """Tell whether the figure is known and lies below a bar."""
        return self.value is not None and self.value < bar


UNDEFINED: Final = Figure()


@dataclass(frozen=True, slots=True)
class DeliveryProfile:
    """How demanding the delivery is: five factors from 1 to 5 that the parties set together.

    Raises: FactorOutOfRange.
    Source: model section 6.
    """

    uncertainty: Decimal
    interdependence: Decimal
    specific_investment: Decimal
    hard_to_measure: Decimal
    switching_impact: Decimal
    ref: str

    def __post_init__(self) -> None:
        for factor, value in self.factors.items():
            if not _LOWEST_FACTOR <= value <= _HIGHEST_FACTOR:
                raise FactorOutOfRange(factor, value)

    @property
    def factors(self) -> Mapping[str, Decimal]:
        """The five factors by name."""
        return {
            "uncertainty": self.uncertainty,
            "interdependence": self.interdependence,
            "specific_investment": self.specific_investment,
            "hard_to_measure": self.hard_to_measure,
            "switching_impact": self.switching_impact,
        }

    @property
    def mean(self) -> Decimal:
        """The mean of the factors, from 1 to 5."""
        total = Decimal(0)
        for value in self.factors.values():
            total = EXACT.add(total, value)
        return EXACT.divide(total, Decimal(len(self.factors)))


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionFigures:
    """One dimension: its score, its agreed weight, and the own conduct of each party where that is measured."""

    score: Figure
    weight: Decimal
    conduct: Mapping[str, Figure] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessFigures:
    """What fairness came out as.

    Raises: DimensionsNotListed when one of the six is not there.
    """

    dimensions: Mapping[Dimension, DimensionFigures]
    headline: Figure
    goal_overlap: Figure

    def __post_init__(self) -> None:
        absent = tuple(dimension.value for dimension in Dimension if dimension not in self.dimensions)
        if absent:
            raise DimensionsNotListed(absent)

    def score(self, dimension: Dimension) -> Figure:
        """Give the score of a dimension."""
        return self.dimensions[dimension].score

    def conduct(self, dimension: Dimension, party: str) -> Figure:
        """Give the own conduct of a party; undefined where it is not measured."""
        return self.dimensions[dimension].conduct.get(party, UNDEFINED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """What the parties did and agreed, as the events that show it.

    `joint_goals` and `goals_beyond_parties` are the co-signed goals in force. `disclosed` gives per party and
    topic the disclosure that was made and not declared incomplete; `explored` per party its exploratory
    investments. `term_months` counts the full months of the contract.
    """

    term_months: int
    kpi_measurements: Refs = ()
    joint_reviews: Refs = ()
    joint_goals: Refs = ()
    goals_beyond_parties: Refs = ()
    disclosed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    explored: Mapping[str, Refs] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RaisedFlag:
    """A flag that was raised elsewhere, about one party or about the contract, with the events behind it."""

    kind: str
    party: str | None = None
    evidence: Refs = ()

    def __str__(self) -> str:
        return f"{self.kind}" if self.party is None else f"{self.kind}:{self.party}"

    @property
    def one_to_one(self) -> bool:
        """Whether one party bears a risk alone, by the clause or in fact."""
        return self.kind.endswith("ONE_TO_ONE")


@dataclass(frozen=True, slots=True)
class StatedPreference:
    """What a party stated about an option."""

    wants: Preference
    ref: str


@dataclass(frozen=True, slots=True)
class MarketDuty:
    """The duty to look at the market before an option: how many days ahead, and the look that was recorded.

    Raises: LeadDaysOutOfRange.
    """

    lead_days: int = 270
    explored_on: date | None = None
    ref: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.lead_days <= _MOST_LEAD_DAYS:
            raise LeadDaysOutOfRange(self.lead_days)


@dataclass(frozen=True, slots=True)
class OptionDecision:
    """What was decided about an option; the reason stands in the event."""

    on: date
    outcome: Outcome
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionTerms:
    """A right to extend: its first day, the last day of notice, and what was stated and decided about it."""

    option: str
    start: date
    notice_deadline: date
    preferences: Mapping[str, StatedPreference] = field(default_factory=dict)
    market: MarketDuty | None = None
    decision: OptionDecision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRecord:
    """Everything that standing is worked out from.

    `registered_risks` names every registered risk, indexed or one-off; without any, nothing is known about
    who bears them. `flags` are all flags of the contract. `parameters_ref` names the agreement of the parameters; None
    is the defaults of the model.
    """

    parties: tuple[str, ...]
    fairness: FairnessFigures
    kpi: Figure
    practice: Practice
    profile: DeliveryProfile | None = None
    registered_risks: Refs = ()
    flags: tuple[RaisedFlag, ...] = ()
    options: tuple[OptionTerms, ...] = ()
    parameters: Parameters = USUAL_PARAMETERS
    parameters_ref: str | None = None
