"""Which tables of a projection are live, and up to which position each set of tables was read.

The bookmark lies in the same database as the rows and moves in the same transaction, so each event counts exactly
once, however a process ends.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from eventsourcing.persistence import IntegrityError, ProgrammingError

from application.projections.errors import Overtaken
from application.projections.projection import Generation, Projection
from application.store.port import Cursor, Database, Row

PATIENCE_SECONDS: Final = 30.0
"""How long a page or a set of tables may take to write."""
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS projection (
    name TEXT NOT NULL,
    generation BIGINT NOT NULL,
    live BIGINT NOT NULL,
    position BIGINT NOT NULL,
    fingerprint TEXT NOT NULL,
    fault_position BIGINT,
    fault TEXT,
    PRIMARY KEY (name, generation)
)
"""
_ROWS: Final = "SELECT name, generation, live, position, fingerprint, fault_position, fault FROM projection"
_ADVANCE: Final = """
UPDATE projection SET position = :to, fault_position = NULL, fault = NULL
WHERE name = :name AND generation = :generation AND live = :live AND position = :since
RETURNING position
"""
_STOP: Final = """
UPDATE projection SET fault_position = :position, fault = :fault
WHERE name = :name AND generation = :generation AND live = 1
"""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where one set of tables stands; `fault` says why it stopped before `fault_position`, if it did."""

    generation: Generation
    live: bool
    position: int
    fingerprint: str
    fault_position: int | None = None
    fault: str | None = None

    @property
    def name(self) -> str:
        """The name of the projection."""
        return self.generation.projection


def create_tracking(database: Database) -> None:
    """Make the table of bookmarks, unless it is there."""

    def create(cursor: Cursor) -> None:
        cursor.execute(_SCHEMA)

    made(database, create)


def made(database: Database, make_tables: Callable[[Cursor], None]) -> None:
    """Make tables; once more when another process was making the same ones, which are there by then."""
    try:
        with database.write(deadline=PATIENCE_SECONDS) as cursor:
            make_tables(cursor)
    except (IntegrityError, ProgrammingError):
        with database.write(deadline=PATIENCE_SECONDS) as cursor:
            make_tables(cursor)


def _bookmark(row: Row) -> Bookmark:
    return Bookmark(
        generation=Generation(row["name"], row["generation"]),
        live=bool(row["live"]),
        position=row["position"],
        fingerprint=row["fingerprint"],
        fault_position=row["fault_position"],
        fault=row["fault"],
    )


def bookmarks(cursor: Cursor) -> list[Bookmark]:
    """Give every set of tables there is."""
    cursor.execute(f"{_ROWS} ORDER BY name, generation")
    return [_bookmark(row) for row in cursor.fetchall()]


def live_bookmarks(cursor: Cursor) -> Mapping[str, Bookmark]:
    """Give the live set of tables of each projection."""
    return {bookmark.name: bookmark for bookmark in bookmarks(cursor) if bookmark.live}


def make_missing(database: Database, projections: Iterable[Projection]) -> Mapping[str, Bookmark]:
    """Give the live tables of each projection, making empty ones where there are none."""
    return _live_after(database, projections, lambda _one, known: known is None)


def renew(database: Database, projections: Iterable[Projection]) -> Mapping[str, Bookmark]:
    """Give the live tables of each projection, starting anew where this release cannot use those that are there."""
    return _live_after(
        database, projections, lambda one, known: known is None or known.fingerprint != one.fingerprint()
    )


def _live_after(
    database: Database, projections: Iterable[Projection], outdated: Callable[[Projection, Bookmark | None], bool]
) -> Mapping[str, Bookmark]:
    with database.read() as cursor:
        live = live_bookmarks(cursor)
    for projection in projections:
        if outdated(projection, live.get(projection.name)):
            made(database, partial(_start_anew, projection=projection, database=database))
    with database.read() as cursor:
        return live_bookmarks(cursor)


def _start_anew(cursor: Cursor, projection: Projection, database: Database) -> None:
    known = _locked(cursor, projection.name)
    if any(old.live and old.fingerprint == projection.fingerprint() for old in known):
        return
    for old in known:
        remove(cursor, projection, old.generation)
    make(cursor, projection, _next_number(known), database, live=1)


def _locked(cursor: Cursor, name: str) -> Sequence[Bookmark]:
    """Give the sets of tables of a projection, and keep others from moving them until the transaction ends."""
    cursor.execute("UPDATE projection SET live = live WHERE name = :name", {"name": name})
    return [bookmark for bookmark in bookmarks(cursor) if bookmark.name == name]


def _next_number(known: Iterable[Bookmark]) -> int:
    return max((bookmark.generation.number for bookmark in known), default=0) + 1


def make(cursor: Cursor, projection: Projection, number: int, database: Database, *, live: int) -> Bookmark:
    """Make empty tables and their bookmark."""
    generation = Generation(projection.name, number)
    cursor.execute(
        "INSERT INTO projection (name, generation, live, position, fingerprint) "
        "VALUES (:name, :generation, :live, 0, :fingerprint)",
        {
            "name": projection.name,
            "generation": number,
            "live": live,
            "fingerprint": projection.fingerprint(),
        },
    )
    projection.create(cursor, generation, database.dialect)
    return Bookmark(generation, bool(live), 0, projection.fingerprint())


def make_beside(database: Database, projection: Projection) -> Bookmark:
    """Make empty tables beside the live ones, and clear away what an earlier attempt left."""
    with database.write(deadline=PATIENCE_SECONDS) as cursor:
        known = _locked(cursor, projection.name)
        for old in known:
            if not old.live:
                remove(cursor, projection, old.generation)
        return make(cursor, projection, _next_number(known), database, live=0)


def remove(cursor: Cursor, projection: Projection, generation: Generation) -> None:
    """Remove a set of tables with its bookmark."""
    projection.drop(cursor, generation)
    cursor.execute(
        "DELETE FROM projection WHERE name = :name AND generation = :generation",
        {"name": generation.projection, "generation": generation.number},
    )


def advance(cursor: Cursor, bookmark: Bookmark, position: int) -> None:
    """Move a bookmark; this comes before the rows, so that of two runners the later one waits and then loses.

    Raises:
        Overtaken: the bookmark is no longer where it was, or its tables are no longer the live ones.
    """
    cursor.execute(
        _ADVANCE,
        {
            "name": bookmark.name,
            "generation": bookmark.generation.number,
            "live": int(bookmark.live),
            "since": bookmark.position,
            "to": position,
        },
    )
    if cursor.fetchone() is None:
        raise Overtaken(bookmark.name)


def record_fault(cursor: Cursor, bookmark: Bookmark, position: int, fault: str) -> None:
    """Write down at which position a projection stopped, and why."""
    generation = bookmark.generation.number
    cursor.execute(_STOP, {"name": bookmark.name, "generation": generation, "position": position, "fault": fault})


def swap(cursor: Cursor, bookmark: Bookmark) -> Bookmark | None:
    """Make other tables the live ones, unless they lie behind; give the bookmark of those that were live.

    Raises:
        Overtaken: the tables are gone.
    """
    known = _locked(cursor, bookmark.name)
    old = next((one for one in known if one.live), None)
    if bookmark.generation not in {one.generation for one in known}:
        raise Overtaken(bookmark.name)
    if old is None or old.position > bookmark.position:
        return None
    cursor.execute(
        "UPDATE projection SET live = CASE WHEN generation = :generation THEN 1 ELSE 0 END WHERE name = :name",
        {"name": bookmark.name, "generation": bookmark.generation.number},
    )
    return old
