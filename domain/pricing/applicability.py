"""Which orders, deliveries and periods get a new price, who asks for it by when, and what a late request costs.

The day on which a new price takes effect is the first day on which it applies.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from domain.calendar import Day, Granularity, Period, add_months
from domain.clauses import ONE
from domain.facts import Frozen, PartyId
from domain.pricing.readings import Refs


class DecidedBy(StrEnum):
    """Which day of a supply decides about its price."""

    ORDER_DATE = "order_date"
    """The day of the order: running orders keep their price until they are delivered."""
    DELIVERY_DATE = "delivery_date"
    """The day of delivery, whenever it was ordered."""
    PERIOD = "period"
    """The first day of the settlement period in which it is delivered: a period has one price."""


class WhenLate(StrEnum):
    """What happens to a change of price that was asked for too late, or not at all."""

    APPLIES_LATER = "applies_later"
    """It takes effect on the first day of the month after the request; the time before is gone."""
    WAITS = "waits"
    """The price stands until the next moment, which then counts the whole movement."""
    LOST = "lost"
    """The price stands, and the movement of this moment is never made up."""


class YearDay(Frozen):
    """A day that comes every year."""

    month: Annotated[int, Field(ge=1, le=12)]
    day: Annotated[int, Field(ge=1, le=28)]


class Request(Frozen):
    """Who asks in writing for a new price, by when, and what follows."""

    asked_by: Annotated[PartyId, Field(description="Party that asks, with the calculation.")]
    months_before: Annotated[int, Field(ge=0, le=24, description="Whole months between the last day and the effect.")]
    when_late: WhenLate
    objection_days: Annotated[int, Field(ge=0, le=365, description="Days in which the other party can object.")]


def _one_moment_a_month(moments: "tuple[YearDay, ...]") -> "tuple[YearDay, ...]":
    if len({one.month for one in moments}) < len(moments):
        raise ValueError("a price changes at most once a month")
    return moments


class Applicability(Frozen):
    """When a new price takes effect, for what, and whether it has to be asked for."""

    decided_by: DecidedBy
    settlement_period: Granularity
    effective_on: Annotated[
        tuple[YearDay, ...],
        AfterValidator(_one_moment_a_month),
        Field(min_length=1, description="Moments in every year."),
    ]
    first_effective: Annotated[Day, Field(description="No price changes before this day.")]
    request: Annotated[Request | None, Field(description="Empty: a new price takes effect without being asked for.")]


class Standing(StrEnum):
    """How a moment of price change stands."""

    AUTOMATIC = "automatic"
    IN_TIME = "in_time"
    STILL_OPEN = "still_open"
    APPLIES_LATER = "applies_later"
    WAITS = "waits"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Moment:
    """A day on which prices may change: how it stands, and from when a new price applies, if it does.

    `last_day` is the last day, included, on which it can be asked for; `stands_on` the first day on which the
    other party can no longer object.
    """

    on: date
    standing: Standing
    applies_from: date | None
    last_day: date | None = None
    stands_on: date | None = None

    @property
    def forfeited(self) -> bool:
        """Whether the movement of this moment is lost for good."""
        return self.standing is Standing.LOST


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceFrom:
    """A level of price and the first day on which it applies."""

    on: date
    level: Decimal
    refs: Refs = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """Something that was ordered on one day and delivered on another."""

    ordered_on: date
    delivered_on: date


def moments_until(terms: Applicability, until: date) -> tuple[date, ...]:
    """Give every day, up to and including a day, on which prices may change."""
    return tuple(sorted(day for day in _moments(terms, until.year) if terms.first_effective <= day <= until))


def _moments(terms: Applicability, last_year: int) -> Iterator[date]:
    for year in range(terms.first_effective.year, last_year + 1):
        yield from {date(year, one.month, one.day) for one in terms.effective_on}


def last_day_to_ask(request: Request, on: date) -> date:
    """Give the last day, included, on which a new price can be asked for.

    >>> terms = Request(asked_by="S", months_before=1, when_late=WhenLate.LOST, objection_days=14)
    >>> last_day_to_ask(terms, date(2027, 1, 1))
    datetime.date(2026, 11, 30)
    """
    return add_months(on, -request.months_before) - timedelta(days=1)


def moment(terms: Applicability, on: date, *, asked_on: date | None, as_of: date) -> Moment:
    """Tell how a day of price change stands; a request made after `as_of` is not yet known."""
    request = terms.request
    if request is None:
        return Moment(on, Standing.AUTOMATIC, on)
    last_day = last_day_to_ask(request, on)
    known = asked_on if asked_on is not None and asked_on <= as_of else None
    if known is not None and known <= last_day:
        return Moment(on, Standing.IN_TIME, on, last_day, _stands_on(request, known))
    if known is None and as_of <= last_day:
        return Moment(on, Standing.STILL_OPEN, None, last_day)
    return _late(request, on, last_day=last_day, asked_on=known)


def _stands_on(request: Request, asked_on: date) -> date:
    return asked_on + timedelta(days=request.objection_days + 1)


def _late(request: Request, on: date, *, last_day: date, asked_on: date | None) -> Moment:
    match request.when_late:
        case WhenLate.LOST:
            return Moment(on, Standing.LOST, None, last_day)
        case WhenLate.APPLIES_LATER if asked_on is not None:
            applies_from = max(on, add_months(asked_on.replace(day=1), 1))
            return Moment(on, Standing.APPLIES_LATER, applies_from, last_day, _stands_on(request, asked_on))
        case WhenLate.APPLIES_LATER:
            return Moment(on, Standing.STILL_OPEN, None, last_day)
        case WhenLate.WAITS:
            return Moment(on, Standing.WAITS, None, last_day)


def deciding_day(terms: Applicability, supply: Supply) -> date:
    """Give the day that decides about the price of a supply."""
    match terms.decided_by:
        case DecidedBy.ORDER_DATE:
            return supply.ordered_on
        case DecidedBy.DELIVERY_DATE:
            return supply.delivered_on
        case DecidedBy.PERIOD:
            return Period.of(supply.delivered_on, terms.settlement_period).first_day


def level_for(terms: Applicability, prices: Sequence[PriceFrom], supply: Supply) -> Decimal:
    """Give the level of price at which a supply is paid; before the first new price that is the base price."""
    day = deciding_day(terms, supply)
    started = [price for price in prices if price.on <= day]
    return max(started, key=lambda price: price.on).level if started else ONE
