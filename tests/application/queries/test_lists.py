"""Lists across partnerships and series: portfolio, deadlines, reference series."""

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest

from application.authorization import Principal
from application.projections.runner import Runner
from application.queries.portfolio import PortfolioOrder, PortfolioPage, WaitingFor
from application.queries.queries import Queries
from application.record import Record
from domain.facts import Event
from domain.formation import PartnershipOpened
from domain.indexes import UnknownSeries
from domain.state import Status
from tests.application.projections.material import SERIES, TALKS, on, opened, the_figures, the_talks, write

CITY, SUPPLY = Principal("account-of-C", "city"), Principal("account-of-S", "supply")


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        yield record


def asked(record: Record) -> Queries:
    runner = Runner(record)
    runner.catch_up()
    return Queries(record, runner)


def named(name: str, upto: int) -> tuple[Event, ...]:
    first, *rest = the_talks()[:upto]
    assert isinstance(first, PartnershipOpened)
    return first.model_copy(update={"name": name}), *rest


def names(page: PortfolioPage) -> list[str]:
    return [line.name for line in page.partnerships]


@pytest.fixture
def queries(record: Record) -> Queries:
    for name, upto in (("Éclair", 13), ("beta", 12), ("Alpha_1", 3), ("Alpha 2", 42)):
        write(record, uuid4(), named(name, upto))
    return asked(record)


def test_a_person_sees_the_partnerships_in_which_it_acts(queries: Queries) -> None:
    assert len(names(queries.portfolio(CITY))) == 4
    assert names(queries.portfolio(Principal("stranger", "elsewhere"))) == []
    assert names(queries.portfolio(Principal("account-of-C", "elsewhere"))) == []


def test_an_organisation_sees_the_partnership_that_it_has_yet_to_join(queries: Queries) -> None:
    newcomer = queries.portfolio(Principal("new", "supply"))

    assert [(line.name, line.own_party) for line in newcomer.partnerships] == [("Alpha_1", "S")]


def test_partnerships_come_in_the_order_that_was_asked_for(queries: Queries) -> None:
    assert names(queries.portfolio(CITY, order=PortfolioOrder.NAME)) == ["Alpha 2", "Alpha_1", "beta", "Éclair"]
    assert names(queries.portfolio(CITY, order=PortfolioOrder.NEXT_DEADLINE))[0] == "Alpha_1"
    assert names(queries.portfolio(CITY, order=PortfolioOrder.LAST_EVENT))[0] == "Alpha 2"


@pytest.mark.parametrize("order", list(PortfolioOrder))
def test_pages_of_the_portfolio_hold_every_partnership_once(queries: Queries, order: PortfolioOrder) -> None:
    found: list[UUID] = []
    page = queries.portfolio(CITY, order=order, limit=1)
    while page.next_cursor is not None:
        found += [line.partnership for line in page.partnerships]
        page = queries.portfolio(CITY, order=order, limit=1, cursor=page.next_cursor)
    found += [line.partnership for line in page.partnerships]

    everything = queries.portfolio(CITY, order=order).partnerships
    assert found == [line.partnership for line in everything]


def test_the_portfolio_tells_who_waits_for_whom(queries: Queries) -> None:
    assert sorted(names(queries.portfolio(SUPPLY, waiting_for=WaitingFor.US))) == ["Alpha 2", "Alpha_1"]
    assert sorted(names(queries.portfolio(CITY, waiting_for=WaitingFor.THEM))) == ["Alpha 2", "Alpha_1"]
    assert sorted(names(queries.portfolio(CITY, waiting_for=WaitingFor.US))) == ["Éclair"]
    (line,) = queries.portfolio(CITY, waiting_for=WaitingFor.US).partnerships
    assert [(party.party, party.waiting) for party in line.parties] == [("C", 1), ("S", 0)]
    assert (line.open_proposals, line.next_kind, line.next_due_on) == (1, "answer_due", on(15))


def test_the_portfolio_can_be_narrowed_by_name_and_status(queries: Queries) -> None:
    assert names(queries.portfolio(CITY, named="alpha_", order=PortfolioOrder.NAME)) == ["Alpha_1"]
    assert names(queries.portfolio(CITY, named="éCL")) == ["Éclair"]
    assert names(queries.portfolio(CITY, status=Status.FORMING)) == ["Alpha_1"]


def test_pages_of_deadlines_across_partnerships_are_complete_and_in_order(queries: Queries) -> None:
    everything = queries.deadlines_across(CITY, limit=200).deadlines
    found = []
    page = queries.deadlines_across(CITY, limit=3)
    while page.next_cursor is not None:
        found += page.deadlines
        page = queries.deadlines_across(CITY, limit=3, cursor=page.next_cursor)

    assert (*found, *page.deadlines) == everything
    assert [one.due_on for one in everything] == sorted(one.due_on for one in everything)
    assert {one.name for one in everything} == {"Éclair", "beta", "Alpha_1", "Alpha 2"}


def test_a_series_shows_every_figure_with_the_later_ones_beside_the_earlier(record: Record) -> None:
    write(record, SERIES, the_figures())
    write(record, TALKS, the_talks()[:2])
    queries = asked(record)

    (line,) = queries.series_list().series
    answer = queries.series("wages")

    assert (line.series, line.figures, line.first_period, line.last_period) == ("wages", 4, "2024-01", "2024-03")
    assert [(one.ref, str(one.value), one.latest) for one in answer.figures] == [
        ("wages@2024-01#2", "100", True),
        ("wages@2024-02#3", "101", False),
        ("wages@2024-02#4", "102", True),
        ("wages@2024-03#5", "103", True),
    ]
    assert (answer.version, answer.series) == (5, line)
    with pytest.raises(UnknownSeries):
        queries.series("horoscope")
