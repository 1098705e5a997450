"""Trust: how much the delivery needs, how much the parties show, and which level and stance fit.

Readings of the model that this module takes:
- reasons to be guarded count also while nobody has set the factors of the delivery;
- an unknown goal overlap or loyalty is no reason to be guarded.
Source: model section 6.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Final

from domain.quantities import EXACT
from domain.standing.inputs import UNDEFINED, DeliveryProfile, Figure, Refs, StandingRecord, distinct
from domain.weights import Dimension

_LEVEL_BOUNDS: Final = (Decimal("0.20"), Decimal("0.40"), Decimal("0.65"), Decimal("0.85"))
_ARMS_LENGTH_BELOW: Final = Decimal("0.40")
_GUARDED_BELOW: Final = Decimal("0.30")
_SHOWN_IN: Final = (Dimension.TRANSPARENCY, Dimension.LOYALTY)


class Verdict(StrEnum):
    """Whether the trust that is shown fits the trust that is needed."""

    DEFICIT = "deficit"
    FITS = "fits"
    SURPLUS = "surplus"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    """How to stand towards each other in this delivery."""

    GUARDED = "guarded"
    ARMS_LENGTH = "arms_length"
    COOPERATIVE = "cooperative"


@dataclass(frozen=True, slots=True)
class StanceReason:
    """Why a guarded stance is indicated: `goal_overlap`, or the loyalty of one party."""

    about: str
    party: str | None
    evidence: Refs

    def __str__(self) -> str:
        return self.about if self.party is None else f"{self.about}:{self.party}"


@dataclass(frozen=True, slots=True)
class Fit:
    """Trust needed and shown, from 0 to 1, and what they indicate. Figures are unrounded."""

    FORMULA: ClassVar = "standing.fit/1"

    needed: Figure
    shown: Figure
    shown_by: Mapping[str, Figure]
    difference: Figure
    verdict: Verdict
    level: int | None
    stance: Stance | None
    stance_reasons: tuple[StanceReason, ...]

    @property
    def evidence(self) -> Refs:
        """Every event behind the fit."""
        reasons = (reason.evidence for reason in self.stance_reasons)
        return distinct(self.needed.evidence, self.shown.evidence, *reasons)


def fit(record: StandingRecord) -> Fit:
    """Work out whether the trust shown fits the delivery."""
    needed = trust_needed(record.profile)
    shown_by = {party: trust_shown_by(record, party) for party in record.parties}
    shown = lowest(shown_by)
    difference = _difference(shown, needed)
    reasons = _reasons_to_be_guarded(record)
    return Fit(
        needed=needed,
        shown=shown,
        shown_by=shown_by,
        difference=difference,
        verdict=_verdict(difference.value, record.parameters.trust_band),
        level=indicated_level(needed.value),
        stance=_stance(needed.value, reasons),
        stance_reasons=reasons,
    )


def trust_needed(profile: DeliveryProfile | None) -> Figure:
    """Give the trust that a delivery needs: (mean of the five factors - 1) / 4.

    Source: model section 6.
    >>> four = Decimal(4)
    >>> trust_needed(DeliveryProfile(four, four, four, four, four, ref="v3")).value
    Decimal('0.75')
    """
    if profile is None:
        return UNDEFINED
    return Figure(EXACT.divide(EXACT.subtract(profile.mean, Decimal(1)), Decimal(4)), (profile.ref,))


def trust_shown_by(record: StandingRecord, party: str) -> Figure:
    """Give the mean of a party's own conduct in transparency and loyalty, of those that are known."""
    conduct = [record.fairness.conduct(dimension, party) for dimension in _SHOWN_IN]
    known = [one.value for one in conduct if one.value is not None]
    if not known:
        return UNDEFINED
    return Figure(_mean(known), distinct(*(one.evidence for one in conduct if one.value is not None)))


def _mean(values: list[Decimal]) -> Decimal:
    total = Decimal(0)
    for value in values:
        total = EXACT.add(total, value)
    return EXACT.divide(total, Decimal(len(values)))


def lowest(figures: Mapping[str, Figure]) -> Figure:
    """Give the lowest figure; undefined as soon as one of them is."""
    known = [one.value for one in figures.values() if one.value is not None]
    if not known or len(known) < len(figures):
        return UNDEFINED
    return Figure(min(known), distinct(*(one.evidence for one in figures.values())))


def _difference(shown: Figure, needed: Figure) -> Figure:
    if shown.value is None or needed.value is None:
        return UNDEFINED
    return Figure(EXACT.subtract(shown.value, needed.value), distinct(shown.evidence, needed.evidence))


def _verdict(difference: Decimal | None, band: Decimal) -> Verdict:
    if difference is None:
        return Verdict.UNKNOWN
    if difference.copy_abs() <= band:
        return Verdict.FITS
    return Verdict.DEFICIT if difference < 0 else Verdict.SURPLUS


def indicated_level(needed: Decimal | None) -> int | None:
    """Give the level of partnership that fits the trust needed, 1 to 5.

    >>> [indicated_level(Decimal(needed)) for needed in ("0.19", "0.20", "0.65", "0.85")]
    [1, 2, 4, 5]
    """
    return None if needed is None else 1 + sum(needed >= bound for bound in _LEVEL_BOUNDS)


def _reasons_to_be_guarded(record: StandingRecord) -> tuple[StanceReason, ...]:
    overlap = record.fairness.goal_overlap
    loyalty = {party: record.fairness.conduct(Dimension.LOYALTY, party) for party in record.parties}
    apart = [StanceReason("goal_overlap", None, overlap.evidence)] if overlap.below(_GUARDED_BELOW) else []
    unreliable = (
        StanceReason(Dimension.LOYALTY, party, conduct.evidence)
        for party, conduct in loyalty.items()
        if conduct.below(_GUARDED_BELOW)
    )
    return (*apart, *unreliable)


def _stance(needed: Decimal | None, reasons: tuple[StanceReason, ...]) -> Stance | None:
    if reasons:
        return Stance.GUARDED
    if needed is None:
        return None
    return Stance.ARMS_LENGTH if needed < _ARMS_LENGTH_BELOW else Stance.COOPERATIVE
