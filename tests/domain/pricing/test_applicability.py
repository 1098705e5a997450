"""Which orders, deliveries and periods get a new price; who asks, by when, and what lateness costs."""

from decimal import Decimal

import pytest

from domain.calendar import Granularity
from domain.clauses import ONE
from domain.pricing.applicability import (
    DecidedBy,
    Moment,
    PriceFrom,
    Standing,
    Supply,
    WhenLate,
    YearDay,
    last_day_to_ask,
    level_for,
    moment,
    moments_until,
)
from tests.domain.pricing.builders import a_request, applicability, day

HALF_YEARLY = (YearDay(month=10, day=1), YearDay(month=4, day=1))
RISE = Decimal("1.0179")
NEW_PRICE = (PriceFrom(on=day("2025-04-01"), level=RISE),)


def supplied(ordered: str, delivered: str) -> Supply:
    return Supply(ordered_on=day(ordered), delivered_on=day(delivered))


def test_prices_change_on_the_agreed_days_and_not_before_the_first() -> None:
    terms = applicability(effective_on=HALF_YEARLY, first_effective=day("2025-04-01"))

    found = moments_until(terms, day("2026-04-01"))

    assert found == (day("2025-04-01"), day("2025-10-01"), day("2026-04-01"))
    assert moments_until(terms, day("2024-12-31")) == ()


def test_running_orders_keep_the_price_of_their_order_date() -> None:
    terms = applicability(effective_on=HALF_YEARLY, decided_by=DecidedBy.ORDER_DATE)

    running, placed_later = (
        level_for(terms, NEW_PRICE, supplied(ordered, "2025-06-15")) for ordered in ("2025-03-31", "2025-04-01")
    )

    assert (running, placed_later) == (ONE, RISE)


@pytest.mark.parametrize(
    ("decided_by", "granularity", "delivered", "level"),
    [
        (DecidedBy.ORDER_DATE, Granularity.MONTH, "2025-06-15", ONE),
        (DecidedBy.DELIVERY_DATE, Granularity.MONTH, "2025-03-31", ONE),
        (DecidedBy.DELIVERY_DATE, Granularity.MONTH, "2025-04-01", RISE),
        (DecidedBy.PERIOD, Granularity.MONTH, "2025-04-30", RISE),
        (DecidedBy.PERIOD, Granularity.QUARTER, "2025-06-30", RISE),
        (DecidedBy.PERIOD, Granularity.QUARTER, "2025-03-31", ONE),
    ],
)
def test_one_day_of_a_supply_decides_about_its_price(
    decided_by: DecidedBy, granularity: Granularity, delivered: str, level: Decimal
) -> None:
    terms = applicability(decided_by=decided_by, settlement_period=granularity)

    assert level_for(terms, NEW_PRICE, supplied("2025-02-01", delivered)) == level


def test_a_period_has_one_price_also_when_the_price_changes_halfway() -> None:
    terms = applicability(decided_by=DecidedBy.PERIOD, settlement_period=Granularity.MONTH)
    prices = (PriceFrom(on=day("2025-04-15"), level=RISE),)

    found = [level_for(terms, prices, supplied("2025-01-01", one)) for one in ("2025-04-30", "2025-05-01")]

    assert found == [ONE, RISE]


def test_the_latest_price_that_has_started_counts() -> None:
    prices = (PriceFrom(on=day("2025-10-01"), level=Decimal("1.03")), *NEW_PRICE)

    assert level_for(applicability(), prices, supplied("2025-11-01", "2025-12-01")) == Decimal("1.03")


def test_without_a_request_clause_a_price_changes_by_itself() -> None:
    found = moment(applicability(), day("2025-01-01"), asked_on=None, as_of=day("2024-06-01"))

    assert found == Moment(day("2025-01-01"), Standing.AUTOMATIC, day("2025-01-01"))


def test_a_request_in_time_takes_effect_on_its_day_after_a_time_to_object() -> None:
    terms = applicability(request=a_request())

    found = moment(terms, day("2027-01-01"), asked_on=day("2026-11-30"), as_of=day("2026-12-31"))

    assert last_day_to_ask(a_request(), day("2027-01-01")) == day("2026-11-30")
    assert (found.standing, found.applies_from, found.stands_on) == (
        Standing.IN_TIME,
        day("2027-01-01"),
        day("2026-12-15"),
    )


@pytest.mark.parametrize(
    ("when_late", "standing", "applies_from"),
    [
        (WhenLate.LOST, Standing.LOST, None),
        (WhenLate.WAITS, Standing.WAITS, None),
        (WhenLate.APPLIES_LATER, Standing.APPLIES_LATER, day("2027-03-01")),
    ],
)
def test_a_late_request_costs_what_was_agreed(when_late: WhenLate, standing: Standing, applies_from: object) -> None:
    terms = applicability(request=a_request(when_late))

    found = moment(terms, day("2027-01-01"), asked_on=day("2027-02-10"), as_of=day("2027-02-10"))

    assert (found.standing, found.applies_from) == (standing, applies_from)
    assert found.last_day == day("2026-11-30")
    assert found.forfeited is (when_late is WhenLate.LOST)


def test_a_request_that_is_a_little_late_never_applies_before_its_moment() -> None:
    terms = applicability(request=a_request(WhenLate.APPLIES_LATER))

    found = moment(terms, day("2027-01-01"), asked_on=day("2026-12-01"), as_of=day("2026-12-31"))

    assert found.applies_from == day("2027-01-01")


@pytest.mark.parametrize(
    ("when_late", "as_of", "standing"),
    [
        (WhenLate.LOST, "2026-11-30", Standing.STILL_OPEN),
        (WhenLate.LOST, "2026-12-01", Standing.LOST),
        (WhenLate.WAITS, "2026-12-01", Standing.WAITS),
        (WhenLate.APPLIES_LATER, "2027-06-01", Standing.STILL_OPEN),
    ],
)
def test_silence_stays_open_until_the_last_day_and_then_costs_what_was_agreed(
    when_late: WhenLate, as_of: str, standing: Standing
) -> None:
    terms = applicability(request=a_request(when_late))

    found = moment(terms, day("2027-01-01"), asked_on=None, as_of=day(as_of))

    assert (found.standing, found.applies_from) == (standing, None)


def test_a_request_that_is_not_yet_made_does_not_count() -> None:
    terms = applicability(request=a_request())

    found = moment(terms, day("2027-01-01"), asked_on=day("2026-11-20"), as_of=day("2026-11-19"))

    assert found.standing is Standing.STILL_OPEN
