"""Every moment at which a price may change by one rule, up to the next one, and what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import Final

from domain.calendar import add_months
from domain.prices.claims import finding_of
from domain.prices.record import AgreedRule, Asked
from domain.prices.results import MomentView, RuleView
from domain.pricing.applicability import Moment, moment, moments_until
from domain.pricing.readings import Book
from domain.pricing.rule import PricePath, price_path
from domain.pricing.walk import PriceFactorNotPositive, price_at

_NO_PRICE: Final = PricePath((), None, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleInTime:
    """One rule of an item in its time: the first day without it, the requests, and the days of the view.

    `end` is the last day of the contract: no price changes after it.
    """

    agreed: AgreedRule
    until: date | None
    asked: tuple[Asked, ...]
    as_of: date
    end: date | None

    def days(self) -> Iterator[date]:
        """Give every day of change up to the day of the view, and the next one."""
        applies = self.agreed.rule.applicability
        horizon = add_months(max(self.as_of, applies.first_effective), 12)
        days = takewhile(self._in_time, moments_until(applies, horizon))
        for day in days:
            yield day
            if day > self.as_of:
                return

    def _in_time(self, day: date) -> bool:
        return (self.until is None or day < self.until) and (self.end is None or day <= self.end)

    def asked_for(self, day: date) -> Asked | None:
        """Give the first request for a day of change; later ones add nothing."""
        found = (one for one in self.asked if one.price_from == day)
        return min(found, key=lambda one: one.asked_on, default=None)

    def moments(self) -> tuple[Moment, ...]:
        """Tell of every day of change how it stands."""
        applies = self.agreed.rule.applicability
        return tuple(moment(applies, day, asked_on=self._asked_on(day), as_of=self.as_of) for day in self.days())

    def _asked_on(self, day: date) -> date | None:
        asked = self.asked_for(day)
        return None if asked is None else asked.asked_on


def rule_view(time: RuleInTime, path: PricePath | None, book: Book) -> RuleView:
    """Tell what a rule brings about at each of its moments."""
    found = path or _NO_PRICE
    views = tuple(_moment_view(time, one, found, book) for one in time.moments())
    return RuleView(agreed=time.agreed, until=time.until, path=found, moments=views, unworkable=path is None)


def path_of(time: RuleInTime, book: Book) -> PricePath | None:
    """Work out the prices of a rule; None when its rounding leaves no price at all."""
    try:
        return price_path(time.agreed.rule, book, time.moments())
    except (PriceFactorNotPositive, ArithmeticError):
        return None


def _moment_view(time: RuleInTime, one: Moment, path: PricePath, book: Book) -> MomentView:
    agreed = time.agreed
    repricing = next((found for found in path.repricings if found.moment.on == one.on), None)
    rounding = agreed.rule.passing_on.rounding
    asked = time.asked_for(one.on)
    return MomentView(
        moment=one,
        asked=asked,
        repricing=repricing,
        price=None if repricing is None else price_at(agreed.base_price, repricing.step.level, rounding),
        awaiting=path.lacking if path.awaiting is not None and path.awaiting.on <= one.on else (),
        finding=None if asked is None else finding_of(agreed.rule, asked, path, book),
    )
