"""A whole price rule, from index values to the price of an order and to its correction."""

from collections.abc import Iterable
from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.calendar import Granularity
from domain.pricing.applicability import DecidedBy, Supply, WhenLate, level_for, moment, moments_until
from domain.pricing.corrections import Settled, corrections
from domain.pricing.limits import CarryOver, Direction
from domain.pricing.readings import Book
from domain.pricing.rebasing import FactorSplice, OverlapSplice, Rebasing, RecalculatedSplice
from domain.pricing.rounding import Rounding, RoundingStage
from domain.pricing.rule import PricePath, PriceRule, price_path, prices_of, restated_for
from domain.pricing.walk import amount_at, price_at
from tests.domain.pricing.builders import (
    PRICE_IN_CENTS,
    a_request,
    a_rule,
    a_threshold,
    applicability,
    bounds,
    day,
    figures,
    passing,
    period,
)

CAPPED = passing(per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES)


def wages(last: str = "118.51", *, provisional: Iterable[str] = ()) -> Book:
    values = {"2023-10": "100", "2024-10": "114.5", "2025-10": "114.729", "2026-10": last}
    return {"wages": figures(values, provisional=provisional, series="wages")}


def path_of(rule: PriceRule, book: Book, *, until: str = "2027-01-01", asked: Iterable[str] = ()) -> PricePath:
    asked_by_year = {int(one[:4]) + 1: day(one) for one in asked}
    found = [
        moment(rule.applicability, on, asked_on=asked_by_year.get(on.year), as_of=day(until))
        for on in moments_until(rule.applicability, day(until))
    ]
    return price_path(rule, book, found)


def levels(path: PricePath) -> list[str]:
    return [str(price_at(Decimal(100), one.level, (PRICE_IN_CENTS,))) for one in prices_of(path)]


def test_an_index_becomes_the_price_of_an_order_under_a_cap_with_carry_over() -> None:
    rule = a_rule(passing_on=CAPPED)

    path = path_of(rule, wages())

    assert levels(path) == ["105.00", "110.25", "115.76"]
    order = Supply(ordered_on=day("2026-06-01"), delivered_on=day("2027-02-01"))
    assert level_for(rule.applicability, prices_of(path), order) == Decimal("1.1025")


def test_every_price_names_the_figures_behind_it_and_behind_what_it_carries_on() -> None:
    first, second, _ = path_of(a_rule(passing_on=CAPPED), wages()).repricings

    assert first.refs == ("wages 2024-10", "wages 2023-10")
    assert second.refs == ("wages 2025-10", "wages 2023-10", "wages 2024-10")


def test_a_path_stops_at_the_first_moment_that_awaits_its_index() -> None:
    book = {"wages": {one: reading for one, reading in wages()["wages"].items() if one != period("2025-10")}}

    path = path_of(a_rule(), book)

    assert len(path.repricings) == 1
    assert path.awaiting is not None
    assert (path.awaiting.on, path.lacking) == (day("2026-01-01"), ("wages",))
    assert list(restated_for(path, [period("2025-12"), period("2026-01")])) == [period("2025-12")]


def test_a_year_that_nobody_asked_for_is_lost_or_waits_as_agreed() -> None:
    in_time = ["2024-11-15", "2026-11-15"]
    lost, waiting = (
        path_of(a_rule(applicability=applicability(request=a_request(late))), wages("120.0"), asked=in_time)
        for late in (WhenLate.LOST, WhenLate.WAITS)
    )

    assert levels(waiting) == ["114.50", "120.00"]
    assert levels(lost) == ["114.50", "119.76"]


def test_a_price_after_a_lost_year_rests_on_that_year_too() -> None:
    rule = a_rule(applicability=applicability(request=a_request(WhenLate.LOST)))

    path = path_of(rule, wages(provisional=["2025-10"]), asked=["2024-11-15", "2026-11-15"])

    assert [one.provisional for one in path.repricings] == [(), ("wages",), ("wages",)]


def test_a_price_that_was_asked_for_after_a_newer_one_never_takes_effect() -> None:
    rule = a_rule(applicability=applicability(request=a_request(WhenLate.APPLIES_LATER)))
    moments = [
        moment(rule.applicability, day(on), asked_on=day(asked), as_of=day("2027-01-01"))
        for on, asked in [("2025-01-01", "2026-02-10"), ("2026-01-01", "2025-11-15")]
    ]

    path = price_path(rule, wages(), moments)

    assert [(one.on, one.level) for one in prices_of(path)] == [(day("2026-01-01"), Decimal("1.14729"))]
    known = restated_for(path, [period("2025-12"), period("2026-04")])
    assert [one.level for one in known.values()] == [1, Decimal("1.14729")]


def test_a_rule_follows_its_index_over_a_new_base_year() -> None:
    rebasing = Rebasing(
        old_series="wages",
        new_series="wages-2025",
        first_period="2026-10",
        splice=FactorSplice(factor=Decimal("1.25")),
    )
    book = {"wages": wages()["wages"], "wages-2025": figures({"2026-10": "96"})}

    assert levels(path_of(a_rule(rebasings=(rebasing,)), book))[-1] == "120.00"


def test_a_final_index_is_settled_for_every_month_in_which_its_price_applied() -> None:
    rule = a_rule(applicability=applicability(decided_by=DecidedBy.PERIOD, settlement_period=Granularity.MONTH))
    months = [period("2026-12"), period("2027-01"), period("2027-02")]
    provisional = path_of(rule, wages("118.0", provisional=["2026-10"]))
    was = [
        Settled(
            period=one,
            base_amount=50_000_00,
            factor=known.factor,
            amount=amount_at(50_000_00, known.level),
        )
        for one, known in restated_for(provisional, months).items()
    ]

    early = corrections(rule.retro_correction, was, restated_for(provisional, months))
    final = corrections(rule.retro_correction, was, restated_for(path_of(rule, wages("118.5")), months))

    assert (early.rows, early.awaiting) == ((), (period("2027-01"), period("2027-02")))
    assert [(str(row.settled.period), row.to_settle) for row in final.rows] == [
        ("2027-01", 250_00),
        ("2027-02", 250_00),
    ]


def test_a_later_price_under_a_cap_stays_provisional_while_an_earlier_index_is() -> None:
    book = wages(provisional=["2024-10"])

    free, capped = (path_of(a_rule(passing_on=terms), book).repricings for terms in (passing(), CAPPED))

    assert [one.provisional for one in free] == [("wages",), (), ()]
    assert [one.provisional for one in capped] == [("wages",)] * 3


def test_only_limits_and_rounded_changes_make_a_price_depend_on_the_past() -> None:
    rounded_change = (Rounding(stage=RoundingStage.CHANGE, digits=3),)

    assert not passing(rounding=(PRICE_IN_CENTS,)).depends_on_the_past
    assert all(
        passing(**terms).depends_on_the_past
        for terms in (
            {"direction": Direction.UP_ONLY},
            {"threshold": a_threshold("franchise")},
            {"cumulative": bounds(floor="0")},
            {"rounding": rounded_change},
        )
    )


def test_a_period_before_any_new_price_is_measured_at_the_base_price() -> None:
    found = restated_for(path_of(a_rule(), wages()), [period("2024-06")])

    assert (found[period("2024-06")].level, found[period("2024-06")].factor) == (1, 1)


def test_a_rule_reads_back_from_what_is_written_down() -> None:
    splices = (
        FactorSplice(factor=Decimal("1.25")),
        OverlapSplice(overlap=("2026-09",), digits=4),
        RecalculatedSplice(),
    )
    rebasings = tuple(
        Rebasing(old_series=f"old-{place}", new_series="new", first_period="2026-10", splice=splice)
        for place, splice in enumerate(splices)
    )
    rule = a_rule(rebasings=rebasings, passing_on=CAPPED, applicability=applicability(request=a_request()))

    assert PriceRule.model_validate_json(rule.model_dump_json()) == rule


def test_a_rule_that_leaves_something_unsaid_is_refused() -> None:
    stated = a_rule().model_dump(mode="json")

    for name in stated["passing_on"]:
        unsaid = {key: value for key, value in stated["passing_on"].items() if key != name}
        with pytest.raises(ValidationError, match="Field required"):
            PriceRule.model_validate(stated | {"passing_on": unsaid})
