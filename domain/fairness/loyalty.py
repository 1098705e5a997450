"""Loyalty: can I rely on your promises and early warnings, and do quarrels stay low?

Readings of the model that this module takes:
- a dispute that was resolved lies in the window of that day; one that is open counts, with nothing, from the day on
  which it is open too long until it is resolved, so that waiting for a year does not help; before that it says nothing;
- a warning counts when the owner of the issue gave it, and its first one does;
- `n` counts the promises; a promise that was replaced in time is named and does not count.
Source: model section 5.2.
"""

from fractions import Fraction
from typing import Final

from domain.fairness.arithmetic import HALF, ONE, ZERO, clamped, mean, mean_of_known
from domain.fairness.findings import Findings, Item, count_of, experience_of, values_of
from domain.fairness.inputs import (
    DisputeRaised,
    DisputeResolved,
    EarlyWarning,
    IssueMaterialised,
    Promised,
    PromiseKept,
    PromiseReplaced,
)
from domain.fairness.obligations import credit_for
from domain.fairness.reading import Reading
from domain.fairness.results import JOINT, Formula
from domain.weights import Dimension

FORMULA: Final = Formula("fairness.loyalty", 1)
KEPT: Final = "kept"
REPLACED: Final = "replaced"
WARNED: Final = "warned"
DISPUTE: Final = "dispute"
HIGHEST_LEVEL: Final = 4
SHORT_WARNING: Final = HALF


def loyalty(reading: Reading) -> Findings:
    """Find how far each party can be relied on."""
    disputes = _disputes(reading)
    own = tuple(item for party in reading.parties for item in (*_promises(reading, party), *_issues(reading, party)))
    together = mean(values_of(disputes, DISPUTE, JOINT))
    parts = {party: _parts(own, party, together) for party in reading.parties}
    conduct = {party: found["own_conduct"] for party, found in parts.items()}
    return Findings(
        dimension=Dimension.LOYALTY,
        formula=FORMULA,
        experienced=experience_of(conduct),
        counts=count_of(own, KEPT, reading.parties),
        components=parts,
        items=(*disputes, *own),
        conduct=conduct,
    )


def _parts(items: tuple[Item, ...], party: str, disputes: Fraction | None) -> dict[str, Fraction | None]:
    kept, warned = (mean(values_of(items, part, party)) for part in (KEPT, WARNED))
    conduct = None if kept is None else mean_of_known((kept, warned, disputes))
    return {"own_conduct": conduct, KEPT: kept, WARNED: warned, "disputes": disputes}


def _promises(reading: Reading, party: str) -> tuple[Item, ...]:
    kept, replaced = reading.answers(PromiseKept), reading.answers(PromiseReplaced)
    promised = (one for one in reading.due(Promised) if one.by == party)
    return tuple(_promise(reading, one, kept.get(one.ref, ()), replaced.get(one.ref, ())) for one in promised)


def _promise(
    reading: Reading, promise: Promised, kept: tuple[PromiseKept, ...], replaced: tuple[PromiseReplaced, ...]
) -> Item:
    in_time = tuple(one.ref for one in replaced if one.on <= promise.due)
    if in_time:
        return Item(promise.ref, promise.by, REPLACED, None, in_time)
    credit = max((credit_for(promise.due, one.on, reading.parameters) for one in kept), default=ZERO)
    return Item(promise.ref, promise.by, KEPT, credit, tuple(one.ref for one in kept))


def _issues(reading: Reading, party: str) -> tuple[Item, ...]:
    warnings = [one for one in reading.all(EarlyWarning) if one.by == party]
    struck = (one for one in reading.recent(IssueMaterialised) if one.by == party)
    return tuple(_issue(reading, one, [each for each in warnings if each.issue == one.issue]) for one in struck)


def _issue(reading: Reading, struck: IssueMaterialised, warnings: list[EarlyWarning]) -> Item:
    if not warnings:
        return Item(struck.ref, struck.by, WARNED, ZERO)
    days_before = (struck.on - warnings[0].on).days
    long_before = ONE if days_before >= reading.parameters.warning_days else SHORT_WARNING
    return Item(struck.ref, struck.by, WARNED, long_before if days_before >= 1 else ZERO, (warnings[0].ref,))


def _disputes(reading: Reading) -> tuple[Item, ...]:
    resolved = {ref: found[0] for ref, found in reading.answers(DisputeResolved).items()}
    raised = reading.all(DisputeRaised)
    return tuple(item for one in raised if (item := _dispute(reading, one, resolved.get(one.ref))))


def _dispute(reading: Reading, raised: DisputeRaised, resolved: DisputeResolved | None) -> Item | None:
    if resolved is None:
        too_long = (reading.as_of - raised.on).days > reading.parameters.dispute_days
        return Item(raised.ref, JOINT, DISPUTE, ZERO) if too_long else None
    credit = clamped(Fraction(HIGHEST_LEVEL - resolved.level, HIGHEST_LEVEL - 1))
    counts = reading.in_window(resolved.on)
    return Item(raised.ref, JOINT, DISPUTE, credit, (resolved.ref,)) if counts else None
