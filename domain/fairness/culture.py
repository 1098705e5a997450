"""Culture: how do our people experience it, discounted for disagreement?

Readings of the model that this module takes:
- a round counts from the day on which it closed; what is handed in after that day came too late to be sealed;
- a key person who hands in twice in one round is counted once, by the last;
- without an item that all parties scored there is neither level nor gap, for nobody.
Source: model section 5.2.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeAlias

from domain.fairness.arithmetic import ONE, ZERO, mean
from domain.fairness.findings import Findings, Item, count_of
from domain.fairness.inputs import Assessed, RoundClosed
from domain.fairness.reading import Reading, in_order
from domain.fairness.results import Formula
from domain.weights import Dimension

FORMULA: Final = Formula("fairness.culture", 1)
ASSESSMENT: Final = "assessment"
LOWEST_SCORE: Final = Decimal(1)
HIGHEST_SCORE: Final = Decimal(5)
SCALE: Final = Fraction(HIGHEST_SCORE - LOWEST_SCORE)

_ByItem: TypeAlias = Mapping[str, Mapping[str, Fraction]]
"""Per item that all parties scored, each party's height on the scale. Unit: fraction, 0 to 1."""


def culture(reading: Reading) -> Findings:
    """Find how the key persons of each party experience the cooperation."""
    closed = next(reversed(reading.recent(RoundClosed)), None)
    assessed = () if closed is None else _of_round(reading, closed)
    items = tuple(Item(one.ref, one.by, ASSESSMENT, None) for one in assessed)
    heights = _heights(assessed, reading.parties)
    gap = mean([_spread(item) for item in heights.values()])
    return Findings(
        dimension=Dimension.CULTURE,
        formula=FORMULA,
        experienced={party: _value(heights, party) for party in reading.parties},
        counts=count_of(items, ASSESSMENT, reading.parties),
        components={party: {"level": _level(heights, party), "gap": gap} for party in reading.parties},
        items=items,
        also_behind=() if closed is None else (closed.ref,),
    )


def _of_round(reading: Reading, closed: RoundClosed) -> tuple[Assessed, ...]:
    sealed = (one for one in reading.all(Assessed) if one.round == closed.round and one.on <= closed.on)
    last = {(one.by, one.rater): one for one in sealed}
    return in_order(last.values())


def _heights(assessed: tuple[Assessed, ...], parties: tuple[str, ...]) -> _ByItem:
    scores: dict[str, dict[str, list[Fraction]]] = {}
    for one in assessed:
        for item, score in one.scores.items():
            scores.setdefault(item, {}).setdefault(one.by, []).append(_height(score))
    return {
        item: {party: sum(given, ZERO) / len(given) for party, given in by_party.items()}
        for item, by_party in scores.items()
        if by_party.keys() == set(parties)
    }


def _height(score: Decimal) -> Fraction:
    return Fraction(min(max(score, LOWEST_SCORE), HIGHEST_SCORE) - LOWEST_SCORE) / SCALE


def _spread(heights: Mapping[str, Fraction]) -> Fraction:
    return max(heights.values()) - min(heights.values())


def _level(heights: _ByItem, party: str) -> Fraction | None:
    return mean([item[party] for item in heights.values()])


def _value(heights: _ByItem, party: str) -> Fraction | None:
    return mean([item[party] * (ONE - _spread(item)) for item in heights.values()])
