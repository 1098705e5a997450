"""The reference series and every figure of them, with the later ones beside the earlier."""

from collections.abc import Iterable
from typing import ClassVar, Final

from application.projections.projection import Projection, Write, day, known_at, moment, stream
from application.store.envelope import Recorded
from application.store.port import Value
from domain.facts import Event
from domain.indexes import IndexObserved, SeriesRegistered

_SERIES: Final = """
CREATE TABLE $registered (
    stream TEXT NOT NULL PRIMARY KEY,
    series TEXT NOT NULL,
    title TEXT NOT NULL,
    unit TEXT NOT NULL,
    frequency TEXT NOT NULL,
    publisher TEXT NOT NULL,
    licence TEXT NOT NULL,
    found_at TEXT NOT NULL,
    version BIGINT NOT NULL,
    position BIGINT NOT NULL
)
"""
_FIGURE: Final = """
CREATE TABLE $figure (
    stream TEXT NOT NULL,
    version BIGINT NOT NULL,
    period TEXT NOT NULL,
    value TEXT NOT NULL,
    status TEXT NOT NULL,
    vintage TEXT NOT NULL,
    at TEXT NOT NULL,
    known_at TEXT NOT NULL,
    position BIGINT NOT NULL,
    ref TEXT,
    PRIMARY KEY (stream, version)
)
"""
_REGISTER: Final = """
INSERT INTO $registered (stream, series, title, unit, frequency, publisher, licence, found_at, version, position)
VALUES (:stream, :series, :title, :unit, :frequency, :publisher, :licence, :found_at, :version, :position)
"""
_OBSERVE: Final = """
INSERT INTO $figure (stream, version, period, value, status, vintage, at, known_at, position, ref)
VALUES (:stream, :version, :period, :value, :status, :vintage, :at, :known_at, :position, :ref)
"""
_GROWN: Final = "UPDATE $registered SET version = :version, position = :position WHERE stream = :stream"


class Series(Projection):
    """Series and figures."""

    name: ClassVar[str] = "series"
    tables: ClassVar[tuple[str, ...]] = ("registered", "figure")
    schema: ClassVar[tuple[str, ...]] = (
        _SERIES,
        "CREATE UNIQUE INDEX $registered_by_name ON $registered (series)",
        _FIGURE,
        "CREATE INDEX $figure_by_period ON $figure (stream, period, version)",
    )

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give what an event does to a series."""
        event = recorded.event
        match event:
            case SeriesRegistered():
                stated = event.model_dump(
                    mode="json", include={"series", "title", "unit", "frequency", "publisher", "licence", "found_at"}
                )
                yield _REGISTER, {**_place(recorded), **stated}
            case IndexObserved():
                yield _OBSERVE, {**_place(recorded), **_figure(recorded, event)}
            case Event():
                return

    def closing_statements(self, batch: Iterable[Recorded]) -> Iterable[Write]:
        """Write down, once for each series, how far it has come."""
        last = {recorded.stream: recorded for recorded in batch if isinstance(recorded.event, IndexObserved)}
        for recorded in last.values():
            yield _GROWN, _place(recorded)


def _place(recorded: Recorded) -> dict[str, Value]:
    return {"stream": stream(recorded.stream), "version": recorded.version, "position": recorded.position}


def _figure(recorded: Recorded, event: IndexObserved) -> dict[str, Value]:
    return {
        "period": event.period,
        "value": format(event.value, "f"),
        "status": event.status.value,
        "vintage": day(event.vintage),
        "at": moment(recorded.at),
        "known_at": known_at(recorded),
        "ref": None if event.origin is None else event.origin.ref,
    }
