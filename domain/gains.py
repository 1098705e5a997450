"""Joint gains: what a cooperation yields beyond the fall-back of each party, and how it may be divided.

The proposal page shows the divisions side by side; the parties sign one of them. Every division adds up to the
gain: shares are rounded, and the party that is named for it takes the remainder. Money is in minor units.
Readings of the model that this module takes:
- where the parties together fall short of their fall-backs there is no gain to divide, so nothing is divided;
- the equal division is given for two parties alone, since only there Nash, Kalai-Smorodinsky and Shapley coincide;
- Shapley is given for three parties or more, once they supplied the value of every coalition; a party alone is a
  coalition too.
Source: model section 9.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import combinations
from math import factorial
from typing import Final, TypeAlias

from domain.errors import InvalidInput
from domain.quantities import EXACT, remainder, to_minor_units

Coalition: TypeAlias = frozenset[str]
"""Parties that act together."""

EQUAL: Final = "gains.equal/1"
ADAMS: Final = "gains.adams/1"
SHAPLEY: Final = "gains.shapley/1"


class NotDivided(StrEnum):
    """Why a gain is not divided."""

    NOT_TWO_PARTIES = "not_two_parties"
    FEWER_THAN_THREE_PARTIES = "fewer_than_three_parties"
    BELOW_FALL_BACK = "below_fall_back"
    NO_CONTRIBUTIONS = "no_contributions"
    COALITIONS_MISSING = "coalitions_missing"


@dataclass(eq=False)
class NegativeContribution(InvalidInput):
    """What a party put in is zero or more."""

    party: str
    amount: int


@dataclass(eq=False)
class RemainderToStranger(InvalidInput):
    """One of the parties takes the remainder."""

    party: str


@dataclass(frozen=True, slots=True)
class Division:
    """What each party gets, or the reason why nothing is divided, with the coalitions nobody valued yet."""

    formula: str
    parts: Mapping[str, int] | None
    reason: NotDivided | None = None
    missing: tuple[Coalition, ...] = ()


def equal_gain(gain: int, fall_backs: Mapping[str, int], *, remainder_to: str) -> Division:
    """Divide a gain between two parties: each its fall-back, and half of what is left.

    Here Nash, Kalai-Smorodinsky and Shapley coincide.
    Raises: RemainderToStranger.
    >>> equal_gain(100_00, {"C": 20_00, "S": 40_00}, remainder_to="S").parts
    {'C': 4000, 'S': 6000}
    """
    _require_member(remainder_to, fall_backs)
    surplus = gain - sum(fall_backs.values())
    if len(fall_backs) != 2:
        return Division(EQUAL, None, NotDivided.NOT_TWO_PARTIES)
    if surplus < 0:
        return Division(EQUAL, None, NotDivided.BELOW_FALL_BACK)
    halves = {party: (2 * own + surplus, 2) for party, own in fall_backs.items()}
    return Division(EQUAL, _divided(gain, halves, remainder_to))


def adams_gain(gain: int, contributions: Mapping[str, int], *, remainder_to: str) -> Division:
    """Divide a gain, or a loss, in proportion to what each party put in.

    Raises: NegativeContribution, RemainderToStranger.
    >>> adams_gain(100_00, {"C": 21_00, "S": 24_00}, remainder_to="S").parts
    {'C': 4667, 'S': 5333}
    """
    _require_member(remainder_to, contributions)
    for party, amount in contributions.items():
        if amount < 0:
            raise NegativeContribution(party, amount)
    total = sum(contributions.values())
    if total == 0:
        return Division(ADAMS, None, NotDivided.NO_CONTRIBUTIONS)
    justified = {party: (gain * own, total) for party, own in contributions.items()}
    return Division(ADAMS, _divided(gain, justified, remainder_to))


def shapley_gain(values: Mapping[Coalition, int], parties: Collection[str], *, remainder_to: str) -> Division:
    """Divide the value of all parties together by what each adds to every coalition, on average.

    Raises: RemainderToStranger.
    """
    _require_member(remainder_to, parties)
    if len(set(parties)) < 3:
        return Division(SHAPLEY, None, NotDivided.FEWER_THAN_THREE_PARTIES)
    missing = tuple(coalition for coalition in coalitions(parties) if coalition not in values)
    if missing:
        return Division(SHAPLEY, None, NotDivided.COALITIONS_MISSING, missing)
    orders = factorial(len(set(parties)))
    added = {party: (_added_over_orders(values, parties, party), orders) for party in dict.fromkeys(parties)}
    return Division(SHAPLEY, _divided(values[frozenset(parties)], added, remainder_to))


def coalitions(parties: Collection[str]) -> Iterator[Coalition]:
    """Give every coalition, the smallest first.

    >>> [sorted(coalition) for coalition in coalitions(["A", "B"])]
    [['A'], ['B'], ['A', 'B']]
    """
    names = sorted(set(parties))
    for size in range(1, len(names) + 1):
        yield from (frozenset(members) for members in combinations(names, size))


def _added_over_orders(values: Mapping[Coalition, int], parties: Collection[str], party: str) -> int:
    """Add up what a party adds when it joins, over every order in which the parties can come together."""
    size, total = len(set(parties)), 0
    for coalition in coalitions(parties):
        if party in coalition:
            before = coalition - {party}
            orders = factorial(len(before)) * factorial(size - len(coalition))
            total += orders * (values[coalition] - (values[before] if before else 0))
    return total


def _divided(gain: int, fractions: Mapping[str, tuple[int, int]], remainder_to: str) -> dict[str, int]:
    rounded = {party: _rounded(*part) for party, part in fractions.items() if party != remainder_to}
    rest = remainder(gain, rounded.values())
    return {party: rounded.get(party, rest) for party in fractions}


def _rounded(numerator: int, denominator: int) -> int:
    return to_minor_units(EXACT.divide(Decimal(numerator), Decimal(denominator)))


def _require_member(party: str, parties: Collection[str]) -> None:
    if party not in parties:
        raise RemainderToStranger(party)
