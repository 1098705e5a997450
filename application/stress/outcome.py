"""Runs a planned stress test and writes the result down as evidence; works evidence out again.

The library for arrays is loaded here, in the functions that need it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from application.store.canonical import canonical
from application.stress.inputs import FORMULA, Progress
from application.stress.plan import Plan
from application.stress.refusals import StressBeyondMeasure
from domain.evidence import ScenarioFigures, Spread, StressEvidence

if TYPE_CHECKING:
    from application.stress.presentation import Plain

BEYOND_MEASURE: Final = 1e9
"""Shares of the contract value above this are no figures any more."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A stress test that was run: its plan, its figures as plain numbers, and the same as evidence."""

    plan: Plan
    figures: "Plain"
    evidence: StressEvidence


def work_out(plan: Plan, *, progress: Progress | None = None) -> Outcome:
    """Run a planned stress test.

    Raises: StressBeyondMeasure, and DomainError of the first rule that the inputs break.
    """
    import numpy as np

    from application.stress.evidence import evidence_of
    from application.stress.presentation import stress_as_plain
    from application.stress.run import stress_test

    with np.errstate(over="ignore", invalid="ignore"):
        report = stress_test(plan.inputs, progress=progress)
    if not report.total_shock.p95 < BEYOND_MEASURE or not report.total_shock.mean < BEYOND_MEASURE:
        raise StressBeyondMeasure(plan.question.years)
    document = evidence_of(plan.inputs, report)
    return Outcome(plan, stress_as_plain(report), _evidence(plan, document))


def _evidence(plan: Plan, document: Mapping[str, Any]) -> StressEvidence:
    figures = document["figures"]
    return StressEvidence(
        formula=FORMULA,
        question=plan.question,
        record_version=plan.record_version,
        known_on=plan.known_on,
        series=plan.series,
        first_month=plan.first_month,
        last_month=plan.last_month,
        carrier=plan.carrier,
        payer=plan.payer,
        margin_share=plan.inputs.margin_share,
        inputs_digest=document["digest"],
        total_shock=_spread(figures["total_shock"]),
        figures=tuple(_scenario(name, one) for name, one in figures["scenarios"].items()),
        figures_digest=sha256(canonical(figures)).hexdigest(),
    )


def _spread(figures: Mapping[str, str]) -> Spread:
    return Spread.model_validate({name: Decimal(text) for name, text in figures.items()})


def _scenario(name: str, figures: Mapping[str, Any]) -> ScenarioFigures:
    return ScenarioFigures(
        scenario=name,
        carrier=_spread(figures["carrier"]),
        payer=_spread(figures["payer"]),
        margin_gone=figures["p_margin_negative_horizon"],
        margin_gone_in_a_year=figures["p_margin_negative_any_year"],
        renegotiation=figures["p_renegotiation"],
        one_sided=figures["p_carrier_share_95"],
    )
