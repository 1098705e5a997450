"""Words for the tests of the stress test: prices, clauses and inputs, plain or drawn."""

import json
from typing import Any

from hypothesis import strategies as st

from application.stress.inputs import StressInputs
from tests.application.world import case_text

PAYER, CARRIER = "C", "S"
SERIES = ("wages", "energy", "food")


def shares(percent: int) -> dict[str, str]:
    """The payer bears so much, the carrier the rest."""
    return {PAYER: f"{percent / 100:.2f}", CARRIER: f"{1 - percent / 100:.2f}"}


def flat(percent: int, **more: Any) -> dict[str, Any]:
    """A clause by which the payer compensates one share of every deviation."""
    return {"bands_up": [{"upto": None, "shares": shares(percent)}], **more}


def prices(months: int = 48, step: float = 0.01) -> list[str]:
    """Prices that rise every month, and more so every third."""
    level, found = 100.0, []
    for month in range(months):
        found.append(f"{level:.4f}")
        level *= 1 + step * (3 if month % 3 == 0 else 0.5)
    return found


def plain_inputs(**more: Any) -> dict[str, Any]:
    """One driver, one clause, two years ahead."""
    return {
        "drivers": [{"id": "wages", "weight": "0.50", "payer": PAYER}],
        "levels": {"wages": prices()},
        "scenarios": {"half": {"wages": flat(50)}},
        "horizon": 24,
        "paths": 200,
        "seed": 7,
        "margin_share": "0.04",
        **more,
    }


def some_inputs(**more: Any) -> StressInputs:
    return StressInputs.model_validate(plain_inputs(**more))


def cleaning() -> dict[str, Any]:
    """The stress test of worked case S1."""

    stress: dict[str, Any] = json.loads(case_text("s1-cleaning"))["stress"]
    return stress


def given_path(name: str, *changes: str, series: str = "wages", horizon: int = 24) -> dict[str, Any]:
    """A course of prices that stays at its last change."""
    return {"name": name, "changes": {series: [*changes, *[changes[-1]] * (horizon - len(changes))]}}


rates = st.none() | st.integers(0, 12).map(lambda percent: f"0.{percent:02}")
levels = st.integers(5_000, 20_000).map(lambda cents: f"{cents / 100:.2f}")


@st.composite
def bands(draw: st.DrawFn) -> list[dict[str, Any]]:
    uppers = [f"0.{bound:02}" for bound in sorted(draw(st.sets(st.integers(1, 40), max_size=2)))]
    return [{"upto": upper, "shares": shares(draw(st.integers(0, 100)))} for upper in (*uppers, None)]


@st.composite
def clauses(draw: st.DrawFn, series: tuple[str, ...]) -> dict[str, Any]:
    clause = {
        "bands_up": draw(bands()),
        "bands_down": draw(st.none() | bands()),
        "application": draw(st.sampled_from(("marginal", "whole"))),
        "series_of": draw(st.none() | st.sampled_from(series)),
        "lag_months": draw(st.sampled_from((0, 1, 4, 15))),
        "evaluation": draw(st.sampled_from(("monthly", "quarterly", "annual"))),
        "priced_in_growth": draw(rates),
        "cap_rate": draw(st.none() | st.sampled_from(("0.05", "0.20"))),
        "floor_rate": draw(st.none() | st.sampled_from(("0", "-0.10"))),
        "step_cap_up": draw(rates),
        "step_cap_down": draw(rates),
        "reneg_threshold": draw(st.none() | st.sampled_from(("0.05", "0.30"))),
    }
    return {name: value for name, value in clause.items() if value is not None}


@st.composite
def any_inputs(draw: st.DrawFn) -> dict[str, Any]:
    """Inputs as anyone could give them."""
    months = draw(st.integers(36, 50))
    names = SERIES[: draw(st.integers(1, 3))]
    of_driver = names[: draw(st.integers(1, len(names)))]
    return {
        "drivers": [
            {"id": name, "weight": draw(st.sampled_from(("0.10", "0.33"))), "payer": PAYER, "priced_in_growth": growth}
            for name in of_driver
            for growth in (draw(st.none() | st.just("0.02")),)
        ],
        "levels": {name: draw(st.lists(levels, min_size=months, max_size=months)) for name in names},
        "scenarios": {
            title: {name: draw(clauses(names)) for name in of_driver}
            for title in ("one", "other")[: draw(st.integers(1, 2))]
        },
        "horizon": draw(st.sampled_from((12, 24, 36))),
        "paths": draw(st.integers(1, 12)),
        "block": draw(st.sampled_from((1, 5, 12, 30))),
        "seed": draw(st.integers(0, 2**53 - 1)),
        "margin_share": draw(st.sampled_from(("0", "0.04"))),
    }
