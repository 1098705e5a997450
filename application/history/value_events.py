"""Events of a history file about value and agreement: assessments, contributions, weights, options, the law.

A key that is not known here is a fault.
"""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from application.history.events import FileEvent, Named
from domain.facts import Note, PartyId, Slug, Title
from domain.modifications import Ground
from domain.quantities import Amount, Money, PositiveQuantity, Quantity
from domain.weights import Dimension

Score: TypeAlias = Annotated[Quantity, Field(ge=Decimal(1), le=Decimal(5))]


class AssessmentSubmitted(FileEvent):
    """The scores of one key figure in a round."""

    type: Literal["AssessmentSubmitted"]
    round: Title
    by: PartyId
    rater: Title
    scores: Annotated[dict[Title, Score], Field(min_length=1)]


class RoundClosed(FileEvent):
    """The end of a round of assessments."""

    type: Literal["RoundClosed"]
    round: Title


class InvestmentRecorded(FileEvent):
    """Money that a party invested in the relationship."""

    type: Literal["InvestmentRecorded"]
    by: PartyId
    amount: Amount
    title: Named = None
    exploratory: bool = False


class CostRecorded(FileEvent):
    """A cost that a party made for the relationship."""

    type: Literal["CostRecorded"]
    by: PartyId
    amount: Amount
    title: Named = None


class HoursRecorded(FileEvent):
    """Hours that a party put into the relationship."""

    type: Literal["HoursRecorded"]
    by: PartyId
    hours: PositiveQuantity
    title: Named = None


class BenefitRecorded(FileEvent):
    """What the relationship brought a party, before shocks."""

    type: Literal["BenefitRecorded"]
    by: PartyId
    amount: Money
    title: Named = None


class GainShareAgreed(FileEvent):
    """How a joint gain is divided."""

    type: Literal["GainShareAgreed"]
    title: Named = None
    gain: Money
    parts: Annotated[dict[PartyId, Money], Field(min_length=1)]


class CeilingDeclared(FileEvent):
    """The most money and hours a party will put in."""

    type: Literal["CeilingDeclared"]
    by: PartyId
    money: Amount | None = None
    hours: PositiveQuantity | None = None


class JointReview(FileEvent):
    """The parties looked at their cooperation together."""

    type: Literal["JointReview"]
    title: Named = None
    note: Note | None = None


class WeightsAgreed(FileEvent):
    """How much each dimension weighs."""

    type: Literal["WeightsAgreed"]
    weights: Annotated[dict[Dimension, Quantity], Field(min_length=1)]


class EvidencePlanAgreed(FileEvent):
    """How many items each dimension needs."""

    type: Literal["EvidencePlanAgreed"]
    expected: Annotated[dict[Dimension, Annotated[int, Field(ge=1)]], Field(min_length=1)]


class OptionOutcome(StrEnum):
    """What was decided about an option."""

    EXTENDED = "extended"
    EXTENDED_WITH_CONDITIONS = "extended_with_conditions"
    NOT_EXTENDED = "not_extended"


class OptionDecided(FileEvent):
    """The decision about an option."""

    type: Literal["OptionDecided"]
    option: Slug
    outcome: OptionOutcome = OptionOutcome.EXTENDED
    reason: Title
    conditions: Title | None = None


class MarketExploration(FileEvent):
    """A look at the market."""

    type: Literal["MarketExploration"]
    option: Slug | None = None
    note: Note | None = None


class ContractModified(FileEvent):
    """A change of a public contract on a ground of the law."""

    type: Literal["ContractModified"]
    basis: Ground
    value_delta: Money
    clause: Title | None = None
    reason: Title | None = None
