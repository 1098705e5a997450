"""One-off losses, contract totals, years with margin, and the load on capacity."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.calendar import Granularity, Period
from domain.clauses import AmountBand
from domain.contract import Parameters
from domain.sharing.contract import period_value
from domain.sharing.inputs import (
    Capacity,
    OneOffRisk,
    PartyOutsideContract,
    TransferWithoutSubject,
    YearWithoutValue,
)
from domain.sharing.presentation import risk_as_plain
from domain.sharing.results import OneOffView, Reason, RiskView
from domain.sharing.view import risk_view
from tests.domain.sharing.builders import (
    FIXED_PRICE,
    MONTHLY,
    YEARLY,
    a_clause,
    a_contract,
    a_driver,
    a_record,
    an_index,
    paid,
    shares,
)

HALF = (AmountBand(upto=None, shares=shares(C="0.5", S="0.5")),)


def a_loss(amount: int = 1_000_000_00, on: str = "2024-02-10", **terms: Any) -> OneOffRisk:
    known: dict[str, Any] = {"ref": "loss", "risk": "fire", "carrier": "S", "bands": HALF, "bands_ref": "shared"}
    return OneOffRisk(on=date.fromisoformat(on), gross=amount, **{**known, **terms})


def view(as_of: str = "2024-12-31", **parts: Any) -> RiskView:
    drivers = parts.pop("drivers", ())
    return risk_view(a_record(*drivers, **parts), as_of=date.fromisoformat(as_of))


def loss_view(loss: OneOffRisk, as_of: str = "2024-12-31", **parts: Any) -> OneOffView:
    return view(as_of, one_off_risks=(loss,), **parts).one_off_risks[0]


def test_amount_bands_split_what_insurance_did_not_pay_and_the_carrier_takes_the_rest() -> None:
    bands = (
        AmountBand(upto=100, shares=shares(S="1")),
        AmountBand(upto=None, shares=shares(C="0.333", S="0.667")),
    )

    found = loss_view(a_loss(601, recovery=200, bands=bands))

    assert found.net_amount == 401
    assert found.contractual == {"C": 100, "S": 301}


def test_three_parties_share_a_loss_to_the_cent() -> None:
    bands = (AmountBand(upto=None, shares={"A": Decimal("0.35"), "C": Decimal("0.35"), "S": Decimal("0.30")}),)
    contract = a_contract(parties=("A", "C", "S"))

    found = loss_view(a_loss(101, bands=bands), contract=contract)

    assert found.contractual == {"A": 35, "C": 35, "S": 31}


def test_the_carrier_bears_all_until_money_moves() -> None:
    found = loss_view(a_loss(), transfers=(paid("2024-03-01", 200_000_00, risk="loss"),))

    assert found.actual == {"C": 200_000_00, "S": 800_000_00}
    assert found.unsettled == {"C": 300_000_00}
    assert found.evidence == ("loss", "shared", "paid 2024-03-01")


@pytest.mark.parametrize(
    ("as_of", "flags"), [("2024-04-10", []), ("2024-04-11", ["UNSETTLED", "REALISED_ONE_TO_ONE:S"])]
)
def test_after_sixty_days_what_is_not_settled_is_flagged(as_of: str, flags: list[str]) -> None:
    found = loss_view(a_loss(), as_of)

    assert [str(flag) for flag in found.flags] == flags


def test_the_days_before_unsettled_are_agreed_per_contract() -> None:
    found = loss_view(a_loss(), "2024-03-01", parameters=Parameters(unsettled_after_days=10))

    assert "UNSETTLED" in [str(flag) for flag in found.flags]


@pytest.mark.parametrize(
    ("control", "flags"), [("none", ["STRUCTURAL_ONE_TO_ONE:S"]), ("S", []), ("C", ["STRUCTURAL_ONE_TO_ONE:S"])]
)
def test_a_loss_for_one_party_that_does_not_control_it_is_structurally_one_to_one(
    control: str, flags: list[str]
) -> None:
    all_s = (AmountBand(upto=None, shares=shares(S="1")),)

    found = loss_view(a_loss(bands=all_s, controllable_by=control))

    assert [str(flag) for flag in found.flags] == flags


def test_a_party_that_bears_a_loss_it_controls_is_not_flagged_as_one_to_one() -> None:
    found = loss_view(a_loss(controllable_by="S"))

    assert [str(flag) for flag in found.flags] == ["UNSETTLED"]


def test_until_the_parties_decide_nothing_is_contractual_and_the_sum_names_it() -> None:
    found = view(one_off_risks=(a_loss(bands=None, bands_ref=None), a_loss(ref="other")))

    [undecided, _] = found.one_off_risks
    assert (undecided.contractual, undecided.unsettled, undecided.reason) == (None, None, Reason.NOT_DECIDED)
    assert undecided.flags == ()
    assert found.total.not_decided == ("loss",)
    assert found.total.contractual_baseline == {"C": 500_000_00, "S": 500_000_00}
    assert found.total.actual == {"C": 0, "S": 2_000_000_00}
    assert risk_as_plain(found)["total"]["not_decided"] == ["loss"]


def test_a_loss_covered_in_full_has_no_shares_and_no_flags() -> None:
    found = loss_view(a_loss(recovery=1_000_000_00))

    assert found.contractual == found.actual == {"C": 0, "S": 0}
    assert (found.unsettled, found.flags) == ({}, ())


def test_the_contract_total_adds_indexed_and_one_off_risks() -> None:
    energy = a_driver(a_clause(FIXED_PRICE))
    index = an_index("2024-01", "100", "110")

    found = view("2024-02-29", drivers=(energy,), series=[index], one_off_risks=(a_loss(),))

    assert found.total.contractual_baseline == {"C": 500_000_00, "S": 550_000_00}
    assert found.total.actual == {"C": 0, "S": 1_050_000_00}
    assert found.total.share_actual.parts == {"C": 0, "S": 1}
    assert found.contract_value_to_date == 2 * MONTHLY


def test_a_small_total_has_no_share_line() -> None:
    found = view("2024-02-29", one_off_risks=(a_loss(9_999_99),))

    assert found.total.share_actual.parts is None
    assert found.total.share_actual.reason is Reason.BELOW_MATERIALITY


def test_a_loss_stays_with_its_year_whenever_it_is_settled() -> None:
    transfers = (paid("2025-01-15", 500_000_00, risk="loss"),)

    found = view("2025-01-31", one_off_risks=(a_loss(),), transfers=transfers)

    first, second = found.years
    assert (first.year, first.shock, first.actual) == (2024, 1_000_000_00, {"C": 500_000_00, "S": 500_000_00})
    assert (second.year, second.shock, second.actual) == (2025, 0, {"C": 0, "S": 0})


def test_the_margin_of_a_year_is_its_share_of_value_to_date_less_what_the_supplier_bore() -> None:
    found = view("2025-03-31", one_off_risks=(a_loss(),))

    assert [year.supplier_margin for year in found.years] == [YEARLY * 4 // 100 - 1_000_000_00, 3 * MONTHLY * 4 // 100]
    assert [year.margin_negative for year in found.years] == [True, False]


def test_without_an_agreed_margin_there_is_none() -> None:
    found = view(contract=a_contract(margin_share=None))

    assert (found.years[0].supplier_margin, found.years[0].margin_negative) == (None, None)


def test_a_year_with_a_row_that_awaits_its_index_is_not_complete() -> None:
    energy = a_driver(a_clause())

    found = view("2025-01-31", drivers=(energy,), series=[an_index("2024-01", *["100"] * 12)])

    assert [year.complete for year in found.years] == [True, False]


def disclosed(by: str, amount: int, on: str = "2024-01-01") -> Capacity:
    return Capacity(on=date.fromisoformat(on), by=by, amount=amount, measure="equity", ref=f"capacity {by} {on}")


def test_load_is_what_a_party_bore_in_twelve_months_against_its_latest_capacity() -> None:
    capacities = (disclosed("C", 30_000_000_00), disclosed("S", 1), disclosed("S", 10_000_000_00, "2024-06-01"))
    losses = (a_loss(on="2024-02-28"), a_loss(ref="before", on="2023-02-28"))

    found = view("2024-02-29", one_off_risks=losses, capacities=(disclosed("S", 5, "2024-03-01"), *capacities[:2]))
    later = view("2024-12-31", one_off_risks=losses, capacities=capacities)

    assert [load.burden for load in found.capacity] == [0, 1_000_000_00]
    assert later.capacity[1].load == Decimal("0.1")
    assert [load.capacity_share for load in later.capacity] == [Decimal("0.75"), Decimal("0.25")]
    assert risk_as_plain(later)["capacity"]["S"] == {
        "amount": 10_000_000_00,
        "measure": "equity",
        "burden": 1_000_000_00,
        "load": "0.1000",
        "capacity_share": "0.2500",
        "awaiting_index": [],
    }


@pytest.mark.parametrize(("struck", "counted"), [("2023-02-28", 0), ("2023-03-01", 1_000_000_00)])
def test_twelve_months_before_a_leap_day_begin_after_the_last_of_february(struck: str, counted: int) -> None:
    found = view("2024-02-29", one_off_risks=(a_loss(on=struck),), capacities=(disclosed("S", 10_000_000_00),))

    assert found.capacity[0].burden == counted


def test_the_share_of_capacity_needs_the_capacity_of_all() -> None:
    found = view(capacities=(disclosed("S", 10_000_000_00),))

    assert found.capacity[0].capacity_share is None
    assert found.capacity[0].reason is Reason.NOT_DISCLOSED


def test_months_and_quarters_add_up_to_the_year() -> None:
    months = [period_value(1_000_001, Period(2024, number, Granularity.MONTH)) for number in range(1, 13)]
    quarters = [period_value(1_000_001, Period(2024, number, Granularity.QUARTER)) for number in range(1, 5)]

    assert sum(months) == sum(quarters) == 1_000_001
    assert quarters[0] == sum(months[:3])


def test_a_quarter_in_which_the_contract_ends_is_not_settled_by_itself() -> None:
    contract = a_contract("2024-01-01", "2024-08-15", granularity=Granularity.QUARTER)

    found = view(contract=contract)

    assert found.contract_value_to_date == YEARLY // 2


def test_a_period_counts_from_the_day_it_has_ended() -> None:
    assert view("2024-02-28").contract_value_to_date == MONTHLY
    assert view("2024-02-29").contract_value_to_date == 2 * MONTHLY


def test_before_the_first_period_has_ended_there_is_nothing_to_share() -> None:
    found = view("2024-01-30", drivers=(a_driver(a_clause()),))

    assert found.drivers[0].rows == ()
    assert found.drivers[0].share_net.reason is Reason.BELOW_MATERIALITY
    assert (found.years, found.total.actual) == ((), {"C": 0, "S": 0})


def test_a_year_without_a_value_is_refused() -> None:
    with pytest.raises(YearWithoutValue) as refused:
        a_contract("2024-01-01", "2025-12-31", annual_value={2024: YEARLY})

    assert refused.value.year == 2025


def test_a_stranger_to_the_contract_cannot_bear_risk() -> None:
    with pytest.raises(PartyOutsideContract):
        a_record(a_driver(a_clause(), carrier="X"))


def test_money_moves_for_a_known_driver_or_a_known_loss() -> None:
    with pytest.raises(TransferWithoutSubject):
        a_record(transfers=(paid("2024-02-01", 100),))
