"""Brings what validation found back to the field where it was typed, in plain words."""

from collections.abc import Mapping

from pydantic import BaseModel, ValidationError

from interfaces.formats import Unreadable
from interfaces.shapes import Kind, Shape, shapes_of
from interfaces.wording import Wording


def faults_by_path(
    model: type[BaseModel], words: Wording, error: ValidationError | None, unreadable: Mapping[str, Unreadable]
) -> dict[str, str]:
    """Give what is wrong, by the path of the field; what could not be read comes before what it led to.

    What follows from a fault deeper down is left out: a sum with a part that could not be read, or too few rows
    where validation did not count those with a fault.
    """
    faults = {path: words.unreadable(found) for path, found in unreadable.items()}
    root = Shape(Kind.MODEL, model=model)
    found = [
        (place_of(root, details["loc"]), details) for details in (error.errors(include_url=False) if error else ())
    ]
    paths = faults.keys() | {path for (path, _), _ in found}
    for (path, shape), details in found:
        deeper = paths if details["type"] == "too_short" else unreadable.keys()
        if not any(inner.startswith(f"{path}.") for inner in deeper):
            faults.setdefault(path, words.fault(details, shape))
    return faults


def place_of(root: Shape, location: tuple[int | str, ...]) -> tuple[str, Shape]:
    """Translate the location of a fault into the path of a field in the form, and its shape."""
    path: list[str] = []
    shape = root
    for step in location:
        if shape.kind is Kind.VARIANTS and str(step) in shape.variants and not shape.model:
            shape = Shape(Kind.MODEL, model=shape.variants[str(step)])
            continue
        if step == "[key]":
            break
        path.append(str(step))
        shape = _part(shape, str(step))
    return ".".join(path), shape


def _part(shape: Shape, step: str) -> Shape:
    if shape.model:
        return shapes_of(shape.model).get(step, shape)
    return shape.item or shape
