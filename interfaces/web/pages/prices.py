"""Prices: what each becomes by its rule, what orders cost, what is still to settle, and how shared targets stand."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from application.queries.prices import Prices
from domain.prices.results import OrderView, PriceView, TargetView
from domain.pricing.applicability import DecidedBy, Standing
from domain.pricing.corrections import Correction, Settled
from domain.pricing.target_cost import Assessment
from interfaces.web import charts
from interfaces.web.pages.price_moments import RuleFigures, version_of
from interfaces.web.screen import Page, Screen
from interfaces.web.telling import sources_of, terms_of
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/prices"


def ask(visit: Visit) -> Prices:
    """Ask for all prices and shared targets of a day."""
    as_of, known_at = visit.asked_day("asOf"), visit.asked_day("knownAt")
    return visit.handslag.queries.prices(visit.place.partnership, as_of=as_of or visit.today, known_at=known_at)


def show(visit: Visit, answer: Prices) -> Screen:
    """Show every price, and then every target."""
    words, propose = visit.words, f"{visit.place.home}/record/lay-proposal?change"
    content = {
        "lead": words.text("prices.lead", day=visit.formats.day(answer.as_of)),
        "prices": [_price(visit, item, view, answer.as_of) for item, view in answer.view.prices.items()],
        "targets": [_target(visit, name, view) for name, view in answer.view.targets.items()],
        "agree_rule": f"{propose}=agree-price-rule",
        "agree_target": f"{propose}=agree-pain-gain",
    }
    return Screen("prices", words.text("nav.prices"), content, section="prices")


PAGE = Page(PATH, ask, show)


def _money(visit: Visit, minor_units: int) -> str:
    return visit.formats.money(minor_units, visit.place.currency)


def _columns(visit: Visit, *keys: str, numeric: frozenset[str] = frozenset()) -> list[charts.Column]:
    return [charts.Column(visit.words.text(f"prices.{key}"), numeric=key in numeric) for key in keys]


def _price(visit: Visit, item: str, view: PriceView, as_of: date) -> dict[str, Any]:
    words, formats, rule = visit.words, visit.formats, view.latest.rule
    dropped, alone = view.history.dropped_on, len(view.rules) == 1
    since = None if view.level is None else formats.percent(view.level - 1, 2)
    return {
        "name": item,
        "title": rule.title,
        "now": "" if view.price is None else formats.price(view.price, visit.currency),
        "since": "" if since is None else words.text("prices.since_base", change=since),
        "base": words.text("prices.base", price=formats.price(view.latest.base_price, visit.currency)),
        "dropped": words.text("prices.dropped", day=formats.day(dropped)) if dropped else "",
        "paths": [RuleFigures(visit, one, as_of, alone=alone).shown() for one in reversed(view.rules)],
        "order_columns": _columns(visit, "order", "decided", "at_base", "costs", numeric=_AMOUNTS),
        "orders": [_order(visit, one) for one in reversed(view.orders)],
        "settled_columns": _columns(visit, *_SETTLED, numeric=_AMOUNTS),
        "settled": list(_settled(visit, view)),
        "total": _total(visit, view),
        "terms": terms_of(visit, rule),
        "deeds": list(_deeds(visit, item, view)),
    }


_AMOUNTS: Final = frozenset({"at_base", "costs", "settled_amount", "corrected", "restated", "to_settle"})
_SETTLED: Final = ("period", "to_settle", "why", "restated", "settled_amount", "corrected", "at_base")


def _order(visit: Visit, view: OrderView) -> tuple[str, ...]:
    words, order = visit.words, view.order
    mark = f" ({words.text('prices.provisional_short')})" if view.provisional else ""
    cost = words.text("prices.waits_short") if view.amount is None else _money(visit, view.amount)
    return (order.title, visit.formats.short_day(view.decided_on), _money(visit, order.base_amount), f"{cost}{mark}")


def _settled(visit: Visit, view: PriceView) -> Iterator[tuple[str, ...]]:
    rows = {row.settled.period: row for row in view.corrections.rows}
    for one in reversed(view.settled):
        yield _settled_row(visit, one, rows.get(one.period), waits=one.period in view.corrections.awaiting)


def _settled_row(visit: Visit, one: Settled, row: Correction | None, *, waits: bool) -> tuple[str, ...]:
    words = visit.words
    why = f"cause.{row.cause.value}" if row else "cause.awaiting" if waits else "cause.none"
    unchanged = one.amount + one.corrected
    return (
        visit.formats.period(str(one.period)),
        words.text("prices.waits_short") if waits else _money(visit, row.to_settle if row else 0),
        words.text(why),
        words.text("prices.waits_short") if waits else _money(visit, row.amount if row else unchanged),
        _money(visit, one.amount),
        _money(visit, one.corrected),
        _money(visit, one.base_amount),
    )


def _total(visit: Visit, view: PriceView) -> str:
    total = view.corrections.total
    return visit.words.text("prices.total", amount=_money(visit, total)) if view.corrections.rows else ""


def _deeds(visit: Visit, item: str, view: PriceView) -> Iterator[tuple[str, str]]:
    """Give what can be done about a price: its address and its name, what is due first."""
    words, record, applies = visit.words, f"{visit.place.home}/record", view.latest.rule.applicability
    if view.history.dropped_on is None:
        own = applies.request is not None and applies.request.asked_by == visit.place.own
        for one in view.rules[-1].moments if own else ():
            if one.moment.standing is Standing.STILL_OPEN:
                label = words.text("prices.ask", day=visit.formats.day(one.moment.on))
                yield f"{record}/request-repricing?item={item}&price_from={one.moment.on}", label
        yield from _objections(visit, view)
    yield f"{record}/record-order?item={item}", words.text("prices.record_order")
    if applies.decided_by is DecidedBy.PERIOD:
        yield f"{record}/settle-price?item={item}", words.text("prices.record_settled")
    if view.history.dropped_on is None:
        propose = f"{record}/lay-proposal?change"
        yield f"{propose}=agree-price-rule&item={item}", words.text("prices.replace")
        yield f"{propose}=drop-price-rule&item={item}", words.text("prices.drop")


def _objections(visit: Visit, view: PriceView) -> Iterator[tuple[str, str]]:
    """Lead the other party to an objection while a request can still be objected to."""
    for one in view.rules[-1].moments:
        until = one.moment.stands_on
        if one.asked is not None and until is not None and one.asked.by != visit.place.own and visit.today < until:
            label = visit.words.text("prices.object", day=visit.formats.day(one.moment.on))
            yield f"{visit.place.home}/record/contest-fact?version={version_of(one.asked.ref)}", label


def _target(visit: Visit, name: str, view: TargetView) -> dict[str, Any]:
    words, place, history = visit.words, visit.place, view.history
    latest = history.targets[-1]
    settling = [party for party in latest.terms.parties() if party != latest.terms.carrier]
    parties = list(dict.fromkeys(party for one in view.assessments for party in one.due.parts))
    lead = {"target": _money(visit, latest.target), "party": place.name(latest.terms.carrier)}
    dropped = history.dropped_on
    return {
        "name": name,
        "title": history.title,
        "lead": words.text("targets.lead", **lead),
        "dropped": words.text("prices.dropped", day=visit.formats.day(dropped)) if dropped else "",
        "columns": list(_target_columns(visit, parties, settling)),
        "rows": [_assessment(visit, one, parties, settling) for one in reversed(view.assessments)],
        "sources": sources_of(visit, dict.fromkeys(ref for one in view.assessments for ref in one.refs)),
        "terms": terms_of(visit, latest.terms),
        "record": "" if dropped else f"{place.home}/record/record-outturn?pain_gain={name}",
    }


def _target_columns(visit: Visit, parties: list[str], settling: list[str]) -> Iterator[charts.Column]:
    words = visit.words
    yield charts.Column(words.text("targets.assessed"))
    for key in ("target", "outturn", "saving"):
        yield charts.Column(words.text(f"targets.{key}"), numeric=True)
    for key, named in (("part", parties), ("to_settle", settling)):
        for party in named:
            yield charts.Column(words.text(f"targets.{key}", party=visit.place.name(party)), numeric=True)


def _assessment(visit: Visit, one: Assessment, parties: list[str], settling: list[str]) -> tuple[str, ...]:
    due = one.due
    amounts = (due.target, due.outturn, due.saving, *_of(due.parts, parties), *_of(one.to_settle, settling))
    return (visit.formats.short_day(one.on), *(_money(visit, amount) for amount in amounts))


def _of(amounts: Mapping[str, int], parties: list[str]) -> Iterator[int]:
    return (amounts.get(party, 0) for party in parties)
