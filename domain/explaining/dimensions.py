"""How the figures of one dimension of fairness come about. Source: model sections 5.1 to 5.4."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final

from domain.explaining.explanation import Given, Input, Missing, Refs, Rule, Views, nothing
from domain.explaining.pointers import Captured
from domain.fairness.results import DimensionView, Evidence, Status, distinct
from domain.weights import Dimension

_PLACE: Final = "/fairness/dimensions/{dimension}"
_EXPERIENCED: Final[Mapping[Dimension, str]] = {
    Dimension.EQUALITY: "mean of heard, influence and joint decisions, of which at least two are known",
    Dimension.TRANSPARENCY: "the lowest own conduct of the other parties",
    Dimension.LOYALTY: "the lowest own conduct of the other parties",
    Dimension.CULTURE: "mean over the items of (s - 1) / 4 * (1 - (highest s - lowest s) / 4)",
    Dimension.PROPORTIONALITY: (
        "gain: net share / contribution share, within 0 and 1; loss: contribution share / loss share, at most 1"
    ),
    Dimension.PRIORITIES: "sum of weight * attainment / sum of weights of goals whose attainment is known",
}
_CONDUCT: Final = (Dimension.TRANSPARENCY, Dimension.LOYALTY)
_PARTS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "heard": ("share of the material proposals that were answered in time", ("heard",)),
    "influence": ("adopted / decided, against the party that is adopted most", ("adopted",)),
    "joint_decisions": (
        "1 - decisions that others took alone / (joint decisions + all decisions taken alone)",
        ("joint_decision", "unilateral"),
    ),
    "own_conduct": ("mean of the credits; for loyalty the mean of kept, warned and disputes", ("disclosure",)),
    "kept": (
        "mean credit of the promises due: in time 1, late within the grace days less, else 0",
        ("kept",),
    ),
    "warned": ("mean credit of the issues owned: warned long enough before 1, shorter 0.5, else 0", ("warned",)),
    "disputes": ("mean of (4 - level) / 3 over the disputes resolved; open for too long 0", ("dispute",)),
    "level": ("mean over the items of (s - 1) / 4", ("assessment",)),
    "gap": ("mean over the items of (highest s - lowest s) / 4", ("assessment",)),
    "contribution": ("sum of investments and costs made for the relationship", ("contribution",)),
    "benefit": ("sum of benefits before shocks", ("benefit",)),
    "shock_borne": ("what the party bore of all shocks, after settlements", ()),
    "net_outcome": ("benefit - shock borne", ()),
    "contribution_share": ("contribution / sum of contributions", ("contribution",)),
    "net_share": ("net outcome / sum of net outcomes", ()),
    "known_weight": ("weight of the goals whose attainment is known", ("priorities", "attainment")),
}
_PART_INPUTS: Final[Mapping[str, tuple[str, ...]]] = {
    "own_conduct": tuple(f"{_PLACE}/components/{{party}}/{part}" for part in ("kept", "warned", "disputes")),
    "shock_borne": ("/risk/total/actual/{party}",),
    "net_outcome": (f"{_PLACE}/components/{{party}}/benefit", f"{_PLACE}/components/{{party}}/shock_borne"),
    "contribution_share": (f"{_PLACE}/components/*/contribution",),
    "net_share": (f"{_PLACE}/components/*/net_outcome",),
}
_PARAMETERS: Final[Mapping[str, tuple[str, ...]]] = {
    "own_conduct": ("grace_days", "late_credit"),
    "kept": ("grace_days", "late_credit"),
    "warned": ("warning_days",),
    "disputes": ("dispute_days",),
}


def _dimension(views: Views, at: Captured) -> DimensionView:
    """Give the dimension at a place."""
    return views.fairness.dimensions[Dimension(at["dimension"])]


def _behind(views: Views, at: Captured) -> Refs:
    return _dimension(views, at).refs


def _lacking(views: Views, at: Captured) -> Iterable[str]:
    view = _dimension(views, at)
    if view.status is not Status.OK:
        yield str(view.status)
    few = (party for party, count in view.counts.items() if count < view.expected)
    yield from (f"items:{party}:{view.counts[party]}/{view.expected}" for party in few)


def _lacking_score(views: Views, at: Captured) -> Iterable[str]:
    return () if _dimension(views, at).status is Status.OK else _lacking(views, at)


def _items_of(views: Views, at: Captured) -> Iterable[tuple[int, Evidence]]:
    """Give the items behind a part of one party, with their places; what is joint belongs to every party."""
    parts = _PARTS[at["part"]][1]
    for number, item in enumerate(_dimension(views, at).evidence):
        if item.part in parts and (at["part"] == "joint_decisions" or item.party in (at["party"], "joint")):
            yield number, item


def _item_inputs(views: Views, at: Captured) -> Iterable[Input]:
    written = views.written["fairness"]["dimensions"][at["dimension"]]["evidence"]
    for number, item in _items_of(views, at):
        figure = f"/fairness/dimensions/{at['dimension']}/evidence/{number}/value"
        yield Input(f"{item.part} {item.event}", written[number]["value"], figure)


def _behind_part(views: Views, at: Captured) -> Refs:
    if at["part"] not in _PARTS:
        return _behind(views, at)
    items = [item for _, item in _items_of(views, at)]
    return distinct(*(item.refs for item in items)) if items else _behind(views, at)


def _behind_item(views: Views, at: Captured) -> Refs:
    return _dimension(views, at).evidence[int(at["item"])].refs


def _expected(views: Views, at: Captured) -> Iterable[Input]:
    return (Input("expected", _dimension(views, at).expected),)


def _items_behind(part: str, views: Views, at: Captured) -> Refs:
    return _behind_part(views, {**at, "part": part})


def _items_in(part: str, views: Views, at: Captured) -> Iterable[Input]:
    return _item_inputs(views, {**at, "part": part})


def _behind_one(dimension: Dimension, views: Views, _at: Captured) -> Refs:
    return views.fairness.dimensions[dimension].refs


def _lacking_one(dimension: Dimension, views: Views, at: Captured) -> Iterable[str]:
    return _lacking(views, {**at, "dimension": dimension})


def _behind_range(views: Views, at: Captured) -> Refs:
    return distinct(_behind(views, at), views.fairness.objections.open)


def _contested(views: Views, _at: Captured) -> Iterable[Input]:
    return (Input("contested", ref) for ref in views.fairness.objections.open)


def _across(
    name: str, expression: str, *inputs: str, parameters: tuple[str, ...] = (), missing: Missing = _lacking_score
) -> Rule:
    return Rule(
        places=(f"{_PLACE}/{name}",),
        formula=f"fairness.{name.replace('_', '-')}/1",
        expression=expression,
        source="model 5.1 and 5.3",
        inputs=tuple(f"{_PLACE}/{one}" for one in inputs),
        parameters=parameters,
        events=_behind,
        missing=missing,
    )


def _evidence(place: str, formula: str, expression: str, *inputs: str, given: Given = _expected) -> Rule:
    return Rule(
        places=(f"{_PLACE}/{place}",),
        formula=formula,
        expression=expression,
        source="model 5.3",
        inputs=tuple(f"{_PLACE}/{one}" for one in inputs),
        given=given,
        parameters=("least_coverage", "high_coverage") if place in ("status", "confidence") else (),
        events=_behind,
        missing=_lacking,
    )


def _experience(dimension: Dimension, expression: str) -> Rule:
    own = f"/fairness/dimensions/{dimension}"
    parts = f"{own}/components/*/own_conduct" if dimension in _CONDUCT else f"{own}/components/{{party}}/*"
    return Rule(
        places=(f"{own}/experienced/{{party}}",),
        formula=f"fairness.{dimension}/1",
        expression=expression,
        source="model 5.2",
        inputs=(parts,),
        events=partial(_behind_one, dimension),
        missing=partial(_lacking_one, dimension),
    )


def _component(part: str, expression: str) -> Rule:
    return Rule(
        places=(f"{_PLACE}/components/{{party}}/{part}",),
        formula=f"fairness.{part.replace('_', '-')}/1",
        expression=expression,
        source="model 5.2",
        inputs=_PART_INPUTS.get(part, ()),
        given=partial(_items_in, part),
        parameters=_PARAMETERS.get(part, ()),
        events=partial(_items_behind, part),
        missing=_lacking,
    )


RULES: Final = (
    _across(
        "score",
        "the lowest experience of all parties, when there is evidence enough",
        "experienced/*",
        "coverage",
        parameters=("least_coverage",),
    ),
    _across("gap", "highest experience - lowest experience", "experienced/*"),
    _across("worst_off", "the parties at the lowest experience, when there is a gap", "experienced/*"),
    Rule(
        places=(f"{_PLACE}/range",),
        formula="fairness.range/1",
        expression="lowest and highest score with the contested events left out, denied and granted",
        source="model 5.4",
        given=_contested,
        parameters=("objection_days",),
        events=_behind_range,
    ),
    _evidence("coverage", "fairness.coverage/1", "mean over the parties of min(1, items / expected items)", "n/*"),
    _evidence(
        "status",
        "fairness.status/1",
        "no items: no evidence; a party without: one-sided; a value missing or little coverage: insufficient",
        "n/*",
        "coverage",
        "experienced/*",
    ),
    _evidence("confidence", "fairness.confidence/1", "high from the high coverage on, else medium", "coverage"),
    _evidence("n/{party}", "fairness.items/1", "number of items of evidence of the party"),
    _evidence("evidence", "fairness.evidence/1", "every item that counts", given=nothing),
    Rule(
        places=tuple(f"{_PLACE}/evidence/{{item}}/{name}" for name in ("event", "party", "part", "value")),
        formula="fairness.item/1",
        expression="the credit of one item by the rules of its part, or its amount",
        source="model 5.2",
        parameters=("grace_days", "late_credit", "warning_days", "dispute_days"),
        events=_behind_item,
    ),
    *(_experience(dimension, expression) for dimension, expression in _EXPERIENCED.items()),
    *(_component(part, expression) for part, (expression, _) in _PARTS.items()),
)
