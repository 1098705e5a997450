"""Events and index figures read from the record itself, as the measures take them.

What is read up to the same versions is the same for ever, whatever the projections show by then.
"""

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from application.record import Record
from application.store.envelope import Recorded
from application.streams import series_stream
from domain.calendar import Period
from domain.indexes import IndexObserved, SeriesRegistered
from domain.sealing import SealedAnswer
from domain.sharing.inputs import IndexSeries, Observation
from domain.stated import Stated


def stated(recorded: Recorded, time_zone: str) -> Stated:
    """Give an event at its place, with the day on which it was known in a time zone; a sealed answer stays sealed."""
    event = recorded.event
    read = event.unread() if isinstance(event, SealedAnswer) else event
    return Stated(version=recorded.version, event=read, known_on=_known_on(recorded, time_zone))


def series_up_to(
    record: Record, name: str, time_zone: str, *, until: int | None = None
) -> tuple[IndexSeries | None, int]:
    """Read a reference series up to a version, None for all of it; version 0 is a series that is not there."""
    recorded: list[Recorded] = [] if until == 0 else record.read(series_stream(name), until=until)
    return _index_series(name, recorded, time_zone) if recorded else None, len(recorded)


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
        ref=f"{series}@{event.period}#{recorded.version}",
        vintage=event.vintage,
        status=event.status,
        known_at=_known_on(recorded, time_zone),
    )


def _known_on(recorded: Recorded, time_zone: str) -> date:
    origin = recorded.event.origin
    moment: datetime = recorded.at if origin is None or origin.known_at is None else origin.known_at
    return moment.astimezone(ZoneInfo(time_zone)).date()
