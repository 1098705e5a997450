"""Readings: what an auditor looked at. Each is written down before the answer is given, and both sides can see it.

They are no facts of the partnership, so they stand beside the record and not in it. See decision record 0051.
"""

import secrets
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from application.projections.projection import day, moment, stream
from application.store.port import Database, Value

LONGEST_QUESTION: Final = 300
_TABLES: Final = (
    (
        "CREATE TABLE IF NOT EXISTS reading ("
        "id TEXT PRIMARY KEY, partnership TEXT NOT NULL, at TEXT NOT NULL, person BIGINT NOT NULL, "
        "asked TEXT NOT NULL, as_of TEXT, known_at TEXT)"
    ),
    "CREATE INDEX IF NOT EXISTS reading_of ON reading (partnership, at, id)",
)
_WRITE: Final = (
    "INSERT INTO reading (id, partnership, at, person, asked, as_of, known_at) "
    "VALUES (:id, :partnership, :at, :person, :asked, :as_of, :known_at)"
)


@dataclass(frozen=True)
class Question:
    """What somebody asks of a partnership: which part of it, and as of which day, as known on which day."""

    asked: str
    as_of: date | None = None
    known_at: date | None = None


class Readings:
    """What auditors looked at, in every partnership."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create_tables(self) -> None:
        """Make the table of readings, unless it is there already; no row in it is ever altered or taken away."""
        with self._database.write() as cursor:
            for statement in (*_TABLES, *_guards(self._database)):
                cursor.execute(statement)

    def write(self, partnership: UUID, person: int, question: Question, *, at: datetime) -> None:
        """Write down what an auditor is about to read.

        Raises: StoreUnavailable, StoreBusy; then nothing may be answered.
        """
        row: dict[str, Value] = {
            "id": secrets.token_hex(8),
            "partnership": stream(partnership),
            "at": moment(at),
            "person": person,
            "asked": question.asked[:LONGEST_QUESTION],
            "as_of": day(question.as_of),
            "known_at": day(question.known_at),
        }
        with self._database.write() as cursor:
            cursor.execute(_WRITE, row)


def _guards(database: Database) -> tuple[str, ...]:
    """Give the triggers that keep a reading as it was written."""
    if database.dialect == "sqlite":
        return tuple(
            f"CREATE TRIGGER IF NOT EXISTS reading_keeps_{act.lower()} BEFORE {act} ON reading "
            "BEGIN SELECT RAISE(ABORT, 'reading: what was written is never changed'); END"
            for act in ("UPDATE", "DELETE")
        )
    return (
        (
            "CREATE OR REPLACE TRIGGER reading_keeps BEFORE UPDATE OR DELETE ON reading "
            "FOR EACH ROW EXECUTE FUNCTION refuse()"
        ),
        "ALTER TABLE reading ENABLE ALWAYS TRIGGER reading_keeps",
    )
