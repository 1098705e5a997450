"""The escalation ladder: who tries to resolve a dispute, one after the other, and in how many days each.

A dispute raised while a ladder is agreed stands on its first rung at once. Without a ladder nothing here applies.
Source: statement S1.15; capability 20.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import InvalidInput
from domain.facts import Agreement, Author, Event, Frozen, Note, Refers, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.memory.escalation import AgreedRung, Stand
from domain.running import ClockKind, RunningClock
from domain.state import Partnership, with_course, with_entry

RungNumber: TypeAlias = Annotated[int, Field(ge=1, description="Place of a rung on the ladder, from 1.")]


class Rung(Frozen):
    """One rung of the ladder: who tries to resolve a dispute there, and in how many days."""

    who: Annotated[Title, Field(description="Those who try to resolve it, by their office.")]
    days: Annotated[int, Field(ge=1, le=365, description="Days that they have, the last one included.")]


Rungs: TypeAlias = Annotated[tuple[Rung, ...], Field(min_length=1, max_length=8)]
"""The rungs from those nearest to the work to those furthest from it."""


class AgreeEscalationLadder(AnyChange):
    """Agree who tries to resolve a dispute, one after the other, and in how many days each."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-escalation-ladder"] = "agree-escalation-ladder"
    rungs: Rungs


class EscalationLadderAgreed(Term):
    """The parties agreed who tries to resolve a dispute, one after the other."""

    TOPIC: ClassVar[str] = "partnership.escalation-ladder-agreed"

    rungs: Rungs


class DisputeReachedRung(Event):
    """A dispute reached a rung of the agreed ladder, to be resolved there by a day."""

    TOPIC: ClassVar[str] = "partnership.dispute-reached-rung"

    dispute: Annotated[int, Field(ge=1), Refers("dispute")]
    rung: RungNumber
    who: Title
    until: date
    reason: Note | None


Change: TypeAlias = AgreeEscalationLadder
Recorded: TypeAlias = EscalationLadderAgreed | DisputeReachedRung


@dataclass(eq=False)
class RungNamedTwice(InvalidInput):
    """Every rung of the ladder is somebody else's."""

    who: str


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted ladder brings about.

    Raises: RungNamedTwice.
    """
    named = [rung.who for rung in change.rungs]
    for who in named:
        if named.count(who) > 1:
            raise RungNamedTwice(who)
    return (EscalationLadderAgreed.agreed(change, agreement, rungs=change.rungs),)


def reaches(
    partnership: Partnership, command: AnyCommand, author: Author, *, dispute: int, rung: int, reason: str | None = None
) -> tuple[Event, ...]:
    """Give the event by which a dispute reaches a rung; none when the ladder has no such rung."""
    ladder = partnership.course.escalation.ladder
    if rung > len(ladder):
        return ()
    reached = ladder[rung - 1]
    until = command.effective_on + timedelta(days=reached.days)
    told = {"dispute": dispute, "rung": rung, "who": reached.who, "until": until, "reason": reason}
    return (DisputeReachedRung.of(command, author, **told),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a ladder was agreed, or a dispute reached a rung."""
    escalation = partnership.course.escalation
    match event:
        case EscalationLadderAgreed():
            ladder = tuple(AgreedRung(rung.who, rung.days) for rung in event.rungs)
            return with_course(partnership, escalation=replace(escalation, ladder=ladder))
        case DisputeReachedRung():
            stands = with_entry(escalation.stands, event.dispute, Stand(event.rung, event.until))
            return with_course(partnership, escalation=replace(escalation, stands=stands))


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the clock of each rung on which an unresolved dispute stands; silence leaves it there, overdue."""
    for number, stand in partnership.course.escalation.stands.items():
        dispute = partnership.disputes[number]
        if dispute.resolved is None:
            parties = tuple(partnership.parties)
            yield RunningClock(ClockKind.RUNG, str(number), dispute.title, stand.until, parties)
