"""How the headline, the history, KPIs and ceilings come about. Source: model sections 5.5, 7 and 8."""

from collections.abc import Iterable
from typing import Final

from domain.explaining.explanation import Input, Refs, Rule, Views, nothing
from domain.explaining.pointers import Captured
from domain.fairness.results import CeilingView, Status, distinct

_SCORES: Final = "/fairness/dimensions/*/score"
_VIEWS: Final = "/fairness/party_view/*"
_COMBINED: Final = "exp(sum of weight * ln experience); 0 as soon as a weighed experience is 0"
_CEILING: Final = {
    "ceiling": "the ceiling that the party declared last",
    "ratio": "used / ceiling",
    "status": "ok below 0.8, near from 0.8 on, over above 1",
}
_SEEN: Final = ("/fairness/weights/*", "/fairness/dimensions/*/experienced/{party}")


def _behind(views: Views, _at: Captured) -> Refs:
    return views.fairness.headline.evidence


def _behind_weights(views: Views, _at: Captured) -> Refs:
    ref = views.fairness.headline.weights_ref
    return () if ref is None else (ref,)


def _missing(views: Views, _at: Captured) -> Iterable[str]:
    return (f"dimension:{name}" for name in views.fairness.headline.missing)


def _behind_kpi(views: Views, _at: Captured) -> Refs:
    return views.fairness.kpi.evidence


def _unmeasured(views: Views, _at: Captured) -> Iterable[str]:
    return (f"kpi:{one.kpi}" for one in views.fairness.kpi.per_kpi if one.attainment is None)


def _kpi_weights(views: Views, _at: Captured) -> Iterable[Input]:
    return (Input(f"weight {one.kpi}", format(one.weight, "f")) for one in views.fairness.kpi.per_kpi)


def _one_kpi(views: Views, at: Captured) -> Refs:
    return next(one.evidence for one in views.fairness.kpi.per_kpi if one.kpi == at["kpi"])


def _unmeasured_one(views: Views, at: Captured) -> Iterable[str]:
    return (one for one in _unmeasured(views, at) if one == f"kpi:{at['kpi']}")


def _behind_overlap(views: Views, _at: Captured) -> Refs:
    return views.fairness.goal_overlap.evidence


def _no_overlap(views: Views, _at: Captured) -> Iterable[str]:
    status = views.fairness.goal_overlap.status
    return () if status is Status.OK else (str(status),)


def _behind_flags(views: Views, _at: Captured) -> Refs:
    return distinct(*(flag.evidence for flag in views.fairness.flags))


def _ceiling(views: Views, at: Captured) -> CeilingView:
    return next(one for one in views.fairness.ceilings if one.party == at["party"])


def _behind_ceiling(views: Views, at: Captured) -> Refs:
    found = _ceiling(views, at)
    return distinct(*(use.evidence for use in (found.money, found.hours) if use is not None))


def _of_weights(place: str, expression: str) -> Rule:
    return Rule(
        places=(f"/fairness/{place}",),
        formula="fairness.weights/1",
        expression=expression,
        source="model 5.5",
        events=_behind_weights,
    )


def _of_headline(place: str, expression: str, *inputs: str) -> Rule:
    return Rule(
        places=(f"/fairness/{place}",),
        formula=f"fairness.{place.partition('/')[0].replace('_', '-')}/1",
        expression=expression,
        source="model 5.5",
        inputs=inputs,
        events=_behind,
        missing=_missing,
    )


def _of_kpis(name: str, expression: str) -> Rule:
    return Rule(
        places=(f"/kpi/{name}",),
        formula=f"kpi.{name.replace('_', '-')}/1",
        expression=expression,
        source="model 7",
        inputs=("/kpi/per_kpi/*",),
        given=_kpi_weights,
        events=_behind_kpi,
        missing=_unmeasured,
    )


def _of_ceiling(name: str, expression: str, unit: str = "") -> Rule:
    own = f"/ceilings/{{party}}{unit}"
    return Rule(
        places=(f"{own}/{name}",),
        formula=f"ceiling.{name}/1",
        expression=expression,
        source="model 8",
        inputs=(f"{own}/used", f"{own}/ceiling") if name in ("ratio", "status") else (),
        events=_behind_ceiling,
    )


RULES: Final = (
    _of_weights("weights/{dimension}", "agreed weight / sum of agreed weights; equal until weights are agreed"),
    _of_weights("weights_source", "the agreement of the weights"),
    _of_headline("party_view/{party}", _COMBINED, *_SEEN),
    _of_headline("party_view_partial/{party}", f"{_COMBINED}, over the dimensions that have a score", *_SEEN),
    _of_headline("headline", "the lowest view of all parties; none while a weighed dimension has no score", _VIEWS),
    _of_headline("headline_seen_by", "the parties whose view is the headline", _VIEWS),
    _of_headline("weakest_dimension", "the weighed dimension with the lowest score", _SCORES),
    _of_headline(
        "weight_covered", "sum of the weights of the dimensions that have a score", "/fairness/weights/*", _SCORES
    ),
    Rule(
        places=("/fairness/goal_overlap",),
        formula="fairness.goal-overlap/1",
        expression="1 - half the sum of |weight of one - weight of the other|, the lowest of all pairs",
        source="model 5.2",
        events=_behind_overlap,
        missing=_no_overlap,
    ),
    Rule(
        places=("/fairness/flags",),
        formula="fairness.flags/1",
        expression="a duty to disclose that only some of the parties have",
        source="model 5.2",
        events=_behind_flags,
    ),
    Rule(
        places=("/time_series/{day}/{dimension}/score", "/time_series/{day}/{dimension}/status"),
        formula="fairness.history/1",
        expression="the same score and status, worked out at the end of the quarter",
        source="model 5.5",
        events=_behind,
    ),
    Rule(
        places=("/kpi/per_kpi/{kpi}",),
        formula="kpi.one/1",
        expression="min(1, mean of twelve months / target); lower is better: min(1, target / mean), 1 for a mean of 0",
        source="model 7",
        events=_one_kpi,
        missing=_unmeasured_one,
    ),
    _of_kpis(
        "attainment", "weighted mean over the measured KPIs; none while less than half of the weight was measured"
    ),
    _of_kpis("coverage", "weight of the measured KPIs / weight of all"),
    _of_kpis("per_kpi", "the KPIs that were agreed"),
    *(
        _of_ceiling(name, expression)
        for name, expression in {**_CEILING, "used": "sum of investments and costs"}.items()
    ),
    *(_of_ceiling(name, told, "/hours") for name, told in {**_CEILING, "used": "sum of hours spent"}.items()),
    Rule(
        places=("/ceilings",),
        formula="ceiling.declared/1",
        expression="the ceilings that parties declared",
        source="model 8",
        events=nothing,
    ),
)
