"""What is shown of the key people is what was recorded about them, on any day."""

from datetime import date, timedelta

from domain.key_people.key_roles import ConfirmKeyRole, GiveKeyRole
from domain.key_people.leaving import DeliverHandover, LeaveKeyRole, NameSuccessor, StayInKeyRole
from domain.memory.key_people import KeyRole
from domain.running import ClockKind
from domain.silence import running_clocks
from domain.termination import ClosePartnership
from domain.views.key_people import KeyPeopleView, key_people_view
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    END,
    TODAY,
    as_client,
)
from tests.domain.key_people.test_key_roles import ANNA, EVA, KEY_ROLES, VISIONARY, as_eva, with_eva
from tests.domain.telling import Told

ABOUT_PEOPLE = (ClockKind.VACANCY, ClockKind.HANDOVER, ClockKind.REMATCH)
LAST_DAY = TODAY + timedelta(days=30)


class History(Told):
    """A record with Eva as a second person of the client, seen as the theme of the key people."""

    def shown(self, on: date = TODAY) -> KeyPeopleView:
        return key_people_view(self.moment(on))


def a_history() -> History:
    return History(with_eva()).agreed(KEY_ROLES)


def filled(history: History | None = None) -> History:
    given = GiveKeyRole(effective_on=TODAY, role=VISIONARY, person=ANNA)
    return (history or a_history()).given(given).given(ConfirmKeyRole(effective_on=TODAY, role=VISIONARY))


def leaving() -> LeaveKeyRole:
    return LeaveKeyRole(effective_on=TODAY, role=VISIONARY, last_day=LAST_DAY)


def test_a_vacancy_is_overdue_from_the_day_after_its_last_day() -> None:
    last_day = TODAY + timedelta(days=60)

    in_time, late = a_history().shown(last_day), a_history().shown(last_day + timedelta(days=1))

    assert {vacancy.overdue for vacancy in in_time.vacancies} == {False}
    assert {(vacancy.overdue, vacancy.days_vacant) for vacancy in late.vacancies} == {(True, 61)}


def test_a_role_that_was_given_and_not_confirmed_is_vacant() -> None:
    given = a_history().given(GiveKeyRole(effective_on=TODAY, role=VISIONARY, person=ANNA)).shown()

    (role,) = (one for one in given.roles if (one.party, one.role) == (CLIENT, VISIONARY))
    assert (role.person, role.waits_for) == (None, ANNA)
    assert (CLIENT, VISIONARY) in {(vacancy.party, vacancy.role) for vacancy in given.vacancies}


def test_who_leaves_fills_the_role_up_to_the_last_day_and_leaves_a_vacancy_after_it() -> None:
    history = filled().given(leaving())

    before, after = history.shown(LAST_DAY), history.shown(LAST_DAY + timedelta(days=1))

    persons = [next(one.person for one in shown.roles if one.party == CLIENT) for shown in (before, after)]
    (vacancy,) = (one for one in after.vacancies if (one.party, one.role) == (CLIENT, VISIONARY))
    assert persons == [ANNA, None]
    assert (vacancy.since, vacancy.fill_by) == (LAST_DAY + timedelta(days=1), LAST_DAY + timedelta(days=61))


def test_a_successor_who_confirmed_leaves_no_vacancy() -> None:
    history = filled().given(NameSuccessor(effective_on=TODAY, role=VISIONARY, person=EVA)).given(leaving())

    followed = history.given(ConfirmKeyRole(effective_on=TODAY, role=VISIONARY), as_eva())

    later = followed.shown(LAST_DAY + timedelta(days=1))
    assert next(one.person for one in later.roles if one.party == CLIENT) == EVA
    assert (CLIENT, VISIONARY) not in {(vacancy.party, vacancy.role) for vacancy in later.vacancies}


def test_a_dossier_is_overdue_until_it_is_there() -> None:
    history = filled().given(leaving())
    late = history.shown(LAST_DAY).dossiers
    there = history.given(DeliverHandover(effective_on=TODAY, role=VISIONARY, text="Bel eerst.")).shown(LAST_DAY)

    assert [(one.overdue, one.delivered_on) for one in late] == [(True, None)]
    assert [(one.overdue, one.delivered_on) for one in there.dossiers] == [(False, TODAY)]


def test_who_stays_owes_no_dossier_and_leaves_no_vacancy() -> None:
    stayed = filled().given(leaving()).given(StayInKeyRole(effective_on=TODAY, role=VISIONARY)).shown(LAST_DAY)

    assert stayed.dossiers == ()
    assert (CLIENT, VISIONARY) not in {(vacancy.party, vacancy.role) for vacancy in stayed.vacancies}


def test_without_an_agreement_nothing_is_vacant_until_somebody_leaves() -> None:
    history = filled(History(with_eva()))
    nobody_left = history.shown()
    left = history.given(leaving()).shown(LAST_DAY + timedelta(days=1))

    assert (nobody_left.agreed, nobody_left.vacancies) == (None, ())
    assert [(one.party, one.role, one.fill_by) for one in left.vacancies] == [(CLIENT, VISIONARY, None)]


def test_the_clocks_that_run_are_the_vacancies_and_the_dossiers_that_are_shown() -> None:
    history = filled().given(leaving())
    shown = history.shown()

    running = {(clock.kind.value, clock.subject, clock.last_day) for clock in running_clocks(history.state)}

    vacancies = {("vacancy", f"{one.party}:{one.role.value}", one.fill_by) for one in shown.vacancies}
    dossiers = {("handover", f"{one.party}:{one.role.value}", one.due) for one in shown.dossiers}
    assert vacancies | dossiers <= running
    assert ("vacancy", f"{CONTRACTOR}:{KeyRole.PROCESS_KEEPER.value}", TODAY + timedelta(days=60)) in running


def test_after_the_end_nobody_has_to_fill_a_role_while_a_dossier_stays_owed() -> None:
    over = END + timedelta(days=1)
    history = filled().given(leaving()).given(ClosePartnership(effective_on=over), as_client(over))
    shown = history.shown(over)

    assert (shown.vacancies, shown.rematches) == ((), ())
    assert [(one.role, one.overdue) for one in shown.dossiers] == [(VISIONARY, True)]
    assert {clock.kind for clock in running_clocks(history.state)} & set(ABOUT_PEOPLE) == {ClockKind.HANDOVER}
