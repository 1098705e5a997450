"""A process that keeps watch on a store on a given day, once, and dies after so many commands when it is told to."""

import os
import signal
import sys
from datetime import date
from typing import Any

from application.service import Handslag
from application.settings import Settings
from application.store.append import Receipt
from application.watch import keep_watch
from tests.application.world import Clock


class Mortal(Handslag):
    """An application whose process is killed right after it gave so many commands; 0 lets it live."""

    life = 0

    def give(self, *given: Any, **stated: Any) -> Receipt:
        """Give a command, and die when it was the last."""
        receipt = super().give(*given, **stated)
        self.life -= 1
        if self.life == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return receipt


def main(url: str, day: str, life: str) -> None:
    """Wait for a line, so that several begin together, and keep watch."""
    handslag = Mortal(Settings(store_url=url), now=Clock(date.fromisoformat(day)).now)
    handslag.life = int(life)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    keep_watch(handslag)
    handslag.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
