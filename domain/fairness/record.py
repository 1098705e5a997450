"""From the events of a partnership to what fairness is worked out from.

What counts as known on a day: facts that were struck or repaired do not. Every fact names its event as `v` and the
version of that event, and has the day on which it applies; which of them count on the day of a view is for the view
to say. Nothing here computes a figure.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final, TypeAlias

from domain import contract, contributions, decisions, goals
from domain.corrections import FactStruck
from domain.facts import Event
from domain.fairness.disclosures import DISCLOSURE_EVENTS, disclosure_facts
from domain.fairness.inputs import (
    Benefited,
    CeilingDeclared,
    Contributed,
    DecidedAlone,
    DecidedJointly,
    FairnessRecord,
    GoalAttained,
    HoursSpent,
    KpiAgreed,
    KpiDropped,
    KpiMeasured,
    ParametersAgreed,
    PrioritiesDeclared,
    Recorded,
    ShockBorne,
)
from domain.fairness.promises import PROMISE_EVENTS, promise_facts
from domain.fairness.proposals import PROPOSAL_EVENTS, proposal_facts
from domain.formation import PartnershipOpened
from domain.stated import Stated, standing_facts

_Told: TypeAlias = Callable[[str, Any], Iterable[Recorded]]
"""The facts that an event tells, under the name of the event."""


def fairness_record(
    stated: Iterable[Stated], shocks_borne: Iterable[ShockBorne] = (), *, known_at: date | None = None
) -> FairnessRecord:
    """Gather what bears on fairness, as known on a day; None takes all that is known.

    `shocks_borne` is what risk sharing found that each party bore more from one day to the next.
    """
    known = tuple(one for one in stated if known_at is None or one.known_on <= known_at)
    standing = standing_facts(known)
    opened = (one.event for one in standing if isinstance(one.event, PartnershipOpened))
    parties = tuple(entry.party for event in opened for entry in event.parties)
    return FairnessRecord(parties=parties, facts=(*_facts(standing, parties), *shocks_borne))


def _facts(standing: tuple[Stated, ...], parties: tuple[str, ...]) -> Iterator[Recorded]:
    for one in standing:
        told = _TOLD.get(type(one.event))
        if told is not None:
            yield from told(one.ref, one.event)
    yield from proposal_facts(standing)
    yield from disclosure_facts(standing)
    yield from promise_facts(standing, parties)


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


def _hours(ref: str, event: contributions.HoursRecorded) -> Iterator[Recorded]:
    yield HoursSpent(ref=ref, on=event.effective_on, by=event.by, hours=event.hours)


def _benefited(ref: str, event: contributions.BenefitRecorded) -> Iterator[Recorded]:
    yield Benefited(ref=ref, on=event.effective_on, by=event.by, amount=event.amount)


def _ceiling(ref: str, event: contributions.CeilingDeclared) -> Iterator[Recorded]:
    yield CeilingDeclared(ref=ref, on=event.effective_on, by=event.by, money=event.money, hours=event.hours)


def _together(ref: str, event: decisions.JointDecisionRecorded) -> Iterator[Recorded]:
    yield DecidedJointly(ref=ref, on=event.effective_on)


def _alone(ref: str, event: decisions.UnilateralDecisionReported) -> Iterator[Recorded]:
    yield DecidedAlone(ref=ref, on=event.effective_on, by=event.decided_by)


_TOLD: Final[Mapping[type[Event], _Told]] = {
    goals.KpiAgreed: _kpi_agreed,
    goals.KpiDropped: _kpi_dropped,
    goals.KpiMeasured: _kpi_measured,
    goals.GoalAttainmentRecorded: _attained,
    goals.PrioritiesDeclared: _priorities,
    contract.ParametersAgreed: _parameters,
    contributions.ContributionRecorded: _contributed,
    contributions.HoursRecorded: _hours,
    contributions.BenefitRecorded: _benefited,
    contributions.CeilingDeclared: _ceiling,
    decisions.JointDecisionRecorded: _together,
    decisions.UnilateralDecisionReported: _alone,
}
FAIRNESS_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (*_TOLD, *PROPOSAL_EVENTS, *DISCLOSURE_EVENTS, *PROMISE_EVENTS, PartnershipOpened, FactStruck)
)
"""Every kind of event that bears on fairness."""
