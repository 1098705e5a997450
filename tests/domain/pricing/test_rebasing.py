"""One index across two base years, and how a claimed change came about."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.pricing.claims import Claim, Explanation, Finding, examine
from domain.pricing.formula import price_factor
from domain.pricing.readings import Figures
from domain.pricing.rebasing import FactorSplice, OverlapSplice, Rebasing, RecalculatedSplice, base_quotient
from domain.pricing.rebasing import figures_between as read_between
from tests.domain.pricing.builders import a_component, a_formula, day, figures, period

OLD = figures({"2020-01": "120", "2020-11": "124", "2020-12": "126"}, series="old")
NEW = figures({"2020-01": "96", "2020-11": "99", "2020-12": "101", "2021-01": "102", "2021-02": "103"}, series="new")


def a_rebasing(splice: Any, first: str = "2021-01") -> Rebasing:
    return Rebasing(old_series="old", new_series="new", first_period=first, splice=splice)


def overlap(*periods: str, digits: int | None = None) -> OverlapSplice:
    return OverlapSplice(overlap=periods, digits=digits)


def quotient(splice: Any, base: str, now: str, *, old: Figures = OLD, new: Figures = NEW) -> Decimal | None:
    found = read_between(a_rebasing(splice), {"old": old, "new": new}, base=period(base), now=period(now))
    return base_quotient(found, base=period(base), now=period(now))


@pytest.mark.parametrize(
    ("splice", "expected"),
    [
        (overlap("2020-12"), Decimal(102) * 126 / 101 / 120),
        (overlap("2020-11", "2020-12"), Decimal("1.0625")),
        (overlap("2020-12", digits=2), Decimal("1.0625")),
        (FactorSplice(factor=Decimal("1.25")), Decimal("1.0625")),
        (RecalculatedSplice(), Decimal("1.0625")),
    ],
)
def test_an_index_goes_on_over_its_new_base_by_the_agreed_splice(splice: Any, expected: Decimal) -> None:
    found = quotient(splice, "2020-01", "2021-01")

    assert found is not None
    assert abs(found - expected) < Decimal("1e-25")


def test_before_the_new_series_counts_only_the_old_one_is_read() -> None:
    assert quotient(RecalculatedSplice(), "2020-01", "2020-12") == Decimal("1.05")


def test_two_periods_of_the_new_series_need_no_link() -> None:
    assert quotient(overlap("2019-12"), "2021-01", "2021-02") == quotient(RecalculatedSplice(), "2021-01", "2021-02")


@pytest.mark.parametrize("missing", [("2019-12",), ("2020-12", "2020-10")])
def test_without_every_figure_of_the_overlap_there_is_no_quotient(missing: tuple[str, ...]) -> None:
    assert quotient(overlap(*missing), "2020-01", "2021-01") is None


def test_a_formula_follows_its_index_over_the_splice() -> None:
    formula = a_formula(a_component("old", "1", base_period="2020-01"))
    old = figures({"2020-01": "120", "2020-12": "126"}, provisional=["2020-12"], series="old")
    book = {"old": old, "new": NEW}

    factor = price_factor(
        formula, book, on=day("2021-01-31"), rebasings=[a_rebasing(FactorSplice(factor=Decimal("1.25")))]
    )
    linked = price_factor(formula, book, on=day("2021-01-31"), rebasings=[a_rebasing(overlap("2020-12"))])

    assert factor.value == Decimal("1.0625")
    assert (factor.provisional, linked.provisional) == ((), ("old",))
    assert linked.refs == ("new 2021-01", "old 2020-12", "new 2020-12", "old 2020-01")


law = settings(deadline=None)
values = st.integers(5000, 30000).map(lambda steps: str(Decimal(steps) / 100))


@law
@given(values, values, values)
def test_steps_from_period_to_period_compound_to_the_quotient_on_the_base(base: str, middle: str, now: str) -> None:
    known = figures({"2020-01": base, "2021-01": middle, "2022-01": now})
    first, second, whole = (
        base_quotient(known, base=period(one), now=period(other))
        for one, other in (("2020-01", "2021-01"), ("2021-01", "2022-01"), ("2020-01", "2022-01"))
    )

    assert first is not None
    assert second is not None
    assert whole is not None
    assert abs(first * second - whole) < Decimal("1e-25")


@law
@given(values, st.integers(1, 400))
def test_a_splice_does_not_depend_on_the_scale_of_the_new_series(now: str, scale: int) -> None:
    new = figures({"2020-12": "100", "2021-01": now})
    scaled = figures({"2020-12": str(100 * scale), "2021-01": str(Decimal(now) * scale)})

    straight, other = (quotient(overlap("2020-12"), "2020-01", "2021-01", new=one) for one in (new, scaled))

    assert straight is not None
    assert other is not None
    assert abs(straight - other) < Decimal("1e-25")


INDEX = figures({"2021-01": "100", "2022-01": "104", "2022-07": "103", "2023-01": "110"})


def examined(change: str, *, now: str = "2023-01", earlier: tuple[str, ...] = ("2022-01",)) -> Finding:
    digits = len(change.partition(".")[2])
    claim = Claim(
        change=Decimal(change),
        digits=digits,
        base=period("2021-01"),
        now=period(now),
        earlier=tuple(period(one) for one in earlier),
    )
    return examine(claim, INDEX)


@pytest.mark.parametrize(
    ("change", "explanation"),
    [
        ("0.10", Explanation.AS_AGREED),
        ("0.14", Explanation.RISES_ADDED_UP),
        ("0.144", Explanation.RISES_COMPOUNDED),
        ("0.0577", Explanation.OTHER_BASE_PERIOD),
        ("0.2", Explanation.UNEXPLAINED),
    ],
)
def test_a_claim_is_accepted_or_its_mistake_is_named(change: str, explanation: Explanation) -> None:
    finding = examined(change)

    assert finding.explanation is explanation
    assert finding.accepted is (explanation is Explanation.AS_AGREED)
    assert finding.agreed == Decimal("0.1")


def test_the_same_month_of_another_year_is_the_likeliest_mistake() -> None:
    known = figures({"2019-01": "98", "2020-01": "98", "2020-12": "98", "2021-01": "100", "2022-01": "105"})
    claim = Claim(change=Decimal("0.071"), digits=3, base=period("2021-01"), now=period("2022-01"))

    found = examine(claim, known).base_periods

    assert [str(one) for one in found] == ["2020-01", "2019-01", "2020-12"]


def test_a_claim_for_an_unknown_period_waits_for_its_index() -> None:
    finding = examined("0.10", now="2024-01")

    assert (finding.explanation, finding.agreed, finding.accepted) == (Explanation.AWAITING_INDEX, None, False)


def test_rises_that_cannot_all_be_measured_are_not_said_to_count_twice() -> None:
    assert examined("0.14", earlier=("2022-01", "2022-04")).explanation is Explanation.UNEXPLAINED
