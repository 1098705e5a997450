"""Priorities: are my priorities reached as well as yours, and how much do they have in common?

Readings of the model that this module takes:
- the last priorities of a party and the last attainment of a goal count, from the start of the record;
- `n` counts the goals of a party whose attainment is known;
- an attainment of a goal that is nobody's priority is no evidence;
- the overlap is that of all pairs, so it is undefined while a party has not declared its priorities.
Source: model section 5.2.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import Final, TypeAlias, TypeVar

from domain.fairness.arithmetic import HALF, ONE, ZERO, clamped, decimal_of
from domain.fairness.findings import Findings, Item
from domain.fairness.inputs import GoalAttained, PrioritiesDeclared
from domain.fairness.reading import Reading, in_order
from domain.fairness.results import JOINT, Formula, GoalOverlap, Status
from domain.weights import Dimension

FORMULA: Final = Formula("fairness.priorities", 1)
OVERLAP_FORMULA: Final = Formula("fairness.goal-overlap", 1)
LEAST_KNOWN_WEIGHT: Final = HALF

Name = TypeVar("Name", bound=str)
_Weights: TypeAlias = Mapping[str, Fraction]
_Attained: TypeAlias = Mapping[str, GoalAttained]


def priorities(reading: Reading) -> Findings:
    """Find how far the priorities of each party are reached."""
    declared = _declared(reading)
    weights = {party: normalised(one.weights) for party, one in declared.items()}
    attained = {one.goal: one for one in reading.all(GoalAttained)}
    known = {party: _known_weight(weights.get(party), attained) for party in reading.parties}
    return Findings(
        dimension=Dimension.PRIORITIES,
        formula=FORMULA,
        experienced={party: _value(weights.get(party, {}), attained, known[party]) for party in reading.parties},
        counts={party: len(weights.get(party, {}).keys() & attained.keys()) for party in reading.parties},
        components={party: {"known_weight": known[party]} for party in reading.parties},
        items=(*_items_of_parties(declared), *_items_of_goals(weights, attained)),
    )


def normalised(weights: Mapping[Name, Decimal | int]) -> dict[Name, Fraction]:
    """Make weights add up to 1; a negative one weighs nothing, and nothing at all is no weights.

    >>> normalised({"cost": 3, "users": 1})
    {'cost': Fraction(3, 4), 'users': Fraction(1, 4)}
    """
    counted = {name: max(ZERO, Fraction(weight)) for name, weight in weights.items()}
    whole = sum(counted.values(), ZERO)
    return {name: weight / whole for name, weight in counted.items()} if whole else {}


def _declared(reading: Reading) -> dict[str, PrioritiesDeclared]:
    """Give the last priorities of each party that declared any, in the order of the parties."""
    last = {one.by: one for one in reading.all(PrioritiesDeclared)}
    return {party: last[party] for party in reading.parties if party in last and normalised(last[party].weights)}


def _known_weight(weights: _Weights | None, attained: _Attained) -> Fraction | None:
    if weights is None:
        return None
    return sum((weight for goal, weight in weights.items() if goal in attained), ZERO)


def _value(weights: _Weights, attained: _Attained, known: Fraction | None) -> Fraction | None:
    if known is None or known < LEAST_KNOWN_WEIGHT:
        return None
    reached = (weight * _attainment(attained[goal]) for goal, weight in weights.items() if goal in attained)
    return sum(reached, ZERO) / known


def _attainment(one: GoalAttained) -> Fraction:
    return clamped(Fraction(one.value))


def _items_of_parties(declared: Mapping[str, PrioritiesDeclared]) -> tuple[Item, ...]:
    return tuple(Item(one.ref, party, "priorities", None) for party, one in declared.items())


def _items_of_goals(weights: Mapping[str, _Weights], attained: _Attained) -> tuple[Item, ...]:
    wanted = {goal for own in weights.values() for goal in own}
    known = in_order(one for goal, one in attained.items() if goal in wanted)
    return tuple(Item(one.ref, JOINT, "attainment", _attainment(one)) for one in known)


def goal_overlap(reading: Reading) -> GoalOverlap:
    """Give how much the priorities of the parties have in common: the lowest of all pairs, 0 to 1."""
    declared = _declared(reading)
    weights = [normalised(one.weights) for one in declared.values()]
    pairs = [_common(ours, theirs) for ours, theirs in combinations(weights, 2)]
    complete = len(declared) == len(reading.parties) and bool(pairs)
    return GoalOverlap(
        formula=OVERLAP_FORMULA,
        value=decimal_of(min(pairs)) if complete else None,
        status=Status.OK if complete else Status.ONE_SIDED if declared else Status.NO_EVIDENCE,
        evidence=tuple(one.ref for one in declared.values()),
    )


def _common(ours: _Weights, theirs: _Weights) -> Fraction:
    apart = sum((abs(ours.get(goal, ZERO) - theirs.get(goal, ZERO)) for goal in {*ours, *theirs}), ZERO)
    return ONE - apart / 2
