"""A key person goes: the dossier is owed, somebody follows, and both sides judge again how they match."""

from datetime import date, timedelta

import pytest

from domain.appointments import UnknownRepresentative
from domain.erasures import RecordErasure
from domain.key_people.key_roles import ConfirmKeyRole, KeyRoleConfirmed
from domain.key_people.leaving import (
    DeliverHandover,
    HandoverDelivered,
    KeyPersonLeaving,
    KeyPersonStays,
    KeyRoleVacant,
    LeaveKeyRole,
    NameSuccessor,
    NobodyLeaves,
    NoHandoverOwed,
    OwnSuccessor,
    StayInKeyRole,
    SuccessorNamed,
)
from domain.lifecycle import decide
from domain.people import Role
from domain.representation import ConfirmAppointment, NameRepresentative, RemoveRepresentative, RepresentativeRemoved
from domain.running import ClockKind
from domain.silence import running_clocks
from domain.start.culture import CultureFit, JudgeCulture
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_clock,
    as_contractor,
)
from tests.domain.key_people.test_key_roles import ANNA, BRAM, EVA, KEY_ROLES, VISIONARY, as_eva, with_a_visionary

LAST_DAY = TODAY + timedelta(days=30)
SUCCESSOR = NameSuccessor(effective_on=TODAY, role=VISIONARY, person=EVA)
STAY = StayInKeyRole(effective_on=TODAY, role=VISIONARY)
DELIVER = DeliverHandover(effective_on=TODAY, role=VISIONARY, text="Bel eerst de conciërge.")


def leaving(last_day: date = LAST_DAY, on: date = TODAY) -> LeaveKeyRole:
    return LeaveKeyRole(effective_on=on, role=VISIONARY, last_day=last_day)


def with_a_leaver() -> Partnership:
    return after(agreed(with_a_visionary(), KEY_ROLES), leaving(), as_client())


def test_who_leaves_owes_a_dossier_and_starts_the_agreed_days() -> None:
    (event,) = decide(agreed(with_a_visionary(), KEY_ROLES), leaving(), as_client())

    assert isinstance(event, KeyPersonLeaving)
    free = LAST_DAY + timedelta(days=1)
    assert (event.person, event.handover_by) == (ANNA, LAST_DAY - timedelta(days=14))
    assert (event.fill_by, event.rematch_by) == (free + timedelta(days=60), free + timedelta(days=90))


def test_without_agreed_days_only_the_dossier_has_a_day() -> None:
    (event,) = decide(with_a_visionary(), leaving(), as_client())

    assert isinstance(event, KeyPersonLeaving)
    assert (event.handover_by, event.fill_by, event.rematch_by) == (LAST_DAY, None, None)


def test_nobody_leaves_a_role_that_nobody_fills() -> None:
    with pytest.raises(KeyRoleVacant):
        decide(a_signed_contract(), leaving(), as_client())


def test_another_last_day_replaces_the_first_until_the_person_is_gone() -> None:
    sooner, gone = LAST_DAY - timedelta(days=7), LAST_DAY + timedelta(days=1)

    (event,) = decide(with_a_leaver(), leaving(sooner), as_client())

    assert isinstance(event, KeyPersonLeaving)
    assert event.last_day == sooner
    assert decide(with_a_leaver(), leaving(), as_client()) == ()
    with pytest.raises(KeyRoleVacant):
        decide(with_a_leaver(), leaving(gone, on=gone), as_client(gone))


def test_a_successor_gets_the_role_when_it_comes_free_and_fills_it_from_the_next_day() -> None:
    named = after(agreed(with_a_visionary(), KEY_ROLES), SUCCESSOR, as_client())
    left = after(named, leaving(), as_client())

    (event,) = decide(left, ConfirmKeyRole(effective_on=TODAY, role=VISIONARY), as_eva())

    assert isinstance(event, KeyRoleConfirmed)
    assert (event.person, event.fills_from) == (EVA, LAST_DAY + timedelta(days=1))


def test_a_successor_named_after_the_leaving_gets_the_role_too() -> None:
    named = after(with_a_leaver(), SUCCESSOR, as_client())

    assert decide(named, ConfirmKeyRole(effective_on=TODAY, role=VISIONARY), as_eva())


def test_a_successor_is_a_colleague_and_another_person() -> None:
    with pytest.raises(OwnSuccessor):
        decide(with_a_visionary(), SUCCESSOR.model_copy(update={"person": ANNA}), as_client())
    with pytest.raises(UnknownRepresentative):
        decide(with_a_visionary(), SUCCESSOR.model_copy(update={"person": BRAM}), as_client())


def test_naming_the_same_successor_again_records_nothing() -> None:
    (event,) = decide(with_a_visionary(), SUCCESSOR, as_client())

    assert isinstance(event, SuccessorNamed)
    assert decide(after(with_a_visionary(), SUCCESSOR, as_client()), SUCCESSOR, as_client()) == ()


def test_who_stays_fills_the_role_as_before() -> None:
    (event,) = decide(with_a_leaver(), STAY, as_client())
    stayed = after(with_a_leaver(), STAY, as_client())

    assert isinstance(event, KeyPersonStays)
    assert stayed.key_people.seat(CLIENT, VISIONARY).is_filled
    with pytest.raises(NobodyLeaves):
        decide(stayed, STAY, as_client())


def test_the_dossier_is_owed_once_somebody_leaves_and_stays_owed_after_the_successor_came() -> None:
    followed = after(with_a_leaver(), SUCCESSOR, as_client())
    followed = after(followed, ConfirmKeyRole(effective_on=TODAY, role=VISIONARY), as_eva())

    (event,) = decide(followed, DELIVER, as_eva())

    assert isinstance(event, HandoverDelivered)
    assert (event.person, event.written_by) == (ANNA, EVA)
    with pytest.raises(NoHandoverOwed):
        decide(with_a_visionary(), DELIVER, as_client())
    with pytest.raises(NoHandoverOwed):
        decide(followed, DELIVER, as_contractor())


def test_who_acts_for_nobody_any_more_leaves_its_key_roles() -> None:
    named = with_a_visionary()
    binding = NameRepresentative(effective_on=TODAY, account="eva", name="Eva Prins", role=Role.KEY_FIGURE)
    named = after(after(named, binding, as_client()), ConfirmAppointment(effective_on=TODAY, appointment=1), as_eva())

    removed, left = decide(named, RemoveRepresentative(effective_on=TODAY, account="anna"), as_client())

    assert isinstance(removed, RepresentativeRemoved)
    assert isinstance(left, KeyPersonLeaving)
    assert (left.person, left.last_day) == (ANNA, TODAY)


def test_who_is_erased_leaves_its_key_roles_unless_it_had_left_before() -> None:
    erase = RecordErasure(effective_on=TODAY, person=ANNA)
    gone = LAST_DAY + timedelta(days=1)

    _, left = decide(with_a_visionary(), erase, as_clock(TODAY))
    later = decide(with_a_leaver(), erase.model_copy(update={"effective_on": gone}), as_clock(gone))

    assert isinstance(left, KeyPersonLeaving)
    assert (left.party, left.person) == (CLIENT, ANNA)
    assert len(later) == 1


def rematch(partnership: Partnership) -> tuple[str, ...] | None:
    """The parties that have yet to judge again how they match; None when that clock does not run."""
    running = (clock for clock in running_clocks(partnership) if clock.kind is ClockKind.REMATCH)
    return next((clock.awaited for clock in running), None)


def test_both_sides_judge_again_how_they_match_after_somebody_left() -> None:
    judge = JudgeCulture(effective_on=TODAY, fit=CultureFit.FITS, reason="Het gesprek blijft open.")
    before = after(agreed(with_a_visionary(), KEY_ROLES), judge, as_client())

    left = after(before, leaving(), as_client())
    one = after(left, judge, as_contractor())

    assert (rematch(before), rematch(left), rematch(one)) == (None, (CLIENT, CONTRACTOR), (CLIENT,))
    assert rematch(after(one, judge, as_client())) is None


def test_a_successor_does_not_make_the_match_sure_and_who_stays_does() -> None:
    named = after(with_a_leaver(), SUCCESSOR, as_client())
    followed = after(named, ConfirmKeyRole(effective_on=TODAY, role=VISIONARY), as_eva())

    assert rematch(followed) == (CLIENT, CONTRACTOR)
    assert rematch(after(with_a_leaver(), STAY, as_client())) is None
