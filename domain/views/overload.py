"""The hours that are promised month by month, and the months in which that is more than a party or team can give.

The hours of a promise are spread evenly over the calendar days from its first day of work to the day it is due, both
included, as long as it is open. A ceiling of a party as a whole holds for all its promises, that of a team for those of
the team.
Source: statement S4.10.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Final, TypeAlias

from domain.calendar import Granularity, Period, PeriodName, month_number
from domain.effort import MonthlyCeilingDeclared
from domain.facts import WARNS, Frozen, PartyId, Slug
from domain.quantities import EXACT, Quantity, to_figure
from domain.views.own import own_facts
from domain.views.promised import Promised
from domain.views.view import EventNumber, Moment

MONTHS_AHEAD: Final = 120
"""How far ahead the work is shown: ten years."""


class MonthOfWork(Frozen):
    """The hours that a party, or a team of it, promised for one month, against its monthly ceiling."""

    month: PeriodName
    party: PartyId
    team: Slug | None
    hours: Quantity
    ceiling: Quantity | None
    overloaded: Annotated[bool, WARNS]
    event: EventNumber | None


@dataclass(frozen=True)
class _Ceiling:
    """The most hours a month that a party or team declared last, and in which event."""

    event: int
    hours: Decimal


_Worker: TypeAlias = tuple[str, str | None]
"""A party as a whole, or a team of it."""


def months_of_work(moment: Moment, promises: tuple[Promised, ...]) -> tuple[MonthOfWork, ...]:
    """Give every month, from that of the day on for ten years, in which a party or a team promised hours."""
    hours = _hours(moment, promises)
    ceilings = _ceilings(moment)
    places = {party: place for place, party in enumerate(moment.parties)}
    order = sorted(hours, key=lambda one: (one[0], places[one[1][0]], one[1][1] or ""))
    return tuple(_row(month, worker, hours[month, worker], ceilings.get(worker)) for month, worker in order)


def _hours(moment: Moment, promises: tuple[Promised, ...]) -> Mapping[tuple[Period, _Worker], Decimal]:
    """Add the hours that are promised in each month, of a party as a whole and of each of its teams."""
    hours: defaultdict[tuple[Period, _Worker], Decimal] = defaultdict(Decimal)
    for one in promises:
        if one.is_open and one.effort and one.effort.hours:
            for month in _months(moment, one.effort.first_day, one.made.due):
                part = spread(one.effort.hours, one.effort.first_day, one.made.due, month)
                for team in {None, one.effort.team}:
                    hours[month, (one.made.by, team)] += part
    return hours


def _months(moment: Moment, first_day: date, due: date) -> Iterator[Period]:
    """Give the months from the first day of work, or that of the view, up to the day a promise is due."""
    now = Period.of(moment.as_of, Granularity.MONTH)
    until = min(month_number(due) - month_number(moment.as_of), MONTHS_AHEAD)
    begin = max(month_number(first_day) - month_number(moment.as_of), 0)
    return (now.shifted(step) for step in range(begin, until + 1))


def _ceilings(moment: Moment) -> Mapping[_Worker, _Ceiling]:
    declared = {party: own_facts(moment, MonthlyCeilingDeclared, party) for party in moment.parties}
    return {(party, one.team): _Ceiling(event, one.hours) for party, own in declared.items() for event, one in own}


def _row(month: Period, worker: _Worker, hours: Decimal, ceiling: _Ceiling | None) -> MonthOfWork:
    party, team = worker
    return MonthOfWork(
        month=str(month),
        party=party,
        team=team,
        hours=to_figure(hours),
        ceiling=ceiling.hours if ceiling else None,
        overloaded=ceiling is not None and hours > ceiling.hours,
        event=ceiling.event if ceiling else None,
    )


def spread(hours: Decimal, first: date, last: date, month: Period) -> Decimal:
    """Give the hours that fall in a month when they are spread evenly over the days, both ends included.

    >>> spread(Decimal(60), date(2024, 6, 21), date(2024, 7, 20), Period.parse("2024-07"))
    Decimal('40')
    """
    days = (min(last, month.last_day) - max(first, month.first_day)).days + 1
    return EXACT.divide(hours * max(days, 0), Decimal((last - first).days + 1))
