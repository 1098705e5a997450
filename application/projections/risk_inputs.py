"""The events of a partnership that bear on risk sharing, so that the view need not read the whole record."""

from collections.abc import Iterable
from typing import ClassVar, Final

from application.projections.projection import Projection, Write, fields_of, known_at, stream
from application.store.envelope import Recorded
from domain.sharing.record import RISK_EVENTS

_FACT: Final = """
CREATE TABLE $fact (
    partnership TEXT NOT NULL,
    version BIGINT NOT NULL,
    known_at TEXT NOT NULL,
    type TEXT NOT NULL,
    ref TEXT,
    fields TEXT NOT NULL,
    PRIMARY KEY (partnership, version)
)
"""
_ADD: Final = """
INSERT INTO $fact (partnership, version, known_at, type, ref, fields)
VALUES (:partnership, :version, :known_at, :type, :ref, :fields)
"""


class RiskInputs(Projection):
    """Events that bear on risk sharing, without personal texts."""

    name: ClassVar[str] = "risk_inputs"
    tables: ClassVar[tuple[str, ...]] = ("fact",)
    schema: ClassVar[tuple[str, ...]] = (_FACT,)

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Keep an event that bears on risk sharing."""
        if type(recorded.event) in RISK_EVENTS:
            origin = recorded.event.origin
            yield (
                _ADD,
                {
                    "partnership": stream(recorded.stream),
                    "version": recorded.version,
                    "known_at": known_at(recorded),
                    "type": type(recorded.event).type_name(),
                    "ref": None if origin is None else origin.ref,
                    "fields": fields_of(recorded.event)[0],
                },
            )
