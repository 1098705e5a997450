"""What kind of value each field of a domain model holds, so that forms, sentences and views need no code for each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from domain.calendar import PeriodName
from domain.facts import Holds, Personal, Refers, Warns
from domain.quantities import FRACTION, MINOR_UNITS

_LONG = 300
_PERIOD_MARKS = tuple(mark for mark in get_args(PeriodName)[1:] if not isinstance(mark, FieldInfo))


class Kind(StrEnum):
    """How a value is shown and typed."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    MONEY = "money"
    FRACTION = "fraction"
    NUMBER = "number"
    INTEGER = "integer"
    DAY = "day"
    MOMENT = "moment"
    PERIOD = "period"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CONSTANT = "constant"
    MODEL = "model"
    VARIANTS = "variants"
    LIST = "list"
    MAPPING = "mapping"


@dataclass(frozen=True)
class Shape:
    """One field, or one part of a field, as an interface needs to know it."""

    kind: Kind
    optional: bool = False
    required: bool = True
    default: Any = None
    refers: str | None = None
    personal: bool = False
    warns: bool = False
    holds: type[BaseModel] | None = None
    max_length: int | None = None
    least: int = 0
    choices: tuple[str, ...] = ()
    enum: str = ""
    model: type[BaseModel] | None = None
    item: "Shape | None" = None
    key: "Shape | None" = None
    discriminator: str = ""
    variants: Mapping[str, type[BaseModel]] = field(default_factory=dict)


@cache
def shapes_of(model: type[BaseModel]) -> Mapping[str, Shape]:
    """Give the shape of every field of a model, in order."""
    return {name: _of_field(name, info, model) for name, info in model.model_fields.items()}


def shapes_of_facts(error: type[Any]) -> Mapping[str, Shape]:
    """Give the shape of every annotated field of a plain dataclass, such as a refusal."""
    hints = get_type_hints(error, include_extras=True)
    return {name: shape_of(hints[name]) for name in error.__dataclass_fields__}


def nested_models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Give the model and every model inside it, each once."""
    seen: dict[type[BaseModel], None] = {}
    waiting = [model]
    while waiting:
        current = waiting.pop(0)
        if current not in seen:
            seen[current] = None
            waiting.extend(found for shape in shapes_of(current).values() for found in _models_in(shape))
    yield from seen


def shape_of(annotation: Any, metadata: tuple[Any, ...] = ()) -> Shape:
    """Give the shape of an annotation with the marks that stand beside it.

    Raises: TypeError when forms and sentences cannot show such a type.
    """
    annotation, marks = _unwrapped(annotation, metadata)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _of_union(arguments, marks)
    if origin is tuple:
        return Shape(Kind.LIST, item=shape_of(arguments[0]), least=_bound(marks, "min_length") or 0)
    if origin is dict:
        return Shape(Kind.MAPPING, key=_party(arguments[0]), item=shape_of(arguments[1]))
    if origin is Literal:
        return Shape(Kind.CONSTANT if len(arguments) == 1 else Kind.CHOICE, choices=tuple(map(str, arguments)))
    if origin is not None:
        raise TypeError(f"no interface knows how to show {annotation}")
    return _of_plain(annotation, marks)


def _party(annotation: Any) -> Shape:
    key = shape_of(annotation)
    if key.refers != "party":
        raise TypeError("a mapping in a command is keyed by party; write rows of a model instead")
    return key


def _of_field(name: str, info: FieldInfo, model: type[BaseModel]) -> Shape:
    annotation, marks = _unwrapped(info.annotation, tuple(info.metadata))
    if info.discriminator:
        marks = (*marks, info)
    shape = shape_of(annotation, marks)
    default = None if info.default is PydanticUndefined else info.default
    if shape.kind is Kind.CHOICE and not shape.enum:
        shape = replace(shape, enum=f"{model.__name__}.{name}")
    return replace(shape, required=info.is_required(), default=default)


def _unwrapped(annotation: Any, metadata: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...]]:
    marks = metadata
    while get_origin(annotation) is Annotated:
        annotation, *inner = get_args(annotation)
        for mark in inner:
            marks += (mark, *mark.metadata) if isinstance(mark, FieldInfo) else (mark,)
    return annotation, marks


def _of_union(arguments: tuple[Any, ...], marks: tuple[Any, ...]) -> Shape:
    rest = tuple(argument for argument in arguments if argument is not NoneType)
    if len(rest) == 1:
        return replace(shape_of(rest[0], marks), optional=True)
    name = next((str(mark.discriminator) for mark in marks if getattr(mark, "discriminator", None)), "")
    flat = tuple(model for argument in rest for model in _members(argument))
    variants = {get_args(model.model_fields[name].annotation)[0]: model for model in flat} if name else {}
    return Shape(Kind.VARIANTS, optional=len(rest) < len(arguments), discriminator=name, variants=variants)


def _members(annotation: Any) -> tuple[Any, ...]:
    annotation, _ = _unwrapped(annotation, ())
    if get_origin(annotation) in (Union, UnionType):
        return tuple(member for argument in get_args(annotation) for member in _members(argument))
    return (annotation,)


def _of_plain(annotation: Any, marks: tuple[Any, ...]) -> Shape:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Shape(Kind.MODEL, model=annotation)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return Shape(Kind.CHOICE, choices=tuple(str(member.value) for member in annotation), enum=annotation.__name__)
    length = _bound(marks, "max_length")
    return Shape(
        _plain_kind(annotation, marks, length or 0),
        refers=next((mark.kind for mark in marks if isinstance(mark, Refers)), None),
        personal=any(isinstance(mark, Personal) for mark in marks),
        warns=any(isinstance(mark, Warns) for mark in marks),
        holds=next((mark.kind for mark in marks if isinstance(mark, Holds)), None),
        max_length=length,
    )


def _plain_kind(annotation: Any, marks: tuple[Any, ...], length: int) -> Kind:
    if MINOR_UNITS in marks:
        return Kind.MONEY
    if FRACTION in marks:
        return Kind.FRACTION
    if any(mark in marks for mark in _PERIOD_MARKS):
        return Kind.PERIOD
    if annotation is str and length > _LONG:
        return Kind.LONG_TEXT
    plain = {bool: Kind.YES_NO, int: Kind.INTEGER, Decimal: Kind.NUMBER, datetime: Kind.MOMENT, date: Kind.DAY}
    return plain.get(annotation, Kind.TEXT)


def _bound(marks: tuple[Any, ...], name: str) -> int | None:
    return next((getattr(mark, name) for mark in marks if getattr(mark, name, None) is not None), None)


def _models_in(shape: Shape) -> Iterator[type[BaseModel]]:
    if shape.model:
        yield shape.model
    if shape.holds:
        yield shape.holds
    yield from shape.variants.values()
    for part in (shape.item, shape.key):
        if part:
            yield from _models_in(part)
