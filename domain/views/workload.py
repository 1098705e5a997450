"""Workload: what each party put in and promised against what it said it can give, and the first month of too much.

Source: statements S4.4, S4.6 and S4.10.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, Final

from domain.calendar import PeriodName
from domain.contributions import CeilingDeclared, DeclareCeiling
from domain.effort import (
    DeclareLastDay,
    DeclareMonthlyCeiling,
    EffortRequired,
    LastDayDeclared,
    MonthlyCeilingDeclared,
    RequireEffort,
)
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.promises import MakePromise
from domain.quantities import Amount, Money, Quantity
from domain.views.overload import MonthOfWork, months_of_work
from domain.views.own import own_facts
from domain.views.promised import PROMISE_EVENTS, Promised, PromiseState, promises_of
from domain.views.put_in import PUT_IN_EVENTS, hours_left, hours_put_in, hours_served, money_put_in
from domain.views.view import EventNumber, Moment, View, Viewing

NOTHING: Final = Decimal(0)


class HoursUnderCeiling(Frozen):
    """The hours of one party: put in, still promised, and left below its ceiling."""

    party: PartyId
    put_in: Quantity
    promised: Quantity
    ceiling: Quantity | None
    left: Quantity | None
    over: Annotated[bool, WARNS]
    event: EventNumber | None


class MoneyUnderCeiling(Frozen):
    """The money of one party: put in, still promised, and left below its ceiling. Unit: minor units."""

    party: PartyId
    put_in: Amount
    promised: Amount
    ceiling: Amount | None
    left: Money | None
    over: Annotated[bool, WARNS]
    event: EventNumber | None


class LastDayOfParty(Frozen):
    """The last day on which a party puts anything in."""

    party: PartyId
    last_day: date
    event: EventNumber


class PromiseOfWork(Frozen):
    """One promise: who made it, for which day, what it takes, and where it stands."""

    party: PartyId
    title: Title
    due: date
    hours: Quantity | None
    money: Amount | None
    state: PromiseState
    event: EventNumber


class WorkloadView(View):
    """What each party can give, what it promised, and the first month in which that is too much."""

    effort_required: bool
    first_overloaded_month: PeriodName | None
    hours: tuple[HoursUnderCeiling, ...]
    money: tuple[MoneyUnderCeiling, ...]
    last_days: tuple[LastDayOfParty, ...]
    months: tuple[MonthOfWork, ...]
    promises: tuple[PromiseOfWork, ...]


def workload_view(moment: Moment) -> WorkloadView:
    """Work out what each party still has to do, against what it can give."""
    promises = promises_of(moment)
    months = months_of_work(moment, promises)
    required = [event.required for _, event in moment.told(EffortRequired)]
    return WorkloadView(
        effort_required=bool(required) and required[-1],
        first_overloaded_month=next((one.month for one in months if one.overloaded), None),
        hours=tuple(_hours(moment, party, promises) for party in moment.parties),
        money=tuple(_money(moment, party, promises) for party in moment.parties),
        last_days=tuple(_last_days(moment)),
        months=months,
        promises=tuple(_promise(one) for one in promises),
    )


def _hours(moment: Moment, party: str, promises: Iterable[Promised]) -> HoursUnderCeiling:
    declared = [(at, one.hours) for at, one in own_facts(moment, CeilingDeclared, party) if one.hours is not None]
    given = hours_put_in(moment, party)
    put_in = sum((one.hours for one in given), NOTHING)
    served = hours_served(given)
    promised = sum((hours_left(one, served) for one in promises if one.made.by == party), NOTHING)
    event, ceiling = declared[-1] if declared else (None, None)
    left = None if ceiling is None else ceiling - put_in - promised
    return HoursUnderCeiling(
        party=party,
        put_in=put_in,
        promised=promised,
        ceiling=ceiling,
        left=left,
        over=left is not None and left < 0,
        event=event,
    )


def _money(moment: Moment, party: str, promises: Iterable[Promised]) -> MoneyUnderCeiling:
    declared = [(at, one.money) for at, one in own_facts(moment, CeilingDeclared, party) if one.money is not None]
    put_in = sum(amount for _, amount in money_put_in(moment, party))
    own = (one.effort for one in promises if one.effort and one.is_open and one.made.by == party)
    promised = sum(effort.money for effort in own)
    event, ceiling = declared[-1] if declared else (None, None)
    left = None if ceiling is None else ceiling - put_in - promised
    return MoneyUnderCeiling(
        party=party,
        put_in=put_in,
        promised=promised,
        ceiling=ceiling,
        left=left,
        over=left is not None and left < 0,
        event=event,
    )


def _last_days(moment: Moment) -> Iterator[LastDayOfParty]:
    for party in moment.parties:
        for event, declared in own_facts(moment, LastDayDeclared, party)[-1:]:
            if declared.last_day is not None:
                yield LastDayOfParty(party=party, last_day=declared.last_day, event=event)


def _promise(one: Promised) -> PromiseOfWork:
    return PromiseOfWork(
        party=one.made.by,
        title=one.made.title,
        due=one.made.due,
        hours=one.effort.hours if one.effort else None,
        money=one.effort.money if one.effort else None,
        state=one.state,
        event=one.version,
    )


VIEWING = Viewing(
    "workload",
    WorkloadView,
    PROMISE_EVENTS
    | PUT_IN_EVENTS
    | {
        CeilingDeclared,
        EffortRequired,
        LastDayDeclared,
        MonthlyCeilingDeclared,
    },
    workload_view,
    (MakePromise, DeclareCeiling, DeclareMonthlyCeiling, DeclareLastDay, RequireEffort),
)
