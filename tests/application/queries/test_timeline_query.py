"""The timeline: complete, in order, as of one day and as known on another."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from application.projections.runner import Runner
from application.queries.pages import CursorUnreadable, PageSizeOutOfRange, write_cursor
from application.queries.queries import Queries
from application.queries.timeline import About, NoSuchEvent, TimelineOrder, UnknownSubject
from application.record import Record
from domain.facts import Origin
from tests.application.projections.material import STORY, TALKS, opened, the_story, the_talks, write, write_all


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        write_all(record)
        yield record


def asked(record: Record) -> Queries:
    runner = Runner(record)
    runner.catch_up()
    return Queries(record, runner)


def all_pages(queries: Queries, order: TimelineOrder, limit: int) -> list[int]:
    found: list[int] = []
    cursor = None
    while True:
        page = queries.timeline(STORY, order=order, cursor=cursor, limit=limit)
        assert len(page.entries) <= limit
        found += [entry.version for entry in page.entries]
        if page.next_cursor is None:
            return found
        cursor = page.next_cursor


@pytest.mark.parametrize("limit", [1, 7, 68, 200])
def test_pages_hold_every_event_once_and_in_order(record: Record, limit: int) -> None:
    queries = asked(record)
    everything = list(range(1, len(the_story()) + 1))

    assert all_pages(queries, TimelineOrder.OLDEST_FIRST, limit) == everything
    assert all_pages(queries, TimelineOrder.NEWEST_FIRST, limit) == everything[::-1]


def test_an_event_recorded_while_somebody_reads_shifts_no_page(record: Record) -> None:
    queries = asked(record)
    first = queries.timeline(TALKS, limit=10)
    write(record, TALKS, the_talks()[-1:])
    queries = asked(record)

    second = queries.timeline(TALKS, limit=10, cursor=first.next_cursor)

    assert second.entries[0].version == first.entries[-1].version - 1


def test_an_entry_holds_all_fields_of_its_event_with_their_texts(record: Record) -> None:
    entries = asked(record).timeline(TALKS, order=TimelineOrder.OLDEST_FIRST, limit=200, viewer="C").entries

    assert [entry.event for entry in entries] == [event.model_dump(mode="json") for event in the_talks()]
    assert [entry.type for entry in entries] == [event.type_name() for event in the_talks()]


def test_repaired_and_struck_facts_are_marked(record: Record) -> None:
    entries = {entry.version: entry for entry in asked(record).timeline(TALKS, limit=200).entries}

    assert (entries[22].corrected_by, entries[23].corrects, entries[24].struck_by) == (23, 22, 25)


def test_a_timeline_can_be_narrowed_to_kinds_and_to_a_subject(record: Record) -> None:
    queries = asked(record)

    shocks = queries.timeline(TALKS, kinds=["shock-reported", "fact-struck"]).entries
    third = queries.timeline(TALKS, about=About("proposal", "3")).entries
    option = queries.timeline(TALKS, about=About("option", "O1")).entries

    assert [entry.version for entry in shocks] == [25, 24, 23, 22]
    assert [entry.kind for entry in third] == ["objection-raised", "proposal-laid"]
    assert [entry.kind for entry in option] == ["option-view-stated", "option-granted"]
    with pytest.raises(UnknownSubject):
        queries.timeline(TALKS, about=About("weather", "1"))


def test_as_of_a_day_shows_what_applied_by_then(record: Record) -> None:
    entries = asked(record).timeline(STORY, as_of=date(2022, 12, 31), limit=200).entries

    expected = [event.effective_on <= date(2022, 12, 31) for event in the_story()]
    assert len(entries) == sum(expected)
    assert max(entry.effective_on for entry in entries) <= date(2022, 12, 31)


def test_as_known_on_a_day_shows_what_its_source_knew_by_the_end_of_that_day_there(record: Record) -> None:
    late = datetime(2021, 6, 30, 22, 30, tzinfo=UTC)
    events = [
        event.model_copy(update={"origin": Origin(source="Archive", ref=f"a{number}", known_at=known_at)})
        for number, (event, known_at) in enumerate(
            zip(the_talks()[21:25], [datetime(2021, 6, 1, tzinfo=UTC), late, late, late], strict=True)
        )
    ]
    version = record.version_of(TALKS)
    write(record, TALKS, events)
    queries = asked(record)

    def known(day: date) -> list[tuple[int, int | None]]:
        entries = queries.timeline(TALKS, known_at=day, order=TimelineOrder.OLDEST_FIRST).entries
        return [(entry.version, entry.corrected_by) for entry in entries]

    assert known(date(2021, 5, 31)) == []
    assert known(date(2021, 6, 30)) == [(version + 1, None)]
    assert [one for one, _ in known(date(2021, 7, 1))] == [version + step for step in (1, 2, 3, 4)]


def test_what_cannot_be_asked_is_refused(record: Record) -> None:
    queries = asked(record)
    elsewhere = queries.timeline(STORY, limit=1).next_cursor

    for cursor in ("nonsense", "W10", "WyJ0aW1lbGluZSJd", "\N{SNOWMAN}", write_cursor("timeline", ["7"])):
        with pytest.raises(CursorUnreadable):
            queries.timeline(STORY, cursor=cursor)
    for limit in (0, 201):
        with pytest.raises(PageSizeOutOfRange):
            queries.timeline(STORY, limit=limit)
    assert elsewhere is not None
    for version in (999, 0, -1, 2**80):
        with pytest.raises(NoSuchEvent):
            queries.event(STORY, version)


def test_a_subject_that_there_cannot_be_has_no_events(record: Record) -> None:
    queries = asked(record)

    for about in (
        About("proposal", "first"),
        About("proposal", "9" * 90),
        About("option", "O\0"),
        About("kpi", "\ud800"),
    ):
        assert queries.timeline(STORY, about=about).entries == ()
    assert queries.timeline(STORY, kinds=["\0"]).entries == ()


def test_a_timeline_can_be_narrowed_to_the_acts_of_one_party(record: Record) -> None:
    entries = asked(record).timeline(TALKS, by="S", limit=200).entries

    assert len(entries) == sum(event.by == "S" for event in the_talks())
