"""When the duty to renegotiate arises: the shock has moved too far from where the parties last talked.

Readings of the model that this module takes:
- a new version and a closed renegotiation move the anchor before the period is tested;
- while the shock at the anchor awaits its index, no duty can arise;
- only a clause with a threshold of its own has a trigger;
- a renegotiation closed, or a version that starts, after the last settled period ends a duty at once;
- the answer is due the agreed number of days after the last day of the period.
Source: model section 3.6.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from domain.calendar import Period
from domain.quantities import EXACT
from domain.sharing.inputs import ClauseVersion, Renegotiated
from domain.sharing.results import PeriodRow, Refs, Trigger, Triggers, distinct
from domain.sharing.split import ZERO


@dataclass(frozen=True, slots=True)
class _Watch:
    """Where the parties last talked: the clause, the shock of that moment, and whether a duty is open."""

    version: ClauseVersion | None
    anchor: Decimal | None
    anchor_evidence: Refs
    open: bool


def triggers(
    rows: Sequence[PeriodRow], versions: Sequence[ClauseVersion], closings: Sequence[Renegotiated]
) -> Triggers:
    """Give every duty to renegotiate that arose in settled rows, and whether the last one is still open."""
    by_number = {version.version: version for version in versions}
    watch, fired = _Watch(None, ZERO, (), False), []
    for row in rows:
        watch = _reclaused(watch, row, by_number.get(row.version or 0))
        watch = _talked(watch, row, [closing for closing in closings if _lies_in(closing, row.period)])
        trigger = _trigger(watch, row)
        if trigger:
            fired.append(trigger)
            watch = replace(watch, open=True)
    return Triggers(tuple(fired), watch.open and not _settled_since(rows[-1].period, versions, closings))


def _lies_in(closing: Renegotiated, period: Period) -> bool:
    return period.first_day <= closing.on <= period.last_day


def _reclaused(watch: _Watch, row: PeriodRow, version: ClauseVersion | None) -> _Watch:
    if version is watch.version:
        return watch
    if watch.version is None:
        return _Watch(version, ZERO, (), False)
    return _Watch(version, row.shock, row.evidence.shock, False)


def _talked(watch: _Watch, row: PeriodRow, closings: Iterable[Renegotiated]) -> _Watch:
    refs = tuple(closing.ref for closing in closings)
    if not refs:
        return watch
    return _Watch(watch.version, row.shock, distinct(refs, row.evidence.shock), False)


def _trigger(watch: _Watch, row: PeriodRow) -> Trigger | None:
    """Give the duty that arises in a period: not open, and the shock is at or over the threshold from the anchor."""
    version, anchor, shock = watch.version, watch.anchor, row.shock
    threshold = version.clause.reneg_threshold if version else None
    if version is None or threshold is None or watch.open or anchor is None or shock is None:
        return None
    if EXACT.subtract(shock, anchor).copy_abs() < threshold:
        return None
    answer_due = row.period.last_day + timedelta(days=version.clause.reneg_respond_days)
    evidence = distinct((version.ref,), row.evidence.shock, watch.anchor_evidence)
    return Trigger(row.period, shock, anchor, answer_due, evidence)


def _settled_since(period: Period, versions: Iterable[ClauseVersion], closings: Iterable[Renegotiated]) -> bool:
    closed = any(closing.on > period.last_day for closing in closings)
    return closed or any(version.start > period.first_day for version in versions)
