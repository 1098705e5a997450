"""What the lists across partnerships have in common: a line names its partnership, and a page ends with a cursor."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar, Final, TypedDict
from uuid import UUID

from pydantic import Field

from application.authorization import Principal
from application.queries.membership import READABLE, member
from application.queries.pages import CursorUnreadable, read_texts, write_cursor
from application.queries.reading import Answer, Snapshot, Value
from application.store.port import Params, Row
from application.store.port import Value as Bound

LONGEST_NUMBER: Final = 15


class Line(Value):
    """A line about one partnership."""

    partnership: UUID
    name: Annotated[str, Field(description="Name of the partnership.")]
    own_party: Annotated[str, Field(description="The party that the account acts for or may join; empty for an audit.")]


class Page(Answer):
    """A page of lines across partnerships; `LIST` is its name and `LINES` the field that holds the lines."""

    LIST: ClassVar[str]
    LINES: ClassVar[str] = "lines"

    next_cursor: Annotated[str | None, Field(description="Gives the next page; empty on the last.")]


@dataclass(frozen=True, slots=True)
class Question:
    """A list: its statement, and the columns that tell the place of a line, numbers marked with `#`.

    The statement reads `mine m` and takes the place after which the page begins as `:place_1`, `:place_2` and so on.
    """

    name: str
    sql: str
    places: tuple[str, ...]

    def page(
        self, snapshot: Snapshot, principal: Principal, narrowed: Params, *, cursor: str | None, limit: int
    ) -> tuple[Sequence[Row], str | None]:
        """Give the rows of a page and the cursor of the next.

        Raises: CursorUnreadable.
        """
        params = {**member(principal), **narrowed, **self._after(cursor), "limit": limit + 1}
        rows = snapshot.rows(READABLE + self.sql, params)
        more = len(rows) > limit
        return rows[:limit], self._cursor(rows[limit - 1]) if more else None

    def _after(self, cursor: str | None) -> dict[str, Bound]:
        texts = read_texts(self.name, cursor, len(self.places)) if cursor else [""] * len(self.places)
        return {
            f"place_{number}": self._place(column, text)
            for number, (column, text) in enumerate(zip(self.places, texts, strict=True), start=1)
        }

    def _place(self, column: str, text: str) -> Bound:
        if not column.startswith("#"):
            return text
        if text and not (text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER):
            raise CursorUnreadable
        return int(text or 0)

    def _cursor(self, row: Row) -> str:
        return write_cursor(self.name, [str(row[column.removeprefix("#")]) for column in self.places])


class LineFields(TypedDict):
    """The fields of every line."""

    partnership: UUID
    name: str
    own_party: str


def line_of(row: Row) -> LineFields:
    """Read which partnership a row is about."""
    return LineFields(partnership=UUID(row["partnership"]), name=row["name"], own_party=row["own_party"])
