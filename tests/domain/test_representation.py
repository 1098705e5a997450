"""Who speaks for a party is that party's own affair, and somebody always binds it."""

import pytest

from domain.facts import ERASED
from domain.lifecycle import decide
from domain.people import Representative, Role
from domain.representation import (
    JoinPartnership,
    LastKeyFigure,
    NameRepresentative,
    PartyHasRepresentatives,
    RemoveRepresentative,
    RepresentativeNamed,
    RepresentativeRemoved,
    UnknownRepresentative,
)
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_partnership,
    a_partnership_with_an_absent_contractor,
    after,
    as_client,
    as_contractor,
)

JOIN = JoinPartnership(effective_on=TODAY, your_name="Bram Vos")


def named(account: str = "eva", role: Role = Role.KEY_FIGURE) -> NameRepresentative:
    return NameRepresentative(effective_on=TODAY, account=account, name="Eva Prins", role=role)


def removed(account: str) -> RemoveRepresentative:
    return RemoveRepresentative(effective_on=TODAY, account=account)


def test_whoever_joins_first_becomes_the_key_figure_of_the_party() -> None:
    waiting = a_partnership_with_an_absent_contractor()

    (event,) = decide(waiting, JOIN, as_contractor())

    assert isinstance(event, RepresentativeNamed)
    assert (event.by, event.role) == (CONTRACTOR, Role.KEY_FIGURE)


def test_nobody_joins_a_party_that_has_people_of_its_own() -> None:
    with pytest.raises(PartyHasRepresentatives):
        decide(a_partnership(), JOIN, as_contractor())


def test_a_party_names_who_may_act_for_it() -> None:
    partnership = after(a_partnership(), named(role=Role.MANAGER), as_client())

    assert Representative(CLIENT, "eva", Role.MANAGER, person=3) in partnership.representatives


def test_naming_a_person_in_the_same_role_again_records_nothing() -> None:
    partnership = after(a_partnership(), named(), as_client())

    assert decide(partnership, named(), as_client()) == ()


def test_another_role_replaces_the_one_before() -> None:
    partnership = after(a_partnership(), named(role=Role.MANAGER), as_client())

    promoted = after(partnership, named(), as_client())

    eva = [(person.role, person.person) for person in promoted.representatives if person.account == "eva"]
    assert eva == [(Role.KEY_FIGURE, 3)]


def test_a_person_keeps_the_number_under_which_it_was_first_named() -> None:
    gone = after(after(a_partnership(), named(), as_client()), removed("eva"), as_client())

    (again,) = decide(gone, named(), as_client())
    (somebody_new,) = decide(gone, named("fay"), as_client())

    assert isinstance(again, RepresentativeNamed)
    assert isinstance(somebody_new, RepresentativeNamed)
    assert (again.person, somebody_new.person) == (3, 4)


def test_an_erased_person_is_never_taken_for_another() -> None:
    partnership = after(after(a_partnership(), named(ERASED), as_client()), named("eva"), as_client())

    (event,) = decide(partnership, named(ERASED, Role.MANAGER), as_client())

    assert isinstance(event, RepresentativeNamed)
    assert event.person == 5


def test_the_last_key_figure_does_not_become_a_manager() -> None:
    with pytest.raises(LastKeyFigure):
        decide(a_partnership(), named("anna", Role.MANAGER), as_client())


def test_a_person_no_longer_acts_for_a_party() -> None:
    partnership = after(a_partnership(), named(), as_client())

    (event,) = decide(partnership, removed("anna"), as_client())

    assert isinstance(event, RepresentativeRemoved)
    assert "anna" not in {p.account for p in after(partnership, removed("anna"), as_client()).representatives}


def test_the_last_key_figure_does_not_leave() -> None:
    with_manager = after(a_partnership(), named(role=Role.MANAGER), as_client())

    with pytest.raises(LastKeyFigure):
        decide(with_manager, removed("anna"), as_client())


def test_a_manager_leaves_while_a_key_figure_stays() -> None:
    with_manager = after(a_partnership(), named(role=Role.MANAGER), as_client())

    assert decide(with_manager, removed("eva"), as_client())


def test_a_party_does_not_remove_the_people_of_another() -> None:
    with pytest.raises(UnknownRepresentative):
        decide(a_partnership(), removed("bram"), as_client())
