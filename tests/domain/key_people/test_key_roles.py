"""Each side fills the talent triangle, and who gets a role confirms it in person."""

from datetime import date, timedelta

import pytest

from domain.appointments import UnknownRepresentative
from domain.facts import Author
from domain.key_people.key_roles import (
    AgreeKeyRoles,
    ConfirmKeyRole,
    DeclineKeyRole,
    GiveKeyRole,
    KeyRoleConfirmed,
    KeyRoleDeclined,
    KeyRoleFilled,
    KeyRoleGiven,
    KeyRoleOfAnother,
    KeyRolesAgreed,
    NoKeyRoleGiven,
)
from domain.lifecycle import decide
from domain.memory.key_people import TALENT_TRIANGLE, KeyRole
from domain.people import Role
from domain.representation import NameRepresentative
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    outcome,
    terms,
)

ANNA, BRAM, EVA = 1, 2, 3
VISIONARY = KeyRole.VISIONARY
KEY_ROLES = AgreeKeyRoles(fill_within_days=60, rematch_within_days=90, handover_days_before=14)


def giving(person: int = ANNA, role: KeyRole = VISIONARY) -> GiveKeyRole:
    return GiveKeyRole(effective_on=TODAY, role=role, person=person)


def confirming(role: KeyRole = VISIONARY, on: date = TODAY) -> ConfirmKeyRole:
    return ConfirmKeyRole(effective_on=on, role=role)


def as_eva(today: date = TODAY) -> Author:
    return Author(CLIENT, today, account="eva")


def with_eva() -> Partnership:
    eva = NameRepresentative(effective_on=TODAY, account="eva", name="Eva Prins", role=Role.MANAGER)
    return after(a_signed_contract(), eva, as_client())


def with_a_visionary() -> Partnership:
    """A contract with Eva as a second person of the client, and Anna as its visionary."""
    return after(after(with_eva(), giving(), as_client()), confirming(), as_client())


def test_once_agreed_every_empty_role_of_the_triangle_has_a_last_day_on_both_sides() -> None:
    (event,) = terms(outcome(with_a_visionary(), KEY_ROLES))

    assert isinstance(event, KeyRolesAgreed)
    vacant = {(one.party, one.role) for one in event.vacancies}
    assert vacant == {(party, role) for party in (CLIENT, CONTRACTOR) for role in TALENT_TRIANGLE} - {
        (CLIENT, VISIONARY)
    }
    assert {(one.since, one.fill_by) for one in event.vacancies} == {(TODAY, TODAY + timedelta(days=60))}


def test_agreeing_again_gives_other_days_and_leaves_each_vacancy_as_old_as_it_is() -> None:
    later = TODAY + timedelta(days=30)
    shorter = KEY_ROLES.model_copy(update={"fill_within_days": 45})

    (event,) = terms(outcome(agreed(a_signed_contract(), KEY_ROLES), shorter, today=later))

    assert isinstance(event, KeyRolesAgreed)
    assert {(one.since, one.fill_by) for one in event.vacancies} == {(TODAY, TODAY + timedelta(days=45))}


def test_a_party_gives_a_role_to_a_person_of_its_own() -> None:
    (event,) = decide(a_signed_contract(), giving(), as_client())

    assert isinstance(event, KeyRoleGiven)
    assert not after(a_signed_contract(), giving(), as_client()).key_people.seat(CLIENT, VISIONARY).is_filled


def test_a_person_of_another_party_gets_no_role() -> None:
    with pytest.raises(UnknownRepresentative):
        decide(a_signed_contract(), giving(BRAM), as_client())


def test_giving_the_same_person_a_role_again_records_nothing() -> None:
    given = after(a_signed_contract(), giving(), as_client())

    assert decide(given, giving(), as_client()) == ()
    assert decide(with_a_visionary(), giving(), as_client()) == ()


def test_a_role_that_somebody_fills_is_not_given_away() -> None:
    with pytest.raises(KeyRoleFilled) as refused:
        decide(with_a_visionary(), giving(EVA), as_client())

    assert refused.value.person == ANNA


def test_who_gets_a_role_confirms_it_and_fills_it_from_then_on() -> None:
    given = after(with_eva(), giving(EVA), as_client())

    (event,) = decide(given, confirming(), as_eva())

    assert isinstance(event, KeyRoleConfirmed)
    assert (event.person, event.fills_from) == (EVA, TODAY)
    assert after(given, confirming(), as_eva()).key_people.seat(CLIENT, VISIONARY).is_filled


def test_a_role_is_filled_on_the_day_it_was_given_at_the_earliest() -> None:
    given = after(a_signed_contract(), giving(), as_client())

    (event,) = decide(given, confirming(on=TODAY - timedelta(days=20)), as_client())

    assert isinstance(event, KeyRoleConfirmed)
    assert event.fills_from == TODAY


def test_nobody_confirms_or_declines_the_role_of_another() -> None:
    given = after(with_eva(), giving(EVA), as_client())

    with pytest.raises(KeyRoleOfAnother):
        decide(given, confirming(), as_client())
    with pytest.raises(KeyRoleOfAnother):
        decide(given, DeclineKeyRole(effective_on=TODAY, role=VISIONARY, reason="Geen tijd."), as_client())


def test_a_role_that_nobody_was_given_is_not_confirmed() -> None:
    with pytest.raises(NoKeyRoleGiven):
        decide(a_signed_contract(), confirming(), as_client())
    with pytest.raises(NoKeyRoleGiven):
        decide(after(a_signed_contract(), giving(), as_client()), confirming(), as_contractor())


def test_confirming_twice_records_nothing() -> None:
    assert decide(with_a_visionary(), confirming(), as_client()) == ()


def test_who_declines_leaves_the_role_open_for_another() -> None:
    given = after(with_eva(), giving(EVA), as_client())
    decline = DeclineKeyRole(effective_on=TODAY, role=VISIONARY, reason="Geen tijd.")

    (event,) = decide(given, decline, as_eva())
    declined = after(given, decline, as_eva())

    assert isinstance(event, KeyRoleDeclined)
    assert decide(declined, giving(ANNA), as_client())
    with pytest.raises(NoKeyRoleGiven):
        decide(declined, confirming(), as_eva())
