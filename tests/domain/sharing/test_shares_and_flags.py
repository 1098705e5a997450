"""Shares, deviations, flags and the duty to renegotiate."""

from datetime import date
from decimal import Decimal

import pytest

from domain.sharing.inputs import Renegotiated
from domain.sharing.results import Reason
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
    paid,
    shares,
    version,
    view_of,
)

BASE = MONTHLY // 2
RISE = an_index("2024-01", "100", "120", "120", "120")


def flags_of(*clauses: object, series: object = RISE, as_of: str = "2024-04-30", **entry: object) -> list[str]:
    view = view_of(a_record(a_driver(*clauses, **entry), series=[series]), as_of)
    return [str(flag) for flag in view.flags]


def closed(on: str) -> Renegotiated:
    return Renegotiated(on=date.fromisoformat(on), driver="energy", ref=f"closed {on}")


def test_a_fixed_price_is_one_to_one_by_clause_and_in_fact() -> None:
    assert flags_of(a_clause(FIXED_PRICE)) == ["STRUCTURAL_ONE_TO_ONE:S", "REALISED_ONE_TO_ONE:S"]


def test_no_clause_at_all_is_one_to_one_too() -> None:
    assert flags_of() == ["STRUCTURAL_ONE_TO_ONE:S", "REALISED_ONE_TO_ONE:S"]


def test_full_pass_through_is_one_to_one_on_the_other_party() -> None:
    assert flags_of(a_clause(PASS_THROUGH)) == ["STRUCTURAL_ONE_TO_ONE:C", "REALISED_ONE_TO_ONE:C"]


def test_bearing_a_risk_one_controls_is_not_a_flag() -> None:
    assert flags_of(a_clause(FIXED_PRICE), controllable_by="S") == []
    assert flags_of(a_clause(PASS_THROUGH), controllable_by="C") == []
    assert flags_of(a_clause(PASS_THROUGH, step_cap_up="0.02", step_cap_down="0.02"), controllable_by="S") == []


def test_control_by_both_does_not_excuse_one_to_one() -> None:
    assert "STRUCTURAL_ONE_TO_ONE:S" in flags_of(a_clause(FIXED_PRICE), controllable_by="both")


def test_a_limit_a_year_is_a_tail_also_when_it_is_very_low() -> None:
    low = a_clause(PASS_THROUGH, step_cap_up="0.01", step_cap_down="0.01")

    assert "STRUCTURAL_TAIL:S" in flags_of(low)


def test_a_share_between_eighty_and_ninety_five_percent_is_predominant() -> None:
    clause = a_clause(bands((None, shares(C="0.1", S="0.9"))))

    assert flags_of(clause) == ["PREDOMINANT:S"]


def test_a_party_that_gains_from_a_rise_is_overcompensated() -> None:
    wages = an_index("2024-01", "100", "150", "150", "150", name="wages")
    view = view_of(a_record(a_driver(a_clause(series="wages")), series=[RISE, wages]), "2024-04-30")

    assert [str(flag) for flag in view.flags] == [
        "STRUCTURAL_ONE_TO_ONE:C",
        "REALISED_ONE_TO_ONE:C",
        "OVERCOMPENSATED:S",
    ]


def test_a_clause_that_never_goes_down_is_asymmetric() -> None:
    assert "ASYMMETRIC" in flags_of(a_clause(SHARED, floor_rate="0"))
    assert "ASYMMETRIC" not in flags_of(a_clause(SHARED))


def test_a_clause_with_all_overruns_and_no_savings_is_asymmetric() -> None:
    assert "ASYMMETRIC" in flags_of(a_clause(FIXED_PRICE, bands_down=PASS_THROUGH))


def test_every_flag_names_its_evidence() -> None:
    view = view_of(a_record(a_driver(a_clause(FIXED_PRICE)), series=[RISE]), "2024-04-30")

    structural, realised = view.flags
    assert structural.evidence == ("clause 1",)
    assert {"power 2024-01", "power 2024-02", "contract", "driver"} <= set(realised.evidence)


def test_below_materiality_there_is_no_share_and_no_realised_flag() -> None:
    almost = an_index("2024-01", "100", "100.01")
    view = view_of(a_record(a_driver(a_clause(FIXED_PRICE)), series=[almost]), "2024-02-29")

    assert view.adverse == 50_00
    assert view.share_adverse.parts is None
    assert view.share_adverse.reason is Reason.BELOW_MATERIALITY
    assert view.deviation_from_target.parts is None
    assert view.within_tolerance is None
    assert [str(flag) for flag in view.flags] == ["STRUCTURAL_ONE_TO_ONE:S"]


def test_a_shock_of_exactly_the_materiality_counts() -> None:
    exact = an_index("2024-01", "100", "102")
    view = view_of(a_record(a_driver(a_clause(FIXED_PRICE)), series=[exact]), "2024-02-29")

    assert view.adverse == view.materiality == 10_000_00
    assert view.share_adverse.parts == {"C": 0, "S": 1}


def test_no_change_is_neither_a_rise_nor_a_fall() -> None:
    view = view_of(a_record(a_driver(a_clause()), series=[an_index("2024-01", "100", "100")]), "2024-02-29")

    assert (view.adverse, view.favourable, view.total_shock) == (0, 0, 0)
    assert view.share_net.parts is None


def test_rises_and_falls_are_reported_apart() -> None:
    clause = a_clause(PASS_THROUGH, bands_down=FIXED_PRICE)
    view = view_of(a_record(a_driver(clause), series=[an_index("2024-01", "100", "120", "90")]), "2024-03-31")

    assert (view.adverse, view.favourable) == (BASE // 5, -BASE // 10)
    assert view.share_adverse.parts == {"C": 1, "S": 0}
    assert view.share_favourable.parts == {"C": 0, "S": 1}
    assert view.share_net.parts == {"C": 2, "S": -1}


def test_a_transfer_moves_the_actual_burden_and_the_shares_but_not_what_is_in_force() -> None:
    record = a_record(a_driver(a_clause(FIXED_PRICE)), series=[RISE], transfers=(paid("2024-03-10", 60_000_00),))

    view = view_of(record, "2024-04-30")

    assert view.rows[2].in_force == {"C": 0, "S": 100_000_00}
    assert view.rows[2].actual == {"C": 60_000_00, "S": 40_000_00}
    assert view.share_adverse.parts == {"C": Decimal("0.2"), "S": Decimal("0.8")}
    assert view.share_adverse_baseline.parts == {"C": 0, "S": 1}
    assert view.shifted_from_carrier == 60_000_00
    assert view.rows[2].evidence.transfers == ("paid 2024-03-10",)


@pytest.mark.parametrize("on", ["2023-12-20", "2024-02-20", "2026-01-15"])
def test_money_paid_outside_the_rows_with_figures_counts_in_the_totals_and_is_named(on: str) -> None:
    series = an_index("2024-01", "100", None, "120")
    contract = a_contract("2024-01-01", "2024-03-31")
    transfers = (paid(on, 10_000_00),)
    record = a_record(a_driver(a_clause(FIXED_PRICE)), series=[series], transfers=transfers, contract=contract)

    view = view_of(record, "2026-01-31")

    assert view.transfers_apart == {"C": 10_000_00, "S": -10_000_00}
    assert view.borne.actual == {"C": 10_000_00, "S": 90_000_00}
    assert f"paid {on}" in view.evidence


def test_a_transfer_after_the_day_of_the_view_does_not_count_yet() -> None:
    record = a_record(a_driver(a_clause()), series=[RISE], transfers=(paid("2024-03-10", 60_000_00),))

    view = view_of(record, "2024-03-09")

    assert view.borne.actual == view.borne.in_force


@pytest.mark.parametrize(
    ("control", "target"), [("S", {"C": 0, "S": 1}), ("none", {"C": Decimal("0.5"), "S": Decimal("0.5")})]
)
def test_the_controller_is_the_default_target_else_equal_parts(control: str, target: dict[str, Decimal]) -> None:
    view = view_of(a_record(a_driver(a_clause(), controllable_by=control), series=[RISE]), "2024-04-30")

    assert view.target == target


def test_a_deviation_of_exactly_the_tolerance_is_within_it() -> None:
    clause = a_clause(bands((None, shares(C="0.4", S="0.6"))))
    record = a_record(a_driver(clause), series=[RISE])

    assert view_of(record, "2024-04-30").within_tolerance is True
    assert view_of(a_record(a_driver(clause, tolerance=Decimal("0.0999")), series=[RISE])).within_tolerance is False


def test_a_duty_to_renegotiate_arises_at_the_threshold_and_stays_open() -> None:
    clause = a_clause(SHARED, reneg_threshold="0.08", reneg_respond_days=14)
    view = view_of(a_record(a_driver(clause), series=[an_index("2024-01", "100", "108", "130")]), "2024-03-31")

    [duty] = view.triggers.fired
    assert (str(duty.period), str(duty.shock), str(duty.anchor)) == ("2024-02", "0.080000", "0")
    assert duty.answer_due == date(2024, 3, 14)
    assert {"clause 1", "power 2024-02"} <= set(duty.evidence)
    assert view.triggers.open


@pytest.mark.parametrize(("on", "fired"), [("2024-02-29", ["2024-01", "2024-04"]), ("2024-03-01", ["2024-01"])])
def test_closing_moves_the_anchor_to_the_shock_of_its_period(on: str, fired: list[str]) -> None:
    clause = a_clause(SHARED, reneg_threshold="0.08")
    series = an_index("2023-12", "100", "109", "110", "111", "118.5")
    history = a_driver(clause, base_date=date(2023, 12, 1))

    view = view_of(a_record(history, series=[series], renegotiations=(closed(on),)), "2024-04-30")

    assert [str(duty.period) for duty in view.triggers.fired] == fired
    assert view.triggers.open is (len(fired) == 2)


def test_a_new_version_ends_the_duty_and_moves_the_anchor() -> None:
    first = version(1, "2024-01-01", a_clause(SHARED, reneg_threshold="0.08"))
    second = version(2, "2024-03-01", a_clause(SHARED, reneg_threshold="0.05"))
    series = an_index("2024-01", "100", "110", "112", "117")

    view = view_of(a_record(a_driver(first, second), series=[series]), "2024-04-30")

    fired = [(str(duty.period), str(duty.anchor)) for duty in view.triggers.fired]
    assert fired == [("2024-02", "0"), ("2024-04", "0.120000")]


def test_a_fall_triggers_as_a_rise_does() -> None:
    clause = a_clause(SHARED, reneg_threshold="0.08")
    view = view_of(a_record(a_driver(clause), series=[an_index("2024-01", "100", "92")]), "2024-02-29")

    assert [str(duty.shock) for duty in view.triggers.fired] == ["-0.080000"]


@pytest.mark.parametrize("as_of", ["2024-03-15", "2024-03-31"])
def test_closing_after_the_last_settled_period_ends_the_duty(as_of: str) -> None:
    clause = a_clause(SHARED, reneg_threshold="0.08")
    record = a_record(a_driver(clause), series=[RISE], renegotiations=(closed("2024-03-10"),))

    assert view_of(record, "2024-03-09").triggers.open
    assert not view_of(record, as_of).triggers.open


def test_no_duty_arises_while_the_shock_at_the_anchor_awaits_its_index() -> None:
    first = version(1, "2024-01-01", a_clause(SHARED))
    second = version(2, "2024-02-01", a_clause(SHARED, reneg_threshold="0.05"))
    series = an_index("2024-01", "100", None, "120")

    view = view_of(a_record(a_driver(first, second), series=[series]), "2024-03-31")

    assert view.triggers.fired == ()


def test_without_a_threshold_no_duty_arises() -> None:
    view = view_of(a_record(a_driver(a_clause(SHARED)), series=[RISE]), "2024-04-30")

    assert view.triggers.fired == ()
