"""A stress test that cannot be right is refused, with the facts that mend it and the place in the file."""

import inspect
import json
from collections.abc import Callable
from typing import Any

import pytest

from application.assessment import assess
from application.history.faults import WrongFile
from application.stress import refusals
from application.stress.run import stress_test
from domain.errors import DomainError
from interfaces.wording import wording
from interfaces.wording.completeness import missing_entries
from tests.application.stress.builders import flat, given_path, prices, some_inputs
from tests.application.world import case_text

CLASSES = [kind for _, kind in inspect.getmembers(refusals, inspect.isclass) if kind.__module__ == refusals.__name__]
WAGES = {"id": "wages", "weight": "0.50", "payer": "C"}
ENERGY = {"id": "energy", "weight": "0.60", "payer": "C"}
BOTH = {"levels": {"wages": prices(), "energy": prices()}, "scenarios": {"a": {"wages": flat(0), "energy": flat(0)}}}

BROKEN: dict[str, tuple[dict[str, Any], DomainError]] = {
    "a driver twice": ({"drivers": [WAGES, WAGES]}, refusals.StressDriverTwice("wages")),
    "more than the whole": ({"drivers": [WAGES, ENERGY], **BOTH}, refusals.StressWeightsExceedWhole("1.10")),
    "a driver without prices": ({"levels": {"energy": prices()}}, refusals.StressSeriesMissing("wages")),
    "too little history": ({"levels": {"wages": prices(35)}}, refusals.StressHistoryTooShort("wages", 35, 36)),
    "series that do not match": (
        {"levels": {"wages": prices(40), "energy": prices(41)}},
        refusals.StressSeriesNotAligned("wages", 40, 41),
    ),
    "half a year too many": ({"horizon": 30}, refusals.StressHorizonNotWholeYears(30)),
    "a block beyond history": ({"block": 48}, refusals.StressBlockTooLong(48, 47)),
    "a driver without a clause": ({"scenarios": {"a": {}}}, refusals.StressClauseMissing("a", "wages")),
    "a clause without a driver": (
        {"scenarios": {"a": {"wages": flat(0), "energy": flat(0)}}},
        refusals.StressClauseOfNoDriver("a", "energy"),
    ),
    "an index without prices": (
        {"scenarios": {"a": {"wages": flat(0, series="nl_cpi")}}},
        refusals.StressSeriesMissing("nl_cpi"),
    ),
    "a lag beyond history": (
        {"scenarios": {"a": {"wages": flat(0, lag_months=48)}}},
        refusals.StressLagTooLong("a", "wages", 48, 47),
    ),
    "a path that ends early": (
        {"shock_paths": [given_path("short", "0.10", horizon=12)]},
        refusals.StressPathIncomplete("short", "wages", 12, 24),
    ),
    "two paths of one name": (
        {"shock_paths": [given_path("again", "0.10"), given_path("again", "0.20")]},
        refusals.StressPathTwice("again"),
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_inputs_that_break_a_rule_are_refused_with_the_facts(fault: str) -> None:
    told, expected = BROKEN[fault]

    with pytest.raises(type(expected)) as refused:
        stress_test(some_inputs(**told))

    assert refused.value.facts() == expected.facts()


def test_a_lag_to_the_first_month_of_history_is_allowed() -> None:
    assert stress_test(some_inputs(scenarios={"a": {"wages": flat(50, lag_months=47)}})).scenarios


def test_a_block_of_the_whole_history_is_allowed() -> None:
    assert stress_test(some_inputs(block=47)).first_block_starts == (0,)


def test_a_clause_may_look_at_prices_that_are_no_driver() -> None:
    clause = flat(100, series_of="cpi")
    moving = some_inputs(levels={"wages": prices(), "cpi": prices(step=0.02)}, scenarios={"a": {"wages": clause}})

    assert stress_test(moving).scenarios["a"].carrier.mean < 0


WRONG: dict[str, tuple[str, Callable[[dict[str, Any]], Any]]] = {
    "a binary number": ("/stress/levels/labour/0", lambda stress: stress["levels"]["labour"].__setitem__(0, 100.0)),
    "a price of nothing": ("/stress/levels/labour/0", lambda stress: stress["levels"]["labour"].__setitem__(0, "0")),
    "an unknown key": ("/stress/surprise", lambda stress: stress.update(surprise=1)),
    "no seed": ("/stress/seed", lambda stress: stress.pop("seed")),
    "no paths": ("/stress/paths", lambda stress: stress.update(paths=0)),
    "a true number of paths": ("/stress/paths", lambda stress: stress.update(paths=True)),
    "bands that leave a part to nobody": (
        "/stress/scenarios/bands/labour/bands_up/0",
        lambda stress: stress["scenarios"]["bands"]["labour"]["bands_up"][0].update(shares={"S": "0.9"}),
    ),
    "a driver that nobody pays for": (
        "/stress/drivers/1/payer",
        lambda stress: stress["drivers"][1].update(payer="X"),
    ),
    "a band for a stranger": (
        "/stress/scenarios/bands/labour",
        lambda stress: stress["scenarios"]["bands"]["labour"]["bands_up"][2].update(shares={"X": "1"}),
    ),
    "a horizon of no years": ("/stress/horizon", lambda stress: stress.update(horizon=50)),
    "a scenario with a slash": (
        "/stress/scenarios/a~1b",
        lambda stress: stress["scenarios"].update({"a/b": {"labour": flat(0)}}),
    ),
}


@pytest.mark.parametrize("fault", WRONG)
def test_a_wrong_stress_test_in_a_file_is_a_fault_at_its_place(fault: str) -> None:
    place, spoil = WRONG[fault]
    history = json.loads(case_text("s1-cleaning"))
    spoil(history["stress"])

    with pytest.raises(WrongFile) as wrong:
        assess(json.dumps(history))

    assert [fault.place for fault in wrong.value.faults] == [place]


def test_faults_of_record_and_stress_test_are_named_together() -> None:
    history = json.loads(case_text("s1-cleaning"))
    history["drivers"][1]["weight"] = "0.50"
    history["stress"]["horizon"] = 50

    with pytest.raises(WrongFile) as wrong:
        assess(json.dumps(history))

    assert [fault.place for fault in wrong.value.faults] == ["/drivers/1", "/stress/horizon"]


def test_every_refusal_has_its_sentence_in_both_languages() -> None:
    assert missing_entries((), (), CLASSES) == ()
    told = {language: wording(language).refusal(BROKEN["a block beyond history"][1]) for language in ("en", "nl")}

    assert all("48" in sentence and "47" in sentence for sentence in told.values())
