"""The most memory that a process needs which opens a store, loads its longest partnership, or rebuilds everything.

Each step runs in a process of its own, because the most that a process ever needed never goes down again.
"""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from uuid import UUID

from application.projections.catalogue import PROJECTIONS
from application.service import Handslag
from application.settings import Settings

START = "start"
STEPS = ("load", "rebuild")


def peak(url: str, partnership: UUID, step: str) -> float:
    """Give the mebibytes that a process of its own needed at most for a step."""
    command = [sys.executable, "-m", "benchmarks.memory", url, str(partnership), step]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], check=True, capture_output=True, text=True)
    return float(done.stdout)


def main(url: str, partnership: str, step: str) -> None:
    with closing(Handslag(Settings(store_url=url))) as handslag:
        if step == "load":
            handslag.partnership(UUID(partnership))
        if step == "rebuild":
            handslag.projections.rebuild(*(projection.name for projection in PROJECTIONS))
    print(_most() / 1024)


def _most() -> float:
    """Give the kibibytes that this process needed at most; what a parent left behind does not count."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return float(line.split()[1])
    raise RuntimeError("this system does not tell how much memory a process needed")


if __name__ == "__main__":
    main(*sys.argv[1:])
