"""The one question of this package: how do prices and shared targets stand, as of a day, as known on a day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from domain.prices.amounts import (
    RulePath,
    all_corrections,
    level_on,
    order_view,
    settled_periods,
    still_to_settle,
    unit_price_on,
)
from domain.prices.books import readings
from domain.prices.moments import RuleInTime, path_of, rule_view
from domain.prices.record import AgreedRule, Order, PriceHistory, PriceRecord, TargetHistory
from domain.prices.results import OrderView, PricesView, PriceView, TargetView
from domain.pricing.applicability import Supply, deciding_day
from domain.pricing.corrections import Settled
from domain.pricing.readings import Book
from domain.pricing.rule import in_force_on
from domain.pricing.target_cost import assessments


@dataclass(frozen=True, slots=True)
class _Setting:
    """What every price reads: the record, the day of the view, and the day on which its figures were known."""

    record: PriceRecord
    as_of: date
    known_at: date | None

    def book(self, agreed: AgreedRule, known_at: date | None) -> Book:
        """Give the index figures that count for a rule, as known on a day."""
        return readings(self.record.series, agreed.rule.retro_correction.counts, known_at)

    def book_then(self, agreed: AgreedRule, day: date) -> Book:
        """Give the figures that were known on an earlier day, and are known in this view."""
        return self.book(agreed, day if self.known_at is None else min(day, self.known_at))


def prices_view(record: PriceRecord, *, as_of: date, known_at: date | None = None) -> PricesView:
    """Work out every price and every shared target from what was recorded."""
    setting = _Setting(record, as_of, known_at)
    prices = {item: _price_view(setting, history) for item, history in record.prices.items()}
    return PricesView(as_of, prices, {name: _target_view(one) for name, one in record.targets.items()})


def _price_view(setting: _Setting, history: PriceHistory) -> PriceView:
    times = tuple(_in_time(setting, history))
    books = [setting.book(time.agreed, setting.known_at) for time in times]
    paths = [RulePath(time, path_of(time, book)) for time, book in zip(times, books, strict=True)]
    settled = [_settled(setting, history, path, paths) for path in paths]
    today = in_force_on(paths, setting.as_of)
    return PriceView(
        history=history,
        level=level_on(today, setting.as_of),
        price=unit_price_on(today, setting.as_of),
        rules=tuple(rule_view(one.time, one.path, book) for one, book in zip(paths, books, strict=True)),
        orders=tuple(_order_view(order, paths) for order in history.orders),
        settled=tuple(one for ones in settled for one in ones),
        corrections=all_corrections(still_to_settle(ones, path) for ones, path in zip(settled, paths, strict=True)),
    )


def _in_time(setting: _Setting, history: PriceHistory) -> Iterator[RuleInTime]:
    for agreed, following in pairwise((*history.rules, None)):
        if agreed is not None:
            yield RuleInTime(
                agreed=agreed,
                until=history.dropped_on if following is None else following.on,
                asked=history.asked,
                as_of=setting.as_of,
                end=setting.record.end,
            )


def _settled(
    setting: _Setting, history: PriceHistory, rule: RulePath, rules: Sequence[RulePath]
) -> tuple[Settled, ...]:
    agreed = rule.time.agreed
    own = [one for one in history.settlements if in_force_on(rules, one.period.first_day) is rule]
    return settled_periods(own, rule, lambda day: setting.book_then(agreed, day))


def _order_view(order: Order, rules: Sequence[RulePath]) -> OrderView:
    """Work out an order by the last rule that counts on the day that decides by it."""
    started = [rule for rule in rules if _decides(rule, order) >= rule.on]
    return order_view(order, started[-1] if started else rules[0])


def _decides(rule: RulePath, order: Order) -> date:
    supply = Supply(ordered_on=order.ordered_on, delivered_on=order.delivered_on)
    return deciding_day(rule.time.agreed.rule.applicability, supply)


def _target_view(history: TargetHistory) -> TargetView:
    first, dropped = min(one.on for one in history.targets), history.dropped_on
    counted = [one for one in history.outturns if first <= one.on and (dropped is None or one.on < dropped)]
    return TargetView(history, assessments(history.targets, counted))
