"""What is still to settle once a provisional index became final."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.calendar import Period
from domain.pricing.corrections import (
    Cause,
    Corrections,
    CountingFigure,
    Restated,
    RetroCorrection,
    Settled,
    corrections,
)
from domain.pricing.walk import amount_at
from tests.domain.pricing.builders import month, period

DEFINITIVE = RetroCorrection(counts=CountingFigure.DEFINITIVE)
JULY, AUGUST = period("2024-07"), period("2024-08")


def settled(of: Period, factor: str, *, level: str | None = None, base: int = 100_000_00) -> Settled:
    return Settled(
        period=of, base_amount=base, factor=Decimal(factor), amount=amount_at(base, Decimal(level or factor))
    )


def restated(factor: str, *, level: str | None = None, provisional: tuple[str, ...] = ()) -> Restated:
    return Restated(factor=Decimal(factor), level=Decimal(level or factor), provisional=provisional)


def to_settle(found: Corrections) -> list[tuple[str, int]]:
    return [(str(row.settled.period), row.to_settle) for row in found.rows]


def test_the_difference_with_the_final_index_is_settled_and_the_settled_amount_stays() -> None:
    was = settled(JULY, "1.0500")

    found = corrections(DEFINITIVE, [was], {JULY: restated("1.0473")})

    assert to_settle(found) == [("2024-07", -270_00)]
    assert (found.rows[0].settled, found.rows[0].cause) == (was, Cause.OWN_INDEX)
    assert found.total == -270_00


def test_a_period_waits_for_the_last_of_its_indexes() -> None:
    known = {JULY: restated("1.0473"), AUGUST: restated("1.06", provisional=("materials",))}

    found = corrections(DEFINITIVE, [settled(JULY, "1.05"), settled(AUGUST, "1.05")], known)

    assert to_settle(found) == [("2024-07", -270_00)]
    assert found.awaiting == (AUGUST,)


def test_a_period_without_any_index_waits_too() -> None:
    assert corrections(DEFINITIVE, [settled(JULY, "1.05")], {}) == Corrections((), (JULY,))


def test_a_period_that_follows_a_corrected_one_says_so() -> None:
    was = settled(AUGUST, "1.08", level="1.05")

    found = corrections(DEFINITIVE, [was], {AUGUST: restated("1.08", level="1.04")})

    assert (found.rows[0].cause, found.total) == (Cause.EARLIER_PERIOD, -1_000_00)


def test_an_index_that_became_final_unchanged_leaves_nothing_to_settle() -> None:
    assert corrections(DEFINITIVE, [settled(JULY, "1.05")], {JULY: restated("1.05")}).rows == ()


def test_a_correction_that_was_settled_is_not_settled_again() -> None:
    was = replace(settled(JULY, "1.05"), corrected=-270_00)

    assert corrections(DEFINITIVE, [was], {JULY: restated("1.0473")}).rows == ()


def test_where_the_first_published_figure_counts_nothing_is_corrected() -> None:
    first = RetroCorrection(counts=CountingFigure.FIRST_PUBLISHED)

    assert corrections(first, [settled(JULY, "1.05")], {JULY: restated("1.0473")}) == Corrections((), ())


law = settings(deadline=None)
factors = st.integers(5000, 20000).map(lambda steps: str(Decimal(steps) / 10000))


@law
@given(st.lists(st.tuples(factors, factors, st.integers(0, 10**11)), min_size=1, max_size=8), st.randoms())
def test_settled_and_corrections_are_the_final_amount_in_any_order(
    course: list[tuple[str, str, int]], shuffle: object
) -> None:
    was = [settled(month(place), first, base=base) for place, (first, _, base) in enumerate(course)]
    final: Mapping[Period, Restated] = {month(place): restated(last) for place, (_, last, _) in enumerate(course)}

    found = corrections(DEFINITIVE, was, final)

    due = sum(amount_at(base, Decimal(last)) for _, last, base in course)
    assert sum(one.amount for one in was) + found.total == due
    assert corrections(DEFINITIVE, shuffle.sample(was, len(was)), final) == found
