"""Contracts, clauses and indexes of every kind, for laws that hold for all of them."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import settings
from hypothesis import strategies as st

from domain.calendar import Granularity, Period
from domain.clauses import Application, Band, Clause, Evaluation
from domain.sharing.inputs import IndexSeries, Observation, RiskRecord
from tests.domain.sharing.builders import a_contract, a_driver, a_record, paid, version

MONTHS = tuple(Period(2023 + place // 12, place % 12 + 1, Granularity.MONTH) for place in range(36))
AS_OF = date(2025, 12, 31)
law = settings(deadline=None, max_examples=40)
fractions = st.integers(0, 100).map(lambda percent: Decimal(percent) / 100)
rates = st.none() | st.integers(0, 30).map(lambda percent: Decimal(percent) / 100)
prices = st.integers(50_00, 200_00).map(lambda cents: Decimal(cents) / 100)


@st.composite
def splits_of(draw: st.DrawFn, parties: tuple[str, ...]) -> dict[str, Decimal]:
    cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=len(parties) - 1, max_size=len(parties) - 1)))
    edges = [0, *cuts, 100]
    return {party: Decimal(edges[at + 1] - edges[at]) / 100 for at, party in enumerate(parties)}


@st.composite
def some_bands(draw: st.DrawFn, parties: tuple[str, ...]) -> tuple[Band, ...]:
    bounds = sorted(draw(st.sets(st.integers(1, 40), max_size=3)))
    uppers = [*(Decimal(bound) / 100 for bound in bounds), None]
    return tuple(Band(upto=upper, shares=draw(splits_of(parties))) for upper in uppers)


@st.composite
def some_clause(draw: st.DrawFn, parties: tuple[str, ...] = ("C", "S")) -> Clause:
    cap, floor = draw(rates), draw(rates)
    return Clause(
        bands_up=draw(some_bands(parties)),
        bands_down=draw(st.none() | some_bands(parties)),
        application=draw(st.sampled_from(Application)),
        series=draw(st.sampled_from([None, "wages"])),
        lag_months=draw(st.integers(0, 6)),
        evaluation=draw(st.sampled_from(Evaluation)),
        cap_rate=cap,
        floor_rate=None if floor is None else -floor,
        step_cap_up=draw(rates),
        step_cap_down=draw(rates),
        rebase=draw(st.booleans()),
        reneg_threshold=draw(st.none() | st.just(Decimal("0.08"))),
    )


@st.composite
def some_series(draw: st.DrawFn, name: str) -> IndexSeries:
    values = draw(st.lists(st.none() | prices, min_size=36, max_size=36))
    observations = [
        Observation(period=period, value=value, ref=f"{name} {period}", vintage=period.last_day + timedelta(days=20))
        for period, value in zip(MONTHS, values, strict=True)
        if value is not None
    ]
    revised = (
        draw(st.lists(st.sampled_from(observations), max_size=4, unique_by=lambda one: one.period))
        if observations
        else []
    )
    later = [replace(one, value=one.value + 1, ref=f"{one.ref} again", vintage=date(2025, 6, 1)) for one in revised]
    return IndexSeries(name=name, frequency=Granularity.MONTH, observations=(*observations, *later))


@st.composite
def some_record(draw: st.DrawFn, parties: tuple[str, ...] = ("C", "S")) -> RiskRecord:
    starts = sorted(draw(st.sets(st.dates(date(2024, 2, 1), date(2025, 11, 1)), max_size=2)))
    days = [date(2024, 1, 1), *starts]
    versions = [version(at + 1, str(day), draw(some_clause(parties))) for at, day in enumerate(days)]
    carrier = draw(st.sampled_from(parties))
    growth = draw(st.none() | st.just(Decimal("0.02")))
    history = a_driver(*versions, carrier=carrier, weight=draw(fractions.filter(bool)), priced_in_growth=growth)
    contract = a_contract(
        parties=parties,
        granularity=draw(st.sampled_from(Granularity)),
        annual_value={2024: draw(st.integers(0, 10**10)), 2025: draw(st.integers(0, 10**10))},
    )
    dates = draw(st.lists(st.dates(date(2024, 1, 1), AS_OF), max_size=3, unique=True))
    transfers = tuple(paid(str(day), draw(st.integers(1, 10**8))) for day in dates)
    series = [draw(some_series("power")), draw(some_series("wages"))]
    return a_record(history, series=series, contract=contract, transfers=transfers)
