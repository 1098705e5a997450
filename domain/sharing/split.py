"""How a clause splits a deviation: bands, whole or marginal, and the limits on what is compensated.

Shocks and compensations are fractions of the base amount.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from domain.clauses import Application, Band, Clause
from domain.quantities import EXACT

ZERO: Final = Decimal(0)
ONE: Final = Decimal(1)


def slices(bounds: Iterable[Decimal | int | None], size: Decimal) -> list[Decimal]:
    """Cut a size at the upper bounds of bands; what lies above the last bound is left out.

    >>> slices([Decimal("0.02"), Decimal("0.08"), None], Decimal("0.05"))
    [Decimal('0.02'), Decimal('0.03'), Decimal('0.00')]
    """
    found, lower = [], ZERO
    for bound in bounds:
        upper = size if bound is None else min(size, Decimal(bound))
        found.append(EXACT.subtract(upper, lower))
        lower = upper
    return found


def splits(clause: Clause, shock: Decimal, parties: Sequence[str]) -> dict[str, Decimal]:
    """Give the part of a shock that each party bears by the bands alone, before any limit.

    A fall is split by the bands for falls, or else by the mirror of the bands for rises. Where |shock|
    equals a bound, `whole` takes the higher band.
    Source: model section 3.3, h_i(x).
    """
    bands = clause.bands_up if shock >= 0 or clause.bands_down is None else clause.bands_down
    size = shock.copy_abs()
    if clause.application is Application.WHOLE:
        cuts: list[tuple[Band, Decimal]] = [(_band_that_holds(bands, size), size)]
    else:
        cuts = list(zip(bands, slices((band.upto for band in bands), size), strict=True))
    return {party: _part(cuts, party).copy_sign(shock) for party in parties}


def _band_that_holds(bands: Iterable[Band], size: Decimal) -> Band:
    return next(band for band in bands if band.upto is None or size < band.upto)


def _part(cuts: Iterable[tuple[Band, Decimal]], party: str) -> Decimal:
    part = ZERO
    for band, cut in cuts:
        part = EXACT.fma(band.shares.get(party, ZERO), cut, part)
    return part


def limited(clause: Clause, wanted: Decimal, previous: Decimal) -> Decimal:
    """Hold a compensation within cap and floor, then within the largest steps from the previous one.

    Source: model section 3.4, R.
    """
    allowed = wanted
    if clause.cap_rate is not None:
        allowed = min(allowed, clause.cap_rate)
    if clause.floor_rate is not None:
        allowed = max(allowed, clause.floor_rate)
    if clause.step_cap_up is not None:
        allowed = min(allowed, EXACT.add(previous, clause.step_cap_up))
    if clause.step_cap_down is not None:
        allowed = max(allowed, EXACT.subtract(previous, clause.step_cap_down))
    return allowed


def total_of(parts: Iterable[Decimal]) -> Decimal:
    """Add parts up exactly."""
    total = ZERO
    for part in parts:
        total = EXACT.add(total, part)
    return total


def compensation(
    clause: Clause, shock: Decimal, others: Sequence[str], previous: Decimal
) -> tuple[Decimal, dict[str, Decimal]]:
    """Give what the non-carriers compensate together, and each of them.

    A limit takes from each in proportion; where the bands ask nothing of anyone, all bear an equal part.
    Source: model section 3.4, R and r_j.
    """
    parts = splits(clause, shock, others)
    wanted = total_of(parts.values())
    allowed = limited(clause, wanted, previous)
    if allowed == wanted:
        return allowed, parts
    if wanted == 0:
        return allowed, dict.fromkeys(others, EXACT.divide(allowed, Decimal(len(others))))
    return allowed, {party: EXACT.divide(EXACT.multiply(part, allowed), wanted) for party, part in parts.items()}


def single_compensation(clause: Clause, shock: Decimal, others: Sequence[str]) -> Decimal:
    """Give what the non-carriers compensate together at one evaluation from zero."""
    wanted = total_of(splits(clause, shock, others).values())
    return limited(clause, wanted, ZERO)


def structural_share(clause: Clause, shock: Decimal, others: Sequence[str]) -> Decimal:
    """Give the share of a shock that stays with the carrier at one evaluation from zero.

    Source: model section 3.5.
    """
    return EXACT.subtract(ONE, EXACT.divide(single_compensation(clause, shock, others), shock))
