"""Laws that hold for every contract: nothing gets lost, names and order do not matter, the past stays."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Granularity
from domain.clauses import Application, Band, Clause
from domain.sharing.inputs import IndexSeries, Observation, RiskRecord
from domain.sharing.presentation import risk_as_plain, risk_periods_as_plain
from domain.sharing.results import RiskView
from domain.sharing.split import splits
from domain.sharing.view import risk_view
from tests.domain.sharing.builders import a_contract, a_driver, a_record
from tests.domain.sharing.case_reader import CASE_NAMES, CASES, read_case, record_of
from tests.domain.sharing.strategies import AS_OF, MONTHS, fractions, law, prices, some_bands, some_record, some_series


def plain(view: RiskView) -> str:
    return json.dumps([risk_as_plain(view), risk_periods_as_plain(view)], sort_keys=True)


@law
@given(some_record() | some_record(("A", "C", "S")))
def test_parts_add_up_to_the_whole_in_every_row_and_total(record: RiskRecord) -> None:
    view = risk_view(record, as_of=AS_OF)

    driver = view.drivers[0]
    for row in (*driver.rows, *driver.restated):
        for amounts in (row.baseline, row.in_force, row.actual):
            assert row.total == (None if amounts is None else sum(amounts.values()))
    for amounts in (driver.borne.baseline, driver.borne.in_force, driver.borne.actual, view.total.actual):
        assert sum(amounts.values()) == driver.total_shock
    assert sum(year.shock for year in view.years) == driver.total_shock
    for share in (driver.share_net, driver.share_adverse, driver.share_favourable, view.total.share_actual):
        assert share.parts is None or abs(sum(share.parts.values()) - 1) < Decimal("1e-15")


@law
@given(some_record() | some_record(("A", "C", "S")))
def test_years_and_rows_add_up_to_the_total_per_party(record: RiskRecord) -> None:
    view = risk_view(record, as_of=AS_OF)

    driver = view.drivers[0]
    for party in record.contract.parties:
        in_rows = sum(row.actual[party] for row in driver.rows if row.actual)
        assert in_rows + driver.transfers_apart[party] == driver.borne.actual[party]
        assert sum(year.actual[party] for year in view.years) == view.total.actual[party]


@pytest.mark.parametrize("name", CASE_NAMES)
def test_swapping_the_names_of_the_parties_swaps_the_figures(name: str) -> None:
    case = read_case(name)
    history = json.loads((CASES / name / "input.json").read_text(encoding="utf-8"))

    swapped = risk_view(record_of(with_names_swapped(history)), as_of=case.as_of)

    straight = with_names_swapped(json.loads(plain(risk_view(case.record, as_of=case.as_of))))
    assert json.loads(plain(swapped)) == straight


def with_names_swapped(value: Any) -> Any:
    if isinstance(value, dict):
        return {with_names_swapped(key): with_names_swapped(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [with_names_swapped(inner) for inner in value]
    if isinstance(value, str):
        value = {"C": "S", "S": "C"}.get(value, value)
        return value.replace(":C", ":#").replace(":S", ":C").replace(":#", ":S")
    return value


@law
@given(some_record(), st.randoms(use_true_random=False))
def test_the_order_of_the_record_does_not_matter(record: RiskRecord, shuffle: Any) -> None:
    def mixed(entries: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(shuffle.sample(entries, len(entries)))

    history = record.drivers[0]
    reordered = replace(
        record,
        drivers=(replace(history, clauses=mixed(history.clauses)),),
        series=mixed(tuple(replace(one, observations=mixed(one.observations)) for one in record.series)),
        transfers=mixed(record.transfers),
    )

    assert risk_view(reordered, as_of=AS_OF) == risk_view(record, as_of=AS_OF)


@law
@given(some_record())
def test_what_is_published_later_never_changes_a_settled_row(record: RiskRecord) -> None:
    before = risk_view(record, as_of=AS_OF, known_at=date(2025, 5, 31)).drivers[0]

    after = risk_view(record, as_of=AS_OF).drivers[0]

    for then, now in zip(before.rows, after.rows, strict=True):
        if then.total is not None and then.period.last_day < date(2025, 5, 1):
            assert (then.shock, then.total, then.in_force) == (now.shock, now.total, now.in_force)


@law
@given(some_record())
def test_a_later_day_only_adds_rows(record: RiskRecord) -> None:
    whole = risk_view(record, as_of=AS_OF).drivers[0]

    earlier = risk_view(record, as_of=date(2025, 2, 14)).drivers[0]

    same = [row for row in whole.rows if row.period.last_day <= date(2025, 2, 14)]
    assert [row.in_force for row in earlier.rows] == [row.in_force for row in same]


@law
@given(some_bands(("C", "S")), st.integers(0, 500_000))
def test_the_bands_split_every_shock_without_rest(bands: tuple[Band, ...], millionths: int) -> None:
    shock = Decimal(millionths) / 1_000_000
    for application in Application:
        clause = Clause(bands_up=bands, application=application)

        parts = splits(clause, shock, ["C", "S"])

        assert sum(parts.values()) == shock
        assert splits(clause, -shock, ["C", "S"]) == {party: -part for party, part in parts.items()}


@law
@given(some_bands(("C", "S")))
def test_marginal_bands_have_no_cliff(bands: tuple[Band, ...]) -> None:
    clause, step = Clause(bands_up=bands), Decimal("0.000001")
    for bound in [band.upto for band in bands if band.upto is not None]:
        below, at = (splits(clause, shock, ["C"])["C"] for shock in (bound - step, bound))

        assert 0 <= at - below <= step


@law
@given(some_record())
def test_amounts_scale_with_the_contract_value(record: RiskRecord) -> None:
    values = dict.fromkeys((2024, 2025), 12 * 10**14)
    tenfold = {year: 10 * value for year, value in values.items()}
    small, large = (replace(record, contract=replace(record.contract, annual_value=v)) for v in (values, tenfold))

    ours, theirs = (risk_view(one, as_of=AS_OF).drivers[0] for one in (small, large))

    assert theirs.total_shock == 10 * ours.total_shock
    for row, scaled in zip(ours.rows, theirs.rows, strict=True):
        assert (row.total is None) == (scaled.total is None)
        for party, amount in (row.in_force or {}).items():
            assert scaled.in_force is not None
            assert abs(scaled.in_force[party] - 10 * amount) <= 5 * len(record.contract.parties)


@law
@given(some_series("power"), st.sampled_from([("C", "S"), ("A", "C", "S")]))
def test_full_pass_through_without_lag_leaves_the_carrier_nothing(
    series: IndexSeries, parties: tuple[str, ...]
) -> None:
    others = [party for party in parties if party != "S"]
    split = {party: Decimal(1) / len(others) for party in others}
    history = a_driver(Clause(bands_up=(Band(upto=None, shares=split),)))
    record = a_record(history, series=[series], contract=a_contract(parties=parties))

    view = risk_view(record, as_of=AS_OF).drivers[0]

    for row in view.rows:
        assert row.in_force is None or abs(row.in_force["S"]) <= len(others) - 1


@law
@given(
    value=st.integers(1, 10**11),
    weight=fractions.filter(bool),
    bands=some_bands(("C", "S")),
    base=prices,
    now=prices,
)
def test_a_row_equals_the_closed_formula_in_fractions(
    value: int, weight: Decimal, bands: tuple[Band, ...], base: Decimal, now: Decimal
) -> None:
    months = (MONTHS[12], MONTHS[13])
    known = [Observation(period=p, value=v, ref=str(p)) for p, v in zip(months, (base, now), strict=True)]
    index = IndexSeries(name="power", frequency=Granularity.MONTH, observations=tuple(known))
    contract = a_contract(annual_value={2024: value, 2025: value})
    record = a_record(a_driver(Clause(bands_up=bands), weight=weight), series=[index], contract=contract)

    row = risk_view(record, as_of=date(2024, 2, 29)).drivers[0].rows[1]

    part = round(Fraction(value * 2, 12)) - round(Fraction(value, 12))
    exposed = round(part * Fraction(weight))
    shock = Fraction(round((Fraction(now) / Fraction(base) - 1) * 10**6), 10**6)
    rate, lower = Fraction(0), Fraction(0)
    for band in bands:
        upper = abs(shock) if band.upto is None else min(abs(shock), Fraction(band.upto))
        rate, lower = rate + max(Fraction(0), upper - lower) * Fraction(band.shares["C"]), upper
    customer = round(exposed * rate) * (1 if shock >= 0 else -1)
    assert (row.base, row.total) == (exposed, round(exposed * shock))
    assert row.in_force == {"C": customer, "S": round(exposed * shock) - customer}
