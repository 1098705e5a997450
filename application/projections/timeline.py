"""Every event of a partnership in its place, with what it is about and whether it was repaired later.

Personal texts are not copied; whoever shows an entry fetches them from the record.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import ClassVar, Final

from application.projections.projection import Projection, Write, day, fields_of, known_at, moment, stream
from application.store.envelope import Recorded
from application.store.port import Value
from domain.corrections import FactStruck
from domain.facts import Event
from domain.indexes import IndexObserved, SeriesRegistered
from domain.risk import DriverAgreed

SUBJECTS: Final = ("proposal", "renegotiation", "option", "driver", "shock", "goal", "kpi")
"""What an event can be about; entries are grouped by these."""
_ENTRY: Final = """
CREATE TABLE $entry (
    partnership TEXT NOT NULL,
    version BIGINT NOT NULL,
    position BIGINT NOT NULL,
    at TEXT NOT NULL,
    known_at TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    party TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    fields TEXT NOT NULL,
    personal BIGINT NOT NULL,
    proposal BIGINT,
    renegotiation BIGINT,
    option TEXT,
    driver TEXT,
    shock BIGINT,
    goal TEXT,
    kpi TEXT,
    corrects BIGINT,
    corrected_by BIGINT,
    corrected_known_at TEXT,
    struck_by BIGINT,
    struck_known_at TEXT,
    PRIMARY KEY (partnership, version)
)
"""
_ADD: Final = """
INSERT INTO $entry (partnership, version, position, at, known_at, effective_on, decided_on, party, actor, kind, type,
    fields, personal, proposal, renegotiation, option, driver, shock, goal, kpi, corrects)
VALUES (:partnership, :version, :position, :at, :known_at, :effective_on, :decided_on, :party, :actor, :kind, :type,
    :fields, :personal, :proposal, :renegotiation, :option, :driver, :shock, :goal, :kpi, :corrects)
"""
_CORRECTED: Final = """
UPDATE $entry SET corrected_by = :by, corrected_known_at = :known_at
WHERE partnership = :partnership AND version = :version
"""
_STRUCK: Final = """
UPDATE $entry SET struck_by = :by, struck_known_at = :known_at
WHERE partnership = :partnership AND version = :version
"""
_SERIES_EVENTS: Final = (SeriesRegistered, IndexObserved)


class Timeline(Projection):
    """The entries of every partnership."""

    name: ClassVar[str] = "timeline"
    tables: ClassVar[tuple[str, ...]] = ("entry",)
    schema: ClassVar[tuple[str, ...]] = (
        _ENTRY,
        "CREATE INDEX $entry_by_kind ON $entry (partnership, kind, version)",
    )

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give the entry of an event; events of index series have none."""
        if not isinstance(recorded.event, _SERIES_EVENTS):
            yield _ADD, {**_place(recorded), **_content(recorded.event)}

    def closing_statements(self, batch: Sequence[Recorded]) -> Iterable[Write]:
        """Mark the entries that events of the batch repair or strike."""
        for recorded in batch:
            mark: dict[str, Value] = {
                "partnership": stream(recorded.stream),
                "by": recorded.version,
                "known_at": known_at(recorded),
            }
            if recorded.event.corrects is not None:
                yield _CORRECTED, {**mark, "version": recorded.event.corrects.version}
            if isinstance(recorded.event, FactStruck):
                yield _STRUCK, {**mark, "version": recorded.event.version}


def kind_of(event_type: type[Event]) -> str:
    """Give the name of a kind of event without its family and version.

    >>> kind_of(FactStruck)
    'fact-struck'
    """
    return event_type.TOPIC.rpartition(".")[2]


def _place(recorded: Recorded) -> dict[str, Value]:
    return {
        "partnership": stream(recorded.stream),
        "version": recorded.version,
        "position": recorded.position,
        "at": moment(recorded.at),
        "known_at": known_at(recorded),
        "actor": recorded.actor,
        "kind": kind_of(type(recorded.event)),
        "type": recorded.type,
    }


def _content(event: Event) -> dict[str, Value]:
    fields, personal = fields_of(event)
    return {
        "effective_on": day(event.effective_on),
        "decided_on": day(event.decided_on),
        "party": event.by,
        "fields": fields,
        "personal": int(personal),
        "corrects": None if event.corrects is None else event.corrects.version,
        **_subjects(event),
    }


@lru_cache(maxsize=256)
def _subjects_named(kind: type[Event]) -> tuple[str, ...]:
    return tuple(subject for subject in SUBJECTS if subject in kind.model_fields)


def _subjects(event: Event) -> dict[str, Value]:
    found: dict[str, Value] = dict.fromkeys(SUBJECTS)
    found.update((subject, _number_or_name(getattr(event, subject))) for subject in _subjects_named(type(event)))
    if isinstance(event, DriverAgreed):
        found["driver"] = event.entry.driver
    return found


def _number_or_name(value: object) -> Value:
    """Give what can name a subject; the shock of a renegotiation is a rate and names none."""
    return value if isinstance(value, int | str) else None
