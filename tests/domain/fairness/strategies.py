"""Records of every kind of fact, in any combination: answers to nothing, owners unknown, objections to anything."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from hypothesis import strategies as st

from domain.contract import Parameters
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
    HoursSpent,
    IssueMaterialised,
    KpiAgreed,
    KpiDropped,
    KpiMeasured,
    Objected,
    ObjectionResolved,
    Outcome,
    ParametersAgreed,
    PartyLeft,
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
from domain.goals import Direction
from domain.weights import Dimension

PARTIES: Final = st.sampled_from([("C", "S"), ("A", "C", "S")])
AS_OF: Final = date(2024, 2, 29)
MOST_FACTS: Final = 40

days = st.dates(date(2022, 6, 1), date(2024, 6, 30))
refs = st.integers(0, MOST_FACTS).map(lambda number: f"v{number}")
owners = st.sampled_from(["C", "S", "A", "X"])
names = st.sampled_from(["one", "two", "three"])
amounts = st.integers(-(10**9), 10**9)
sizes = st.decimals(-10, 10, places=2)
dimensions = st.sampled_from(list(Dimension))
parameters = st.builds(
    Parameters,
    grace_days=st.integers(0, 60),
    late_credit=st.decimals(0, 1, places=2),
    warning_days=st.integers(1, 30),
    dispute_days=st.integers(1, 200),
    objection_days=st.integers(1, 60),
    least_coverage=st.decimals(0, Decimal("0.8"), places=2),
)

KINDS: Final[dict[type[Recorded], dict[str, st.SearchStrategy[Any]]]] = {
    PartyLeft: {"by": owners},
    ProposalLaid: {"by": owners, "answer_due": days, "material": st.booleans()},
    ProposalAnswered: {"of": refs, "outcome": st.sampled_from(Outcome)},
    DecidedJointly: {},
    DecidedAlone: {"by": owners},
    DisclosureOwed: {"by": owners, "topic": names, "due": days},
    DisclosureMade: {"of": refs, "complete": st.booleans()},
    Promised: {"by": owners, "due": days},
    PromiseKept: {"of": refs},
    PromiseReplaced: {"of": refs},
    EarlyWarning: {"by": owners, "issue": names},
    IssueMaterialised: {"by": owners, "issue": names},
    DisputeRaised: {},
    DisputeResolved: {"of": refs, "level": st.integers(0, 5)},
    Assessed: {
        "by": owners,
        "round": names,
        "rater": names,
        "scores": st.dictionaries(names, st.integers(1, 5).map(Decimal) | sizes),
    },
    RoundClosed: {"round": names},
    Contributed: {"by": owners, "amount": amounts},
    HoursSpent: {"by": owners, "hours": sizes},
    Benefited: {"by": owners, "amount": amounts},
    ShockBorne: {"by": owners, "amount": amounts},
    CeilingDeclared: {"by": owners, "money": st.none() | st.integers(0, 10**9), "hours": st.none() | sizes},
    PrioritiesDeclared: {"by": owners, "weights": st.dictionaries(names, sizes)},
    GoalAttained: {"goal": names, "value": sizes},
    KpiAgreed: {"kpi": names, "weight": sizes, "target": sizes, "direction": st.sampled_from(Direction)},
    KpiDropped: {"kpi": names},
    KpiMeasured: {"kpi": names, "value": sizes},
    WeightsAgreed: {"weights": st.dictionaries(dimensions, sizes)},
    EvidencePlanAgreed: {"expected": st.dictionaries(dimensions, st.integers(-1, 6))},
    ParametersAgreed: {"parameters": parameters},
    Objected: {"by": owners, "event": refs, "period_from": st.none() | days},
    ObjectionResolved: {"event": refs, "upheld": st.booleans()},
}
"""What each kind of fact can hold, besides its name and its day."""


def _unnamed(kind: type[Recorded]) -> st.SearchStrategy[Callable[[str], Recorded]]:
    return st.fixed_dictionaries({"on": days, **KINDS[kind]}).map(lambda told: lambda ref: kind(ref=ref, **told))


@st.composite
def records(draw: st.DrawFn, kinds: tuple[type[Recorded], ...] = tuple(KINDS)) -> FairnessRecord:
    """A record of facts whose names are their places, so that any fact can answer any other."""
    unnamed = draw(st.lists(st.sampled_from(kinds).flatmap(_unnamed), max_size=MOST_FACTS))
    facts = tuple(name(f"v{place}") for place, name in enumerate(unnamed))
    return FairnessRecord(parties=draw(PARTIES), facts=facts)


@st.composite
def busy_records(draw: st.DrawFn) -> FairnessRecord:
    """A record in which every party has evidence enough for every dimension, so that there are scores to compare."""
    record = draw(records())
    facts: list[Recorded] = []
    for party in record.parties:
        for number in range(draw(st.integers(1, 4))):
            facts.extend(draw(_pairs(party, f"{party}{number}")))
    facts.append(RoundClosed(ref="round", on=AS_OF, round="all"))
    facts.append(GoalAttained(ref="goal", on=AS_OF, goal="shared", value=draw(st.decimals(0, 1, places=2))))
    facts.extend(draw(_objections(facts, record.parties)))
    return FairnessRecord(parties=record.parties, facts=(*record.facts, *facts))


@st.composite
def _objections(draw: st.DrawFn, facts: list[Recorded], parties: tuple[str, ...]) -> list[Recorded]:
    found: list[Recorded] = []
    for place, fact in enumerate(draw(st.lists(st.sampled_from(facts), max_size=4))):
        on = fact.on + timedelta(days=draw(st.integers(0, 20)))
        found.append(Objected(ref=f"o{place}", on=on, by=draw(st.sampled_from(parties)), event=fact.ref))
        if draw(st.booleans()):
            upheld = draw(st.booleans())
            found.append(ObjectionResolved(ref=f"r{place}", on=on, event=fact.ref, upheld=upheld))
    return found


@st.composite
def _pairs(draw: st.DrawFn, party: str, name: str) -> list[Recorded]:
    lately = st.dates(date(2023, 6, 1), AS_OF)
    due, on = draw(lately), draw(lately)
    outcome = draw(st.sampled_from(Outcome))
    scores = draw(st.fixed_dictionaries({"tempo": st.integers(1, 5).map(Decimal)}))
    return [
        ProposalLaid(ref=f"p{name}", on=due, by=party, answer_due=due),
        ProposalAnswered(ref=f"a{name}", on=on, of=f"p{name}", outcome=outcome),
        DisclosureOwed(ref=f"d{name}", on=due, by=party, topic="earning_model", due=due),
        DisclosureMade(ref=f"m{name}", on=on, of=f"d{name}", complete=draw(st.booleans())),
        Promised(ref=f"q{name}", on=due, by=party, due=due),
        PromiseKept(ref=f"k{name}", on=on, of=f"q{name}"),
        DecidedJointly(ref=f"j{name}", on=on),
        DecidedAlone(ref=f"u{name}", on=on, by=party),
        IssueMaterialised(ref=f"i{name}", on=on, by=party, issue=name),
        Assessed(ref=f"s{name}", on=on, by=party, round="all", rater=name, scores=scores),
        Contributed(ref=f"c{name}", on=on, by=party, amount=draw(st.integers(0, 10**9))),
        Benefited(ref=f"b{name}", on=on, by=party, amount=draw(amounts)),
        PrioritiesDeclared(ref=f"w{name}", on=AS_OF, by=party, weights={"shared": Decimal(1), name: Decimal(1)}),
    ]
