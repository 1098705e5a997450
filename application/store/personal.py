"""Which texts of an event are personal, and how they are taken out of its fields and put back.

A field is personal when its annotated type carries `domain.facts.Personal`, however deep it lies in nested
models, lists, objects and unions. In the fields of the log a marker stands in its place.
"""

import types
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel

from application.store.errors import StoreDamaged, StoreUnfit
from domain.facts import Personal

Key: TypeAlias = "str | int"
Container: TypeAlias = Any
"""An object or a list of the fields, in which a text is replaced."""


@dataclass(frozen=True)
class PersonalText:
    """A text that was taken out, and the JSON pointer of its place."""

    path: str
    value: str


Found: TypeAlias = list[tuple[Container, Key, str]]
Finder: TypeAlias = Callable[[Any, Container, Key, str, Found], None]
"""Looks for personal texts in a value that stands in a container under a key, at a path."""


def take_out(event: BaseModel) -> tuple[dict[str, Any], tuple[PersonalText, ...]]:
    """Give the fields of an event with markers for its personal texts, and those texts."""
    fields = event.model_dump(mode="json")
    found: Found = []
    for name, finder in _finders(type(event)):
        finder(getattr(event, name), fields, name, f"/{_escaped(name)}", found)
    texts = []
    for number, (container, key, path) in enumerate(found):
        texts.append(PersonalText(path, container[key]))
        container[key] = {"pii": number}
    return fields, tuple(texts)


def put_back(fields: dict[str, Any], texts: Sequence[PersonalText]) -> None:
    """Put texts back in the places of their markers.

    Raises:
        StoreDamaged: there is no marker of that text at that place.
    """
    for number, text in enumerate(texts):
        try:
            container, key = _place(fields, text.path)
            marked = container[key] == {"pii": number}
        except (LookupError, TypeError, ValueError):
            marked = False
        if not marked:
            raise StoreDamaged(f"no personal text number {number} belongs at {text.path}")
        container[key] = text.value


def _place(fields: dict[str, Any], path: str) -> tuple[Container, Key]:
    container: Container = fields
    *steps, last = [step.replace("~1", "/").replace("~0", "~") for step in path.split("/")[1:]]
    for step in steps:
        container = container[int(step) if isinstance(container, list) else step]
    return container, int(last) if isinstance(container, list) else last


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def check(model: type[BaseModel]) -> None:
    """Look whether the fields of a model can be stored.

    Raises:
        StoreUnfit: a personal field is no text, a field has no order, or a field is written under another name.
    """
    _finders(model)


@lru_cache(maxsize=1024)
def _finders(model: type[BaseModel]) -> tuple[tuple[str, Finder], ...]:
    finders = []
    for name, field in model.model_fields.items():
        where = f"{model.__name__}.{name}"
        if field.alias or field.serialization_alias:
            raise StoreUnfit(f"{where} is written under another name; stored names are field names")
        if finder := _finder(field.annotation, field.metadata, where, (model,)):
            finders.append((name, finder))
    return tuple(finders)


def _finder(annotation: Any, metadata: Sequence[Any], where: str, above: tuple[type, ...]) -> Finder | None:
    """Give what finds the personal texts in values of an annotation, or None where there can be none."""
    if hasattr(annotation, "__value__"):
        return _finder(annotation.__value__, metadata, where, above)
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _finder(inner, [*metadata, *more], where, above)
    if any(isinstance(item, Personal) for item in metadata):
        return _text(annotation, where)
    if get_origin(annotation) in (Union, types.UnionType):
        return _any_of([_finder(member, (), where, above) for member in get_args(annotation)])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _in_model(annotation, above)
    return _in_collection(annotation, where, above)


def _text(annotation: Any, where: str) -> Finder:
    if annotation is not str and set(get_args(annotation)) != {str, type(None)}:
        raise StoreUnfit(f"{where} is personal and no text; only texts can be erased")
    return _take


def _take(value: Any, container: Container, key: Key, path: str, found: Found) -> None:
    if isinstance(value, str) and not isinstance(value, Enum):
        found.append((container, key, path))


def _any_of(finders: Sequence[Finder | None]) -> Finder | None:
    """Try each member of a union: a finder passes over values that are not of its kind."""
    able = [finder for finder in finders if finder]

    def find(value: Any, container: Container, key: Key, path: str, found: Found) -> None:
        before = len(found)
        for finder in able:
            finder(value, container, key, path, found)
            if len(found) > before:
                return

    return find if able else None


def _in_model(model: type[BaseModel], above: tuple[type, ...]) -> Finder | None:
    if model not in above and not _may_hold(model, (*above, model)):
        return None

    def find(value: Any, container: Container, key: Key, path: str, found: Found) -> None:
        if isinstance(value, BaseModel):
            for name, finder in _finders(type(value)):
                finder(getattr(value, name), container[key], name, f"{path}/{_escaped(name)}", found)

    return find


def _may_hold(model: type[BaseModel], above: tuple[type, ...]) -> bool:
    return any(
        _finder(field.annotation, field.metadata, f"{model.__name__}.{name}", above)
        for name, field in model.model_fields.items()
    )


def _in_collection(annotation: Any, where: str, above: tuple[type, ...]) -> Finder | None:
    origin, arguments = get_origin(annotation) or annotation, get_args(annotation)
    if not isinstance(origin, type) or issubclass(origin, str | bytes) or not issubclass(origin, Collection):
        return None
    if issubclass(origin, set | frozenset):
        raise StoreUnfit(f"{where} has no order; use a tuple")
    if issubclass(origin, Mapping):
        return _in_object(arguments, where, above)
    if len(arguments) > 1 and arguments[1] is not Ellipsis:
        return _in_list([_finder(argument, (), where, above) for argument in arguments], None)
    every = _finder(arguments[0], (), where, above) if arguments else None
    return _in_list([], every)


def _in_list(each: Sequence[Finder | None], every: Finder | None) -> Finder | None:
    def find(value: Any, container: Container, key: Key, path: str, found: Found) -> None:
        if isinstance(value, list | tuple):
            for index, item in enumerate(value):
                if finder := each[index] if index < len(each) else every:
                    finder(item, container[key], index, f"{path}/{index}", found)

    return find if every or any(each) else None


def _in_object(arguments: Sequence[Any], where: str, above: tuple[type, ...]) -> Finder | None:
    if not arguments:
        return None
    if _finder(arguments[0], (), where, above):
        raise StoreUnfit(f"{where} has personal names of fields; only values can be erased")
    every = _finder(arguments[1], (), where, above)
    if every is None:
        return None

    def find(value: Any, container: Container, key: Key, path: str, found: Found) -> None:
        if isinstance(value, Mapping):
            for name, item in zip(container[key], value.values(), strict=True):
                every(item, container[key], name, f"{path}/{_escaped(name)}", found)

    return find
