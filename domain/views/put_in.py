"""The hours and money that a party put in up to a day, however they were recorded."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from domain.contributions import ContributionRecorded, HoursRecorded
from domain.energy import AttentionGiven, Focus
from domain.facts import Event
from domain.views.own import own_facts
from domain.views.promised import Promised
from domain.views.view import Moment

PUT_IN_EVENTS: Final[frozenset[type[Event]]] = frozenset({AttentionGiven, ContributionRecorded, HoursRecorded})
"""Every kind of event that tells what a party put in."""
NOTHING: Final = Decimal(0)


@dataclass(frozen=True)
class HoursPutIn:
    """Hours that a party put in on a day; None where it was not told whether they were directed."""

    version: int
    on: date
    hours: Decimal
    what: str
    focus: Focus | None
    promise: int | None


def hours_put_in(moment: Moment, party: str) -> tuple[HoursPutIn, ...]:
    """Give all hours that a party put in."""
    plain = (
        HoursPutIn(version, one.effective_on, one.hours, one.what, None, None)
        for version, one in own_facts(moment, HoursRecorded, party)
    )
    told = (
        HoursPutIn(version, one.effective_on, one.hours, one.what, one.focus, one.promise)
        for version, one in own_facts(moment, AttentionGiven, party)
    )
    return (*plain, *told)


def money_put_in(moment: Moment, party: str) -> tuple[tuple[date, int], ...]:
    """Give all money that a party put in, with the day. Unit: minor units."""
    return tuple((one.effective_on, one.amount) for _, one in own_facts(moment, ContributionRecorded, party))


def hours_served(put_in: Iterable[HoursPutIn]) -> Mapping[int, Decimal]:
    """Add the hours that served each promise."""
    served: defaultdict[int, Decimal] = defaultdict(Decimal)
    for one in put_in:
        if one.promise is not None:
            served[one.promise] += one.hours
    return served


def hours_left(promised: Promised, served: Mapping[int, Decimal]) -> Decimal:
    """Give the hours that an open promise still takes: what was stated, without the hours that served it."""
    if not promised.is_open or promised.effort is None:
        return NOTHING
    return max(promised.effort.hours - served.get(promised.made.promise, NOTHING), NOTHING)
