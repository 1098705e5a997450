"""Many at once: one wins, each gets its own answer, and no reader ever passes over an event."""

import threading
from collections import Counter
from collections.abc import Callable
from uuid import UUID, uuid4

from application.record import Receipt, Record
from application.store.errors import KeyReused, StaleVersion, StoreError
from tests.store.events import an_append, append, counted, opened, remarked

WRITERS = 8


def at_once(count: int, work: Callable[[int], None]) -> None:
    """Run a piece of work in several threads that begin together; a failure in one of them fails the test."""
    start = threading.Barrier(count)
    failures: list[BaseException] = []

    def run(number: int) -> None:
        start.wait()
        try:
            work(number)
        except BaseException as failure:  # noqa: BLE001  # told below, in the thread of the test
            failures.append(failure)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures


def test_of_those_who_decide_on_one_version_exactly_one_wins_each_time(store_url: str) -> None:
    stream = uuid4()
    outcomes: Counter[str] = Counter()

    with opened(store_url) as record:

        def race(number: int) -> None:
            for version in range(15):
                try:
                    append(record, an_append(stream, version, counted(number)))
                    outcomes["won"] += 1
                except StaleVersion:
                    outcomes["stale"] += 1
                while record.version_of(stream) <= version:
                    """Wait for whoever won."""

        at_once(WRITERS, race)
        versions = [entry.version for entry in record.read(stream)]

    assert versions == list(range(1, 16))
    assert outcomes == {"won": 15, "stale": 15 * (WRITERS - 1)}


def test_a_reader_that_follows_eight_writers_sees_every_event_once_and_in_order(store_url: str) -> None:
    each = 40
    seen: list[int] = []
    with opened(store_url) as record:

        def follow() -> None:
            while len(seen) < WRITERS * each:
                last = seen[-1] if seen else 0
                seen.extend(entry.position or 0 for entry in record.read_all(last, 7))
                if len(seen) < WRITERS * each:
                    record.wait_for_more(seen[-1] if seen else 0, 30)

        def write(number: int) -> None:
            stream = uuid4()
            for version in range(each):
                append(record, an_append(stream, version, actor=f"person-{number}"))

        reader = threading.Thread(target=follow)
        reader.start()
        at_once(WRITERS, write)
        reader.join(30)

    assert seen == list(range(1, WRITERS * each + 1))


def test_two_processes_on_one_postgresql_leave_no_gap_and_wake_each_other(fresh_postgres: str) -> None:
    seen: list[int] = []
    with opened(fresh_postgres) as one, opened(fresh_postgres) as other, opened(fresh_postgres) as reading:

        def follow() -> None:
            while len(seen) < 6 * 40:
                last = seen[-1] if seen else 0
                seen.extend(entry.position or 0 for entry in reading.read_all(last, 11))
                if len(seen) < 6 * 40:
                    reading.wait_for_more(seen[-1] if seen else 0, 30)

        reader = threading.Thread(target=follow)
        reader.start()
        records = [one, other]
        at_once(6, lambda number: write_forty(records[number % 2]))
        reader.join(30)
        heads = [one.verify(log).size for log in one.logs()]

    assert seen == list(range(1, 6 * 40 + 1))
    assert heads == [40] * 6


def write_forty(record: Record) -> None:
    stream = uuid4()
    for version in range(40):
        append(record, an_append(stream, version))


def test_the_same_command_sent_at_once_is_recorded_once(store_url: str) -> None:
    receipts: list[Receipt] = []
    with opened(store_url) as record:
        for round_number in range(10):
            stream = UUID(int=round_number + 1)
            same = an_append(stream, 0, remarked("a", "text"), key=f"k{round_number}")
            at_once(6, lambda _, same=same: receipts.append(append(record, same)))  # type: ignore[misc]

        assert record.last_position() == 10

    assert len({(receipt.stream, receipt.position, receipt.at) for receipt in receipts}) == 10
    assert Counter(receipt.replayed for receipt in receipts) == {True: 50, False: 10}


def test_in_one_commit_each_caller_gets_its_own_answer(store_url: str) -> None:
    stream = uuid4()
    answers: dict[int, str] = {}
    with opened(store_url) as record:
        append(record, an_append(stream, 0, key="used"))
        asked = {
            0: an_append(stream, 1),
            1: an_append(stream, 7),
            2: an_append(stream, 1, key="used", fingerprint="other"),
            3: an_append(stream, 0, key="used"),
            4: an_append(uuid4(), 0, counted(1), counted(2)),
        }

        def ask(number: int) -> None:
            try:
                receipt = append(record, asked[number])
                answers[number] = "replayed" if receipt.replayed else "recorded"
            except StoreError as refusal:
                answers[number] = type(refusal).__name__

        with record.database.write():
            threads = [threading.Thread(target=ask, args=(number,)) for number in asked]
            for thread in threads:
                thread.start()
        for thread in threads:
            thread.join()

        assert answers == {
            0: "recorded",
            1: StaleVersion.__name__,
            2: KeyReused.__name__,
            3: "replayed",
            4: "recorded",
        }
        assert record.last_position() == 4
        assert all(record.verify(log) for log in record.logs())


def test_one_log_shared_by_several_streams_has_no_gap(store_url: str) -> None:
    log = "handslag.test/p/shared"
    with opened(store_url) as record:

        def write(_: int) -> None:
            stream = uuid4()
            for version in range(10):
                append(record, an_append(stream, version, log=log))

        at_once(4, write)

        assert record.verify(log).size == 40
