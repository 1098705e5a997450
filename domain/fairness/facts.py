"""Facts of fairness that one event tells by itself, whatever else is recorded."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from domain import contract, contributions, decisions, early_warnings, energy, gain_share, goals, weights
from domain.facts import Event
from domain.fairness.inputs import (
    Benefited,
    CeilingDeclared,
    Contributed,
    DecidedAlone,
    DecidedJointly,
    EarlyWarning,
    EvidencePlanAgreed,
    GoalAttained,
    HoursSpent,
    IssueMaterialised,
    KpiAgreed,
    KpiDropped,
    KpiMeasured,
    ParametersAgreed,
    PrioritiesDeclared,
    Recorded,
    WeightsAgreed,
)

Told: TypeAlias = Callable[[str, Any], Iterable[Recorded]]
"""The facts that an event tells, under the name of the event."""


def _kpi_agreed(ref: str, event: goals.KpiAgreed) -> Iterator[Recorded]:
    yield KpiAgreed(
        ref=ref,
        on=event.effective_on,
        kpi=event.kpi,
        weight=event.weight,
        target=event.target,
        direction=event.direction,
    )


def _kpi_dropped(ref: str, event: goals.KpiDropped) -> Iterator[Recorded]:
    yield KpiDropped(ref=ref, on=event.effective_on, kpi=event.kpi)


def _kpi_measured(ref: str, event: goals.KpiMeasured) -> Iterator[Recorded]:
    yield KpiMeasured(ref=ref, on=event.effective_on, kpi=event.kpi, value=event.value)


def _attained(ref: str, event: goals.GoalAttainmentRecorded) -> Iterator[Recorded]:
    yield GoalAttained(ref=ref, on=event.effective_on, goal=event.goal, value=event.attainment)


def _priorities(ref: str, event: goals.PrioritiesDeclared) -> Iterator[Recorded]:
    weights = {priority.goal: priority.weight for priority in event.priorities}
    yield PrioritiesDeclared(ref=ref, on=event.effective_on, by=event.by, weights=weights)


def _parameters(ref: str, event: contract.ParametersAgreed) -> Iterator[Recorded]:
    yield ParametersAgreed(ref=ref, on=event.effective_on, parameters=event.parameters)


def _contributed(ref: str, event: contributions.ContributionRecorded) -> Iterator[Recorded]:
    yield Contributed(ref=ref, on=event.effective_on, by=event.by, amount=event.amount)


def _hours(ref: str, event: contributions.HoursRecorded | energy.AttentionGiven) -> Iterator[Recorded]:
    yield HoursSpent(ref=ref, on=event.effective_on, by=event.by, hours=event.hours)


def _benefited(ref: str, event: contributions.BenefitRecorded) -> Iterator[Recorded]:
    yield Benefited(ref=ref, on=event.effective_on, by=event.by, amount=event.amount)


def _ceiling(ref: str, event: contributions.CeilingDeclared) -> Iterator[Recorded]:
    yield CeilingDeclared(ref=ref, on=event.effective_on, by=event.by, money=event.money, hours=event.hours)


def _together(ref: str, event: decisions.JointDecisionRecorded) -> Iterator[Recorded]:
    yield DecidedJointly(ref=ref, on=event.effective_on)


def _alone(ref: str, event: decisions.UnilateralDecisionReported) -> Iterator[Recorded]:
    yield DecidedAlone(ref=ref, on=event.effective_on, by=event.decided_by)


def _warned(ref: str, event: early_warnings.EarlyWarningGiven) -> Iterator[Recorded]:
    yield EarlyWarning(ref=ref, on=event.effective_on, by=event.by, issue=event.issue)


def _occurred(ref: str, event: early_warnings.IssueReported) -> Iterator[Recorded]:
    yield IssueMaterialised(ref=ref, on=event.effective_on, by=event.owner, issue=event.issue)


def _weights(ref: str, event: weights.WeightsAgreed) -> Iterator[Recorded]:
    agreed = {entry.dimension: entry.weight for entry in event.weights}
    yield WeightsAgreed(ref=ref, on=event.effective_on, weights=agreed)


def _evidence_plan(ref: str, event: weights.EvidencePlanAgreed) -> Iterator[Recorded]:
    expected = {entry.dimension: entry.items for entry in event.expected}
    yield EvidencePlanAgreed(ref=ref, on=event.effective_on, expected=expected)


def _gain_shared(ref: str, event: gain_share.GainShareAgreed) -> Iterator[Recorded]:
    for part in event.parts:
        yield Benefited(ref=ref, on=event.effective_on, by=part.party, amount=part.amount)


TOLD: Final[Mapping[type[Event], Told]] = {
    goals.KpiAgreed: _kpi_agreed,
    goals.KpiDropped: _kpi_dropped,
    goals.KpiMeasured: _kpi_measured,
    goals.GoalAttainmentRecorded: _attained,
    goals.PrioritiesDeclared: _priorities,
    contract.ParametersAgreed: _parameters,
    contributions.ContributionRecorded: _contributed,
    contributions.HoursRecorded: _hours,
    energy.AttentionGiven: _hours,
    contributions.BenefitRecorded: _benefited,
    contributions.CeilingDeclared: _ceiling,
    decisions.JointDecisionRecorded: _together,
    decisions.UnilateralDecisionReported: _alone,
    early_warnings.EarlyWarningGiven: _warned,
    early_warnings.IssueReported: _occurred,
    weights.WeightsAgreed: _weights,
    weights.EvidencePlanAgreed: _evidence_plan,
    gain_share.GainShareAgreed: _gain_shared,
}
"""For each kind of event, the facts that it tells."""
