"""What was typed, read from the names and texts that a browser posts."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from pydantic import BaseModel

from interfaces.formats import Formats
from interfaces.shapes import Kind, Shape, shapes_of
from interfaces.web.forms.typed import Typed, blank_model

_GROUPS = (Kind.MODEL, Kind.LIST, Kind.VARIANTS)
SHOWN = "_shown"
"""Names the hidden field that says which kind the questions on the page belong to."""
_LARGEST_ROWS = 200
_LARGEST_DIGITS = 4

Node: TypeAlias = dict[str, Any]


def posted_tree(pairs: Iterable[tuple[str, str]]) -> Node:
    """Put posted names such as `clause.bands_up.0.upto` in a tree; what is typed stands under ''."""
    tree: Node = {}
    for name, text in pairs:
        node = tree
        for part in name.split("."):
            node = node.setdefault(part, {})
        node.setdefault("", []).append(text)
    return tree


def from_posted(shape: Shape, node: Node | None, formats: Formats) -> Typed:
    """Read what was typed for a field from the posted tree; names that are not asked are left out."""
    if node is None:
        return _unposted(shape, formats)
    texts: list[str] = node.get("", [])
    match shape.kind:
        case Kind.MODEL if shape.model:
            return model_from_posted(shape.model, node, formats)
        case Kind.VARIANTS:
            return _variant_from_posted(shape, node, formats)
        case Kind.LIST if shape.item:
            return [from_posted(shape.item, row, formats) for row in _rows(node)]
        case Kind.MAPPING if shape.item:
            return {key: from_posted(shape.item, node[key], formats) for key in node if key}
    return texts[-1] if texts else ""


def model_from_posted(model: type[BaseModel], node: Node, formats: Formats) -> dict[str, Typed]:
    """Read what was typed for every field of a model."""
    return {name: from_posted(shape, node.get(name), formats) for name, shape in shapes_of(model).items()}


def _unposted(shape: Shape, formats: Formats) -> Typed:
    if shape.kind is Kind.YES_NO:
        return "" if shape.required else "false"
    if shape.kind is Kind.MODEL and shape.model and not shape.optional:
        return model_from_posted(shape.model, {}, formats)
    if shape.kind is Kind.VARIANTS and not shape.optional:
        return {shape.discriminator: ""}
    if shape.kind is Kind.LIST and not shape.optional:
        return []
    return {} if shape.kind is Kind.MAPPING else None if shape.kind in _GROUPS else ""


def _rows(node: Node) -> list[Node]:
    numbers = sorted(int(key) for key in node if key.isdecimal() and len(key) <= _LARGEST_DIGITS)
    return [node[str(number)] for number in numbers if str(number) in node][:_LARGEST_ROWS]


def _variant_from_posted(shape: Shape, node: Node, formats: Formats) -> dict[str, Typed]:
    tag = node.get(shape.discriminator, {}).get("", [""])[-1]
    model = shape.variants.get(tag)
    if model is None:
        return {shape.discriminator: ""}
    typed = model_from_posted(model, node, formats)
    if node.get(SHOWN, {}).get("", [""])[-1] != tag:
        typed = blank_model(model, formats) | {name: text for name, text in typed.items() if name in node}
    return {**typed, shape.discriminator: tag}
