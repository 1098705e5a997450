"""The index figures of a history file, as the events of their series."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from application.history.events import IndexObserved
from application.history.faults import Fault, ReadHistory
from application.history.shape import FileSeries, HistoryFile
from application.series import Published, tell_series
from domain import indexes
from domain.calendar import Period
from domain.facts import Event, Origin


@dataclass(frozen=True)
class SeriesHistory:
    """The events of one series."""

    series: str
    events: tuple[Event, ...]


def series_histories(history: ReadHistory) -> tuple[tuple[SeriesHistory, ...], tuple[Fault, ...]]:
    """Give the events of every series in a file, and the faults found in them."""
    told: list[SeriesHistory] = []
    faults: list[Fault] = []
    for name, series in history.file.series.items():
        events, refused = tell_series(_registration(history.file, name, series), _published(history, name, series))
        told.append(SeriesHistory(name, events))
        faults.extend(Fault(figure.found, str(refusal), refusal) for figure, refusal in refused)
    return tuple(told), (*faults, *_figures_of_unknown_series(history))


def _figures_of_unknown_series(history: ReadHistory) -> Iterator[Fault]:
    for position, event in enumerate(history.file.events):
        if isinstance(event, IndexObserved) and event.series not in history.file.series:
            yield Fault(f"/events/{position}/series", f"the file has no series {event.series!r}")


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


def _published(history: ReadHistory, name: str, series: FileSeries) -> Iterator[Published]:
    for period, told in series.values.items():
        last_day = Period.parse(period).last_day
        place = f"/series/{name}/values/{period}"
        if isinstance(told, Decimal):
            yield Published(last_day, period, place, told)
        else:
            for figure in told:
                yield Published(figure.vintage or last_day, period, place, figure.value)
    for position, event in enumerate(history.file.events):
        if isinstance(event, IndexObserved) and event.series == name:
            yield Published(event.vintage or event.on, event.period, f"/events/{position}", event.value)
