"""Words with which the tests of risk sharing describe a contract, a clause and an index."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from domain.calendar import Granularity, Period
from domain.clauses import Band, Clause, Driver
from domain.sharing.inputs import (
    ClauseVersion,
    ContractTerms,
    DriverHistory,
    IndexSeries,
    Observation,
    RiskRecord,
    Transfer,
)
from domain.sharing.results import DriverView, PeriodRow
from domain.sharing.view import risk_view

YEARLY = 12_000_000_00
"""Twelve million a year: one million a month. Unit: minor units."""
MONTHLY = YEARLY // 12


def a_contract(start: str = "2024-01-01", end: str = "2025-12-31", **terms: Any) -> ContractTerms:
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    known: dict[str, Any] = {
        "parties": ("C", "S"),
        "customer": "C",
        "supplier": "S",
        "granularity": Granularity.MONTH,
        "annual_value": dict.fromkeys(range(first.year, last.year + 1), YEARLY),
        "margin_share": Decimal("0.04"),
        "ref": "contract",
    }
    return ContractTerms(start=first, end=last, **{**known, **terms})


def shares(**parts: str) -> dict[str, Decimal]:
    return {party: Decimal(part) for party, part in parts.items()}


def bands(*entries: tuple[str | None, Mapping[str, Decimal]]) -> tuple[Band, ...]:
    return tuple(Band(upto=None if upto is None else Decimal(upto), shares=dict(split)) for upto, split in entries)


PASS_THROUGH = bands((None, shares(C="1", S="0")))
FIXED_PRICE = bands((None, shares(C="0", S="1")))
SHARED = bands(("0.02", shares(C="0", S="1")), ("0.08", shares(C="0.5", S="0.5")), (None, shares(C="0.8", S="0.2")))


def a_clause(split: tuple[Band, ...] = PASS_THROUGH, **terms: Any) -> Clause:
    decimals = {"priced_in_growth", "cap_rate", "floor_rate", "step_cap_up", "step_cap_down", "reneg_threshold"}
    read = {name: Decimal(value) if name in decimals else value for name, value in terms.items()}
    return Clause(bands_up=split, **read)


def version(number: int, start: str, clause: Clause) -> ClauseVersion:
    return ClauseVersion(version=number, start=date.fromisoformat(start), clause=clause, ref=f"clause {number}")


def a_driver(*versions: ClauseVersion | Clause, **entry: Any) -> DriverHistory:
    known: dict[str, Any] = {
        "driver": "energy",
        "title": "Energy",
        "weight": Decimal("0.5"),
        "cost_series": "power",
        "base_date": date(2024, 1, 1),
        "carrier": "S",
    }
    numbered = (one if isinstance(one, ClauseVersion) else version(1, "2024-01-01", one) for one in versions)
    return DriverHistory(driver=Driver(**{**known, **entry}), clauses=tuple(numbered), ref="driver")


def an_index(first: str, *values: str | None, name: str = "power") -> IndexSeries:
    start = Period.parse(first)
    periods = (start.shifted(place * start.months) for place in range(len(values)))
    observations = (
        Observation(period=period, value=Decimal(value), ref=f"{name} {period}")
        for period, value in zip(periods, values, strict=True)
        if value is not None
    )
    return IndexSeries(name=name, frequency=start.granularity, observations=tuple(observations))


def published(period: str, value: str, on: str, *, status: str = "final") -> Observation:
    day = date.fromisoformat(on)
    return Observation(
        period=Period.parse(period), value=Decimal(value), ref=f"{period} of {on}", vintage=day, status=status
    )


def with_observations(series: IndexSeries, *observations: Observation) -> IndexSeries:
    return replace(series, observations=(*series.observations, *observations))


def paid(on: str, amount: int, *, source: str = "C", target: str = "S", **subject: str) -> Transfer:
    subject = subject or {"driver": "energy"}
    return Transfer(on=date.fromisoformat(on), source=source, target=target, amount=amount, ref=f"paid {on}", **subject)


def a_record(*drivers: DriverHistory, series: Iterable[IndexSeries] = (), **parts: Any) -> RiskRecord:
    contract = parts.pop("contract", None) or a_contract()
    return RiskRecord(contract=contract, drivers=drivers, series=tuple(series), **parts)


def view_of(record: RiskRecord, as_of: str = "2025-12-31", known_at: str | None = None) -> DriverView:
    known = None if known_at is None else date.fromisoformat(known_at)
    return risk_view(record, as_of=date.fromisoformat(as_of), known_at=known).drivers[0]


def rows_of(record: RiskRecord, as_of: str = "2025-12-31") -> dict[str, PeriodRow]:
    return {str(row.period): row for row in view_of(record, as_of).rows}
