"""How the numeric room of procurement law comes about. Source: model section 7; Directive 2014/24/EU article 72."""

from collections.abc import Iterable
from typing import Final

from domain.explaining.explanation import Missing, Refs, Rule, Views, nothing
from domain.explaining.pointers import Captured
from domain.procurement.limits import NOT_PERMISSION, LimitsView

_REFERENCE: Final = "/article72/reference_value"
_CHECK: Final = "/article72/checks/{check}"
_POT: Final = 0
"""Small changes come first in the list, together."""


def _limits(views: Views) -> LimitsView:
    if views.limits is None:
        raise LookupError("outside procurement law nothing is written under /article72")
    return views.limits


def _behind_all(views: Views, _at: Captured) -> Refs:
    limits = _limits(views)
    return (*limits.pot.evidence, *(check.ref for check in limits.checks))


def _behind_check(views: Views, at: Captured) -> Refs:
    limits, number = _limits(views), int(at["check"])
    return limits.pot.evidence if number == _POT else (limits.checks[number - 1].ref,)


def _missing(views: Views, at: Captured) -> Iterable[str]:
    return () if _limits(views).pot.threshold is not None or int(at["check"]) != _POT else ("threshold",)


def _check(name: str, expression: str, *inputs: str, missing: Missing = nothing) -> Rule:
    return Rule(
        places=(f"{_CHECK}/{name}",),
        formula="procurement.limits/1",
        expression=expression,
        source="article 72(1) and (2)",
        inputs=inputs,
        events=_behind_check,
        missing=missing,
    )


RULES: Final = (
    Rule(
        places=("/article72/reference_value",),
        formula="procurement.reference-value/1",
        expression="round(initial value * (1 + indexation applied under a review clause))",
        source="article 72(3)",
        events=_behind_all,
    ),
    _check("basis", "the ground that the parties named"),
    _check("event", "the change of the contract"),
    _check("net", "sum of the small changes, cuts set off against rises"),
    _check("gross", "sum of the small changes without their sign"),
    _check("ratio", "the change, or |net| of the small changes, / reference value", f"{_CHECK}/net", _REFERENCE),
    _check("limit_ratio", "0.50 for each change on ground (b) or (c); small changes together 0.10, for works 0.15"),
    _check("threshold", "the European threshold of the day", missing=_missing),
    _check(
        "result",
        f"small changes stay below both limits, others at or below theirs; {NOT_PERMISSION}",
        *(f"{_CHECK}/{name}" for name in ("ratio", "limit_ratio", "net", "threshold")),
        missing=_missing,
    ),
    _check(
        "gross_warning",
        "gross is over the percentage while net is under it",
        f"{_CHECK}/gross",
        f"{_CHECK}/net",
        _REFERENCE,
    ),
    Rule(
        places=("/article72/cumulative_b_c_ratio",),
        formula="procurement.cumulative/1",
        expression="sum of the rises on grounds (b) and (c), each as a fraction of the reference value of its day",
        source="article 72(1)",
        inputs=("/article72/checks/*/ratio",),
        events=_behind_all,
    ),
    Rule(
        places=("/article72/any_exceeds",),
        formula="procurement.any-exceeds/1",
        expression="one of the results exceeds its limit",
        source="article 72",
        inputs=("/article72/checks/*/result",),
        events=_behind_all,
    ),
    Rule(
        places=("/article72",),
        formula="procurement.none/1",
        expression="no procurement terms were agreed, so there is nothing to measure",
        source="model 7",
        events=nothing,
    ),
)
