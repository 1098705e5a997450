"""Turns what was typed into the values that a command validates."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from interfaces.formats import Formats, Unreadable
from interfaces.shapes import Kind, Shape, shapes_of
from interfaces.web.forms.typed import Typed


@dataclass
class Decoder:
    """Turns what was typed into the values that a model validates, and keeps what could not be read."""

    formats: Formats
    unreadable: dict[str, Unreadable] = field(default_factory=dict)

    def model(self, model: type[BaseModel], typed: Mapping[str, Typed], path: str) -> dict[str, Any]:
        """Give the values of a model; a field that was left empty is absent, or None where that is said."""
        values = {}
        for name, shape in shapes_of(model).items():
            value = self.value(shape, typed.get(name), f"{path}.{name}" if path else name)
            if value is not None or (shape.optional and shape.required):
                values[name] = value
        return values

    def value(self, shape: Shape, typed: Typed, path: str) -> Any:
        """Give the value of one field; None when it was left empty or cannot be read."""
        match typed:
            case str():
                return self._single(shape, typed.strip(), path)
            case list():
                return self._several(shape, typed, path)
            case dict():
                return self._named(shape, typed, path)
        return None

    def _several(self, shape: Shape, typed: list[Typed], path: str) -> Any:
        values = [self.value(shape.item or shape, row, f"{path}.{number}") for number, row in enumerate(typed)]
        return None if shape.optional and not values else tuple(values)

    def _named(self, shape: Shape, typed: dict[str, Typed], path: str) -> Any:
        if shape.kind is Kind.MAPPING:
            values = {key: self.value(shape.item or shape, typed[key], f"{path}.{key}") for key in typed}
            filled = {key: value for key, value in values.items() if value is not None}
            return filled or (None if shape.optional else {})
        tag = str(typed.get(shape.discriminator, ""))
        model = shape.variants.get(tag) if shape.kind is Kind.VARIANTS else shape.model
        values = self.model(model, typed, path) if model else {}
        return {**values, shape.discriminator: tag} if shape.kind is Kind.VARIANTS and tag else values

    def _single(self, shape: Shape, typed: str, path: str) -> Any:
        if shape.kind is Kind.CONSTANT:
            return shape.choices[0]
        if not typed:
            return None
        try:
            return self._parsed(shape.kind, typed)
        except Unreadable as error:
            self.unreadable[path] = error
            return None

    def _parsed(self, kind: Kind, typed: str) -> Any:
        match kind:
            case Kind.MONEY:
                return self.formats.parse_money(typed)
            case Kind.FRACTION:
                return self.formats.parse_percentage(typed)
            case Kind.NUMBER:
                return self.formats.parse_number(typed)
            case Kind.INTEGER:
                return self._whole(typed)
            case Kind.DAY:
                return self.formats.parse_day(typed)
            case Kind.YES_NO:
                return typed in ("true", "on")
        return typed

    def _whole(self, typed: str) -> int:
        number = self.formats.parse_number(typed)
        if number != number.to_integral_value():
            raise Unreadable(typed, "whole")
        return int(number)
