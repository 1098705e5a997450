"""A process that starts processes which are to be killed."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@dataclass
class Launcher:
    """Talks with the launcher; one process at a time."""

    process: "subprocess.Popen[str]"

    def start(self, job: Sequence[Any]) -> int:
        """Start a process and give its id."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        return self._answer()

    def ended(self) -> int:
        """Wait for the end of the process, and give its exit code."""
        return self._answer()

    def _answer(self) -> int:
        assert self.process.stdout
        return int(self.process.stdout.readline())


@pytest.fixture(scope="package")
def launcher() -> Iterator[Launcher]:
    """A process that starts writers and servers."""
    command = [sys.executable, "-m", "tests.chaos.launcher"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Launcher(process)
        assert process.stdin
        process.stdin.close()
