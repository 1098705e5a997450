"""What every line from kept figures says of itself: by which model, as of which day, and whether newer ones come."""

import json
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from application.figures.tables import kept
from application.queries.reading import Value
from application.store.port import Row

_COLUMNS: Final = """p.name, p.sort_name, m.party AS own_party, h.model, h.as_of, h.version AS worked_version,
    s.since IS NOT NULL AS under_way, x.reason IS NOT NULL AS failed"""
_SOURCES: Final = """
mine m JOIN $portfolio.partnership p ON p.partnership = m.partnership
LEFT JOIN @headline h ON h.partnership = m.partnership
LEFT JOIN $figures.stale s ON s.partnership = m.partnership
LEFT JOIN @fault x ON x.partnership = m.partnership
"""


def about_all(sql: str) -> str:
    """Write a statement about the partnerships `mine m` with what was worked out of each.

    `{columns}` stands for what `worked` reads, `{sources}` for where it is found, `@name` for a table of kept figures.
    """
    return kept(sql.replace("{columns}", _COLUMNS).replace("{sources}", _SOURCES))


class Worked(Value):
    """How the figures of a partnership were worked out last."""

    model: Annotated[str, Field(description="Name and version of the measuring model.")]
    as_of: Annotated[date, Field(description="The day of which the figures are.")]
    version: Annotated[int, Field(ge=1, description="Number of events of the record that they hold.")]
    under_way: Annotated[bool, Field(description="Whether something was recorded since that they do not hold yet.")]
    failed: Annotated[bool, Field(description="Whether newer ones could not be worked out; these are older.")]


def worked(row: Row) -> Worked | None:
    """Read how the figures of a partnership were worked out; None while there are none."""
    return None if row["model"] is None else required(row)


def required(row: Row) -> Worked:
    """Read how the figures of a partnership were worked out that has some."""
    return Worked(
        model=row["model"],
        as_of=date.fromisoformat(row["as_of"]),
        version=row["worked_version"],
        under_way=bool(row["under_way"]),
        failed=bool(row["failed"]),
    )


def names_in(text: str | None) -> tuple[str, ...]:
    """Read a list of names."""
    return tuple(json.loads(text or "[]"))
