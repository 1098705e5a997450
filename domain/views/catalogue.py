"""The one list of views. A view gets its route, its page and its table on the command line by standing here."""

from collections.abc import Mapping
from typing import Final

from domain.facts import Event
from domain.views import (
    added_value,
    arrangements,
    award_criteria,
    clocks,
    conduct,
    crises,
    culture,
    de_facto,
    development,
    direction,
    disputes,
    early_warnings,
    energy,
    framework,
    future,
    goals,
    handover,
    joint_start,
    key_people,
    meetings,
    mix,
    modification_notices,
    motives,
    net_benefit,
    partner_choice,
    principles,
    readiness,
    relation,
    resistance,
    results,
    start_priorities,
    trust,
    weaknesses,
    work,
    workload,
)
from domain.views import exit as parting
from domain.views.view import Viewing

VIEWS: Final[tuple[Viewing, ...]] = (
    arrangements.VIEWING,
    early_warnings.VIEWING,
    mix.VIEWING,
    crises.VIEWING,
    future.VIEWING,
    disputes.VIEWING,
    workload.VIEWING,
    clocks.VIEWING,
    parting.VIEWING,
    results.VIEWING,
    relation.VIEWING,
    work.VIEWING,
    key_people.VIEWING,
    handover.VIEWING,
    energy.VIEWING,
    meetings.VIEWING,
    joint_start.VIEWING,
    motives.VIEWING,
    start_priorities.VIEWING,
    culture.VIEWING,
    principles.VIEWING,
    framework.VIEWING,
    modification_notices.VIEWING,
    award_criteria.VIEWING,
    de_facto.VIEWING,
    added_value.VIEWING,
    resistance.VIEWING,
    partner_choice.VIEWING,
    weaknesses.VIEWING,
    readiness.VIEWING,
    goals.VIEWING,
    development.VIEWING,
    trust.VIEWING,
    direction.VIEWING,
    conduct.VIEWING,
    net_benefit.VIEWING,
)  # fmt: skip

VIEW_OF: Final[Mapping[str, Viewing]] = {viewing.name: viewing for viewing in VIEWS}

READ_EVENTS: Final[frozenset[type[Event]]] = frozenset().union(*(viewing.reads for viewing in VIEWS))
"""Every kind of event that some view reads."""
