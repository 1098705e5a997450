"""Draws up the fields of a form from the shape of a model, what was typed, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pydantic import BaseModel

from interfaces.shapes import Kind, Shape, shapes_of
from interfaces.web.forms.choices import Choices
from interfaces.web.forms.typed import Typed
from interfaces.web.forms.views import FieldView, Option
from interfaces.wording import Wording

_MANY_FIELDS = 6
_FEW_OPTIONS = 5
_LAST = ("effective_on", "decided_on", "applies_from")
_PLAIN = {
    Kind.LONG_TEXT: "long_text",
    Kind.DAY: "day",
    Kind.MOMENT: "moment",
}
_NUMERIC = (Kind.MONEY, Kind.FRACTION, Kind.NUMBER, Kind.INTEGER)


@dataclass(frozen=True)
class Builder:
    """Makes field views in one language, with what there is to choose from and the faults by path."""

    words: Wording
    choices: Choices
    faults: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()

    def model(self, model: type[BaseModel], typed: Mapping[str, Typed], path: str = "") -> tuple[FieldView, ...]:
        """Draw up the fields of a model; the dates come last, constants are left out."""
        shapes = {name: shape for name, shape in shapes_of(model).items() if shape.kind is not Kind.CONSTANT}
        names = [name for name in shapes if name not in _LAST] + [name for name in _LAST if name in shapes]
        paths = {name: f"{path}.{name}" if path else name for name in names}
        return tuple(
            self._field(model, name, shapes[name], typed.get(name), paths[name])
            for name in names
            if paths[name] not in self.left_out
        )

    def _field(self, owner: type[BaseModel], name: str, shape: Shape, typed: Typed, path: str) -> FieldView:
        words = self.words.field(owner, name)
        view = FieldView(
            path,
            shape.kind.value,
            words.label,
            words.help,
            required=not shape.optional or name in self.needed,
            essential=shape.required and not shape.optional,
            error=self.faults.get(path, ""),
        )
        if shape.item and shape.item.kind is Kind.VARIANTS:
            view = replace(view, item_label=self.words.field(owner, f"{name}.item").label)
        options = self.choices.of(owner.__name__, name, shape, self.words)
        return self._drawn(view, shape, typed, tuple(options))

    def _drawn(self, view: FieldView, shape: Shape, typed: Typed, options: tuple[tuple[str, str], ...]) -> FieldView:
        match shape.kind:
            case Kind.MODEL if shape.model:
                return self._group(view, shape, shape.model, typed)
            case Kind.VARIANTS:
                return self._variants(view, shape, typed)
            case Kind.LIST if shape.item:
                return self._rows(view, shape, shape.item, typed, options)
            case Kind.MAPPING if shape.item:
                return self._mapping(view, shape.item, typed)
            case Kind.CHOICE:
                pairs = tuple((choice, self.words.value(shape.enum, choice)) for choice in shape.choices)
                return _of_options(view, shape, str(typed or ""), pairs)
        text = typed if isinstance(typed, str) else ""
        return _of_options(view, shape, text, options) if options else self._plain(view, shape, text)

    def _plain(self, view: FieldView, shape: Shape, text: str) -> FieldView:
        if shape.kind is Kind.YES_NO and not shape.required:
            return replace(view, kind="checkbox", value=text)
        if shape.kind is Kind.YES_NO:
            pairs = (("true", self.words.text("word.yes")), ("false", self.words.text("word.no")))
            return _of_options(view, shape, text, pairs)
        known = dict(self.choices.suggested(shape, self.words))
        return replace(
            view,
            help=known.get(text, view.help),
            kind=_PLAIN.get(shape.kind, "text"),
            value=text,
            prefix=self.words.formats.currency_sign if shape.kind is Kind.MONEY else "",
            suffix="%" if shape.kind is Kind.FRACTION else "",
            numeric=shape.kind in _NUMERIC,
            max_length=shape.max_length,
            options=tuple(Option(key, label) for key, label in known.items()),
        )

    def _group(self, view: FieldView, shape: Shape, model: type[BaseModel], typed: Typed) -> FieldView:
        if shape.optional and not isinstance(typed, dict):
            return replace(view, kind="absent")
        fields = self.model(model, typed if isinstance(typed, dict) else {}, view.path)
        return _folded(replace(view, kind="group", removable=shape.optional), fields)

    def _variants(self, view: FieldView, shape: Shape, typed: Typed) -> FieldView:
        if shape.optional and not isinstance(typed, dict):
            return replace(view, kind="absent")
        given = typed if isinstance(typed, dict) else {}
        tag = str(given.get(shape.discriminator) or "")
        model = shape.variants.get(tag)
        options = tuple(Option(key, self.words.label(kind), key == tag) for key, kind in shape.variants.items())
        fields = self.model(model, given, view.path) if model else ()
        named = replace(view, kind="variants", options=options, value=tag, item_label=shape.discriminator)
        fault = self.faults.get(f"{view.path}.{shape.discriminator}", "")
        return _folded(replace(named, error=view.error or fault, removable=shape.optional), fields)

    def _rows(
        self, view: FieldView, shape: Shape, item: Shape, typed: Typed, options: tuple[tuple[str, str], ...]
    ) -> FieldView:
        name = self.words.label(item.model) if item.model else view.item_label or view.label
        rows = [
            self._row(view, item, row, number, name, options)
            for number, row in enumerate(typed if isinstance(typed, list) else [])
        ]
        removable = len(rows) > shape.least
        fields = tuple(replace(row, removable=removable) for row in rows)
        return replace(view, kind="rows", fields=fields, item_label=name)

    def _row(
        self, view: FieldView, item: Shape, typed: Typed, number: int, name: str, options: tuple[tuple[str, str], ...]
    ) -> FieldView:
        path = f"{view.path}.{number}"
        label = self.words.text("form.item", label=name, number=str(number + 1))
        row = FieldView(path, item.kind.value, label, error=self.faults.get(path, ""))
        return self._drawn(row, item, typed, options)

    def _mapping(self, view: FieldView, item: Shape, typed: Typed) -> FieldView:
        given = typed if isinstance(typed, dict) else {}
        fields = []
        for party, name in self.choices.parties:
            path = f"{view.path}.{party}"
            part = FieldView(path, item.kind.value, name, required=view.required, error=self.faults.get(path, ""))
            fields.append(self._plain(part, item, str(given.get(party) or "")))
        return replace(view, kind="mapping", fields=tuple(fields))


def _of_options(view: FieldView, shape: Shape, chosen: str, pairs: tuple[tuple[str, str], ...]) -> FieldView:
    options = tuple(Option(key, label, key == chosen) for key, label in pairs)
    kind = "radios" if len(pairs) <= _FEW_OPTIONS and not shape.optional else "select"
    return replace(view, kind=kind, options=options, value=chosen)


def _folded(view: FieldView, fields: tuple[FieldView, ...]) -> FieldView:
    if len(fields) <= _MANY_FIELDS:
        return replace(view, fields=fields)
    first = tuple(part for part in fields if part.essential or part.error)
    rest = tuple(part for part in fields if part not in first)
    return replace(view, fields=first, more=rest)
