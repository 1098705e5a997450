"""Reminders: so many days before a last day, whoever has yet to act is reminded, once.

That a reminder was given is an event, so replay never gives it again, and a new last day gets a reminder of its own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.counting import DAY
from domain.errors import Refused
from domain.facts import Act, Agreement, Author, Event, PartyId, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.memory.clocks import Reminders
from domain.running import ClockKind, RunningClock
from domain.state import Partnership

REMINDABLE = frozenset(ClockKind) - {ClockKind.REMINDER}
ClockKinds: TypeAlias = Annotated[tuple[ClockKind, ...], Field(min_length=1, max_length=len(ClockKind))]


class AgreeReminders(AnyChange):
    """Agree how many days before a last day whoever has yet to act is reminded."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-reminders"] = "agree-reminders"
    days: Annotated[int, Field(ge=1, le=365, description="Days before the last day.")]
    remind_of: Annotated[ClockKinds, Field(description="Of which last days.")]


class DropReminders(AnyChange):
    """Agree that nobody is reminded any more."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["drop-reminders"] = "drop-reminders"
    reason: Title


class GiveReminder(AnyCommand):
    """Record that whoever has yet to act was reminded of a last day."""

    ACT: ClassVar[Act] = Act.CLOCK

    clock: ClockKind
    subject: Annotated[str, Field(max_length=60, description="Number or short name of what it is about.")]
    title: Annotated[str, Field(max_length=200)]
    due: Annotated[Day, Field(description="Last day, included.")]
    awaited: Annotated[tuple[PartyId, ...], Field(max_length=100)]


class RemindersAgreed(Term):
    """The parties agreed how many days before a last day whoever has yet to act is reminded."""

    TOPIC: ClassVar[str] = "partnership.reminders-agreed"

    days: int
    remind_of: ClockKinds


class RemindersDropped(Term):
    """The parties agreed that nobody is reminded any more."""

    TOPIC: ClassVar[str] = "partnership.reminders-dropped"

    reason: Title


class ReminderGiven(Event):
    """Whoever had yet to act was reminded of a last day."""

    TOPIC: ClassVar[str] = "partnership.reminder-given"

    clock: ClockKind
    subject: str
    title: str
    due: date
    awaited: tuple[PartyId, ...]


Command: TypeAlias = GiveReminder
Change: TypeAlias = AgreeReminders | DropReminders
Recorded: TypeAlias = RemindersAgreed | RemindersDropped | ReminderGiven


@dataclass(eq=False)
class NoRemindersAgreed(Refused):
    """No reminders of this kind are agreed."""


@dataclass(eq=False)
class ReminderNotDue(Refused):
    """It is too early or too late to remind of this day."""

    due: date


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a reminder leads to; one that was given before leads to nothing."""
    reminders = partnership.clocks.reminders
    if reminders is None or command.clock not in reminders.of:
        raise NoRemindersAgreed
    if (command.clock, command.subject, command.due) in partnership.clocks.reminded:
        return ()
    if not _first_day(command.due, reminders) <= author.today <= command.due:
        raise ReminderNotDue(command.due)
    told = command.model_dump(include={"clock", "subject", "title", "due", "awaited"})
    return (ReminderGiven.of(command, author, **told),)


def _first_day(due: date, reminders: Reminders) -> date:
    return due - timedelta(days=reminders.days)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the reminders brings about."""
    match change:
        case AgreeReminders():
            if not set(change.remind_of) <= REMINDABLE:
                raise NoRemindersAgreed
            terms = {"days": change.days, "remind_of": change.remind_of}
            return (RemindersAgreed.agreed(change, agreement, **terms),)
        case DropReminders():
            if partnership.clocks.reminders is None:
                raise NoRemindersAgreed
            return (RemindersDropped.agreed(change, agreement, reason=change.reason),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about reminders."""
    known = partnership.clocks
    match event:
        case RemindersAgreed():
            known = replace(known, reminders=Reminders(event.days, frozenset(event.remind_of)))
        case RemindersDropped():
            known = replace(known, reminders=None)
        case ReminderGiven():
            known = replace(known, reminded=known.reminded | {(event.clock, event.subject, event.due)})
    return replace(partnership, clocks=known)


def reminders_of(partnership: Partnership, running: Iterable[RunningClock]) -> Iterator[RunningClock]:
    """Give for each running clock the reminder that is still to be given."""
    agreed = partnership.clocks.reminders
    for clock in running if agreed else ():
        about = (clock.kind, clock.subject, clock.last_day)
        if agreed and clock.kind in agreed.of and about not in partnership.clocks.reminded:
            yield _reminder(clock, _first_day(clock.last_day, agreed))


def _reminder(clock: RunningClock, day: date) -> RunningClock:
    give = GiveReminder(
        effective_on=day,
        clock=clock.kind,
        subject=clock.subject,
        title=clock.title,
        due=clock.last_day,
        awaited=clock.awaited,
    )
    kind, about, before = ClockKind.REMINDER, (clock.subject, clock.title), day - DAY
    return RunningClock(kind, *about, before, clock.awaited, give, useful_until=clock.last_day)
