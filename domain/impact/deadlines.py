"""Each clock that a proposal starts, moves or stops."""

from dataclasses import dataclass
from datetime import date

from domain.running import ClockKind, RunningClock
from domain.silence import running_clocks
from domain.state import Partnership


@dataclass(frozen=True, slots=True)
class DeadlineMoved:
    """A clock with its last day before and after; None where it does not run."""

    kind: ClockKind
    subject: str
    title: str
    before: date | None
    after: date | None


def deadlines_moved(before: Partnership, after: Partnership) -> tuple[DeadlineMoved, ...]:
    """Give each clock that runs otherwise, the earliest first."""
    was, becomes = _by_subject(before), _by_subject(after)
    found = []
    for key in dict.fromkeys((*was, *becomes)):
        days = tuple(clocks[key].last_day if key in clocks else None for clocks in (was, becomes))
        if days[0] != days[1]:
            clock = becomes.get(key) or was[key]
            found.append(DeadlineMoved(clock.kind, clock.subject, clock.title, *days))
    return tuple(sorted(found, key=lambda one: (one.after or one.before or date.max, one.kind, one.subject)))


def _by_subject(partnership: Partnership) -> dict[tuple[ClockKind, str], RunningClock]:
    return {(clock.kind, clock.subject): clock for clock in running_clocks(partnership)}
