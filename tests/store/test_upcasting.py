"""What an older release recorded is read by a newer one, byte for byte where it was."""

from collections.abc import Callable
from contextlib import closing
from typing import Any, ClassVar
from uuid import UUID

import pytest

from application.record import Record
from application.settings import Settings
from application.store.errors import UnknownType
from domain.facts import ERASED, Event, Note, Title
from tests.store.events import DAY, an_append, append

STREAM = UUID(int=1)


class ToldFirst(Event):
    """A remark, in the form of the first release."""

    TOPIC: ClassVar[str] = "partnership.told"
    text: Note


class ToldSecond(Event):
    """A remark, in the form of the second release."""

    TOPIC: ClassVar[str] = "partnership.told"
    VERSION: ClassVar[int] = 2
    words: Note


class ToldThird(Event):
    """A remark, in the form of the third release."""

    TOPIC: ClassVar[str] = "partnership.told"
    VERSION: ClassVar[int] = 3
    words: Note
    heading: Title


def second(fields: dict[str, Any]) -> dict[str, Any]:
    return {**{k: v for k, v in fields.items() if k != "text"}, "words": fields["text"]}


def third(fields: dict[str, Any]) -> dict[str, Any]:
    return {**fields, "heading": "untitled"}


CHAIN: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "partnership.told/1": second,
    "partnership.told/2": third,
}


def open_release(url: str, kind: type[Event], upcasters: dict[str, Any] | None = None) -> Record:
    return Record(Settings(store_url=url), [kind], upcasters)


def test_old_events_are_read_in_the_newest_form_and_stay_as_they_were_written(tmp_path: Any) -> None:
    url = f"sqlite:///{tmp_path}/a.sqlite"
    with closing(open_release(url, ToldFirst)) as record:
        old = ToldFirst(by="client", effective_on=DAY, decided_on=DAY, text="Anna's words")
        append(record, an_append(STREAM, 0, old))
        before = record.verify(f"handslag.test/p/{STREAM}")

    with closing(open_release(url, ToldThird, CHAIN)) as record:
        new = ToldThird(by="client", effective_on=DAY, decided_on=DAY, words="more", heading="new")
        append(record, an_append(STREAM, 1, new))
        entries = record.read(STREAM)
        record.erase("person-1")
        erased = record.read(STREAM)[0].event

        assert record.recorder.reading.leaf_hashes(before.log)[0] == before.root
        assert record.verify(before.log).size == 2
    assert [entry.type for entry in entries] == ["partnership.told/1", "partnership.told/3"]
    upcast = ToldThird(by="client", effective_on=DAY, decided_on=DAY, words="Anna's words", heading="untitled")
    assert [entry.event for entry in entries] == [upcast, new]
    assert erased == upcast.model_copy(update={"words": ERASED})


def test_an_old_release_refuses_events_of_a_newer_one(tmp_path: Any) -> None:
    url = f"sqlite:///{tmp_path}/a.sqlite"
    with closing(open_release(url, ToldSecond)) as record:
        append(record, an_append(STREAM, 0, ToldSecond(by="client", effective_on=DAY, decided_on=DAY, words="x")))

    with closing(open_release(url, ToldFirst)) as record, pytest.raises(UnknownType, match=r"partnership\.told/2"):
        record.read(STREAM)
