"""Whatever machines keep watch at once, and whenever one of them dies, each consequence is recorded exactly once."""

import subprocess
import sys
from collections import Counter
from contextlib import ExitStack
from datetime import date, timedelta

import pytest

from domain.clocks.claims import NotifyClaim, RecordAwareness
from domain.clocks.reminders import AgreeReminders
from domain.clocks.renewals import AgreeTacitRenewal
from domain.forecast import forecast
from domain.promises import AcceptPromise, MakePromise
from domain.running import ClockKind
from tests.application.world import World, at_the_table, under_contract
from tests.domain.builders import TODAY, a_proposal
from tests.domain.clocks.builders import ONE_STEP, a_notice_clause
from tools.project import ROOT

CLAIMS = tuple(f"claim-{number}" for number in range(6))
LATER = TODAY + timedelta(days=70)
DUE = LATER + timedelta(days=5)


def waiting(world: World) -> World:
    """Proposals, claims, a promise and a renewal of which the clocks run out."""
    renewal = AgreeTacitRenewal(months=12, notice_months=42)
    reminders = AgreeReminders(days=14, remind_of=(ClockKind.PROMISE,))
    under_contract(world, a_notice_clause(ONE_STEP), renewal, reminders)
    for claim in CLAIMS:
        aware = RecordAwareness(effective_on=TODAY, claim=claim, notice_clause="events", title="Lek")
        world.give(world.bram, aware)
    for claim in CLAIMS[:3]:
        world.give(world.bram, NotifyClaim(effective_on=TODAY, claim=claim))
    for _ in range(4):
        world.give(world.anna, a_proposal())
    world.give(world.anna, MakePromise(effective_on=TODAY, title="Rooster", due=DUE))
    world.give(world.bram, AcceptPromise(effective_on=TODAY, promise=1))
    world.handslag.projections.catch_up()
    return world


def expected(world: World) -> Counter[str]:
    """The kinds of events that silence brings about, and how often."""
    state = world.handslag.partnership(world.partnership)
    return Counter(event.TOPIC for one in forecast(state, today=LATER, until=LATER) for event in one.events)


def watch(url: str, day: date, *, lives: tuple[int, ...]) -> list[int]:
    """Let processes keep watch at once, and give how each of them ended."""
    with ExitStack() as running:
        processes = [
            running.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.chaos.watching", url, day.isoformat(), str(life)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    cwd=ROOT,
                )
            )
            for life in lives
        ]
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        return [process.wait(60) for process in processes]


def recorded(world: World, before: int) -> Counter[str]:
    return Counter(event.TOPIC for event in world.events[before:])


def test_two_processes_that_watch_at_once_record_each_consequence_once(fresh_postgres: str) -> None:
    with at_the_table(fresh_postgres) as world:
        due, before = expected(waiting(world)), world.version

        ended = watch(fresh_postgres, LATER, lives=(0, 0))

        assert ended == [0, 0]
        assert recorded(world, before) == due
        kinds = ("proposal-expired", "deemed-accepted", "right-lost", "contract-renewed", "reminder-given")
        assert {f"partnership.{kind}" for kind in kinds} == set(due)


@pytest.mark.parametrize("life", [1, 4])
def test_a_watch_that_dies_between_two_commands_is_finished_by_another(fresh_postgres: str, life: int) -> None:
    with at_the_table(fresh_postgres) as world:
        due, before = expected(waiting(world)), world.version

        (killed,) = watch(fresh_postgres, LATER, lives=(life,))
        half = recorded(world, before).total()
        watch(fresh_postgres, LATER, lives=(0,))

        assert (killed, half) == (-9, life)
        assert recorded(world, before) == due
