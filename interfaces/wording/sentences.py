"""Fills the sentences of the catalogue with the values of an event, a refusal or a change.

A sentence is plain text with `{field}` or `{field.part}`; a stretch in square brackets disappears when a
value in it is empty, or then reads as what follows a bar in it: `[up to {upto}|above]`. How a value reads
follows from its type, so sentences hold no formatting.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from pydantic import BaseModel

from domain.facts import ERASED
from domain.sealing import opened
from interfaces.formats import Formats
from interfaces.shapes import Kind, Shape, shapes_of

_PLACE = re.compile(r"\{([a-z_]+(?:\.[a-z_]+)*)\}")
_OPTIONAL = re.compile(r"\[([^\[\]|]*)(?:\|([^\[\]|]*))?\]")
_LONG_ITEMS = (Kind.MODEL, Kind.VARIANTS)
_SMALLEST_GROUPED = 10_000


def places(template: str) -> tuple[str, ...]:
    """Name the fields that a sentence speaks of."""
    return tuple(_PLACE.findall(template))


def fill(template: str, read: Callable[[str], str]) -> str:
    """Fill a sentence; `read` gives the text of a place, empty when there is nothing to say."""

    def stretch(found: re.Match[str]) -> str:
        texts = [read(place) for place in places(found[1])]
        if not texts:
            return found[0]
        return _plain(found[1], read) if all(texts) else found[2] or ""

    parts: list[str] = []
    start = 0
    for found in _OPTIONAL.finditer(template):
        parts += [_plain(template[start : found.start()], read), stretch(found)]
        start = found.end()
    return "".join([*parts, _plain(template[start:], read)])


def _plain(template: str, read: Callable[[str], str]) -> str:
    return _PLACE.sub(lambda place: read(place[1]), template)


@dataclass(frozen=True)
class Reader:
    """Reads values aloud in one language: names for identifiers, formats for numbers, words for choices."""

    formats: Formats
    names: Mapping[str, str]
    currency: str
    word: Callable[[str, str], str]
    phrase: Callable[[BaseModel, "Reader"], str]
    common: Callable[[str], str]

    def read(self, subject: Any, shapes: Mapping[str, Shape], place: str) -> str:
        """Give the text of `field` or `field.part` of a subject."""
        name, _, rest = place.partition(".")
        value, shape = getattr(subject, name), shapes[name]
        if rest:
            return self.read(value, shapes_of(cast(type[BaseModel], type(value))), rest) if value is not None else ""
        return self.value(value, shape)

    def value(self, value: Any, shape: Shape) -> str:
        """Give the text of one value of a known shape."""
        if value is None:
            return ""
        if isinstance(value, Mapping):
            pairs = self._pairs(value, shape)
            return self.formats.several([" ".join(pair) for pair in pairs])
        if isinstance(value, tuple | list):
            texts = [self.value(item, shape.item or shape) for item in value]
            return "; ".join(texts) if shape.item and shape.item.kind in _LONG_ITEMS else self.formats.several(texts)
        return self._single(value, shape)

    def _pairs(self, value: Mapping[Any, Any], shape: Shape) -> Iterator[tuple[str, str]]:
        for key, item in value.items():
            yield self.value(key, shape.key or shape), self.value(item, shape.item or shape)

    def _single(self, value: Any, shape: Shape) -> str:
        if isinstance(value, BaseModel):
            return self.phrase(value, self)
        if shape.holds and (answer := opened(str(value), shape.holds)):
            return self.phrase(answer, self)
        if isinstance(value, bool):
            return self.common("word.yes" if value else "word.no")
        if isinstance(value, Enum) or shape.kind is Kind.CHOICE:
            return self.word(shape.enum or type(value).__name__, str(getattr(value, "value", value)))
        if isinstance(value, int | Decimal):
            return self._number(value, shape.kind)
        return self._written(value, shape)

    def _number(self, value: int | Decimal, kind: Kind) -> str:
        if kind is Kind.MONEY:
            return self.formats.money(int(value), self.currency)
        if kind is Kind.FRACTION:
            return self.formats.percent(Decimal(value))
        if isinstance(value, int) and abs(value) < _SMALLEST_GROUPED:
            return str(value)
        return self.formats.number(value)

    def _written(self, value: Any, shape: Shape) -> str:
        if isinstance(value, datetime):
            return self.formats.moment(value)
        if isinstance(value, date):
            return self.formats.day(value)
        if shape.kind is Kind.PERIOD:
            return self.formats.period(str(value))
        if value == ERASED:
            return self.common("word.erased")
        if shape.max_length is not None:
            return str(value)
        return self.names.get(str(value), str(value))
