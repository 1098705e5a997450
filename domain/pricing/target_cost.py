"""Pain and gain on a target: who gets which part of a saving, and who pays which part of an overrun.

The bands lie on the cost itself, as fractions of the target. A party's part is the sum, band by band, of its share
of the cost between outturn and target: exact, and without steps at the bounds.
Source: NEC option C, clause 54; measuring model section 9.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from domain.clauses import Band, rising_bands
from domain.errors import InvalidInput
from domain.facts import Frozen, PartyId
from domain.pricing.readings import Refs
from domain.quantities import EXACT, remainder, to_minor_units

ZERO: Final = Decimal(0)


class PainGain(Frozen):
    """How a saving or an overrun on the target is shared; the carrier pays the cost and takes what rounding leaves."""

    carrier: Annotated[PartyId, Field(description="Party that pays the cost and takes what rounding leaves.")]
    bands: Annotated[
        tuple[Band, ...],
        AfterValidator(rising_bands),
        Field(min_length=1, description="Shares per slice of the cost; bounds are fractions of the target."),
    ]

    def parties(self) -> tuple[str, ...]:
        """Name every party that shares, the carrier first."""
        named = (party for band in self.bands for party in band.shares)
        return tuple(dict.fromkeys((self.carrier, *named)))


@dataclass(frozen=True, slots=True)
class Slice:
    """The part of a saving (above zero) or overrun (below zero) that lies in one band. Unit: minor units, exact."""

    band: Band
    size: Decimal


@dataclass(frozen=True, slots=True)
class Outcome:
    """What each party gains (above zero) or pays (below zero) at an outturn. Unit: minor units."""

    target: int
    outturn: int
    slices: tuple[Slice, ...]
    parts: Mapping[str, int]

    @property
    def saving(self) -> int:
        """How far the outturn stays below the target; an overrun lies below zero. The parts add up to it."""
        return self.target - self.outturn


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetAgreed:
    """The target from a day on, how it is shared, and the event that brought it about. Unit: minor units."""

    on: date
    target: int
    terms: PainGain
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outturn:
    """The cost known or foreseen on a day of assessment. Unit: minor units."""

    on: date
    outturn: int
    ref: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the parties are due on a day, and what that changes against the assessment before. Unit: minor units.

    Earlier assessments stay as they were: a new target is settled by `to_settle`.
    """

    on: date
    due: Outcome
    to_settle: Mapping[str, int]
    refs: Refs


@dataclass(eq=False)
class NoTargetYet(InvalidInput):
    """An assessment needs a target that was agreed on or before its day."""

    on: date


def pain_gain(terms: PainGain, *, target: int, outturn: int) -> Outcome:
    """Share the difference between target and outturn, band by band.

    Source: NEC option C, contractor's share.
    """
    slices = tuple(_slices(terms.bands, Decimal(target), Decimal(outturn)))
    others = {party: _part(slices, party) for party in terms.parties() if party != terms.carrier}
    parts = {terms.carrier: remainder(target - outturn, others.values())} | others
    return Outcome(target, outturn, slices, parts)


def _slices(bands: Sequence[Band], target: Decimal, outturn: Decimal) -> Iterator[Slice]:
    lowest, highest = min(target, outturn), max(target, outturn)
    lower = ZERO
    for band in bands:
        upper = highest if band.upto is None else EXACT.multiply(band.upto, target)
        size = EXACT.subtract(min(highest, upper), max(lowest, lower))
        if size > 0:
            yield Slice(band, size if outturn < target else size.copy_negate())
        lower = upper


def _part(slices: Sequence[Slice], party: str) -> int:
    part = ZERO
    for one in slices:
        part = EXACT.fma(one.band.shares.get(party, ZERO), one.size, part)
    return to_minor_units(part)


def assessments(targets: Sequence[TargetAgreed], outturns: Sequence[Outturn]) -> tuple[Assessment, ...]:
    """Work out every assessment against the target of its day, and what each settles.

    A target that is agreed twice for one day counts as it was listed last. What is settled adds up to what is due.
    Raises: NoTargetYet when the first target is agreed later.
    """
    in_order = sorted(targets, key=lambda one: one.on)
    settled: dict[str, int] = {}
    found = []
    for outturn in sorted(outturns, key=lambda one: one.on):
        target = _target_on(in_order, outturn.on)
        due = pain_gain(target.terms, target=target.target, outturn=outturn.outturn)
        parts = dict.fromkeys(settled, 0) | dict(due.parts)
        to_settle = {party: part - settled.get(party, 0) for party, part in parts.items()}
        settled = parts
        found.append(Assessment(outturn.on, due, to_settle, (target.ref, outturn.ref)))
    return tuple(found)


def _target_on(targets: Sequence[TargetAgreed], day: date) -> TargetAgreed:
    place = bisect_right(targets, day, key=lambda one: one.on)
    if not place:
        raise NoTargetYet(day)
    return targets[place - 1]
