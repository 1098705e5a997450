"""Whose kept figures are no longer those of today: an event marks its partnership and does nothing else.

What the figures are is worked out beside the projections, from these marks. See `application.figures`.
"""

from collections.abc import Iterable, Sequence
from typing import ClassVar, Final

from application.projections.projection import Projection, Write, stream
from application.store.envelope import Recorded
from application.store.port import Value
from application.streams import series_stream
from domain.facts import Event
from domain.indexes import IndexObserved, SeriesRegistered
from domain.prices import record as prices
from domain.sharing import record as sharing

_STALE: Final = """
CREATE TABLE $stale (
    partnership TEXT NOT NULL PRIMARY KEY,
    since BIGINT NOT NULL,
    position BIGINT NOT NULL
)
"""
_LOOKS_AT: Final = """
CREATE TABLE $looks_at (
    stream TEXT NOT NULL,
    partnership TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (stream, partnership)
)
"""
_MARK: Final = """
INSERT INTO $stale (partnership, since, position) VALUES (:partnership, :since, :position)
ON CONFLICT (partnership) DO UPDATE SET
    since = CASE WHEN excluded.since < $stale.since THEN excluded.since ELSE $stale.since END,
    position = CASE WHEN excluded.position > $stale.position THEN excluded.position ELSE $stale.position END
"""
_MARK_WHO_LOOKS: Final = """
INSERT INTO $stale (partnership, since, position)
SELECT partnership, :since, :position FROM $looks_at WHERE stream = :stream AND position < :position
ON CONFLICT (partnership) DO UPDATE SET
    since = CASE WHEN excluded.since < $stale.since THEN excluded.since ELSE $stale.since END,
    position = CASE WHEN excluded.position > $stale.position THEN excluded.position ELSE $stale.position END
"""
_LOOK: Final = """
INSERT INTO $looks_at (stream, partnership, position) VALUES (:stream, :partnership, :position)
ON CONFLICT (stream, partnership) DO NOTHING
"""
_OF_SERIES: Final = (SeriesRegistered, IndexObserved)


class Figures(Projection):
    """Marks: which partnership is to be worked out again, from which position on and up to which."""

    name: ClassVar[str] = "figures"
    tables: ClassVar[tuple[str, ...]] = ("stale", "looks_at")
    schema: ClassVar[tuple[str, ...]] = (
        _STALE,
        "CREATE INDEX $stale_by_since ON $stale (since)",
        _LOOKS_AT,
    )

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Note at which series a partnership looks from now on."""
        for name in sorted(set(series_of(recorded.event))):
            place: dict[str, Value] = {"partnership": stream(recorded.stream), "position": recorded.position}
            yield _LOOK, {**place, "stream": stream(series_stream(name))}

    def closing_statements(self, batch: Sequence[Recorded]) -> Iterable[Write]:
        """Mark, once for each stream of a batch, the partnership, or those that look at the series."""
        first: dict[str, Recorded] = {}
        for recorded in batch:
            first.setdefault(stream(recorded.stream), recorded)
        last = {stream(recorded.stream): recorded.position for recorded in batch}
        for name, recorded in first.items():
            of_series = isinstance(recorded.event, _OF_SERIES)
            marked: dict[str, Value] = {"since": recorded.position, "position": last[name]}
            yield (
                (_MARK_WHO_LOOKS, {**marked, "stream": name}) if of_series else (_MARK, {**marked, "partnership": name})
            )


def series_of(event: Event) -> Iterable[str]:
    """Name the index series that an event makes its partnership look at, once or more."""
    yield from sharing.series_named((event,))
    yield from prices.series_named((event,))
