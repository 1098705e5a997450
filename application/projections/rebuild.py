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


def rebuild(record: Record, *projections: Projection, progress: Callable[[Progress], None] | None = None) -> None:
    """Rebuild projections with one reading of the record, and swap each as soon as it has caught up.

    Raises:
        UnknownKind, StoreDamaged: an event cannot be read; the live tables stay as they are.
        Overtaken: another rebuild of the same projection took the place of this one.
    """
    create_tracking(record.database)
    waiting = [_Beside(one, make_beside(record.database, one)) for one in projections]
    while waiting:
        waiting = _catch_up(record, waiting, progress)
        waiting = [one for one in waiting if not _swapped(record, one)]


@dataclass(frozen=True, slots=True)
class _Beside:
    """A projection with the bookmark of the tables that are made beside the live ones."""

    projection: Projection
    bookmark: Bookmark


def _swapped(record: Record, beside: _Beside) -> bool:
    """Make new tables the live ones and remove the old, unless the old ones have come further by now."""
    with record.database.write(deadline=PATIENCE_SECONDS) as cursor:
        old = swap(cursor, beside.bookmark)
    if old is None:
        return False
    with record.database.write(deadline=PATIENCE_SECONDS) as cursor:
        remove(cursor, beside.projection, old.generation)
    return True


def _catch_up(record: Record, waiting: list[_Beside], progress: Callable[[Progress], None] | None) -> list[_Beside]:
    while page := record.read_all(waiting[0].bookmark.position, PAGE):
        waiting = _applied(record, waiting, page)
        if progress is not None:
            last = record.last_position()
            for one in waiting:
                progress(Progress(one.projection.name, one.bookmark.position, max(one.bookmark.position, last)))
    return waiting


def _applied(record: Record, waiting: Sequence[_Beside], page: Sequence[Recorded]) -> list[_Beside]:
    position = page[-1].position or 0
    with record.database.write(deadline=PATIENCE_SECONDS) as cursor:
        for one in waiting:
            advance(cursor, one.bookmark, position)
        for one in waiting:
            one.projection.apply(cursor, page, one.bookmark.generation)
    return [replace(one, bookmark=replace(one.bookmark, position=position)) for one in waiting]
