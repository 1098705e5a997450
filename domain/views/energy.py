"""Energy: what each party meant to put in, what it did put in up to the day, and how its time was spent.

A pledge of hours or money a year runs from its day until the next pledge, the end of the partnership or the day of the
view, by calendar days. Source: statements S0.4 and S3.8.
"""

from calendar import isleap
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Final

from domain.energy import EnergyPledged, Focus, GiveAttention, PledgeEnergy
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.quantities import EXACT, Amount, Quantity, Share, to_figure, to_minor_units
from domain.termination import PartnershipEnded
from domain.views.own import own_facts
from domain.views.put_in import PUT_IN_EVENTS, hours_put_in, money_put_in
from domain.views.view import EventNumber, Moment, View, Viewing

NOTHING: Final = Decimal(0)
DAY: Final = timedelta(days=1)


class PledgeOfParty(Frozen):
    """What a party means to put in each year; a party that did not say so has no event here."""

    party: PartyId
    pledged: bool
    hours: Quantity | None
    money: Amount | None
    attention: Title | None
    event: EventNumber | None


class EnergySoFar(Frozen):
    """What a party pledged for the days up to the view, and what it put in since its first pledge."""

    party: PartyId
    since: date
    pledged_hours: Quantity | None
    given_hours: Quantity
    pledged_money: Amount | None
    given_money: Amount
    behind: Annotated[bool, WARNS]
    event: EventNumber


class TimeOfParty(Frozen):
    """The hours that a party gave: directed at a matter, undirected and together, or not told which."""

    party: PartyId
    directed: Quantity
    undirected: Quantity
    unspecified: Quantity
    undirected_share: Share | None


class HoursOfParty(Frozen):
    """Hours that a party put in on one day."""

    on: date
    party: PartyId
    hours: Quantity
    what: Title
    focus: Focus | None
    event: EventNumber


class EnergyView(View):
    """What each party meant to put in beside what it did put in, and how its time was spent."""

    pledges: tuple[PledgeOfParty, ...]
    so_far: tuple[EnergySoFar, ...]
    time: tuple[TimeOfParty, ...]
    hours: tuple[HoursOfParty, ...]


_Pledges = Sequence[tuple[int, EnergyPledged]]


def energy_view(moment: Moment) -> EnergyView:
    """Work out the energy of each party up to the day."""
    pledges = {party: own_facts(moment, EnergyPledged, party) for party in moment.parties}
    return EnergyView(
        pledges=tuple(_pledge(party, own) for party, own in pledges.items()),
        so_far=tuple(_so_far(moment, party, own) for party, own in pledges.items() if own),
        time=tuple(_time(moment, party) for party in moment.parties),
        hours=tuple(sorted(_given(moment), key=lambda one: (one.on, one.event))),
    )


def _given(moment: Moment) -> Iterator[HoursOfParty]:
    for party in moment.parties:
        for one in hours_put_in(moment, party):
            yield HoursOfParty(
                on=one.on, party=party, hours=one.hours, what=one.what, focus=one.focus, event=one.version
            )


def _pledge(party: str, own: _Pledges) -> PledgeOfParty:
    event, last = own[-1] if own else (None, None)
    return PledgeOfParty(
        party=party,
        pledged=last is not None,
        hours=last.hours if last else None,
        money=last.money if last else None,
        attention=last.attention if last else None,
        event=event,
    )


def _so_far(moment: Moment, party: str, own: _Pledges) -> EnergySoFar:
    since, until = own[0][1].effective_on, _last_day(moment)
    hours = _sum([(one.effective_on, one.hours) for _, one in own], until)
    money = _sum([(one.effective_on, None if one.money is None else Decimal(one.money)) for _, one in own], until)
    given_hours = sum((one.hours for one in hours_put_in(moment, party) if one.on >= since), NOTHING)
    given_money = sum(amount for on, amount in money_put_in(moment, party) if on >= since)
    return EnergySoFar(
        party=party,
        since=since,
        pledged_hours=None if hours is None else to_figure(hours),
        given_hours=given_hours,
        pledged_money=None if money is None else to_minor_units(money),
        given_money=given_money,
        behind=given_hours < (hours or 0) or given_money < (money or 0),
        event=own[-1][0],
    )


def _last_day(moment: Moment) -> date:
    ended = [one.event.effective_on - DAY for one in moment.facts(PartnershipEnded)]
    return min([moment.as_of, *ended])


def _sum(rates: Sequence[tuple[date, Decimal | None]], until: date) -> Decimal | None:
    """Add what each rate a year gives until the next one begins; None when no rate was ever pledged."""
    if all(rate is None for _, rate in rates):
        return None
    nexts = [on - DAY for on, _ in rates[1:]]
    runs = zip(rates, [*nexts, until], strict=True)
    return sum((so_far(rate or NOTHING, first, last) for (first, rate), last in runs), NOTHING)


def so_far(rate: Decimal, first: date, last: date) -> Decimal:
    """Give the part of a rate a year that falls on the days from the first to the last, both included.

    >>> so_far(Decimal(100), date(2024, 7, 1), date(2025, 12, 31)).quantize(Decimal("0.01"))
    Decimal('150.27')
    """
    return sum((_in_year(rate, days, year) for year, days in _days_per_year(first, last)), NOTHING)


def _in_year(rate: Decimal, days: int, year: int) -> Decimal:
    return EXACT.divide(rate * days, Decimal(366 if isleap(year) else 365))


def _days_per_year(first: date, last: date) -> Iterator[tuple[int, int]]:
    for year in range(first.year, last.year + 1):
        begin, end = max(first, date(year, 1, 1)), min(last, date(year, 12, 31))
        yield year, (end - begin).days + 1


def _time(moment: Moment, party: str) -> TimeOfParty:
    given = hours_put_in(moment, party)
    hours = {focus: sum((one.hours for one in given if one.focus is focus), NOTHING) for focus in (*Focus, None)}
    told = hours[Focus.DIRECTED] + hours[Focus.UNDIRECTED]
    return TimeOfParty(
        party=party,
        directed=hours[Focus.DIRECTED],
        undirected=hours[Focus.UNDIRECTED],
        unspecified=hours[None],
        undirected_share=to_figure(EXACT.divide(hours[Focus.UNDIRECTED], told)) if told else None,
    )


VIEWING = Viewing(
    "energy",
    EnergyView,
    PUT_IN_EVENTS | {EnergyPledged, PartnershipEnded},
    energy_view,
    (PledgeEnergy, GiveAttention),
)
