"""HTML forms for any command: drawn from its fields, read back into it, with faults in plain words.

    form = Form(LayProposal, words, choices=Choices(parties=...), initial={"effective_on": today})
    form.blank()                  what a page draws first
    form.read(posted_pairs)       what came back: a command, or the form again with what is wrong

No code here knows any command. The buttons that add and remove rows post the form, so no JavaScript is needed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from interfaces.shapes import shapes_of
from interfaces.web.forms.building import Builder
from interfaces.web.forms.buttons import after_button, place_after, pressed
from interfaces.web.forms.choices import Choices
from interfaces.web.forms.decoding import Decoder
from interfaces.web.forms.faults import faults_by_path
from interfaces.web.forms.posted import model_from_posted, posted_tree
from interfaces.web.forms.typed import Typed, as_typed, blank_model
from interfaces.web.forms.views import FieldView, FormView, Option, Problem
from interfaces.wording import Wording

__all__ = ["Choices", "FieldView", "Form", "FormView", "Option", "Problem", "Reading"]

Model = TypeVar("Model", bound=BaseModel)

TECHNICAL = frozenset({"origin", "corrects"})
"""Fields that an ordinary form does not show."""


@dataclass(frozen=True)
class Reading(Generic[Model]):
    """What came back: the command when all is well, else the form as it was typed, with what is wrong."""

    command: Model | None
    form: FormView


@dataclass(frozen=True)
class Form(Generic[Model]):
    """The form of one command, in one language.

    `initial` fills fields beforehand; `fixed` sets fields that are not shown and cannot be typed over;
    `left_out` names the paths of optional fields that this page does not ask; `needed` names optional
    fields that this page asks as if they were not.
    """

    model: type[Model]
    words: Wording
    choices: Choices = field(default_factory=Choices)
    initial: Mapping[str, Any] = field(default_factory=dict)
    fixed: Mapping[str, Any] = field(default_factory=dict)
    left_out: frozenset[str] = TECHNICAL
    needed: frozenset[str] = frozenset()

    def blank(self) -> FormView:
        """Draw the form before anyone typed."""
        shapes, typed = shapes_of(self.model), blank_model(self.model, self.words.formats)
        known = {name: as_typed(shapes[name], value, self.words.formats) for name, value in self.initial.items()}
        return self._view({**typed, **known}, {}, focus="")

    def of(self, command: Model) -> FormView:
        """Draw the form filled with a command, to change or repeat it."""
        shapes = shapes_of(self.model)
        typed = {name: as_typed(shapes[name], getattr(command, name), self.words.formats) for name in shapes}
        return self._view(typed, {}, focus="")

    def read(self, pairs: Iterable[tuple[str, str]]) -> Reading[Model]:
        """Read a posted form: give the command, or the form again."""
        posted = tuple(pairs)
        typed = model_from_posted(self.model, posted_tree(posted), self.words.formats)
        button = pressed(posted)
        if button:
            typed = after_button(self.model, typed, button, self.words.formats)
            return Reading(None, self._view(typed, {}, focus=place_after(button)))
        decoder = Decoder(self.words.formats)
        values = decoder.model(self.model, {name: typed[name] for name in typed if not self._unasked(name)}, "")
        try:
            command = self.model.model_validate({**values, **self.fixed})
        except ValidationError as error:
            return Reading(
                None, self._refused(typed, faults_by_path(self.model, self.words, error, decoder.unreadable))
            )
        if decoder.unreadable:
            return Reading(None, self._refused(typed, faults_by_path(self.model, self.words, None, decoder.unreadable)))
        return Reading(command, self._view(typed, {}, focus=""))

    def refused(self, pairs: Iterable[tuple[str, str]], message: str) -> FormView:
        """Draw the form as it was typed, with the refusal of the command on top."""
        typed = model_from_posted(self.model, posted_tree(pairs), self.words.formats)
        return self._refused(typed, {"": message})

    def _refused(self, typed: Mapping[str, Typed], faults: Mapping[str, str]) -> FormView:
        return self._view(typed, faults, focus="")

    def _unasked(self, name: str) -> bool:
        return name in self.left_out or name in self.fixed

    def _view(self, typed: Mapping[str, Typed], faults: Mapping[str, str], *, focus: str) -> FormView:
        builder = Builder(self.words, self.choices, faults, self.left_out | self.fixed.keys(), self.needed)
        fields = builder.model(self.model, typed)
        unseen = [faults[path] for path in faults if not any(path in _paths(top) for top in fields)]
        return FormView(
            name=self.model.__name__,
            label=self.words.label(self.model),
            help=self.words.help(self.model),
            fields=tuple(_with_focus(top, focus) for top in fields) if focus else fields,
            error=" ".join(dict.fromkeys(unseen)),
        )


def _paths(view: FieldView) -> set[str]:
    return {part.path for part in view.all_fields()}


def _with_focus(view: FieldView, path: str) -> FieldView:
    """Put the cursor where a button was pressed: on its last row, or on the field itself."""
    if view.path == path and view.kind == "rows" and view.fields:
        return replace(view, fields=(*view.fields[:-1], _first_focused(view.fields[-1])))
    if view.path == path:
        return _first_focused(view)
    if not path.startswith(f"{view.path}."):
        return view
    fields = tuple(_with_focus(part, path) for part in view.fields)
    return replace(view, fields=fields, more=tuple(_with_focus(part, path) for part in view.more))


def _first_focused(view: FieldView) -> FieldView:
    if view.fields and view.kind in ("group", "rows", "mapping"):
        return replace(view, fields=(_first_focused(view.fields[0]), *view.fields[1:]))
    return view.focused()
