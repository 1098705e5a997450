"""What became of each promise up to a day, as the views about promises tell it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from domain.effort import EffortStated
from domain.facts import Event
from domain.promises import PromiseAccepted, PromiseBroken, PromiseKept, PromiseMade, PromiseReleased
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


@dataclass(frozen=True)
class _Said:
    """Which parties said what about one promise, and which promises were made in its place."""

    accepted: set[str] = field(default_factory=set)
    released: set[str] = field(default_factory=set)
    kept: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    successors: set[int] = field(default_factory=set)


def promises_of(moment: Moment) -> tuple[Promised, ...]:
    """Give every promise that stands in the record on the day, in the order of their numbers."""
    made = {event.promise: (version, event) for version, event in moment.told(PromiseMade)}
    efforts = {
        event.promise: event
        for version, event in moment.told(EffortStated)
        if event.promise in made and version > made[event.promise][0]
    }
    said = _all_said(moment)
    return tuple(
        Promised(version, event, efforts.get(number), _state(moment, event, said))
        for number, (version, event) in sorted(made.items())
    )


def _all_said(moment: Moment) -> Mapping[int, _Said]:
    said: defaultdict[int, _Said] = defaultdict(_Said)
    for one in moment.facts(*PROMISE_EVENTS):
        match one.event:
            case PromiseMade(replaces=int(replaced)) as event:
                said[replaced].successors.add(event.promise)
            case PromiseAccepted() as event:
                said[event.promise].accepted.add(event.by)
            case PromiseReleased() as event:
                said[event.promise].released.add(event.by)
            case PromiseKept() as event:
                said[event.promise].kept.add(event.by)
            case PromiseBroken() as event:
                said[event.promise].broken.add(event.by)
    return said


def _state(moment: Moment, made: PromiseMade, said: Mapping[int, _Said]) -> PromiseState:
    others, about = set(moment.parties) - {made.by}, said[made.promise]
    if about.kept:
        return PromiseState.KEPT
    if about.broken:
        return PromiseState.BROKEN
    if others <= about.released:
        return PromiseState.RELEASED
    if any(others <= said[number].accepted for number in about.successors):
        return PromiseState.REPLACED
    if not others <= about.accepted:
        return PromiseState.PROPOSED
    return PromiseState.OVERDUE if made.due < moment.as_of else PromiseState.COUNTED_ON
