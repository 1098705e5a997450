"""A stress test written down as plain values, in the shape of the worked cases: numbers with nine decimals.

Keys that a case does not know appear only when there is something to say: `shock_paths` when courses of
prices were given.
"""

from typing import Any, Final, TypeAlias

from application.stress.report import GivenOutcome, ScenarioReport, Spread, StressReport

Plain: TypeAlias = dict[str, Any]
"""A JSON object."""

_DECIMALS: Final = 9


def stress_as_plain(report: StressReport) -> Plain:
    """Write down the figures of a stress test."""
    starts = report.first_block_starts
    plain: Plain = {
        "return_rows": report.return_rows,
        "first_block_starts": None if starts is None else list(starts),
        "total_shock": _spread(report.total_shock),
        "scenarios": {name: _scenario(scenario) for name, scenario in report.scenarios.items()},
    }
    if report.given:
        plain["shock_paths"] = {outcome.name: _given(outcome) for outcome in report.given}
    return plain


def _spread(spread: Spread) -> Plain:
    return {
        "mean": _number(spread.mean),
        "p05": _number(spread.p05),
        "p50": _number(spread.p50),
        "p95": _number(spread.p95),
    }


def _scenario(scenario: ScenarioReport) -> Plain:
    return {
        "carrier": _spread(scenario.carrier),
        "payer": _spread(scenario.payer),
        "p_margin_negative_horizon": _number(scenario.p_margin_negative_horizon),
        "p_margin_negative_any_year": _number(scenario.p_margin_negative_any_year),
        "p_renegotiation": _number_or_null(scenario.p_renegotiation),
        "p_carrier_share_95": _number_or_null(scenario.p_carrier_share_95),
    }


def _given(outcome: GivenOutcome) -> Plain:
    borne = {
        name: {"carrier": _number(outcome.total_shock - payer), "payer": _number(payer)}
        for name, payer in outcome.payer.items()
    }
    return {"total_shock": _number(outcome.total_shock), "scenarios": borne}


def _number(value: float) -> float:
    return round(value, _DECIMALS) + 0.0


def _number_or_null(value: float | None) -> float | None:
    return None if value is None else _number(value)
