"""Says in plain words what validation found wrong with a value."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from pydantic_core import ErrorDetails

from interfaces.formats import Formats
from interfaces.shapes import Kind, Shape
from interfaces.wording.rules import FAULTS, RULES

_PLACE = re.compile(r"\\\{([a-z_]+)\\\}")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_BOUNDS = ("gt", "ge", "lt", "le", "min_length", "max_length")
_PREFIX = "Value error, "


def rule_pattern(template: str) -> re.Pattern[str]:
    """Turn the wording of a rule in the domain, with `{name}` for its facts, into what recognises it."""
    return re.compile(_PLACE.sub(r"(?P<\1>.*)", re.escape(template)), re.DOTALL)


_RULES = {key: rule_pattern(template) for key, template in RULES.items()}


def describe_fault(text: Callable[..., str], formats: Formats, details: ErrorDetails, shape: Shape | None) -> str:
    """Say what is wrong with one field; `text` looks up a sentence of the catalogue."""
    if details["type"] == "value_error":
        return _describe_rule(text, formats, details["msg"].removeprefix(_PREFIX))
    key = FAULTS.get(details["type"], "fault.other")
    context = details.get("ctx", {})
    bounds = {name: _bound(formats, context[name], shape) for name in _BOUNDS if name in context}
    return text(key, bound=next(iter(bounds.values()), ""), technical=details["msg"])


def _describe_rule(text: Callable[..., str], formats: Formats, message: str) -> str:
    for key, pattern in _RULES.items():
        found = pattern.fullmatch(message)
        if found:
            facts = {name: _written(formats, fact) for name, fact in found.groupdict().items()}
            return text(key, **facts)
    return text("fault.other", bound="", technical=message)


def _written(formats: Formats, fact: str) -> str:
    return formats.number(Decimal(fact)) if _NUMBER.fullmatch(fact) else fact


def _bound(formats: Formats, bound: Any, shape: Shape | None) -> str:
    kind = shape.kind if shape else None
    number = Decimal(str(bound).removeprefix("Decimal('").removesuffix("')"))
    if kind is Kind.MONEY:
        return formats.money(int(number))
    if kind is Kind.FRACTION:
        return formats.percent(number)
    return formats.number(number)
