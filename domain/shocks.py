"""Shocks: what struck from outside, who bears it, and which money moved to share it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import AfterValidator, Field, model_validator

from domain.calendar import PeriodName
from domain.clauses import NOBODY, AmountBand, Control, rising_amount_bands
from domain.errors import InvalidInput, NotFound, Refused
from domain.facts import Agreement, Author, Event, Fact, Note, PartyId, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import require_control, require_driver, require_parties
from domain.quantities import Amount, IndexValue, PositiveMoney
from domain.state import Partnership, Shock, number_at, with_entry, without_entry

AmountBands: TypeAlias = Annotated[tuple[AmountBand, ...], Field(min_length=1), AfterValidator(rising_amount_bands)]
ShockNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a reported shock.")]


class CapacityMeasure(StrEnum):
    """What a party's capacity to bear risk is expressed in."""

    YEARLY_RESULT = "yearly_result"
    EQUITY = "equity"
    OWN_CEILING = "own_ceiling"


class ShareShock(AnyChange):
    """Agree who bears which slice of a one-off shock."""

    change: Literal["share-shock"] = "share-shock"
    shock: ShockNumber
    bands: AmountBands


class TransferRisk(AnyChange):
    """Move money from one party to another to share a shock."""

    MONEY: ClassVar[tuple[str, ...] | None] = ("amount",)

    change: Literal["transfer-risk"] = "transfer-risk"
    driver: Slug | None = None
    shock: ShockNumber | None = None
    source: Annotated[PartyId, Field(description="The party that pays.")]
    target: Annotated[PartyId, Field(description="The party that receives.")]
    amount: PositiveMoney
    reason: Title

    @model_validator(mode="after")
    def _one_subject(self) -> Self:
        if (self.driver is None) == (self.shock is None):
            raise ValueError("name either the driver or the shock that this money settles")
        if self.source == self.target:
            raise ValueError("money moves from one party to another")
        return self


class ReportShock(AnyCommand):
    """Report a one-off risk that struck: what it cost, and who paid it first."""

    title: Title
    gross: PositiveMoney
    recovery: Annotated[Amount, Field(description="Paid back by insurance or a third party.")] = 0
    carrier: Annotated[PartyId, Field(description="Party that met the cost first.")]
    controllable_by: Control = NOBODY

    @model_validator(mode="after")
    def _recovered_at_most_all(self) -> Self:
        if self.recovery > self.gross:
            raise ValueError("no more can be recovered than the shock cost")
        return self


class ReportIndexShock(AnyCommand):
    """Put a rise or fall of a cost index in the middle of the table, with its source figure."""

    driver: Slug
    title: Title
    period: PeriodName
    index_value: IndexValue
    found_at: Annotated[Title, Field(description="Publication in which the figure stands.")]


class DiscloseCapacity(AnyCommand):
    """Disclose how much risk your own organisation can bear in a year."""

    amount: PositiveMoney
    measure: CapacityMeasure
    explanation: Note | None = None


class ShockShared(Term):
    """The parties agreed who bears which slice of a shock."""

    TOPIC: ClassVar[str] = "partnership.shock-shared"

    shock: ShockNumber
    bands: AmountBands


class RiskTransferred(Term):
    """Money moved between the parties to share a shock."""

    TOPIC: ClassVar[str] = "partnership.risk-transferred"

    driver: Slug | None
    shock: ShockNumber | None
    source: PartyId
    target: PartyId
    amount: PositiveMoney
    reason: Title


class ShockReported(Fact):
    """A party reported a one-off risk that struck."""

    TOPIC: ClassVar[str] = "partnership.shock-reported"

    shock: ShockNumber
    title: Title
    gross: PositiveMoney
    recovery: Amount
    carrier: PartyId
    controllable_by: Control


class IndexShockReported(Fact):
    """A party put a deviation of a cost index in the middle of the table."""

    TOPIC: ClassVar[str] = "partnership.index-shock-reported"

    shock: ShockNumber
    driver: Slug
    title: Title
    period: PeriodName
    index_value: IndexValue
    found_at: Title


class CapacityDisclosed(Fact):
    """A party disclosed how much risk it can bear in a year."""

    TOPIC: ClassVar[str] = "partnership.capacity-disclosed"

    amount: PositiveMoney
    measure: CapacityMeasure
    explanation: Note | None


Command: TypeAlias = ReportShock | ReportIndexShock | DiscloseCapacity
Change: TypeAlias = ShareShock | TransferRisk
Recorded: TypeAlias = ShockShared | RiskTransferred | ShockReported | IndexShockReported | CapacityDisclosed


@dataclass(eq=False)
class UnknownShock(NotFound):
    """No shock with this number was reported."""

    shock: int


@dataclass(eq=False)
class ShockHasNoAmount(InvalidInput):
    """A deviation of an index is shared by its clause, not by amount bands."""

    shock: int


@dataclass(eq=False)
class ShockAlreadyDecided(Refused):
    """The parties agreed who bears this shock; the reported cost is now the base of that agreement."""

    shock: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about shocks leads to."""
    match command:
        case ReportShock():
            return _report_shock(partnership, command, author)
        case ReportIndexShock():
            return _report_index_shock(partnership, command, author)
        case DiscloseCapacity():
            stated = {"amount": command.amount, "measure": command.measure, "explanation": command.explanation}
            return (CapacityDisclosed.of(command, author, **stated),)


def _shock_at(partnership: Partnership, version: int) -> int | None:
    return number_at(partnership.shocks, version)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that the parties did not yet decide about the shock reported at a version.

    Raises: ShockAlreadyDecided when they agreed who bears it.
    """
    number = _shock_at(partnership, version)
    if number is not None and partnership.shocks[number].decided:
        raise ShockAlreadyDecided(number)


def _shock_number(partnership: Partnership, command: AnyCommand) -> int:
    corrected = command.corrects and _shock_at(partnership, command.corrects.version)
    return corrected or partnership.shocks_reported + 1


def _report_shock(partnership: Partnership, command: ReportShock, author: Author) -> tuple[Event, ...]:
    require_parties(partnership, command.carrier)
    require_control(partnership, command.controllable_by)
    number = _shock_number(partnership, command)
    stated = command.model_dump(include={"title", "gross", "recovery", "carrier", "controllable_by"})
    return (ShockReported.of(command, author, shock=number, **stated),)


def _report_index_shock(partnership: Partnership, command: ReportIndexShock, author: Author) -> tuple[Event, ...]:
    require_driver(partnership, command.driver)
    number = _shock_number(partnership, command)
    stated = command.model_dump(include={"driver", "title", "period", "index_value", "found_at"})
    return (IndexShockReported.of(command, author, shock=number, **stated),)


def require_shock(partnership: Partnership, number: int) -> Shock:
    """Give a reported shock.

    Raises: UnknownShock when none has this number.
    """
    if number not in partnership.shocks:
        raise UnknownShock(number)
    return partnership.shocks[number]


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted sharing of a shock brings about."""
    match change:
        case ShareShock():
            return _share_shock(partnership, change, agreement)
        case TransferRisk():
            return _transfer(partnership, change, agreement)


def _share_shock(partnership: Partnership, change: ShareShock, agreement: Agreement) -> tuple[Event, ...]:
    if require_shock(partnership, change.shock).driver is not None:
        raise ShockHasNoAmount(change.shock)
    require_parties(partnership, *(party for band in change.bands for party in band.shares))
    return (ShockShared.agreed(change, agreement, shock=change.shock, bands=change.bands),)


def _transfer(partnership: Partnership, change: TransferRisk, agreement: Agreement) -> tuple[Event, ...]:
    require_parties(partnership, change.source, change.target)
    if change.driver is not None:
        require_driver(partnership, change.driver)
    if change.shock is not None:
        require_shock(partnership, change.shock)
    terms = change.model_dump(exclude={"change", "applies_from"})
    return (RiskTransferred.agreed(change, agreement, **terms),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about shocks."""
    match event:
        case ShockShared() | RiskTransferred():
            return with_shock_decided(partnership, event.shock)
        case ShockReported():
            return _with_shock(partnership, event.shock, Shock(partnership.version + 1, event.by, None, decided=False))
        case IndexShockReported():
            shock = Shock(partnership.version + 1, event.by, event.driver, decided=False)
            return _with_shock(partnership, event.shock, shock)
        case CapacityDisclosed():
            return partnership


def _with_shock(partnership: Partnership, number: int, shock: Shock) -> Partnership:
    shocks = with_entry(partnership.shocks, number, shock)
    return replace(partnership, shocks=shocks, shocks_reported=max(partnership.shocks_reported, number))


def with_shock_decided(partnership: Partnership, number: int | None) -> Partnership:
    """Give the partnership in which the parties decided about a shock, if one is named."""
    if number is None or number not in partnership.shocks:
        return partnership
    shock = replace(partnership.shocks[number], decided=True)
    return replace(partnership, shocks=with_entry(partnership.shocks, number, shock))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the shock that was reported at a version."""
    number = _shock_at(partnership, version)
    return partnership if number is None else replace(partnership, shocks=without_entry(partnership.shocks, number))
