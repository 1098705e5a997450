"""What asks for attention across partnerships: found for who may read it, page by page, with how it was worked out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from application.authorization import Principal
from application.figures.keeper import FiguresKeeper
from application.projections.runner import Runner
from application.queries.across import Page
from application.queries.needs import Attention
from application.queries.pages import CursorUnreadable, write_cursor
from application.queries.queries import Queries
from application.record import Record
from domain.facts import Event
from domain.formation import PartnershipOpened
from tests.application.projections.material import STORY, TALKS, opened, the_story, the_talks, write

CITY, SUPPLY = Principal("account-of-C", "city"), Principal("account-of-S", "supply")
AUDITOR = Principal("account-6", "zicht")
LAST = date(2030, 1, 1)
NOW = datetime(2024, 11, 22, 12, tzinfo=UTC)
LISTS: dict[str, Callable[[Attention, str | None, int], Page]] = {
    "flags": lambda asked, cursor, limit: asked.flags(CITY, cursor=cursor, limit=limit),
    "options": lambda asked, cursor, limit: asked.options(
        CITY, first=date(2020, 1, 1), last=LAST, cursor=cursor, limit=limit
    ),
    "headlines": lambda asked, cursor, limit: asked.headlines(CITY, cursor=cursor, limit=limit),
    "shocks": lambda asked, cursor, limit: asked.shocks(CITY, cursor=cursor, limit=limit),
    "renegotiations": lambda asked, cursor, limit: asked.renegotiations(CITY, cursor=cursor, limit=limit),
    "proposals": lambda asked, cursor, limit: asked.proposals(SUPPLY, cursor=cursor, limit=limit),
}


@dataclass
class Portfolio:
    """Several partnerships of one city, worked out on a day."""

    record: Record
    runner: Runner

    def __post_init__(self) -> None:
        self.keeper = FiguresKeeper(self.record, lambda: NOW)
        self.attention = Queries(self.record, self.runner).attention

    def add(self, events: tuple[Event, ...], name: str, partnership: UUID | None = None) -> UUID:
        first, *rest = events
        assert isinstance(first, PartnershipOpened)
        stream = partnership or uuid4()
        write(self.record, stream, (first.model_copy(update={"name": name}), *rest))
        return stream

    def catch_up(self) -> None:
        self.runner.catch_up()
        self.keeper.catch_up()


def city_of(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The story, as if its client were the city of the talks."""
    first, *rest = events
    assert isinstance(first, PartnershipOpened)
    parties = tuple(entry.model_copy(update={"organisation": "city"}) for entry in first.parties)
    return first.model_copy(update={"parties": parties}), *rest


@pytest.fixture
def portfolio(store_url: str) -> Iterator[Portfolio]:
    with opened(store_url) as record:
        found = Portfolio(record, Runner(record))
        found.add(the_talks(), "Talks", TALKS)
        found.add(city_of(the_story()), "Story", STORY)
        found.add(the_talks()[:26], "Alpha")
        found.catch_up()
        yield found


def test_flags_name_the_partnership_what_they_are_about_and_how_they_were_worked_out(portfolio: Portfolio) -> None:
    page = portfolio.attention.flags(CITY)

    assert {line.name for line in page.lines} == {"Story"}
    for line in page.lines:
        assert (line.partnership, line.worked.as_of) == (STORY, NOW.date())
        assert line.worked.version == len(the_story())
        assert line.worked.model == "relationship/1"
        assert not line.worked.under_way


def test_flags_can_be_narrowed_to_risks_that_one_party_bears_alone(portfolio: Portfolio) -> None:
    every = portfolio.attention.flags(CITY).lines
    alone = portfolio.attention.flags(CITY, one_to_one=True).lines
    tail = portfolio.attention.flags(CITY, kind="STRUCTURAL_TAIL").lines

    assert alone == tuple(line for line in every if line.one_to_one)
    assert tail == tuple(line for line in every if line.kind == "STRUCTURAL_TAIL") != ()


@pytest.mark.parametrize("name", LISTS)
def test_nothing_is_listed_for_who_has_no_part_in_it(portfolio: Portfolio, name: str) -> None:
    asked, stranger = portfolio.attention, Principal("stranger", "elsewhere")

    found = asked.options(stranger, first=date.min, last=LAST) if name == "options" else getattr(asked, name)(stranger)

    assert found.lines == ()


@pytest.mark.parametrize("name", LISTS)
def test_pages_hold_every_line_once_and_in_order(portfolio: Portfolio, name: str) -> None:
    for number in range(3):
        portfolio.add(the_talks()[:26], f"More {number}")
    portfolio.catch_up()
    ask = LISTS[name]

    found, page = [], ask(portfolio.attention, None, 1)
    while page.next_cursor is not None:
        found += page.lines
        page = ask(portfolio.attention, page.next_cursor, 1)

    assert [*found, *page.lines] == list(ask(portfolio.attention, None, 200).lines)
    assert name == "flags" or len(found) >= 2


@pytest.mark.parametrize("name", LISTS)
def test_a_cursor_of_another_list_is_not_read(portfolio: Portfolio, name: str) -> None:
    with pytest.raises(CursorUnreadable):
        LISTS[name](portfolio.attention, "WyJvdGhlciJd", 5)


def test_a_place_that_is_no_number_is_not_read(portfolio: Portfolio) -> None:
    with pytest.raises(CursorUnreadable):
        portfolio.attention.shocks(CITY, cursor=write_cursor("shocks", ["2024-01-01", "x", "one"]))


def test_options_are_due_in_a_window_with_what_the_figures_support(portfolio: Portfolio) -> None:
    ask = portfolio.attention.options
    found = ask(CITY, first=date(2025, 6, 1), last=date(2025, 6, 30)).lines

    assert {(line.option, line.notice_deadline) for line in found} == {("O1", date(2025, 6, 30))}
    talks = next(line for line in found if line.partnership == TALKS)
    assert talks.support is not None
    assert talks.support.recommendation.value == "undetermined"
    assert "kpi" in talks.support.missing
    assert ask(CITY, first=date(2025, 7, 1), last=LAST).lines == ()


def test_shocks_without_a_decision_come_the_oldest_first(portfolio: Portfolio) -> None:
    found = portfolio.attention.shocks(CITY).lines

    assert [(line.name, line.title, line.currency) for line in found] == [("Alpha", "Flood", "EUR")]


def test_talks_are_listed_until_they_are_concluded(portfolio: Portfolio) -> None:
    found = portfolio.attention.renegotiations(CITY).lines

    talks = [(line.renegotiation, line.title, line.status.value) for line in found if line.partnership == TALKS]
    assert talks == [(1, "Prices", "open"), (2, "Hours", "open")]
    assert [line.opened_on for line in found] == sorted(line.opened_on for line in found)


def test_proposals_wait_for_the_party_that_has_not_assented(portfolio: Portfolio) -> None:
    supplier = {(line.name, line.title) for line in portfolio.attention.proposals(SUPPLY).lines}
    city = portfolio.attention.proposals(CITY).lines

    assert ("Talks", "Still open") in supplier
    assert all(line.by != line.own_party for line in city)


def test_the_lowest_headline_comes_first_and_what_cannot_be_said_last(portfolio: Portfolio) -> None:
    found = portfolio.attention.headlines(CITY).lines

    assert {line.name for line in found} == {"Talks", "Alpha", "Story"}
    said = [line.headline for line in found if line.headline is not None]
    assert said == sorted(said)
    assert [line.headline for line in found[len(said) :]] == [None] * (len(found) - len(said))
    for line in found:
        assert line.headline is not None or line.missing
        assert [one.day for one in line.earlier] == sorted(one.day for one in line.earlier)


def test_a_line_says_that_newer_figures_are_under_way(portfolio: Portfolio) -> None:
    write(portfolio.record, TALKS, the_talks()[-1:])
    portfolio.runner.catch_up()

    lines = {line.partnership: line.worked for line in portfolio.attention.headlines(CITY).lines}

    assert lines[TALKS].under_way
    assert lines[TALKS].version == len(the_talks())
    assert [worked.under_way for key, worked in lines.items() if key != TALKS] == [False, False]


def test_an_option_is_due_before_anything_was_worked_out(portfolio: Portfolio) -> None:
    newcomer = portfolio.add(the_talks()[:13], "New")
    portfolio.runner.catch_up()

    found = portfolio.attention.options(CITY, first=date(2020, 1, 1), last=LAST).lines

    line = next(one for one in found if one.partnership == newcomer)
    assert (line.support, line.worked) == (None, None)


def test_an_auditor_is_shown_what_it_audits_for_no_party(portfolio: Portfolio) -> None:
    found = portfolio.attention.headlines(AUDITOR).lines

    assert [(line.partnership, line.own_party) for line in found] == [(TALKS, "")]
    assert portfolio.attention.proposals(AUDITOR).lines == ()
