"""Words with which the tests of fairness describe what the parties recorded."""

from datetime import date
from decimal import Decimal
from typing import Any

from domain.fairness.inputs import (
    Assessed,
    Benefited,
    Contributed,
    DecidedAlone,
    DecidedJointly,
    DisclosureMade,
    DisclosureOwed,
    DisputeRaised,
    DisputeResolved,
    EarlyWarning,
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
from domain.fairness.results import DimensionView, FairnessView
from domain.fairness.view import fairness_view
from domain.goals import Direction
from domain.quantities import to_figure
from domain.weights import Dimension

BOTH = ("C", "S")
START = date(2024, 1, 1)
AS_OF = "2024-12-31"


def day(written: str) -> date:
    return date.fromisoformat(written)


def a_record(*facts: Recorded, parties: tuple[str, ...] = BOTH) -> FairnessRecord:
    return FairnessRecord(parties=parties, facts=facts)


def view_of(*facts: Recorded, as_of: str = AS_OF, parties: tuple[str, ...] = BOTH) -> FairnessView:
    return fairness_view(a_record(*facts, parties=parties), as_of=day(as_of))


def seen(dimension: str, *facts: Recorded, **more: Any) -> DimensionView:
    return view_of(*facts, **more).dimensions[Dimension(dimension)]


def shown(values: Any) -> dict[str, str | None]:
    """A figure per name, as people read it: four decimals."""
    return {name: None if value is None else str(to_figure(Decimal(value))) for name, value in values.items()}


def laid(ref: str, by: str, due: str, *, material: bool = True) -> ProposalLaid:
    return ProposalLaid(ref=ref, on=START, by=by, answer_due=day(due), material=material)


def answered(ref: str, of: str, on: str, outcome: str = "adopted") -> ProposalAnswered:
    return ProposalAnswered(ref=ref, on=day(on), of=of, outcome=Outcome(outcome))


def together(ref: str, on: str = "2024-06-01") -> DecidedJointly:
    return DecidedJointly(ref=ref, on=day(on))


def alone(ref: str, by: str, on: str = "2024-06-01") -> DecidedAlone:
    return DecidedAlone(ref=ref, on=day(on), by=by)


def owed(ref: str, by: str, due: str, topic: str = "earning_model") -> DisclosureOwed:
    return DisclosureOwed(ref=ref, on=START, by=by, topic=topic, due=day(due))


def made(ref: str, of: str, on: str, *, complete: bool = True) -> DisclosureMade:
    return DisclosureMade(ref=ref, on=day(on), of=of, complete=complete)


def promised(ref: str, by: str, due: str) -> Promised:
    return Promised(ref=ref, on=START, by=by, due=day(due))


def kept(ref: str, of: str, on: str) -> PromiseKept:
    return PromiseKept(ref=ref, on=day(on), of=of)


def replaced(ref: str, of: str, on: str) -> PromiseReplaced:
    return PromiseReplaced(ref=ref, on=day(on), of=of)


def warned(ref: str, by: str, on: str, issue: str = "staff") -> EarlyWarning:
    return EarlyWarning(ref=ref, on=day(on), by=by, issue=issue)


def struck(ref: str, owner: str, on: str, issue: str = "staff") -> IssueMaterialised:
    return IssueMaterialised(ref=ref, on=day(on), by=owner, issue=issue)


def dispute(ref: str, on: str) -> DisputeRaised:
    return DisputeRaised(ref=ref, on=day(on))


def resolved(ref: str, of: str, on: str, level: int) -> DisputeResolved:
    return DisputeResolved(ref=ref, on=day(on), of=of, level=level)


def assessed(ref: str, by: str, on: str = "2024-06-01", rater: str = "1", **scores: int) -> Assessed:
    given = {item: Decimal(score) for item, score in scores.items()}
    return Assessed(ref=ref, on=day(on), by=by, round="june", rater=rater, scores=given)


def closed(ref: str, on: str = "2024-06-30") -> RoundClosed:
    return RoundClosed(ref=ref, on=day(on), round="june")


def contributed(ref: str, by: str, amount: int) -> Contributed:
    return Contributed(ref=ref, on=START, by=by, amount=amount)


def benefited(ref: str, by: str, amount: int) -> Benefited:
    return Benefited(ref=ref, on=START, by=by, amount=amount)


def bore(ref: str, by: str, amount: int, on: str = "2024-03-31") -> ShockBorne:
    return ShockBorne(ref=ref, on=day(on), by=by, amount=amount)


def wants(ref: str, by: str, on: str = "2024-01-01", **weights: int) -> PrioritiesDeclared:
    given = {goal: Decimal(weight) for goal, weight in weights.items()}
    return PrioritiesDeclared(ref=ref, on=day(on), by=by, weights=given)


def reached(ref: str, goal: str, value: str, on: str = "2024-06-30") -> GoalAttained:
    return GoalAttained(ref=ref, on=day(on), goal=goal, value=Decimal(value))


def weights(ref: str, on: str, **given: int) -> WeightsAgreed:
    return WeightsAgreed(ref=ref, on=day(on), weights={Dimension(name): Decimal(one) for name, one in given.items()})


def a_kpi(ref: str, kpi: str, weight: str, target: str, direction: str = "higher") -> KpiAgreed:
    return KpiAgreed(
        ref=ref, on=START, kpi=kpi, weight=Decimal(weight), target=Decimal(target), direction=Direction(direction)
    )


def measured(ref: str, kpi: str, value: str, on: str = "2024-06-30") -> KpiMeasured:
    return KpiMeasured(ref=ref, on=day(on), kpi=kpi, value=Decimal(value))


def objected(ref: str, event: str, by: str, on: str) -> Objected:
    return Objected(ref=ref, on=day(on), by=by, event=event)


def ruled(ref: str, event: str, on: str, *, upheld: bool) -> ObjectionResolved:
    return ObjectionResolved(ref=ref, on=day(on), event=event, upheld=upheld)
