"""Builds the tables of a projection anew beside the live ones, and swaps them in one step.

Readers use the live tables all the while. An attempt that was killed leaves tables that nobody reads; the next
attempt clears them away and starts from the first event.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from application.projections.keeper import PAGE
from application.projections.projection import Projection
from application.projections.tracking import (
    PATIENCE_SECONDS,
    Bookmark,
    advance,
    create_tracking,
    make_beside,
    remove,
    swap,
)
from application.record import Record
from application.store.envelope import Recorded


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a rebuild has come: the position that was read, and the last one that there is."""

    name: str
    position: int
    last: int


def rebuild(record: Record, projection: Projection, *, progress: Callable[[Progress], None] | None = None) -> None:
    """Rebuild one projection.

    Raises:
        UnknownKind, StoreDamaged: an event cannot be read; the live tables stay as they are.
        Overtaken: another rebuild of the same projection took the place of this one.
    """
    create_tracking(record.database)
    bookmark, old = make_beside(record.database, projection), None
    while old is None:
        bookmark = _catch_up(record, projection, bookmark, progress)
        with record.database.write(deadline=PATIENCE_SECONDS) as cursor:
            old = swap(cursor, bookmark)
    with record.database.write(deadline=PATIENCE_SECONDS) as cursor:
        remove(cursor, projection, old.generation)


def _catch_up(
    record: Record, projection: Projection, bookmark: Bookmark, progress: Callable[[Progress], None] | None
) -> Bookmark:
    while page := record.read_all(bookmark.position, PAGE):
        bookmark = _applied(record, projection, bookmark, page)
        if progress is not None:
            progress(Progress(projection.name, bookmark.position, max(bookmark.position, record.last_position())))
    return bookmark


def _applied(record: Record, projection: Projection, bookmark: Bookmark, page: Sequence[Recorded]) -> Bookmark:
    position = page[-1].position or 0
    with record.database.write(deadline=PATIENCE_SECONDS) as cursor:
        advance(cursor, bookmark, position)
        projection.apply(cursor, page, bookmark.generation)
    return replace(bookmark, position=position)
