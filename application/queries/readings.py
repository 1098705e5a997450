"""What auditors looked at, the latest first."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Final
from uuid import UUID

from pydantic import Field

from application.projections.projection import stream
from application.queries.pages import read_texts, write_cursor
from application.queries.portfolio import date_of
from application.queries.reading import PartnershipAnswer, Snapshot, Value
from application.queries.texts import text_of
from application.store.port import Params
from domain.facts import ERASED, Event

LIST: Final = "readings"
AFTER_ALL: Final = "9999"
_READ: Final = """
SELECT r.id, r.at, r.asked, r.as_of, r.known_at, a.person, a.party, a.organisation, a.version FROM reading r
JOIN $access.auditor a ON a.partnership = r.partnership AND a.person = r.person
WHERE r.partnership = :partnership AND (r.at, r.id) < (:at, :after) ORDER BY r.at DESC, r.id DESC LIMIT :limit
"""


class ReadingLine(Value):
    """One time that an auditor looked at something."""

    at: Annotated[datetime, Field(description="When it was written down, just before the answer was given.")]
    person: Annotated[int, Field(description="Number of the auditor in this partnership.")]
    name: str
    organisation: str
    assigned_by: Annotated[str, Field(description="The party that assigned the auditor.")]
    asked: Annotated[str, Field(description="Which part of the record was asked, with the words of the address.")]
    as_of: Annotated[date | None, Field(description="As of which day, when one was named.")]
    known_at: Annotated[date | None, Field(description="As known on which day, when one was named.")]


class ReadingPage(PartnershipAnswer):
    """A page of what auditors looked at."""

    readings: tuple[ReadingLine, ...]
    next_cursor: Annotated[str | None, Field(description="Gives the next page; empty on the last.")]


class ReadingRows:
    """The readings on a page, before the names of the auditors are fetched."""

    def __init__(self, snapshot: Snapshot, partnership: UUID, *, cursor: str | None, limit: int) -> None:
        self.line = snapshot.partnership(partnership)
        self._position = snapshot.position
        self._partnership = partnership
        at, after = read_texts(LIST, cursor, 2) if cursor else (AFTER_ALL, "")
        place: Params = {"at": at, "after": after, "limit": limit + 1}
        rows = snapshot.rows(_READ, {"partnership": stream(partnership), **place})
        self._rows, self._more = rows[:limit], len(rows) > limit

    def versions(self) -> list[int]:
        """Name the events that hold the names."""
        return [row["version"] for row in self._rows]

    def page(self, events: Mapping[int, Event]) -> ReadingPage:
        """Give the page with the names."""
        last = self._rows[-1] if self._more else None
        return ReadingPage(
            partnership=self._partnership,
            version=self.line["version"],
            position=self._position,
            readings=tuple(
                ReadingLine(
                    at=datetime.fromisoformat(row["at"]),
                    person=row["person"],
                    name=text_of(events.get(row["version"]), "name") or ERASED,
                    organisation=row["organisation"],
                    assigned_by=row["party"],
                    asked=row["asked"],
                    as_of=date_of(row["as_of"]),
                    known_at=date_of(row["known_at"]),
                )
                for row in self._rows
            ),
            next_cursor=write_cursor(LIST, [last["at"], last["id"]]) if last else None,
        )
