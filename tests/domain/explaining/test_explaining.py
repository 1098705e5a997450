"""Every figure opens: into a formula, and into inputs, events or what is missing."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

import pytest

from domain.explaining.explaining import RULES, explain
from domain.explaining.explanation import Explanation, NoSuchFigure, Views
from domain.explaining.pointers import captured, pointer_of, steps_of
from domain.quantities import part_of
from tests.domain.explaining.views import views_of
from tests.domain.fairness.case_reader import CASE_NAMES

S1, S2, S3 = CASE_NAMES
views_at = cache(views_of)


def leaves(value: Any, steps: tuple[str, ...] = ()) -> Iterator[str]:
    if isinstance(value, dict) and value:
        for name, part in value.items():
            yield from leaves(part, (*steps, name))
    elif isinstance(value, list) and value:
        for number, part in enumerate(value):
            yield from leaves(part, (*steps, str(number)))
    else:
        yield pointer_of(steps)


def figures(name: str) -> list[str]:
    return list(leaves(views_at(name).written))


def told(name: str, figure: str) -> Explanation:
    return explain(figure, views_at(name))


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_figure_of_every_view_opens_into_its_formula(name: str) -> None:
    views = views_at(name)

    found = [explain(figure, views) for figure in figures(name)]

    assert len(found) > 300
    assert all(one.formula and one.expression and one.source for one in found)


@pytest.mark.parametrize("name", CASE_NAMES)
def test_a_figure_that_is_there_names_inputs_or_events(name: str) -> None:
    views = views_at(name)

    silent = [
        figure
        for figure in figures(name)
        if (one := explain(figure, views)).value not in (None, [], {}, False, "default_equal")
        and not (one.inputs or one.events or one.parameters)
    ]

    assert not [figure for figure in silent if not rests_on_nothing(views, figure)], silent


def rests_on_nothing(views: Views, figure: str) -> bool:
    """Weights that nobody agreed, no evidence at all, and the calendar and the parties alone."""
    by_default = figure.startswith("/fairness/weights/") and views.fairness.headline.weights_ref is None
    calendar = ("/ladder/conditions/2/term_24_months", "/ladder/conditions/5/three_parties")
    return by_default or figure in calendar


@pytest.mark.parametrize("name", CASE_NAMES)
def test_a_score_that_is_not_there_says_what_is_missing(name: str) -> None:
    views = views_at(name)
    absent = [
        f"/fairness/dimensions/{dimension}/score"
        for dimension, view in views.fairness.dimensions.items()
        if view.score is None
    ]

    gaps = {figure: explain(figure, views).missing for figure in absent}

    assert all(gaps.values())


UNSEEN_IN_THE_CASES = {
    "/risk/capacity/{party}",
    "/risk/total/not_decided",
    "/risk_periods/{driver}/{row}/restated",
    "/risk/drivers/{driver}/share_favourable/{party}",
    "/ceilings/{party}/hours",
}
"""Beginnings of places that appear once a party discloses capacity, a loss is undecided, and the like."""


def test_no_rule_is_about_a_place_that_does_not_exist() -> None:
    places = {place for rule in RULES for place in rule.places}
    written = {
        steps_of(figure)[:length] for name in CASE_NAMES for figure in figures(name) for length in (1, 2, 3, 4, 5, 6, 7)
    }

    unmet = {place for place in places if not any(captured(place, steps) is not None for steps in written)}

    assert all(place.startswith(tuple(UNSEEN_IN_THE_CASES)) for place in unmet), unmet


def number(value: Any) -> Decimal:
    return Decimal(str(value))


@pytest.mark.parametrize("driver", ["labour", "materials"])
def test_a_total_is_the_sum_of_its_inputs(driver: str) -> None:
    opened = told(S1, f"/risk/drivers/{driver}/total_shock")

    assert sum(one.value for one in opened.inputs if one.value is not None) == opened.value


def test_what_a_party_bore_is_the_sum_of_its_rows_and_its_transfers_apart() -> None:
    opened = told(S1, "/risk/drivers/labour/borne/actual/S")
    rows = [one.value for one in opened.inputs if one.figure is not None]
    apart = [one.value for one in opened.inputs if one.name == "transfers S"]

    assert sum(rows) + sum(apart) == opened.value


def test_a_shock_in_money_is_its_base_times_its_size() -> None:
    for row in (0, 40, 71):
        opened = told(S1, f"/risk_periods/labour/{row}/total")
        base, shock = (one.value for one in opened.inputs)

        assert part_of(base, Decimal(shock)) == opened.value


def test_the_margin_of_a_year_follows_from_its_value_and_what_was_borne() -> None:
    opened = told(S1, "/risk/years/2022/supplier_margin")
    given = {one.name.rpartition("/")[2]: one.value for one in opened.inputs}

    assert part_of(given["value"], Decimal(given["margin_share"])) - given[given["supplier"]] == opened.value


def test_a_score_is_the_lowest_of_its_inputs() -> None:
    for dimension in views_at(S2).fairness.dimensions:
        opened = told(S2, f"/fairness/dimensions/{dimension}/score")
        experienced = [number(one.value) for one in opened.inputs if "experienced" in one.name]

        assert min(experienced) == number(opened.value)


def test_a_part_of_loyalty_is_the_mean_of_the_items_it_names() -> None:
    opened = told(S2, "/fairness/dimensions/loyalty/components/S/kept")
    kept = [number(one.value) for one in opened.inputs]

    assert (sum(kept) / len(kept)).quantize(Decimal("0.0001")) == number(opened.value)


def test_a_share_of_the_contract_is_what_was_borne_by_what_all_bore() -> None:
    opened = told(S1, "/risk/share_actual/S")
    borne = {one.name: one.value for one in opened.inputs if "actual" in one.name}

    share = Decimal(borne["/risk/total/actual/S"]) / sum(borne.values())

    assert share.quantize(Decimal("0.0001")) == number(opened.value)


def test_trust_needed_follows_from_its_five_factors() -> None:
    opened = told(S2, "/fit/trust_needed")
    factors = [number(one.value) for one in opened.inputs]

    assert (sum(factors) / len(factors) - 1) / 4 == number(opened.value)


def test_an_entry_of_a_list_of_names_is_explained_as_the_list() -> None:
    assert told(S2, "/options/0/conditions/0").formula == told(S2, "/options/0/conditions").formula


def test_parameters_say_whether_they_were_agreed() -> None:
    (parameter,) = told(S1, "/risk/share_actual/S").parameters

    assert (parameter.name, parameter.value, parameter.agreed_by) == ("materiality", "0.005", None)


@pytest.mark.parametrize(
    "figure", ["", "/nowhere", "/risk/drivers/steel/total_shock", "/risk_periods/labour/999/base", "/risk"]
)
def test_a_place_without_a_figure_is_refused(figure: str) -> None:
    with pytest.raises(NoSuchFigure):
        told(S1, figure)
