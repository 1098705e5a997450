"""Names every entry that the catalogue still lacks, so that a test can refuse a command without words."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from domain.errors import DomainError
from domain.facts import Event
from interfaces.shapes import Kind, Shape, nested_models, shapes_of, shapes_of_facts
from interfaces.wording.catalogue import CATALOGUE, Catalogue
from interfaces.wording.entries import Counted, Named, Words
from interfaces.wording.rules import RULES
from interfaces.wording.sentences import places


def missing_entries(
    commands: Iterable[type[BaseModel]],
    events: Iterable[type[Event]],
    errors: Iterable[type[DomainError]],
    catalogue: Catalogue = CATALOGUE,
) -> tuple[str, ...]:
    """Name all that these classes lack in the catalogue, in either language; empty when all is there."""
    found = [*_empty_texts(catalogue)]
    for command in commands:
        for model in nested_models(command):
            found += _of_model(catalogue, model)
    for event in events:
        found += _of_sentence(catalogue, catalogue.events, event.__name__, shapes_of(event))
        found += [entry for shape in shapes_of(event).values() for entry in _of_values(catalogue, shape)]
    for error in errors:
        found += _of_sentence(catalogue, catalogue.refusals, error.__name__, shapes_of_facts(error))
    return tuple(dict.fromkeys(found))


def missing_of_views(views: Iterable[type[BaseModel]], catalogue: Catalogue = CATALOGUE) -> tuple[str, ...]:
    """Name all that these views lack in the catalogue; a model inside a row of a table is said as a phrase."""
    found: list[str] = []
    for view in views:
        for model in nested_models(view):
            found += _of_model(catalogue, model)
            rows = (shape.item.model for shape in shapes_of(model).values() if shape.item and shape.item.model)
            cells = (shape for row in rows for shape in shapes_of(row).values())
            spoken = (model.__name__ for shape in cells for model in _spoken(shape))
            found += [f"phrase {name}" for name in spoken if name not in catalogue.phrases]
    return tuple(dict.fromkeys(found))


def unworded_rules(folder: Path) -> tuple[str, ...]:
    """Name every rule of validation in a folder of source files that no sentence tells in plain words."""
    known = set(RULES.values())
    files = sorted(folder.rglob("*.py"))
    said = (message for file in files for message in _value_errors(ast.parse(file.read_text(encoding="utf-8"))))
    return tuple(message for message in dict.fromkeys(said) if message not in known)


def _of_model(catalogue: Catalogue, model: type[BaseModel]) -> Iterator[str]:
    if model.__name__ not in catalogue.names:
        yield f"name {model.__name__}"
    for name, shape in shapes_of(model).items():
        if shape.kind is Kind.CONSTANT:
            continue
        if f"{model.__name__}.{name}" not in catalogue.fields and name not in catalogue.fields:
            yield f"field {model.__name__}.{name}"
        if shape.item and shape.item.kind is Kind.VARIANTS and f"{name}.item" not in catalogue.fields:
            yield f"field {name}.item"
        yield from _of_values(catalogue, shape)


def _of_values(catalogue: Catalogue, shape: Shape) -> Iterator[str]:
    if shape.kind is Kind.CHOICE:
        missing = (f"{shape.enum}.{choice}" for choice in shape.choices)
        yield from (f"value {key}" for key in missing if key not in catalogue.values)
    for part in (shape.item, shape.key):
        if part:
            yield from _of_values(catalogue, part)


def _of_sentence(catalogue: Catalogue, entries: Any, name: str, shapes: Any) -> Iterator[str]:
    words = entries.get(name)
    if words is None:
        yield f"sentence {name}"
        return
    for place in {place for template in words for place in places(template)}:
        field, _, rest = place.partition(".")
        shape = shapes.get(field)
        if shape is None or (rest and (shape.model is None or rest not in shapes_of(shape.model))):
            yield f"sentence {name}: there is no {{{place}}}"
        elif not rest:
            yield from (
                f"phrase {model.__name__}" for model in _spoken(shape) if model.__name__ not in catalogue.phrases
            )
            yield from _of_values(catalogue, shape)


def _spoken(shape: Shape) -> Iterator[type[BaseModel]]:
    if shape.model:
        yield shape.model
    if shape.holds:
        yield shape.holds
    yield from shape.variants.values()
    if shape.item:
        yield from _spoken(shape.item)


def _empty_texts(catalogue: Catalogue) -> Iterator[str]:
    kinds = (catalogue.events, catalogue.phrases, catalogue.refusals, catalogue.values, catalogue.terms)
    for kind in kinds:
        yield from (f"text of {key}" for key, words in kind.items() if not all(words))
    for key, entry in [*catalogue.names.items(), *catalogue.fields.items(), *catalogue.texts.items()]:
        if not all(_texts(entry)):
            yield f"text of {key}"


def _texts(entry: Words | Counted | Named) -> tuple[Any, ...]:
    match entry:
        case Named():
            return (*entry.label, all(entry.help) or not any(entry.help))
        case Counted():
            return (*entry.one, *entry.other)
        case Words():
            return tuple(entry)


def _value_errors(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Raise(exc=ast.Call(func=ast.Name(id="ValueError"), args=[argument, *_])):
                yield _template(argument)


def _template(argument: ast.expr) -> str:
    match argument:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_template(part) for part in parts)
        case ast.FormattedValue(value=ast.Name(id=name)):
            return f"{{{name}}}"
    return ast.unparse(argument)
