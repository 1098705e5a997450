"""Index series: tells the events of a series from its published figures, and loads the reference data."""

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path

from domain import indexes
from domain.calendar import Granularity, Period
from domain.errors import DomainError
from domain.facts import CLOCK_PARTY, Author, Origin

REFERENCE = Path(__file__).parent / "reference"


@dataclass(frozen=True, order=True)
class Published:
    """One figure as it was published, and where it was found."""

    vintage: date
    period: str
    found: str
    value: Decimal
    status: indexes.ObservationStatus = indexes.ObservationStatus.FINAL


def tell_series(
    register: indexes.RegisterSeries, published: Iterable[Published]
) -> tuple[tuple[indexes.Recorded, ...], tuple[tuple[Published, DomainError], ...]]:
    """Give the events of a series in the order of publication, and the figures that were refused."""
    events = list(indexes.decide(None, register, Author(CLOCK_PARTY, register.effective_on)))
    known = indexes.replay(events)
    refused: list[tuple[Published, DomainError]] = []
    for figure in sorted(published):
        try:
            observed = indexes.decide(known, _observation(register, figure), Author(CLOCK_PARTY, figure.vintage))
        except DomainError as refusal:
            refused.append((figure, refusal))
            continue
        known = indexes.replay(observed, known)
        events.extend(observed)
    return tuple(events), tuple(refused)


def _observation(register: indexes.RegisterSeries, published: Published) -> indexes.ObserveIndex:
    figure = indexes.Figure(period=published.period, value=published.value, status=published.status)
    known_at = datetime.combine(published.vintage, time.min, UTC)
    origin = Origin(source=register.found_at, ref=published.found, known_at=known_at)
    return indexes.ObserveIndex(
        effective_on=published.vintage, origin=origin, figures=(figure,), vintage=published.vintage
    )


def reference_series(
    *, known: Callable[[str], bool] = lambda series: False
) -> Iterator[tuple[str, tuple[indexes.Recorded, ...]]]:
    """Give every series that ships with the product and is not known yet, with its events."""
    for row in _rows(REFERENCE / "series.csv"):
        if known(row["series"]):
            continue
        published = list(_published(row))
        register = indexes.RegisterSeries(
            effective_on=min(figure.vintage for figure in published),
            origin=Origin(source="reference data", ref=row["file"]),
            series=row["series"],
            title=row["title"],
            unit=row["unit"],
            frequency=Granularity(row["frequency"]),
            publisher=row["publisher"],
            licence=row["licence"],
            found_at=row["found_at"],
        )
        yield row["series"], tell_series(register, published)[0]


def _published(row: dict[str, str]) -> Iterator[Published]:
    for figure in _rows(REFERENCE / row["file"]):
        if figure[row["column"]]:
            yield Published(
                vintage=Period.parse(figure["period"]).last_day,
                period=figure["period"],
                found=row["file"],
                value=Decimal(figure[row["column"]]),
                status=indexes.ObservationStatus(figure["status"]),
            )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
