"""What a browser would post of a form as it stands, so that a page can carry it on without showing it."""

from collections.abc import Iterator

from interfaces.web.forms import FieldView, FormView

OWN = "_"
"""Names that begin so belong to the page and not to the command."""


def pairs_of(form: FormView) -> tuple[tuple[str, str], ...]:
    """Give the names and texts that a browser would post."""
    return tuple(pair for field in form.fields for pair in _posted(field))


def carried(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Give what was typed, without what belongs to the page."""
    return tuple((name, text) for name, text in pairs if not name.startswith(OWN))


def _posted(field: FieldView) -> Iterator[tuple[str, str]]:
    match field.kind:
        case "group":
            yield field.path, "1"
        case "variants":
            yield field.path, "1"
            yield f"{field.path}.{field.item_label}", field.value
            yield f"{field.path}._shown", field.value
        case "checkbox":
            yield from ((field.path, "true") for _ in range(field.value == "true"))
        case "rows" | "mapping" | "absent":
            pass
        case _:
            yield field.path, field.value
    for part in (*field.fields, *field.more):
        yield from _posted(part)
