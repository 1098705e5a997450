"""A client of the service in one process: gives commands one after another, and notes down each that was answered."""

import os
import signal
import sys
import threading
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any
from uuid import UUID

from application.authorization import Principal
from application.service import Handslag
from application.settings import Settings
from application.store.append import Receipt
from domain.facts import Command
from domain.goals import RecordAttainment
from tests.domain.builders import TODAY, a_goal, a_proposal

POINTS = {
    "before anything was written": ("Ledger._look", "return"),
    "when the events are written and not committed": ("Ledger._write", "return"),
    "when the command is committed and nobody told": ("Wakeup.announce", "call"),
    "when the answer was made and not yet given": ("Writer.write", "return"),
    "when the bookmarks moved and the rows did not": ("advance", "return"),
    "when the rows are written and not committed": ("Projection.apply", "return"),
    "when the rows are committed and nobody told": ("Keeper._move", "call"),
}
"""Where a process can be killed between a command and its projections: a function of the application, and when."""

MOST = 1000
"""So many commands does a writer give at most."""


def command(number: int) -> Command:
    """The command with a number: mostly a fact, at times a proposal with personal texts."""
    if number % 4 == 0:
        return a_proposal(a_goal(f"goal-{number}"), title=f"Voorstel {number}", they=f"Tekst {number}")
    return RecordAttainment(effective_on=TODAY, goal="clean-schools", attainment=f"0.{number % 100:02}")


def give(handslag: Handslag, number: int, principal: Principal, partnership: UUID) -> Receipt:
    """Give the command with a number, always under the same key."""
    return handslag.give(
        command(number), principal=principal, partnership=partnership, key=f"chaos {number}", today=TODAY
    )


def write(job: Any) -> None:
    """Give commands until this process is killed; one that nobody kills comes to an end."""
    if job.point is not None:
        _die_at(*POINTS[job.point], passes=job.passes)
    principal, partnership = Principal(job.account, job.organisation), UUID(job.partnership)
    with Handslag(Settings(store_url=job.url)) as handslag, Path(job.acknowledged).open("a", encoding="utf-8") as told:
        for number in range(job.first, job.first + MOST):
            receipt = give(handslag, number, principal, partnership)
            told.write(f"{number} {receipt.position}\n")
            told.flush()
            os.fsync(told.fileno())


def _die_at(function: str, moment: str, *, passes: int) -> None:
    """Kill this process at a point of its own code, when it has come by there so often."""
    passed = count(1)

    def watch(frame: FrameType, event: str, _argument: object) -> None:
        if event == moment and frame.f_code.co_qualname == function and next(passed) == passes:
            os.kill(os.getpid(), signal.SIGKILL)

    threading.setprofile(watch)
    sys.setprofile(watch)
