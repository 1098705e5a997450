"""What is typed in a form, as a tree of texts; here what an untouched field and a known value look like.

A single field is a text, a model or a choice of models a mapping, rows a list. What is absent is None.
"""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias

from pydantic import BaseModel

from interfaces.formats import Formats
from interfaces.shapes import Kind, Shape, shapes_of

Typed: TypeAlias = "str | list[Typed] | dict[str, Typed] | None"


def blank(shape: Shape, formats: Formats) -> Typed:
    """Give what an untouched field holds: its default, or nothing."""
    if shape.default is not None:
        return as_typed(shape, shape.default, formats)
    match shape.kind:
        case Kind.MODEL if shape.model and not shape.optional:
            return blank_model(shape.model, formats)
        case Kind.LIST if shape.item and not shape.optional:
            return [blank(shape.item, formats) for _ in range(shape.least)]
        case Kind.MAPPING:
            return {}
        case Kind.VARIANTS if not shape.optional:
            return {shape.discriminator: ""}
        case Kind.MODEL | Kind.LIST | Kind.VARIANTS:
            return None
    return ""


def blank_model(model: type[BaseModel], formats: Formats) -> dict[str, Typed]:
    """Give what the untouched fields of a model hold."""
    return {name: blank(shape, formats) for name, shape in shapes_of(model).items()}


def as_typed(shape: Shape, value: Any, formats: Formats) -> Typed:
    """Write a value as a person would have typed it."""
    if value is None:
        return blank(Shape(shape.kind, optional=True), formats)
    if isinstance(value, BaseModel):
        return _model_as_typed(shape, value, formats)
    if isinstance(value, Mapping):
        return {str(key): as_typed(shape.item or shape, entry, formats) for key, entry in value.items()}
    if isinstance(value, tuple | list):
        return [as_typed(shape.item or shape, item, formats) for item in value]
    return _text(shape.kind, value, formats)


def _model_as_typed(shape: Shape, value: BaseModel, formats: Formats) -> Typed:
    shapes = shapes_of(type(value))
    texts = {name: as_typed(shapes[name], getattr(value, name), formats) for name in shapes}
    if shape.kind is Kind.VARIANTS:
        texts[shape.discriminator] = str(getattr(value, shape.discriminator))
    return texts


def _text(kind: Kind, value: Any, formats: Formats) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if kind is Kind.MONEY:
        return formats.amount(value)
    if kind is Kind.FRACTION:
        return formats.percentage(Decimal(value))
    if isinstance(value, Decimal):
        return formats.number(value, 18)
    if isinstance(value, Enum):
        return str(value.value)
    return value.isoformat() if isinstance(value, date | datetime) else str(value)
