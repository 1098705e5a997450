"""Risk sharing written down as plain values: text for decimals, whole numbers for money, null where undefined.

The shape is that of the worked cases of the measuring model: `risk` and `risk_periods`. Keys that a case does
not know appear only when there is something to say: `capacity` once a party disclosed it, `not_decided` for
one-off risks without agreed bands, and after a settled row the row `restated` by a later index value.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeAlias

from domain.quantities import to_figure
from domain.sharing.results import (
    CapacityLoad,
    ContractTotal,
    DriverView,
    OneOffView,
    PeriodRow,
    RiskView,
    Shares,
    Trigger,
    YearView,
)

Plain: TypeAlias = dict[str, Any]
"""A JSON object."""


def risk_as_plain(view: RiskView) -> Plain:
    """Write down the figures of a view."""
    plain: Plain = {
        "drivers": {driver.driver.driver: _driver(driver) for driver in view.drivers},
        "event_risks": [_one_off(risk) for risk in view.one_off_risks],
        "total": _total(view.total),
        "contract_value_to_date": view.contract_value_to_date,
        "share_actual": _shares(view.total.share_actual),
        "years": {str(year.year): _year(year) for year in view.years},
    }
    if view.capacity:
        plain["capacity"] = {load.capacity.by: _capacity(load) for load in view.capacity}
    return plain


def risk_periods_as_plain(view: RiskView) -> Plain:
    """Write down the rows of a view per driver, oldest first."""
    return {driver.driver.driver: _rows(driver) for driver in view.drivers}


def rows_in_order(driver: DriverView) -> tuple[PeriodRow, ...]:
    """Give the rows of a driver as they are written: after each settled row the one that a later index restates."""
    restated = {row.period: row for row in driver.restated}
    return tuple(
        found for row in driver.rows for found in (row, *([restated[row.period]] if row.period in restated else []))
    )


def _rows(driver: DriverView) -> list[Plain]:
    restated = {id(row) for row in driver.restated}
    return [{**_row(row), "restated": True} if id(row) in restated else _row(row) for row in rows_in_order(driver)]


def _row(row: PeriodRow) -> Plain:
    return {
        "period": str(row.period),
        "base": row.base,
        "shock": None if row.shock is None else _text(row.shock),
        "total": row.total,
        "baseline": _amounts(row.baseline),
        "in_force": _amounts(row.in_force),
        "actual": _amounts(row.actual),
        "provisional": row.provisional,
    }


def _driver(view: DriverView) -> Plain:
    return {
        "total_shock": view.total_shock,
        "adverse": view.adverse,
        "favourable": view.favourable,
        "materiality": view.materiality,
        "borne": {
            "baseline": _amounts(view.borne.baseline),
            "in_force": _amounts(view.borne.in_force),
            "actual": _amounts(view.borne.actual),
        },
        "shifted_from_carrier": view.shifted_from_carrier,
        "share_net": _shares(view.share_net),
        "share_adverse_baseline": _shares(view.share_adverse_baseline),
        "share_adverse": _shares(view.share_adverse),
        "share_favourable": _shares(view.share_favourable),
        "awaiting_index": [str(period) for period in view.awaiting_index],
        "provisional": [str(period) for period in view.provisional],
        "deviation_from_target": _shares(view.deviation_from_target),
        "within_tolerance": view.within_tolerance,
        "flags": [str(flag) for flag in view.flags],
        "structural_carrier_share": {
            str(version): {_text(shock): _figure(share) for shock, share in shares.items()}
            for version, shares in view.structural_carrier_share.items()
        },
        "triggers": {
            "fired": [_trigger(trigger) for trigger in view.triggers.fired],
            "open": view.triggers.open,
        },
    }


def _trigger(trigger: Trigger) -> Plain:
    return {"period": str(trigger.period), "shock": _text(trigger.shock), "anchor": _text(trigger.anchor)}


def _one_off(view: OneOffView) -> Plain:
    return {
        "event": view.risk.ref,
        "risk": view.risk.risk,
        "net_amount": view.net_amount,
        "contractual": _amounts(view.contractual),
        "actual": _amounts(view.actual),
        "unsettled": _amounts(view.unsettled),
        "age_days": view.age_days,
        "flags": [str(flag) for flag in view.flags],
    }


def _total(total: ContractTotal) -> Plain:
    plain: Plain = {
        "contractual_baseline": _amounts(total.contractual_baseline),
        "actual": _amounts(total.actual),
    }
    if total.not_decided:
        plain["not_decided"] = list(total.not_decided)
    return plain


def _year(year: YearView) -> Plain:
    return {
        "value": year.value,
        "shock": year.shock,
        "actual": _amounts(year.actual),
        "complete": year.complete,
        "supplier_margin": year.supplier_margin,
        "margin_negative": year.margin_negative,
    }


def _capacity(load: CapacityLoad) -> Plain:
    return {
        "amount": load.capacity.amount,
        "measure": load.capacity.measure,
        "burden": load.burden,
        "load": None if load.load is None else _figure(load.load),
        "capacity_share": None if load.capacity_share is None else _figure(load.capacity_share),
        "awaiting_index": [str(period) for period in load.awaiting],
    }


def _amounts(amounts: Mapping[str, int] | None) -> dict[str, int] | None:
    return None if amounts is None else dict(amounts)


def _shares(shares: Shares) -> dict[str, str] | None:
    return None if shares.parts is None else {party: _figure(part) for party, part in shares.parts.items()}


def _figure(value: Decimal) -> str:
    return _text(to_figure(value))


def _text(value: Decimal) -> str:
    return format(value, "f")
