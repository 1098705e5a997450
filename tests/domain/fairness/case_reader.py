"""Reads a worked case of the measuring model into a fairness record, and its expected figures."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from domain.fairness.inputs import (
    Assessed,
    Benefited,
    CeilingDeclared,
    Contributed,
    DecidedAlone,
    DecidedJointly,
    DisclosureMade,
    DisclosureOwed,
    DisputeRaised,
    DisputeResolved,
    EarlyWarning,
    EvidencePlanAgreed,
    FairnessRecord,
    GoalAttained,
    IssueMaterialised,
    KpiAgreed,
    KpiMeasured,
    Objected,
    ObjectionResolved,
    Outcome,
    PrioritiesDeclared,
    Promised,
    PromiseKept,
    PromiseReplaced,
    ProposalAnswered,
    ProposalLaid,
    Recorded,
    RoundClosed,
    ShockBorne,
    WeightsAgreed,
)
from domain.fairness.view import quarter_ends
from domain.goals import Direction
from domain.sharing.view import risk_view
from domain.weights import Dimension
from tests.domain.sharing import case_reader as risk_cases

CASES = Path(__file__).parents[1] / "sharing" / "cases"
CASE_NAMES = tuple(sorted(folder.name for folder in CASES.iterdir() if folder.is_dir()))


@dataclass(frozen=True)
class Case:
    """A history with the day on which it is looked at, and every figure it must give."""

    record: FairnessRecord
    as_of: date
    expected: dict[str, Any]


def history_of(name: str) -> dict[str, Any]:
    history: dict[str, Any] = json.loads((CASES / name / "input.json").read_text(encoding="utf-8"))
    return history


def read_case(name: str) -> Case:
    expected = json.loads((CASES / name / "expected.json").read_text(encoding="utf-8"))
    history = history_of(name)
    return Case(record_of(history), date.fromisoformat(history["as_of"]), expected)


def record_of(history: dict[str, Any]) -> FairnessRecord:
    events = (event for event in history["events"] if event["type"] in FACTS)
    facts = tuple(FACTS[event["type"]](event, _common(event)) for event in events)
    return FairnessRecord(parties=tuple(history["contract"]["parties"]), facts=(*facts, *_shocks(history)))


def _common(event: dict[str, Any]) -> dict[str, Any]:
    return {"ref": event["id"], "on": _day(event["on"]), **({"by": event["by"]} if "by" in event else {})}


def _day(written: str) -> date:
    return date.fromisoformat(written)


def _decimals(written: Mapping[str, str]) -> dict[str, Decimal]:
    return {name: Decimal(value) for name, value in written.items()}


def _shocks(history: dict[str, Any]) -> list[ShockBorne]:
    """What each party bore more, or less, from one quarter end to the next, as risk sharing finds it."""
    as_of, start = _day(history["as_of"]), _day(history["contract"]["start"])
    record, before, found = risk_cases.record_of(history), dict[str, int](), []
    for day in sorted({*quarter_ends(start, as_of), as_of}):
        borne = risk_view(record, as_of=day).total.actual
        for party, amount in borne.items():
            more = amount - before.get(party, 0)
            found.append(ShockBorne(ref=f"risk {day} {party}", on=day, by=party, amount=more))
        before = dict(borne)
    return found


FACTS: Final[dict[str, Callable[[dict[str, Any], dict[str, Any]], Recorded]]] = {
    "ProposalMade": lambda event, common: ProposalLaid(
        **common, answer_due=_day(event["answer_due"]), material=event["material"]
    ),
    "ProposalAnswered": lambda event, common: ProposalAnswered(
        **common, of=event["ref"], outcome=Outcome(event["outcome"])
    ),
    "JointDecision": lambda _event, common: DecidedJointly(**common),
    "UnilateralDecision": lambda _event, common: DecidedAlone(**common),
    "DisclosureAgreed": lambda event, common: DisclosureOwed(**common, topic=event["topic"], due=_day(event["due"])),
    "DisclosureMade": lambda event, common: DisclosureMade(**common, of=event["ref"], complete=event["complete"]),
    "CommitmentMade": lambda event, common: Promised(**common, due=_day(event["due"])),
    "CommitmentFulfilled": lambda event, common: PromiseKept(**common, of=event["ref"]),
    "CommitmentReplaced": lambda event, common: PromiseReplaced(**common, of=event["ref"]),
    "EarlyWarning": lambda event, common: EarlyWarning(**common, issue=event["issue"]),
    "IssueMaterialised": lambda event, common: IssueMaterialised(**common, by=event["owner"], issue=event["issue"]),
    "DisputeRaised": lambda _event, common: DisputeRaised(ref=common["ref"], on=common["on"]),
    "DisputeResolved": lambda event, common: DisputeResolved(**common, of=event["ref"], level=event["level"]),
    "AssessmentSubmitted": lambda event, common: Assessed(
        **common, round=event["round"], rater=event["rater"], scores=_decimals(event["scores"])
    ),
    "RoundClosed": lambda event, common: RoundClosed(**common, round=event["round"]),
    "InvestmentRecorded": lambda event, common: Contributed(**common, amount=event["amount"]),
    "CostRecorded": lambda event, common: Contributed(**common, amount=event["amount"]),
    "BenefitRecorded": lambda event, common: Benefited(**common, amount=event["amount"]),
    "CeilingDeclared": lambda event, common: CeilingDeclared(**common, money=event["money"]),
    "PrioritiesDeclared": lambda event, common: PrioritiesDeclared(**common, weights=_decimals(event["weights"])),
    "GoalAttainment": lambda event, common: GoalAttained(**common, goal=event["goal"], value=Decimal(event["value"])),
    "KpiAgreed": lambda event, common: KpiAgreed(
        **common,
        kpi=event["kpi"],
        weight=Decimal(event["weight"]),
        target=Decimal(event["target"]),
        direction=Direction(event["direction"]),
    ),
    "KpiMeasured": lambda event, common: KpiMeasured(**common, kpi=event["kpi"], value=Decimal(event["value"])),
    "WeightsAgreed": lambda event, common: WeightsAgreed(
        **common, weights={Dimension(name): weight for name, weight in _decimals(event["weights"]).items()}
    ),
    "EvidencePlanAgreed": lambda event, common: EvidencePlanAgreed(
        **common, expected={Dimension(name): number for name, number in event["expected"].items()}
    ),
    "Contested": lambda event, common: Objected(**common, event=event["event"]),
    "ContestResolved": lambda event, common: ObjectionResolved(**common, event=event["event"], upheld=event["upheld"]),
}
"""How an event of a case is told as a fact, given what all facts have in common."""
