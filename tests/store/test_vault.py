"""A person can be erased, and the proof stays whole."""

import hmac
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from application.record import Record
from application.store.canonical import canonical, strict
from application.store.errors import StoreDamaged
from application.store.personal import PersonalText
from application.store.vault import Secret, commitment, seal, secret, unseal
from domain.facts import ERASED
from tests.store.events import DAY, Gathered, Guest, Stand, an_append, append, opened, remarked

A = UUID(int=1)
LOG = f"handslag.test/p/{A}"
KEY = bytes(32)


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        append(record, an_append(A, 0, remarked("one", "Anna wrote this"), actor="anna"))
        append(record, an_append(A, 1, remarked("two", "Ben wrote this"), actor="ben"))
        append(record, an_append(A, 2, remarked("three"), remarked("four", "Anna again"), actor="anna"))
        yield record


def texts(record: Record) -> list[str | None]:
    return [entry.event.text for entry in record.read(A)]  # type: ignore[attr-defined]


def test_an_erased_person_is_gone_from_every_event_and_nobody_else_is(record: Record) -> None:
    count = record.erase("anna")

    assert count == 2
    assert texts(record) == [ERASED, "Ben wrote this", None, ERASED]
    assert [entry.event.text for entry in record.read_all(0)] == texts(record)  # type: ignore[attr-defined]


def test_the_log_verifies_to_the_same_root_after_an_erasure(record: Record) -> None:
    before = record.verify(LOG)

    record.erase("anna")
    record.erase("ben")

    assert record.verify(LOG) == before


def test_erasing_twice_or_somebody_unknown_does_nothing(record: Record) -> None:
    record.erase("anna")

    assert record.erase("anna") == 0
    assert record.erase("nobody") == 0


def test_a_person_who_was_erased_can_write_again(record: Record) -> None:
    record.erase("anna")

    append(record, an_append(A, 4, remarked("five", "Anna is back"), actor="anna"))

    assert texts(record) == [ERASED, "Ben wrote this", None, ERASED, "Anna is back"]


def test_what_one_person_tells_about_another_can_be_the_text_of_the_other(record: Record) -> None:
    told = an_append(A, 4, remarked("five", "by Anna"), remarked("six", "about Carla"), actor="anna")

    append(record, replace(told, subjects={(1, ""): "carla"}))
    record.erase("carla")

    assert texts(record)[4:] == ["by Anna", ERASED]
    assert record.verify(LOG).size == 6


def test_without_its_key_a_text_cannot_be_read_any_more(record: Record) -> None:
    record._equipment.keys.forget("ben")

    assert texts(record)[1] == ERASED
    assert record.verify(LOG).size == 4


def test_a_text_that_was_moved_in_the_vault_is_refused(record: Record) -> None:
    with record.database.write() as cursor:
        cursor.execute("DELETE FROM vault WHERE pos = 3", {})
        cursor.execute("UPDATE vault SET pos = 3, position = 4 WHERE pos = 0", {})

    with pytest.raises(StoreDamaged, match="belongs elsewhere"):
        record.read(A)


def test_the_commitment_can_be_checked_by_whoever_has_text_and_salt() -> None:
    own = Secret(PersonalText("/text", "Anna wrote thís"), "anna", bytes(range(32)))

    expected = hmac.new(bytes(range(32)), canonical("Anna wrote thís"), sha256).hexdigest()

    assert own.entry == {"path": "/text", "subject": "anna", "commit": expected}


def test_the_same_text_never_has_the_same_commitment_twice() -> None:
    text = PersonalText("/text", "yes")

    assert len({secret(text, "anna").entry["commit"] for _ in range(50)}) == 50


def test_a_sealed_text_opens_only_in_its_own_place_under_its_own_key() -> None:
    own = secret(PersonalText("/text", "x"), "anna")
    sealed = seal(own, KEY, "l", 5)

    assert unseal(sealed, KEY, "l", 5, own.entry) == "x"
    for key, log, pos, path in (
        (b"1" * 32, "l", 5, "/text"),
        (KEY, "m", 5, "/text"),
        (KEY, "l", 6, "/text"),
        (KEY, "l", 5, "/t"),
    ):
        with pytest.raises(StoreDamaged):
            unseal(sealed, key, log, pos, {**own.entry, "path": path})
    with pytest.raises(StoreDamaged, match="committed"):
        unseal(sealed, KEY, "l", 5, {**own.entry, "commit": commitment("y", own.salt)})
    with pytest.raises(StoreDamaged):
        unseal(b"", KEY, "l", 5, own.entry)


def test_texts_deep_in_an_event_are_kept_apart_and_put_back(record: Record) -> None:
    event = Gathered(
        by="client",
        effective_on=DAY,
        decided_on=DAY,
        host=Guest(name="Anna", seat=1),
        places=(Stand(size=2), Guest(name="Ben", seat=2)),
        notes={"a/b": "slash", "c~d": "tilde"},
        pair=("title", "note"),
    )
    stream = uuid4()

    append(record, an_append(stream, 0, event))

    (row,) = record.recorder.reading.stream(stream)
    leaf = strict(row.state)
    assert isinstance(leaf, dict)
    assert [entry["path"] for entry in leaf["pii"]] == [
        "/host/name",
        "/places/1/name",
        "/notes/a~1b",
        "/notes/c~0d",
        "/pair/1",
    ]
    assert record.read(stream)[0].event == event


def test_nothing_of_an_erased_person_is_left_in_the_files(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.sqlite"
    with opened(url) as record:
        append(record, an_append(A, 0, remarked("one", "CANARY-TEXT"), actor="anna"))
        key = record._equipment.keys.keys_of(["anna"])["anna"]
        (row,) = record.recorder.reading.stream(A)
        sealed = row.sealed[0].sealed
        assert any(key in file.read_bytes() for file in tmp_path.iterdir())

        record.erase("anna")

        files = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    for name, data in files.items():
        for trace in (key, sealed, b"CANARY-TEXT"):
            assert trace not in data, name


def test_keys_lie_in_a_store_of_their_own(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/a.sqlite") as record:
        append(record, an_append(A, 0, remarked("one", "text"), actor="anna"))
        key = record._equipment.keys.keys_of(["anna"])["anna"]

    assert key in (tmp_path / "a.sqlite.keys").read_bytes()
    assert key not in (tmp_path / "a.sqlite").read_bytes()
