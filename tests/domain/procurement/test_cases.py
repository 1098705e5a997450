"""The worked cases of the measuring model come out in every leaf of `article72`."""

import json

import pytest

from domain.procurement.presentation import article72_as_plain
from tests.domain.procurement.case_reader import limits_of
from tests.domain.sharing.case_reader import CASE_NAMES, CASES


@pytest.mark.parametrize("name", CASE_NAMES)
def test_the_limits_of_a_worked_case_come_out_exactly(name: str) -> None:
    history = json.loads((CASES / name / "input.json").read_text(encoding="utf-8"))
    expected = json.loads((CASES / name / "expected.json").read_text(encoding="utf-8"))

    found = article72_as_plain(limits_of(history))

    assert found == expected["article72"]
