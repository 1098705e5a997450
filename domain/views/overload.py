"""The hours that are promised month by month, and the months in which that is more than a party or team can give.

The hours of a promise are spread evenly over the calendar days from its first day of work to the day it is due, both
included, as long as it is open. A ceiling of a party as a whole holds for all its promises, that of a team for those of
the team.
Source: statement S4.10.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, Final

from domain.calendar import Granularity, Period, PeriodName, month_number
from domain.effort import MonthlyCeilingDeclared
from domain.facts import Frozen, PartyId, Slug
from domain.quantities import EXACT, Quantity, to_figure
from domain.views.own import own_facts
from domain.views.promised import Promised
from domain.views.view import WARNS, EventNumber, Moment

NOTHING: Final = Decimal(0)


class MonthOfWork(Frozen):
    """The hours that a party, or a team of it, promised for one month, against its monthly ceiling."""

    month: PeriodName
    party: PartyId
    team: Slug | None
    hours: Quantity
    ceiling: Quantity | None
    overloaded: Annotated[bool, WARNS]
    event: EventNumber | None


def months_of_work(moment: Moment, promises: tuple[Promised, ...]) -> Iterator[MonthOfWork]:
    """Give every month, from that of the day on, in which a party or a team promised hours."""
    working = [one for one in promises if one.is_open and one.effort]
    now = month_number(moment.as_of)
    until = max((month_number(one.made.due) for one in working), default=now - 1)
    for step in range(until - now + 1):
        month = Period.of(moment.as_of, Granularity.MONTH).shifted(step)
        for party in moment.parties:
            yield from _of_party(moment, month, party, [one for one in working if one.made.by == party])


def _of_party(moment: Moment, month: Period, party: str, own: list[Promised]) -> Iterator[MonthOfWork]:
    teams = sorted({one.effort.team for one in own if one.effort and one.effort.team})
    for team in (None, *teams):
        of_team = [one for one in own if team is None or (one.effort and one.effort.team == team)]
        hours = sum((hours_in(month, one) for one in of_team), NOTHING)
        if hours:
            yield _row(moment, month, party, team, hours)


def _row(moment: Moment, month: Period, party: str, team: str | None, hours: Decimal) -> MonthOfWork:
    declared = [(at, one.hours) for at, one in own_facts(moment, MonthlyCeilingDeclared, party) if one.team == team]
    event, ceiling = declared[-1] if declared else (None, None)
    return MonthOfWork(
        month=str(month),
        party=party,
        team=team,
        hours=to_figure(hours),
        ceiling=ceiling,
        overloaded=ceiling is not None and hours > ceiling,
        event=event,
    )


def hours_in(month: Period, promised: Promised) -> Decimal:
    """Give the part of the hours of a promise that falls in a month."""
    if promised.effort is None:
        return NOTHING
    first, due = promised.effort.first_day, promised.made.due
    return spread(promised.effort.hours, first, due, month)


def spread(hours: Decimal, first: date, last: date, month: Period) -> Decimal:
    """Give the hours that fall in a month when they are spread evenly over the days, both ends included.

    >>> spread(Decimal(60), date(2024, 6, 21), date(2024, 7, 20), Period.parse("2024-07"))
    Decimal('40')
    """
    days = (min(last, month.last_day) - max(first, month.first_day)).days + 1
    return EXACT.divide(hours * max(days, 0), Decimal((last - first).days + 1))
