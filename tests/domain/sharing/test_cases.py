"""The worked cases of the measuring model come out in every leaf."""

from collections.abc import Iterator
from typing import Any

import pytest

from domain.sharing.presentation import risk_as_plain, risk_periods_as_plain
from domain.sharing.view import risk_view
from tests.domain.sharing.case_reader import CASE_NAMES, read_case


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from leaves(inner, f"{path}/{key}")
    elif isinstance(value, list) and value:
        for place, inner in enumerate(value):
            yield from leaves(inner, f"{path}/{place}")
    else:
        yield path, value


def test_all_three_cases_are_here() -> None:
    assert CASE_NAMES == ("s1-cleaning", "s2-it-outsourcing", "s3-missing-evidence")


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_figure_of_a_worked_case_comes_out_exactly(name: str) -> None:
    case = read_case(name)

    found = risk_as_plain(risk_view(case.record, as_of=case.as_of))

    assert dict(leaves(found)) == dict(leaves(case.expected["risk"]))


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_row_of_a_worked_case_comes_out_exactly(name: str) -> None:
    case = read_case(name)

    found = risk_periods_as_plain(risk_view(case.record, as_of=case.as_of))

    assert dict(leaves(found)) == dict(leaves(case.expected["risk_periods"]))
