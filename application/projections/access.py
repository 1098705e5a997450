"""Who acts for which party, and who audits, in which partnership: to be shown only. Rights follow from the record."""

from collections.abc import Iterable
from typing import ClassVar, Final

from application.projections.projection import Generation, Projection, Write, day, stream
from application.store.envelope import Recorded
from application.store.port import Cursor, Params
from domain.appointments import AppointmentAsked, AppointmentDeclined, RemovalAsked
from domain.audits import AuditEnded, AuditorAssigned
from domain.erasures import ErasureAsked, ErasureConfirmed, ErasureWithdrawn, PersonErased
from domain.facts import ERASED, Event
from domain.four_eyes import FourEyesRequired
from domain.representation import RepresentativeNamed, RepresentativeRemoved

_MANDATE: Final = """
CREATE TABLE $mandate (
    partnership TEXT NOT NULL,
    account TEXT NOT NULL,
    party TEXT NOT NULL,
    role TEXT NOT NULL,
    person BIGINT NOT NULL,
    version BIGINT NOT NULL,
    confirmed_by BIGINT,
    PRIMARY KEY (partnership, account, party)
)
"""
_APPOINTMENT: Final = """
CREATE TABLE $appointment (
    partnership TEXT NOT NULL,
    appointment BIGINT NOT NULL,
    party TEXT NOT NULL,
    asked_by BIGINT NOT NULL,
    person BIGINT NOT NULL,
    role TEXT,
    alone_from TEXT,
    version BIGINT NOT NULL,
    PRIMARY KEY (partnership, appointment)
)
"""
_AUDITOR: Final = """
CREATE TABLE $auditor (
    partnership TEXT NOT NULL,
    person BIGINT NOT NULL,
    party TEXT NOT NULL,
    organisation TEXT NOT NULL,
    last_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    version BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    PRIMARY KEY (partnership, person)
)
"""
_NAME: Final = """
INSERT INTO $mandate (partnership, account, party, role, person, version, confirmed_by)
VALUES (:partnership, :account, :party, :role, :person, :version, :confirmed_by)
ON CONFLICT (partnership, account, party) DO UPDATE SET role = excluded.role, version = excluded.version,
    confirmed_by = excluded.confirmed_by
"""
_REMOVE: Final = "DELETE FROM $mandate WHERE partnership = :partnership AND person = :person"
_FOUR_EYES: Final = """
CREATE TABLE $four_eyes (
    partnership TEXT NOT NULL,
    party TEXT NOT NULL,
    above BIGINT,
    PRIMARY KEY (partnership, party)
)
"""
_REQUIRE: Final = """
INSERT INTO $four_eyes (partnership, party, above) VALUES (:partnership, :party, :above)
ON CONFLICT (partnership, party) DO UPDATE SET above = excluded.above
"""
_ASK: Final = """
INSERT INTO $appointment (partnership, appointment, party, asked_by, person, role, alone_from, version)
VALUES (:partnership, :appointment, :party, :asked_by, :person, :role, :alone_from, :version)
"""
_SETTLE: Final = "DELETE FROM $appointment WHERE partnership = :partnership AND appointment = :appointment"
_ERASURE: Final = """
CREATE TABLE $erasure (
    partnership TEXT NOT NULL,
    person BIGINT NOT NULL,
    party TEXT NOT NULL,
    asked_by BIGINT NOT NULL,
    confirmed BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (partnership, person)
)
"""
_ERASED: Final = """
CREATE TABLE $erased (
    partnership TEXT NOT NULL,
    person BIGINT NOT NULL,
    party TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (partnership, person)
)
"""
_ASK_ERASURE: Final = """
INSERT INTO $erasure (partnership, person, party, asked_by, confirmed, version)
VALUES (:partnership, :person, :party, :asked_by, 0, :version)
"""
_CONFIRM_ERASURE: Final = "UPDATE $erasure SET confirmed = 1 WHERE partnership = :partnership AND person = :person"
_END_ERASURE: Final = "DELETE FROM $erasure WHERE partnership = :partnership AND person = :person"
_SETTLE_ABOUT: Final = "DELETE FROM $appointment WHERE partnership = :partnership AND person = :person"
_ERASE: Final = """
INSERT INTO $erased (partnership, person, party, version) VALUES (:partnership, :person, :party, :version)
"""
_ASSIGN: Final = """
INSERT INTO $auditor (partnership, person, party, organisation, last_day, reason, version, ended)
VALUES (:partnership, :person, :party, :organisation, :last_day, :reason, :version, 0)
ON CONFLICT (partnership, person) DO UPDATE SET organisation = excluded.organisation, last_day = excluded.last_day,
    reason = excluded.reason, version = excluded.version, ended = 0
"""
_END: Final = "UPDATE $auditor SET ended = 1 WHERE partnership = :partnership AND person = :person"


class Access(Projection):
    """Accounts and the parties they act for, what waits for a second person, and the auditors of each party."""

    name: ClassVar[str] = "access"
    tables: ClassVar[tuple[str, ...]] = ("mandate", "appointment", "auditor", "four_eyes", "erasure", "erased")
    schema: ClassVar[tuple[str, ...]] = (
        _MANDATE,
        _APPOINTMENT,
        _AUDITOR,
        _FOUR_EYES,
        _ERASURE,
        _ERASED,
        "CREATE INDEX $mandate_of_account ON $mandate (account, partnership)",
    )

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give what an event does to who acts for whom; an erased account is nobody's."""
        event, partnership = recorded.event, stream(recorded.stream)
        match event:
            case AppointmentAsked() | RemovalAsked():
                yield _ASK, {**_asked(event), "partnership": partnership, "version": recorded.version}
            case AppointmentDeclined():
                yield _SETTLE, {"partnership": partnership, "appointment": event.appointment}
            case FourEyesRequired():
                yield _REQUIRE, {"partnership": partnership, "party": event.by, "above": event.above}
            case RepresentativeNamed():
                yield _SETTLE, {"partnership": partnership, "appointment": event.appointment}
                if event.account != ERASED:
                    yield _NAME, {**_named(event), "partnership": partnership, "version": recorded.version}
            case RepresentativeRemoved():
                yield _SETTLE, {"partnership": partnership, "appointment": event.appointment}
                yield _REMOVE, {"partnership": partnership, "person": event.person}
            case ErasureAsked() | ErasureConfirmed() | ErasureWithdrawn() | PersonErased():
                yield from _erasing(event, partnership, recorded.version)
            case AuditorAssigned():
                yield _ASSIGN, {**_assigned(event), "partnership": partnership, "version": recorded.version}
            case AuditEnded():
                yield _END, {"partnership": partnership, "person": event.person}
            case Event():
                return


def _erasing(
    event: ErasureAsked | ErasureConfirmed | ErasureWithdrawn | PersonErased, partnership: str, version: int
) -> Iterable[Write]:
    person: Params = {"partnership": partnership, "person": event.person}
    match event:
        case ErasureAsked():
            yield _ASK_ERASURE, {**person, "party": event.by, "asked_by": event.asked_by, "version": version}
        case ErasureConfirmed():
            yield _CONFIRM_ERASURE, person
        case ErasureWithdrawn():
            yield _END_ERASURE, person
        case PersonErased():
            for statement in (_END_ERASURE, _REMOVE, _SETTLE_ABOUT):
                yield statement, person
            yield _ERASE, {**person, "party": event.party, "version": version}


def _named(event: RepresentativeNamed) -> Params:
    return {
        "account": event.account,
        "party": event.by,
        "role": event.role.value,
        "person": event.person,
        "confirmed_by": event.confirmed_by,
    }


def _asked(event: AppointmentAsked | RemovalAsked) -> Params:
    return {
        "appointment": event.appointment,
        "party": event.by,
        "asked_by": event.asked_by,
        "person": event.person,
        "role": event.role.value if isinstance(event, AppointmentAsked) else None,
        "alone_from": day(event.alone_from) if isinstance(event, RemovalAsked) else None,
    }


def _assigned(event: AuditorAssigned) -> Params:
    return {
        "person": event.person,
        "party": event.by,
        "organisation": event.organisation,
        "last_day": day(event.last_day),
        "reason": event.reason,
    }


def forget_account(cursor: Cursor, generation: Generation, account: str) -> None:
    """Take an erased account out of the list; accounts are the only personal texts in read tables."""
    cursor.execute(generation.sql("DELETE FROM $mandate WHERE account = :account"), {"account": account})
