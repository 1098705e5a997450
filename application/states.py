"""Keeps the latest states at hand, so that a command folds only what was recorded since."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar
from uuid import UUID

S = TypeVar("S")


class States(Generic[S]):
    """The states of the streams that were used last. A state is immutable, so it may be shared."""

    def __init__(self, catch_up: Callable[[UUID, S | None], S | None], *, capacity: int) -> None:
        self._catch_up = catch_up
        self._capacity = capacity
        self._states: OrderedDict[UUID, S] = OrderedDict()
        self._lock = Lock()

    def latest(self, stream: UUID) -> S | None:
        """Give the state of a stream with all that was recorded, or None when nothing was."""
        with self._lock:
            known = self._states.get(stream)
        state = self._catch_up(stream, known)
        if state is not None:
            with self._lock:
                self._states[stream] = state
                self._states.move_to_end(stream)
                if len(self._states) > self._capacity:
                    self._states.popitem(last=False)
        return state

    def forget(self, stream: UUID) -> None:
        """Let a state go, so that the next look starts from the first event."""
        with self._lock:
            self._states.pop(stream, None)
