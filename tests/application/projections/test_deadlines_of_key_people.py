"""What key people owe and what is vacant stands among the deadlines, in every kind of store, until it is done."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from application.projections.due import DeadlineKind
from application.queries.deadlines import Deadline
from domain.key_people.key_roles import AgreeKeyRoles, ConfirmKeyRole, GiveKeyRole
from domain.key_people.leaving import DeliverHandover, LeaveKeyRole, StayInKeyRole
from domain.memory.key_people import KeyRole
from domain.start.culture import CultureFit, JudgeCulture
from domain.termination import ClosePartnership
from tests.application.world import World, at_the_table, under_contract
from tests.domain.builders import CLIENT, CONTRACTOR, END, TODAY

VISIONARY = KeyRole.VISIONARY
LAST_DAY = TODAY + timedelta(days=30)
JUDGE = JudgeCulture(effective_on=TODAY, fit=CultureFit.FITS, reason="Het gesprek blijft open.")


@pytest.fixture
def world(store_url: str) -> Iterator[World]:
    """A contract under which the visionary of the client leaves."""
    with at_the_table(store_url) as opened:
        under_contract(opened, AgreeKeyRoles(fill_within_days=60, rematch_within_days=90))
        opened.clock.day = TODAY
        opened.give(opened.anna, GiveKeyRole(effective_on=TODAY, role=VISIONARY, person=1))
        opened.give(opened.anna, ConfirmKeyRole(effective_on=TODAY, role=VISIONARY))
        opened.give(opened.anna, LeaveKeyRole(effective_on=TODAY, role=VISIONARY, last_day=LAST_DAY))
        yield opened


def due(world: World, kind: DeadlineKind) -> list[Deadline]:
    world.handslag.projections.catch_up()
    answer = world.handslag.queries.deadlines(world.partnership)
    return [one for one in answer.deadlines if one.kind is kind]


def days(deadlines: list[Deadline]) -> list[tuple[str, date]]:
    return [(one.subject, one.due_on) for one in deadlines]


def test_every_vacancy_stands_among_the_deadlines_of_its_party(world: World) -> None:
    vacant = due(world, DeadlineKind.KEY_ROLE_VACANT)

    assert ("C:visionary", LAST_DAY + timedelta(days=61)) in days(vacant)
    assert {(one.subject.partition(":")[0], *one.awaited) for one in vacant} == {("C", CLIENT), ("S", CONTRACTOR)}
    assert len(vacant) == 6


def test_a_dossier_is_due_until_it_is_delivered(world: World) -> None:
    owed = days(due(world, DeadlineKind.HANDOVER_DUE))

    world.give(world.anna, DeliverHandover(effective_on=TODAY, role=VISIONARY, text="Bel eerst."))

    assert owed == [("C:visionary", LAST_DAY)]
    assert due(world, DeadlineKind.HANDOVER_DUE) == []


def test_the_match_is_awaited_of_each_party_until_it_judged(world: World) -> None:
    (before,) = due(world, DeadlineKind.REMATCH_DUE)
    world.give(world.bram, JUDGE)
    (halfway,) = due(world, DeadlineKind.REMATCH_DUE)
    world.give(world.anna, JUDGE)

    assert (before.awaited, halfway.awaited) == ((CLIENT, CONTRACTOR), (CLIENT,))
    assert due(world, DeadlineKind.REMATCH_DUE) == []


def test_who_stays_leaves_nothing_due(world: World) -> None:
    world.give(world.anna, StayInKeyRole(effective_on=TODAY, role=VISIONARY))

    about_her = [one for kind in DeadlineKind for one in due(world, kind) if one.subject == "C:visionary"]
    assert about_her == []


def test_after_the_end_only_the_dossier_is_due(world: World) -> None:
    world.clock.day = END + timedelta(days=1)
    world.give(world.anna, ClosePartnership(effective_on=world.clock.day))

    assert due(world, DeadlineKind.KEY_ROLE_VACANT) + due(world, DeadlineKind.REMATCH_DUE) == []
    assert days(due(world, DeadlineKind.HANDOVER_DUE)) == [("C:visionary", LAST_DAY)]
