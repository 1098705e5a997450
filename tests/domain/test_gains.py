"""Joint gains are divided to the cent, or not at all with a reason."""

from collections.abc import Mapping
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.gains import (
    Coalition,
    Division,
    NegativeContribution,
    NotDivided,
    RemainderToStranger,
    adams_gain,
    coalitions,
    equal_gain,
    shapley_gain,
)

law = settings(deadline=None, max_examples=80)
PARTIES = ("A", "B", "C")
money = st.integers(-(10**12), 10**12)
contributions = st.dictionaries(st.sampled_from(PARTIES), st.integers(0, 10**12), min_size=1)


def values(**stated: int) -> dict[Coalition, int]:
    return {frozenset(members): value for members, value in stated.items()}


def parts(division: Division) -> Mapping[str, int]:
    assert division.parts is not None
    return division.parts


def test_two_parties_get_their_fall_back_and_half_of_the_rest() -> None:
    found = equal_gain(300_000_00, {"C": 60_000_00, "S": 100_000_00}, remainder_to="S")

    assert found.parts == {"C": 130_000_00, "S": 170_000_00}
    assert found.formula == "gains.equal/1"


@pytest.mark.parametrize(("gain", "customer", "supplier"), [(101, 50, 51), (103, 52, 51)])
def test_an_odd_cent_is_rounded_half_to_even_and_the_rest_is_the_others(
    gain: int, customer: int, supplier: int
) -> None:
    assert equal_gain(gain, {"C": 0, "S": 0}, remainder_to="S").parts == {"C": customer, "S": supplier}


def test_a_party_that_loses_by_walking_away_gets_less() -> None:
    assert equal_gain(100, {"C": -40, "S": 20}, remainder_to="S").parts == {"C": 20, "S": 80}


def test_below_the_fall_backs_there_is_nothing_to_divide() -> None:
    assert equal_gain(159, {"C": 60, "S": 100}, remainder_to="S").reason is NotDivided.BELOW_FALL_BACK
    assert equal_gain(160, {"C": 60, "S": 100}, remainder_to="S").parts == {"C": 60, "S": 100}


@pytest.mark.parametrize("fall_backs", [{"A": 0}, {"A": 0, "B": 0, "C": 0}])
def test_the_equal_division_is_for_two_parties(fall_backs: dict[str, int]) -> None:
    assert equal_gain(100, fall_backs, remainder_to="A").reason is NotDivided.NOT_TWO_PARTIES


def test_adams_divides_by_what_each_put_in() -> None:
    # Contributions of case S2: 210,000 and 240,000, net outcome 290,000.
    found = adams_gain(290_000_00, {"C": 210_000_00, "S": 240_000_00}, remainder_to="S")

    assert found.parts == {"C": 135_333_33, "S": 154_666_67}


def test_adams_divides_a_loss_in_the_same_proportion() -> None:
    assert adams_gain(-90, {"C": 1, "S": 2}, remainder_to="S").parts == {"C": -30, "S": -60}


def test_without_contributions_there_is_no_proportion() -> None:
    assert adams_gain(100, {"C": 0, "S": 0}, remainder_to="S").reason is NotDivided.NO_CONTRIBUTIONS


def test_a_contribution_is_not_negative() -> None:
    with pytest.raises(NegativeContribution):
        adams_gain(100, {"C": -1, "S": 5}, remainder_to="S")


def test_three_parties_get_what_each_adds_on_average() -> None:
    # The glove game: A has a left glove, B and C a right one each; a pair is worth 600.
    gloves = values(A=0, B=0, C=0, AB=600, AC=600, BC=0, ABC=600)

    assert shapley_gain(gloves, PARTIES, remainder_to="A").parts == {"A": 400, "B": 100, "C": 100}


def test_shapley_asks_for_the_value_of_every_coalition() -> None:
    found = shapley_gain(values(A=0, B=0, C=0, AB=600, AC=600, ABC=600), PARTIES, remainder_to="A")

    assert (found.parts, found.reason) == (None, NotDivided.COALITIONS_MISSING)
    assert found.missing == (frozenset("BC"),)


def test_shapley_is_for_three_parties_or_more() -> None:
    found = shapley_gain(values(A=0, B=0, AB=600), ("A", "B"), remainder_to="A")

    assert found.reason is NotDivided.FEWER_THAN_THREE_PARTIES


def test_the_remainder_goes_to_one_of_the_parties() -> None:
    with pytest.raises(RemainderToStranger):
        equal_gain(100, {"C": 0, "S": 0}, remainder_to="X")
    with pytest.raises(RemainderToStranger):
        adams_gain(100, {"C": 1, "S": 1}, remainder_to="X")
    with pytest.raises(RemainderToStranger):
        shapley_gain({}, PARTIES, remainder_to="X")


@law
@given(money, money, money)
def test_equal_parts_add_up_and_nobody_falls_below_the_fall_back(gain: int, one: int, other: int) -> None:
    found = equal_gain(gain, {"A": one, "B": other}, remainder_to="B")

    if found.parts is None:
        assert gain < one + other
    else:
        assert sum(found.parts.values()) == gain
        assert found.parts["A"] >= one
        assert found.parts["B"] >= other
        assert abs((found.parts["A"] - one) - (found.parts["B"] - other)) <= 1


@law
@given(money, contributions)
def test_adams_parts_add_up_and_stay_within_a_cent_per_party(gain: int, made: dict[str, int]) -> None:
    found = adams_gain(gain, made, remainder_to=min(made))

    if found.parts is None:
        assert sum(made.values()) == 0
    else:
        assert sum(found.parts.values()) == gain
        for party, part in found.parts.items():
            assert abs(Fraction(gain * made[party], sum(made.values())) - part) <= len(made)


@law
@given(money, st.integers(0, 10**9), st.integers(1, 10**9), st.integers(0, 10**9))
def test_who_puts_in_more_of_a_gain_never_gets_less(gain: int, own: int, other: int, more: int) -> None:
    gain = abs(gain)

    before = parts(adams_gain(gain, {"A": own, "B": other}, remainder_to="B"))
    after = parts(adams_gain(gain, {"A": own + more, "B": other}, remainder_to="B"))

    assert after["A"] >= before["A"]


@law
@given(st.lists(money, min_size=7, max_size=7))
def test_shapley_is_the_average_over_every_order_of_joining(amounts: list[int]) -> None:
    known = dict(zip(coalitions(PARTIES), amounts, strict=True))
    worth = {frozenset(): 0, **known}
    added = dict.fromkeys(PARTIES, Fraction(0))
    for order in permutations(PARTIES):
        for place, party in enumerate(order):
            added[party] += worth[frozenset(order[: place + 1])] - worth[frozenset(order[:place])]

    found = parts(shapley_gain(known, PARTIES, remainder_to="C"))

    assert sum(found.values()) == known[frozenset(PARTIES)]
    assert all(abs(added[party] / 6 - found[party]) <= 1 for party in PARTIES)


@law
@given(st.lists(money, min_size=7, max_size=7), st.permutations(PARTIES))
def test_another_order_of_the_parties_divides_the_same(amounts: list[int], order: list[str]) -> None:
    known = dict(zip(coalitions(PARTIES), amounts, strict=True))

    assert shapley_gain(known, PARTIES, remainder_to="C").parts == shapley_gain(known, order, remainder_to="C").parts


@law
@given(st.lists(money, min_size=6, max_size=6))
def test_null_stays_null_while_one_coalition_has_no_value(amounts: list[int]) -> None:
    known = dict(zip(coalitions(PARTIES), amounts, strict=False))

    assert shapley_gain(known, PARTIES, remainder_to="A").parts is None
