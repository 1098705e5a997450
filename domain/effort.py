"""Effort: what a promise takes in hours and money, and how far a party and its teams can go.

Once the parties agreed that promises state their effort, a promise without it is refused. Hours are spread evenly over
the calendar days from the first day of work up to the day on which the promise is due, both included.
Source: statements S4.4, S4.6 and S4.10.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain import matters
from domain.calendar import Day
from domain.contributions import Hours
from domain.errors import Refused
from domain.facts import Agreement, Author, Event, Fact, Refers, Slug, Term
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.memory.commitments import LastDay
from domain.quantities import Amount, Quantity
from domain.state import Partnership, with_entry

EffortHours: TypeAlias = Annotated[Quantity, Field(ge=0)]
"""Hours that a promise takes, zero or more."""
TeamName: TypeAlias = Annotated[Slug, Field(description="Short name of a team of your party."), Refers("team")]


class RequireEffort(AnyChange):
    """Agree whether each promise states from now on the hours or money it takes; a later agreement replaces it."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["require-effort"] = "require-effort"
    required: Annotated[bool, Field(description="Whether the duty holds; no lifts it.")] = True


class DeclareMonthlyCeiling(AnyCommand):
    """Declare the most hours a month that your party, or a team of it, can put into promises.

    A later declaration of the same team, or of the party as a whole, replaces it from its day.
    """

    hours: Hours
    team: Annotated[TeamName | None, Field(description="The team; empty is your party as a whole.")] = None


class DeclareLastDay(AnyCommand):
    """Declare the last day on which your party puts anything in; a later declaration replaces it."""

    last_day: Annotated[Day | None, Field(description="Last day, included; empty lifts the deadline.")] = None


class EffortRequired(Term):
    """The parties agreed whether each promise states the hours or money it takes."""

    TOPIC: ClassVar[str] = "partnership.effort-required"

    required: bool


class EffortStated(Event):
    """A party stated what its promise takes, in hours and money, and from which day it works on it."""

    TOPIC: ClassVar[str] = "partnership.effort-stated"

    promise: Annotated[int, Field(ge=1)]
    hours: EffortHours
    money: Amount
    first_day: date
    team: TeamName | None


class MonthlyCeilingDeclared(Fact):
    """A party declared the most hours a month that it, or a team of it, can put into promises."""

    TOPIC: ClassVar[str] = "partnership.monthly-ceiling-declared"

    hours: Hours
    team: TeamName | None


class LastDayDeclared(Fact):
    """A party declared the last day on which it puts anything in, or lifted it."""

    TOPIC: ClassVar[str] = "partnership.last-day-declared"

    last_day: date | None


Command: TypeAlias = DeclareMonthlyCeiling | DeclareLastDay
Change: TypeAlias = RequireEffort
Recorded: TypeAlias = EffortRequired | EffortStated | MonthlyCeilingDeclared | LastDayDeclared


@dataclass(eq=False)
class EffortMissing(Refused):
    """The parties agreed that a promise states the hours or money it takes; this one states neither."""


@dataclass(eq=False)
class WorkAfterPromise(Refused):
    """The work on a promise begins on or before the day on which the promise is due."""

    first_day: date
    due: date


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what declaring how far a party can go leads to."""
    match command:
        case DeclareMonthlyCeiling():
            return (MonthlyCeilingDeclared.of(command, author, hours=command.hours, team=command.team),)
        case DeclareLastDay():
            return (LastDayDeclared.of(command, author, last_day=command.last_day),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what agreeing that promises state their effort brings about."""
    return (EffortRequired.agreed(change, agreement, required=change.required),)


def last_day_of(partnership: Partnership, party: str) -> date | None:
    """Give the last day on which a party puts anything in, as it declared last; None is no deadline."""
    declared = partnership.commitments.last_days.items()
    own = [(one.on, version, one.last_day) for version, one in declared if one.by == party]
    return max(own, key=lambda one: one[:2])[2] if own else None


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about effort."""
    match event:
        case EffortRequired():
            return _with(partnership, effort_required=event.required)
        case EffortStated():
            return _stated(partnership, event)
        case LastDayDeclared():
            declared = LastDay(event.by, event.effective_on, event.last_day)
            last_days = partnership.commitments.last_days.insert(partnership.version + 1, declared)
            return _with(partnership, last_days=last_days)
        case MonthlyCeilingDeclared():
            return partnership


def _with(partnership: Partnership, **remembered: Any) -> Partnership:
    return replace(partnership, commitments=replace(partnership.commitments, **remembered))


def _stated(partnership: Partnership, event: EffortStated) -> Partnership:
    effort = matters.Effort(partnership.version + 1, event.hours, event.money, event.first_day, event.team)
    promise = replace(partnership.promises[event.promise], effort=effort)
    return replace(partnership, promises=with_entry(partnership.promises, event.promise, promise))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the last day declared at a version."""
    return _with(partnership, last_days=partnership.commitments.last_days.discard(version))
