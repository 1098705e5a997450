"""What a file tells through commands and events is measured as if its figures were read from the file at once."""

import json
from datetime import date
from typing import Any

import pytest

from application.assessment import assess
from domain.fairness.presentation import ceilings_as_plain, fairness_as_plain, kpi_as_plain
from domain.fairness.view import fairness_view
from domain.procurement.presentation import article72_as_plain
from tests.application.history.some_history import some_history
from tests.application.world import leaves
from tests.domain.fairness import case_reader as fairness_reader
from tests.domain.procurement.case_reader import limits_of


def read_at_once(history: dict[str, Any]) -> dict[str, Any]:
    view = fairness_view(fairness_reader.record_of(history), as_of=date.fromisoformat(history["as_of"]))
    return {
        "fairness": fairness_as_plain(view),
        "kpi": kpi_as_plain(view),
        "ceilings": ceilings_as_plain(view),
        "article72": article72_as_plain(limits_of(history)),
    }


@pytest.mark.parametrize("seed", range(25))
def test_a_history_of_every_kind_is_measured_as_it_is_told(seed: int) -> None:
    history = some_history(seed)

    views = assess(json.dumps(history)).views

    expected = read_at_once(history)
    assert {view: leaves(views[view]) for view in expected} == {view: leaves(one) for view, one in expected.items()}
