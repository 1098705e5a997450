"""What is still to settle once a provisional index became final. What was settled stays as it was.

A correction is an amount beside the settled one, never in its place. It is measured against everything settled for
the period so far, so that a second run finds nothing more to settle.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from domain.calendar import Period
from domain.facts import Frozen
from domain.pricing.readings import Refs
from domain.pricing.walk import amount_at


class CountingFigure(StrEnum):
    """Which published figure of an index counts."""

    FIRST_PUBLISHED = "first_published"
    """The first one, for ever."""
    DEFINITIVE = "definitive"
    """The provisional one until the final one is there; then the difference is settled."""


class RetroCorrection(Frozen):
    """Whether a settled price is corrected when an index becomes final."""

    counts: CountingFigure


class Cause(StrEnum):
    """Why a settled period is corrected."""

    OWN_INDEX = "own_index"
    """An index of the period itself became another one."""
    EARLIER_PERIOD = "earlier_period"
    """An earlier period was corrected, and cap, threshold or carry-over pass that on."""
    OTHER_AMOUNT = "other_amount"
    """The figures stayed as they were; another amount was settled than they gave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A period as it was settled: the amount at base prices, the outcome of the formula, and what was settled.

    `corrected` is what earlier corrections of this period settled since, `level` the price that the figures gave
    when it was settled, if that is known. Unit: minor units.
    """

    period: Period
    base_amount: int
    factor: Decimal
    amount: int
    corrected: int = 0
    level: Decimal | None = None
    refs: Refs = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Restated:
    """What the figures known now give for a period: the outcome of the formula, and the level of price.

    `provisional` names the indexes that the level rests on and that are not yet final.
    """

    factor: Decimal
    level: Decimal
    provisional: tuple[str, ...]
    refs: Refs = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """What is still to settle for a period: above zero the customer pays it, below zero the supplier.

    Unit: minor units.
    """

    settled: Settled
    restated: Restated
    amount: int
    cause: Cause

    @property
    def to_settle(self) -> int:
        """What the amount is now, less everything that was settled for the period."""
        return self.amount - self.settled.amount - self.settled.corrected


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that is still to settle, and the periods that wait for an index to become final."""

    rows: tuple[Correction, ...]
    awaiting: tuple[Period, ...]

    @property
    def total(self) -> int:
        """The sum of all corrections: what the next assessment takes along. Unit: minor units."""
        return sum(row.to_settle for row in self.rows)


def corrections(terms: RetroCorrection, settled: Iterable[Settled], restated: Mapping[Period, Restated]) -> Corrections:
    """Compare what was settled with what the final figures give, period by period.

    A period waits while the level now known for it rests on a provisional index.
    Source: FIDIC 13.8 (a provisional index is used until the current one is there).
    """
    if terms.counts is CountingFigure.FIRST_PUBLISHED:
        return Corrections((), ())
    in_order = sorted(settled, key=lambda one: one.period.first_day)
    ready = [(one, restated[one.period]) for one in in_order if _is_final(restated.get(one.period))]
    rows = (_correction(one, final) for one, final in ready)
    awaiting = tuple(one.period for one in in_order if not _is_final(restated.get(one.period)))
    return Corrections(tuple(row for row in rows if row.to_settle), awaiting)


def _is_final(restated: Restated | None) -> bool:
    return restated is not None and not restated.provisional


def _correction(settled: Settled, restated: Restated) -> Correction:
    return Correction(settled, restated, amount_at(settled.base_amount, restated.level), _cause(settled, restated))


def _cause(settled: Settled, restated: Restated) -> Cause:
    if settled.level == restated.level:
        return Cause.OTHER_AMOUNT
    return Cause.EARLIER_PERIOD if settled.factor == restated.factor else Cause.OWN_INDEX
