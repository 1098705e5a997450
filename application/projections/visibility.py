"""Up to where the projections can be read, and waiting until that is far enough."""

from collections.abc import Callable, Collection
from threading import Condition
from time import monotonic
from typing import Final

from application.projections.errors import NotYetVisible, ProjectionStopped
from application.projections.tracking import Bookmark

LOOK_SECONDS: Final = 0.02
"""How often a waiter looks for itself while another process keeps the projections."""


class Visibility:
    """The bookmarks that were last seen. Every thread may ask; the one that moves a bookmark tells."""

    def __init__(self, look: Callable[[], Collection[Bookmark]]) -> None:
        self._look = look
        self._changed = Condition()
        self._seen: dict[str, Bookmark] = {}
        self.told = False
        """Whether a thread of this process tells each move; otherwise waiters look for themselves."""

    def saw(self, bookmark: Bookmark) -> None:
        """Take note of a bookmark; one that lies behind what was seen before is old news."""
        with self._changed:
            known = self._seen.get(bookmark.name)
            if known is None or known.generation != bookmark.generation or known.position <= bookmark.position:
                self._seen[bookmark.name] = bookmark
            self._changed.notify_all()

    def wait_for(self, position: int, *, timeout: float, names: Collection[str]) -> None:
        """Wait until projections have come to a position: those that are named, or all.

        Raises:
            NotYetVisible: they did not within `timeout` seconds.
            ProjectionStopped: one of them stopped before it.
        """
        until = monotonic() + timeout
        while not self._arrived(position, names, until):
            if monotonic() >= until:
                raise NotYetVisible(position, min((mark.position for mark in self._of(names)), default=0))

    def _arrived(self, position: int, names: Collection[str], until: float) -> bool:
        if not self.told:
            for bookmark in self._look():
                self.saw(bookmark)
        with self._changed:
            patience = max(0.0, until - monotonic()) if self.told else LOOK_SECONDS
            arrived = self._changed.wait_for(lambda: self._settled(position, names), patience)
            for mark in self._of(names):
                if mark.fault is not None and mark.position < position:
                    raise ProjectionStopped(mark.name, mark.fault_position or 0, mark.fault)
            return arrived

    def _settled(self, position: int, names: Collection[str]) -> bool:
        return all(mark.position >= position or mark.fault is not None for mark in self._of(names))

    def _of(self, names: Collection[str]) -> list[Bookmark]:
        return [mark for name, mark in self._seen.items() if not names or name in names]
