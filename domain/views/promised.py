"""What became of each promise up to a day, as the views about promises tell it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.effort import EffortStated
from domain.facts import Event
from domain.promises import PromiseAccepted, PromiseBroken, PromiseKept, PromiseMade, PromiseReleased
from domain.views.own import events_of
from domain.views.view import Moment

PROMISE_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    {PromiseMade, EffortStated, PromiseAccepted, PromiseKept, PromiseBroken, PromiseReleased}
)
"""Every kind of event that tells what a promise takes and what became of it."""


class PromiseState(StrEnum):
    """Where a promise stands."""

    PROPOSED = "proposed"
    COUNTED_ON = "counted_on"
    OVERDUE = "overdue"
    KEPT = "kept"
    BROKEN = "broken"
    RELEASED = "released"
    REPLACED = "replaced"


OPEN: Final = frozenset({PromiseState.PROPOSED, PromiseState.COUNTED_ON, PromiseState.OVERDUE})
"""The states in which a promise still takes what was promised."""


@dataclass(frozen=True)
class Promised:
    """One promise with what it takes, and where it stands."""

    version: int
    made: PromiseMade
    effort: EffortStated | None
    state: PromiseState

    @property
    def is_open(self) -> bool:
        """Whether it still takes what was promised."""
        return self.state in OPEN


def promises_of(moment: Moment) -> tuple[Promised, ...]:
    """Give every promise that stands in the record on the day, in the order of their numbers."""
    made = {event.promise: (version, event) for version, event in events_of(moment, PromiseMade)}
    efforts = {
        event.promise: event
        for version, event in events_of(moment, EffortStated)
        if event.promise in made and version > made[event.promise][0]
    }
    return tuple(
        Promised(version, event, efforts.get(number), _state(moment, event))
        for number, (version, event) in sorted(made.items())
    )


def _state(moment: Moment, made: PromiseMade) -> PromiseState:
    others = frozenset(moment.parties) - {made.by}
    if _said(moment, PromiseKept, made.promise):
        return PromiseState.KEPT
    if _said(moment, PromiseBroken, made.promise):
        return PromiseState.BROKEN
    if others <= _said(moment, PromiseReleased, made.promise):
        return PromiseState.RELEASED
    if any(others <= _said(moment, PromiseAccepted, number) for number in _successors(moment, made.promise)):
        return PromiseState.REPLACED
    if not others <= _said(moment, PromiseAccepted, made.promise):
        return PromiseState.PROPOSED
    return PromiseState.OVERDUE if made.due < moment.as_of else PromiseState.COUNTED_ON


def _said(
    moment: Moment,
    kind: type[PromiseAccepted | PromiseKept | PromiseBroken | PromiseReleased],
    promise: int,
) -> frozenset[str]:
    """Name the parties that said something of a kind about a promise."""
    return frozenset(event.by for _, event in events_of(moment, kind) if event.promise == promise)


def _successors(moment: Moment, promise: int) -> Iterator[int]:
    return (event.promise for _, event in events_of(moment, PromiseMade) if event.replaces == promise)
