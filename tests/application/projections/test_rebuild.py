"""A projection is built anew beside the live one, and swapped in one step."""

import threading
from collections.abc import Iterator

import pytest

from application.projections.catalogue import PROJECTIONS
from application.projections.projection import Generation
from application.projections.rebuild import Progress, rebuild
from application.projections.runner import Runner
from application.projections.timeline import Timeline
from application.projections.tracking import bookmarks
from application.queries.queries import Queries
from application.record import Record
from tests.application.projections.material import STORY, contents, opened, the_story, write, write_all

PATIENCE = 30.0
LONGEST_PAGE = 200


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        yield record


def generations(record: Record) -> list[tuple[Generation, bool]]:
    with record.database.read() as cursor:
        return [(mark.generation, mark.live) for mark in bookmarks(cursor)]


def test_every_table_that_was_rebuilt_equals_the_live_one(record: Record) -> None:
    write_all(record)
    runner = Runner(record)
    runner.catch_up()
    before = contents(record)

    for projection in PROJECTIONS:
        runner.rebuild(projection.name)

    assert contents(record) == before
    assert generations(record) == [
        (Generation(name, 2), True) for name in sorted(projection.name for projection in PROJECTIONS)
    ]


def test_readers_use_the_live_tables_until_the_new_ones_have_caught_up(record: Record) -> None:
    last = write_all(record)
    runner = Runner(record, [Timeline()])
    runner.catch_up()
    seen: list[tuple[int, int, Generation]] = []

    def look(progress: Progress) -> None:
        live = next(generation for generation, live in generations(record) if live)
        with record.database.read() as cursor:
            cursor.execute(live.sql("SELECT COUNT(*) AS entries FROM $entry"))
            rows = cursor.fetchall()
        seen.append((progress.position, rows[0]["entries"], live))

    runner.rebuild("timeline", progress=look)

    assert seen[-1][0] == last
    assert {(entries, live.number) for _, entries, live in seen} == {(seen[0][1], 1)}


def test_a_rebuild_that_was_killed_harms_nothing_and_can_start_again(record: Record) -> None:
    write_all(record)
    Runner(record, [Timeline()]).catch_up()

    def kill(progress: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rebuild(record, Timeline(), progress=kill)
    assert [live for _, live in generations(record)] == [True, False]
    rebuild(record, Timeline())

    assert generations(record) == [(Generation("timeline", 3), True)]


def test_a_rebuild_takes_in_what_is_recorded_meanwhile(record: Record) -> None:
    write(record, STORY, the_story()[:30])
    runner = Runner(record)
    runner.start()
    rest = iter(range(30, 60, 5))

    def go_on(progress: Progress) -> None:
        if (start := next(rest, None)) is not None:
            write(record, STORY, the_story()[start : start + 5])

    for name in ("timeline", "proposals"):
        runner.rebuild(name, progress=go_on)
    runner.wait_for(record.last_position(), timeout=PATIENCE)
    runner.stop()

    followed = contents(record)
    assert len(followed["timeline.entry"]) == record.version_of(STORY)
    for projection in PROJECTIONS:
        rebuild(record, projection)
    assert contents(record) == followed


def test_an_unknown_projection_is_not_rebuilt(record: Record) -> None:
    with pytest.raises(KeyError):
        Runner(record).rebuild("horoscope")


def test_questions_are_answered_while_tables_are_swapped(record: Record) -> None:
    write_all(record)
    runner = Runner(record)
    runner.catch_up()
    queries, finished = Queries(record, runner), threading.Event()
    answers: list[int | Exception] = []

    def keep_asking() -> None:
        while not finished.is_set():
            try:
                answers.append(len(queries.timeline(STORY, limit=LONGEST_PAGE).entries))
            except Exception as refusal:  # noqa: BLE001 - any refusal at all is what this test looks for
                answers.append(refusal)

    thread = threading.Thread(target=keep_asking)
    thread.start()
    for _ in range(5):
        runner.rebuild("timeline")
    finished.set()
    thread.join()

    assert set(answers) == {min(LONGEST_PAGE, len(the_story()))}


def test_two_processes_that_start_at_once_make_the_tables_once(fresh_postgres: str) -> None:
    with opened(fresh_postgres) as record, opened(fresh_postgres) as other:
        together = threading.Barrier(2)
        made: list[Runner] = []

        def start(one: Record) -> None:
            together.wait()
            made.append(Runner(one))

        threads = [threading.Thread(target=start, args=[one]) for one in (record, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert len(made) == 2
        assert {live for _, live in generations(record)} == {True}
