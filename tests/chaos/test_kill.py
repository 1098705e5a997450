"""A process that is killed between a command and its projections loses nothing and counts nothing twice.

HANDSLAG_CHAOS_KILLS says how often each store is killed; by default at every chosen point once, and at random moments.
"""

import os
import random
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from application.authorization import Principal
from application.projections.catalogue import PROJECTIONS
from tests.application.tables import tables
from tests.application.world import at_the_table, opened, under_contract
from tests.chaos.conftest import Launcher
from tests.chaos.launcher import Job
from tests.chaos.writer import POINTS, give

KILLS = int(os.environ.get("HANDSLAG_CHAOS_KILLS", "10"))
LONGEST_LIFE_SECONDS = 0.4


@dataclass
class Chaos:
    """A partnership that is written to by one process after another, each of which is killed."""

    launcher: Launcher
    url: str
    principal: Principal
    partnership: UUID
    note: Path
    before: int
    unanswered: int = 0
    """Commands that were recorded while nobody was told."""
    chance: random.Random = field(default_factory=lambda: random.Random(20240603))

    def kill(self, point: str | None) -> None:
        """Let a writer begin, and kill it at a point, or at any moment after its first answer."""
        first, passes = len(self.acknowledged()), self.chance.randint(1, 6)
        me = (self.principal.account, self.principal.organisation, str(self.partnership))
        writer = self.launcher.start(Job(self.url, *me, str(self.note), first, point, passes))
        if point is None:
            while len(self.acknowledged()) == first:
                time.sleep(0.005)
            time.sleep(self.chance.uniform(0, LONGEST_LIFE_SECONDS))
            os.kill(writer, signal.SIGKILL)
        assert self.launcher.ended() == -signal.SIGKILL

    def acknowledged(self) -> dict[int, int]:
        """The commands that were answered, with the positions that were told."""
        lines = self.note.read_text(encoding="utf-8").splitlines(keepends=True) if self.note.exists() else []
        told = [line.split() for line in lines if line.endswith("\n")]
        return {int(number): int(position) for number, position in told}

    def check(self) -> None:
        """See that after a restart everything that was answered is there once, and is shown once."""
        acknowledged = self.acknowledged()
        with opened(self.url) as handslag:
            in_the_log = handslag.record.version_of(self.partnership) - self.before
            assert len(acknowledged) <= in_the_log <= len(acknowledged) + 1
            for number, position in acknowledged.items():
                again = give(handslag, number, self.principal, self.partnership)
                assert (again.replayed, again.position) == (True, position)
            unanswered = give(handslag, len(acknowledged), self.principal, self.partnership)
            assert unanswered.replayed == (in_the_log == len(acknowledged) + 1)
            self.unanswered += unanswered.replayed
            assert handslag.record.version_of(self.partnership) == self.before + len(acknowledged) + 1
            for log in handslag.record.logs():
                handslag.record.verify(log)
            self._note(len(acknowledged), unanswered.position)
            handslag.projections.catch_up()
            handslag.figures.catch_up()
            shown = tables(handslag)
            handslag.projections.rebuild(*(projection.name for projection in PROJECTIONS))
            handslag.figures.catch_up()
            assert tables(handslag) == shown

    def _note(self, number: int, position: int) -> None:
        with self.note.open("a", encoding="utf-8") as told:
            told.write(f"{number} {position}\n")


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_killed_at_any_point_nothing_is_lost_and_nothing_counts_twice(
    kind: str, launcher: Launcher, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    postgres = kind == "postgres"
    url = str(request.getfixturevalue("fresh_postgres")) if postgres else f"sqlite:///{tmp_path}/a.sqlite"
    with at_the_table(url) as world:
        under_contract(world)
        me, partnership, before = world.anna.principal(), world.partnership, world.version
    chaos = Chaos(launcher, url, me, partnership, tmp_path / "acknowledged", before)
    points = [*POINTS, *[None] * (KILLS - len(POINTS))]

    for point in points[:KILLS]:
        chaos.kill(point)
        chaos.check()

    assert len(chaos.acknowledged()) >= KILLS
    assert chaos.unanswered or len(POINTS) > KILLS
