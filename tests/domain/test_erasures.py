"""A party lets its own people be erased, by two of them; the number stays and everything else goes on."""

import pytest

from domain.appointments import UnknownRepresentative
from domain.audits import AssignAuditor, reading
from domain.erasures import (
    AskErasure,
    ConfirmErasure,
    ErasureAsked,
    ErasureConfirmed,
    ErasureNeedsSecond,
    ErasureWithdrawn,
    KeyFigureNeeded,
    NoErasureAsked,
    PersonErased,
    RecordErasure,
    UnknownPerson,
    WithdrawErasure,
)
from domain.facts import ERASED, Author
from domain.lifecycle import decide
from domain.people import Role
from domain.representation import (
    ConfirmAppointment,
    JoinPartnership,
    NameRepresentative,
    PartyHasRepresentatives,
    RepresentativeNamed,
)
from domain.state import Partnership
from tests.domain.builders import CLIENT, TODAY, a_partnership, after, as_client, as_clock, as_contractor

ASK = AskErasure(effective_on=TODAY, person=3)
CONFIRM = ConfirmErasure(effective_on=TODAY, person=3)
RECORD = RecordErasure(effective_on=TODAY, person=3)
AS_EVA = Author(CLIENT, TODAY, account="eva")
JOIN = JoinPartnership(effective_on=TODAY, your_name="Fay")


def with_eva() -> Partnership:
    named = NameRepresentative(effective_on=TODAY, account="eva", name="Eva Prins", role=Role.MANAGER)
    return after(a_partnership(), named, as_client())


def asked() -> Partnership:
    return after(with_eva(), ASK, as_client())


def erased() -> Partnership:
    return after(after(asked(), CONFIRM, AS_EVA), RECORD, as_clock(TODAY))


def test_one_person_asks_and_a_second_confirms() -> None:
    (ask,) = decide(with_eva(), ASK, as_client())
    (confirm,) = decide(asked(), CONFIRM, AS_EVA)

    assert isinstance(ask, ErasureAsked)
    assert isinstance(confirm, ErasureConfirmed)
    assert (ask.asked_by, confirm.confirmed_by) == (1, 3)


def test_a_person_asks_its_own_erasure() -> None:
    (ask,) = decide(with_eva(), ASK, AS_EVA)

    assert isinstance(ask, ErasureAsked)
    assert decide(after(with_eva(), ASK, AS_EVA), CONFIRM, as_client())


def test_who_asked_does_not_confirm() -> None:
    with pytest.raises(ErasureNeedsSecond):
        decide(asked(), CONFIRM, as_client())


def test_the_only_person_of_a_party_decides_alone() -> None:
    ask, confirm = decide(a_partnership(), AskErasure(effective_on=TODAY, person=1), as_client())

    assert isinstance(ask, ErasureAsked)
    assert isinstance(confirm, ErasureConfirmed)
    assert confirm.confirmed_by is None


def test_who_asked_confirms_once_it_is_alone() -> None:
    record_eva_gone = after(after(with_eva(), ASK, AS_EVA), RECORD, as_clock(TODAY))
    alone = after(record_eva_gone, AskErasure(effective_on=TODAY, person=1), as_client())

    assert alone.people.erasures[1].confirmed


def test_two_managers_do_not_erase_a_key_figure() -> None:
    fay = NameRepresentative(effective_on=TODAY, account="fay", name="Fay", role=Role.MANAGER)
    with_fay = after(with_eva(), fay, as_client())
    with_fay = after(with_fay, ConfirmAppointment(effective_on=TODAY, appointment=1), AS_EVA)
    of_anna = after(with_fay, AskErasure(effective_on=TODAY, person=1), AS_EVA)
    confirm = ConfirmErasure(effective_on=TODAY, person=1)

    with pytest.raises(KeyFigureNeeded):
        decide(of_anna, confirm, Author(CLIENT, TODAY, account="fay"))
    assert decide(of_anna, confirm, as_client())


def test_asking_twice_records_nothing() -> None:
    assert decide(asked(), ASK, AS_EVA) == ()


@pytest.mark.parametrize("person", [2, 4])
def test_a_party_asks_it_for_its_own_people_alone(person: int) -> None:
    with pytest.raises(UnknownPerson):
        decide(with_eva(), AskErasure(effective_on=TODAY, person=person), as_client())


def test_the_other_side_does_not_confirm() -> None:
    with pytest.raises(NoErasureAsked):
        decide(asked(), CONFIRM, as_contractor())


def test_only_who_acts_for_the_party_confirms() -> None:
    with pytest.raises(UnknownRepresentative):
        decide(asked(), CONFIRM, Author(CLIENT, TODAY, account="gone"))


def test_what_was_taken_back_is_not_confirmed() -> None:
    back = WithdrawErasure(effective_on=TODAY, person=3)
    (event,) = decide(asked(), back, as_client())

    assert isinstance(event, ErasureWithdrawn)
    with pytest.raises(NoErasureAsked):
        decide(after(asked(), back, as_client()), CONFIRM, AS_EVA)


def test_what_was_decided_is_not_taken_back() -> None:
    with pytest.raises(NoErasureAsked):
        decide(after(asked(), CONFIRM, AS_EVA), WithdrawErasure(effective_on=TODAY, person=3), as_client())


def test_an_erased_person_acts_for_nobody_and_keeps_its_number() -> None:
    (event,) = decide(after(asked(), CONFIRM, AS_EVA), RECORD, as_clock(TODAY))

    assert isinstance(event, PersonErased)
    assert (event.party, event.person) == (CLIENT, 3)
    assert erased().representatives == a_partnership().representatives
    assert erased().people.persons[3].account == ERASED
    assert erased().people.erasures == {}


def test_a_person_is_erased_once() -> None:
    with pytest.raises(UnknownPerson):
        decide(erased(), RECORD, as_clock(TODAY))
    with pytest.raises(UnknownPerson):
        decide(erased(), ASK, as_client())


def test_who_is_erased_is_not_named_by_what_waited() -> None:
    promoted = NameRepresentative(effective_on=TODAY, account="eva", name="Eva Prins", role=Role.KEY_FIGURE)
    waiting = after(asked(), promoted, as_client())

    assert after(waiting, RECORD, as_clock(TODAY)).people.appointments == {}


def test_an_auditor_who_is_erased_reads_no_longer_and_is_no_person_of_the_party() -> None:
    stated = {"organisation": "zicht", "last_day": TODAY, "reason": "Controle"}
    audited = after(
        a_partnership(), AssignAuditor(effective_on=TODAY, auditor="olga", name="Olga", **stated), as_client()
    )

    assert reading(after(audited, RECORD, as_clock(TODAY)), TODAY) == ()
    with pytest.raises(UnknownPerson):
        decide(audited, ASK, as_client())


def test_where_nobody_binds_a_party_any_more_somebody_joins_again() -> None:
    without_anna = after(with_eva(), RecordErasure(effective_on=TODAY, person=1), as_clock(TODAY))

    (newcomer,) = decide(without_anna, JOIN, Author(CLIENT, TODAY, account="fay"))
    (manager,) = decide(without_anna, JOIN, AS_EVA)

    assert isinstance(newcomer, RepresentativeNamed)
    assert isinstance(manager, RepresentativeNamed)
    assert (newcomer.person, manager.person) == (4, 3)
    with pytest.raises(PartyHasRepresentatives):
        decide(with_eva(), JOIN, AS_EVA)
