"""The direction of the relation: whether it spirals up or down, cause by cause, each with its events.

Every cause compares the twelve months up to the day with the twelve before. A cause that is known at only one of them
points nowhere, and without a cause that points there is no direction.

Readings that this module takes:
- kept promises and shown disclosures are compared as in fairness: what fell due, with less credit for late;
- disputes and decisions taken alone are counted once the record is two years old and one happened; fewer is a rise;
- intentions can only raise: nobody is held to have told more of them before.
Source: statement S1.16; model section 5.2.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from domain.calendar import add_months
from domain.decisions import RecordJointDecision, ReportUnilateralDecision, UnilateralDecisionReported
from domain.disputes import DisputeRaised, RaiseDispute
from domain.facts import Event, Frozen
from domain.fairness.loyalty import KEPT
from domain.fairness.record import fairness_record
from domain.fairness.results import FairnessView
from domain.fairness.transparency import DISCLOSURE
from domain.fairness.view import fairness_view
from domain.quantities import EXACT, Quantity, to_figure
from domain.relation.intentions import DiscloseIntention, IntentionDisclosed
from domain.relationship.view import MEASURED_EVENTS
from domain.views.relation_type import numbers_of
from domain.views.view import EventNumber, Moment, View, Viewing
from domain.weights import Dimension


class Direction(StrEnum):
    """Which way the relation goes."""

    UPWARD = "upward"
    DOWNWARD = "downward"
    MIXED = "mixed"
    STEADY = "steady"


class Cause(StrEnum):
    """What moves a relation."""

    FAIRNESS = "fairness"
    PROMISES = "promises"
    DISCLOSURES = "disclosures"
    INTENTIONS = "intentions"
    DISPUTES = "disputes"
    DECIDED_ALONE = "decided_alone"


class Effect(StrEnum):
    """Which way a cause points."""

    RISES = "rises"
    STAYS = "stays"
    FALLS = "falls"


class CauseOfDirection(Frozen):
    """A cause at both points, which way it points, and the events of both years behind it.

    Fairness, promises and disclosures are from 0 to 1; the others are counted.
    """

    cause: Cause
    before: Quantity | None
    now: Quantity | None
    effect: Effect | None
    events_before: tuple[EventNumber, ...]
    events: tuple[EventNumber, ...]


class DirectionView(View):
    """The direction of the relation over a year, and how many causes rose and fell; empty without two points."""

    direction: Direction | None
    rose: int
    fell: int
    causes: tuple[CauseOfDirection, ...]


@dataclass(frozen=True)
class _Point:
    value: Decimal | None
    events: tuple[int, ...] = ()


_FEWER_IS_BETTER: Final = frozenset({Cause.DISPUTES, Cause.DECIDED_ALONE})
_SHARES: Final = {Cause.PROMISES: (Dimension.LOYALTY, KEPT), Cause.DISCLOSURES: (Dimension.TRANSPARENCY, DISCLOSURE)}
_COUNTS: Final[dict[Cause, type[Event]]] = {
    Cause.INTENTIONS: IntentionDisclosed,
    Cause.DISPUTES: DisputeRaised,
    Cause.DECIDED_ALONE: UnilateralDecisionReported,
}


def direction_view(moment: Moment) -> DirectionView:
    """Work out which way the relation goes, and why."""
    causes = tuple(_causes(moment))
    rose, fell = (sum(one.effect is effect for one in causes) for effect in (Effect.RISES, Effect.FALLS))
    known = any(one.effect is not None for one in causes)
    return DirectionView(direction=direction_of(rose, fell) if known else None, rose=rose, fell=fell, causes=causes)


def direction_of(rose: int, fell: int) -> Direction:
    """Give the direction in which more causes point.

    >>> [direction_of(2, 1).value, direction_of(0, 1).value, direction_of(1, 1).value, direction_of(0, 0).value]
    ['upward', 'downward', 'mixed', 'steady']
    """
    if rose == fell:
        return Direction.MIXED if rose else Direction.STEADY
    return Direction.UPWARD if rose > fell else Direction.DOWNWARD


def _causes(moment: Moment) -> Iterator[CauseOfDirection]:
    yield _cause(Cause.FAIRNESS, *_fairness(moment))
    record = fairness_record(moment.stated, (), known_at=moment.known_at)
    years = [fairness_view(record, as_of=add_months(moment.as_of, -12)), fairness_view(record, as_of=moment.as_of)]
    for cause, (dimension, part) in _SHARES.items():
        yield _cause(cause, *(_share(year, dimension, part) for year in years))
    for cause, kind in _COUNTS.items():
        yield _cause(cause, *_counted(moment, kind))


def _cause(cause: Cause, before: _Point, now: _Point) -> CauseOfDirection:
    return CauseOfDirection(
        cause=cause,
        before=before.value,
        now=now.value,
        effect=_effect(cause, before.value, now.value),
        events_before=before.events,
        events=now.events,
    )


def _effect(cause: Cause, before: Decimal | None, now: Decimal | None) -> Effect | None:
    if before is None or now is None:
        return None
    better = before - now if cause in _FEWER_IS_BETTER else now - before
    if better > 0:
        return Effect.RISES
    return Effect.FALLS if better < 0 and cause is not Cause.INTENTIONS else Effect.STAYS


def _fairness(moment: Moment) -> tuple[_Point, _Point]:
    """Give the headline of a year ago, or the first since, and that of the day; one point is none."""
    year_ago = add_months(moment.as_of, -12)
    known = [view for view in _headlines(moment) if view.headline.value is not None]
    then = [view for view in known if view.as_of <= year_ago][-1:] or known[:1]
    if not then or known[-1].as_of == then[0].as_of:
        return _Point(None), _Point(None)
    return _headline(then[0]), _headline(known[-1])


def _headlines(moment: Moment) -> Iterable[FairnessView]:
    now = moment.relationship.fairness
    return (*(view for view in moment.relationship.history if view.as_of < now.as_of), now)


def _headline(view: FairnessView) -> _Point:
    value = view.headline.value
    return _Point(None if value is None else to_figure(value), numbers_of(view.headline.evidence))


def _share(year: FairnessView, dimension: Dimension, part: str) -> _Point:
    items = [item for item in year.dimensions[dimension].evidence if item.part == part and item.value is not None]
    if not items:
        return _Point(None)
    credit = sum((Decimal(item.value or 0) for item in items), Decimal(0))
    refs = tuple(dict.fromkeys(ref for item in items for ref in item.refs))
    return _Point(to_figure(EXACT.divide(credit, Decimal(len(items)))), numbers_of(refs))


def _counted(moment: Moment, kind: type[Event]) -> tuple[_Point, _Point]:
    """Count both years; a record that is younger, or in which it never happened, tells nothing."""
    middle, start = (add_months(moment.as_of, -months) for months in (12, 24))
    before, now = _between(moment, kind, start, middle), _between(moment, kind, middle, moment.as_of)
    if moment.opening.effective_on > start or not before + now:
        return _Point(None, before), _Point(None, now)
    return _Point(Decimal(len(before)), before), _Point(Decimal(len(now)), now)


def _between(moment: Moment, kind: type[Event], after: date, until: date) -> tuple[int, ...]:
    return tuple(one.version for one in moment.facts(kind) if after < one.event.effective_on <= until)


VIEWING = Viewing(
    "direction",
    DirectionView,
    MEASURED_EVENTS | {IntentionDisclosed, DisputeRaised, UnilateralDecisionReported},
    direction_view,
    (DiscloseIntention, RaiseDispute, RecordJointDecision, ReportUnilateralDecision),
)
