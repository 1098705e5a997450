"""Which account acts for which party in which partnership: for lists only. Rights follow from the record itself."""

from collections.abc import Iterable
from typing import ClassVar, Final

from application.projections.projection import Generation, Projection, Write, stream
from application.store.envelope import Recorded
from application.store.port import Cursor
from domain.facts import ERASED, Event
from domain.formation import PartnershipOpened
from domain.representation import RepresentativeNamed, RepresentativeRemoved

_MANDATE: Final = """
CREATE TABLE $mandate (
    partnership TEXT NOT NULL,
    account TEXT NOT NULL,
    party TEXT NOT NULL,
    role TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (partnership, account, party)
)
"""
_ORGANISATION: Final = """
CREATE TABLE $organisation (
    partnership TEXT NOT NULL,
    party TEXT NOT NULL,
    organisation TEXT NOT NULL,
    represented BIGINT NOT NULL,
    PRIMARY KEY (partnership, party)
)
"""
_ADD: Final = """
INSERT INTO $organisation (partnership, party, organisation, represented)
VALUES (:partnership, :party, :organisation, 0)
"""
_REPRESENTED: Final = """
UPDATE $organisation SET represented = 1 WHERE partnership = :partnership AND party = :party
"""
_NAME: Final = """
INSERT INTO $mandate (partnership, account, party, role, version)
VALUES (:partnership, :account, :party, :role, :version)
ON CONFLICT (partnership, account, party) DO UPDATE SET role = excluded.role, version = excluded.version
"""
_REMOVE: Final = "DELETE FROM $mandate WHERE partnership = :partnership AND account = :account AND party = :party"


class Access(Projection):
    """Accounts and the parties they act for; an organisation nobody acts for yet is not represented.

    A party keeps its last key figure, so that who was represented once is represented for good.
    """

    name: ClassVar[str] = "access"
    tables: ClassVar[tuple[str, ...]] = ("mandate", "organisation")
    schema: ClassVar[tuple[str, ...]] = (
        _MANDATE,
        "CREATE INDEX $mandate_of_account ON $mandate (account, partnership)",
        _ORGANISATION,
        "CREATE INDEX $organisation_by_name ON $organisation (organisation, represented)",
    )

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give what an event does to who acts for whom; an erased account is nobody's."""
        event, partnership = recorded.event, stream(recorded.stream)
        match event:
            case PartnershipOpened():
                for entry in event.parties:
                    named = {"party": entry.party, "organisation": entry.organisation}
                    yield _ADD, {"partnership": partnership, **named}
            case RepresentativeNamed():
                yield _REPRESENTED, {"partnership": partnership, "party": event.by}
                if event.account != ERASED:
                    person = {"account": event.account, "party": event.by, "role": event.role.value}
                    yield _NAME, {"partnership": partnership, "version": recorded.version, **person}
            case RepresentativeRemoved():
                yield _REMOVE, {"partnership": partnership, "account": event.account, "party": event.by}
            case Event():
                return


def forget_account(cursor: Cursor, generation: Generation, account: str) -> None:
    """Take an erased account out of the list; it is the only personal text that a read table holds."""
    cursor.execute(generation.sql("DELETE FROM $mandate WHERE account = :account"), {"account": account})
