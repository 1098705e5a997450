"""Which account acts for which party in which partnership: to be shown only. Rights follow from the record itself."""

from collections.abc import Iterable
from typing import ClassVar, Final

from application.projections.projection import Generation, Projection, Write, stream
from application.store.envelope import Recorded
from application.store.port import Cursor
from domain.facts import ERASED, Event
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
_NAME: Final = """
INSERT INTO $mandate (partnership, account, party, role, version)
VALUES (:partnership, :account, :party, :role, :version)
ON CONFLICT (partnership, account, party) DO UPDATE SET role = excluded.role, version = excluded.version
"""
_REMOVE: Final = "DELETE FROM $mandate WHERE partnership = :partnership AND account = :account AND party = :party"


class Access(Projection):
    """Accounts and the parties they act for."""

    name: ClassVar[str] = "access"
    tables: ClassVar[tuple[str, ...]] = ("mandate",)
    schema: ClassVar[tuple[str, ...]] = (
        _MANDATE,
        "CREATE INDEX $mandate_of_account ON $mandate (account, partnership)",
    )

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give what an event does to who acts for whom; an erased account is nobody's."""
        event, partnership = recorded.event, stream(recorded.stream)
        match event:
            case RepresentativeNamed():
                if event.account != ERASED:
                    person = {"account": event.account, "party": event.by, "role": event.role.value}
                    yield _NAME, {"partnership": partnership, "version": recorded.version, **person}
            case RepresentativeRemoved():
                yield _REMOVE, {"partnership": partnership, "account": event.account, "party": event.by}
            case Event():
                return


def forget_account(cursor: Cursor, generation: Generation, account: str) -> None:
    """Take an erased account out of the list; accounts are the only personal texts in read tables."""
    cursor.execute(generation.sql("DELETE FROM $mandate WHERE account = :account"), {"account": account})
