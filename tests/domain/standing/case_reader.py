"""Reads a worked case of the measuring model into a standing record.

Scores, conduct and KPI attainment are those the case expects of fairness, in four decimals; flags come from the
risk view of the same case, and limits from its changes.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from domain.calendar import add_months, full_months
from domain.sharing.results import RiskView
from domain.sharing.view import risk_view
from domain.standing.inputs import (
    DeliveryProfile,
    DimensionFigures,
    FairnessFigures,
    Figure,
    MarketDuty,
    OptionDecision,
    OptionTerms,
    Outcome,
    Practice,
    Preference,
    RaisedFlag,
    StandingRecord,
    StatedPreference,
)
from domain.weights import Dimension
from tests.domain.procurement.case_reader import limits_of
from tests.domain.sharing.case_reader import CASES
from tests.domain.sharing.case_reader import read_case as read_risk_case

History = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """A relationship with the day on which it is looked at, and every figure it must give."""

    record: StandingRecord
    as_of: date
    expected: History


def read_case(name: str) -> Case:
    history = json.loads((CASES / name / "input.json").read_text(encoding="utf-8"))
    risk = read_risk_case(name)
    view = risk_view(risk.record, as_of=risk.as_of)
    return Case(_record(history, risk.expected, view), risk.as_of, risk.expected)


def _record(history: History, expected: History, risk: RiskView) -> StandingRecord:
    contract = history["contract"]
    profile = contract.get("delivery_profile")
    return StandingRecord(
        parties=tuple(contract["parties"]),
        fairness=_fairness(expected["fairness"]),
        kpi=_figure(expected["kpi"]["attainment"]),
        practice=_practice(history),
        profile=profile and DeliveryProfile(**{name: Decimal(value) for name, value in profile.items()}, ref="profile"),
        registered_risks=(
            *(driver.driver.driver for driver in risk.drivers),
            *(loss.risk.ref for loss in risk.one_off_risks),
        ),
        flags=tuple(_flags(history, risk)),
        options=tuple(_option(option, history) for option in contract.get("options", ())),
    )


def _figure(text: str | None) -> Figure:
    return Figure(None if text is None else Decimal(text), ("fairness",))


def _fairness(expected: History) -> FairnessFigures:
    dimensions = {
        Dimension(name): DimensionFigures(
            score=_figure(found["score"]),
            weight=Decimal(expected["weights"][name]),
            conduct={party: _figure(parts.get("own_conduct")) for party, parts in found["components"].items()},
        )
        for name, found in expected["dimensions"].items()
    }
    overlap, headline = _figure(expected["goal_overlap"]), _figure(expected["headline"])
    return FairnessFigures(dimensions=dimensions, headline=headline, goal_overlap=overlap)


def _practice(history: History) -> Practice:
    contract, events = history["contract"], history["events"]
    recent = [event for event in events if _within_a_year(event["on"], history["as_of"])]
    goals = [event for event in _of_type(events, "GoalAgreed") if event["cosigned"]]
    return Practice(
        term_months=full_months(date.fromisoformat(contract["start"]), date.fromisoformat(contract["end"])),
        kpi_measurements=_ids(_of_type(recent, "KpiMeasured")),
        joint_reviews=_ids(_of_type(recent, "JointReview")),
        joint_goals=_ids(goals),
        goals_beyond_parties=_ids(event for event in goals if event.get("beyond_parties")),
        disclosed=_disclosed(contract["parties"], events, recent),
        explored=_explored(contract["parties"], recent),
    )


def _of_type(events: Iterable[History], name: str) -> Iterable[History]:
    return (event for event in events if event["type"] == name)


def _ids(events: Iterable[History]) -> tuple[str, ...]:
    return tuple(event["id"] for event in events)


def _within_a_year(day: str, as_of: str) -> bool:
    last = date.fromisoformat(as_of)
    return add_months(last, -12) < date.fromisoformat(day) <= last


def _disclosed(
    parties: Iterable[str], events: Iterable[History], recent: Iterable[History]
) -> Mapping[str, Mapping[str, str]]:
    owed = {event["id"]: event for event in _of_type(events, "DisclosureAgreed")}
    made = [event for event in _of_type(recent, "DisclosureMade") if event["complete"]]
    return {
        party: {owed[event["ref"]]["topic"]: event["id"] for event in made if owed[event["ref"]]["by"] == party}
        for party in parties
    }


def _explored(parties: Iterable[str], recent: Iterable[History]) -> Mapping[str, tuple[str, ...]]:
    made = [event for event in _of_type(recent, "InvestmentRecorded") if event.get("exploratory")]
    return {party: _ids(event for event in made if event["by"] == party) for party in parties}


def _flags(history: History, risk: RiskView) -> Iterable[RaisedFlag]:
    for driver in risk.drivers:
        yield from (RaisedFlag(flag.kind, flag.party, flag.evidence) for flag in driver.flags)
        if driver.triggers.open:
            yield RaisedFlag("RENEGOTIATION_OPEN", None, driver.triggers.fired[-1].evidence)
    for loss in risk.one_off_risks:
        yield from (RaisedFlag(flag.kind, flag.party, flag.evidence) for flag in loss.flags)
    limits = limits_of(history)
    if limits and limits.any_exceeds:
        yield RaisedFlag("ART72_EXCEEDED")


def _option(option: History, history: History) -> OptionTerms:
    name, events = option["id"], history["events"]
    stated = [event for event in _of_type(events, "OptionPreference") if event["option"] == name]
    return OptionTerms(
        option=name,
        start=date.fromisoformat(option["from"]),
        notice_deadline=date.fromisoformat(option["notice_deadline"]),
        preferences={event["by"]: StatedPreference(Preference(event["wants"]), event["id"]) for event in stated},
        market=_market(history),
        decision=next(
            (
                OptionDecision(date.fromisoformat(event["on"]), Outcome(event["outcome"]), event["id"])
                for event in _of_type(events, "OptionDecided")
                if event["option"] == name
            ),
            None,
        ),
    )


def _market(history: History) -> MarketDuty | None:
    agreed = history["contract"].get("market_exploration")
    if not agreed or not agreed["required"]:
        return None
    looked = next(iter(_of_type(history["events"], "MarketExploration")), None)
    explored_on = date.fromisoformat(looked["on"]) if looked else None
    return MarketDuty(agreed["lead_days"], explored_on, looked["id"] if looked else "")
