"""Proportionality: do I get the part of the net result that my investments and costs justify?

Readings of the model that this module takes:
- values and shares exist once every party has an item of its own: a part of the whole needs the whole;
- `n` is one for contributions and one for benefits, however many bookings there are;
- when the net results add up to zero, a party without a loss counts as a winner, and there is no net share;
- contributions are counted from the start, and so are benefits and shocks.
Source: model section 5.2.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final, TypeAlias

from domain.fairness.arithmetic import ONE, ZERO, clamped
from domain.fairness.findings import Findings, Item
from domain.fairness.inputs import Benefited, Contributed, ShockBorne
from domain.fairness.reading import Reading, in_order
from domain.fairness.results import Formula
from domain.weights import Dimension

FORMULA: Final = Formula("fairness.proportionality", 1)
CONTRIBUTION: Final = "contribution"
BENEFIT: Final = "benefit"

_Amounts: TypeAlias = Mapping[str, int]
_Shares: TypeAlias = Mapping[str, Fraction]


def proportionality(reading: Reading) -> Findings:
    """Find how far each party's part of the result is what its input justifies."""
    booked = {
        CONTRIBUTION: _sums(reading, Contributed),
        BENEFIT: _sums(reading, Benefited),
        "shock_borne": _sums(reading, ShockBorne),
    }
    net = {party: booked[BENEFIT][party] - booked["shock_borne"][party] for party in reading.parties}
    counts = _counts(reading)
    inputs, results = (_shares(one) if all(counts.values()) else {} for one in (booked[CONTRIBUTION], net))
    sums = {**booked, "net_outcome": net}
    shares = {"contribution_share": inputs, "net_share": results}
    return Findings(
        dimension=Dimension.PROPORTIONALITY,
        formula=FORMULA,
        experienced={party: _value(party, net, inputs, results) for party in reading.parties},
        counts=counts,
        components={party: _parts(party, {**sums, **shares}) for party in reading.parties},
        items=_items(reading),
        also_behind=tuple(one.ref for one in reading.all(ShockBorne)),
    )


def _parts(party: str, figures: Mapping[str, _Amounts | _Shares]) -> dict[str, Fraction | int | None]:
    return {name: by_party[party] for name, by_party in figures.items() if by_party}


def _sums(reading: Reading, kind: type[Contributed] | type[Benefited] | type[ShockBorne]) -> dict[str, int]:
    sums = dict.fromkeys(reading.parties, 0)
    for one in reading.all(kind):
        sums[one.by] += one.amount
    return sums


def _counts(reading: Reading) -> dict[str, int]:
    contributors = {one.by for one in reading.all(Contributed)}
    winners = {one.by for one in reading.all(Benefited)}
    return {party: (party in contributors) + (party in winners) for party in reading.parties}


def _shares(amounts: _Amounts) -> dict[str, Fraction]:
    whole = sum(amounts.values())
    return {party: Fraction(amount, whole) for party, amount in amounts.items()} if whole else {}


def _value(party: str, net: _Amounts, inputs: _Shares, results: _Shares) -> Fraction | None:
    if not inputs or not any(net.values()):
        return None
    if not results:
        return ONE if net[party] >= 0 else ZERO
    if sum(net.values()) > 0:
        return part_of_gain(inputs[party], results[party])
    return part_of_loss(inputs[party], results[party])


def part_of_gain(contributed: Fraction, gained: Fraction) -> Fraction:
    """Compare the share of a gain with the share of the input, 0 to 1.

    Source: model section 5.2, the case that the net results add up to more than zero.
    >>> part_of_gain(Fraction(1, 2), Fraction(3, 8))
    Fraction(3, 4)
    """
    if contributed <= 0:
        return ONE if gained >= 0 else ZERO
    return clamped(gained / contributed)


def part_of_loss(contributed: Fraction, lost: Fraction) -> Fraction:
    """Compare the share of the input with the share of a loss, 0 to 1.

    Source: model section 5.2, the case that the net results add up to less than zero.
    >>> part_of_loss(Fraction(1, 2), Fraction(3, 4))
    Fraction(2, 3)
    """
    return ONE if lost <= 0 else clamped(contributed / lost)


def _items(reading: Reading) -> tuple[Item, ...]:
    booked: tuple[Contributed | Benefited, ...] = (*reading.all(Contributed), *reading.all(Benefited))
    return tuple(_item(one) for one in in_order(booked))


def _item(one: Contributed | Benefited) -> Item:
    part = CONTRIBUTION if isinstance(one, Contributed) else BENEFIT
    return Item(one.ref, one.by, part, one.amount)
