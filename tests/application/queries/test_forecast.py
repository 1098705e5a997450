"""The forecast tells what the watch will record while nobody acts, and does not tell what is sealed."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from application.watch import Seen, keep_watch
from domain.assessments import ItemScore, OpenRound, SubmitAssessment
from domain.clocks.claims import NotifyClaim, RecordAwareness
from domain.clocks.reminders import AgreeReminders
from domain.clocks.renewals import AgreeTacitRenewal
from domain.promises import AcceptPromise, MakePromise
from domain.running import ClockKind
from tests.application.world import World, at_the_table, under_contract
from tests.domain.builders import TODAY, a_proposal, an_option
from tests.domain.clocks.builders import AWARE, ONE_STEP, a_notice_clause

UNTIL = date(2024, 12, 1)
DAY = timedelta(days=1)


@pytest.fixture
def world(store_url: str) -> Iterator[World]:
    with at_the_table(store_url) as opened:
        yield opened


def with_every_clock(world: World) -> World:
    """A contract under which clocks of every kind run."""
    renewal = AgreeTacitRenewal(months=6, notice_months=38)
    reminders = AgreeReminders(days=10, remind_of=(ClockKind.PROMISE, ClockKind.RENEWAL, ClockKind.OPTION))
    option = an_option(opens_on=AWARE, notice_deadline=date(2024, 9, 30))
    under_contract(world, option, a_notice_clause(ONE_STEP), renewal, reminders)
    world.clock.day = AWARE
    for claim in ("roof", "wall"):
        aware = RecordAwareness(effective_on=AWARE, claim=claim, notice_clause="events", title="Lek")
        world.give(world.bram, aware)
    world.give(world.bram, NotifyClaim(effective_on=AWARE, claim="roof"))
    asked = OpenRound(effective_on=AWARE, round="spring", title="Voorjaar", closes_on=date(2024, 7, 1))
    world.give(world.anna, asked)
    scores = (ItemScore(item="good-work", score=Decimal(4)),)
    world.give(world.anna, SubmitAssessment(effective_on=AWARE, round="spring", scores=scores))
    world.give(world.anna, MakePromise(effective_on=AWARE, title="Rooster", due=date(2024, 8, 1)))
    world.give(world.bram, AcceptPromise(effective_on=AWARE, promise=1))
    world.give(world.bram, a_proposal(effective_on=AWARE, answer_due=date(2024, 6, 20)))
    world.handslag.projections.catch_up()
    return world


def as_told(world: World) -> list[tuple[str, dict[str, Any]]]:
    answer = world.handslag.queries.forecast(world.partnership, today=world.clock.day, until=UNTIL)
    return [(one.kind, _bare(one.event)) for ahead in answer.happenings for one in ahead.events]


def as_lived(world: World) -> list[tuple[str, dict[str, Any]]]:
    """What the watch records, looking on every day from now on."""
    before, seen = len(world.events), dict[UUID, Seen]()
    while world.clock.day <= UNTIL:
        keep_watch(world.handslag, seen)
        world.handslag.projections.catch_up()
        world.clock.day += DAY
    added = world.events[before:]
    return [(event.TOPIC.rpartition(".")[2], _bare(event.model_dump(mode="json"))) for event in added]


def _bare(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields but for what was sealed, which only the event itself opens."""
    return {name: value for name, value in fields.items() if name not in ("assessments", "views")}


def test_the_forecast_is_what_the_watch_records_day_after_day(world: World) -> None:
    with_every_clock(world)
    told = as_told(world)

    assert as_lived(world) == told
    kinds = [kind for kind, _ in told]
    assert {"right-lost", "deemed-accepted", "round-closed", "proposal-expired", "option-lapsed"} <= set(kinds)
    assert (kinds.count("contract-renewed"), kinds.count("reminder-given")) == (1, 3)


def test_the_forecast_names_the_clocks_that_run_and_records_nothing() -> None:
    with at_the_table("memory:") as world:
        version = with_every_clock(world).version

        answer = world.handslag.queries.forecast(world.partnership, today=TODAY, until=UNTIL)

        assert (world.version, answer.version) == (version, version)
        running = {one.kind: one for one in answer.running}
        assert (running[ClockKind.PROMISE].awaited, running[ClockKind.PROMISE].silence_counts) == (("C",), False)
        assert running[ClockKind.RENEWAL].last_day == date(2024, 10, 31)
        assert ClockKind.REMINDER not in running


def test_what_was_sealed_stays_sealed_in_the_forecast() -> None:
    with at_the_table("memory:") as world:
        with_every_clock(world)

        answer = world.handslag.queries.forecast(world.partnership, today=TODAY, until=UNTIL)

        events = {one.kind: one.event for ahead in answer.happenings for one in ahead.events}
        assert events["round-closed"]["assessments"] == []
        assert "good-work" not in answer.model_dump_json()
