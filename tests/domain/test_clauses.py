"""Bands rise, the last one is open, and the shares of each add up to one."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from domain.clauses import AmountBand, Band, Clause, Driver, Evaluation
from domain.shocks import AmountBands
from tests.domain.builders import a_clause, a_driver, shared

AMOUNT_BANDS: TypeAdapter[tuple[AmountBand, ...]] = TypeAdapter(AmountBands)


def band(upto: str | None) -> Band:
    return Band(upto=None if upto is None else Decimal(upto), shares=shared())


def amount_band(upto: int | None) -> AmountBand:
    return AmountBand(upto=upto, shares=shared())


def clause(**stated: Any) -> Clause:
    return Clause.model_validate({"bands_up": [band(None)]} | stated)


@given(st.decimals(0, 1, places=6))
def test_the_shares_of_a_band_add_up_to_one(share: Decimal) -> None:
    assert Band(upto=None, shares={"C": share, "S": 1 - share})
    with pytest.raises(ValidationError, match="add up to 1"):
        Band(upto=None, shares={"C": share, "S": 1 - share, "P": Decimal("0.000001")})


def test_a_band_shares_among_somebody() -> None:
    for kind in (Band, AmountBand):
        with pytest.raises(ValidationError):
            kind.model_validate({"upto": None, "shares": {}})


def test_bands_rise_and_the_last_is_open() -> None:
    assert clause(bands_up=[band("0.03"), band("0.08"), band(None)])


@pytest.mark.parametrize(
    "bounds", [[], ["0.03"], ["0.08", "0.03", None], ["0.03", "0.03", None], ["0.03", None, None], [None, "0.03"]]
)
def test_bands_in_any_other_order_are_refused(bounds: list[str | None]) -> None:
    with pytest.raises(ValidationError):
        clause(bands_up=[band(upto) for upto in bounds])
    with pytest.raises(ValidationError):
        clause(bands_down=[band(upto) for upto in bounds])


@pytest.mark.parametrize("upto", ["0", "-0.03"])
def test_a_band_reaches_above_zero(upto: str) -> None:
    with pytest.raises(ValidationError):
        band(upto)


def test_bands_of_amounts_rise_and_the_last_is_open() -> None:
    assert AMOUNT_BANDS.validate_python([amount_band(100), amount_band(None)])


@pytest.mark.parametrize("bounds", [[], [100], [200, 100, None], [100, 100, None], [None, 100], [None, None]])
def test_bands_of_amounts_in_any_other_order_are_refused(bounds: list[int | None]) -> None:
    with pytest.raises(ValidationError):
        AMOUNT_BANDS.validate_python([amount_band(upto) for upto in bounds])


def test_the_cap_lies_at_or_above_the_floor() -> None:
    assert clause(cap_rate="0.05", floor_rate="0.05")
    with pytest.raises(ValidationError, match="the cap lies at or above the floor"):
        clause(cap_rate="0.04", floor_rate="0.05")


def test_a_month_of_evaluation_belongs_to_a_yearly_evaluation() -> None:
    assert clause(evaluation=Evaluation.ANNUAL, evaluation_month=1)
    with pytest.raises(ValidationError, match="yearly evaluation"):
        clause(evaluation=Evaluation.QUARTERLY, evaluation_month=1)


@pytest.mark.parametrize(
    "stated",
    [
        {"lag_months": -1},
        {"lag_months": 61},
        {"evaluation": Evaluation.ANNUAL, "evaluation_month": 13},
        {"step_cap_up": "-0.01"},
        {"reneg_threshold": "0"},
        {"reneg_respond_days": 0},
        {"cap_rate": "-1"},
    ],
)
def test_each_term_of_a_clause_keeps_to_its_range(stated: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        clause(**stated)


def test_a_clause_names_every_party_of_its_bands() -> None:
    down = [Band(upto=None, shares={"P": Decimal(1)})]

    assert clause(bands_down=down).parties() == {"C", "S", "P"}


def test_equal_clauses_are_equal_however_their_decimals_were_written() -> None:
    assert a_clause("0.5", "0.5") == a_clause("0.50", "0.500")


@pytest.mark.parametrize("stated", [{"weight": "0"}, {"weight": "1.01"}, {"target": {"C": "0.5", "S": "0.4"}}])
def test_a_driver_weighs_something_and_its_target_is_whole(stated: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Driver.model_validate(a_driver().model_dump() | stated)
