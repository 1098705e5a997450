"""Whatever was agreed and recorded about prices, a view can be given of it, and it is written down in plain values."""

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.calendar import Granularity
from domain.facts import Event
from domain.index_figures import IndexFigureRecorded
from domain.indexes import ObservationStatus
from domain.pain_gain import OutturnRecorded, PainGainDropped
from domain.price_rules import OrderRecorded, PriceRuleAgreed, PriceRuleDropped, PriceSettled, RepricingRequested
from domain.prices.presentation import prices_as_plain, targets_as_plain
from domain.pricing.applicability import DecidedBy, WhenLate, YearDay
from domain.pricing.corrections import CountingFigure, RetroCorrection
from domain.pricing.limits import Basis, CarryOver, Direction
from domain.pricing.rounding import Rounding, RoundingStage
from tests.domain.prices.builders import a_target, dated, view_of
from tests.domain.pricing.builders import (
    a_component,
    a_formula,
    a_request,
    a_rule,
    a_threshold,
    applicability,
    bounds,
    passing,
)

law = settings(deadline=None)
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31)).map(date.isoformat)
RATES = st.none() | st.sampled_from(("-0.5", "-0.02", "0", "0.03", "0.2"))
VALUES = st.sampled_from(("0.000001", "1", "99.84", "104.5", "1000000000")).map(Decimal)
PERIODS = st.sampled_from(("2023-10", "2024-10", "2025-10", "2026-10", "2025-01", "2026-02", "2025-Q1"))
AMOUNTS = st.integers(0, 10**12)


@st.composite
def a_bound(draw: st.DrawFn) -> Any:
    cap, floor = draw(RATES), draw(RATES)
    swapped = cap is not None and floor is not None and Decimal(cap) < Decimal(floor)
    return bounds(cap=floor, floor=cap) if swapped else bounds(cap=cap, floor=floor)


ROUNDINGS = st.lists(
    st.builds(Rounding, stage=st.sampled_from(RoundingStage), digits=st.sampled_from((0, 2, 18))),
    max_size=3,
    unique_by=lambda one: one.stage,
).map(tuple)
PASSING = st.builds(
    passing,
    basis=st.sampled_from(Basis),
    direction=st.sampled_from(Direction),
    threshold=st.none() | st.builds(a_threshold, st.sampled_from(("deductible", "franchise"))),
    per_period=a_bound(),
    cumulative=a_bound(),
    carry_over=st.sampled_from(CarryOver),
    rounding=ROUNDINGS,
)
APPLICABLE = st.builds(
    applicability,
    decided_by=st.sampled_from(DecidedBy),
    settlement_period=st.sampled_from(Granularity),
    effective_on=st.sampled_from(((YearDay(month=1, day=1),), (YearDay(month=4, day=1), YearDay(month=10, day=28)))),
    request=st.none() | st.builds(a_request, st.sampled_from(WhenLate)),
)
FORMULAS = st.builds(
    lambda weight, averaged, rounding: a_formula(
        a_component("wages", weight, base_period="2023-10", averaged_periods=averaged),
        fixed=str(1 - Decimal(weight)),
        rounding=rounding,
    ),
    st.sampled_from(("1", "0.4")),
    st.sampled_from((1, 3)),
    ROUNDINGS,
)
RULES = st.builds(
    a_rule,
    formula=FORMULAS,
    passing_on=PASSING,
    applicability=APPLICABLE,
    retro_correction=st.builds(RetroCorrection, counts=st.sampled_from(CountingFigure)),
)
STARTS = st.sampled_from(("2025-01-01", "2026-01-01", "2025-04-01")).map(date.fromisoformat)
AGREED = st.builds(
    lambda on, rule, price: PriceRuleAgreed(**dated(on, proposal=1), rule=rule, base_price=price),
    DAYS,
    RULES,
    st.sampled_from((Decimal("0.000001"), Decimal("27.5"), Decimal(1_000_000_000))),
)
FIGURE = st.builds(
    lambda on, period, value, status: IndexFigureRecorded(
        **dated(on),
        series="wages",
        period=period,
        value=value,
        status=status,
        vintage=date.fromisoformat(on),
        found_at="CBS StatLine",
    ),
    DAYS,
    PERIODS,
    VALUES,
    st.sampled_from(ObservationStatus),
)
FACTS = st.one_of(
    AGREED,
    FIGURE,
    FIGURE,
    st.builds(lambda on: PriceRuleDropped(**dated(on, proposal=2), item="cleaning", reason="Vast."), DAYS),
    st.builds(
        lambda on, start, claimed: RepricingRequested(
            **dated(on), item="cleaning", price_from=start, asked_on=date.fromisoformat(on), claimed=claimed
        ),
        DAYS,
        STARTS,
        st.none() | st.sampled_from(("0.04", "-0.5", "10", "0")).map(Decimal),
    ),
    st.builds(
        lambda on, days, amount: OrderRecorded(
            **dated(on),
            item="cleaning",
            title="Ramen",
            delivered_on=date.fromisoformat(on) + timedelta(days=days),
            base_amount=amount + 1,
        ),
        DAYS,
        st.integers(0, 400),
        AMOUNTS,
    ),
    st.builds(
        lambda on, period, base, amount: PriceSettled(
            **dated(on), item="cleaning", period=period, base_amount=base, amount=amount
        ),
        DAYS,
        PERIODS,
        AMOUNTS,
        st.integers(-(10**12), 10**12),
    ),
    st.builds(a_target, DAYS, st.integers(1, 10**12)),
    st.builds(lambda on: PainGainDropped(**dated(on, proposal=2), pain_gain="roof", reason="Vast."), DAYS),
    st.builds(lambda on, cost: OutturnRecorded(**dated(on), pain_gain="roof", outturn=cost), DAYS, AMOUNTS),
)
RECORDS = st.builds(lambda rule, facts: [rule, *facts], AGREED, st.lists(FACTS, max_size=25))


@law
@given(RECORDS, DAYS, st.none() | DAYS)
def test_any_record_of_prices_can_be_viewed_on_any_day(facts: list[Event], as_of: str, known_at: str | None) -> None:
    view = view_of(*facts, as_of=as_of, known_at=known_at)

    assert json.loads(json.dumps([prices_as_plain(view), targets_as_plain(view)]))
    for price in view.prices.values():
        assert all(row.to_settle for row in price.corrections.rows)
    for target in view.targets.values():
        assert all(sum(one.due.parts.values()) == one.due.saving for one in target.assessments)


@law
@given(RECORDS, DAYS)
def test_a_view_of_an_earlier_day_says_nothing_of_later_orders(facts: list[Event], as_of: str) -> None:
    view = view_of(*facts, as_of=as_of)

    ordered = [one.order.ordered_on for price in view.prices.values() for one in price.orders]

    assert all(day <= date.fromisoformat(as_of) for day in ordered)
