"""What orders cost by the price of their day, and what is still to settle for periods that were settled."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final, TypeAlias

from domain.calendar import Period
from domain.prices.moments import RuleInTime, path_of
from domain.prices.record import AgreedRule, Order, Settlement
from domain.prices.results import OrderView
from domain.pricing.applicability import Supply, deciding_day
from domain.pricing.corrections import Corrections, Restated, Settled, corrections
from domain.pricing.readings import Book, named_once
from domain.pricing.rounding import RoundingStage
from domain.pricing.rule import PricePath, restated_for, restated_on
from domain.pricing.walk import amount_at, price_at
from domain.quantities import EXACT

UNKNOWN_FACTOR: Final = Decimal(0)
"""The outcome of a formula that was not known yet when its period was settled; no formula gives it."""
BookOf: TypeAlias = Callable[[date], Book]
"""Gives the index figures as known on a day."""


@dataclass(frozen=True, slots=True)
class RulePath:
    """A rule in its time with the prices that it gives; without a path when its rounding leaves no price."""

    time: RuleInTime
    path: PricePath | None

    @property
    def on(self) -> date:
        """The first day on which the rule counts."""
        return self.time.agreed.on


def order_view(order: Order, rule: RulePath) -> OrderView:
    """Work out what an order costs by its rule."""
    agreed = rule.time.agreed
    supply = Supply(ordered_on=order.ordered_on, delivered_on=order.delivered_on)
    day = deciding_day(agreed.rule.applicability, supply)
    price = _paid_on(agreed, rule.path, day)
    return OrderView(
        order=order,
        decided_on=day,
        level=None if price is None else price.level,
        amount=None if price is None else amount_at(order.base_amount, price.level),
        provisional=() if price is None else price.provisional,
        refs=named_once([(order.ref, agreed.ref), () if price is None else price.refs]),
    )


def _paid_on(agreed: AgreedRule, path: PricePath | None, day: date) -> Restated | None:
    price = None if path is None else restated_on(path, day)
    return None if price is None else replace(price, level=paid_level(agreed, price.level))


def level_on(rule: RulePath, day: date) -> Decimal | None:
    """Give the price of a day against the base price, as it is paid; None while it awaits an index."""
    price = _paid_on(rule.time.agreed, rule.path, day)
    return None if price is None else price.level


def unit_price_on(rule: RulePath, day: date) -> Decimal | None:
    """Give the price of a unit on a day, rounded as agreed; None while it awaits an index. Unit: the currency."""
    agreed, price = rule.time.agreed, None if rule.path is None else restated_on(rule.path, day)
    return None if price is None else price_at(agreed.base_price, price.level, agreed.rule.passing_on.rounding)


def paid_level(agreed: AgreedRule, level: Decimal) -> Decimal:
    """Give the level that is paid: that of the rounded price where the parties round the price of a unit."""
    rounding = agreed.rule.passing_on.rounding
    if all(one.stage is not RoundingStage.PRICE for one in rounding):
        return level
    return EXACT.divide(price_at(agreed.base_price, level, rounding), agreed.base_price)


def settled_periods(settlements: Sequence[Settlement], rule: RulePath, book_of: BookOf) -> tuple[Settled, ...]:
    """Add up what was settled per period, with what the figures gave on the day it was settled.

    A correction of a period that was never settled says nothing yet.
    """
    periods: dict[Period, list[Settlement]] = {}
    for one in settlements:
        periods.setdefault(one.period, []).append(one)
    found = (_settled(period, ones, rule, book_of) for period, ones in periods.items())
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.period.first_day))


def _settled(period: Period, ones: Sequence[Settlement], rule: RulePath, book_of: BookOf) -> Settled | None:
    first = [one for one in ones if one.base_amount]
    if not first:
        return None
    then = _price_then(rule, period, book_of(max(one.settled_on for one in first)))
    return Settled(
        period=period,
        base_amount=sum(one.base_amount for one in first),
        factor=UNKNOWN_FACTOR if then is None else then.factor,
        level=None if then is None else then.level,
        amount=sum(one.amount for one in first),
        corrected=sum(one.amount for one in ones if not one.base_amount),
        refs=tuple(one.ref for one in ones),
    )


def _price_then(rule: RulePath, period: Period, book: Book) -> Restated | None:
    path = path_of(rule.time, book)
    return _paid_on(rule.time.agreed, path, period.first_day)


def still_to_settle(settled: Iterable[Settled], rule: RulePath) -> Corrections:
    """Compare what was settled with what the figures give now."""
    known, agreed = tuple(settled), rule.time.agreed
    found = {} if rule.path is None else restated_for(rule.path, (one.period for one in known))
    restated = {period: replace(one, level=paid_level(agreed, one.level)) for period, one in found.items()}
    return corrections(agreed.rule.retro_correction, known, restated)


def all_corrections(parts: Iterable[Corrections]) -> Corrections:
    """Join what is still to settle under several rules."""
    known = tuple(parts)
    rows = tuple(row for part in known for row in part.rows)
    return Corrections(rows, tuple(period for part in known for period in part.awaiting))
