"""What can be asked and what can have happened with a promise."""

from datetime import date
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.contributions import Hours
from domain.effort import TeamName
from domain.facts import Command as AnyCommand
from domain.facts import Event, Fact, Note, Title
from domain.quantities import PositiveMoney

PromiseNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a promise.")]


class MakePromise(AnyCommand):
    """Promise the others something for a day, with the hours and money it takes.

    What it takes may be left out until the parties agree that every promise states it.
    """

    title: Title
    due: Annotated[Day, Field(description="Day on which it is done at the latest.")]
    note: Note | None = None
    replaces: Annotated[PromiseNumber | None, Field(description="Own promise whose place it takes.")] = None
    hours: Annotated[Hours | None, Field(description="Hours that it takes.")] = None
    money: Annotated[PositiveMoney | None, Field(description="Money that it takes.")] = None
    first_day: Annotated[Day | None, Field(description="First day of the work; empty is the day it is made.")] = None
    team: Annotated[TeamName | None, Field(description="Team that does it; empty is your party.")] = None


class AcceptPromise(AnyCommand):
    """Accept a promise of another party: you rely on it."""

    promise: PromiseNumber


class KeepPromise(AnyCommand):
    """Record that your party kept its promise."""

    promise: PromiseNumber
    note: Note | None = None


class ReportBrokenPromise(AnyCommand):
    """Report that a promise was not kept: its maker at any time, who relies on it after the day it was due."""

    promise: PromiseNumber
    reason: Note


class ReleasePromise(AnyCommand):
    """Release another party from its promise, with the reason."""

    promise: PromiseNumber
    reason: Note


class PromiseMade(Fact):
    """A party promised the others something for a day."""

    TOPIC: ClassVar[str] = "partnership.promise-made"

    promise: PromiseNumber
    title: Title
    due: date
    note: Note | None
    replaces: PromiseNumber | None


class PromiseAccepted(Event):
    """A party accepted a promise and relies on it."""

    TOPIC: ClassVar[str] = "partnership.promise-accepted"

    promise: PromiseNumber


class PromiseKept(Fact):
    """A party recorded that it kept its promise."""

    TOPIC: ClassVar[str] = "partnership.promise-kept"

    promise: PromiseNumber
    note: Note | None


class PromiseBroken(Fact):
    """A party reported that a promise was not kept."""

    TOPIC: ClassVar[str] = "partnership.promise-broken"

    promise: PromiseNumber
    reason: Note


class PromiseReleased(Event):
    """A party released another from its promise."""

    TOPIC: ClassVar[str] = "partnership.promise-released"

    promise: PromiseNumber
    reason: Note


Command: TypeAlias = MakePromise | AcceptPromise | KeepPromise | ReportBrokenPromise | ReleasePromise
Recorded: TypeAlias = PromiseMade | PromiseAccepted | PromiseKept | PromiseBroken | PromiseReleased
