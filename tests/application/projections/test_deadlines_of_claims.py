"""Each step of a claim is a deadline of whoever is to act, and a claim that is closed has none."""

from collections.abc import Iterator
from datetime import date

import pytest

from application.watch import keep_watch
from domain.clocks.claims import ClaimAnswer, NotifyClaim, NotifyFailure
from domain.clocks.notice_clauses import AgreeLongerPeriod
from domain.clocks.quotations import AssessClaim, QuotationAnswer
from tests.application.world import World, at_the_table, under_contract
from tests.domain.builders import CLIENT, CONTRACTOR
from tests.domain.clocks.builders import AWARE, a_notice_clause, a_quotation, a_reply, an_answer, became_aware, week


@pytest.fixture
def world(store_url: str) -> Iterator[World]:
    with at_the_table(store_url) as opened:
        under_contract(opened, a_notice_clause())
        opened.clock.day = AWARE
        opened.give(opened.bram, became_aware())
        yield opened


def due(world: World) -> list[tuple[date, str, tuple[str, ...]]]:
    world.handslag.projections.catch_up()
    deadlines = world.handslag.queries.deadlines(world.partnership).deadlines
    return [(one.due_on, one.silence.value, one.awaited) for one in deadlines if one.kind.value == "claim_due"]


def notify(world: World) -> None:
    world.give(world.bram, NotifyClaim(effective_on=world.clock.day, claim="roof"))


def test_from_awareness_to_an_assessment_each_step_awaits_the_one_that_is_to_act(world: World) -> None:
    seen = due(world)
    notify(world)
    seen += due(world)
    world.clock.day = week(1, 1)
    world.give(world.bram, NotifyFailure(effective_on=week(1, 1), claim="roof"))
    seen += due(world)
    world.give(world.anna, an_answer(ClaimAnswer.ASK_QUOTATION, week(1, 1)))
    seen += due(world)
    world.give(world.bram, a_quotation(week(1, 1)))
    seen += due(world)
    world.give(world.anna, a_reply(QuotationAnswer.ASSESS_ITSELF, week(1, 1)))
    seen += due(world)
    assessed = AssessClaim(effective_on=week(1, 1), claim="roof", price=1, reason="Klein.")
    world.give(world.anna, assessed)

    assert seen == [
        (week(8), "right_lapses", (CONTRACTOR,)),
        (week(1), "silence_may_count", (CLIENT,)),
        (week(3, 1), "silence_counts", (CLIENT,)),
        (week(4, 1), "nothing", (CONTRACTOR,)),
        (week(3, 1), "silence_may_count", (CLIENT,)),
        (week(4, 1), "silence_may_count", (CLIENT,)),
    ]
    assert due(world) == []


def test_a_right_that_is_lost_is_due_no_more(world: World) -> None:
    world.agree(AgreeLongerPeriod(claim="roof", until=week(9), reason="Onderzoek"))
    assert [(day, silence) for day, silence, _ in due(world)] == [(week(9), "right_lapses")]

    world.clock.day = week(9, 1)
    keep_watch(world.handslag)

    assert due(world) == []
