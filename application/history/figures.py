"""The index figures of a history file, as the events of their series."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from application.history.faults import Fault, ReadHistory
from application.history.shape import FileSeries, HistoryFile, IndexObserved
from domain import indexes
from domain.calendar import Period
from domain.errors import DomainError
from domain.facts import Author, Event, Origin
from domain.indexes import IndexSeries


@dataclass(frozen=True)
class SeriesHistory:
    """The events of one series."""

    series: str
    events: tuple[Event, ...]


@dataclass(frozen=True, order=True)
class _Published:
    vintage: date
    period: str
    ref: str
    place: str
    value: Decimal


def series_histories(history: ReadHistory) -> tuple[tuple[SeriesHistory, ...], tuple[Fault, ...]]:
    """Give the events of every series in a file, and the faults found in them."""
    told = [_told(history, name, series) for name, series in history.file.series.items()]
    unknown = [
        Fault(f"/events/{position}/series", f"the file has no series {event.series!r}")
        for position, event in zip(history.positions, history.file.events, strict=True)
        if isinstance(event, IndexObserved) and event.series not in history.file.series
    ]
    faults = [fault for _, found in told for fault in found]
    return tuple(series for series, _ in told), (*faults, *unknown)


def _told(history: ReadHistory, name: str, series: FileSeries) -> tuple[SeriesHistory, list[Fault]]:
    register = _registration(history.file, name, series)
    events: list[indexes.Recorded] = list(indexes.decide(None, register, Author("clock", register.effective_on)))
    known: IndexSeries | None = indexes.replay(events)
    faults: list[Fault] = []
    for published in sorted(_published(history, name, series)):
        try:
            observed = indexes.decide(known, _observation(history.file, published), Author("clock", published.vintage))
        except DomainError as refusal:
            faults.append(Fault(published.place, str(refusal), refusal))
            continue
        known = indexes.replay(observed, known)
        events.extend(observed)
    return SeriesHistory(name, tuple(events)), faults


def _registration(file: HistoryFile, name: str, series: FileSeries) -> indexes.RegisterSeries:
    return indexes.RegisterSeries(
        effective_on=file.contract.start,
        origin=Origin(source=file.case, ref=name),
        series=name,
        title=name,
        unit="index",
        frequency=series.freq,
        publisher=file.case,
        licence="as stated by the source of the file",
        found_at=file.case,
    )


def _published(history: ReadHistory, name: str, series: FileSeries) -> Iterator[_Published]:
    for period, told in series.values.items():
        last_day = Period.parse(period).last_day
        place = f"/series/{name}/values/{period}"
        if isinstance(told, Decimal):
            yield _Published(last_day, period, "", place, told)
        else:
            for figure in told:
                yield _Published(figure.vintage or last_day, period, "", place, figure.value)
    for position, event in zip(history.positions, history.file.events, strict=True):
        if isinstance(event, IndexObserved) and event.series == name:
            yield _Published(event.vintage or event.on, event.period, event.id, f"/events/{position}", event.value)


def _observation(file: HistoryFile, published: _Published) -> indexes.ObserveIndex:
    figure = indexes.Figure(period=published.period, value=published.value)
    origin = Origin(source=file.case, ref=published.ref or f"{published.period}")
    return indexes.ObserveIndex(
        effective_on=published.vintage, origin=origin, figures=(figure,), vintage=published.vintage
    )
