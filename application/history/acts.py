"""What each event of a history file about risk, goals and options leads to, as commands of the domain.

Results may not depend on the order of events in a file. So what others build on comes first on its day, and what
answers or closes something comes after it.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from application.history import events
from application.history.events import FileEvent
from application.history.telling import NOT_KEPT, Telling
from domain import goals, options, renegotiation, shocks

Act: TypeAlias = Callable[[Telling, Any], None]
"""Tells one event."""

AGREED, DECLARED, STATED, CLOSED, SETTLED = range(1, 6)
"""The order of a day: what others build on, what names it, what happens, what ends something, what ends a contest."""

"""A goal is reached from 0 to 1; the measuring model reads what lies outside as the nearest. Source: model 5.2."""


def _strike(telling: Telling, event: events.RiskMaterialised) -> None:
    told = event.model_dump(include={"gross", "recovery", "carrier", "controllable_by"})
    origin = telling.origin_of(event)
    telling.give(shocks.ReportShock(effective_on=event.on, origin=origin, title=event.risk, **told), event.carrier)
    telling.remember(event, telling.state.shocks_reported)
    if event.bands is not None:
        share = shocks.ShareShock(shock=telling.state.shocks_reported, bands=event.bands)
        telling.agree([share], on=event.on, title=event.risk, origin=origin)


def _transfer(telling: Telling, event: events.RiskTransfer) -> None:
    named = event.risk_event
    shock = None if named is None else telling.number_of(events.RiskMaterialised, named)
    told = event.model_dump(include={"driver", "source", "target", "amount"})
    change = shocks.TransferRisk(shock=shock, reason=event.reason or "Settlement", **told)
    telling.agree([change], on=event.on, title="Risk transfer", origin=telling.origin_of(event))


def _close_renegotiation(telling: Telling, event: events.RenegotiationClosed) -> None:
    change = renegotiation.ConcludeRenegotiation(driver=event.driver, outcome="Closed")
    telling.agree([change], on=event.on, title="Renegotiation closed", origin=telling.origin_of(event))


def _disclose_capacity(telling: Telling, event: events.CapacityDisclosed) -> None:
    told = telling.dated(event)
    telling.give(shocks.DiscloseCapacity(amount=event.amount, measure=event.measure, **told), event.by)


def _publish(_telling: Telling, _event: events.IndexObserved) -> None:
    """A figure belongs to its series, and is told there."""


def _agree_kpi(telling: Telling, event: events.KpiAgreed) -> None:
    told = event.model_dump(include={"kpi", "weight", "target", "direction"})
    change = goals.AgreeKpi(title=event.kpi, **told)
    telling.agree([change], on=event.on, title="KPI", origin=telling.origin_of(event))


def _measure(telling: Telling, event: events.KpiMeasured) -> None:
    told = telling.dated(event)
    author = telling.recorder(event)
    telling.give(goals.RecordKpi(kpi=event.kpi, value=event.value, **told), author)


def _agree_goal(telling: Telling, event: events.GoalAgreed) -> None:
    if event.cosigned:
        change = goals.AgreeGoal(goal=event.goal, title=event.goal, beyond_parties=event.beyond_parties)
        telling.agree([change], on=event.on, title="Goal", origin=telling.origin_of(event))


def _attain(telling: Telling, event: events.GoalAttainment) -> None:
    told = telling.dated(event)
    author = telling.recorder(event)
    telling.give(goals.RecordAttainment(goal=event.goal, attainment=event.value, **told), author)


def _declare_priorities(telling: Telling, event: events.PrioritiesDeclared) -> None:
    weighed = tuple(goals.Priority(goal=goal, weight=weight) for goal, weight in event.weights.items())
    told = telling.dated(event)
    telling.give(goals.DeclarePriorities(priorities=weighed, **told), event.by)


def _state_view(telling: Telling, event: events.OptionPreference) -> None:
    told = telling.dated(event)
    telling.give(options.StateOptionView(option=event.option, wants=event.wants, reason=NOT_KEPT, **told), event.by)


ACTS: Final[Mapping[type[FileEvent], tuple[int, Act]]] = {
    events.RiskMaterialised: (AGREED, _strike),
    events.RiskTransfer: (STATED, _transfer),
    events.RenegotiationClosed: (STATED, _close_renegotiation),
    events.CapacityDisclosed: (STATED, _disclose_capacity),
    events.IndexObserved: (STATED, _publish),
    events.KpiAgreed: (AGREED, _agree_kpi),
    events.KpiMeasured: (STATED, _measure),
    events.GoalAgreed: (AGREED, _agree_goal),
    events.GoalAttainment: (STATED, _attain),
    events.PrioritiesDeclared: (DECLARED, _declare_priorities),
    events.OptionPreference: (STATED, _state_view),
}
"""For each kind of event, its place in the order of a day and how it is told."""
