"""Histories of every kind of event, made up from a seed: what a file of two or three parties may tell of two years."""

import json
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.application.world import case_text

FIRST, LAST = date(2023, 6, 1), date(2025, 3, 31)
DIMENSIONS = ("equality", "transparency", "loyalty", "culture", "proportionality", "priorities")
STATEMENTS = ("open", "tempo", "respect", "good talk")
Told = tuple[str, str, date]
"""The id of an event, who stated it and when."""


@dataclass
class Maker:
    """Makes up events, and remembers which of them another party may contest."""

    chance: Random
    parties: tuple[str, ...]
    events: list[dict[str, Any]] = field(default_factory=list)
    statements: list[Told] = field(default_factory=list)

    def times(self, most: int) -> range:
        return range(self.chance.randrange(most))

    def party(self) -> str:
        return self.chance.choice(self.parties)

    def day(self, first: date = FIRST) -> date:
        return first + timedelta(self.chance.randrange((LAST - first).days + 1))

    def later(self, day: date, most: int) -> date:
        return day + timedelta(self.chance.randrange(most))

    def maybe(self, share: float) -> bool:
        return self.chance.random() < share

    def add(self, on: date, kind: str, **stated: Any) -> str:
        name = f"e{self.chance.randrange(10, 99)}{len(self.events):03}"
        self.events.append({"id": name, "on": on.isoformat(), "type": kind, **stated})
        return name

    def state(self, on: date, kind: str, by: str, **stated: Any) -> str:
        name = self.add(on, kind, by=by, **stated)
        self.statements.append((name, by, on))
        return name


def proposals_and_decisions(maker: Maker) -> None:
    for _ in maker.times(10):
        laid = maker.day()
        due = maker.later(laid, 60)
        stated = {"material": maker.maybe(0.8), "answer_due": due.isoformat()}
        name = maker.state(laid, "ProposalMade", maker.party(), **stated)
        if maker.maybe(0.8):
            outcome = maker.chance.choice(("adopted", "adopted_amended", "rejected"))
            maker.add(maker.later(laid, (due - laid).days + 30), "ProposalAnswered", ref=name, outcome=outcome)
    for _ in maker.times(6):
        maker.add(maker.day(), "JointDecision", matter="planning")
    for _ in maker.times(4):
        maker.add(maker.day(), "UnilateralDecision", by=maker.party(), matter="freeze")


def disclosures(maker: Maker) -> None:
    for _ in maker.times(12):
        agreed, by = maker.day(), maker.party()
        topic = maker.chance.choice(("earning_model", "financial_position", "cost drivers"))
        name = maker.add(agreed, "DisclosureAgreed", by=by, topic=topic, due=maker.later(agreed, 200).isoformat())
        if maker.maybe(0.8):
            shown, complete = maker.later(agreed, 250), maker.maybe(0.7)
            made = maker.add(shown, "DisclosureMade", ref=name, complete=complete)
            if complete:
                maker.statements.append((made, by, shown))


def promises(maker: Maker) -> None:
    for _ in maker.times(14):
        made, by = maker.day(), maker.party()
        name = maker.state(made, "CommitmentMade", by, due=maker.later(made, 200).isoformat())
        fate, day = maker.chance.random(), maker.later(made, 250)
        if fate < 0.6:
            maker.statements.append((maker.add(day, "CommitmentFulfilled", ref=name), by, day))
        elif fate < 0.8:
            maker.add(day, "CommitmentReplaced", ref=name)


def warnings_and_disputes(maker: Maker) -> None:
    for number in maker.times(5):
        if maker.maybe(0.7):
            maker.state(maker.day(), "EarlyWarning", maker.party(), issue=f"issue {number}")
        if maker.maybe(0.8):
            maker.add(maker.day(), "IssueMaterialised", issue=f"issue {number}", owner=maker.party())
    for _ in maker.times(4):
        raised = maker.day()
        name = maker.add(raised, "DisputeRaised")
        if maker.maybe(0.7):
            maker.add(maker.later(raised, 200), "DisputeResolved", ref=name, level=maker.chance.randrange(1, 5))


def rounds(maker: Maker) -> None:
    for number in maker.times(3):
        closed = maker.day(date(2024, 1, 1))
        for party in maker.parties:
            for rater in maker.times(3):
                scores = {item: str(maker.chance.randrange(1, 6)) for item in maker.chance.sample(STATEMENTS, 3)}
                stated = {"round": f"round {number}", "by": party, "rater": f"{party} {rater}", "scores": scores}
                maker.add(closed - timedelta(maker.chance.randrange(20)), "AssessmentSubmitted", **stated)
        maker.add(closed, "RoundClosed", round=f"round {number}")


def value(maker: Maker) -> None:
    for kind in ("InvestmentRecorded", "CostRecorded", "BenefitRecorded"):
        for _ in maker.times(4):
            maker.state(maker.day(), kind, maker.party(), amount=maker.chance.randrange(1, 10**8))
    for _ in maker.times(3):
        maker.add(maker.day(), "CeilingDeclared", by=maker.party(), money=maker.chance.randrange(1, 10**8))


def goals(maker: Maker) -> None:
    early = date(2022, 1, 1)
    for goal in ("care", "cost"):
        if maker.maybe(0.7):
            maker.add(early, "GoalAgreed", goal=goal, cosigned=maker.maybe(0.7), beyond_parties=maker.maybe(0.3))
    for party in maker.parties:
        weights = {goal: str(maker.chance.randrange(1, 50)) for goal in ("care", "cost", "craft")}
        maker.add(early, "PrioritiesDeclared", by=party, weights=weights)
    for goal in ("care", "cost", "craft"):
        if maker.maybe(0.7):
            maker.add(maker.day(), "GoalAttainment", goal=goal, value=maker.chance.choice(("0.5", "1", "0", "0.33")))
    for kpi in ("speed", "quality"):
        direction = maker.chance.choice(("higher", "lower"))
        maker.add(early, "KpiAgreed", kpi=kpi, weight="3", target="4", direction=direction)
        for _ in maker.times(3):
            maker.add(maker.day(), "KpiMeasured", kpi=kpi, value=str(maker.chance.randrange(1, 9)))


def agreement(maker: Maker) -> None:
    for _ in maker.times(3):
        maker.add(maker.day(), "JointReview")
        weights = {name: str(maker.chance.randrange(9) + (name == "loyalty")) for name in DIMENSIONS}
        maker.add(maker.day(), "WeightsAgreed", weights=weights)
    if maker.maybe(0.4):
        maker.add(maker.day(), "EvidencePlanAgreed", expected={"equality": 1, "loyalty": 2})
    for party in maker.parties:
        if maker.maybe(0.7):
            wants = maker.chance.choice(("yes", "yes", "no", "conditional"))
            maker.add(maker.day(date(2025, 1, 1)), "OptionPreference", option="O1", by=party, wants=wants)
    if maker.maybe(0.3):
        maker.add(maker.day(), "MarketExploration")
    for _ in maker.times(4):
        basis = maker.chance.choice(("72_2", "72_1_a", "72_1_b", "72_1_c", "72_1_e"))
        named = {name: "7.2" for name in ("clause", "reason") if maker.maybe(0.5)}
        amount = maker.chance.choice((-1, 1)) * maker.chance.randrange(1, 10**9)
        maker.add(maker.day(), "ContractModified", basis=basis, value_delta=amount, **named)


def losses(maker: Maker) -> None:
    for _ in maker.times(3):
        struck = maker.day()
        bands = [{"upto": None, "shares": {"C": "0.5", "S": "0.5"}}]
        cost = {"gross": maker.chance.randrange(1, 10**8), "recovery": 0, "carrier": maker.party(), "bands": bands}
        name = maker.add(struck, "RiskMaterialised", risk="Storm", controllable_by="none", **cost)
        if maker.maybe(0.6):
            source, target = maker.chance.sample(maker.parties, 2)
            moved = {"from": source, "to": target, "amount": maker.chance.randrange(1, 10**7)}
            maker.add(maker.later(struck, 200), "RiskTransfer", risk_event=name, **moved)


def contests(maker: Maker) -> None:
    for name, by, day in maker.chance.sample(maker.statements, min(4, len(maker.statements))):
        other = maker.chance.choice([party for party in maker.parties if party != by])
        contested = maker.later(day, 14)
        maker.add(contested, "Contested", event=name, by=other)
        if maker.maybe(0.5):
            maker.add(maker.later(contested, 60), "ContestResolved", event=name, upheld=maker.maybe(0.5))


MAKERS = (
    proposals_and_decisions,
    disclosures,
    promises,
    warnings_and_disputes,
    rounds,
    value,
    goals,
    agreement,
    losses,
    contests,
)


def some_history(seed: int) -> dict[str, Any]:
    """A history with events of every kind in any order, some of them after the day on which it is looked at."""
    chance = Random(seed)
    history = json.loads(case_text("s2-it-outsourcing"))
    maker = Maker(chance, ("C", "S") if chance.random() < 0.7 else ("C", "S", "T"))
    for make in MAKERS:
        make(maker)
    history["contract"]["parties"] = list(maker.parties)
    history["events"] = chance.sample(maker.events, len(maker.events))
    return history
