"""A course of prices can be given instead of drawn: "2022 again" under every clause."""

from decimal import Decimal

import pytest

from application.store.canonical import canonical, strict
from application.stress.evidence import comes_out_again, evidence_of
from application.stress.inputs import StressInputs
from application.stress.presentation import stress_as_plain
from application.stress.refusals import StressFormulaUnknown, StressStretchOutside
from application.stress.replay import again
from application.stress.run import stress_test
from tests.application.stress.builders import cleaning, flat, given_path, plain_inputs, some_inputs


def test_a_given_course_is_split_as_the_clause_says() -> None:
    bands = [{"upto": "0.02", "shares": {"S": "1"}}, {"upto": None, "shares": {"S": "0.5", "C": "0.5"}}]
    inputs = some_inputs(
        scenarios={"bands": {"wages": {"bands_up": bands, "reneg_threshold": "0.10"}}},
        shock_paths=[given_path("ten percent", "0.10")],
    )

    found = stress_as_plain(stress_test(inputs))

    assert found["shock_paths"]["ten percent"] == {
        "total_shock": 0.05,
        "scenarios": {"bands": {"carrier": 0.03, "payer": 0.02}},
    }
    assert found["scenarios"]["bands"]["p_renegotiation"] == 1.0
    assert found["first_block_starts"] is None


def test_a_bound_that_is_just_reached_counts_as_reached() -> None:
    steep = {"upto": "0.15", "shares": {"S": "1"}}, {"upto": None, "shares": {"C": "1"}}
    inputs = some_inputs(
        scenarios={"whole": {"wages": {"bands_up": steep, "application": "whole", "reneg_threshold": "0.15"}}},
        shock_paths=[given_path("to the bound", "0.15"), given_path("below it", "0.149999")],
    )

    found = stress_as_plain(stress_test(inputs))

    assert found["shock_paths"]["to the bound"]["scenarios"]["whole"]["carrier"] == 0.0
    assert found["shock_paths"]["below it"]["scenarios"]["whole"]["payer"] == 0.0
    assert found["scenarios"]["whole"]["p_renegotiation"] == 0.5


def test_a_payer_without_a_band_still_pays_a_floor() -> None:
    inputs = some_inputs(
        scenarios={"floor": {"wages": flat(0, floor_rate="0.03")}}, shock_paths=[given_path("ten percent", "0.10")]
    )

    assert stress_test(inputs).given[0].payer["floor"] == pytest.approx(0.5 * 0.03)


def test_a_payer_that_bears_no_rise_can_still_gain_from_a_fall() -> None:
    falls = flat(100)["bands_up"]
    inputs = some_inputs(
        scenarios={"falls": {"wages": flat(0, bands_down=falls)}}, shock_paths=[given_path("a fall", "-0.10")]
    )

    assert stress_test(inputs).given[0].payer["falls"] == pytest.approx(-0.5 * 0.10)


@pytest.mark.parametrize(("percent", "chance"), [(5, 1.0), (6, 0.0)])
def test_a_carrier_of_just_95_percent_bears_the_shock_one_to_one(percent: int, chance: float) -> None:
    rises = [given_path(f"{cents} percent", f"0.{cents:02}") for cents in range(1, 60)]

    inputs = some_inputs(scenarios={"part": {"wages": flat(percent)}}, shock_paths=rises)

    assert stress_test(inputs).scenarios["part"].p_carrier_share_95 == chance


def test_growth_that_was_priced_in_is_no_shock_after_a_full_year() -> None:
    driver = {"id": "wages", "weight": "0.50", "payer": "C", "priced_in_growth": "0.10"}
    inputs = some_inputs(
        drivers=[driver], shock_paths=[given_path("as priced in", *["0"] * 11, *["0.10"] * 12, "0.21")]
    )

    assert stress_test(inputs).total_shock.mean == pytest.approx(0.0, abs=1e-15)


def test_a_lagged_clause_looks_into_the_real_past_first() -> None:
    levels = [*["80"] * 44, "90", "100", "100", "100"]
    inputs = some_inputs(
        levels={"wages": levels},
        scenarios={"lagged": {"wages": flat(100, lag_months=3)}},
        shock_paths=[given_path("still", "0")],
    )

    found = stress_test(inputs).given[0].payer["lagged"]

    assert found == pytest.approx(0.5 * (100 / 90 - 1))


def test_a_stretch_of_history_comes_again_and_then_stays() -> None:
    inputs = StressInputs.model_validate(plain_inputs(levels={"wages": ["100"] * 30 + ["110", "132"] + ["120"] * 10}))

    path = again(inputs, "that winter", first=29, months=2)

    assert path.changes["wages"] == (Decimal("0.1"), *[Decimal("0.32")] * 23)
    again_tested = stress_test(inputs.model_copy(update={"shock_paths": (path,)}))
    assert again_tested.total_shock.mean == pytest.approx(0.5 * (0.1 + 23 * 0.32) / 24)


def test_2022_again_costs_the_carrier_most_under_a_fixed_price() -> None:
    inputs = StressInputs.model_validate(cleaning())
    december_2021 = 36

    path = again(inputs, "2022 again", first=december_2021, months=12)
    tested = stress_test(inputs.model_copy(update={"shock_paths": (path,)}))

    (outcome,) = tested.given
    compensated = outcome.payer
    assert compensated["fixed_price"] == 0.0
    assert compensated["fixed_price"] < compensated["bands"] < compensated["full_pass_through"] == outcome.total_shock


@pytest.mark.parametrize(("first", "months"), [(-1, 12), (0, 0), (40, 12), (48, 1)])
def test_a_stretch_outside_the_history_is_refused(first: int, months: int) -> None:
    with pytest.raises(StressStretchOutside) as refused:
        again(some_inputs(), "elsewhere", first=first, months=months)

    assert refused.value.longest == 47


def test_a_result_can_be_laid_on_the_table_and_repeated_from_its_own_words() -> None:
    inputs = some_inputs()

    kept = canonical(evidence_of(inputs, stress_test(inputs)))

    evidence = strict(kept)
    assert isinstance(evidence, dict)
    assert comes_out_again(evidence)


@pytest.mark.parametrize("altered", ["seed", "figure", "digest"])
def test_altered_evidence_does_not_come_out_again(altered: str) -> None:
    inputs = some_inputs()
    evidence = evidence_of(inputs, stress_test(inputs))
    match altered:
        case "seed":
            evidence["inputs"]["seed"] += 1
        case "figure":
            evidence["figures"]["total_shock"]["mean"] = "0.000000001"
        case _:
            evidence["digest"] = "0" * 64

    assert not comes_out_again(evidence)


def test_evidence_of_another_formula_is_refused() -> None:
    inputs = some_inputs()

    with pytest.raises(StressFormulaUnknown):
        comes_out_again({**evidence_of(inputs, stress_test(inputs)), "formula": "stress/0"})
