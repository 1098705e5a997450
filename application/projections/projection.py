"""What a projection is: a name, tables, and the statements that each event leads to.

Statements name the tables of their projection as `$table`; the name in the database holds the projection and its
generation, so that new tables can be built beside the live ones. The same statements run on SQLite and PostgreSQL.
"""

import hashlib
import json
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import groupby
from typing import Any, ClassVar, Final, TypeAlias, get_args
from uuid import UUID

from application.projections.errors import UnknownKind
from application.store.envelope import Recorded
from application.store.personal import PersonalText, put_back, take_out
from application.store.port import Cursor, Dialect, Params
from domain import indexes, lifecycle
from domain.facts import ERASED, Event

KNOWN_KINDS: Final = frozenset((*lifecycle.EVENTS, *get_args(indexes.Recorded)))
Write: TypeAlias = tuple[str, Params]
"""A statement that writes, with its parameters."""
_TABLE: Final = re.compile(r"\$([a-z_]+)")


@lru_cache(maxsize=1024)
def _named(sql: str, projection: str, number: int) -> str:
    return _TABLE.sub(rf"{projection}_\1_{number}", sql)


@dataclass(frozen=True, slots=True)
class Generation:
    """One set of tables of a projection."""

    projection: str
    number: int

    def sql(self, statement: str) -> str:
        """Write the names of this generation's tables into a statement.

        >>> Generation("access", 2).sql("SELECT role FROM $mandate")
        'SELECT role FROM access_mandate_2'
        """
        return _named(statement, self.projection, self.number)


class Projection(ABC):
    """A view of the record that is kept in tables of its own."""

    name: ClassVar[str]
    form: ClassVar[int] = 1
    """Counts up when the rows mean something else while the tables look the same."""
    tables: ClassVar[tuple[str, ...]]
    """The table names, without `$`."""
    schema: ClassVar[tuple[str, ...]]
    """The statements that make the tables and their indexes."""

    @abstractmethod
    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give the statements that an event leads to; none when it does not concern this projection."""

    def closing_statements(self, batch: Sequence[Recorded]) -> Iterable[Write]:
        """Give the statements that follow once after all events of a batch."""
        return ()

    def apply(self, cursor: Cursor, batch: Sequence[Recorded], generation: Generation) -> None:
        """Bring the tables from before the first event of a batch to after the last.

        Raises:
            UnknownKind: an event of the batch is of a kind that this release does not know.
        """
        wanted: list[Write] = []
        for recorded in batch:
            _require_known(recorded)
            wanted.extend(self.statements(recorded))
        wanted.extend(self.closing_statements(batch))
        run(cursor, ((generation.sql(sql), params) for sql, params in wanted))

    def create(self, cursor: Cursor, generation: Generation, dialect: Dialect) -> None:
        """Make the tables of a generation."""
        for statement in self.schema:
            cursor.execute(for_dialect(generation.sql(statement), dialect))

    def drop(self, cursor: Cursor, generation: Generation) -> None:
        """Drop the tables of a generation, as far as they are there."""
        for table in self.tables:
            cursor.execute(generation.sql(f"DROP TABLE IF EXISTS ${table}"))

    def fingerprint(self) -> str:
        """Give a short text that differs when live tables of another release cannot be used."""
        return hashlib.sha256(f"{self.form}\n{self.schema}".encode()).hexdigest()[:16]


def _require_known(recorded: Recorded) -> None:
    if type(recorded.event) not in KNOWN_KINDS:
        raise UnknownKind(recorded.type, recorded.position or 0)


def for_dialect(statement: str, dialect: Dialect) -> str:
    """Let PostgreSQL sort texts by their bytes, as SQLite does."""
    return re.sub(r"\bTEXT\b", 'TEXT COLLATE "C"', statement) if dialect == "postgresql" else statement


def run(cursor: Cursor, writes: Iterable[Write]) -> None:
    """Run statements in their order, in one exchange; equal ones that follow each other are sent as one."""
    runs = groupby(writes, key=lambda write: write[0])
    cursor.batch([(sql, [params for _, params in equal]) for sql, equal in runs])


@lru_cache(maxsize=1024)
def moment(at: datetime) -> str:
    """Write a moment so that texts sort as moments do.

    >>> moment(datetime(2024, 2, 29, 12, 0, tzinfo=UTC))
    '2024-02-29T12:00:00.000000Z'
    """
    utc = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    return utc.isoformat(timespec="microseconds").replace("+00:00", "Z")


def known_at(recorded: Recorded) -> str:
    """Write the moment from which an event counts as known: for a reconstructed one, when its source knew it."""
    origin = recorded.event.origin
    return moment(recorded.at if origin is None or origin.known_at is None else origin.known_at)


def day(value: date | None) -> str | None:
    """Write a day, or nothing."""
    return None if value is None else value.isoformat()


def stream(identity: UUID) -> str:
    """Write the identity of a stream."""
    return str(identity)


def fields_of(event: Event) -> tuple[str, bool]:
    """Write the fields of an event with every personal text taken out, and tell whether there were any.

    Read tables never hold a personal text, so that erasing it in the vault erases it everywhere.
    """
    fields, texts = take_out(event)
    put_back(fields, [PersonalText(text.path, ERASED) for text in texts])
    return as_json(fields), bool(texts)


def as_json(value: Any) -> str:
    """Write a value as JSON, always in the same way."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def touched(batch: Sequence[Recorded]) -> Iterator[Recorded]:
    """Give the last event of each stream in a batch."""
    last = {recorded.stream: recorded for recorded in batch}
    yield from last.values()
