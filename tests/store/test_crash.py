"""A writer that is killed at any moment loses nothing it was told is recorded, and records nothing twice."""

import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from tests.store.events import an_append, append, opened

ROOT = Path(__file__).parents[2]
STREAM = UUID(int=1)
ROUNDS = 6

WRITER = """
import sys
from tests.store.events import an_append, append, open_record
from uuid import UUID
record = open_record(sys.argv[1])
stream = UUID(int=1)
number = record.version_of(stream)
while True:
    append(record, an_append(stream, number, key=str(number)))
    number += 1
    print(number, flush=True)
"""


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_writer_that_is_killed_loses_nothing_and_records_nothing_twice(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    postgres = kind == "postgres"
    url = str(request.getfixturevalue("fresh_postgres")) if postgres else f"sqlite:///{tmp_path}/a.sqlite"
    acknowledged = 0
    for round_number in range(ROUNDS):
        acknowledged = write_and_be_killed(url, answers=5 + 17 * round_number)

        with opened(url) as record:
            version = record.version_of(STREAM)
            assert acknowledged <= version <= acknowledged + 1
            again = append(record, an_append(STREAM, acknowledged, key=str(acknowledged)))
            assert again.replayed == (version == acknowledged + 1)
            assert [entry.version for entry in record.read(STREAM)] == list(range(1, again.last_version + 1))
            assert record.verify(f"handslag.test/p/{STREAM}").size == again.last_version == record.last_position()


def write_and_be_killed(url: str, *, answers: int) -> int:
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, url], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        for _ in range(answers):
            line = writer.stdout.readline()
            assert line, writer.stderr and writer.stderr.read()
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read().split()
        return int((rest or [line])[-1])
