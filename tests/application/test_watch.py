"""The watch records what silence brought about: once, when the day has passed, and never on replay."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from application.example.clauses import SHARED_WAGES
from application.reference_data import load_reference
from application.watch import Watch, keep_watch
from domain.assessments import ItemScore, OpenRound, RoundClosed, SubmitAssessment
from domain.contributions import ContributionKind, RecordBenefit, RecordContribution
from domain.facts import CLOCK_PARTY, Event
from domain.memory.relation import Measure
from domain.relation.relation_limits import AgreeRelationLimit, RelationLimitCrossed
from domain.renegotiation import ConcludeRenegotiation, RenegotiationOpened
from domain.risk import AgreeDriver
from domain.termination import ClosePartnership
from tests.application.world import World, at_once, at_the_table, under_contract
from tests.domain.builders import END, START, a_driver, a_proposal, an_option

NOTHING_WAITS = date(2024, 7, 17)
EXPIRED = date(2024, 7, 18)


@pytest.fixture
def world(store_url: str) -> Iterator[World]:
    with at_the_table(store_url) as opened:
        yield opened


def kept(world: World, day: date) -> list[Event]:
    """The events that a watch on a day adds."""
    before = len(world.events)
    world.clock.day = day
    world.handslag.projections.catch_up()
    done = keep_watch(world.handslag)
    added = world.events[before:]
    assert len(added) == done
    return added


def test_a_proposal_that_nobody_answered_expires_the_day_after_its_last_day(world: World) -> None:
    world.give(world.anna, a_proposal())

    assert kept(world, NOTHING_WAITS) == []
    (expired,) = kept(world, EXPIRED)

    assert (expired.TOPIC, expired.by, expired.effective_on) == ("partnership.proposal-expired", CLOCK_PARTY, EXPIRED)
    assert world.handslag.partnership(world.partnership).table == {}


def test_an_option_that_nobody_decided_lapses_the_day_after_its_window(world: World) -> None:
    under_contract(world, an_option())

    assert kept(world, date(2027, 9, 30)) == []
    (lapsed,) = kept(world, date(2027, 10, 1))

    assert (lapsed.TOPIC, lapsed.by) == ("partnership.option-lapsed", CLOCK_PARTY)


def test_a_round_that_nobody_closed_is_closed_the_day_after_its_day_with_what_there_is(world: World) -> None:
    day = date(2024, 6, 20)
    asked = OpenRound(effective_on=day, round="spring", title="Voorjaar", closes_on=date(2024, 6, 30))
    scores = (ItemScore(item="good-work", score=Decimal(4)),)
    world.clock.day = day
    world.give(world.anna, asked)
    world.give(world.anna, SubmitAssessment(effective_on=day, round="spring", scores=scores))

    assert kept(world, date(2024, 6, 30)) == []
    (closed,) = kept(world, date(2024, 7, 1))

    assert isinstance(closed, RoundClosed)
    assert (closed.by, [answer.rater for answer in closed.assessments]) == (CLOCK_PARTY, ["C-1"])


def test_a_watch_that_is_repeated_records_everything_once(world: World) -> None:
    for _ in range(3):
        world.give(world.anna, a_proposal())

    assert len(kept(world, EXPIRED)) == 3
    assert kept(world, EXPIRED) == []


def test_watches_that_are_kept_at_once_record_everything_once(world: World) -> None:
    for _ in range(3):
        world.give(world.anna, a_proposal())
    world.clock.day = EXPIRED
    world.handslag.projections.catch_up()

    at_once(4, lambda _: keep_watch(world.handslag))

    assert [event.TOPIC for event in world.events].count("partnership.proposal-expired") == 3


def with_a_threshold(world: World) -> World:
    """A contract on the wages of cleaners, whose clause demands a talk at eight percent."""
    load_reference(world.handslag)
    wages = a_driver(weight="0.3", cost_series="nl_cleaning_wage_index_derived", base_date=date(2023, 12, 31))
    named = wages.model_copy(update={"driver": "wages"})
    return under_contract(world, AgreeDriver(entry=named, clause=SHARED_WAGES))


def test_a_figure_that_crosses_a_threshold_opens_a_talk_once() -> None:
    with at_the_table("memory:") as world:
        with_a_threshold(world)

        talks = kept(world, date(2025, 3, 1))

        assert [(event.TOPIC, event.by) for event in talks] == [("partnership.renegotiation-opened", CLOCK_PARTY)]
        (opened,) = talks
        assert (opened.driver, opened.ground, opened.renegotiation) == ("wages", "trigger", 1)
        view = world.handslag.queries.risk_sharing(world.partnership, as_of=date(2025, 3, 1))
        assert view.risk is not None
        (fired,) = view.risk["drivers"]["wages"]["triggers"]["fired"]
        assert (opened.period, opened.shock) == (fired["period"], Decimal(fired["shock"]))
        assert kept(world, date(2025, 4, 1)) == []


def test_once_the_parties_talked_the_same_figure_opens_no_other_talk() -> None:
    with at_the_table("memory:") as world:
        with_a_threshold(world)
        assert len(kept(world, date(2025, 3, 1))) == 1

        world.agree(ConcludeRenegotiation(driver="wages", outcome="Banden blijven"))

        assert kept(world, date(2025, 4, 1)) == []


def test_before_the_threshold_nobody_has_to_talk() -> None:
    with at_the_table("memory:") as world:
        assert kept(with_a_threshold(world), date(START.year, 1, 31)) == []


def test_an_ended_partnership_is_left_in_peace() -> None:
    with at_the_table("memory:") as world:
        with_a_threshold(world)
        world.clock.day = date(END.year + 1, 1, 1)
        world.give(world.anna, ClosePartnership(effective_on=world.clock.day))

        assert kept(world, date(END.year + 1, 2, 1)) == []


def test_a_watch_begins_at_once_and_stops_when_asked() -> None:
    with at_the_table("memory:") as world:
        world.give(world.anna, a_proposal())
        world.clock.day = EXPIRED
        world.handslag.projections.start()
        world.handslag.queries.wait_for(world.handslag.record.last_position(), timeout=10)
        position = world.handslag.record.last_position()

        watch = Watch(world.handslag)
        watch.start()

        assert world.handslag.record.wait_for_more(position, timeout=10)
        watch.stop()
        assert world.events[-1].TOPIC == "partnership.proposal-expired"


def test_a_ratio_that_leaves_its_bandwidth_raises_one_talk() -> None:
    with at_the_table("memory:") as world:
        band = {"at_least": Decimal("0.8"), "at_most": Decimal("1.25")}
        limit = AgreeRelationLimit(title="In verhouding", measure=Measure.PROPORTIONALITY, **band)
        under_contract(world, limit)
        day = date(2024, 6, 20)
        world.clock.day = day
        for person, gained in ((world.anna, 30_000), (world.bram, 10_000)):
            put_in = {"kind": ContributionKind.INVESTMENT, "amount": 10_000, "what": "Opleiding"}
            world.give(person, RecordContribution(effective_on=day, **put_in))
            world.give(person, RecordBenefit(effective_on=day, amount=gained, what="Besparing"))
        world.handslag.projections.catch_up()
        before = len(world.events)

        done = keep_watch(world.handslag)

        added = world.events[before:]
        assert done == 2
        assert [type(event) for event in added] == [RelationLimitCrossed, RenegotiationOpened, RelationLimitCrossed]
        world.handslag.projections.catch_up()
        assert keep_watch(world.handslag) == 0
