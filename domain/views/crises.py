"""Crises, with what reacts at once and what is done together for the long term listed apart. Source: statement S3.4."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from domain.crises.acts import (
    AgreeJointAction,
    CompleteCrisisAction,
    CrisisActionCompleted,
    CrisisDeclared,
    CrisisEnded,
    DeclareCrisis,
    EndCrisis,
    JointActionAgreed,
    PlanReactiveAction,
    ReactiveActionPlanned,
)
from domain.facts import WARNS, Event, Frozen, PartyId, Title
from domain.views.view import EventNumber, Moment, View, Viewing


class CrisisShown(Frozen):
    """A crisis, how long it lasts, and whether the parties only react to it."""

    crisis: int
    title: Title
    shock: int | None
    since: date
    ended_on: date | None
    days: int
    reactive: int
    joint: int
    only_reactive: Annotated[bool, WARNS]
    event: EventNumber


class ReactiveActionShown(Frozen):
    """What a party does at once."""

    crisis: int
    title: Title
    owner: PartyId
    due: date
    done_on: date | None
    late: Annotated[bool, WARNS]
    event: EventNumber


class JointActionShown(Frozen):
    """What the parties do together for the long term."""

    crisis: int
    title: Title
    owners: tuple[PartyId, ...]
    due: date
    done_on: date | None
    late: Annotated[bool, WARNS]
    event: EventNumber


class CrisesView(View):
    """Every crisis, with the reactive actions and the long-term joint actions listed apart."""

    crises: tuple[CrisisShown, ...]
    reactive: tuple[ReactiveActionShown, ...]
    joint: tuple[JointActionShown, ...]


def crises_view(moment: Moment) -> CrisesView:
    """Work out which crises there were up to the day, and what was done about them."""
    done = {event.crisis_action: event.effective_on for _, event in moment.told(CrisisActionCompleted)}
    reactive, joint = tuple(_reactive(moment, done)), tuple(_joint(moment, done))
    return CrisesView(crises=tuple(_crises(moment, reactive, joint)), reactive=reactive, joint=joint)


def _crises(
    moment: Moment, reactive: tuple[ReactiveActionShown, ...], joint: tuple[JointActionShown, ...]
) -> Iterator[CrisisShown]:
    ended = {event.crisis: event.effective_on for _, event in moment.told(CrisisEnded)}
    for number, event in moment.told(CrisisDeclared):
        at_once = sum(one.crisis == event.crisis for one in reactive)
        together = sum(one.crisis == event.crisis for one in joint)
        ended_on = ended.get(event.crisis)
        yield CrisisShown(
            crisis=event.crisis,
            title=event.title,
            shock=event.shock,
            since=event.effective_on,
            ended_on=ended_on,
            days=max(((ended_on or moment.as_of) - event.effective_on).days, 0),
            reactive=at_once,
            joint=together,
            only_reactive=at_once > 0 and together == 0,
            event=number,
        )


def _reactive(moment: Moment, done: dict[int, date]) -> Iterator[ReactiveActionShown]:
    for number, event in moment.told(ReactiveActionPlanned):
        done_on = done.get(event.crisis_action)
        yield ReactiveActionShown(
            crisis=event.crisis,
            title=event.title,
            owner=event.by,
            due=event.due,
            done_on=done_on,
            late=(done_on or moment.as_of) > event.due,
            event=number,
        )


def _joint(moment: Moment, done: dict[int, date]) -> Iterator[JointActionShown]:
    for number, event in moment.told(JointActionAgreed):
        done_on = done.get(event.crisis_action)
        yield JointActionShown(
            crisis=event.crisis,
            title=event.title,
            owners=event.owners,
            due=event.due,
            done_on=done_on,
            late=(done_on or moment.as_of) > event.due,
            event=number,
        )


_READ: Final[frozenset[type[Event]]] = frozenset(
    {CrisisDeclared, ReactiveActionPlanned, JointActionAgreed, CrisisActionCompleted, CrisisEnded}
)

VIEWING = Viewing(
    "crises",
    CrisesView,
    _READ,
    crises_view,
    (DeclareCrisis, PlanReactiveAction, AgreeJointAction, CompleteCrisisAction, EndCrisis),
)
