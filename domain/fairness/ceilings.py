"""Ceilings: what a party put in against the most it said it will put in, in money and in hours.

Readings of the model that this module takes: the last declaration of a party counts, for money and for hours apart;
a ceiling of nothing has no ratio and is over as soon as something is used.
Source: model section 8.
"""

from decimal import Decimal
from fractions import Fraction
from typing import Final

from domain.fairness.arithmetic import decimal_of
from domain.fairness.inputs import CeilingDeclared, Contributed, HoursSpent
from domain.fairness.reading import Reading
from domain.fairness.results import CeilingStatus, CeilingUse, CeilingView, Formula, Refs

FORMULA: Final = Formula("ceiling.use", 1)
NEAR_FROM: Final = Fraction(4, 5)


def ceilings(reading: Reading) -> tuple[CeilingView, ...]:
    """Give the ceilings of every party that declared any, in the order in which they were first declared."""
    declarers = dict.fromkeys(one.by for one in reading.all(CeilingDeclared))
    return tuple(CeilingView(party, FORMULA, _money(reading, party), _hours(reading, party)) for party in declarers)


def _money(reading: Reading, party: str) -> CeilingUse | None:
    declared = [one for one in reading.all(CeilingDeclared) if one.by == party and one.money is not None]
    if not declared or (ceiling := declared[-1].money) is None:
        return None
    spent = [one for one in reading.all(Contributed) if one.by == party]
    refs = (declared[-1].ref, *(one.ref for one in spent))
    return use_of(sum(one.amount for one in spent), ceiling, refs)


def _hours(reading: Reading, party: str) -> CeilingUse | None:
    declared = [one for one in reading.all(CeilingDeclared) if one.by == party and one.hours is not None]
    if not declared or (ceiling := declared[-1].hours) is None:
        return None
    spent = [one for one in reading.all(HoursSpent) if one.by == party]
    refs = (declared[-1].ref, *(one.ref for one in spent))
    return use_of(sum((one.hours for one in spent), Decimal(0)), ceiling, refs)


def use_of(used: int | Decimal, ceiling: int | Decimal, evidence: Refs) -> CeilingUse:
    """Compare what was used with its ceiling: near from 0.8 on, over above 1.

    Source: model section 8.
    >>> use_of(24, 25, ()).status
    <CeilingStatus.NEAR: 'near'>
    """
    ratio = Fraction(used) / Fraction(ceiling) if ceiling else None
    written = None if ratio is None else decimal_of(ratio)
    return CeilingUse(used, ceiling, written, _status(Fraction(used), Fraction(ceiling)), evidence)


def _status(used: Fraction, ceiling: Fraction) -> CeilingStatus:
    if used > ceiling:
        return CeilingStatus.OVER
    return CeilingStatus.NEAR if used and used >= ceiling * NEAR_FROM else CeilingStatus.OK
