"""The worked cases of the measuring model come out in every leaf, with no key too many."""

import pytest

from domain.calendar import add_months
from domain.fairness.presentation import (
    ceilings_as_plain,
    fairness_as_plain,
    fairness_history_as_plain,
    kpi_as_plain,
)
from domain.fairness.view import fairness_history, fairness_view
from tests.domain.fairness.case_reader import CASE_NAMES, read_case


def test_all_three_cases_are_here() -> None:
    assert CASE_NAMES == ("s1-cleaning", "s2-it-outsourcing", "s3-missing-evidence")


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_figure_of_a_worked_case_comes_out_exactly(name: str) -> None:
    case = read_case(name)

    view = fairness_view(case.record, as_of=case.as_of)

    assert fairness_as_plain(view) == case.expected["fairness"]
    assert kpi_as_plain(view) == case.expected["kpi"]
    assert ceilings_as_plain(view) == case.expected["ceilings"]


def test_the_quarter_ends_of_a_worked_case_come_out_exactly() -> None:
    case = read_case("s2-it-outsourcing")

    views = fairness_history(case.record, since=add_months(case.as_of, -12), as_of=case.as_of)

    assert fairness_history_as_plain(views) == case.expected["time_series"]
