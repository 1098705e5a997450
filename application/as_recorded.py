"""Events and index figures read from the record itself, as the measures take them.

What is read up to the same versions is the same for ever, whatever the projections show by then.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from application.projections.projection import known_at as known_from
from application.queries.reading import day_of
from application.queries.series import figure_ref
from application.record import Record
from application.store.envelope import Recorded
from application.streams import series_stream
from domain.calendar import Period
from domain.evidence import SeriesRead
from domain.indexes import IndexObserved, SeriesRegistered
from domain.sealing import SealedAnswer
from domain.sharing.inputs import IndexSeries, Observation
from domain.stated import Stated


def stated(recorded: Recorded, time_zone: str) -> Stated:
    """Give an event at its place, with the day on which it was known in a time zone; a sealed answer stays sealed."""
    event = recorded.event
    read = event.unread() if isinstance(event, SealedAnswer) else event
    return Stated(version=recorded.version, event=read, known_on=_known_on(recorded, time_zone))


def read_series(
    record: Record, names: Iterable[str], time_zone: str, *, read: Mapping[str, int] | None = None
) -> tuple[tuple[IndexSeries, ...], tuple[SeriesRead, ...]]:
    """Read series by name, and say how far; version 0 is a series that is not there.

    `read` tells up to which version each series was read before; None reads all that is there.
    """
    found, versions = [], []
    for name in sorted(set(names)):
        until = None if read is None else read.get(name, 0)
        recorded = [] if until == 0 else record.read(series_stream(name), until=until)
        versions.append(SeriesRead(series=name, version=len(recorded)))
        if recorded:
            found.append(_index_series(name, recorded, time_zone))
    return tuple(found), tuple(versions)


def _index_series(name: str, recorded: Iterable[Recorded], time_zone: str) -> IndexSeries:
    first, *observed = recorded
    registered = first.event
    assert isinstance(registered, SeriesRegistered)  # noqa: S101 - a series begins with its registration
    return IndexSeries(
        name=name,
        frequency=registered.frequency,
        observations=tuple(
            _observation(name, one, one.event, time_zone) for one in observed if isinstance(one.event, IndexObserved)
        ),
    )


def _observation(series: str, recorded: Recorded, event: IndexObserved, time_zone: str) -> Observation:
    return Observation(
        period=Period.parse(event.period),
        value=event.value,
        ref=figure_ref(series, event.period, recorded.version),
        vintage=event.vintage,
        status=event.status,
        known_at=_known_on(recorded, time_zone),
    )


def _known_on(recorded: Recorded, time_zone: str) -> date:
    return day_of(known_from(recorded), time_zone)
