"""The runner follows the record, survives what goes wrong, and tells where it stands."""

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import ClassVar
from uuid import UUID, uuid4

import psycopg
import pytest

from application.projections.catalogue import PROJECTIONS
from application.projections.errors import NotYetVisible, ProjectionStopped
from application.projections.projection import Projection, Write
from application.projections.runner import Runner, State
from application.projections.timeline import Timeline
from application.record import Record
from application.store.envelope import Recorded
from application.store.errors import StoreUnavailable
from domain.facts import Event
from tests.application.projections.material import (
    STORY,
    TALKS,
    contents,
    opened,
    the_story,
    the_talks,
    write,
    write_all,
)

PATIENCE = 30.0


@contextmanager
def running(record: Record, projections: Iterable[Projection] = PROJECTIONS) -> Iterator[Runner]:
    runner = Runner(record, tuple(projections))
    runner.start()
    try:
        yield runner
    finally:
        runner.stop()


class Stranger(Event):
    """Something happened that no projection knows of."""

    TOPIC: ClassVar[str] = "partnership.stranger"


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url, Stranger) as record:
        yield record


def entries(record: Record, stream: UUID) -> list[int]:
    return sorted(
        int(row.split("'version': ")[1].split(",")[0])
        for row in contents(record)["timeline.entry"]
        if str(stream) in row
    )


def test_what_was_recorded_can_be_read_once_it_was_waited_for(record: Record) -> None:
    with running(record) as runner:
        position = write(record, STORY, the_story()[:10])

        runner.wait_for(position, timeout=PATIENCE)

        assert entries(record, STORY) == list(range(1, 11))
        assert {(one.state, one.lag) for one in runner.status()} == {(State.RUNNING, 0)}


def test_waiting_ends_when_the_position_is_not_reached_in_time(record: Record) -> None:
    with running(record) as runner:
        position = write(record, STORY, the_story()[:3])
        runner.wait_for(position, timeout=PATIENCE)

        with pytest.raises(NotYetVisible) as refusal:
            runner.wait_for(position + 1, timeout=0.01)

    assert refusal.value.facts() == {"position": position + 1, "reached": position}


def test_no_event_of_several_writers_is_skipped(record: Record) -> None:
    streams = [uuid4() for _ in range(4)]

    def keep_writing(stream: UUID) -> None:
        for number in range(25):
            write(record, stream, the_story()[number : number + 1])

    with running(record) as runner:
        threads = [threading.Thread(target=keep_writing, args=[stream]) for stream in streams]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        runner.wait_for(record.last_position(), timeout=PATIENCE)

    assert [entries(record, stream) for stream in streams] == [list(range(1, 26))] * 4


class Refusing(Timeline):
    """A timeline with a fault: it cannot take in one kind of event."""

    name: ClassVar[str] = "refusing"

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        if recorded.type == "partnership.goal-agreed/1":
            raise ZeroDivisionError("what a person wrote")
        return super().statements(recorded)


def test_a_fault_stops_one_projection_at_its_event_and_no_other(record: Record) -> None:
    story = the_story()
    fatal = 1 + [event.type_name() for event in story].index("partnership.goal-agreed/1")
    events = story[: fatal + 3]

    with running(record, (Timeline(), Refusing())) as runner:
        position = write(record, STORY, events)
        runner.wait_for(position, timeout=PATIENCE, names=["timeline"])

        with pytest.raises(ProjectionStopped) as refusal:
            runner.wait_for(position, timeout=PATIENCE)
        status = {one.name: one for one in runner.status()}

    assert refusal.value.facts() == {"name": "refusing", "position": fatal, "reason": "ZeroDivisionError"}
    assert (status["timeline"].state, status["timeline"].position) == (State.RUNNING, position)
    assert (status["refusing"].state, status["refusing"].position) == (State.STOPPED, fatal - 1)
    assert (status["refusing"].fault_position, status["refusing"].lag) == (fatal, position - fatal + 1)


def test_an_event_of_an_unknown_kind_stops_loudly_with_its_position(record: Record) -> None:
    strange = Stranger(by="C", effective_on=the_story()[0].effective_on, decided_on=the_story()[0].decided_on)
    with running(record) as runner:
        position = write(record, STORY, [*the_story()[:3], strange])

        for projection in PROJECTIONS:
            with pytest.raises(ProjectionStopped, match=r"partnership\.stranger/1"):
                runner.wait_for(position, timeout=PATIENCE, names=[projection.name])

        assert {(one.state, one.fault_position) for one in runner.status()} == {(State.STOPPED, position)}


@pytest.mark.parametrize("store_url", ["sqlite", "postgres"], indirect=True)
def test_an_event_that_cannot_be_read_stops_every_projection_before_it(store_url: str) -> None:
    strange = Stranger(by="C", effective_on=the_story()[0].effective_on, decided_on=the_story()[0].decided_on)
    with opened(store_url, Stranger) as record:
        position = write(record, STORY, [*the_story()[:3], strange, *the_story()[3:5]])

    with opened(store_url) as record, running(record) as runner:
        for projection in PROJECTIONS:
            with pytest.raises(ProjectionStopped) as refusal:
                runner.wait_for(position, timeout=PATIENCE, names=[projection.name])

            assert refusal.value.facts()["position"] == 4
        assert {one.position for one in runner.status()} == {3}


def test_a_stopped_projection_goes_on_when_the_next_release_knows_the_event(record: Record) -> None:
    refusing = Refusing()
    write_all(record)
    Runner(record, [refusing]).catch_up()

    class Mended(Timeline):
        name: ClassVar[str] = "refusing"

    runner = Runner(record, [Mended()])
    runner.catch_up()

    (status,) = runner.status()
    assert (status.lag, status.fault_position) == (0, None)


def test_a_projection_of_another_form_starts_anew(record: Record) -> None:
    last = write_all(record)
    Runner(record, [Timeline()]).catch_up()

    class Renewed(Timeline):
        form: ClassVar[int] = 2

    with running(record, [Renewed()]) as runner:
        runner.wait_for(last, timeout=PATIENCE)

        with record.database.read() as cursor:
            cursor.execute("SELECT generation, position FROM projection")
            assert [(row["generation"], row["position"]) for row in cursor.fetchall()] == [(2, last)]


def terminate_all(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'handslag'")


def test_following_goes_on_after_every_connection_was_ended(fresh_postgres: str) -> None:
    with opened(fresh_postgres) as record, running(record) as runner:
        runner.wait_for(write(record, STORY, the_story()[:5]), timeout=PATIENCE)
        for start in range(5, 20, 5):
            terminate_all(fresh_postgres)

            position = retried(lambda start=start: write(record, STORY, the_story()[start : start + 5]))

            runner.wait_for(position, timeout=PATIENCE)

        assert entries(record, STORY) == list(range(1, 21))


def retried(act: Callable[[], int]) -> int:
    try:
        return act()
    except StoreUnavailable:
        return act()


def test_following_goes_on_after_the_file_was_locked_from_outside(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with opened(f"sqlite:///{path}") as record:
        position = write(record, STORY, the_story()[:5])
        with closing(sqlite3.connect(path)) as other:
            runner = Runner(record)
            other.execute("BEGIN IMMEDIATE")
            runner.start()
            while {one.state for one in runner.status()} != {State.WAITING}:
                threading.Event().wait(0.01)
            other.execute("ROLLBACK")

        runner.wait_for(position, timeout=PATIENCE)
        runner.stop()

        assert entries(record, STORY) == list(range(1, 6))


def test_of_several_processes_one_keeps_the_projections_and_the_others_can_wait(fresh_postgres: str) -> None:
    with opened(fresh_postgres) as first, opened(fresh_postgres) as second, running(first) as keeper:
        keeper.wait_for(write(first, STORY, the_story()[:5]), timeout=PATIENCE)
        with running(second) as reserve:
            position = write(second, TALKS, the_talks()[:5])

            reserve.wait_for(position, timeout=PATIENCE)

            assert entries(second, TALKS) == list(range(1, 6))
            keeper.stop()
            reserve.wait_for(write(second, TALKS, the_talks()[5:9]), timeout=PATIENCE)
            assert entries(second, TALKS) == list(range(1, 10))


def test_without_a_started_runner_the_status_says_so(record: Record) -> None:
    write(record, STORY, the_story()[:2])

    runner = Runner(record)

    assert {(one.state, one.lag, one.reason) for one in runner.status()} == {
        (State.WAITING, 2, "no runner was started")
    }
