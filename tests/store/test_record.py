"""What is recorded stays, in order and in one piece, on every store."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from application.record import Record
from application.store import merkle
from application.store.append import command_digest
from application.store.canonical import canonical, strict
from application.store.envelope import LARGEST_LEAF
from application.store.errors import EventTooLarge, KeyReused, NotCanonical, StaleVersion, StoreUnfit
from domain.facts import Event
from tests.store.events import DAY, Counted, Gathered, Guest, an_append, append, counted, opened, remarked


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        yield record


def test_what_was_appended_is_read_back_with_its_place_its_author_and_its_time(record: Record) -> None:
    stream = uuid4()

    receipt = append(record, an_append(stream, 0, counted(1), remarked("terms", "Anna agreed"), key="k"))

    first, second = record.read(stream)
    assert (first.event, second.event) == (counted(1), remarked("terms", "Anna agreed"))
    assert (first.version, second.version) == (1, 2)
    assert (first.pos, second.pos) == (0, 1)
    assert (first.position, second.position) == (1, 2)
    assert (first.org, first.actor, first.type) == ("client", "person-1", "partnership.counted/1")
    assert first.command == command_digest("person-1", "k")
    assert (receipt.first_version, receipt.last_version, receipt.position) == (1, 2, 2)
    assert receipt.at == first.at == second.at
    assert not receipt.replayed
    assert timedelta(0) <= datetime.now(UTC) - first.at < timedelta(minutes=1)


def test_a_part_of_a_stream_can_be_read(record: Record) -> None:
    stream = uuid4()
    append(record, an_append(stream, 0, *(counted(n) for n in range(1, 8))))

    part = record.read(stream, after=2, until=5)

    assert [entry.version for entry in part] == [3, 4, 5]
    assert record.version_of(stream) == 7
    assert record.version_of(uuid4()) == 0


def test_all_streams_are_read_in_the_order_in_which_they_were_committed(record: Record) -> None:
    one, other = uuid4(), uuid4()
    for number in range(3):
        append(record, an_append(one, number))
        append(record, an_append(other, number))

    pages = [record.read_all(0, 4), record.read_all(4, 4), record.read_all(6, 4)]

    assert [[entry.position for entry in page] for page in pages] == [[1, 2, 3, 4], [5, 6], []]
    assert [entry.stream for entry in pages[0]] == [one, other, one, other]
    assert record.last_position() == 6


def test_a_state_is_folded_from_the_events_up_to_any_version(record: Record) -> None:
    stream = uuid4()
    append(record, an_append(stream, 0, counted(1), counted(10), counted(100)))

    def add(total: int, event: Event) -> int:
        return total + event.number if isinstance(event, Counted) else total

    now, then, nothing = record.fold(stream, add, 0), record.fold(stream, add, 0, until=2), record.fold(uuid4(), add, 7)

    assert (now.state, now.version) == (111, 3)
    assert (then.state, then.version) == (11, 2)
    assert (nothing.state, nothing.version) == (7, 0)


def test_a_stale_version_is_refused_and_says_which_version_there_is(record: Record) -> None:
    stream = uuid4()
    append(record, an_append(stream, 0, counted(1), counted(2)))

    for expected in (0, 1, 3):
        with pytest.raises(StaleVersion) as refusal:
            append(record, an_append(stream, expected))
        assert refusal.value.facts() == {"stream": stream, "expected": expected, "actual": 2}
    assert record.last_position() == 2


def test_several_streams_are_recorded_together_or_not_at_all(record: Record) -> None:
    one, other, late = uuid4(), uuid4(), uuid4()

    receipts = record.append([an_append(one, 0), an_append(other, 0, counted(1), counted(2))])
    with pytest.raises(StaleVersion):
        record.append([an_append(late, 0), an_append(other, 0)])

    assert [(receipt.stream, receipt.last_version, receipt.position) for receipt in receipts] == [
        (one, 1, 1),
        (other, 2, 3),
    ]
    assert record.version_of(late) == 0
    assert record.last_position() == 3


def test_the_same_command_twice_is_recorded_once_and_gets_the_same_receipt(record: Record) -> None:
    stream = uuid4()
    first = append(record, an_append(stream, 0, key="k"))
    append(record, an_append(stream, 1))

    again = append(record, an_append(stream, 0, key="k"))

    assert again.replayed
    assert (again.first_version, again.last_version, again.position, again.at) == (1, 1, 1, first.at)
    assert record.receipt_of(stream, actor="person-1", command_id="k", fingerprint="asked") == again
    assert record.receipt_of(stream, actor="person-1", command_id="new", fingerprint="asked") is None
    assert record.last_position() == 2


def test_a_key_that_was_used_for_something_else_is_refused(record: Record) -> None:
    stream = uuid4()
    append(record, an_append(stream, 0, key="k"))

    with pytest.raises(KeyReused):
        append(record, an_append(stream, 1, key="k", fingerprint="something else"))
    with pytest.raises(KeyReused):
        append(record, an_append(uuid4(), 0, key="k"))
    with pytest.raises(KeyReused):
        record.append([an_append(stream, 0, key="k"), an_append(uuid4(), 0)])
    with pytest.raises(KeyReused):
        record.receipt_of(stream, actor="person-1", command_id="k", fingerprint="something else")
    assert record.last_position() == 1


def test_two_people_may_use_the_same_key(record: Record) -> None:
    stream = uuid4()

    append(record, an_append(stream, 0, key="k"))
    append(record, an_append(stream, 1, key="k", actor="person-2"))

    assert record.version_of(stream) == 2


def test_time_never_goes_back_in_a_log_even_when_the_clock_does(record: Record) -> None:
    stream, log = uuid4(), "handslag.test/p/clock"
    append(record, an_append(stream, 0, log=log))
    ahead = datetime.now(UTC) + timedelta(days=400)
    with record.database.write() as cursor:
        at = ahead.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        cursor.execute("UPDATE head SET at = :at WHERE log = :log", {"at": at, "log": log})

    receipt = append(record, an_append(stream, 1, log=log))
    other = append(record, an_append(uuid4(), 0))

    assert receipt.at == ahead
    assert other.at < ahead
    assert [entry.at for entry in record.read(stream)] == sorted(entry.at for entry in record.read(stream))


def test_the_leaf_is_canonical_and_says_all_that_is_to_be_kept(record: Record) -> None:
    stream = uuid4()
    append(record, an_append(stream, 0, remarked("Größe", "Jan's words"), key="k"))

    (row,) = record.recorder.reading.stream(stream)

    leaf = strict(row.state)
    assert isinstance(leaf, dict)
    assert canonical(leaf) == row.state
    entry = record.read(stream)[0]
    assert leaf == {
        "v": 1,
        "log": f"handslag.test/p/{stream}",
        "pos": 0,
        "stream": str(stream),
        "ver": 1,
        "type": "partnership.remarked/1",
        "org": "client",
        "actor": "person-1",
        "cmd": command_digest("person-1", "k"),
        "at": entry.at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "data": {
            "by": "client",
            "effective_on": "2026-01-01",
            "decided_on": "2026-01-01",
            "origin": None,
            "corrects": None,
            "title": "Größe",
            "text": {"pii": 0},
        },
        "pii": [{"path": "/text", "subject": "person-1", "commit": leaf["pii"][0]["commit"]}],
    }
    assert b"Jan" not in row.state


def test_the_head_is_the_tree_over_all_leaves_of_its_log(record: Record) -> None:
    stream = uuid4()
    log = f"handslag.test/p/{stream}"
    for number in range(5):
        append(record, an_append(stream, number))
        append(record, an_append(uuid4(), 0))

    leaves = [merkle.leaf_hash(row.state) for row in record.recorder.reading.stream(stream)]

    head = record.head(log)
    assert head.size == 5
    assert head.root == merkle.root_of(merkle.peaks_of(leaves))
    assert record.recorder.reading.leaf_hashes(log) == leaves
    verified = record.verify(log)
    assert (verified.size, verified.root) == (5, head.root)
    assert len(record.logs()) == 6


def test_a_log_without_leaves_is_empty_and_whole(record: Record) -> None:
    assert record.head("handslag.test/p/none").size == 0
    assert record.verify("handslag.test/p/none").root == merkle.EMPTY_ROOT
    assert record.last_position() == 0
    assert record.read_all(0) == []


def test_an_event_that_does_not_fit_in_a_leaf_is_refused_before_anything_is_written(record: Record) -> None:
    stream = uuid4()
    notes = Gathered(
        by="client",
        effective_on=DAY,
        decided_on=DAY,
        host=Guest(name="Anna", seat=1),
        notes={f"n{number}": "x" for number in range(500)},
    )

    with pytest.raises(EventTooLarge) as refusal:
        append(record, an_append(stream, 0, counted(1), notes))

    assert refusal.value.limit == LARGEST_LEAF
    assert record.last_position() == 0


def test_a_number_that_other_readers_would_round_is_refused(record: Record) -> None:
    with pytest.raises(NotCanonical):
        append(record, an_append(uuid4(), 0, counted(2**53)))

    assert record.last_position() == 0


def test_what_makes_no_sense_is_refused(record: Record) -> None:
    stream = uuid4()
    append(record, an_append(stream, 0))

    for appends in (
        [],
        [an_append(uuid4(), 0, log="no origin")],
        [an_append(stream, 1), an_append(stream, 2)],
        [an_append(stream, 1, log="handslag.test/p/another-log")],
    ):
        with pytest.raises(StoreUnfit):
            record.append(appends)
    assert record.last_position() == 1


def test_the_origin_of_a_log_follows_from_host_kind_and_stream_and_stays(record: Record) -> None:
    stream = uuid4()

    new = record.log_of(stream, counted(1))
    append(record, an_append(stream, 0, log="old-host.test/p/kept"))

    assert new == f"handslag.localhost/p/{stream}"
    assert record.log_of(stream, counted(1)) == "old-host.test/p/kept"


def test_a_closed_record_can_be_opened_again_and_goes_on(store_url: str) -> None:
    stream = uuid4()
    with opened(store_url) as record:
        append(record, an_append(stream, 0, remarked("a", "text")))

    with opened(store_url) as record:
        kept = record.read(stream)
        after = len(kept)
        receipt = append(record, an_append(stream, after))

    if store_url != "memory:":
        assert [entry.event for entry in kept] == [remarked("a", "text")]
        assert receipt.position == 2


def test_the_bytes_hold_no_personal_text_in_any_table_but_the_vault(record: Record) -> None:
    append(record, an_append(uuid4(), 0, remarked("a", "CANARY")))

    with record.database.read() as cursor:
        cursor.execute("SELECT leaf FROM event")
        leaves = [bytes(row["leaf"]) for row in cursor.fetchall()]
        cursor.execute("SELECT sealed FROM vault")
        sealed = [bytes(row["sealed"]) for row in cursor.fetchall()]

    assert len(sealed) == 1
    assert all(b"CANARY" not in data for data in leaves + sealed)
    assert json.loads(leaves[0])["data"]["text"] == {"pii": 0}
