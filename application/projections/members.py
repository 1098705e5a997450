"""Who lists a partnership: a row per person that acts in it or audits it, and per organisation that has yet to join.

The rows hold what lists are sorted and narrowed by, so that a page costs the same however many there are.
"""

from collections.abc import Iterable
from typing import Final

from application.projections.projection import Generation, Write, stream
from application.store.envelope import Recorded
from application.store.port import Cursor, Params
from domain.audits import AuditEnded, AuditorAssigned
from domain.erasures import PersonErased
from domain.facts import ERASED, Event
from domain.formation import PartnershipOpened
from domain.representation import RepresentativeNamed, RepresentativeRemoved

SCHEMA: Final = (
    """
CREATE TABLE $member (
    member TEXT NOT NULL,
    organisation TEXT NOT NULL,
    partnership TEXT NOT NULL,
    party TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    status TEXT NOT NULL,
    next_due_on TEXT NOT NULL,
    last_at TEXT NOT NULL,
    waiting_us BIGINT NOT NULL,
    waiting_them BIGINT NOT NULL,
    person BIGINT NOT NULL,
    PRIMARY KEY (member, organisation, partnership)
)
""",
    "CREATE INDEX $member_in_partnership ON $member (partnership)",
    "CREATE INDEX $member_by_name ON $member (member, organisation, sort_name, partnership)",
    "CREATE INDEX $member_by_due ON $member (member, organisation, next_due_on, partnership)",
    "CREATE INDEX $member_by_last ON $member (member, organisation, last_at, partnership)",
)
_ADD: Final = """
INSERT INTO $member (member, organisation, partnership, party, sort_name, status, next_due_on, last_at, waiting_us,
    waiting_them, person)
SELECT :member, organisation, partnership, party, '', '', '', '', 0, 0, :person FROM $party
WHERE partnership = :partnership AND party = :party
ON CONFLICT (member, organisation, partnership) DO UPDATE SET party = excluded.party, person = excluded.person
"""
_ADD_AUDITOR: Final = """
INSERT INTO $member (member, organisation, partnership, party, sort_name, status, next_due_on, last_at, waiting_us,
    waiting_them, person)
VALUES (:member, :organisation, :partnership, '', '', '', '', '', 0, 0, :person)
ON CONFLICT (member, organisation, partnership) DO UPDATE SET person = excluded.person
"""
_OPEN_AGAIN: Final = """
INSERT INTO $member (member, organisation, partnership, party, sort_name, status, next_due_on, last_at, waiting_us,
    waiting_them, person)
SELECT :member, organisation, partnership, party, '', '', '', '', 0, 0, 0 FROM $party
WHERE partnership = :partnership AND party = :party AND NOT EXISTS (
    SELECT 1 FROM $member m WHERE m.partnership = :partnership AND m.party = :party)
"""
_JOINED: Final = "DELETE FROM $member WHERE partnership = :partnership AND party = :party AND member = ''"
_LEFT: Final = "DELETE FROM $member WHERE partnership = :partnership AND person = :person"
REFRESH: Final = """
UPDATE $member SET (sort_name, status, next_due_on, last_at) = (
        SELECT p.sort_name, p.status, p.next_due_on, p.last_at FROM $partnership p
        WHERE p.partnership = $member.partnership),
    waiting_us = COALESCE((SELECT w.waiting FROM $party w
        WHERE w.partnership = $member.partnership AND w.party = $member.party), 0),
    waiting_them = (SELECT COALESCE(SUM(w.waiting), 0) FROM $party w
        WHERE w.partnership = $member.partnership AND w.party <> $member.party)
WHERE partnership = :partnership
"""
"""Brings the rows of a partnership up to date."""
NOBODY: Final = ""
"""Stands for the person where an organisation has yet to join."""


def about_members(recorded: Recorded) -> Iterable[Write]:
    """Give what an event does to who lists its partnership; an erased account is nobody's."""
    event, partnership = recorded.event, stream(recorded.stream)
    match event:
        case PartnershipOpened():
            for entry in event.parties:
                yield _ADD, {"partnership": partnership, "party": entry.party, "member": NOBODY, "person": 0}
        case RepresentativeNamed():
            yield _JOINED, {"partnership": partnership, "party": event.by}
            if event.account != ERASED:
                yield _ADD, {**_person(event), "partnership": partnership, "party": event.by}
        case AuditorAssigned():
            if event.account != ERASED:
                yield _ADD_AUDITOR, {**_person(event), "partnership": partnership, "organisation": event.organisation}
        case PersonErased():
            yield _LEFT, {"partnership": partnership, "person": event.person}
            yield _OPEN_AGAIN, {"partnership": partnership, "party": event.party, "member": NOBODY}
        case RepresentativeRemoved() | AuditEnded():
            yield _LEFT, {"partnership": partnership, "person": event.person}
        case Event():
            return


def _person(event: RepresentativeNamed | AuditorAssigned) -> Params:
    return {"member": event.account, "person": event.person}


def forget_member(cursor: Cursor, generation: Generation, account: str) -> None:
    """Take an erased account out of the lists."""
    cursor.execute(generation.sql("DELETE FROM $member WHERE member = :account"), {"account": account})
