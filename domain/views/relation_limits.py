"""Each measure of a party beside the limit that was agreed for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import Annotated, TypeAlias

from domain.facts import WARNS, Frozen, PartyId
from domain.memory.relation import DEPENDENCE, Limit, Measure
from domain.relation.dependence import DependenceStated, IndependenceStated, values_of
from domain.relation.relation_limits import Ratio, RelationLimitAgreed, RelationLimitDropped
from domain.relationship.bandwidth import input_ratios
from domain.stated import Stated
from domain.views.relation_type import numbers_of
from domain.views.view import EventNumber, Moment
from domain.weights import Dimension

Found: TypeAlias = tuple[Decimal, tuple[int, ...]]
"""A value with the numbers of the events that it rests on."""


class PartyMeasure(Frozen):
    """A measure of a party, its limits, and whether it lies outside them; empty where nothing tells."""

    party: PartyId
    measure: Measure
    value: Ratio | None
    at_least: Ratio | None
    at_most: Ratio | None
    beyond: Annotated[bool | None, WARNS]
    rests_on: tuple[EventNumber, ...]
    agreed_in: EventNumber | None


@dataclass(frozen=True)
class _Agreed:
    limit: Limit
    event: int


def party_measures(moment: Moment) -> tuple[PartyMeasure, ...]:
    """Give every measure of which a value is known or a limit was agreed, party by party."""
    limits, ratios = _limits(moment), _ratios(moment)
    rows = (
        _row(party, measure, _value(moment, measure, party, ratios), _limit(limits, measure, party))
        for party, measure in product(moment.parties, Measure)
    )
    return tuple(row for row in rows if row is not None)


def equality_at_risk(measures: Iterable[PartyMeasure]) -> bool | None:
    """Tell whether a party depends on the others beyond an agreed limit; None while nothing tells."""
    told = [one.beyond for one in measures if one.measure in DEPENDENCE and one.beyond is not None]
    return any(told) if told else None


def _row(party: str, measure: Measure, found: Found | None, agreed: _Agreed | None) -> PartyMeasure | None:
    if found is None and agreed is None:
        return None
    return PartyMeasure(
        party=party,
        measure=measure,
        value=found[0] if found else None,
        at_least=agreed.limit.at_least if agreed else None,
        at_most=agreed.limit.at_most if agreed else None,
        beyond=agreed.limit.leaves_out(found[0]) if agreed and found else None,
        rests_on=found[1] if found else (),
        agreed_in=agreed.event if agreed else None,
    )


def _value(moment: Moment, measure: Measure, party: str, ratios: dict[str, Found]) -> Found | None:
    if measure is Measure.PROPORTIONALITY:
        return ratios.get(party)
    stated = [one for one in moment.facts(DependenceStated, IndependenceStated) if one.event.by == party]
    told = [(one, value) for one in stated for name, value in _values(one) if name is measure]
    if not told:
        return None
    last, value = max(told, key=lambda found: (found[0].event.effective_on, found[0].version))
    return value, (last.version,)


def _values(one: Stated) -> Iterator[tuple[Measure, Decimal]]:
    if isinstance(one.event, DependenceStated | IndependenceStated):
        yield from values_of(one.event).items()


def _ratios(moment: Moment) -> dict[str, Found]:
    fairness = moment.relationship.fairness
    rests_on = numbers_of(fairness.dimensions[Dimension.PROPORTIONALITY].refs)
    return {party: (ratio, rests_on) for party, ratio in input_ratios(fairness).items()}


def _limits(moment: Moment) -> dict[tuple[Measure, str | None], _Agreed]:
    limits: dict[tuple[Measure, str | None], _Agreed] = {}
    for one in moment.facts(RelationLimitAgreed, RelationLimitDropped):
        match one.event:
            case RelationLimitAgreed() as agreed:
                limit = Limit(agreed.title, agreed.effective_on, agreed.at_least, agreed.at_most)
                limits[agreed.measure, agreed.party] = _Agreed(limit, one.version)
            case RelationLimitDropped() as dropped:
                limits.pop((dropped.measure, dropped.party), None)
    return limits


def _limit(limits: dict[tuple[Measure, str | None], _Agreed], measure: Measure, party: str) -> _Agreed | None:
    return limits.get((measure, party)) or limits.get((measure, None))
