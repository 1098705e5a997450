"""Fairness written down as plain values: text for decimals, whole numbers for money, null where undefined.

The shape is that of the worked cases of the measuring model: `fairness`, `kpi`, `ceilings` and `time_series`. Hours,
which the cases do not know, appear beside the money of a ceiling once a party declared them.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final, TypeAlias

from domain.fairness.results import (
    CeilingUse,
    CeilingView,
    DimensionView,
    Evidence,
    FairnessView,
    Values,
)
from domain.quantities import to_figure

Plain: TypeAlias = dict[str, Any]
"""A JSON object."""
DEFAULT_WEIGHTS: Final = "default_equal"


def fairness_as_plain(view: FairnessView) -> Plain:
    """Write down the six dimensions and their headline."""
    headline = view.headline
    return {
        "weights": {name.value: _figure(weight) for name, weight in headline.weights.items()},
        "weights_source": headline.weights_ref or DEFAULT_WEIGHTS,
        "goal_overlap": _figure(view.goal_overlap.value),
        "dimensions": {name.value: _dimension(dimension) for name, dimension in view.dimensions.items()},
        "party_view": _values(headline.seen),
        "party_view_partial": _values(headline.partial),
        "weight_covered": _figure(headline.covered),
        "headline": _figure(headline.value),
        "headline_seen_by": list(headline.seen_by),
        "weakest_dimension": None if headline.weakest is None else headline.weakest.value,
        "flags": [str(flag) for flag in view.flags],
    }


def kpi_as_plain(view: FairnessView) -> Plain:
    """Write down how far the KPIs reached their targets."""
    return {
        "per_kpi": {figure.kpi: _figure(figure.attainment) for figure in view.kpi.per_kpi},
        "coverage": _figure(view.kpi.coverage),
        "attainment": _figure(view.kpi.attainment),
    }


def ceilings_as_plain(view: FairnessView) -> Plain:
    """Write down the ceilings per party."""
    return {ceiling.party: _ceiling(ceiling) for ceiling in view.ceilings}


def fairness_history_as_plain(views: Iterable[FairnessView]) -> Plain:
    """Write down the score and status of each dimension per day."""
    return {view.as_of.isoformat(): _point(view) for view in views}


def _point(view: FairnessView) -> Plain:
    return {
        name.value: {"score": _figure(dimension.score), "status": dimension.status.value}
        for name, dimension in view.dimensions.items()
    }


def _dimension(view: DimensionView) -> Plain:
    return {
        "status": view.status.value,
        "score": _figure(view.score),
        "gap": _figure(view.gap),
        "worst_off": list(view.worst_off),
        "range": None if view.range is None else [_figure(end) for end in view.range],
        "coverage": _figure(view.coverage),
        "confidence": None if view.confidence is None else view.confidence.value,
        "n": dict(view.counts),
        "experienced": _values(view.experienced),
        "components": {party: _parts(parts) for party, parts in view.components.items()},
        "evidence": [_evidence(item) for item in view.evidence],
    }


def _parts(parts: Mapping[str, Decimal | int | None]) -> Plain:
    return {part: value if isinstance(value, int) else _figure(value) for part, value in parts.items()}


def _evidence(item: Evidence) -> Plain:
    value = str(item.value) if isinstance(item.value, int) else _figure(item.value)
    return {"event": item.event, "party": item.party, "part": item.part, "value": value}


def _ceiling(view: CeilingView) -> Plain:
    plain = {} if view.money is None else _use(view.money)
    return plain if view.hours is None else {**plain, "hours": _use(view.hours)}


def _use(use: CeilingUse) -> Plain:
    return {
        "used": _amount(use.used),
        "ceiling": _amount(use.ceiling),
        "ratio": _figure(use.ratio),
        "status": use.status.value,
    }


def _amount(amount: int | Decimal) -> int | str:
    return amount if isinstance(amount, int) else format(amount, "f")


def _values(values: Values) -> dict[str, str | None]:
    return {party: _figure(value) for party, value in values.items()}


def _figure(value: Decimal | None) -> str | None:
    return None if value is None else format(to_figure(value), "f")
