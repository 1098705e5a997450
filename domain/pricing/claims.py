"""How a change that somebody claims can have come about: as agreed, or by one of the mistakes seen in practice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from domain.calendar import Period
from domain.clauses import ONE
from domain.pricing.readings import Figures
from domain.pricing.rebasing import base_quotient
from domain.quantities import EXACT, to_digits


class Explanation(StrEnum):
    """How a claimed change comes about."""

    AS_AGREED = "as_agreed"
    """The index now, divided by the index of the agreed base period."""
    RISES_ADDED_UP = "rises_added_up"
    """Rises that each start at the base period were added, so that the earlier ones count again."""
    RISES_COMPOUNDED = "rises_compounded"
    """Rises that each start at the base period were multiplied, so that the earlier ones count again."""
    OTHER_BASE_PERIOD = "other_base_period"
    """The index of another period was taken as the base."""
    UNEXPLAINED = "unexplained"
    """None of these gives the claimed change."""
    AWAITING_INDEX = "awaiting_index"
    """An index value that the agreed change needs is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A change of price that a party claims for a period, and what was agreed to measure it by.

    `change` is a fraction, stated to so many `digits`; `earlier` are the periods for which a change since the
    base period was passed on before.
    """

    change: Decimal
    digits: int
    base: Period
    now: Period
    earlier: tuple[Period, ...] = ()

    def agrees_with(self, change: Decimal) -> bool:
        """Tell whether a change, rounded as the claim is, equals what is claimed."""
        return to_digits(change, self.digits) == self.change


@dataclass(frozen=True, slots=True)
class Finding:
    """How a claimed change came about, the change as agreed, and the base periods that would give the claim."""

    claim: Claim
    explanation: Explanation
    agreed: Decimal | None
    base_periods: tuple[Period, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the claim is what was agreed."""
        return self.explanation is Explanation.AS_AGREED


def examine(claim: Claim, figures: Figures) -> Finding:
    """Compare a claimed change with the agreed one, and look for the mistake where they differ."""
    agreed = _change(figures, base=claim.base, now=claim.now)
    if agreed is None:
        return Finding(claim, Explanation.AWAITING_INDEX, None)
    if claim.agrees_with(agreed):
        return Finding(claim, Explanation.AS_AGREED, agreed)
    counted_twice = _counted_twice(claim, figures)
    if counted_twice:
        return Finding(claim, counted_twice, agreed)
    others = tuple(sorted(_other_bases(claim, figures), key=lambda period: _strangeness(claim, period)))
    return Finding(claim, Explanation.OTHER_BASE_PERIOD if others else Explanation.UNEXPLAINED, agreed, others)


def _change(figures: Figures, *, base: Period, now: Period) -> Decimal | None:
    quotient = base_quotient(figures, base=base, now=now)
    return None if quotient is None else EXACT.subtract(quotient, ONE)


def _counted_twice(claim: Claim, figures: Figures) -> Explanation | None:
    periods = (*claim.earlier, claim.now)
    found = [_change(figures, base=claim.base, now=period) for period in periods]
    changes = [change for change in found if change is not None]
    if len(changes) < len(periods):
        return None
    if claim.agrees_with(_added_up(changes)):
        return Explanation.RISES_ADDED_UP
    return Explanation.RISES_COMPOUNDED if claim.agrees_with(_compounded(changes)) else None


def _added_up(changes: Sequence[Decimal]) -> Decimal:
    total = Decimal(0)
    for change in changes:
        total = EXACT.add(total, change)
    return total


def _compounded(changes: Sequence[Decimal]) -> Decimal:
    level = ONE
    for change in changes:
        level = EXACT.multiply(level, EXACT.add(ONE, change))
    return EXACT.subtract(level, ONE)


def _other_bases(claim: Claim, figures: Figures) -> Iterator[Period]:
    for period in figures:
        change = _change(figures, base=period, now=claim.now)
        if period not in (claim.base, claim.now) and change is not None and claim.agrees_with(change):
            yield period


def _strangeness(claim: Claim, period: Period) -> tuple[bool, int]:
    """Order likely mistakes first: the same month of another year, then what lies near the agreed base."""
    return period.number != claim.base.number, abs((period.first_day - claim.base.first_day).days)
