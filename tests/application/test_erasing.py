"""The service erases whom a party confirmed, everywhere, once, and goes on after an interruption; on every store."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest

from application.authorization import Principal
from application.erasing import ActsForParty, erase_confirmed, erase_outsider
from application.people import Account, ToErase
from application.readings import Question
from domain.audits import AssignAuditor
from domain.erasures import AskErasure, ConfirmErasure, PersonErased
from domain.facts import ERASED, Act
from domain.lifecycle import UnknownPartnership
from domain.people import Role
from domain.representation import NameRepresentative
from tests.application.test_people import everything_kept, kept_url
from tests.application.world import World, a_key, at_the_table
from tests.domain.builders import OPENED, TODAY, a_proposal, an_opening

__all__ = ["kept_url"]
NAME = "Kanarievogel Zes"


@pytest.fixture
def world(store_url: str) -> Iterator[World]:
    with at_the_table(store_url) as opened:
        yield opened


def with_mia(world: World) -> Account:
    """Mia manages for the client, and opened a second partnership for it in which she alone acts."""
    mia, _ = world.handslag.people.add(name=NAME, organisation="waterdam")
    world.give(
        world.anna, NameRepresentative(effective_on=TODAY, account=mia.account, name=mia.name, role=Role.MANAGER)
    )
    return mia


def with_a_second_record(world: World, mia: Account) -> UUID:
    opening = an_opening(your_name=mia.name, effective_on=OPENED)
    return world.handslag.open(opening, principal=mia.principal(), key=a_key()).stream


def confirmed(world: World, mia: Account) -> None:
    world.give(world.anna, AskErasure(effective_on=TODAY, person=3))
    world.give(mia, ConfirmErasure(effective_on=TODAY, person=3))
    world.handslag.projections.catch_up()


def erased_in(world: World, partnership: UUID) -> list[int]:
    events = [recorded.event for recorded in world.handslag.record.read(partnership)]
    return [event.person for event in events if isinstance(event, PersonErased)]


def test_nobody_is_erased_before_a_second_person_confirmed(world: World) -> None:
    mia = with_mia(world)
    world.give(world.anna, AskErasure(effective_on=TODAY, person=3))
    world.handslag.projections.catch_up()

    assert erase_confirmed(world.handslag) == 0
    assert world.handslag.people.by_id(mia.account) == mia


def test_whom_a_party_confirmed_is_erased_in_every_partnership_and_each_says_so(world: World) -> None:
    mia = with_mia(world)
    other = with_a_second_record(world, mia)
    confirmed(world, mia)

    assert erase_confirmed(world.handslag) == 2
    world.handslag.projections.catch_up()

    assert (erased_in(world, world.partnership), erased_in(world, other)) == ([3], [1])
    assert world.handslag.people.by_id(mia.account) is None
    with pytest.raises(UnknownPartnership):
        world.handslag.admitted(world.partnership, mia.principal(), Act.READ, Question("overview"))
    assert erase_confirmed(world.handslag) == 0


def test_the_people_page_keeps_the_number_of_who_was_erased(world: World) -> None:
    confirmed(world, with_mia(world))
    erase_confirmed(world.handslag)
    world.handslag.projections.catch_up()

    people = world.handslag.queries.representatives(world.partnership)

    assert [(one.person, one.party) for one in people.erased] == [(3, "C")]
    assert [one.person for one in people.representatives] == [1, 2]
    assert people.erasures == ()


def test_an_interrupted_erasure_goes_on_where_it_was(world: World) -> None:
    mia = with_mia(world)
    other = with_a_second_record(world, mia)
    confirmed(world, mia)
    places = [
        ToErase(mia.account, "", 0),
        ToErase(mia.account, str(world.partnership), 3),
        ToErase(mia.account, str(other), 1),
    ]
    world.handslag.people.mark_for_erasure(places)
    world.handslag.erase_person(mia.account)

    assert erase_confirmed(world.handslag) == 2
    assert (erased_in(world, world.partnership), erased_in(world, other)) == ([3], [1])
    assert world.handslag.people.marked_for_erasure() == {}


def test_a_record_that_lost_its_people_is_open_to_the_organisation_again(world: World) -> None:
    mia = with_mia(world)
    other = with_a_second_record(world, mia)
    confirmed(world, mia)
    erase_confirmed(world.handslag)
    world.handslag.projections.catch_up()
    colleague = Principal("somebody", "waterdam")

    listed = world.handslag.queries.portfolio(colleague).partnerships

    assert [(line.partnership, line.own_party) for line in listed] == [(other, "C")]


def test_the_lists_built_anew_equal_those_that_were_kept(world: World) -> None:
    mia = with_mia(world)
    with_a_second_record(world, mia)
    confirmed(world, mia)
    erase_confirmed(world.handslag)
    world.handslag.projections.catch_up()
    anna = world.anna.principal()

    def shown() -> list[object]:
        queries = world.handslag.queries
        people = queries.representatives(world.partnership)
        return [
            people,
            queries.portfolio(anna).partnerships,
            queries.portfolio(Principal("x", "waterdam")).partnerships,
        ]

    before = shown()
    world.handslag.projections.rebuild("access", "portfolio")

    assert shown() == before


def test_an_account_that_acted_for_a_party_is_not_the_operators_to_erase(world: World) -> None:
    mia = with_mia(world)

    with pytest.raises(ActsForParty):
        erase_outsider(world.handslag, mia.account)
    assert world.handslag.people.by_id(mia.account) == mia
    assert world.handslag.people.marked_for_erasure() == {}


def test_an_auditor_is_erased_on_the_word_of_the_operator(world: World) -> None:
    olga, _ = world.handslag.people.add(name="Olga", organisation="zicht")
    stated = {"organisation": "zicht", "last_day": TODAY + timedelta(days=9), "reason": "Controle"}
    assign = AssignAuditor(effective_on=TODAY, auditor=olga.account, name=olga.name, **stated)
    world.give(world.anna, assign)
    world.handslag.admitted(world.partnership, olga.principal(), Act.READ, Question("overview"))
    world.handslag.projections.catch_up()

    assert erase_outsider(world.handslag, olga.account) == 1
    world.handslag.projections.catch_up()

    (reading,) = world.handslag.queries.readings(world.partnership).readings
    assert (reading.person, reading.name, reading.asked) == (3, ERASED, "overview")
    with pytest.raises(UnknownPartnership):
        world.handslag.admitted(world.partnership, olga.principal(), Act.READ, Question("overview"))


def test_nothing_that_names_an_erased_person_is_kept_and_the_log_verifies(kept_url: str) -> None:
    with at_the_table(kept_url) as world:
        mia = with_mia(world)
        world.give(mia, a_proposal(they="kanarie zeven"))
        confirmed(world, mia)

        erase_confirmed(world.handslag)
        world.handslag.projections.catch_up()

        log = world.handslag.record.logs()[0]
        assert world.handslag.record.verify(log).size == world.version

    kept = everything_kept(kept_url)
    assert not [text for text in (NAME, "kanarie zeven", mia.account) if text.encode() in kept]
