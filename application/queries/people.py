"""Who may act for which party, and who audits."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final
from uuid import UUID

from pydantic import Field

from application.projections.projection import stream
from application.queries.reading import PartnershipAnswer, Snapshot, Value
from application.queries.texts import text_of
from application.store.port import Row
from domain.facts import ERASED, Event
from domain.four_eyes import ANY_MONEY
from domain.people import Role

_MANDATES: Final = """
SELECT m.* FROM $access.mandate m
JOIN $portfolio.party p ON p.partnership = m.partnership AND p.party = m.party
WHERE m.partnership = :partnership ORDER BY p.place, m.version
"""
_WAITING: Final = """
SELECT a.*, m.version AS named_at FROM $access.appointment a
LEFT JOIN $access.mandate m ON m.partnership = a.partnership AND m.person = a.person
WHERE a.partnership = :partnership ORDER BY a.appointment
"""
_FOUR_EYES: Final = """
SELECT p.party, CASE WHEN f.party IS NULL THEN :usual ELSE f.above END AS above, (
    SELECT COUNT(*) FROM $access.mandate m
    WHERE m.partnership = p.partnership AND m.party = p.party AND m.role = 'key_figure') AS binding
FROM $portfolio.party p LEFT JOIN $access.four_eyes f ON f.partnership = p.partnership AND f.party = p.party
WHERE p.partnership = :partnership ORDER BY p.place
"""
_ERASURES: Final = "SELECT * FROM $access.erasure WHERE partnership = :partnership ORDER BY person"
_ERASED: Final = "SELECT * FROM $access.erased WHERE partnership = :partnership ORDER BY person"
_AUDITORS: Final = "SELECT * FROM $access.auditor WHERE partnership = :partnership ORDER BY person"
PersonNumber = Annotated[int, Field(description="Number of the person in this partnership.")]


class RepresentativeLine(Value):
    """A person who may act for a party."""

    person: PersonNumber
    account: str
    name: str
    party: str
    role: Role
    version: Annotated[int, Field(description="Version of the event by which the person was named.")]
    confirmed_by: Annotated[
        int | None, Field(description="Second person of the party who confirmed it; empty when one person did it.")
    ]


class AppointmentLine(Value):
    """What one person of a party asked about its people, and a second has yet to confirm."""

    appointment: Annotated[int, Field(description="Its number.")]
    party: str
    asked_by: Annotated[int, Field(description="Number of the person who asked it.")]
    person: PersonNumber
    name: str
    role: Annotated[Role | None, Field(description="What the person may do once it is confirmed; empty is a removal.")]
    alone_from: Annotated[
        date | None, Field(description="From when it needs no second person, if the one removed is the only other.")
    ]
    version: Annotated[int, Field(description="Version of the event by which it was asked.")]


class AuditorLine(Value):
    """A person of another organisation who may read, or who might."""

    person: PersonNumber
    name: str
    organisation: str
    party: Annotated[str, Field(description="The party that assigned the auditor.")]
    last_day: Annotated[date, Field(description="Last day on which the auditor may read.")]
    reason: str
    ended: Annotated[bool, Field(description="Whether the party ended the audit before its last day was over.")]
    version: Annotated[int, Field(description="Version of the event by which the auditor was assigned.")]


class FourEyesLine(Value):
    """Above which worth another key figure than the drafter assents for a party."""

    party: str
    above: Annotated[int | None, Field(description="Worth in minor units; empty when the drafter may assent alone.")]


class ErasureLine(Value):
    """A person of a party who is to be erased."""

    person: PersonNumber
    party: str
    asked_by: Annotated[int, Field(description="Number of the person who asked it.")]
    confirmed: Annotated[bool, Field(description="Whether it is decided; the service does it within the hour.")]
    version: Annotated[int, Field(description="Version of the event by which it was asked.")]


class ErasedLine(Value):
    """A person who was erased: only the number is left."""

    person: PersonNumber
    party: Annotated[str, Field(description="The party that had named the person.")]
    version: Annotated[int, Field(description="Version of the event that tells it.")]


class Representatives(PartnershipAnswer):
    """The people who act in a partnership, by party, what waits for a second person, and the auditors."""

    representatives: tuple[RepresentativeLine, ...]
    appointments: tuple[AppointmentLine, ...]
    four_eyes: tuple[FourEyesLine, ...]
    erasures: tuple[ErasureLine, ...]
    erased: tuple[ErasedLine, ...]
    auditors: tuple[AuditorLine, ...]


class PeopleRows:
    """What the projection knows of people, before their names are fetched."""

    def __init__(self, snapshot: Snapshot, partnership: UUID) -> None:
        self.line = snapshot.partnership(partnership)
        self.position = snapshot.position
        self._partnership = partnership
        self._rows = snapshot.rows(_MANDATES, {"partnership": stream(partnership)})
        self._waiting = snapshot.rows(_WAITING, {"partnership": stream(partnership)})
        self._four_eyes = snapshot.rows(_FOUR_EYES, {"partnership": stream(partnership), "usual": ANY_MONEY})
        self._erasures = snapshot.rows(_ERASURES, {"partnership": stream(partnership)})
        self._erased = snapshot.rows(_ERASED, {"partnership": stream(partnership)})
        self._auditors = snapshot.rows(_AUDITORS, {"partnership": stream(partnership)})

    def versions(self) -> list[int]:
        """Name the events that hold the names."""
        named = [row["version"] for row in (*self._rows, *self._auditors)]
        return named + [_named_at(row) for row in self._waiting]

    def answer(self, events: Mapping[int, Event]) -> Representatives:
        """Give the people with their names."""
        return Representatives(
            partnership=self._partnership,
            version=self.line["version"],
            position=self.position,
            representatives=tuple(_representative(row, _name(row, events)) for row in self._rows),
            appointments=tuple(_appointment(row, _name_at(_named_at(row), events)) for row in self._waiting),
            four_eyes=tuple(
                FourEyesLine(party=row["party"], above=row["above"] if row["binding"] > 1 else None)
                for row in self._four_eyes
            ),
            erasures=tuple(_erasure(row) for row in self._erasures),
            erased=tuple(
                ErasedLine(person=row["person"], party=row["party"], version=row["version"]) for row in self._erased
            ),
            auditors=tuple(_auditor(row, _name(row, events)) for row in self._auditors),
        )


def _name(row: Row, events: Mapping[int, Event]) -> str:
    return _name_at(row["version"], events)


def _named_at(row: Row) -> int:
    """Give the version of the event that holds the name of the person something waits about."""
    version: int = row["version"] if row["role"] else row["named_at"] or row["version"]
    return version


def _name_at(version: int, events: Mapping[int, Event]) -> str:
    return text_of(events.get(version), "name") or ERASED


def _representative(row: Row, name: str) -> RepresentativeLine:
    return RepresentativeLine(
        person=row["person"],
        account=row["account"],
        name=name,
        party=row["party"],
        role=Role(row["role"]),
        version=row["version"],
        confirmed_by=row["confirmed_by"],
    )


def _appointment(row: Row, name: str) -> AppointmentLine:
    return AppointmentLine(
        appointment=row["appointment"],
        party=row["party"],
        asked_by=row["asked_by"],
        person=row["person"],
        name=name,
        role=Role(row["role"]) if row["role"] else None,
        alone_from=date.fromisoformat(row["alone_from"]) if row["alone_from"] else None,
        version=row["version"],
    )


def _erasure(row: Row) -> ErasureLine:
    return ErasureLine(
        person=row["person"],
        party=row["party"],
        asked_by=row["asked_by"],
        confirmed=bool(row["confirmed"]),
        version=row["version"],
    )


def _auditor(row: Row, name: str) -> AuditorLine:
    return AuditorLine(
        person=row["person"],
        name=name,
        organisation=row["organisation"],
        party=row["party"],
        last_day=date.fromisoformat(row["last_day"]),
        reason=row["reason"],
        ended=bool(row["ended"]),
        version=row["version"],
    )
