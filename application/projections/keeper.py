"""Brings live tables up to date page by page: one transaction holds the rows and the bookmarks of a page."""

import logging
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from application.projections.errors import Overtaken, ProjectionError
from application.projections.projection import Generation, Projection
from application.projections.tracking import PATIENCE_SECONDS, Bookmark, advance, record_fault, renew
from application.record import Record
from application.store.envelope import Recorded
from application.store.errors import OutcomeUnknown, StoreDamaged, StoreError, StoreUnavailable

PAGE: Final = 500
_AWAY = (StoreUnavailable, OutcomeUnknown, Overtaken)
"""Faults of the moment: they say nothing about the event that was read."""
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A projection with the bookmark of its live tables."""

    projection: Projection
    bookmark: Bookmark


class Keeper:
    """The live tables of all projections, in the hands of one thread; `moved` hears of each bookmark that moves."""

    def __init__(
        self, record: Record, projections: Sequence[Projection], *, moved: Callable[[Bookmark], None], page: int = PAGE
    ) -> None:
        self._record = record
        self._projections = projections
        self._moved = moved
        self._page = page
        self._kept: dict[str, _Kept] = {}
        self._stopped: set[Generation] = set()

    def look(self) -> None:
        """See where the live tables stand, starting anew those that this release cannot use."""
        live = renew(self._record.database, self._projections)
        self._kept = {one.name: _Kept(one, live[one.name]) for one in self._projections}
        for bookmark in live.values():
            self._moved(bookmark)

    def lowest(self) -> int:
        """Give the position from which the next event is wanted."""
        return min((kept.bookmark.position for kept in self._running()), default=self._record.last_position())

    def _running(self) -> list[_Kept]:
        return [kept for kept in self._kept.values() if kept.bookmark.generation not in self._stopped]

    def step(self) -> bool:
        """Apply one page to each group of projections that stand at one position; tell whether there was any."""
        groups: dict[int, list[_Kept]] = {}
        for kept in self._running():
            groups.setdefault(kept.bookmark.position, []).append(kept)
        starts = sorted(groups)
        ends = dict(pairwise([*starts, None]))
        served = [self._serve(groups[start], start, ends[start]) for start in starts]
        return any(served)

    def _serve(self, group: Sequence[_Kept], after: int, until: int | None) -> bool:
        try:
            page = self._read(after, until)
        except StoreDamaged as fault:
            for kept in group:
                self._stop(kept, after + 1, fault)
            return True
        if page:
            self._apply(group, page)
        return bool(page)

    def _read(self, after: int, until: int | None) -> Sequence[Recorded]:
        """Read a page; where it holds an event that cannot be read, what stands before it."""
        limit = self._page if until is None else min(self._page, until - after)
        try:
            return self._record.read_all(after, limit)
        except StoreDamaged:
            return self._record.read_all(after, 1)

    def _apply(self, group: Sequence[_Kept], page: Sequence[Recorded]) -> None:
        try:
            self._commit(group, page)
        except _AWAY:
            raise
        except Exception as fault:  # noqa: BLE001 - whatever a projection raises stops that projection and no other
            self._isolate(group, page, fault)

    def _isolate(self, group: Sequence[_Kept], page: Sequence[Recorded], fault: Exception) -> None:
        """Find the projection and the event at fault: first each projection alone, then each event alone."""
        if len(group) > 1:
            for kept in group:
                self._apply((kept,), page)
        elif len(page) > 1:
            self._one_by_one(group[0], page)
        else:
            self._stop(group[0], page[0].position or 0, fault)

    def _one_by_one(self, kept: _Kept, page: Sequence[Recorded]) -> None:
        for recorded in page:
            if kept.bookmark.generation not in self._stopped:
                self._apply((self._kept[kept.projection.name],), (recorded,))

    def _commit(self, group: Sequence[_Kept], page: Sequence[Recorded]) -> None:
        position = page[-1].position or 0
        with self._record.database.write(deadline=PATIENCE_SECONDS) as cursor:
            for kept in group:
                advance(cursor, kept.bookmark, position)
            for kept in group:
                kept.projection.apply(cursor, page, kept.bookmark.generation)
        self._move(group, position)

    def _move(self, group: Iterable[_Kept], position: int) -> None:
        for kept in group:
            bookmark = replace(kept.bookmark, position=position, fault_position=None, fault=None)
            moved = replace(kept, bookmark=bookmark)
            self._kept[kept.projection.name] = moved
            self._moved(moved.bookmark)

    def _stop(self, kept: _Kept, position: int, fault: Exception) -> None:
        """Stop one projection. Only faults of our own are quoted: others may hold what a person wrote."""
        reason = str(fault) if isinstance(fault, ProjectionError | StoreError) else type(fault).__name__
        frames = "".join(traceback.format_tb(fault.__traceback__))
        logger.error("projection %s stopped at position %s: %s\n%s", kept.projection.name, position, reason, frames)
        with self._record.database.write(deadline=PATIENCE_SECONDS) as cursor:
            record_fault(cursor, kept.bookmark, position, reason)
        self._stopped.add(kept.bookmark.generation)
        self._moved(replace(kept.bookmark, fault_position=position, fault=reason))
