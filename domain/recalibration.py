"""Recalibration: every so many months the parties look together whether they are still on course.

It is held when every party spoke; then the next one is due so many months later. One that is not held stays due.
Source: statement S3.13.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.calendar import Day, add_months
from domain.errors import Refused
from domain.facts import Agreement, Author, Event, Note, Term
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.memory.conduct import Recurring
from domain.running import ClockKind, RunningClock
from domain.state import Partnership, Status

Months: TypeAlias = Annotated[int | None, Field(ge=1, le=60, description="Every how many months; empty lifts it.")]


class AgreeRecalibration(AnyChange):
    """Agree that you look together every so many months whether you are still on course; empty lifts the duty."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-recalibration"] = "agree-recalibration"
    every_months: Months = None
    first_due: Annotated[Day | None, Field(description="Last day of the first one; empty is after that time.")] = None


class Recalibrate(AnyCommand):
    """Say what your party concludes at a recalibration; it is held once every party spoke."""

    conclusions: Note


class RecalibrationAgreed(Term):
    """The parties agreed that they look together every so many months whether they are on course, or no longer."""

    TOPIC: ClassVar[str] = "partnership.recalibration-agreed"

    every_months: Months
    due_on: date | None


class RecalibrationConcluded(Event):
    """A party said what it concludes at a recalibration."""

    TOPIC: ClassVar[str] = "partnership.recalibration-concluded"

    conclusions: Note


class RecalibrationHeld(Event):
    """Every party spoke: the recalibration that was due on a day was held, and the next one is due."""

    TOPIC: ClassVar[str] = "partnership.recalibration-held"

    was_due_on: date
    next_due_on: date


Command: TypeAlias = Recalibrate
Change: TypeAlias = AgreeRecalibration
Recorded: TypeAlias = RecalibrationAgreed | RecalibrationConcluded | RecalibrationHeld


@dataclass(eq=False)
class NoRecalibrationAgreed(Refused):
    """The parties agreed no recalibration, or lifted it."""


@dataclass(eq=False)
class AlreadyConcluded(Refused):
    """Your party said its conclusions; the recalibration waits for the others."""

    waiting: tuple[str, ...]


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what the conclusions of a party lead to: the last one makes the recalibration held."""
    duty = partnership.commitments.conduct.recalibration
    if duty.every_months is None or duty.due_on is None:
        raise NoRecalibrationAgreed
    if author.party in duty.spoken:
        raise AlreadyConcluded(_waiting(partnership, duty))
    concluded = RecalibrationConcluded.of(command, author, conclusions=command.conclusions)
    if set(_waiting(partnership, duty)) != {author.party}:
        return (concluded,)
    following = add_months(command.effective_on, duty.every_months)
    return (concluded, RecalibrationHeld.of(command, author, was_due_on=duty.due_on, next_due_on=following))


def _waiting(partnership: Partnership, duty: Recurring) -> tuple[str, ...]:
    return tuple(party for party in partnership.parties if party not in duty.spoken)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted recalibration brings about."""
    months = change.every_months
    after = months and add_months(change.applies_from or agreement.effective_on, months)
    due_on = (change.first_due or after) if months else None
    return (RecalibrationAgreed.agreed(change, agreement, every_months=months, due_on=due_on),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about recalibration."""
    duty = partnership.commitments.conduct.recalibration
    match event:
        case RecalibrationAgreed():
            return _with(partnership, Recurring(event.every_months, event.due_on))
        case RecalibrationConcluded():
            return _with(partnership, replace(duty, spoken=duty.spoken | {event.by}))
        case RecalibrationHeld():
            return _with(partnership, Recurring(duty.every_months, event.next_due_on))


def _with(partnership: Partnership, duty: Recurring) -> Partnership:
    conduct = replace(partnership.commitments.conduct, recalibration=duty)
    return replace(partnership, commitments=replace(partnership.commitments, conduct=conduct))


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the day on which the next recalibration is due; silence changes nothing."""
    duty = partnership.commitments.conduct.recalibration
    if duty.due_on is not None and partnership.status is not Status.ENDED:
        yield RunningClock(ClockKind.RECALIBRATION, "", "", duty.due_on, _waiting(partnership, duty))
