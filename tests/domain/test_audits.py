"""An auditor belongs to neither side, reads until a day, and is the affair of the party that assigned it."""

from datetime import date, timedelta

import pytest

from domain.audits import (
    LONGEST_AUDIT,
    AssignAuditor,
    AuditEnded,
    AuditorAlreadyAssigned,
    AuditorAssigned,
    AuditorNotIndependent,
    AuditOutOfTime,
    EndAudit,
    UnknownAuditor,
    reading,
)
from domain.lifecycle import decide
from domain.people import Auditor
from domain.state import Partnership
from tests.domain.builders import CLIENT, TODAY, a_partnership, after, as_client, as_contractor

LAST_DAY = TODAY + timedelta(days=27)
DAY_AFTER = LAST_DAY + timedelta(days=1)
END = EndAudit(effective_on=TODAY, person=3)


def assigned(last_day: date = LAST_DAY, organisation: str = "zicht", auditor: str = "olga") -> AssignAuditor:
    return AssignAuditor(
        effective_on=TODAY,
        auditor=auditor,
        name="Olga Smit",
        organisation=organisation,
        last_day=last_day,
        reason="Jaarlijkse controle",
    )


def audited() -> Partnership:
    return after(a_partnership(), assigned(), as_client())


def test_a_party_lets_somebody_of_another_organisation_read_until_a_day() -> None:
    (event,) = decide(a_partnership(), assigned(), as_client())

    assert isinstance(event, AuditorAssigned)
    assert reading(audited(), LAST_DAY) == (Auditor(CLIENT, "olga", "zicht", LAST_DAY, person=3),)
    assert reading(audited(), DAY_AFTER) == ()


def test_an_auditor_acts_for_nobody() -> None:
    assert audited().representatives == a_partnership().representatives


@pytest.mark.parametrize("organisation", ["waterdam", "helder"])
def test_an_auditor_belongs_to_no_party(organisation: str) -> None:
    with pytest.raises(AuditorNotIndependent):
        decide(a_partnership(), assigned(organisation=organisation), as_client())


@pytest.mark.parametrize("last_day", [TODAY - timedelta(days=1), TODAY + LONGEST_AUDIT + timedelta(days=1)])
def test_an_audit_ends_within_a_year_and_not_before_it_begins(last_day: date) -> None:
    with pytest.raises(AuditOutOfTime):
        decide(a_partnership(), assigned(last_day), as_client())


@pytest.mark.parametrize("last_day", [TODAY, TODAY + LONGEST_AUDIT])
def test_an_audit_may_last_a_day_or_a_year(last_day: date) -> None:
    assert decide(a_partnership(), assigned(last_day), as_client())


def test_assigning_the_same_auditor_in_the_same_way_records_nothing() -> None:
    assert decide(audited(), assigned(), as_client()) == ()


def test_another_last_day_replaces_the_one_before() -> None:
    longer = after(audited(), assigned(DAY_AFTER), as_client())

    assert [(one.last_day, one.person) for one in reading(longer, TODAY)] == [(DAY_AFTER, 3)]


def test_one_person_audits_for_one_party_at_a_time() -> None:
    with pytest.raises(AuditorAlreadyAssigned):
        decide(audited(), assigned(), as_contractor())

    later = assigned(DAY_AFTER).model_copy(update={"effective_on": DAY_AFTER})
    assert decide(audited(), later, as_contractor(DAY_AFTER))


def test_the_party_that_assigned_an_auditor_ends_the_audit() -> None:
    (event,) = decide(audited(), END, as_client())

    assert isinstance(event, AuditEnded)
    assert reading(after(audited(), END, as_client()), TODAY) == ()


def test_a_party_does_not_end_an_audit_of_another() -> None:
    with pytest.raises(UnknownAuditor):
        decide(audited(), END, as_contractor())


def test_an_audit_that_ran_out_is_not_ended_again() -> None:
    with pytest.raises(UnknownAuditor):
        decide(audited(), END, as_client(DAY_AFTER))
