"""What the others compensate: bands, limits, lag, evaluation, versions and rebase."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from domain.clauses import Application, Evaluation
from domain.sharing.compensation import reigns
from domain.sharing.split import compensation, limited, splits, structural_share
from tests.domain.sharing.builders import (
    FIXED_PRICE,
    MONTHLY,
    PASS_THROUGH,
    SHARED,
    a_clause,
    a_contract,
    a_driver,
    a_record,
    an_index,
    bands,
    rows_of,
    shares,
    version,
)

BASE = MONTHLY // 2
"""Half a million a month is exposed. Unit: minor units."""


def of_base(rate: str) -> int:
    return int(BASE * Decimal(rate))


@pytest.mark.parametrize(
    ("shock", "customer"),
    [("0.01", "0"), ("0.02", "0"), ("0.05", "0.015"), ("0.08", "0.03"), ("0.237083", "0.1556664"), ("-0.05", "-0.015")],
)
def test_each_band_splits_its_own_slice_and_a_fall_mirrors_a_rise(shock: str, customer: str) -> None:
    found = splits(a_clause(SHARED), Decimal(shock), ["C"])

    assert found == {"C": Decimal(customer)}


@pytest.mark.parametrize(
    ("shock", "customer"), [("0.0499", "0"), ("0.05", "0.05"), ("-0.05", "-0.05"), ("0.06", "0.06")]
)
def test_a_whole_clause_takes_the_higher_band_at_the_bound(shock: str, customer: str) -> None:
    cliff = a_clause(bands(("0.05", shares(S="1")), (None, shares(C="1"))), application=Application.WHOLE)

    assert splits(cliff, Decimal(shock), ["C"]) == {"C": Decimal(customer)}


def test_a_fall_follows_its_own_bands_where_they_are_agreed() -> None:
    clause = a_clause(PASS_THROUGH, bands_down=FIXED_PRICE)

    assert splits(clause, Decimal("-0.10"), ["C"]) == {"C": 0}
    assert splits(clause, Decimal("0.10"), ["C"]) == {"C": Decimal("0.10")}


@pytest.mark.parametrize(
    ("wanted", "previous", "allowed"),
    [("0.20", "0", "0.02"), ("0.20", "0.15", "0.12"), ("-0.20", "0.10", "0.07"), ("0.05", "0.04", "0.05")],
)
def test_cap_and_floor_come_before_the_steps(wanted: str, previous: str, allowed: str) -> None:
    clause = a_clause(cap_rate="0.12", floor_rate="0", step_cap_up="0.02", step_cap_down="0.03")

    assert limited(clause, Decimal(wanted), Decimal(previous)) == Decimal(allowed)


def test_a_limit_takes_from_each_in_proportion() -> None:
    clause = a_clause(bands((None, shares(A="0.6", B="0.2", S="0.2"))), cap_rate="0.04")

    allowed, parts = compensation(clause, Decimal("0.10"), ["A", "B"], Decimal(0))

    assert allowed == Decimal("0.04")
    assert parts == {"A": Decimal("0.03"), "B": Decimal("0.01")}


def test_where_the_bands_ask_nothing_a_floor_is_borne_in_equal_parts() -> None:
    clause = a_clause(bands(("0.02", shares(S="1")), (None, shares(A="0.5", B="0.5"))), floor_rate="0.01")

    allowed, parts = compensation(clause, Decimal("0.01"), ["A", "B"], Decimal(0))

    assert allowed == Decimal("0.01")
    assert parts == {"A": Decimal("0.005"), "B": Decimal("0.005")}


def test_a_yearly_limit_leaves_the_tail_with_the_carrier() -> None:
    clause = a_clause(PASS_THROUGH, step_cap_up="0.02")

    tested = [structural_share(clause, Decimal(shock), ["C"]) for shock in ("0.05", "0.10", "0.25", "0.50")]

    assert tested == [Decimal("0.6"), Decimal("0.8"), Decimal("0.92"), Decimal("0.96")]


def test_a_lag_compares_the_lagged_month_with_the_lagged_base() -> None:
    history = a_driver(a_clause(lag_months=2))
    index = an_index("2023-11", "90", "95", "100", "99", "108")

    rows = rows_of(a_record(history, series=[index]), "2024-03-31")

    assert [row.in_force["C"] for row in rows.values()] == [0, to_cents("95", "90"), to_cents("100", "90")]


def to_cents(now: str, base: str) -> int:
    shock = round(Decimal(now) / Decimal(base) - 1, 6)
    return round(BASE * shock)


def test_a_quarterly_evaluation_falls_on_the_first_day_of_a_calendar_quarter_and_of_the_version() -> None:
    history = a_driver(version(1, "2024-02-01", a_clause(evaluation=Evaluation.QUARTERLY)))
    index = an_index("2024-01", "100", "101", "102", "103", "104", "105", "106")

    rows = rows_of(a_record(history, series=[index]), "2024-07-31")

    rates = ["0", "0.01", "0.01", "0.03", "0.03", "0.03", "0.06"]
    assert [row.in_force["C"] for row in rows.values()] == [of_base(rate) for rate in rates]


@pytest.mark.parametrize(("month", "evaluated"), [(None, "2025-02"), (6, "2024-06"), (1, "2025-01")])
def test_a_yearly_evaluation_falls_in_its_month_or_else_in_that_of_the_version(
    month: int | None, evaluated: str
) -> None:
    clause = a_clause(evaluation=Evaluation.ANNUAL, evaluation_month=month)
    history = a_driver(version(1, "2024-02-01", clause))
    index = an_index("2024-01", *[str(100 + step) for step in range(24)])

    rows = rows_of(a_record(history, series=[index]), "2025-12-31")

    steps = [name for (_, before), (name, now) in pairwise(rows.items()) if before.in_force["C"] != now.in_force["C"]]
    assert steps[:2] == ["2024-02", evaluated]


def test_a_version_that_starts_within_a_month_is_evaluated_that_day_and_used_from_the_next_month() -> None:
    first = version(1, "2024-01-01", a_clause(FIXED_PRICE))
    second = version(2, "2024-02-15", a_clause(evaluation=Evaluation.ANNUAL))
    index = an_index("2024-01", "100", "110", "130")

    rows = rows_of(a_record(a_driver(first, second), series=[index]), "2024-03-31")

    assert [row.version for row in rows.values()] == [1, 1, 2]
    assert [row.in_force["C"] for row in rows.values()] == [0, 0, of_base("0.10")]


def test_of_overlapping_versions_the_highest_is_in_force() -> None:
    versions = [
        version(2, "2024-03-01", a_clause()),
        version(3, "2024-02-01", a_clause()),
        version(1, "2024-01-01", a_clause()),
        version(4, "2024-02-01", a_clause()),
    ]

    assert [one.version for one in reigns(versions)] == [1, 4]


def test_a_new_version_goes_on_from_the_compensation_so_far() -> None:
    limited_clause = a_clause(step_cap_up="0.02")
    history = a_driver(version(1, "2024-01-01", limited_clause), version(2, "2024-03-01", limited_clause))
    index = an_index("2024-01", "100", "120", "120", "120")

    rows = rows_of(a_record(history, series=[index]), "2024-04-30")

    assert [row.in_force["C"] for row in rows.values()] == [0, of_base("0.02"), of_base("0.04"), of_base("0.06")]


def test_a_rebase_locks_what_was_compensated_and_measures_anew_at_the_new_price_level() -> None:
    first = version(1, "2024-01-01", a_clause(bands((None, shares(C="0.5", S="0.5")))))
    second = version(2, "2024-03-01", a_clause(rebase=True))
    third = version(3, "2024-05-01", a_clause(FIXED_PRICE, rebase=True))
    index = an_index("2024-01", "100", "110", "120", "132", "150", "160")

    rows = rows_of(a_record(a_driver(first, second, third), series=[index]), "2024-06-30")

    # From March: 10 % of February is locked at half of 10 %; April rose 10 % on a price level of 1.2.
    rates = ["0", "0.05", "0.05", "0.17", "0.17", "0.17"]
    assert [row.in_force["C"] for row in rows.values()] == [of_base(rate) for rate in rates]
    assert [row.total for row in rows.values()] == [of_base(x) for x in ("0", "0.1", "0.2", "0.32", "0.5", "0.6")]


def test_growth_in_the_price_is_taken_out_of_the_shock_after_each_full_year() -> None:
    history = a_driver(a_clause(FIXED_PRICE), priced_in_growth=Decimal("0.02"))
    index = an_index("2024-01", *["100"] * 12, *["102"] * 12)

    rows = rows_of(a_record(history, series=[index]))

    assert {str(row.shock) for row in rows.values()} == {"0.000000"}


def test_a_clause_that_pays_priced_in_growth_again_shows_as_a_gain_of_the_carrier() -> None:
    double = a_driver(a_clause(), priced_in_growth=Decimal("0.02"))
    honest = a_driver(a_clause(priced_in_growth="0.02"), priced_in_growth=Decimal("0.02"))
    index = an_index("2024-01", *["100"] * 12, *["102"] * 12)

    paid_twice = rows_of(a_record(double, series=[index]))["2025-01"]
    paid_once = rows_of(a_record(honest, series=[index]))["2025-01"]

    assert paid_twice.in_force == {"C": of_base("0.02"), "S": -of_base("0.02")}
    assert paid_once.in_force == {"C": 0, "S": 0}


def test_a_month_of_a_quarterly_series_takes_the_value_of_its_quarter() -> None:
    history = a_driver(a_clause(lag_months=1))
    index = an_index("2023-Q4", "80", "100", "110")

    rows = rows_of(a_record(history, series=[index]), "2024-05-31")

    assert [str(row.shock) for row in rows.values()] == ["0.000000"] * 3 + ["0.100000"] * 2
    assert [row.in_force["C"] for row in rows.values()] == [
        0,
        of_base("0.25"),
        of_base("0.25"),
        of_base("0.25"),
        of_base("0.375"),
    ]


def test_a_customer_who_meets_the_cost_first_is_compensated_by_the_supplier() -> None:
    history = a_driver(a_clause(bands((None, shares(S="0.25", C="0.75")))), carrier="C")
    index = an_index("2024-01", "100", "120")

    row = rows_of(a_record(history, series=[index]), "2024-02-29")["2024-02"]

    assert row.in_force == {"C": of_base("0.15"), "S": of_base("0.05")}


def test_a_driver_without_a_clause_stays_with_its_carrier() -> None:
    record = a_record(a_driver(), series=[an_index("2024-01", "100", "120")], contract=a_contract())

    rows = rows_of(record, "2024-02-29")

    assert rows["2024-02"].in_force == {"C": 0, "S": of_base("0.2")}
    assert rows["2024-02"].version is None


def test_the_price_date_may_lie_after_the_start() -> None:
    history = a_driver(a_clause(FIXED_PRICE), base_date=date(2024, 3, 20), priced_in_growth=Decimal("0.10"))
    index = an_index("2024-01", "90", "95", "100")

    rows = rows_of(a_record(history, series=[index]), "2024-03-31")

    assert [str(row.shock) for row in rows.values()] == ["-0.100000", "-0.050000", "0.000000"]
