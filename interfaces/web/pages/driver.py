"""One cost driver: how its shock was shared in every period, by which clause, and from which figures."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from pydantic import BaseModel

from application.queries.overview import AgreedDriver, Overview
from application.queries.risk import RiskSharing
from application.queries.timeline import About, TimelinePage
from domain.guards import UnknownDriver
from domain.risk import ClauseRevised, DriverAgreed
from domain.sharing.results import Amounts, DriverView, PeriodRow, Trigger
from interfaces.web import charts
from interfaces.web.pages.risk_figures import driver_line, share_columns
from interfaces.web.screen import Page, Screen
from interfaces.web.telling import KINDS, sources_of, terms_of, told
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/drivers/{driver}"
_CLAUSES: Final = tuple(name for name, kind in KINDS.items() if kind in (DriverAgreed, ClauseRevised))


def ask(visit: Visit) -> Mapping[str, BaseModel]:
    """Ask for the figures of all drivers and for the clauses of this one."""
    place, queries, driver = visit.place, visit.handslag.queries, visit.request.path_params["driver"]
    as_of, known_at = visit.asked_day("asOf"), visit.asked_day("knownAt")
    return {
        "overview": queries.overview(place.partnership),
        "risk_sharing": queries.risk_sharing(place.partnership, as_of=as_of or visit.today, known_at=known_at),
        "clauses": queries.timeline(place.partnership, kinds=_CLAUSES, about=About("driver", driver), limit=100),
    }


def show(visit: Visit, answer: Mapping[str, Any]) -> Screen:
    """Show one driver."""
    name = visit.request.path_params["driver"]
    overview: Overview = answer["overview"]
    sharing: RiskSharing = answer["risk_sharing"]
    clauses: TimelinePage = answer["clauses"]
    agreed = _agreed(overview, name)
    view = next((one for one in (sharing.view.drivers if sharing.view else ()) if one.driver.driver == name), None)
    content: dict[str, Any] = {
        "agreed": agreed,
        "terms": terms_of(visit, agreed.clause),
        "entry": terms_of(visit, agreed.entry),
        "clauses": [told(visit, entry, full=False) for entry in clauses.entries],
        "revise": f"{visit.place.home}/record/lay-proposal?change=revise-clause&driver={name}",
        "try_other": f"{visit.place.home}/stress-test?driver={name}",
        "line": None,
        "opened": None,
    }
    if view is not None and sharing.risk_periods is not None and sharing.risk is not None:
        content.update(_figures(visit, sharing, view))
    return Screen("driver", agreed.entry.title, content, section="overview")


PAGE = Page(PATH, ask, show)


def _agreed(overview: Overview, name: str) -> AgreedDriver:
    found = next((one for one in overview.drivers if one.driver == name), None)
    if found is None:
        raise UnknownDriver(name)
    return found


def _figures(visit: Visit, sharing: RiskSharing, view: DriverView) -> dict[str, Any]:
    words, name, title = visit.words, view.driver.driver, view.driver.title
    periods, risk = sharing.risk_periods or {}, sharing.risk or {}
    parties = {party: visit.place.name(party) for party in view.borne.actual}
    settled = [row for row in periods[name] if not row.get("restated")]
    fired = {name: risk["drivers"][name]["triggers"]["fired"]}
    asked = visit.asked("period")
    return {
        "line": driver_line(visit, view),
        "share_columns": share_columns(words),
        "parties": parties,
        "drawings": [
            charts.shock_by_driver(words, {name: title}, {name: settled}, fired),
            charts.risk_sharing_by_period(words, parties, settled, title),
        ],
        "rows": list(_rows(visit, view)),
        "triggers": [_trigger(visit, trigger) for trigger in view.triggers.fired],
        "opened": next((_opened(visit, view, row) for row in view.rows if str(row.period) == asked), None),
    }


def _rows(visit: Visit, view: DriverView) -> Iterable[dict[str, Any]]:
    restated = {row.period: row for row in view.restated}
    for row in reversed(view.rows):
        if row.period in restated:
            yield _row(visit, view, restated[row.period], mark=visit.words.text("row.restated"))
        yield _row(visit, view, row, mark=visit.words.text("row.provisional") if row.provisional else "")


def _row(visit: Visit, view: DriverView, row: PeriodRow, *, mark: str) -> dict[str, Any]:
    waits = visit.words.text("chart.awaiting_mark")
    return {
        "period": visit.formats.period(str(row.period)),
        "href": f"?period={row.period}#opened",
        "shock": waits if row.shock is None else visit.formats.percent(row.shock, 2),
        "total": "–" if row.total is None else _money(visit, row.total),
        "cells": [
            "–" if amounts is None else _money(visit, amounts[party])
            for amounts in (row.baseline, row.in_force, row.actual)
            for party in view.borne.actual
        ],
        "version": "" if row.version is None else str(row.version),
        "awaits": row.total is None,
        "mark": mark,
    }


def _trigger(visit: Visit, trigger: Trigger) -> dict[str, Any]:
    return {
        "text": visit.words.text(
            "driver.trigger",
            period=visit.formats.period(str(trigger.period)),
            shock=visit.formats.percent(trigger.shock),
            anchor=visit.formats.percent(trigger.anchor),
            day=visit.formats.day(trigger.answer_due),
        ),
        "sources": sources_of(visit, trigger.evidence),
    }


def _opened(visit: Visit, view: DriverView, row: PeriodRow) -> dict[str, Any]:
    """Say step by step how the figures of one period came about, each with what it rests on."""
    words, driver = visit.words, view.driver
    steps = [
        (
            words.text(
                "row.base",
                value=_money(visit, row.value),
                weight=visit.formats.percent(driver.weight),
                base=_money(visit, row.base),
            ),
            row.evidence.base,
        )
    ]
    if row.shock is None or row.total is None:
        steps.append((words.text("row.awaiting"), row.evidence.shock))
    else:
        steps += _computed(visit, view, row)
    return {
        "title": words.text("row.title", period=visit.formats.period(str(row.period))),
        "steps": [{"text": text, "sources": sources_of(visit, refs)} for text, refs in steps],
    }


def _computed(visit: Visit, view: DriverView, row: PeriodRow) -> list[tuple[str, tuple[str, ...]]]:
    words, evidence = visit.words, row.evidence
    shock = visit.formats.percent(row.shock or view.tolerance * 0, 4)
    date_of_price = visit.formats.day(view.driver.base_date)
    total = _money(visit, row.total or 0)
    carrier = visit.place.name(view.driver.carrier)
    steps = [
        (words.text("row.shock", shock=shock, day=date_of_price), evidence.shock),
        (words.text("row.total", total=total), evidence.base),
        (words.text("row.baseline", shares=_split(visit, row.baseline), carrier=carrier), evidence.baseline),
        (
            words.text("row.in_force", version=str(row.version or 1), shares=_split(visit, row.in_force)),
            evidence.in_force,
        ),
    ]
    if evidence.transfers:
        steps.append((words.text("row.actual", shares=_split(visit, row.actual)), evidence.transfers))
    return steps


def _split(visit: Visit, amounts: Amounts | None) -> str:
    parts = [f"{visit.place.name(party)} {_money(visit, amount)}" for party, amount in (amounts or {}).items()]
    return visit.formats.several(parts)


def _money(visit: Visit, minor_units: int) -> str:
    return visit.formats.money(minor_units, visit.place.currency)
