"""The worked cases of the measuring model come out in every leaf of `fit`, `ladder` and `options`."""

import pytest

from domain.standing.presentation import fit_as_plain, ladder_as_plain, option_as_plain
from domain.standing.view import standing_view
from tests.domain.sharing.case_reader import CASE_NAMES
from tests.domain.standing.case_reader import read_case


@pytest.mark.parametrize("name", CASE_NAMES)
def test_trust_stance_and_level_of_a_worked_case_come_out_exactly(name: str) -> None:
    case = read_case(name)

    found = fit_as_plain(standing_view(case.record, as_of=case.as_of).fit)

    assert found == case.expected["fit"]


@pytest.mark.parametrize("name", CASE_NAMES)
def test_the_ladder_of_a_worked_case_comes_out_exactly(name: str) -> None:
    case = read_case(name)

    found = ladder_as_plain(standing_view(case.record, as_of=case.as_of).ladder)

    assert found == case.expected["ladder"]


@pytest.mark.parametrize("name", CASE_NAMES)
def test_the_option_support_of_a_worked_case_comes_out_exactly(name: str) -> None:
    case = read_case(name)

    found = [option_as_plain(support) for support in standing_view(case.record, as_of=case.as_of).options]

    assert found == case.expected["options"]
