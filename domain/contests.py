"""Contests: a party disputes what another stated, until that one concedes, it withdraws, or they settle it together.

A fact and a laid proposal (then: that it is material) can be contested. They are named by their version in the record.
What is contested stays readable; the measures leave it out while the contest is open and show a range. A contest after
the objection period opens no range: the measures know the day of recording, this module does not. Source: model
sections 2 and 5.4.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Agreement, Author, Event, Note, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.state import Partnership, with_entry, without_entry

Contested: TypeAlias = Annotated[int, Field(ge=1, description="Number of the fact or proposal in the record.")]


class ContestFact(AnyCommand):
    """Contest what another party stated, with the reason."""

    version: Contested
    reason: Note


class ConcedeContest(AnyCommand):
    """Concede that what your party stated does not hold."""

    version: Contested
    reason: Note | None = None


class WithdrawContest(AnyCommand):
    """Withdraw your party's contest: the statement counts as before."""

    version: Contested
    reason: Note | None = None


class SettleContest(AnyChange):
    """Settle together whether what is contested holds."""

    change: Literal["settle-contest"] = "settle-contest"
    version: Contested
    upheld: Annotated[bool, Field(description="Whether the contest is right, so that the statement is struck.")]
    reason: Title


class FactContested(Event):
    """A party contested what another stated."""

    TOPIC: ClassVar[str] = "partnership.fact-contested"

    version: Contested
    reason: Note


class ContestConceded(Event):
    """A party conceded that what it stated does not hold."""

    TOPIC: ClassVar[str] = "partnership.contest-conceded"

    version: Contested
    reason: Note | None


class ContestWithdrawn(Event):
    """A party withdrew its contest."""

    TOPIC: ClassVar[str] = "partnership.contest-withdrawn"

    version: Contested
    reason: Note | None


class ContestSettled(Term):
    """The parties settled whether what was contested holds."""

    TOPIC: ClassVar[str] = "partnership.contest-settled"

    version: Contested
    upheld: bool
    reason: Title


Command: TypeAlias = ContestFact | ConcedeContest | WithdrawContest
Change: TypeAlias = SettleContest
Recorded: TypeAlias = FactContested | ContestConceded | ContestWithdrawn | ContestSettled


@dataclass(eq=False)
class NothingToContest(NotFound):
    """At this place in the record stands no fact or proposal, or it was taken back, repaired or struck before."""

    version: int


@dataclass(eq=False)
class OwnStatement(Refused):
    """A party does not contest what it stated itself; it repairs that or takes it back."""

    version: int


@dataclass(eq=False)
class AlreadyContested(Refused):
    """Your party's contest is open; it is settled before another one."""

    version: int


@dataclass(eq=False)
class NoOpenContest(NotFound):
    """Nobody contests this."""

    version: int


@dataclass(eq=False)
class NotYourStatement(Refused):
    """Only the party that stated something concedes that it does not hold."""

    version: int
    by: str


@dataclass(eq=False)
class NoContestOfYours(NotFound):
    """Your party has no open contest of this."""

    version: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a contest leads to."""
    match command:
        case ContestFact():
            return _contest(partnership, command, author)
        case ConcedeContest():
            return _concede(partnership, command, author)
        case WithdrawContest():
            if author.party not in contesting(partnership, command.version):
                raise NoContestOfYours(command.version)
            return (ContestWithdrawn.of(command, author, version=command.version, reason=command.reason),)


def _contest(partnership: Partnership, command: ContestFact, author: Author) -> tuple[Event, ...]:
    by = stated_by(partnership, command.version)
    if by is None:
        raise NothingToContest(command.version)
    if by == author.party:
        raise OwnStatement(command.version)
    if author.party in contesting(partnership, command.version):
        raise AlreadyContested(command.version)
    return (FactContested.of(command, author, version=command.version, reason=command.reason),)


def _concede(partnership: Partnership, command: ConcedeContest, author: Author) -> tuple[Event, ...]:
    _require_contested(partnership, command.version)
    by = stated_by(partnership, command.version)
    if by is not None and by != author.party:
        raise NotYourStatement(command.version, by)
    return (ContestConceded.of(command, author, version=command.version, reason=command.reason),)


def stated_by(partnership: Partnership, version: int) -> str | None:
    """Name the party behind a statement that can be contested; None when there is none at this version."""
    if version in partnership.struck_claims:
        return None
    mark = partnership.facts.get(version)
    return partnership.laid_at.get(version) if mark is None else mark.by


def contesting(partnership: Partnership, version: int) -> frozenset[str]:
    """Name the parties whose contest of a statement is open."""
    return partnership.contests.get(version, frozenset())


def _require_contested(partnership: Partnership, version: int) -> None:
    if version not in partnership.contests:
        raise NoOpenContest(version)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what settling a contest brings about."""
    _require_contested(partnership, change.version)
    settled = {"version": change.version, "upheld": change.upheld, "reason": change.reason}
    return (ContestSettled.agreed(change, agreement, **settled),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a contest."""
    match event:
        case FactContested():
            return _with(partnership, event.version, contesting(partnership, event.version) | {event.by})
        case ContestWithdrawn():
            return _with(partnership, event.version, contesting(partnership, event.version) - {event.by})
        case ContestConceded() | ContestSettled(upheld=True):
            struck = partnership.struck_claims | {event.version}
            return replace(_with(partnership, event.version, frozenset()), struck_claims=struck)
        case ContestSettled():
            return _with(partnership, event.version, frozenset())


def _with(partnership: Partnership, version: int, parties: frozenset[str]) -> Partnership:
    if parties:
        return replace(partnership, contests=with_entry(partnership.contests, version, parties))
    return replace(partnership, contests=without_entry(partnership.contests, version))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership in which nobody contests what was taken back or repaired at a version."""
    return _with(partnership, version, frozenset())
