"""Finds the rule of a figure and fills it in."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from domain.explaining import dimensions, drivers, headline, law, periods, relation, totals
from domain.explaining.explanation import Explanation, Input, NoSuchFigure, ParameterUsed, Rule, Views
from domain.explaining.pointers import Captured, NothingThere, captured, places, pointer_of, steps_of, value_at

RULES: tuple[Rule, ...] = (
    *periods.RULES,
    *drivers.RULES,
    *totals.RULES,
    *dimensions.RULES,
    *headline.RULES,
    *relation.RULES,
    *law.RULES,
)
"""Every kind of place that has a figure. The first rule that fits a place explains it."""


def explain(figure: str, views: Views) -> Explanation:
    """Explain the figure at a place; an entry of a list of names is explained as that list.

    Raises: NoSuchFigure when the views hold no figure there.
    """
    steps = steps_of(figure)
    try:
        value = value_at(views.written, steps)
    except NothingThere:
        raise NoSuchFigure(figure) from None
    rule, at = _rule_of(steps, figure)
    return Explanation(
        figure=figure,
        value=value,
        formula=rule.formula,
        expression=rule.expression,
        source=rule.source,
        inputs=(*_figures(rule, at, views), *rule.given(views, at)),
        parameters=tuple(_parameter(name, views) for name in rule.parameters),
        events=tuple(dict.fromkeys(rule.events(views, at))),
        missing=tuple(rule.missing(views, at)),
    )


def _rule_of(steps: tuple[str, ...], figure: str) -> tuple[Rule, Captured]:
    for length in (len(steps), len(steps) - 1):
        for rule in RULES:
            for place in rule.places:
                at = captured(place, steps[:length])
                if at is not None:
                    return rule, at
    raise NoSuchFigure(figure)


def _figures(rule: Rule, at: Captured, views: Views) -> Iterator[Input]:
    for pattern in rule.inputs:
        for steps in places(views.written, pattern, at):
            pointer = pointer_of(steps)
            yield Input(pointer, value_at(views.written, steps), pointer)


def _parameter(name: str, views: Views) -> ParameterUsed:
    return ParameterUsed(name, _written(getattr(views.parameters, name)), views.parameters_ref)


def _written(value: Any) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(value)
