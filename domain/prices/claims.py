"""What somebody claimed with a request for a new price, against what was agreed."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.calendar import Period, add_months
from domain.clauses import ONE
from domain.prices.record import Asked
from domain.pricing.claims import Claim, Explanation, Finding, examine
from domain.pricing.formula import Component, price_factor
from domain.pricing.readings import Book, Figures
from domain.pricing.rebasing import figures_between
from domain.pricing.rule import PricePath, PriceRule
from domain.quantities import EXACT


def finding_of(rule: PriceRule, asked: Asked, path: PricePath, book: Book) -> Finding | None:
    """Compare the change that was claimed with the agreed one; None when none was claimed.

    Mistakes are looked for where one index makes the whole price; a claim on a formula of several is right or not.
    """
    if asked.claimed is None:
        return None
    measured_on = add_months(asked.price_from, -rule.measured_months_before)
    component = _whole_price(rule)
    if component is None:
        return _of_formula(rule, asked.claimed, measured_on, book)
    claim = Claim(
        change=asked.claimed,
        digits=_digits(asked.claimed),
        base=component.base,
        now=Period.of(measured_on, component.base.granularity),
        earlier=tuple(_earlier(rule, component, asked, path)),
    )
    return examine(claim, _figures(rule, component, claim.now, book))


def _whole_price(rule: PriceRule) -> Component | None:
    """Give the component of which one figure of one index makes the whole price, if there is one."""
    formula = rule.formula
    alone = len(formula.components) == 1 and formula.fixed.is_zero() and not formula.rounding
    return formula.components[0] if alone and formula.components[0].averaged_periods == 1 else None


def _digits(claimed: Decimal) -> int:
    exponent = claimed.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _earlier(rule: PriceRule, component: Component, asked: Asked, path: PricePath) -> Iterator[Period]:
    for one in path.repricings:
        if one.moment.on < asked.price_from:
            yield Period.of(add_months(one.moment.on, -rule.measured_months_before), component.base.granularity)


def _figures(rule: PriceRule, component: Component, now: Period, book: Book) -> Figures:
    rebasing = next((one for one in rule.rebasings if one.old_series == component.series), None)
    series = book.get(component.series, {})
    found = figures_between(rebasing, book, base=component.base, now=now) if rebasing else series
    return {period: reading for period, reading in found.items() if period.granularity is now.granularity}


def _of_formula(rule: PriceRule, claimed: Decimal, measured_on: date, book: Book) -> Finding:
    factor = price_factor(rule.formula, book, on=measured_on, rebasings=rule.rebasings).value
    month = Period.of(measured_on, rule.applicability.settlement_period)
    claim = Claim(change=claimed, digits=_digits(claimed), base=month, now=month)
    if factor is None:
        return Finding(claim, Explanation.AWAITING_INDEX, None)
    agreed = EXACT.subtract(factor, ONE)
    right = claim.agrees_with(agreed)
    return Finding(claim, Explanation.AS_AGREED if right else Explanation.UNEXPLAINED, agreed)
