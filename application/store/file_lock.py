"""A lock on a file that ends with the process that holds it, however that process ends."""

import os
import sys
from pathlib import Path

from application.store.errors import StoreInUse

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held from its making until it is released."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            StoreInUse: another process, or this one, already holds it.
        """
        self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._descriptor)
        except OSError as error:
            self.release()
            store = path.with_name(path.name.removesuffix(".lock"))
            raise StoreInUse(
                f"another process has {store} open; stop that one first, or use PostgreSQL for several processes"
            ) from error

    def release(self) -> None:
        """Give the lock up. Releasing twice is allowed."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
