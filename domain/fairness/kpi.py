"""KPIs: how far performance reached its targets in twelve months.

Readings of the model that this module takes:
- what was measured in the window of twelve months counts, as it does for the conditions of the ladder;
- a KPI that was agreed again is the one agreed last; what was dropped is measured no more;
- an average below zero reaches nothing where more is better, and everything where less is better.
Source: model sections 6 and 7.
"""

from fractions import Fraction
from typing import Final

from domain.fairness.arithmetic import HALF, ONE, ZERO, clamped, decimal_of, mean
from domain.fairness.inputs import KpiAgreed, KpiDropped, KpiMeasured
from domain.fairness.reading import Reading, grouped, in_order
from domain.fairness.results import Formula, KpiFigure, KpiView, Status
from domain.goals import Direction

FORMULA: Final = Formula("kpi.attainment", 1)
LEAST_MEASURED_WEIGHT: Final = HALF


def kpi_view(reading: Reading) -> KpiView:
    """Work out how far each KPI reached its target, and all together."""
    agreed = _agreed(reading)
    measured = grouped(reading.recent(KpiMeasured), lambda one: one.kpi)
    reached = {one.kpi: _reached(one, measured.get(one.kpi, ())) for one in agreed}
    whole = sum((_weight(one) for one in agreed), ZERO)
    known = sum((_weight(one) for one in agreed if reached[one.kpi] is not None), ZERO)
    coverage = known / whole if whole else None
    enough = coverage is not None and coverage >= LEAST_MEASURED_WEIGHT
    weighted = sum((_weight(one) * (reached[one.kpi] or ZERO) for one in agreed), ZERO)
    return KpiView(
        formula=FORMULA,
        per_kpi=tuple(_figure(one, reached[one.kpi], measured.get(one.kpi, ())) for one in agreed),
        coverage=None if coverage is None else decimal_of(coverage),
        attainment=decimal_of(weighted / known) if enough else None,
        status=Status.OK if enough else Status.INSUFFICIENT_EVIDENCE if known else Status.NO_EVIDENCE,
    )


def attainment(average: Fraction, target: Fraction, direction: Direction) -> Fraction:
    """Compare an average with its target, 0 to 1.

    Source: model section 7.
    >>> attainment(Fraction(5), Fraction(4), Direction.LOWER)
    Fraction(4, 5)
    """
    if direction is Direction.LOWER:
        return ONE if average <= 0 else clamped(target / average)
    return clamped(average / target) if target > 0 else ONE if average >= target else ZERO


def _agreed(reading: Reading) -> tuple[KpiAgreed, ...]:
    last: dict[str, KpiAgreed] = {}
    terms: tuple[KpiAgreed | KpiDropped, ...] = (*reading.all(KpiAgreed), *reading.all(KpiDropped))
    for one in in_order(terms):
        if isinstance(one, KpiAgreed):
            last[one.kpi] = one
        else:
            last.pop(one.kpi, None)
    return tuple(last.values())


def _weight(one: KpiAgreed) -> Fraction:
    return max(ZERO, Fraction(one.weight))


def _reached(one: KpiAgreed, measured: tuple[KpiMeasured, ...]) -> Fraction | None:
    average = mean([Fraction(each.value) for each in measured])
    return None if average is None else attainment(average, Fraction(one.target), one.direction)


def _figure(one: KpiAgreed, reached: Fraction | None, measured: tuple[KpiMeasured, ...]) -> KpiFigure:
    evidence = (one.ref, *(each.ref for each in measured))
    return KpiFigure(one.kpi, one.weight, None if reached is None else decimal_of(reached), evidence)
