"""The priorities at the start: what comes first for each party, how far apart that is, and what follows from it."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from domain.facts import Frozen, PartyId, Refers, Slug, Title
from domain.quantities import FRACTION
from domain.start.ranking import (
    AgreePriorityLimit,
    PrioritiesRanked,
    PriorityLimitAgreed,
    RankPriorities,
    distance_between,
)
from domain.views.view import EventNumber, Moment, View, Viewing


class Advice(StrEnum):
    """What the distance between the priorities advises."""

    GO_ON = "go-on"
    STOP = "stop"


class PartyPriority(Frozen):
    """The place of a priority for a party, and what it means for its business plan."""

    party: PartyId
    place: Annotated[int, Field(ge=1)]
    priority: Annotated[Slug, Refers("priority")]
    plan: Title
    event: EventNumber


class StartPrioritiesView(View):
    """How far apart the priorities of the parties lie, and whether the agreed limit advises to stop."""

    distance: Annotated[Decimal | None, FRACTION]
    limit: Annotated[Decimal | None, FRACTION]
    advice: Advice | None
    priorities: tuple[PartyPriority, ...]


def start_priorities_view(moment: Moment) -> StartPrioritiesView:
    """Work out the distance between the last rankings, and what the limit in force makes of it."""
    latest = {ranked.by: (version, ranked) for version, ranked in moment.told(PrioritiesRanked)}
    orders = [[one.priority for one in ranked.ranking] for _, ranked in latest.values()]
    distance = distance_between(orders) if latest.keys() >= set(moment.parties) else None
    limit = next((agreed.limit for _, agreed in reversed(moment.told(PriorityLimitAgreed))), None)
    return StartPrioritiesView(
        distance=distance,
        limit=limit,
        advice=_advice(distance, limit),
        priorities=tuple(row for party in moment.parties if party in latest for row in _rows(*latest[party])),
    )


def _advice(distance: Decimal | None, limit: Decimal | None) -> Advice | None:
    if distance is None or limit is None:
        return None
    return Advice.STOP if distance > limit else Advice.GO_ON


def _rows(version: int, ranked: PrioritiesRanked) -> tuple[PartyPriority, ...]:
    return tuple(
        PartyPriority(party=ranked.by, place=place, priority=one.priority, plan=one.plan, event=version)
        for place, one in enumerate(ranked.ranking, start=1)
    )


VIEWING = Viewing(
    "start-priorities",
    StartPrioritiesView,
    frozenset({PrioritiesRanked, PriorityLimitAgreed}),
    start_priorities_view,
    (RankPriorities, AgreePriorityLimit),
)
