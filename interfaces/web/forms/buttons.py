"""The buttons that add, remove and show parts of a form without JavaScript: they post, and the form comes back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from pydantic import BaseModel

from interfaces.formats import Formats
from interfaces.shapes import Kind, Shape, shapes_of
from interfaces.web.forms.typed import Typed, blank

ADD, REMOVE, SHOW = "_add", "_remove", "_show"
BUTTONS = (ADD, REMOVE, SHOW)

_Change: TypeAlias = "Callable[[Shape, Typed], Typed]"


def pressed(pairs: Iterable[tuple[str, str]]) -> tuple[str, str] | None:
    """Give the button that was pressed and the path it is about; None for the button that records."""
    return next(((name, path) for name, path in pairs if name in BUTTONS), None)


def after_button(
    model: type[BaseModel], typed: Mapping[str, Typed], button: tuple[str, str], formats: Formats
) -> dict[str, Typed]:
    """Give what is typed after a button; a path that does not exist changes nothing."""
    action, path = button
    if action == SHOW:
        return dict(typed)
    change: _Change = _remove if action == REMOVE else lambda shape, now: _add(shape, now, formats)
    root = Shape(Kind.MODEL, model=model)
    changed = _changed(root, dict(typed), path.split("."), change)
    return changed if isinstance(changed, dict) else dict(typed)


def place_after(button: tuple[str, str]) -> str:
    """Give the path where the work goes on: the rows when a row was removed, else what the button is about."""
    action, path = button
    rows, _, last = path.rpartition(".")
    return rows if action == REMOVE and last.isdecimal() else path


def _add(shape: Shape, typed: Typed, formats: Formats) -> Typed:
    if shape.kind is Kind.LIST and shape.item:
        rows = typed if isinstance(typed, list) else []
        return [*rows, blank(shape.item, formats)]
    return blank(replace(shape, optional=False, default=None), formats) if typed is None else typed


def _remove(shape: Shape, typed: Typed) -> Typed:
    return None


def _changed(shape: Shape, typed: Typed, steps: list[str], change: _Change) -> Typed:
    if not steps:
        return change(shape, typed)
    step, rest = steps[0], steps[1:]
    match typed:
        case dict() if step in _parts(shape, typed):
            return {**typed, step: _changed(_parts(shape, typed)[step], typed.get(step), rest, change)}
        case list() if step.isdecimal() and int(step) < len(typed) and shape.item:
            rows = [*typed]
            rows[int(step)] = _changed(shape.item, rows[int(step)], rest, change)
            return [row for row in rows if row is not None]
    return typed


def _parts(shape: Shape, typed: dict[str, Typed]) -> Mapping[str, Shape]:
    model = shape.model or shape.variants.get(str(typed.get(shape.discriminator)))
    return shapes_of(model) if model else {}
