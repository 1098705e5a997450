"""The worked cases in a store, and the figures that come out of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from application.history.faults import read_history
from application.history.reconstruction import reconstruct
from application.history.telling import Teller
from application.queries.explanation import FigureExplanation
from application.queries.relationship import Relationship
from application.service import Handslag
from domain.relationship.presentation import relationship_as_plain
from domain.suppositions import Supposition
from tests.application.world import a_handslag, case_text, leaves

CASES = ("s1-cleaning", "s2-it-outsourcing", "s3-missing-evidence")


@dataclass
class Told:
    """A worked case in a store."""

    handslag: Handslag
    partnership: UUID
    as_of: date

    @property
    def version(self) -> int:
        return self.handslag.record.version_of(self.partnership)

    def explained(self, figure: str, supposition: Supposition | None = None) -> FigureExplanation:
        queries = self.handslag.queries
        return queries.explanation(self.partnership, figure, as_of=self.as_of, supposition=supposition)

    def relationship(self, supposition: Supposition | None = None) -> Relationship:
        return self.handslag.queries.relationship(self.partnership, as_of=self.as_of, supposition=supposition)

    def figures(self, supposition: Supposition | None = None) -> dict[str, Any]:
        return leaves(relationship_as_plain(self.relationship(supposition).view))


@contextmanager
def told(name: str) -> Iterator[Told]:
    """A worked case, read from its history file."""
    history = reconstruct(read_history(case_text(name)), Teller(name="History file"))
    handslag = a_handslag("memory:")
    try:
        for series in history.series:
            handslag.load_series(series.series, series.events, key=series.series)
        teller, _ = handslag.people.add(name="History file", organisation="history-file")
        stream = handslag.load_history(history, principal=teller.principal(), key="case").stream
        handslag.projections.catch_up()
        yield Told(handslag, stream, history.as_of)
    finally:
        handslag.close()
