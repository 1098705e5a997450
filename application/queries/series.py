"""The reference series and their figures."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Final

from pydantic import Field

from application.queries.reading import Answer, Snapshot, Value, day_of
from application.store.port import Row
from domain.calendar import Granularity, Period
from domain.indexes import ObservationStatus, UnknownSeries
from domain.quantities import Quantity
from domain.sharing.inputs import IndexSeries, Observation

_ALL: Final = """
SELECT r.*, (SELECT COUNT(*) FROM $series.figure f WHERE f.stream = r.stream) AS figures,
    (SELECT MIN(f.period) FROM $series.figure f WHERE f.stream = r.stream) AS first_period,
    (SELECT MAX(f.period) FROM $series.figure f WHERE f.stream = r.stream) AS last_period
FROM $series.registered r ORDER BY r.series
"""
_ONE: Final = "SELECT * FROM $series.registered WHERE series = :series"
_FIGURES: Final = "SELECT * FROM $series.figure WHERE stream = :stream ORDER BY period, version"
_LATEST: Final = "SELECT MAX(position) AS position FROM $series.registered"


class SeriesLine(Value):
    """A reference series: what it measures, who publishes it, and under which licence."""

    series: str
    title: str
    unit: str
    frequency: Granularity
    publisher: str
    licence: str
    found_at: Annotated[str, Field(description="Table or publication in which the figures stand.")]
    version: Annotated[int, Field(ge=1)]
    figures: Annotated[int, Field(ge=0, description="Figures that were recorded, revisions included.")]
    first_period: str | None
    last_period: str | None


class SeriesFigure(Value):
    """A published figure. A later one of the same period stands beside it, never in its place."""

    ref: Annotated[str, Field(description="Name under which evidence points at this figure.")]
    period: str
    value: Quantity
    status: ObservationStatus
    vintage: Annotated[date, Field(description="Day of publication.")]
    at: Annotated[datetime, Field(description="When it was recorded here.")]
    known_at: Annotated[datetime, Field(description="When it counts as known.")]
    version: int
    found_ref: Annotated[str | None, Field(description="Where it was found, when it was loaded from a source.")]
    latest: Annotated[bool, Field(description="Whether it is the last one of its period.")]


class SeriesList(Answer):
    """All reference series by name."""

    series: tuple[SeriesLine, ...]


class SeriesAnswer(Answer):
    """One reference series with every figure, by period and then by publication."""

    version: int
    series: SeriesLine
    figures: tuple[SeriesFigure, ...]


def series_list(snapshot: Snapshot) -> SeriesList:
    """Give all reference series."""
    rows = snapshot.rows(_ALL, {})
    return SeriesList(position=snapshot.position, series=tuple(_line(row, _extent(row)) for row in rows))


def one_series(snapshot: Snapshot, series: str) -> SeriesAnswer:
    """Give one reference series with its figures.

    Raises: UnknownSeries.
    """
    row = snapshot.one(_ONE, {"series": series})
    if row is None:
        raise UnknownSeries
    figures = snapshot.rows(_FIGURES, {"stream": row["stream"]})
    periods = [figure["period"] for figure in figures]
    extent = {
        "figures": len(figures),
        "first_period": min(periods, default=None),
        "last_period": max(periods, default=None),
    }
    last = {figure["period"]: figure["version"] for figure in figures}
    return SeriesAnswer(
        position=snapshot.position,
        version=row["version"],
        series=_line(row, extent),
        figures=tuple(_figure(series, figure, latest=last[figure["period"]]) for figure in figures),
    )


@dataclass(frozen=True)
class FigureName:
    """The name of a figure in evidence: its series, its period, and its version in the stream of the series."""

    series: str
    period: str
    version: int


def figures_named(snapshot: Snapshot, names: Iterable[FigureName]) -> Iterator[SeriesFigure]:
    """Give the figures that evidence names, in that order."""
    known: dict[str, dict[int, SeriesFigure]] = {}
    for name in names:
        if name.series not in known:
            known[name.series] = {figure.version: figure for figure in one_series(snapshot, name.series).figures}
        yield known[name.series][name.version]


def figure_ref(series: str, period: str, version: int) -> str:
    """Name a figure: series, period, and version in the stream of the series."""
    return f"{series}@{period}#{version}"


def series_position(snapshot: Snapshot) -> int:
    """Give the position of the last event of any series."""
    row = snapshot.one(_LATEST, {})
    return 0 if row is None or row["position"] is None else int(row["position"])


def index_series(snapshot: Snapshot, names: Iterable[str], time_zone: str) -> tuple[IndexSeries, ...]:
    """Give the series that risk sharing needs, with the days on which figures were known in a time zone."""
    return tuple(found for name in sorted(set(names)) for found in _index_series(snapshot, name, time_zone))


def _index_series(snapshot: Snapshot, name: str, time_zone: str) -> Iterable[IndexSeries]:
    row = snapshot.one(_ONE, {"series": name})
    if row is not None:
        figures = snapshot.rows(_FIGURES, {"stream": row["stream"]})
        observations = tuple(_observation(name, figure, time_zone) for figure in figures)
        yield IndexSeries(name=name, frequency=Granularity(row["frequency"]), observations=observations)


def _observation(series: str, row: Row, time_zone: str) -> Observation:
    return Observation(
        period=Period.parse(row["period"]),
        value=Decimal(row["value"]),
        ref=figure_ref(series, row["period"], row["version"]),
        vintage=date.fromisoformat(row["vintage"]),
        status=row["status"],
        known_at=day_of(row["known_at"], time_zone),
    )


def _extent(row: Row) -> Mapping[str, int | str | None]:
    return {name: row[name] for name in ("figures", "first_period", "last_period")}


def _line(row: Row, extent: Mapping[str, int | str | None]) -> SeriesLine:
    names = ("series", "title", "unit", "publisher", "licence", "found_at", "version")
    plain = {name: row[name] for name in names}
    return SeriesLine.model_validate({**plain, **extent, "frequency": Granularity(row["frequency"])})


def _figure(series: str, row: Row, *, latest: int) -> SeriesFigure:
    return SeriesFigure(
        ref=figure_ref(series, row["period"], row["version"]),
        period=row["period"],
        value=Decimal(row["value"]),
        status=ObservationStatus(row["status"]),
        vintage=date.fromisoformat(row["vintage"]),
        at=datetime.fromisoformat(row["at"]),
        known_at=datetime.fromisoformat(row["known_at"]),
        version=row["version"],
        found_ref=row["ref"],
        latest=row["version"] == latest,
    )
