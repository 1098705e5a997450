"""A stress test as evidence: its inputs, seed and figures in one document that anyone can work out again.

The document has a canonical form: figures are texts with nine decimals.
"""

from collections.abc import Mapping
from typing import Any

from application.stress.inputs import FORMULA, Progress, StressInputs
from application.stress.presentation import Plain, stress_as_plain
from application.stress.refusals import StressFormulaUnknown
from application.stress.report import StressReport
from application.stress.run import stress_test


def evidence_of(inputs: StressInputs, report: StressReport) -> Plain:
    """Write a stress test down with all that it takes to repeat it."""
    return {
        "formula": report.formula,
        "digest": report.digest,
        "inputs": inputs.as_plain(),
        "figures": _as_texts(stress_as_plain(report)),
    }


def comes_out_again(evidence: Mapping[str, Any], *, progress: Progress | None = None) -> bool:
    """Work the inputs of a document out again, and tell whether its fingerprint and every figure are the same.

    Raises:
        StressFormulaUnknown: the document was made by another formula.
        ValidationError: its inputs cannot be read.
        DomainError: its inputs break a rule.
    """
    if evidence["formula"] != FORMULA:
        raise StressFormulaUnknown(str(evidence["formula"]))
    inputs = StressInputs.model_validate(evidence["inputs"])
    return dict(evidence) == evidence_of(inputs, stress_test(inputs, progress=progress))


def _as_texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _as_texts(part) for name, part in value.items()}
    return f"{value:.9f}" if isinstance(value, float) else value
