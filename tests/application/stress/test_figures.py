"""The figures of a stress test are those of the model, and the same every time."""

import tracemalloc
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from application.stress.inputs import StressInputs
from application.stress.presentation import stress_as_plain
from application.stress.run import stress_test
from tests.application.stress import reference
from tests.application.stress.builders import any_inputs, bands, cleaning, flat, plain_inputs, prices, some_inputs
from tests.application.world import expected_of, leaves

WITHIN = 1e-6
often = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def presented(inputs: dict[str, Any]) -> dict[str, Any]:
    return stress_as_plain(stress_test(StressInputs.model_validate(inputs)))


def test_every_leaf_of_the_worked_case_comes_out() -> None:
    expected = leaves(expected_of("s1-cleaning")["stress"])

    found = leaves(presented(cleaning()))

    assert list(found) == list(expected)
    assert found == {place: pytest.approx(figure, abs=WITHIN) for place, figure in expected.items()}


@often
@given(any_inputs())
def test_any_inputs_give_what_the_model_says_of_one_path_at_a_time(inputs: dict[str, Any]) -> None:
    expected = leaves(reference.figures(inputs))

    found = leaves(presented(inputs))

    assert found == {place: pytest.approx(figure, abs=1e-8) for place, figure in expected.items()}


def test_the_same_inputs_give_the_same_figures_to_the_last_bit() -> None:
    assert stress_test(some_inputs()) == stress_test(some_inputs())


def test_another_seed_draws_other_paths() -> None:
    assert stress_test(some_inputs(seed=8)).total_shock != stress_test(some_inputs(seed=7)).total_shock


@pytest.mark.parametrize("chunk", [1, 7, 199, 200, 10_000])
def test_how_many_paths_are_worked_out_together_changes_no_bit(chunk: int) -> None:
    inputs = StressInputs.model_validate({**cleaning(), "paths": 200})

    assert stress_test(inputs, chunk=chunk) == stress_test(inputs)


@often
@given(any_inputs(), st.integers(1, 12))
def test_no_path_depends_on_the_paths_beside_it(inputs: dict[str, Any], chunk: int) -> None:
    tested = StressInputs.model_validate(inputs)

    assert stress_test(tested, chunk=chunk) == stress_test(tested)


def test_the_order_of_clauses_and_series_does_not_matter() -> None:
    case = cleaning()
    turned = {
        **case,
        "levels": dict(reversed(case["levels"].items())),
        "scenarios": {name: dict(reversed(clauses.items())) for name, clauses in reversed(case["scenarios"].items())},
    }

    assert presented(turned) == presented(case)
    assert StressInputs.model_validate(turned).digest() == StressInputs.model_validate(case).digest()


def test_a_clause_has_the_same_figures_alone_as_beside_others() -> None:
    case = cleaning()
    alone = {**case, "scenarios": {"bands": case["scenarios"]["bands"]}}

    assert presented(alone)["scenarios"]["bands"] == presented(case)["scenarios"]["bands"]


@often
@given(any_inputs())
def test_what_carrier_and_payer_bear_adds_up_to_the_shock(inputs: dict[str, Any]) -> None:
    report = stress_test(StressInputs.model_validate(inputs))

    for scenario in report.scenarios.values():
        assert scenario.carrier.mean + scenario.payer.mean == pytest.approx(report.total_shock.mean, abs=1e-12)


@often
@given(any_inputs())
def test_full_pass_through_without_lag_leaves_the_carrier_nothing(inputs: dict[str, Any]) -> None:
    passing = {driver["id"]: flat(100, priced_in_growth=driver["priced_in_growth"]) for driver in inputs["drivers"]}

    found = presented({**inputs, "scenarios": {"pass": passing}})["scenarios"]["pass"]

    assert set(found["carrier"].values()) == {0.0}
    assert found["p_margin_negative_any_year"] == 0.0


@often
@given(any_inputs(), bands(), st.integers(0, 100))
def test_more_of_the_rises_to_the_payer_never_makes_the_loss_of_the_margin_likelier(
    inputs: dict[str, Any], falls: list[dict[str, Any]], percent: int
) -> None:
    limits = {"lag_months": 1, "cap_rate": "0.20", "step_cap_up": "0.05", "bands_down": falls}
    drivers = [driver["id"] for driver in inputs["drivers"]]
    less = {name: flat(percent // 2, **limits) for name in drivers}
    more = {name: flat(percent, **limits) for name in drivers}

    found = presented({**inputs, "scenarios": {"less": less, "more": more}})["scenarios"]

    for chance in ("p_margin_negative_horizon", "p_margin_negative_any_year"):
        assert found["more"][chance] <= found["less"][chance]


def test_prices_that_stand_still_leave_no_share_to_speak_of() -> None:
    found = presented(plain_inputs(levels={"wages": ["100"] * 40}))

    assert found["total_shock"] == dict.fromkeys(("mean", "p05", "p50", "p95"), 0.0)
    assert found["scenarios"]["half"]["p_carrier_share_95"] is None


def test_memory_does_not_grow_with_paths_times_months() -> None:
    inputs = some_inputs(paths=40_000, horizon=240, levels={"wages": prices(300)})
    all_prices_at_once = 40_000 * 240 * 8

    tracemalloc.start()
    stress_test(inputs)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < all_prices_at_once / 4


def test_progress_ends_with_all_paths() -> None:
    told: list[tuple[int, int]] = []

    stress_test(some_inputs(), chunk=90, progress=lambda done, total: told.append((done, total)))

    assert told == [(90, 200), (180, 200), (200, 200)]
