"""Starts writers as processes of their own, quickly: everything is imported once, and each writer is a fork.

Reads one job a line and answers with the process id of the writer, and with its exit code once it has ended.
"""

import json
import os
import sys
from typing import NamedTuple

from tests.chaos.writer import write


class Job(NamedTuple):
    """What a writer is to do, and at which point it is to be killed, if at one."""

    url: str
    account: str
    organisation: str
    partnership: str
    acknowledged: str
    first: int
    point: str | None
    passes: int


def main() -> None:
    for line in sys.stdin:
        writer = os.fork()
        if not writer:
            write(Job(*json.loads(line)))
            os._exit(0)
        tell(writer)
        tell(os.waitstatus_to_exitcode(os.waitpid(writer, 0)[1]))


def tell(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
