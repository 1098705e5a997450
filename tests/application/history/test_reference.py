"""The reference of history files names every kind of event with its fields."""

from pathlib import Path
from typing import Any, get_args

import pytest

from application.history.shape import HistoryFile, Told

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "history-files.md"
COMMON = {"id", "on", "recorded_at", "type"}


@pytest.mark.parametrize("kind", get_args(Told), ids=lambda kind: kind.__name__)
def test_every_kind_of_event_stands_in_the_reference_with_its_fields(kind: Any) -> None:
    (line,) = (
        line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith(f"| `{kind.__name__}` |")
    )
    told = line.split("|")[2]

    fields = {name: field for name, field in kind.model_fields.items() if name not in COMMON}

    optional = {f"[`{field.alias or name}`]" for name, field in fields.items() if not field.is_required()}
    required = {f"`{field.alias or name}`" for name, field in fields.items() if field.is_required()}
    assert {one.strip() for one in told.split(",") if one.strip()} == optional | required


def test_every_part_of_a_file_stands_in_the_reference() -> None:
    page = PAGE.read_text(encoding="utf-8")

    assert [name for name in HistoryFile.model_fields if f"`{name}`" not in page] == []
