"""The development of the cooperation: which stage it is in, and how long each stage took."""

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from typing import Annotated

from pydantic import Field

from domain.facts import Frozen, Title
from domain.memory.relation import Stage
from domain.relation.development import EnterStage, StageEntered, next_stage
from domain.views.view import EventNumber, Moment, View, Viewing


class StagePassed(Frozen):
    """A stage with its days; one that is going on counts until the day of the view."""

    round: Annotated[int, Field(ge=1)]
    stage: Stage
    since: date
    until: date | None
    days: Annotated[int, Field(ge=0)]
    evidence: Title
    shown_in: tuple[EventNumber, ...]
    event: EventNumber


class DevelopmentView(View):
    """The stage of the development on the day, what comes next, and every stage with its elapsed time."""

    stage: Stage | None
    next_stage: Stage | None
    days_in_stage: int | None
    stages: tuple[StagePassed, ...]


def development_view(moment: Moment) -> DevelopmentView:
    """Work out how far the development is on the day."""
    stages = tuple(_stages(moment))
    now = stages[-1] if stages else None
    return DevelopmentView(
        stage=now.stage if now else None,
        next_stage=next_stage(now.stage if now else None),
        days_in_stage=now.days if now else None,
        stages=stages,
    )


def _stages(moment: Moment) -> Iterator[StagePassed]:
    entered = [(one.version, one.event) for one in moment.facts(StageEntered) if isinstance(one.event, StageEntered)]
    left = [event.effective_on for _, event in entered[1:]]
    for (number, event), until in zip_longest(entered, left):
        yield StagePassed(
            round=event.round,
            stage=event.stage,
            since=event.effective_on,
            until=until,
            days=((until or moment.as_of) - event.effective_on).days,
            evidence=event.evidence,
            shown_in=event.shown_in,
            event=number,
        )


VIEWING = Viewing("development", DevelopmentView, frozenset({StageEntered}), development_view, (EnterStage,))
