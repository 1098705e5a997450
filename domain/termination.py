"""Termination: notice by one party, an end that all agree, and the close of the record."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.calendar import Day, add_months
from domain.errors import Refused
from domain.facts import Act, Agreement, Author, Event, Note, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import counted_from
from domain.state import Notice, Partnership, Status


class GiveNotice(AnyCommand):
    """Give notice that your party ends the contract early."""

    ACT: ClassVar[Act] = Act.BIND

    ends_on: Annotated[Day, Field(description="Last day of the contract, included.")]
    reason: Note


class WithdrawNotice(AnyCommand):
    """Take back the notice that your party gave."""

    ACT: ClassVar[Act] = Act.BIND

    reason: Note


class ClosePartnership(AnyCommand):
    """Record that the contract came to its end."""


class AgreeEnding(AnyChange):
    """Agree together on which day the contract ends."""

    change: Literal["agree-ending"] = "agree-ending"
    ends_on: Day
    reason: Title


class NoticeGiven(Event):
    """A party gave notice that it ends the contract."""

    TOPIC: ClassVar[str] = "partnership.notice-given"

    ends_on: date
    reason: Note


class NoticeWithdrawn(Event):
    """A party took back its notice."""

    TOPIC: ClassVar[str] = "partnership.notice-withdrawn"

    reason: Note


class EndingAgreed(Term):
    """The parties agreed on which day the contract ends."""

    TOPIC: ClassVar[str] = "partnership.ending-agreed"

    ends_on: date
    reason: Title


class PartnershipEnded(Event):
    """The contract came to its end. What is owed stays owed."""

    TOPIC: ClassVar[str] = "partnership.ended"


Command: TypeAlias = GiveNotice | WithdrawNotice | ClosePartnership
Change: TypeAlias = AgreeEnding
Recorded: TypeAlias = NoticeGiven | NoticeWithdrawn | EndingAgreed | PartnershipEnded


@dataclass(eq=False)
class NoTermAgreed(Refused):
    """Without an agreed term there is nothing to end."""


@dataclass(eq=False)
class NoticeTooShort(Refused):
    """The agreed period of notice is longer."""

    earliest_end: date


@dataclass(eq=False)
class EndsAfterTerm(Refused):
    """The contract ends before that day by itself."""

    term_end: date


@dataclass(eq=False)
class NoticeAlreadyGiven(Refused):
    """The end of the contract is settled."""

    ends_on: date


@dataclass(eq=False)
class NoOwnNotice(Refused):
    """Your party gave no notice that could be taken back."""


@dataclass(eq=False)
class NoticeTookEffect(Refused):
    """The contract ended by this notice; it cannot be taken back any more."""

    ends_on: date


@dataclass(eq=False)
class ContractStillRuns(Refused):
    """The last day of the contract has not passed."""

    last_day: date


@dataclass(eq=False)
class AlreadyEnded(Refused):
    """The end was recorded before."""


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about the end leads to."""
    if partnership.status is Status.ENDED:
        raise AlreadyEnded
    match command:
        case GiveNotice():
            return _give_notice(partnership, command, author)
        case WithdrawNotice():
            return _withdraw_notice(partnership, command, author)
        case ClosePartnership():
            return _close(partnership, command, author)


def _last_day(partnership: Partnership) -> date:
    if partnership.term is None:
        raise NoTermAgreed
    if partnership.notice is not None:
        return min(partnership.notice.ends_on, partnership.term.end)
    return partnership.term.end


def _give_notice(partnership: Partnership, command: GiveNotice, author: Author) -> tuple[Event, ...]:
    if partnership.notice is not None:
        raise NoticeAlreadyGiven(partnership.notice.ends_on)
    term_end = _last_day(partnership)
    if command.ends_on > term_end:
        raise EndsAfterTerm(term_end)
    months = partnership.term.notice_months if partnership.term else 0
    earliest = add_months(counted_from(command, author), months)
    if command.ends_on < earliest:
        raise NoticeTooShort(earliest)
    return (NoticeGiven.of(command, author, ends_on=command.ends_on, reason=command.reason),)


def _withdraw_notice(partnership: Partnership, command: WithdrawNotice, author: Author) -> tuple[Event, ...]:
    if partnership.notice is None or partnership.notice.by != author.party:
        raise NoOwnNotice
    if author.today > partnership.notice.ends_on:
        raise NoticeTookEffect(partnership.notice.ends_on)
    return (NoticeWithdrawn.of(command, author, reason=command.reason),)


def _close(partnership: Partnership, command: ClosePartnership, author: Author) -> tuple[Event, ...]:
    last_day = _last_day(partnership)
    if command.effective_on <= last_day:
        raise ContractStillRuns(last_day)
    return (PartnershipEnded.of(command, author),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an agreed end brings about."""
    term = partnership.term
    if term is None:
        raise NoTermAgreed
    if change.ends_on > term.end:
        raise EndsAfterTerm(term.end)
    return (EndingAgreed.agreed(change, agreement, ends_on=change.ends_on, reason=change.reason),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about the end."""
    match event:
        case NoticeGiven():
            return replace(partnership, notice=Notice(event.by, event.ends_on))
        case NoticeWithdrawn():
            return replace(partnership, notice=None)
        case EndingAgreed():
            return replace(partnership, notice=Notice(None, event.ends_on))
        case PartnershipEnded():
            return replace(partnership, status=Status.ENDED)
