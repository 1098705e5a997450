"""Who speaks for a party is that party's own affair, and somebody always binds it."""

from datetime import date, timedelta

import pytest

from domain.appointments import (
    REFLECTION,
    AppointmentAsked,
    AppointmentDeclined,
    DeclineAppointment,
    OwnRemoval,
    UnknownAppointment,
    UnknownRepresentative,
)
from domain.facts import ERASED, Author
from domain.lifecycle import decide
from domain.people import Representative, Role
from domain.representation import (
    ConfirmAppointment,
    JoinPartnership,
    LastKeyFigure,
    NameRepresentative,
    PartyHasRepresentatives,
    RemovalStillWaits,
    RemoveRepresentative,
    RepresentativeNamed,
    RepresentativeRemoved,
    SecondPersonNeeded,
)
from domain.state import Partnership
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

DECLINE = DeclineAppointment(effective_on=TODAY, appointment=1, reason="Nog niet.")
JOIN = JoinPartnership(effective_on=TODAY, your_name="Bram Vos")


def named(account: str = "eva", role: Role = Role.KEY_FIGURE) -> NameRepresentative:
    return NameRepresentative(effective_on=TODAY, account=account, name="Eva Prins", role=role)


def removed(account: str) -> RemoveRepresentative:
    return RemoveRepresentative(effective_on=TODAY, account=account)


def confirmed(appointment: int = 1) -> ConfirmAppointment:
    return ConfirmAppointment(effective_on=TODAY, appointment=appointment)


def as_eva(today: date = TODAY) -> Author:
    return Author(CLIENT, today, account="eva")


def with_eva(role: Role = Role.KEY_FIGURE) -> Partnership:
    """A partnership in which Anna, alone until then, named Eva."""
    return after(a_partnership(), named(role=role), as_client())


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
    asked = after(with_eva(Role.MANAGER), named(), as_client())
    promoted = after(asked, confirmed(), as_eva())

    eva = [(person.role, person.person) for person in promoted.representatives if person.account == "eva"]
    assert eva == [(Role.KEY_FIGURE, 3)]


def test_a_person_keeps_the_number_under_which_it_was_first_named() -> None:
    gone = after(with_eva(), removed("eva"), as_eva())

    (again,) = decide(gone, named(), as_client())
    (somebody_new,) = decide(gone, named("fay"), as_client())

    assert isinstance(again, RepresentativeNamed)
    assert isinstance(somebody_new, RepresentativeNamed)
    assert (again.person, somebody_new.person) == (3, 4)


def test_an_erased_person_is_never_taken_for_another() -> None:
    partnership = after(a_partnership(), named(ERASED), as_client())

    (event,) = decide(partnership, named(ERASED, Role.MANAGER), as_client())

    assert isinstance(event, AppointmentAsked)
    assert event.person == 4


def test_who_is_the_only_person_of_a_party_names_at_once_and_that_shows() -> None:
    (event,) = decide(a_partnership(), named(), as_client())

    assert isinstance(event, RepresentativeNamed)
    assert event.confirmed_by is None


def test_where_there_is_a_second_person_a_naming_waits_for_it() -> None:
    (event,) = decide(with_eva(), named("fay"), as_client())

    assert isinstance(event, AppointmentAsked)
    assert (event.asked_by, event.person) == (1, 4)
    assert after(with_eva(), named("fay"), as_client()).representatives == with_eva().representatives


@pytest.mark.parametrize("role", Role)
def test_a_second_person_confirms_whatever_its_role(role: Role) -> None:
    asked = after(with_eva(role), named("fay"), as_client())

    (event,) = decide(asked, confirmed(), as_eva())

    assert isinstance(event, RepresentativeNamed)
    assert (event.account, event.confirmed_by, event.appointment) == ("fay", 3, 1)
    assert after(asked, confirmed(), as_eva()).people.appointments == {}


def test_who_asked_does_not_confirm() -> None:
    asked = after(with_eva(), named("fay"), as_client())

    with pytest.raises(SecondPersonNeeded):
        decide(asked, confirmed(), as_client())


def test_who_asked_confirms_once_nobody_else_is_left() -> None:
    asked = after(with_eva(), named("fay"), as_client())
    alone = after(asked, removed("eva"), as_eva())

    (event,) = decide(alone, confirmed(), as_client())

    assert isinstance(event, RepresentativeNamed)
    assert event.confirmed_by is None


def test_the_other_side_does_not_confirm() -> None:
    asked = after(with_eva(), named("fay"), as_client())

    with pytest.raises(UnknownAppointment):
        decide(asked, confirmed(), as_contractor())


def test_only_who_acts_for_the_party_confirms() -> None:
    asked = after(with_eva(), named("fay"), as_client())

    with pytest.raises(UnknownRepresentative):
        decide(asked, confirmed(), Author(CLIENT, TODAY, account="gone"))


def test_asking_the_same_twice_records_nothing() -> None:
    asked = after(with_eva(), named("fay"), as_client())

    assert decide(asked, named("fay"), as_client()) == ()


def test_what_was_declined_is_not_confirmed() -> None:
    asked = after(with_eva(), named("fay"), as_client())
    declined = after(asked, DECLINE, as_eva())

    with pytest.raises(UnknownAppointment):
        decide(declined, confirmed(), as_eva())


def test_who_asked_takes_it_back() -> None:
    (event,) = decide(after(with_eva(), named("fay"), as_client()), DECLINE, as_client())

    assert isinstance(event, AppointmentDeclined)


def test_nobody_is_named_who_was_erased_meanwhile() -> None:
    asked = after(with_eva(), named(ERASED), as_client())

    with pytest.raises(UnknownAppointment):
        decide(asked, confirmed(), as_eva())


def test_a_removal_waits_for_a_second_person() -> None:
    with_fay = after(after(with_eva(), named("fay"), as_client()), confirmed(), as_eva())
    asked = after(with_fay, removed("fay"), as_client())

    (event,) = decide(asked, confirmed(2), as_eva())

    assert isinstance(event, RepresentativeRemoved)
    assert (event.person, event.confirmed_by) == (4, 3)
    assert after(asked, confirmed(2), as_eva()).representatives == with_eva().representatives


def test_the_only_other_person_has_time_to_confirm_its_own_removal() -> None:
    asked = after(with_eva(), removed("eva"), as_client())
    day = TODAY + REFLECTION

    assert decide(asked, confirmed(), as_eva())
    assert decide(asked, confirmed(), as_client(day))
    with pytest.raises(RemovalStillWaits):
        decide(asked, confirmed(), as_client(day - timedelta(days=1)))


def test_nobody_stops_its_own_removal() -> None:
    asked = after(with_eva(), removed("eva"), as_client())

    with pytest.raises(OwnRemoval):
        decide(asked, DECLINE, as_eva())


def test_an_earlier_date_on_the_request_shortens_no_waiting_time() -> None:
    long_ago = removed("eva").model_copy(update={"effective_on": TODAY - REFLECTION})

    with pytest.raises(RemovalStillWaits):
        decide(after(with_eva(), long_ago, as_client()), confirmed(), as_client())


def test_who_left_meanwhile_is_not_removed_again() -> None:
    asked = after(with_eva(), removed("eva"), as_client())
    gone = after(asked, removed("eva"), as_eva())

    with pytest.raises(UnknownRepresentative):
        decide(gone, confirmed(), as_client())


def test_the_last_key_figure_does_not_become_a_manager() -> None:
    with pytest.raises(LastKeyFigure):
        decide(a_partnership(), named("anna", Role.MANAGER), as_client())


def test_the_last_key_figure_is_not_removed_by_what_was_asked_before() -> None:
    asked = after(with_eva(), removed("eva"), as_client())
    alone = after(asked, removed("anna"), as_client())

    with pytest.raises(LastKeyFigure):
        decide(alone, confirmed(), as_eva())


def test_a_person_leaves_on_its_own_word() -> None:
    (event,) = decide(with_eva(), removed("anna"), as_client())

    assert isinstance(event, RepresentativeRemoved)
    assert {p.account for p in after(with_eva(), removed("anna"), as_client()).representatives} == {"eva", "bram"}


def test_the_last_key_figure_does_not_leave() -> None:
    with pytest.raises(LastKeyFigure):
        decide(with_eva(Role.MANAGER), removed("anna"), as_client())


def test_a_party_does_not_remove_the_people_of_another() -> None:
    with pytest.raises(UnknownRepresentative):
        decide(a_partnership(), removed("bram"), as_client())
