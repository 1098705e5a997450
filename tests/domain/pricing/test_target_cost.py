"""Pain and gain on a target, and what a new target changes."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.pricing.target_cost import (
    NoTargetYet,
    Outturn,
    PainGain,
    TargetAgreed,
    assessments,
    pain_gain,
)
from tests.domain.pricing.builders import SHARED_TARGET, bands, day

MILLION = 1_000_000_00
law = settings(deadline=None)


def target(on: str, amount: int, terms: PainGain = SHARED_TARGET) -> TargetAgreed:
    return TargetAgreed(on=day(on), target=amount, terms=terms, ref=f"target {on}")


def outturn(on: str, amount: int) -> Outturn:
    return Outturn(on=day(on), outturn=amount, ref=f"assessed {on}")


def test_a_saving_is_shared_band_by_band() -> None:
    outcome = pain_gain(SHARED_TARGET, target=MILLION, outturn=750_000_00)

    assert [(str(one.band.upto), one.size) for one in outcome.slices] == [
        ("0.80", 50_000_00),
        ("0.90", 100_000_00),
        ("1.10", 100_000_00),
    ]
    assert outcome.parts == {"C": 162_500_00, "S": 87_500_00}


def test_an_outturn_on_target_gives_nothing_to_share() -> None:
    assert pain_gain(SHARED_TARGET, target=MILLION, outturn=MILLION).parts == {"C": 0, "S": 0}


def test_the_carrier_takes_what_rounding_leaves() -> None:
    halves = PainGain(carrier="C", bands=bands((None, "0.5")))

    assert pain_gain(halves, target=5, outturn=0).parts == {"C": 3, "S": 2}


def test_all_gain_to_the_one_and_all_pain_to_the_other_is_possible_and_visible() -> None:
    one_sided = PainGain(carrier="C", bands=bands(("1", "0"), (None, "1")))

    assert pain_gain(one_sided, target=MILLION, outturn=900_000_00).parts == {"C": 100_000_00, "S": 0}
    assert pain_gain(one_sided, target=MILLION, outturn=1_100_000_00).parts == {"C": 0, "S": -100_000_00}


def test_bands_that_do_not_rise_are_refused() -> None:
    with pytest.raises(ValidationError, match="bounds of the bands rise"):
        PainGain(carrier="C", bands=bands(("0.9", "0.5"), ("0.8", "0.5"), (None, "0.5")))


def test_a_new_target_is_settled_beside_earlier_assessments() -> None:
    targets = [target("2026-01-01", MILLION), target("2026-07-01", 1_100_000_00)]
    outturns = [outturn("2026-06-30", 1_060_000_00), outturn("2026-12-31", 1_060_000_00)]

    first, second = assessments(targets, outturns)

    assert first.due.parts == {"C": -30_000_00, "S": -30_000_00}
    assert second.due.parts == {"C": 20_000_00, "S": 20_000_00}
    assert second.to_settle == {"C": 50_000_00, "S": 50_000_00}
    assert second.refs == ("target 2026-07-01", "assessed 2026-12-31")


def test_an_earlier_assessment_stays_as_it_was_after_a_new_target() -> None:
    targets = [target("2026-01-01", MILLION)]
    outturns = [outturn("2026-06-30", 1_060_000_00)]

    before = assessments(targets, outturns)

    assert assessments([*targets, target("2026-07-01", 2 * MILLION)], outturns) == before


def test_other_shares_settle_the_difference_and_leave_earlier_assessments() -> None:
    supplier_alone = PainGain(carrier="C", bands=bands((None, "1")))
    targets = [target("2026-01-01", MILLION), target("2026-07-01", MILLION, supplier_alone)]
    outturns = [outturn("2026-06-30", 900_000_00), outturn("2026-12-31", 900_000_00)]

    first, second = assessments(targets, outturns)

    assert first.due.parts == {"C": 50_000_00, "S": 50_000_00}
    assert second.to_settle == {"C": -50_000_00, "S": 50_000_00}


def test_an_assessment_before_any_target_is_refused() -> None:
    with pytest.raises(NoTargetYet):
        assessments([target("2026-07-01", MILLION)], [outturn("2026-06-30", 0)])


money = st.integers(1, 10**12)


@st.composite
def some_terms(draw: st.DrawFn) -> PainGain:
    bounds = sorted(draw(st.sets(st.integers(1, 200), max_size=4)))
    uppers = [*(str(Decimal(bound) / 100) for bound in bounds), None]
    return PainGain(
        carrier="C", bands=bands(*((upper, str(draw(st.integers(0, 100)) / Decimal(100))) for upper in uppers))
    )


@law
@given(some_terms(), money, money)
def test_the_parts_add_up_to_the_saving_and_the_slices_to_the_difference(
    terms: PainGain, agreed: int, spent: int
) -> None:
    outcome = pain_gain(terms, target=agreed, outturn=spent)

    assert sum(outcome.parts.values()) == outcome.saving
    assert sum(one.size for one in outcome.slices) == outcome.saving


@law
@given(some_terms(), money, money, money)
def test_a_higher_outturn_never_gives_the_supplier_more(terms: PainGain, agreed: int, spent: int, more: int) -> None:
    lower, higher = (pain_gain(terms, target=agreed, outturn=one).parts["S"] for one in (spent, spent + more))

    assert higher <= lower


@law
@given(some_terms(), money, money, st.integers(2, 1000))
def test_the_scale_of_the_money_does_not_matter(terms: PainGain, agreed: int, spent: int, times: int) -> None:
    one = pain_gain(terms, target=agreed, outturn=spent).parts["S"]
    many = pain_gain(terms, target=agreed * times, outturn=spent * times).parts["S"]

    assert abs(many - one * times) <= (times + 1) / 2


@law
@given(some_terms(), st.lists(st.tuples(st.integers(1, 360), money), min_size=1, max_size=5), money)
def test_what_is_settled_adds_up_to_what_is_due(terms: PainGain, course: list[tuple[int, int]], agreed: int) -> None:
    start = day("2026-01-01")
    targets = [target("2026-01-01", agreed, terms), target("2026-06-01", agreed + 10**6, terms)]
    outturns = [
        Outturn(on=start.replace(month=1 + place // 31, day=1 + place % 28), outturn=spent, ref="assessed")
        for place, spent in course
    ]

    found = assessments(targets, outturns)

    for party in terms.parties():
        assert sum(one.to_settle[party] for one in found) == found[-1].due.parts[party]
