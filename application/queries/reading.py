"""Reads several projections at one moment of the database.

Statements name a table as `$projection.table`. Every answer says up to which position it was read.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Annotated, Final, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from eventsourcing.persistence import ProgrammingError
from pydantic import BaseModel, ConfigDict, Field

from application.projections.projection import moment, stream
from application.projections.tracking import Bookmark, live_bookmarks
from application.store.port import Cursor, Database, Params, Row
from domain.lifecycle import UnknownPartnership

A = TypeVar("A")
LARGEST_NUMBER: Final = 2**63
_TABLE: Final = re.compile(r"\$([a-z_]+)\.([a-z_]+)")


class Value(BaseModel):
    """A part of an answer. It never changes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Answer(Value):
    """An answer, and up to which position of the store it was read."""

    position: Annotated[int, Field(ge=0, description="Position of the store up to which this was read.")]


class PartnershipAnswer(Answer):
    """An answer about one partnership, and at which version of it."""

    partnership: UUID
    version: Annotated[int, Field(ge=1, description="Version of the partnership at which this was read.")]


class Snapshot:
    """The live tables of all projections at one moment."""

    def __init__(self, cursor: Cursor, live: Mapping[str, Bookmark]) -> None:
        self._cursor = cursor
        self._live = live

    @property
    def position(self) -> int:
        """The position up to which every projection was read."""
        return self.position_of(*self._live)

    def position_of(self, *projections: str) -> int:
        """Give the position up to which each of some projections was read."""
        return min((self._live[name].position for name in projections), default=0)

    def rows(self, sql: str, params: Params) -> Sequence[Row]:
        """Give the rows of one question; there are none about what no database can hold."""
        if not all(_can_be_held(value) for value in params.values()):
            return ()
        self._cursor.execute(self._named(sql), params)
        return self._cursor.fetchall()

    def one(self, sql: str, params: Params) -> Row | None:
        """Give the first row of one question, or None."""
        return next(iter(self.rows(sql, params)), None)

    def each(self, sql: str, params: Iterable[Params]) -> list[Sequence[Row]]:
        """Give the rows of the same question asked several times, in one exchange."""
        named = self._named(sql)
        return self._cursor.batch([(named, one) for one in params])

    def partnership(self, partnership: UUID) -> Row:
        """Give the line of a partnership.

        Raises: UnknownPartnership.
        """
        found = self.one(
            "SELECT * FROM $portfolio.partnership WHERE partnership = :partnership",
            {"partnership": stream(partnership)},
        )
        if found is None:
            raise UnknownPartnership
        return found

    def _named(self, sql: str) -> str:
        return _TABLE.sub(lambda match: self._table(match.group(1), match.group(2)), sql)

    def _table(self, projection: str, table: str) -> str:
        return self._live[projection].generation.sql(f"${table}")


class Views:
    """Asks the projections."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ask(self, question: Callable[[Snapshot], A]) -> A:
        """Answer a question at one moment; once more when its tables were swapped at that very moment.

        Raises: StoreUnavailable when the database cannot be reached.
        """
        try:
            return self._ask(question)
        except ProgrammingError:
            return self._ask(question)

    def _ask(self, question: Callable[[Snapshot], A]) -> A:
        with self._database.read() as cursor:
            return question(Snapshot(cursor, live_bookmarks(cursor)))


def _can_be_held(value: str | int | bytes | None) -> bool:
    if isinstance(value, str):
        return "\0" not in value and value.encode(errors="ignore").decode() == value
    return not isinstance(value, int) or abs(value) < LARGEST_NUMBER


def end_of_day(day: date, time_zone: str) -> str:
    """Write the first moment after a day in a time zone; what was known on that day lies before it.

    >>> end_of_day(date(2024, 6, 30), "Europe/Amsterdam")
    '2024-06-30T22:00:00.000000Z'
    """
    return moment(datetime.combine(day + timedelta(days=1), time.min, ZoneInfo(time_zone)))


def day_of(at: str, time_zone: str) -> date:
    """Give the day in a time zone on which a moment lies.

    >>> day_of("2024-06-30T22:00:00.000000Z", "Europe/Amsterdam")
    datetime.date(2024, 7, 1)
    """
    return datetime.fromisoformat(at).astimezone(ZoneInfo(time_zone)).date()
