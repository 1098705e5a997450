"""Posts a form as a browser does: every field that the page shows, as it stands."""

from collections.abc import Iterator, Mapping

from interfaces.web.forms import FieldView, FormView


def posted(form: FormView, typed: Mapping[str, str] | None = None) -> tuple[tuple[str, str], ...]:
    """Give the names and texts that a browser sends; `typed` is what a person filled in, by path."""
    shown = {name: text for field in form.fields for name, text in _sent(field)}
    return tuple((shown | dict(typed or {})).items())


def _sent(field: FieldView) -> Iterator[tuple[str, str]]:
    match field.kind:
        case "group":
            yield field.path, "1"
        case "variants":
            yield field.path, "1"
            yield f"{field.path}.{field.item_label}", field.value
            yield f"{field.path}._shown", field.value
        case "checkbox":
            yield from ((field.path, "true") for _ in range(field.value == "true"))
        case "radios":
            yield from ((field.path, option.value) for option in field.options if option.chosen)
        case "rows" | "mapping" | "absent":
            pass
        case _:
            yield field.path, field.value
    for part in (*field.fields, *field.more):
        yield from _sent(part)
