"""Who may act for which party."""

from collections.abc import Mapping
from typing import Annotated, Final
from uuid import UUID

from pydantic import Field

from application.projections.projection import stream
from application.queries.reading import PartnershipAnswer, Snapshot, Value
from application.queries.texts import text_of
from domain.facts import ERASED, Event
from domain.state import Role

_MANDATES: Final = """
SELECT m.* FROM $access.mandate m
JOIN $portfolio.party p ON p.partnership = m.partnership AND p.party = m.party
WHERE m.partnership = :partnership ORDER BY p.place, m.version
"""


class RepresentativeLine(Value):
    """A person who may act for a party."""

    account: str
    name: str
    party: str
    role: Role
    version: Annotated[int, Field(description="Version of the event by which the person was named.")]


class Representatives(PartnershipAnswer):
    """The people who act in a partnership, by party."""

    representatives: tuple[RepresentativeLine, ...]


class PeopleRows:
    """What the projection knows of people, before their names are fetched."""

    def __init__(self, snapshot: Snapshot, partnership: UUID) -> None:
        self.line = snapshot.partnership(partnership)
        self.position = snapshot.position
        self._partnership = partnership
        self._rows = snapshot.rows(_MANDATES, {"partnership": stream(partnership)})

    def versions(self) -> list[int]:
        """Name the events that hold the names."""
        return [row["version"] for row in self._rows]

    def answer(self, events: Mapping[int, Event]) -> Representatives:
        """Give the people with their names."""
        return Representatives(
            partnership=self._partnership,
            version=self.line["version"],
            position=self.position,
            representatives=tuple(
                RepresentativeLine(
                    account=row["account"],
                    name=text_of(events.get(row["version"]), "name") or ERASED,
                    party=row["party"],
                    role=Role(row["role"]),
                    version=row["version"],
                )
                for row in self._rows
            ),
        )
