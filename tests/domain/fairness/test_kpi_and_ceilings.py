"""KPIs against their targets, and what a party put in against its ceiling."""

from decimal import Decimal

import pytest

from domain.fairness.inputs import CeilingDeclared, HoursSpent, KpiDropped
from domain.fairness.presentation import ceilings_as_plain, kpi_as_plain
from domain.fairness.results import CeilingStatus, Status
from tests.domain.fairness.builders import (
    START,
    a_kpi,
    contributed,
    day,
    measured,
    objected,
    view_of,
)


@pytest.mark.parametrize(
    ("direction", "target", "values", "reached"),
    [
        ("higher", "8", ["6", "7"], "0.8125"),
        ("higher", "8", ["9"], "1.0000"),
        ("higher", "8", ["-1"], "0.0000"),
        ("higher", "0", ["1"], "1.0000"),
        ("higher", "0", ["-1"], "0.0000"),
        ("lower", "4", ["4.5", "5.5"], "0.8000"),
        ("lower", "4", ["3"], "1.0000"),
        ("lower", "4", ["0"], "1.0000"),
        ("lower", "4", [], None),
    ],
)
def test_a_kpi_compares_its_average_with_its_target(
    direction: str, target: str, values: list[str], reached: str | None
) -> None:
    readings = [measured(f"m{n}", "quality", value) for n, value in enumerate(values)]

    view = view_of(a_kpi("k1", "quality", "1", target, direction), *readings)

    assert kpi_as_plain(view)["per_kpi"] == {"quality": reached}
    assert view.kpi.evidence == ("k1", *(one.ref for one in readings))


@pytest.mark.parametrize(("weight", "attainment"), [("49", None), ("50", "0.5000")])
def test_half_of_the_weight_must_be_measured(weight: str, attainment: str | None) -> None:
    other = str(100 - int(weight))

    view = view_of(a_kpi("k1", "score", weight, "8"), a_kpi("k2", "waste", other, "1"), measured("m1", "score", "4"))

    assert kpi_as_plain(view)["attainment"] == attainment
    assert kpi_as_plain(view)["coverage"] == f"0.{weight}00"


def test_what_was_measured_more_than_a_year_ago_counts_no_more() -> None:
    view = view_of(a_kpi("k1", "score", "1", "8"), measured("m1", "score", "8", on="2024-06-30"), as_of="2025-06-30")

    assert (view.kpi.attainment, view.kpi.coverage, view.kpi.status) == (None, Decimal(0), Status.NO_EVIDENCE)


def test_a_kpi_agreed_again_replaces_and_a_dropped_one_is_gone() -> None:
    facts = (a_kpi("k1", "score", "1", "8"), a_kpi("k2", "score", "1", "4"), a_kpi("k3", "waste", "1", "4"))

    view = view_of(*facts, KpiDropped(ref="k4", on=day("2024-02-01"), kpi="waste"), measured("m1", "score", "4"))

    assert kpi_as_plain(view) == {"per_kpi": {"score": "1.0000"}, "coverage": "1.0000", "attainment": "1.0000"}


def test_a_dropped_kpi_that_was_never_agreed_changes_nothing() -> None:
    assert view_of(KpiDropped(ref="k1", on=START, kpi="waste")).kpi.coverage is None


@pytest.mark.parametrize(
    ("used", "ceiling", "ratio", "status"),
    [
        (79, 100, "0.7900", "ok"),
        (80, 100, "0.8000", "near"),
        (100, 100, "1.0000", "near"),
        (101, 100, "1.0100", "over"),
        (0, 0, None, "ok"),
        (1, 0, None, "over"),
    ],
)
def test_a_ceiling_is_near_from_eight_tenths_and_over_above_the_whole(
    used: int, ceiling: int, ratio: str | None, status: str
) -> None:
    view = view_of(CeilingDeclared(ref="c1", on=START, by="C", money=ceiling), contributed("i1", "C", used))

    assert ceilings_as_plain(view) == {"C": {"used": used, "ceiling": ceiling, "ratio": ratio, "status": status}}


def test_the_last_ceiling_counts_and_names_its_events() -> None:
    first = CeilingDeclared(ref="c1", on=START, by="C", money=10)
    later = CeilingDeclared(ref="c2", on=day("2024-02-01"), by="C", money=100)

    (found,) = view_of(first, later, contributed("i1", "C", 50), contributed("i2", "S", 50)).ceilings

    assert found.money is not None
    assert (found.money.status, found.money.evidence) == (CeilingStatus.OK, ("c2", "i1"))
    assert str(found.formula) == "ceiling.use/1"


def test_hours_work_the_same_way() -> None:
    declared = CeilingDeclared(ref="c1", on=START, by="C", hours=Decimal(40))
    spent = HoursSpent(ref="h1", on=START, by="C", hours=Decimal("32.5"))

    view = view_of(declared, spent, contributed("i1", "C", 10))

    hours = {"used": "32.5", "ceiling": "40", "ratio": "0.8125", "status": "near"}
    assert ceilings_as_plain(view) == {"C": {"hours": hours}}


def test_a_contested_cost_is_not_used_yet() -> None:
    facts = (CeilingDeclared(ref="c1", on=START, by="C", money=100), contributed("i1", "C", 90))

    (found,) = view_of(*facts, objected("o1", "i1", "S", "2024-01-05")).ceilings

    assert found.money is not None
    assert found.money.used == 0
