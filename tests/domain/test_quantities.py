"""Money is whole minor units, rates are exact decimals, and rounding happens once, half to even."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from domain.quantities import (
    LARGEST_EXACT_INTEGER,
    Amount,
    Fraction,
    Money,
    PositiveMoney,
    PositiveQuantity,
    Quantity,
    Rate,
    Share,
    add_up,
    part_of,
    remainder,
    to_figure,
    to_minor_units,
    to_shock,
)

QUANTITY: TypeAdapter[Decimal] = TypeAdapter(Quantity)
MONEY: TypeAdapter[int] = TypeAdapter(Money)


def read(kind: object, value: object) -> object:
    return TypeAdapter(kind).validate_python(value)


@pytest.mark.parametrize(("text", "value"), [("0", "0"), ("-1.50", "-1.50"), (" 12.5 ", "12.5"), (7, "7")])
def test_a_decimal_is_read_as_it_is_written(text: str | int, value: str) -> None:
    assert str(QUANTITY.validate_python(text)) == value


@pytest.mark.parametrize(
    "unclear",
    [
        0.25,
        float("nan"),
        True,
        None,
        "",
        "1e3",
        "1E-3",
        "NaN",
        "Infinity",
        "-Infinity",
        "+1",
        ".5",
        "5.",
        "1,5",
        "01",
        "1_000",
        "0x10",
        "١٢",
        "1.2.3",
        "1" * 19,
        "0." + "1" * 19,
        Decimal("NaN"),
        Decimal("Infinity"),
    ],
)
def test_anything_but_plain_decimal_text_is_refused(unclear: object) -> None:
    with pytest.raises(ValidationError):
        QUANTITY.validate_python(unclear)


def test_binary_floats_are_refused_in_json_too() -> None:
    with pytest.raises(ValidationError, match="binary floats lose digits"):
        QUANTITY.validate_json("0.25")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=9, min_value=-(10**17), max_value=10**17))
def test_a_decimal_survives_writing_and_reading(value: Decimal) -> None:
    assert QUANTITY.validate_json(QUANTITY.dump_json(value)) == value


@pytest.mark.parametrize(
    ("kind", "inside", "outside"),
    [
        (Share, ["0", "1", "0.5"], ["-0.000001", "1.000001"]),
        (Rate, ["-0.999999", "0", "10"], ["-1", "10.000001"]),
        (Fraction, ["0.000001", "40"], ["0", "-0.1"]),
        (PositiveQuantity, ["0.000001"], ["0", "-3"]),
    ],
)
def test_each_kind_of_number_keeps_to_its_range(kind: object, inside: list[str], outside: list[str]) -> None:
    assert [read(kind, text) for text in inside] == [Decimal(text) for text in inside]
    for text in outside:
        with pytest.raises(ValidationError):
            read(kind, text)


@pytest.mark.parametrize("amount", [LARGEST_EXACT_INTEGER, -LARGEST_EXACT_INTEGER, 0])
def test_money_reaches_as_far_as_every_reader_counts_exactly(amount: int) -> None:
    assert MONEY.validate_json(MONEY.dump_json(amount)) == amount


@pytest.mark.parametrize("unclear", [LARGEST_EXACT_INTEGER + 1, -LARGEST_EXACT_INTEGER - 1, 1.0, "100", True, None])
def test_money_is_a_whole_number_and_nothing_else(unclear: object) -> None:
    with pytest.raises(ValidationError):
        MONEY.validate_python(unclear)


def test_amounts_are_zero_or_more_and_positive_money_above_zero() -> None:
    assert (read(Amount, 0), read(PositiveMoney, 1)) == (0, 1)
    for kind, value in ((Amount, -1), (PositiveMoney, 0)):
        with pytest.raises(ValidationError):
            read(kind, value)


@pytest.mark.parametrize(("exact", "rounded"), [("0.5", 0), ("1.5", 2), ("2.5", 2), ("-0.5", 0), ("-1.5", -2)])
def test_half_a_cent_goes_to_the_even_cent(exact: str, rounded: int) -> None:
    assert to_minor_units(Decimal(exact)) == rounded


@pytest.mark.parametrize(
    ("exact", "rounded"), [("0.0000005", "0.000000"), ("0.0000015", "0.000002"), ("-0.0000001", "0.000000")]
)
def test_a_shock_has_six_decimals_and_no_negative_zero(exact: str, rounded: str) -> None:
    assert str(to_shock(Decimal(exact))) == rounded


@pytest.mark.parametrize(("exact", "rounded"), [("0.00005", "0.0000"), ("0.00015", "0.0002"), ("-0.00001", "0.0000")])
def test_a_figure_has_four_decimals_and_no_negative_zero(exact: str, rounded: str) -> None:
    assert str(to_figure(Decimal(exact))) == rounded


@given(st.integers(0, LARGEST_EXACT_INTEGER), st.decimals(0, 1, places=6))
def test_a_part_and_the_remainder_add_up_to_the_whole(total: int, share: Decimal) -> None:
    part = part_of(total, share)

    assert 0 <= part <= total
    assert part + remainder(total, [part]) == total


def test_amounts_add_up_in_the_order_of_the_parties() -> None:
    rows = [{"S": 5}, {"C": 1, "S": -2}]

    assert list(add_up(rows, ["C", "S", "P"]).items()) == [("C", 1), ("S", 3), ("P", 0)]
