"""The dimensions combined: how fair the relationship is as each party sees it, and the lowest of those.

Readings of the model that this module takes:
- weights are those of the last agreement up to the day of the view; without one all dimensions weigh the same;
- the partial view spreads the weight of what is missing over what is there;
- the headline is seen by every party at the minimum; the weakest dimension is the one with the lowest score among
  those that weigh, the first of equals, and is told with a headline only.
Source: model section 5.5.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final

from domain.fairness.arithmetic import ONE, ZERO, decimal_of, geometric_mean
from domain.fairness.findings import Findings, score_of
from domain.fairness.inputs import WeightsAgreed
from domain.fairness.priorities import normalised
from domain.fairness.reading import Reading
from domain.fairness.results import Formula, Headline, Refs, Values
from domain.weights import Dimension

FORMULA: Final = Formula("fairness.headline", 1)


def headline(found: Mapping[Dimension, Findings], reading: Reading, evidence: Refs) -> Headline:
    """Combine what the dimensions found; `evidence` names every event behind them."""
    agreed, weights = weights_in_force(reading)
    scores = {name: score_of(one, reading) for name, one in found.items() if weights[name]}
    known = [name for name, score in scores.items() if score is not None]
    missing = tuple(name for name, score in scores.items() if score is None)
    partial = {party: _combined(found, weights, known, party) for party in reading.parties}
    seen: Values = dict.fromkeys(reading.parties, None) if missing else partial
    value = min((one for one in seen.values() if one is not None), default=None)
    return Headline(
        formula=FORMULA,
        weights={name: decimal_of(weight) for name, weight in weights.items()},
        weights_ref=agreed.ref if agreed else None,
        seen=seen,
        partial=partial,
        covered=decimal_of(sum((weights[name] for name in known), ZERO)),
        value=value,
        seen_by=tuple(party for party, one in seen.items() if one is not None and one == value),
        weakest=None if missing else _weakest(scores),
        missing=missing,
        evidence=(*evidence, agreed.ref) if agreed else evidence,
    )


def weights_in_force(reading: Reading) -> tuple[WeightsAgreed | None, dict[Dimension, Fraction]]:
    """Give the weights of the day, which add up to 1, and their agreement; without one they are equal."""
    agreed = next((one for one in reversed(reading.all(WeightsAgreed)) if normalised(one.weights)), None)
    weights = normalised(agreed.weights) if agreed else dict.fromkeys(Dimension, ONE / len(Dimension))
    return agreed, {name: weights.get(name, ZERO) for name in Dimension}


def _combined(
    found: Mapping[Dimension, Findings], weights: Mapping[Dimension, Fraction], known: Iterable[Dimension], party: str
) -> Decimal | None:
    pairs = [(weights[name], value) for name in known if (value := found[name].experienced[party]) is not None]
    covered = sum((weight for weight, _ in pairs), ZERO)
    return geometric_mean((weight / covered, value) for weight, value in pairs) if pairs else None


def _weakest(scores: Mapping[Dimension, Fraction | None]) -> Dimension | None:
    known = {name: score for name, score in scores.items() if score is not None}
    return min(known, key=known.__getitem__, default=None)
