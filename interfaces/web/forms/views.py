"""What a form template is given: fields with their words, values and faults. No logic of any command."""

from collections.abc import Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Option:
    """One answer to choose from."""

    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True)
class FieldView:
    """One field, or a group of fields, ready to be drawn by the macro of its kind."""

    path: str
    kind: str
    label: str
    help: str = ""
    required: bool = True
    essential: bool = True
    error: str = ""
    value: str = ""
    options: tuple[Option, ...] = ()
    prefix: str = ""
    suffix: str = ""
    max_length: int | None = None
    numeric: bool = False
    fields: tuple["FieldView", ...] = ()
    more: tuple["FieldView", ...] = ()
    item_label: str = ""
    removable: bool = False
    focus: bool = False

    @property
    def id(self) -> str:
        """The anchor of the field, to which the list of problems links."""
        return "f-" + (self.path.replace(".", "-") or "form")

    @property
    def first_id(self) -> str:
        """The anchor of the first thing that can be answered in it."""
        if self.kind == "radios" and self.options:
            return f"{self.id}-0"
        return self.id

    @property
    def open_more(self) -> bool:
        """Whether a folded part holds a fault, so that it must be seen."""
        return any(field.error for part in self.more for field in part.all_fields())

    def all_fields(self) -> Iterator["FieldView"]:
        """Give the field and all that it holds, in the order of the page."""
        yield self
        for field in (*self.fields, *self.more):
            yield from field.all_fields()

    def focused(self) -> "FieldView":
        """Give the field with the cursor on it."""
        return replace(self, focus=True)


@dataclass(frozen=True)
class Problem:
    """One entry of the list of problems at the top: what is wrong, and where."""

    anchor: str
    label: str
    message: str


@dataclass(frozen=True)
class FormView:
    """A whole form, ready to be drawn."""

    name: str
    label: str
    help: str
    fields: tuple[FieldView, ...]
    hidden: tuple[tuple[str, str], ...] = ()
    error: str = ""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong, in the order of the page."""
        whole = (Problem(self.fields[0].first_id, "", self.error),) if self.error and self.fields else ()
        found = (field for top in self.fields for field in top.all_fields() if field.error)
        return whole + tuple(Problem(field.first_id, field.label, field.error) for field in found)
