"""A view in words: its lines, tables and parts, from the fields of its models, whatever view it is.

The pages and the command line draw the same parts; neither knows any view.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic import BaseModel

from domain.views.view import View
from interfaces.names import person_key
from interfaces.shapes import Kind, Shape, shapes_of
from interfaces.wording import Wording

_NUMERIC: Final = frozenset({Kind.MONEY, Kind.FRACTION, Kind.NUMBER, Kind.INTEGER})
_LEADING: Final = frozenset({"event", "proposal"})
"""What a number in a view can lead to."""
_PERSON: Final = "person"


@dataclass(frozen=True)
class Piece:
    """A piece of text, and what it leads to: the kind of thing and its number."""

    text: str
    about: tuple[str, int] | None = None


@dataclass(frozen=True)
class Cell:
    """One value in words."""

    pieces: tuple[Piece, ...]
    numeric: bool = False
    warns: bool = False

    @property
    def text(self) -> str:
        """The value as one text."""
        return ", ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True)
class Line:
    """One value with its label."""

    label: str
    help: str
    cell: Cell


@dataclass(frozen=True)
class Column:
    """The head of a column."""

    label: str
    numeric: bool


@dataclass(frozen=True)
class Part:
    """A part of a view: its lines, its table, and the parts inside it. `empty` says that nothing was recorded."""

    title: str
    help: str = ""
    lines: tuple[Line, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    parts: "tuple[Part, ...]" = ()
    empty: bool = False


@dataclass(frozen=True)
class ViewWords:
    """Says views in one language, with the names of one partnership and its currency."""

    words: Wording
    names: Mapping[str, str] = field(default_factory=dict)
    currency: str = "EUR"

    def part(self, view: View) -> Part:
        """Say a whole view."""
        return self._of_model(view, self.words.label(type(view)), self.words.help(type(view)))

    def _of_model(self, model: BaseModel, title: str, said: str = "") -> Part:
        lines: list[Line] = []
        parts: list[Part] = []
        for name, shape in shapes_of(type(model)).items():
            value, label = getattr(model, name), self.words.field(type(model), name)
            if _is_part(shape):
                parts.extend(self._parts(value, shape, label.label, label.help))
            else:
                lines.append(Line(label.label, label.help, self._cell(value, shape)))
        return Part(title, said, lines=tuple(lines), parts=tuple(parts))

    def _parts(self, value: Any, shape: Shape, title: str, said: str) -> Iterator[Part]:
        if value is None or (isinstance(value, Sequence | Mapping) and not value):
            yield Part(title, said, empty=True)
        elif isinstance(value, BaseModel):
            yield self._of_model(value, title, said)
        elif isinstance(value, Mapping):
            yield self._by_party(value, title, said)
        else:
            yield self._table(title, said, value, ())

    def _by_party(self, value: Mapping[str, BaseModel], title: str, said: str) -> Part:
        """Say one model for each party: as a table, or in parts when they hold tables themselves."""
        model = type(next(iter(value.values())))
        if any(_is_part(shape) for shape in shapes_of(model).values()):
            inside = (self._of_model(one, self._name(party)) for party, one in value.items())
            return Part(title, said, parts=tuple(inside))
        heads = tuple(Cell((Piece(self._name(party)),)) for party in value)
        return self._table(title, said, tuple(value.values()), heads)

    def _table(self, title: str, said: str, rows: Sequence[BaseModel], heads: tuple[Cell, ...]) -> Part:
        model = type(rows[0])
        shapes = shapes_of(model)
        columns = tuple(
            Column(self.words.field(model, name).label, bool(place) and _is_figure(shape))
            for place, (name, shape) in enumerate(shapes.items(), start=len(heads))
        )
        cells = (tuple(self._cell(getattr(row, name), shape) for name, shape in shapes.items()) for row in rows)
        if not heads:
            return Part(title, said, columns=columns, rows=tuple(cells))
        party = Column(self.words.text("views.party"), numeric=False)
        headed = ((head, *row) for head, row in zip(heads, cells, strict=True))
        return Part(title, said, columns=(party, *columns), rows=tuple(headed))

    def _cell(self, value: Any, shape: Shape) -> Cell:
        if value is None or value == ():
            absent = "figure.unknown" if _is_figure(shape) else "word.none"
            return Cell((Piece(self.words.text(absent)),), numeric=_is_figure(shape))
        if _leads(shape):
            return Cell(tuple(self._leading(value, shape)))
        if shape.refers == _PERSON:
            return Cell((Piece(self._person(value)),))
        text = self.words.reader(self.names, self.currency).value(value, shape)
        return Cell((Piece(text),), numeric=shape.kind in _NUMERIC, warns=shape.warns and value is True)

    def _leading(self, value: int | Iterable[int], shape: Shape) -> Iterator[Piece]:
        kind = _leads(shape)
        for number in (value,) if isinstance(value, int) else value:
            yield Piece(self.words.text(f"views.{kind}", number=str(number)), (kind, number))

    def _person(self, number: int) -> str:
        return self.names.get(person_key(number)) or self.words.text("views.person", number=str(number))

    def _name(self, party: str) -> str:
        return self.names.get(party, party)


def _leads(shape: Shape) -> str:
    """Give what the numbers of a field lead to; empty when they lead nowhere."""
    refers = shape.refers or (shape.item.refers if shape.item else None) or ""
    return refers if refers in _LEADING else ""


def _is_figure(shape: Shape) -> bool:
    """Tell whether a field holds figures, rather than numbers of events or persons."""
    return shape.kind in _NUMERIC and not _leads(shape) and shape.refers != _PERSON


def _is_part(shape: Shape) -> bool:
    """Tell whether a field holds models, so that it is a part of its own rather than a line."""
    if shape.kind in (Kind.LIST, Kind.MAPPING):
        return shape.item is not None and shape.item.kind is Kind.MODEL
    return shape.kind is Kind.MODEL
