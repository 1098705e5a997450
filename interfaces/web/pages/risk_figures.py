"""The figures of risk sharing as a page shows them: in words, with how each was computed and from which events."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from application.queries.overview import ShockLine
from domain.explaining.pointers import pointer_of
from domain.sharing.results import DriverView, Flag, OneOffView, RiskView, YearView
from interfaces.web import charts
from interfaces.web.telling import sources_of
from interfaces.web.visit import Visit
from interfaces.wording import Wording


class Opens(NamedTuple):
    """A figure that leads to where it comes from."""

    href: str
    text: str


def party_figures(visit: Visit, view: RiskView) -> list[dict[str, Any]]:
    """Give what each party bore in all, opened up per driver."""
    words, place, shares = visit.words, visit.place, view.total.share_actual.parts
    return [
        {
            "label": words.text("overview.bears", party=place.name(party)),
            "amount": words.formats.money(round(amount, -2), place.currency),
            "share": words.formats.percent(shares[party]) if shares else "",
            "index": place.index_of(party),
            "explained": [
                Opens(visit.explanation_of(pointer_of(("risk", *steps, party))), words.text(f"explain.{name}"))
                for name, steps in (("amount", ("total", "actual")), ("share", ("share_actual",)))
            ],
            "parts": [*_parts(visit, view, party), (words.text("figure.total"), _money(visit, amount))],
            "sources": sources_of(visit, view.evidence),
        }
        for party, amount in view.total.actual.items()
    ]


def _parts(visit: Visit, view: RiskView, party: str) -> Iterable[tuple[str, str]]:
    for driver in view.drivers:
        yield driver.driver.title, _money(visit, driver.borne.actual.get(party, 0))
    for risk in view.one_off_risks:
        yield risk.risk.risk, _money(visit, risk.actual.get(party, 0))


def share_columns(words: Wording) -> tuple[charts.Column, ...]:
    """Give the columns of the table that says who bears what of one cost driver."""
    numeric = (charts.Column(words.text(f"risk.{name}"), numeric=True) for name in ("bears", "share", "target"))
    return (charts.Column(words.text("risk.party")), *numeric)


def driver_lines(visit: Visit, view: RiskView) -> list[dict[str, Any]]:
    """Give who carries which risk, one line per cost driver."""
    return [driver_line(visit, driver) for driver in view.drivers]


def driver_line(visit: Visit, driver: DriverView) -> dict[str, Any]:
    """Give who carries the risk of one cost driver, against what was agreed."""
    place = visit.place
    return {
        "name": driver.driver.driver,
        "title": driver.driver.title,
        "href": f"{place.home}/drivers/{driver.driver.driver}",
        "carrier": place.name(driver.driver.carrier),
        "total": _money(visit, driver.total_shock),
        "rows": [
            (
                place.name(party),
                _opens(visit, driver, ("borne", "actual", party), _money(visit, amount)),
                _opens(visit, driver, ("share_net", party), _share(visit, driver.share_net.parts, party)),
                _share(visit, driver.target, party),
            )
            for party, amount in driver.borne.actual.items()
        ],
        "verdict": _verdict(visit, driver),
        "tone": {True: "good", False: "warn", None: "plain"}[driver.within_tolerance],
        "flags": [flag_in_words(visit, flag) for flag in driver.flags],
        "awaiting": _awaiting(visit, driver),
        "duty": driver.triggers.open,
    }


def _opens(visit: Visit, driver: DriverView, steps: tuple[str, ...], text: str) -> Opens:
    """Lead to where a figure of a cost driver comes from; what is not known without parts opens as a whole."""
    if steps[0] == "share_net" and driver.share_net.parts is None:
        steps = steps[:1]
    return Opens(visit.explanation_of(pointer_of(("risk", "drivers", driver.driver.driver, *steps))), text)


def _verdict(visit: Visit, driver: DriverView) -> str:
    if driver.within_tolerance is None:
        reason = driver.deviation_from_target.reason or driver.share_net.reason
        return visit.words.text(f"reason.{reason.value}") if reason else visit.words.text("figure.unknown")
    deviations = driver.deviation_from_target.parts or {}
    if driver.within_tolerance or not deviations:
        return visit.words.text("risk.as_agreed")
    party, most = max(deviations.items(), key=lambda pair: pair[1])
    points = visit.formats.number(most * 100, 0)
    return visit.words.text("risk.deviates", party=visit.place.name(party), points=points)


def flag_in_words(visit: Visit, flag: Flag) -> str:
    """Say what the parties should talk about."""
    party = visit.place.name(flag.party) if flag.party else ""
    return visit.words.text(f"flag.{flag.kind.value}", party=party)


def _awaiting(visit: Visit, driver: DriverView) -> str:
    periods = [str(period) for period in driver.awaiting_index]
    if not periods:
        return ""
    first, last = visit.formats.period(periods[0]), visit.formats.period(periods[-1])
    return visit.words.text("risk.awaiting", count=len(periods), first=first, last=last)


def margin_lines(visit: Visit, view: RiskView) -> list[dict[str, Any]]:
    """Give how the margin of each year came about."""
    return [_margin(visit, view, year) for year in view.years if year.supplier_margin is not None]


def _margin(visit: Visit, view: RiskView, year: YearView) -> dict[str, Any]:
    share, borne = view.contract.margin_share or Decimal(0), year.actual.get(view.contract.supplier, 0)
    planned = (year.supplier_margin or 0) + borne
    return {
        "year": str(year.year),
        "href": visit.explanation_of(f"/risk/years/{year.year}/supplier_margin"),
        "text": visit.words.text(
            "margin.formula",
            share=visit.formats.percent(share),
            value=_money(visit, year.value),
            planned=_money(visit, planned),
            borne=_money(visit, borne),
            margin=_money(visit, year.supplier_margin or 0),
        ),
        "sources": sources_of(visit, year.evidence)[:4],
    }


def one_off_lines(visit: Visit, view: RiskView, shocks: Sequence[ShockLine]) -> list[dict[str, Any]]:
    """Give the losses that struck once, those that nobody decided on first."""
    numbers = {f"v{shock.version}": shock.shock for shock in shocks}
    lines = [_one_off(visit, risk, numbers) for risk in view.one_off_risks]
    return sorted(lines, key=lambda line: bool(line["decided"]))


def _one_off(visit: Visit, risk: OneOffView, numbers: Mapping[str, int]) -> dict[str, Any]:
    words, place = visit.words, visit.place
    borne = [f"{place.name(party)} {_money(visit, amount)}" for party, amount in risk.actual.items() if amount]
    number = numbers.get(risk.risk.ref)
    return {
        "title": risk.risk.risk,
        "number": number,
        "day": words.formats.day(risk.risk.on),
        "net": _money(visit, risk.net_amount),
        "carrier": place.name(risk.risk.carrier),
        "borne": words.formats.several(borne),
        "decided": risk.contractual is not None,
        "age": words.text("one_off.age", count=risk.age_days),
        "flags": [flag_in_words(visit, flag) for flag in risk.flags],
        "sources": sources_of(visit, risk.evidence),
        "unsettled": [
            words.text("one_off.unsettled", party=place.name(party), amount=_money(visit, amount))
            for party, amount in (risk.unsettled or {}).items()
            if amount > 0
        ],
    }


def _share(visit: Visit, parts: Mapping[str, Decimal] | None, party: str) -> str:
    return visit.formats.percent(parts[party], 0) if parts and party in parts else visit.words.text("figure.unknown")


def _money(visit: Visit, minor_units: int) -> str:
    return visit.formats.money(minor_units, visit.place.currency)
