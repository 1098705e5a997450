"""The events of a partnership that are measured, so that no view need read the whole record."""

import hashlib
from collections.abc import Iterable
from typing import ClassVar, Final

from application.projections.projection import Projection, Write, fields_of, known_at, stream
from application.store.envelope import Recorded
from domain.facts import Event
from domain.prices.record import PRICE_EVENTS
from domain.relationship.view import MEASURED_EVENTS
from domain.sharing.record import RISK_EVENTS
from domain.views.catalogue import READ_EVENTS

KEPT: Final[frozenset[type[Event]]] = MEASURED_EVENTS | PRICE_EVENTS | READ_EVENTS
"""Every kind of event from which some view is worked out."""
_MEASURED: Final = MEASURED_EVENTS | PRICE_EVENTS
_FACT: Final = """
CREATE TABLE $fact (
    partnership TEXT NOT NULL,
    read_by BIGINT NOT NULL,
    version BIGINT NOT NULL,
    known_at TEXT NOT NULL,
    type TEXT NOT NULL,
    ref TEXT,
    fields TEXT NOT NULL,
    PRIMARY KEY (partnership, read_by, version)
)
"""
_ADD: Final = """
INSERT INTO $fact (partnership, read_by, version, known_at, type, ref, fields)
VALUES (:partnership, :read_by, :version, :known_at, :type, :ref, :fields)
"""


class Measured(Projection):
    """Events that bear on some measure or view, without personal texts."""

    name: ClassVar[str] = "measured"
    tables: ClassVar[tuple[str, ...]] = ("fact",)
    schema: ClassVar[tuple[str, ...]] = (_FACT,)

    def fingerprint(self) -> str:
        """Give a short text that differs also when other kinds of event are kept."""
        kinds = sorted(kind.type_name() for kind in KEPT)
        return hashlib.sha256(f"{super().fingerprint()}\n{kinds}".encode()).hexdigest()[:16]

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Keep an event that is measured."""
        if type(recorded.event) in KEPT:
            origin = recorded.event.origin
            yield (
                _ADD,
                {
                    "partnership": stream(recorded.stream),
                    "read_by": _read_by(type(recorded.event)),
                    "version": recorded.version,
                    "known_at": known_at(recorded),
                    "type": type(recorded.event).type_name(),
                    "ref": None if origin is None else origin.ref,
                    "fields": fields_of(recorded.event)[0],
                },
            )


def _read_by(kind: type[Event]) -> int:
    """Tell who reads a kind of event: 0 views of themes alone, 1 also what measures, 2 also risk sharing."""
    return 2 if kind in RISK_EVENTS else int(kind in _MEASURED)
