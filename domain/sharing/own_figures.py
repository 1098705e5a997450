"""Index figures that the parties recorded themselves, beside those of the reference series."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from domain.calendar import Granularity, Period
from domain.index_figures import IndexFigureRecorded
from domain.sharing.inputs import IndexSeries, Observation
from domain.stated import Stated


def with_own_figures(series: Iterable[IndexSeries], standing: Iterable[Stated]) -> Iterator[IndexSeries]:
    """Give the series with the figures that the parties recorded themselves, and those that only they have.

    A figure that does not fit the frequency of its series is left out.
    """
    own: dict[str, list[Observation]] = {}
    for one in standing:
        if isinstance(one.event, IndexFigureRecorded):
            own.setdefault(one.event.series, []).append(_observation(one, one.event))
    for known in series:
        figures = _fitting(own.pop(known.name, ()), known.frequency)
        yield replace(known, observations=(*known.observations, *figures))
    for name, recorded in own.items():
        frequency = recorded[0].period.granularity
        yield IndexSeries(name=name, frequency=frequency, observations=_fitting(recorded, frequency))


def _observation(one: Stated, event: IndexFigureRecorded) -> Observation:
    return Observation(
        period=Period.parse(event.period),
        value=event.value,
        ref=one.ref,
        vintage=event.vintage,
        status=event.status,
        known_at=one.known_on,
    )


def _fitting(observations: Iterable[Observation], frequency: Granularity) -> tuple[Observation, ...]:
    return tuple(one for one in observations if one.period.granularity is frequency)
