"""Keeps what never changes once it is there, so that the store is asked for it once."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Kept(Generic[K, V]):
    """The values that were used last, for any number of threads."""

    def __init__(self, *, capacity: int) -> None:
        self._capacity = capacity
        self._values: OrderedDict[K, V] = OrderedDict()
        self._lock = Lock()

    def get(self, key: K, ask: Callable[[], V | None]) -> V | None:
        """Give the value of a key, asking for it when it is not kept; None is asked for again.

        >>> names: Kept[int, str] = Kept(capacity=2)
        >>> names.get(1, lambda: "one"), names.get(1, lambda: "other")
        ('one', 'one')
        """
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
                return self._values[key]
        value = ask()
        if value is not None:
            with self._lock:
                self._values[key] = value
                if len(self._values) > self._capacity:
                    self._values.popitem(last=False)
        return value

    def forget(self, unwanted: Callable[[K], bool]) -> None:
        """Let go of the values of some keys."""
        with self._lock:
            for key in [key for key in self._values if unwanted(key)]:
                del self._values[key]
