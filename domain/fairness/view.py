"""The one question fairness answers: how fair is the relationship, for each party, as of a day.

Reading of the model that this module takes: the headline, the KPIs and the ceilings are those of the headline reading,
without what is contested.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from domain.calendar import Granularity, Period
from domain.fairness.ceilings import ceilings
from domain.fairness.culture import culture
from domain.fairness.equality import equality
from domain.fairness.findings import Findings, dimension_view, score_of
from domain.fairness.headline import headline
from domain.fairness.inputs import FairnessRecord
from domain.fairness.kpi import kpi_view
from domain.fairness.loyalty import loyalty
from domain.fairness.objections import Readings, readings_of
from domain.fairness.priorities import goal_overlap, priorities
from domain.fairness.proportionality import proportionality
from domain.fairness.reading import Reading, known_facts, reading_of
from domain.fairness.results import FairnessView, distinct
from domain.fairness.transparency import flags_of_duties, transparency
from domain.weights import Dimension

QUESTIONS: Final[Mapping[Dimension, Callable[[Reading], Findings]]] = {
    Dimension.EQUALITY: equality,
    Dimension.TRANSPARENCY: transparency,
    Dimension.LOYALTY: loyalty,
    Dimension.CULTURE: culture,
    Dimension.PROPORTIONALITY: proportionality,
    Dimension.PRIORITIES: priorities,
}


def fairness_view(record: FairnessRecord, *, as_of: date) -> FairnessView:
    """Work out how fair the relationship is for each party.

    `as_of` leaves out what applies from a later day. The order of the record does not matter.
    Source: model sections 5, 7 and 8.
    """
    facts = known_facts(record, as_of)
    readings = readings_of(facts, reading_of(facts, record.parties, as_of))
    reading = readings.excluded
    found = {name: find(reading) for name, find in QUESTIONS.items()}
    dimensions = {name: dimension_view(one, reading, _range(one, readings)) for name, one in found.items()}
    return FairnessView(
        as_of=as_of,
        parties=record.parties,
        parameters=reading.parameters,
        dimensions=dimensions,
        headline=headline(found, reading, distinct(*(view.refs for view in dimensions.values()))),
        goal_overlap=goal_overlap(reading),
        flags=flags_of_duties(readings.granted),
        kpi=kpi_view(reading),
        ceilings=ceilings(reading),
        objections=readings.objections,
    )


def fairness_history(record: FairnessRecord, *, since: date, as_of: date) -> tuple[FairnessView, ...]:
    """Work out the same at each quarter end after `since`, up to `as_of` included.

    Source: model section 5.5.
    """
    return tuple(fairness_view(record, as_of=day) for day in quarter_ends(since, as_of))


def quarter_ends(since: date, as_of: date) -> Iterator[date]:
    """Give the last days of quarters after a day, up to another one included.

    >>> [str(day) for day in quarter_ends(date(2024, 3, 31), date(2024, 10, 15))]
    ['2024-06-30', '2024-09-30']
    """
    quarter = Period.of(since, Granularity.QUARTER)
    while quarter.last_day <= as_of:
        if quarter.last_day > since:
            yield quarter.last_day
        quarter = quarter.shifted(quarter.months)


def is_quarter_end(day: date) -> bool:
    """Tell whether a day is the last one of a quarter.

    >>> is_quarter_end(date(2024, 6, 30))
    True
    """
    return Period.of(day, Granularity.QUARTER).last_day == day


def _range(found: Findings, readings: Readings) -> tuple[Fraction, Fraction] | None:
    """Give the lowest and highest score that the open objections leave possible."""
    if not readings.objections.open:
        return None
    find = QUESTIONS[found.dimension]
    others = ((find(reading), reading) for reading in (readings.denied, readings.granted))
    scores = [score_of(one, reading) for one, reading in ((found, readings.excluded), *others)]
    known = [score for score in scores if score is not None]
    return (min(known), max(known)) if known else None
