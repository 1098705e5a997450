"""Figures worked out by hand, from practice and from the worked cases."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from domain.clauses import Application, Clause
from domain.sharing.results import DriverView
from domain.sharing.view import risk_view
from tests.domain.sharing.builders import (
    FIXED_PRICE,
    PASS_THROUGH,
    a_clause,
    a_contract,
    a_driver,
    a_record,
    an_index,
    bands,
    rows_of,
    shares,
    view_of,
)
from tests.domain.sharing.case_reader import read_case

ALL = Decimal(1)


def borne(base: int, clause: Clause, *index: str) -> list[Mapping[str, int] | None]:
    """Who bears the shock of each month, where all of the base amount is exposed. Unit: minor units."""
    contract = a_contract(annual_value={2024: base * 12, 2025: base * 12})
    record = a_record(a_driver(clause, weight=ALL), series=[an_index("2024-01", *index)], contract=contract)
    return [row.in_force for row in rows_of(record, f"2024-0{len(index) + 1}-01").values()]


def test_weighted_index_quotients_of_the_engineers_formula() -> None:
    parts = {
        "labour": ("0.70", "104.0", "112.4"),
        "energy": ("0.10", "100", "188.0"),
        "steel": ("0.05", "108.2", "118.5"),
    }
    drivers = [a_driver(a_clause(), driver=n, cost_series=n, weight=Decimal(w)) for n, (w, _, _) in parts.items()]
    series = [an_index("2024-01", base, now, name=name) for name, (_, base, now) in parts.items()]
    contract = a_contract(annual_value={2024: 12 * 480_000_00, 2025: 0})

    view = risk_view(a_record(*drivers, series=series, contract=contract), as_of=date(2024, 3, 1))

    price = 480_000_00 + view.total.actual["C"]
    # A shock has six decimals, so each driver may differ half a millionth of its base amount.
    assert abs(price - 551_663_12) <= 480_000_00 * Decimal("0.85") * Decimal("0.0000005")
    assert view.total.actual["S"] == 0


def test_three_rises_without_a_limit_compound_from_the_price_date() -> None:
    index = [Decimal(100), Decimal("114.5"), Decimal("114.5") * Decimal("1.002")]
    index.append(index[-1] * Decimal("1.035"))

    assert borne(100_00, a_clause(), *[str(value) for value in index])[-1] == {"C": 18_74, "S": 0}


def test_a_deductible_passes_on_what_lies_above_the_threshold_and_a_franchise_all() -> None:
    threshold = bands(("0.03", shares(S="1")), (None, shares(C="1")))

    deductible = borne(100_00, a_clause(threshold), "100", "107")[-1]
    franchise = borne(100_00, a_clause(threshold, application=Application.WHOLE), "100", "107")[-1]

    assert deductible == {"C": 4_00, "S": 3_00}
    assert franchise == {"C": 7_00, "S": 0}


def test_bands_with_half_and_half_in_the_interim() -> None:
    clause = a_clause(bands(("0.03", shares(S="1")), (None, shares(C="0.5", S="0.5"))))

    assert borne(100_000_00, clause, "100", "112")[-1] == {"C": 4_500_00, "S": 7_500_00}


def test_measuring_from_the_base_index_does_not_compound_twice() -> None:
    found = borne(1_000_00, a_clause(), "105.65", "110.5", "114.25")

    assert found[-1] == {"C": 81_40, "S": 0}


@pytest.mark.parametrize(("base", "now", "shock"), [("116.34", "117.07", "0.006275"), ("99.84", "100.54", "0.007011")])
def test_a_rebased_series_gives_another_quotient(base: str, now: str, shock: str) -> None:
    record = a_record(a_driver(a_clause()), series=[an_index("2024-01", base, now)])

    assert str(rows_of(record, "2024-02-29")["2024-02"].shock) == shock


@pytest.mark.parametrize(
    ("outturn", "supplier"),
    [("750000", -87_500_00), ("880000", -56_000_00), ("1060000", 30_000_00), ("1150000", 60_000_00)],
)
def test_pain_and_gain_on_a_target_are_the_same_bands(outturn: str, supplier: int) -> None:
    pain = bands(("0.10", shares(S="0.5", C="0.5")), (None, shares(S="0.2", C="0.8")))
    gain = bands(
        ("0.10", shares(S="0.5", C="0.5")), ("0.20", shares(S="0.3", C="0.7")), (None, shares(S="0.15", C="0.85"))
    )

    found = borne(1_000_000_00, a_clause(pain, bands_down=gain), "1000000", outturn)[-1]

    assert found is not None
    assert found["S"] == supplier


def driver_of_case(name: str, driver: str) -> DriverView:
    case = read_case(name)
    return next(view for view in risk_view(case.record, as_of=case.as_of).drivers if view.driver.driver == driver)


def test_cleaning_labour_in_july_2024() -> None:
    labour = driver_of_case("s1-cleaning", "labour")

    row = next(row for row in labour.rows if str(row.period) == "2024-07")

    assert (row.base, str(row.shock), row.total) == (81_900_00, "0.237083", 19_417_10)
    assert row.baseline == {"C": 5_708_59, "S": 13_708_51}
    assert row.in_force == {"C": 12_749_08, "S": 6_668_02}
    assert labour.shifted_from_carrier == 167_958_42


def test_cleaning_labour_in_july_2024_opens_into_its_events() -> None:
    labour = driver_of_case("s1-cleaning", "labour")

    evidence = next(row for row in labour.rows if str(row.period) == "2024-07").evidence

    wages, prices = "nl_cleaning_wage_index_derived", "nl_hicp_all_items"
    assert evidence.base == ("contract", "driver labour")
    assert evidence.shock == (f"{wages} 2024-07", f"{wages} 2020-01")
    assert evidence.in_force == ("clause labour 2", f"{wages} 2024-07", f"{wages} 2020-01")
    assert evidence.baseline[:3] == ("clause labour 1", f"{prices} 2023-09", f"{prices} 2019-09")


def test_catering_food_in_the_first_quarter_of_2023() -> None:
    food = driver_of_case("s3-missing-evidence", "food")

    row = food.rows[0]

    assert (row.base, str(row.shock), row.total) == (19_425_00, "0.052613", 1_022_01)
    assert row.in_force == {"C": 0, "S": 1_022_01}
    assert food.triggers.open


def test_ransomware_after_insurance() -> None:
    case = read_case("s2-it-outsourcing")

    ransomware = risk_view(case.record, as_of=case.as_of).one_off_risks[1]

    assert ransomware.contractual == {"C": 155_000_00, "S": 195_000_00}
    assert ransomware.unsettled == {"S": 95_000_00}


def test_a_fixed_price_leaves_all_with_the_supplier() -> None:
    assert borne(100_00, a_clause(FIXED_PRICE), "100", "107")[-1] == {"C": 0, "S": 7_00}


def test_a_full_pass_through_leaves_nothing_with_the_supplier() -> None:
    series = [an_index("2024-01", "100", "107", "93")]

    view = view_of(a_record(a_driver(a_clause(PASS_THROUGH)), series=series), "2024-03-31")

    assert [row.in_force["S"] for row in view.rows if row.in_force] == [0, 0, 0]
