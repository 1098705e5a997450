"""Prices and shared targets written down as plain values: text for decimals and days, whole numbers for money.

Factors, levels and changes are given to ten decimals; null is what is not known, or not agreed.
"""

from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeAlias

from domain.prices.results import MomentView, OrderView, PricesView, PriceView, RuleView, TargetView
from domain.pricing.claims import Finding
from domain.pricing.corrections import Correction, Settled
from domain.pricing.formula import Part
from domain.pricing.readings import Reading
from domain.pricing.rule import Repricing
from domain.pricing.target_cost import Assessment
from domain.quantities import to_digits

Plain: TypeAlias = dict[str, Any]
"""A JSON object."""
SHOWN_DIGITS: Final = 10


def prices_as_plain(view: PricesView) -> Plain:
    """Write down every price by its short name."""
    return {item: _price(one) for item, one in view.prices.items()}


def targets_as_plain(view: PricesView) -> Plain:
    """Write down every shared target by its short name."""
    return {name: _target(one) for name, one in view.targets.items()}


def _figure(value: Decimal | None) -> str | None:
    return None if value is None else format(to_digits(value, SHOWN_DIGITS), "f")


def _exact(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _price(view: PriceView) -> Plain:
    return {
        "title": view.latest.rule.title,
        "base_price": _exact(view.latest.base_price),
        "price": _figure(view.price),
        "dropped_on": _day(view.history.dropped_on),
        "rules": [_rule(one) for one in view.rules],
        "orders": [_order(one) for one in view.orders],
        "settled": [_settled(one) for one in view.settled],
        "to_settle": [_correction(one) for one in view.corrections.rows],
        "to_settle_total": view.corrections.total,
        "awaiting_final_index": [str(period) for period in view.corrections.awaiting],
    }


def _rule(view: RuleView) -> Plain:
    return {
        "from": _day(view.agreed.on),
        "until": _day(view.until),
        "base_price": _exact(view.agreed.base_price),
        "unworkable": view.unworkable,
        "moments": [_moment(one) for one in view.moments],
        "evidence": [view.agreed.ref],
    }


def _moment(view: MomentView) -> Plain:
    moment, repricing = view.moment, view.repricing
    return {
        "on": _day(moment.on),
        "standing": moment.standing.value,
        "last_day_to_ask": _day(moment.last_day),
        "stands_on": _day(moment.stands_on),
        "applies_from": _day(moment.applies_from),
        "asked": None if view.asked is None else view.asked.ref,
        "awaiting": list(view.awaiting),
        "price": _exact(view.price),
        "claim": None if view.finding is None else _claim(view.finding),
        **(_NO_REPRICING if repricing is None else _repricing(repricing)),
    }


_NO_REPRICING: Final[Plain] = dict.fromkeys(
    ("factor", "level", "change", "wanted", "passed_on", "cut_off", "banked")
) | {"limited_by": [], "provisional": [], "components": [], "evidence": []}


def _repricing(one: Repricing) -> Plain:
    step = one.step
    changes = ("level", "change", "wanted", "passed_on", "cut_off", "banked")
    return {
        "factor": _figure(one.outcome),
        **{name: _figure(getattr(step, name)) for name in changes},
        "limited_by": [limit.value for limit in step.limited_by],
        "provisional": list(one.provisional),
        "components": [_part(part) for part in one.factor.parts],
        "evidence": list(one.refs),
    }


def _part(part: Part) -> Plain:
    return {
        "component": part.component.component,
        "series": part.component.series,
        "weight": _exact(part.component.weight),
        "base": _reading(part.base),
        "now": _reading(part.current),
        "quotient": _figure(part.quotient),
    }


def _reading(reading: Reading | None) -> Plain | None:
    if reading is None:
        return None
    return {"period": str(reading.period), "value": _figure(reading.value), "final": reading.final}


def _claim(finding: Finding) -> Plain:
    return {
        "claimed": _exact(finding.claim.change),
        "agreed": _figure(finding.agreed),
        "explanation": finding.explanation.value,
        "base_periods": [str(period) for period in finding.base_periods],
    }


def _order(view: OrderView) -> Plain:
    order = view.order
    return {
        "title": order.title,
        "ordered_on": _day(order.ordered_on),
        "delivered_on": _day(order.delivered_on),
        "decided_on": _day(view.decided_on),
        "base_amount": order.base_amount,
        "level": _figure(view.level),
        "amount": view.amount,
        "provisional": list(view.provisional),
        "evidence": list(view.refs),
    }


def _settled(one: Settled) -> Plain:
    return {
        "period": str(one.period),
        "base_amount": one.base_amount,
        "amount": one.amount,
        "corrected": one.corrected,
        "evidence": list(one.refs),
    }


def _correction(one: Correction) -> Plain:
    return {
        "period": str(one.settled.period),
        "settled": one.settled.amount + one.settled.corrected,
        "restated": one.amount,
        "to_settle": one.to_settle,
        "cause": one.cause.value,
        "evidence": [*one.settled.refs, *one.restated.refs],
    }


def _target(view: TargetView) -> Plain:
    history = view.history
    return {
        "title": history.title,
        "target": history.targets[-1].target,
        "carrier": history.targets[-1].terms.carrier,
        "dropped_on": _day(history.dropped_on),
        "assessments": [_assessment(one) for one in view.assessments],
    }


def _assessment(one: Assessment) -> Plain:
    return {
        "on": _day(one.on),
        "target": one.due.target,
        "outturn": one.due.outturn,
        "saving": one.due.saving,
        "parts": dict(one.due.parts),
        "to_settle": dict(one.to_settle),
        "slices": [{"upto": _exact(part.band.upto), "size": _exact(part.size)} for part in one.due.slices],
        "evidence": list(one.refs),
    }
