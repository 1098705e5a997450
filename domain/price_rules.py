"""Price rules: how prices follow their indexes, who asked for a new price, what was ordered and what was settled.

What a rule gives is worked out in `prices`; here stands what the parties agree and record about it.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.calendar import Day, Granularity, Period, PeriodName
from domain.errors import InvalidInput, NotFound, Refused
from domain.facts import Agreement, Author, Event, Fact, PartyId, Refers, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import counted_from, require_parties
from domain.pricing.applicability import DecidedBy, Request, moments_until
from domain.pricing.rule import PriceRule, in_force_on
from domain.quantities import Amount, Money, PositiveMoney, PositiveQuantity, Rate
from domain.state import AgreedPrice, Partnership, RuleFrom, with_entry

PricedItem: TypeAlias = Annotated[Slug, Refers("price")]
UnitPrice: TypeAlias = Annotated[
    PositiveQuantity, Field(le=Decimal(1_000_000_000), description="Price of one unit at the base period.")
]


class AgreePriceRule(AnyChange):
    """Agree how the price of an item follows its indexes; an agreed rule for the same item is replaced."""

    change: Literal["agree-price-rule"] = "agree-price-rule"
    rule: PriceRule
    base_price: UnitPrice


class DropPriceRule(AnyChange):
    """Let the price of an item no longer follow its indexes."""

    change: Literal["drop-price-rule"] = "drop-price-rule"
    item: PricedItem
    reason: Title


class RequestRepricing(AnyCommand):
    """Ask in writing for a new price at one of the agreed moments."""

    item: PricedItem
    price_from: Annotated[Day, Field(description="Agreed moment at which the price may change.")]
    claimed: Annotated[Rate | None, Field(description="Change since the base period that you worked out.")] = None


class RecordOrder(AnyCommand):
    """Record an order, so that its price can be worked out; it applies from the day of the order."""

    item: PricedItem
    title: Title
    delivered_on: Annotated[Day, Field(description="Day of delivery.")]
    base_amount: Annotated[PositiveMoney, Field(description="What it costs at base prices.")]

    @model_validator(mode="after")
    def _ordered_first(self) -> Self:
        if self.delivered_on < self.effective_on:
            raise ValueError("a delivery comes on or after its order")
        return self


class SettlePrice(AnyCommand):
    """Record what was settled for a period; a correction of a settled period has nothing at base prices."""

    item: PricedItem
    period: PeriodName
    base_amount: Annotated[Amount, Field(description="What it costs at base prices; zero is a correction alone.")]
    amount: Annotated[Money, Field(description="What was settled; below zero was paid back.")]


class PriceRuleAgreed(Term):
    """The parties agreed how the price of an item follows its indexes."""

    TOPIC: ClassVar[str] = "partnership.price-rule-agreed"

    rule: PriceRule
    base_price: UnitPrice


class PriceRuleDropped(Term):
    """The parties let the price of an item no longer follow its indexes."""

    TOPIC: ClassVar[str] = "partnership.price-rule-dropped"

    item: PricedItem
    reason: Title


class RepricingRequested(Fact):
    """A party asked in writing for a new price."""

    TOPIC: ClassVar[str] = "partnership.repricing-requested"

    item: PricedItem
    price_from: date
    asked_on: Annotated[date, Field(description="Day from which the request counts.")]
    claimed: Rate | None


class OrderRecorded(Fact):
    """A party recorded an order of which the price follows a rule."""

    TOPIC: ClassVar[str] = "partnership.order-recorded"

    item: PricedItem
    title: Title
    delivered_on: date
    base_amount: PositiveMoney


class PriceSettled(Fact):
    """A party recorded what was settled for a period."""

    TOPIC: ClassVar[str] = "partnership.price-settled"

    item: PricedItem
    period: PeriodName
    base_amount: Amount
    amount: Money


Command: TypeAlias = RequestRepricing | RecordOrder | SettlePrice
Change: TypeAlias = AgreePriceRule | DropPriceRule
Recorded: TypeAlias = PriceRuleAgreed | PriceRuleDropped | RepricingRequested | OrderRecorded | PriceSettled


@dataclass(eq=False)
class UnknownPriceRule(NotFound):
    """No price rule is in force for this item."""

    item: PricedItem


@dataclass(eq=False)
class NothingToAskFor(Refused):
    """By its rule the price takes effect without being asked for."""

    item: PricedItem


@dataclass(eq=False)
class OtherPartyAsks(Refused):
    """The agreed party asks for a new price, and no other."""

    item: PricedItem
    asked_by: PartyId


@dataclass(eq=False)
class NoMomentOfChange(InvalidInput):
    """The price cannot change on this day; the rule names the moments of each year."""

    item: PricedItem
    price_from: date


@dataclass(eq=False)
class PriceNotPerPeriod(Refused):
    """An order decides about this price, so that a period has no price of its own."""

    item: PricedItem


@dataclass(eq=False)
class OtherSettlementPeriod(InvalidInput):
    """The rule settles this item over another length of period."""

    period: str
    settlement_period: Granularity


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about prices leads to."""
    match command:
        case RequestRepricing():
            return _request(partnership, command, author)
        case RecordOrder():
            _require_price(partnership, command.item)
            stated = command.model_dump(include={"item", "title", "delivered_on", "base_amount"})
            return (OrderRecorded.of(command, author, **stated),)
        case SettlePrice():
            return _settle(partnership, command, author)


def _require_price(partnership: Partnership, item: str) -> AgreedPrice:
    """Give the rules of an item, also when the last was dropped: what they brought about is still settled."""
    if item not in partnership.prices:
        raise UnknownPriceRule(item)
    return partnership.prices[item]


def _require_in_force(partnership: Partnership, item: str) -> AgreedPrice:
    price = _require_price(partnership, item)
    if not price.in_force:
        raise UnknownPriceRule(item)
    return price


def _request(partnership: Partnership, command: RequestRepricing, author: Author) -> tuple[Event, ...]:
    price = _require_in_force(partnership, command.item)
    applies = in_force_on(price.rules, command.price_from).rule.applicability
    _require_asking(command.item, applies.request, author)
    if command.price_from not in moments_until(applies, command.price_from):
        raise NoMomentOfChange(command.item, command.price_from)
    stated = command.model_dump(include={"item", "price_from", "claimed"})
    return (RepricingRequested.of(command, author, asked_on=counted_from(command, author), **stated),)


def _require_asking(item: str, request: Request | None, author: Author) -> None:
    if request is None:
        raise NothingToAskFor(item)
    if request.asked_by != author.party:
        raise OtherPartyAsks(item, request.asked_by)


def _settle(partnership: Partnership, command: SettlePrice, author: Author) -> tuple[Event, ...]:
    price, period = _require_price(partnership, command.item), Period.parse(command.period)
    applies = in_force_on(price.rules, period.first_day).rule.applicability
    if applies.decided_by is not DecidedBy.PERIOD:
        raise PriceNotPerPeriod(command.item)
    if period.granularity is not applies.settlement_period:
        raise OtherSettlementPeriod(command.period, applies.settlement_period)
    stated = command.model_dump(include={"item", "period", "base_amount", "amount"})
    return (PriceSettled.of(command, author, **stated),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of prices brings about."""
    match change:
        case AgreePriceRule():
            request = change.rule.applicability.request
            require_parties(partnership, *(() if request is None else (request.asked_by,)))
            return (PriceRuleAgreed.agreed(change, agreement, rule=change.rule, base_price=change.base_price),)
        case DropPriceRule():
            _require_in_force(partnership, change.item)
            return (PriceRuleDropped.agreed(change, agreement, item=change.item, reason=change.reason),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about prices."""
    match event:
        case PriceRuleAgreed():
            return _with_rule(partnership, event)
        case PriceRuleDropped():
            dropped = replace(partnership.prices[event.item], in_force=False)
            return replace(partnership, prices=with_entry(partnership.prices, event.item, dropped))
        case RepricingRequested() | OrderRecorded() | PriceSettled():
            return partnership


def _with_rule(partnership: Partnership, event: PriceRuleAgreed) -> Partnership:
    rule = event.rule
    known = partnership.prices.get(rule.item)
    rules = (*(known.rules if known else ()), RuleFrom(event.effective_on, rule))
    return replace(partnership, prices=with_entry(partnership.prices, rule.item, AgreedPrice(rule.title, rules)))
