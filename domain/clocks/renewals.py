"""Tacit renewal: the contract goes on for so many months unless a party gives notice in time.

The renewal is recorded on the day after the last on which notice could be given, because from then on it binds.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import Refused
from domain.facts import Act, Agreement, Author, Event, Note, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import counted_from
from domain.memory.clocks import Renewal
from domain.running import ClockKind, RunningClock
from domain.state import Partnership, Status
from domain.termination import NoTermAgreed


class AgreeTacitRenewal(AnyChange):
    """Agree that the contract renews by itself unless a party gives notice."""

    change: Literal["agree-tacit-renewal"] = "agree-tacit-renewal"
    months: Annotated[int, Field(ge=1, le=120, description="Months that each renewal adds.")]
    notice_months: Annotated[int, Field(ge=0, le=60, description="Months before the end that notice must be in.")]
    at_most: Annotated[int | None, Field(ge=1, le=100, description="How many renewals; empty has no limit.")] = None


class DropTacitRenewal(AnyChange):
    """Agree that the contract does not renew by itself any more."""

    change: Literal["drop-tacit-renewal"] = "drop-tacit-renewal"
    reason: Title


class DeclineRenewal(AnyCommand):
    """Give notice that your party does not want the contract renewed; it ends on its last day."""

    ACT: ClassVar[Act] = Act.BIND

    reason: Note


class RenewTacitly(AnyCommand):
    """Record that nobody gave notice in time, so that the contract goes on."""

    ACT: ClassVar[Act] = Act.CLOCK

    ends_on: Annotated[date, Field(description="Last day that the renewal moves.")]


class TacitRenewalAgreed(Term):
    """The parties agreed that the contract renews by itself unless one of them gives notice."""

    TOPIC: ClassVar[str] = "partnership.tacit-renewal-agreed"

    months: int
    notice_months: int
    at_most: int | None


class TacitRenewalDropped(Term):
    """The parties agreed that the contract does not renew by itself any more."""

    TOPIC: ClassVar[str] = "partnership.tacit-renewal-dropped"

    reason: Title


class RenewalDeclined(Event):
    """A party gave notice that the contract is not renewed."""

    TOPIC: ClassVar[str] = "partnership.renewal-declined"

    ends_on: date
    reason: Note


class ContractRenewed(Event):
    """Nobody gave notice in time, so the contract goes on until another last day."""

    TOPIC: ClassVar[str] = "partnership.contract-renewed"

    last_notice_day: date
    old_end: date
    new_end: date
    times: Annotated[int, Field(ge=1, description="How many renewals there were, this one included.")]


Command: TypeAlias = DeclineRenewal | RenewTacitly
Change: TypeAlias = AgreeTacitRenewal | DropTacitRenewal
Recorded: TypeAlias = TacitRenewalAgreed | TacitRenewalDropped | RenewalDeclined | ContractRenewed


@dataclass(eq=False)
class NoTacitRenewal(Refused):
    """The contract does not renew by itself, so there is nothing to decline."""


@dataclass(eq=False)
class NoticeDayPassed(Refused):
    """The last day to give notice against this renewal has passed."""

    last_notice_day: date


@dataclass(eq=False)
class RenewalNotDue(Refused):
    """This renewal is not due: notice can still be given, or the contract goes on already."""

    ends_on: date


@dataclass(eq=False)
class RenewalAlreadyDeclined(Refused):
    """Notice was given; the contract is not renewed after this day."""

    ends_on: date


def renewal_of(partnership: Partnership) -> Renewal | None:
    """Give how the contract renews, counted from an end that was agreed anew since; None when it does not."""
    renewal, term = partnership.clocks.renewal, partnership.term
    if renewal is None or term is None or term.end == renewal.end:
        return renewal
    return replace(renewal, agreed_end=term.end, times=0)


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a renewal leads to."""
    renewal = renewal_of(partnership)
    match command:
        case DeclineRenewal():
            return _decline(renewal, command, author)
        case RenewTacitly():
            return _renew(partnership, renewal, command, author)


def _decline(renewal: Renewal | None, command: DeclineRenewal, author: Author) -> tuple[Event, ...]:
    if renewal is None:
        raise NoTacitRenewal
    if renewal.declined_for == renewal.end:
        raise RenewalAlreadyDeclined(renewal.end)
    if counted_from(command, author) > renewal.last_notice_day:
        raise NoticeDayPassed(renewal.last_notice_day)
    return (RenewalDeclined.of(command, author, ends_on=renewal.end, reason=command.reason),)


def _renew(
    partnership: Partnership, renewal: Renewal | None, command: RenewTacitly, author: Author
) -> tuple[Event, ...]:
    if renewal is None or not _renews(partnership, renewal) or renewal.end != command.ends_on:
        raise RenewalNotDue(command.ends_on)
    if author.today <= renewal.last_notice_day:
        raise RenewalNotDue(command.ends_on)
    days = {"last_notice_day": renewal.last_notice_day, "old_end": renewal.end, "new_end": renewal.next_end}
    return (ContractRenewed.of(command, author, **days, times=renewal.times + 1),)


def _renews(partnership: Partnership, renewal: Renewal) -> bool:
    return renewal.goes_on and partnership.notice is None and partnership.status is not Status.ENDED


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the renewal brings about."""
    match change:
        case AgreeTacitRenewal():
            return _agree_renewal(partnership, change, agreement)
        case DropTacitRenewal():
            if partnership.clocks.renewal is None:
                raise NoTacitRenewal
            return (TacitRenewalDropped.agreed(change, agreement, reason=change.reason),)


def _agree_renewal(partnership: Partnership, change: AgreeTacitRenewal, agreement: Agreement) -> tuple[Event, ...]:
    if partnership.term is None:
        raise NoTermAgreed
    renewal = Renewal(change.months, change.notice_months, change.at_most, partnership.term.end)
    if agreement.decided_on > renewal.last_notice_day:
        raise NoticeDayPassed(renewal.last_notice_day)
    terms = change.model_dump(include={"months", "notice_months", "at_most"})
    return (TacitRenewalAgreed.agreed(change, agreement, **terms),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about the renewal."""
    renewal = renewal_of(partnership)
    match event:
        case TacitRenewalAgreed():
            end = partnership.term.end if partnership.term else event.effective_on
            return _with(partnership, Renewal(event.months, event.notice_months, event.at_most, end))
        case TacitRenewalDropped():
            return _with(partnership, None)
        case RenewalDeclined():
            return _with(partnership, renewal and replace(renewal, declined_for=event.ends_on))
        case ContractRenewed():
            term = partnership.term and replace(partnership.term, end=event.new_end)
            renewed = renewal and replace(renewal, times=event.times)
            return replace(_with(partnership, renewed), term=term)


def _with(partnership: Partnership, renewal: Renewal | None) -> Partnership:
    return replace(partnership, clocks=replace(partnership.clocks, renewal=renewal))


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the last day on which notice can be given against the next renewal."""
    renewal = renewal_of(partnership)
    if renewal and _renews(partnership, renewal):
        renew = RenewTacitly(effective_on=renewal.last_notice_day, ends_on=renewal.end)
        awaited = tuple(partnership.parties)
        yield RunningClock(ClockKind.RENEWAL, "", "", renewal.last_notice_day, awaited, renew)
