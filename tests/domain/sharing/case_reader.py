"""Reads a worked case of the measuring model into a risk record, and its expected figures."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from domain.calendar import Granularity, Period
from domain.clauses import AmountBand, Clause, Driver
from domain.sharing.inputs import (
    Capacity,
    ClauseVersion,
    ContractTerms,
    DriverHistory,
    IndexSeries,
    Observation,
    OneOffRisk,
    Renegotiated,
    RiskRecord,
    Transfer,
)

CASES = Path(__file__).parent / "cases"
CASE_NAMES = tuple(sorted(folder.name for folder in CASES.iterdir() if folder.is_dir()))


@dataclass(frozen=True)
class Case:
    """A history with the day on which it is looked at, and every figure it must give."""

    record: RiskRecord
    as_of: date
    expected: dict[str, Any]


def read_case(name: str) -> Case:
    history = json.loads((CASES / name / "input.json").read_text(encoding="utf-8"))
    expected = json.loads((CASES / name / "expected.json").read_text(encoding="utf-8"))
    return Case(record_of(history), date.fromisoformat(history["as_of"]), expected)


def record_of(history: dict[str, Any]) -> RiskRecord:
    events = history["events"]
    return RiskRecord(
        contract=_contract(history["contract"]),
        drivers=tuple(_driver(entry) for entry in history["drivers"]),
        series=tuple(_series(name, entry, events) for name, entry in history["series"].items()),
        transfers=tuple(_transfer(event) for event in _of_type(events, "RiskTransfer")),
        renegotiations=tuple(
            Renegotiated(on=_day(event), driver=event["driver"], ref=event["id"])
            for event in _of_type(events, "RenegotiationClosed")
        ),
        one_off_risks=tuple(_one_off(event) for event in _of_type(events, "RiskMaterialised")),
        capacities=tuple(
            Capacity(on=_day(event), by=event["by"], amount=event["amount"], measure=event["measure"], ref=event["id"])
            for event in _of_type(events, "CapacityDisclosed")
        ),
    )


def _of_type(events: Iterable[dict[str, Any]], name: str) -> Iterable[dict[str, Any]]:
    return (event for event in events if event["type"] == name)


def _day(event: dict[str, Any]) -> date:
    return date.fromisoformat(event["on"])


def _contract(terms: dict[str, Any]) -> ContractTerms:
    return ContractTerms(
        parties=tuple(terms["parties"]),
        customer=terms["customer"],
        supplier=terms["supplier"],
        start=date.fromisoformat(terms["start"]),
        end=date.fromisoformat(terms["end"]),
        granularity=Granularity(terms["granularity"]),
        annual_value={int(year): value for year, value in terms["annual_value"].items()},
        margin_share=Decimal(terms["margin_share"]),
        ref="contract",
    )


def _driver(entry: dict[str, Any]) -> DriverHistory:
    name = entry["id"]
    known = {key: value for key, value in entry.items() if key not in {"id", "clauses"}}
    driver = Driver.model_validate({**known, "driver": name, "title": name})
    clauses = tuple(_clause(name, version) for version in entry["clauses"])
    return DriverHistory(driver=driver, clauses=clauses, ref=f"driver {name}")


def _clause(driver: str, version: dict[str, Any]) -> ClauseVersion:
    terms = {key: value for key, value in version.items() if key not in {"version", "from"}}
    return ClauseVersion(
        version=version["version"],
        start=date.fromisoformat(version["from"]),
        clause=Clause.model_validate(terms),
        ref=f"clause {driver} {version['version']}",
    )


def _series(name: str, entry: dict[str, Any], events: Iterable[dict[str, Any]]) -> IndexSeries:
    loaded = [
        Observation(period=Period.parse(period), value=Decimal(value), ref=f"{name} {period}")
        for period, value in entry["values"].items()
    ]
    observed = [
        Observation(
            period=Period.parse(event["period"]),
            value=Decimal(event["value"]),
            ref=event["id"],
            vintage=date.fromisoformat(event["vintage"]),
        )
        for event in _of_type(events, "IndexObserved")
        if event["series"] == name
    ]
    return IndexSeries(name=name, frequency=Granularity(entry["freq"]), observations=(*loaded, *observed))


def _transfer(event: dict[str, Any]) -> Transfer:
    return Transfer(
        on=_day(event),
        source=event["from"],
        target=event["to"],
        amount=event["amount"],
        ref=event["id"],
        driver=event.get("driver"),
        risk=event.get("risk_event"),
    )


def _one_off(event: dict[str, Any]) -> OneOffRisk:
    return OneOffRisk(
        ref=event["id"],
        on=_day(event),
        risk=event["risk"],
        gross=event["gross"],
        recovery=event["recovery"],
        carrier=event["carrier"],
        controllable_by=event["controllable_by"],
        bands=tuple(AmountBand.model_validate(band) for band in event["bands"]),
    )
