"""Whatever is appended in whatever order: versions, positions, time and roots stay right, and replay gives it back."""

import unicodedata
from collections import defaultdict
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from application.record import Receipt, Record
from application.store import merkle
from application.store.canonical import LARGEST, strict
from application.store.errors import KeyReused, StaleVersion
from domain.facts import ERASED, Event
from tests.store.events import DAY, Gathered, Guest, Stand, an_append, counted, open_record, opened, remarked

STREAMS = [UUID(int=number) for number in range(1, 4)]
PEOPLE = ["anna", "ben"]

texts = st.text(st.characters(exclude_categories=["C", "Z", "M"]), min_size=1, max_size=40).map(
    lambda text: unicodedata.normalize("NFC", text)
)
guests = st.builds(Guest, name=texts, seat=st.integers(-LARGEST, LARGEST))
dated = {"by": st.just("client"), "effective_on": st.just(DAY), "decided_on": st.just(DAY)}
events: st.SearchStrategy[Event] = st.one_of(
    st.integers(-LARGEST, LARGEST).map(counted),
    st.builds(remarked, texts, st.none() | texts),
    st.builds(
        Gathered,
        **dated,  # type: ignore[arg-type]
        host=guests,
        places=st.lists(guests | st.builds(Stand, size=st.integers(0, 9)), max_size=3).map(tuple),
        notes=st.dictionaries(st.sampled_from(["a", "b/c", "d~"]), texts, max_size=2),
    ),
)


class Store(RuleBasedStateMachine):
    """A record in memory beside plain lists of what should be in it."""

    @initialize()
    def begin(self) -> None:
        self.record: Record = open_record("memory:")
        self.streams: dict[UUID, list[tuple[Event, str]]] = defaultdict(list)
        self.order: list[tuple[UUID, int]] = []
        self.receipts: dict[tuple[str, str], Receipt] = {}
        self.keys = 0

    def teardown(self) -> None:
        if hasattr(self, "record"):
            self.record.close()

    def _accept(self, stream: UUID, appended: tuple[Event, ...], actor: str) -> None:
        for event in appended:
            self.streams[stream].append((event, actor))
            self.order.append((stream, len(self.streams[stream])))

    @rule(stream=st.sampled_from(STREAMS), new=st.lists(events, min_size=1, max_size=4), actor=st.sampled_from(PEOPLE))
    def append_to_one(self, stream: UUID, new: list[Event], actor: str) -> None:
        self.keys += 1
        version = len(self.streams[stream])
        (receipt,) = self.record.append([an_append(stream, version, *new, key=str(self.keys), actor=actor)])
        assert (receipt.first_version, receipt.last_version) == (version + 1, version + len(new))
        self.receipts[actor, str(self.keys)] = receipt
        self._accept(stream, tuple(new), actor)

    @rule(first=events, second=events)
    def append_to_two(self, first: Event, second: Event) -> None:
        one, other = STREAMS[0], STREAMS[1]
        self.record.append(
            [
                an_append(one, len(self.streams[one]), first, actor="anna"),
                an_append(other, len(self.streams[other]), second, actor="anna"),
            ]
        )
        self._accept(one, (first,), "anna")
        self._accept(other, (second,), "anna")

    @rule(stream=st.sampled_from(STREAMS), off=st.sampled_from([-2, -1, 1, 5]), event=events)
    def append_stale(self, stream: UUID, off: int, event: Event) -> None:
        with pytest.raises(StaleVersion) as refusal:
            self.record.append([an_append(stream, len(self.streams[stream]) + off, event)])
        assert refusal.value.actual == len(self.streams[stream])

    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        for actor, key, receipt in self._one_of_the_past(data):
            (answer,) = self.record.append([an_append(receipt.stream, 0, key=key, actor=actor)])
            assert answer.replayed
            assert (answer.position, answer.at) == (receipt.position, receipt.at)

    @rule(data=st.data())
    def reuse(self, data: st.DataObject) -> None:
        for actor, key, receipt in self._one_of_the_past(data):
            with pytest.raises(KeyReused):
                self.record.append([an_append(receipt.stream, 0, key=key, actor=actor, fingerprint="other")])

    def _one_of_the_past(self, data: st.DataObject) -> list[tuple[str, str, Receipt]]:
        if not self.receipts:
            return []
        (actor, key), receipt = data.draw(st.sampled_from(sorted(self.receipts.items(), key=str)))
        return [(actor, key, receipt)]

    @rule(person=st.sampled_from(PEOPLE))
    def erase(self, person: str) -> None:
        self.record.erase(person)
        for entries in self.streams.values():
            entries[:] = [(without_person(event) if actor == person else event, actor) for event, actor in entries]

    @invariant()
    def all_is_there_in_order(self) -> None:
        if not hasattr(self, "record"):
            return
        entries = self.record.read_all(0, 10_000)
        assert [(entry.stream, entry.version) for entry in entries] == self.order
        assert [entry.position for entry in entries] == list(range(1, len(self.order) + 1))
        assert self.record.last_position() == len(self.order)
        for stream, kept in self.streams.items():
            mine = self.record.read(stream)
            assert [(entry.event, entry.actor) for entry in mine] == kept
            assert [entry.pos for entry in mine] == list(range(len(kept)))
            assert [entry.at for entry in mine] == sorted(entry.at for entry in mine)

    @invariant()
    def every_log_verifies(self) -> None:
        if hasattr(self, "record"):
            for log in self.record.logs():
                leaves = self.record.recorder.reading.leaf_hashes(log)
                assert self.record.verify(log).root == merkle.root_of(merkle.peaks_of(leaves))


def without_person(event: Event) -> Event:
    match event:
        case Gathered():
            places = tuple(
                place.model_copy(update={"name": ERASED}) if isinstance(place, Guest) else place
                for place in event.places
            )
            host = event.host.model_copy(update={"name": ERASED})
            return event.model_copy(
                update={"host": host, "places": places, "notes": dict.fromkeys(event.notes, ERASED)}
            )
        case _ if getattr(event, "text", None) is not None:
            return event.model_copy(update={"text": ERASED})
    return event


Store.TestCase.settings = settings(
    max_examples=40, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)
TestStore: Any = Store.TestCase


@given(st.lists(events, min_size=1, max_size=5))
@settings(max_examples=60, deadline=None)
def test_replay_gives_back_what_was_appended(appended: list[Event]) -> None:
    stream = STREAMS[0]
    with opened("memory:") as record:
        record.append([an_append(stream, 0, *appended)])

        folded = record.fold(stream, lambda before, event: (*before, event), ())

        assert folded.state == tuple(appended)
        assert [entry.event for entry in record.read(stream)] == appended
        assert all(strict(row.state) for row in record.recorder.reading.stream(stream))
