"""Figures worked out by hand from practice and from the standard forms, each to its last digit."""

from decimal import Decimal

import pytest

from domain.clauses import Clause
from domain.pricing.claims import Claim, Explanation, examine
from domain.pricing.formula import adjustment_of_priced_work, price_adjustment_factor, price_factor
from domain.pricing.limits import CarryOver, PassingOn, beyond_threshold
from domain.pricing.rebasing import OverlapSplice, Rebasing, RecalculatedSplice, base_quotient, figures_between
from domain.pricing.target_cost import pain_gain
from domain.pricing.walk import amount_at, price_at
from domain.quantities import part_of, to_digits
from domain.sharing.split import splits
from tests.domain.pricing.builders import (
    ENGINEERS,
    PRICE_IN_CENTS,
    SHARED_TARGET,
    a_threshold,
    bands,
    bounds,
    day,
    engineers_book,
    figures,
    passing,
    period,
    steps_of,
)

CENTS = (PRICE_IN_CENTS,)
RISES = ("0.145", "0.002", "0.035")


def test_the_engineers_formula_of_three_indexes() -> None:
    factor = price_factor(ENGINEERS, engineers_book(), on=day("2024-07-31")).value

    assert factor is not None
    assert str(to_digits(factor, 10)) == "1.1492981658"
    assert amount_at(480_000_00, factor) == 551_663_12


def test_the_price_adjustment_factor_is_the_same_movement_less_one() -> None:
    adjustment = price_adjustment_factor(price_factor(ENGINEERS, engineers_book(), on=day("2024-07-31")))

    assert adjustment is not None
    assert str(to_digits(adjustment, 10)) == "0.1492981658"
    assert 480_000_00 + adjustment_of_priced_work(480_000_00, adjustment) == 551_663_12


@pytest.mark.parametrize(
    ("terms", "prices"),
    [
        (passing(), ["114.50", "114.73", "118.74"]),
        (passing(per_period=bounds(cap="0.05")), ["105.00", "105.21", "108.89"]),
        (passing(per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES), ["105.00", "110.25", "115.76"]),
    ],
    ids=["uncapped", "cap without carry-over", "cap with carry-over"],
)
def test_three_rises_under_a_cap_of_five_percent(terms: PassingOn, prices: list[str]) -> None:
    steps = steps_of(terms, *RISES)

    assert [str(price_at(Decimal(100), step.level, CENTS)) for step in steps] == prices


def test_what_a_cap_of_five_percent_cut_off_is_still_banked() -> None:
    terms = passing(per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES)

    banked = [step.banked for step in steps_of(terms, *RISES)]

    assert str(to_digits(banked[-1], 5)) == "0.02576"


def test_a_threshold_of_three_percent_on_a_rise_of_seven() -> None:
    deductible, franchise = a_threshold("deductible"), a_threshold("franchise")

    assert beyond_threshold(deductible, Decimal("0.07")) == Decimal("0.04")
    assert beyond_threshold(franchise, Decimal("0.07")) == Decimal("0.07")


def test_bands_on_a_rise_of_twelve_percent_with_half_and_half_while_the_parties_talk() -> None:
    clause = Clause(bands_up=bands(("0.03", "1"), ("0.08", "0.5"), (None, "0.5")), reneg_threshold=Decimal("0.08"))

    found = splits(clause, Decimal("0.12"), ("S", "C"))

    assert {party: part_of(100_000_00, part) for party, part in found.items()} == {"S": 7_500_00, "C": 4_500_00}


INVOICED = figures({"2021-01": "105.65", "2022-01": "110.5", "2023-01": "114.25"})


def test_a_price_follows_its_base_index_without_compounding_twice() -> None:
    quotient = base_quotient(INVOICED, base=period("2021-01"), now=period("2023-01"))

    assert quotient is not None
    assert str(price_at(Decimal(1000), quotient, CENTS)) == "1081.40"


def test_the_documented_error_of_an_invoicing_system_is_recognised() -> None:
    """It invoiced 1,127.31: the rise since the base index, on top of the earlier rise since the base index."""
    claim = Claim(
        change=Decimal("0.12731"),
        digits=5,
        base=period("2021-01"),
        now=period("2023-01"),
        earlier=(period("2022-01"),),
    )

    finding = examine(claim, INVOICED)

    assert not finding.accepted
    assert finding.explanation is Explanation.RISES_ADDED_UP
    assert str(price_at(Decimal(1000), 1 + claim.change, CENTS)) == "1127.31"
    assert finding.agreed is not None
    assert str(price_at(Decimal(1000), 1 + finding.agreed, CENTS)) == "1081.40"


OLD = figures({"2014-10": "116.34", "2015-10": "117.07"})
NEW = figures({"2014-10": "99.84", "2015-10": "100.54"})


@pytest.mark.parametrize(
    ("splice", "quotient"),
    [(OverlapSplice(overlap=("2015-10",), digits=None), "1.006275"), (RecalculatedSplice(), "1.007011")],
    ids=["linked to the old series", "recalculated series"],
)
def test_a_rebased_index_gives_another_quotient_so_the_splice_is_agreed(splice: object, quotient: str) -> None:
    rebasing = Rebasing.model_validate(
        {"old_series": "cpi-2006", "new_series": "cpi-2015", "first_period": "2015-10", "splice": splice}
    )
    base, now = period("2014-10"), period("2015-10")

    read = figures_between(rebasing, {"cpi-2006": OLD, "cpi-2015": NEW}, base=base, now=now)

    found = base_quotient(read, base=base, now=now)
    assert found is not None
    assert str(to_digits(found, 6)) == quotient


def test_a_claim_that_was_divided_by_october_of_a_year_too_early_is_recognised() -> None:
    """The documented claim was 1.68 percent; the index of October 2013 is the one that gives it."""
    known = NEW | figures({"2013-10": "98.88", "2015-01": "99.02"})
    claim = Claim(change=Decimal("0.0168"), digits=4, base=period("2014-10"), now=period("2015-10"))

    finding = examine(claim, known)

    assert not finding.accepted
    assert (finding.explanation, finding.base_periods) == (Explanation.OTHER_BASE_PERIOD, (period("2013-10"),))
    assert finding.agreed is not None
    assert str(to_digits(finding.agreed, 6)) == "0.007011"


@pytest.mark.parametrize(
    ("outturn", "supplier"),
    [(750_000_00, 87_500_00), (880_000_00, 56_000_00), (1_060_000_00, -30_000_00), (1_150_000_00, -60_000_00)],
)
def test_pain_and_gain_on_a_target_of_a_million(outturn: int, supplier: int) -> None:
    outcome = pain_gain(SHARED_TARGET, target=1_000_000_00, outturn=outturn)

    assert outcome.parts["S"] == supplier
    assert sum(outcome.parts.values()) == outcome.saving
