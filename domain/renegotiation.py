"""Renegotiation: the duty to talk when the world moved, and how the talk ends."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.calendar import PeriodName
from domain.errors import NotFound, Refused
from domain.facts import CLOCK_PARTY, Agreement, Author, Event, Note, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guarded import require_ground, require_in_time
from domain.guards import require_driver
from domain.matters import Talk, TalkStatus
from domain.quantities import Rate
from domain.state import Partnership, with_entry, without_entry

TalkNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a renegotiation.")]
DEFAULT_RESPOND_DAYS = 30


class Ground(StrEnum):
    """Why the parties have to talk."""

    TRIGGER = "trigger"
    REQUEST = "request"
    HARDSHIP = "hardship"
    LIMIT = "limit"


class ImpasseExit(StrEnum):
    """How an impasse ends."""

    DECISION = "decision"
    ESCALATION = "escalation"
    MEDIATION = "mediation"


class OpenRenegotiation(AnyCommand):
    """Ask the other party to renegotiate, or record that a clause demands it."""

    subject: Title
    ground: Ground = Ground.REQUEST
    driver: Annotated[Slug | None, Field(description="The driver it is about, if one.")] = None
    period: Annotated[PeriodName | None, Field(description="The period that crossed the threshold.")] = None
    shock: Annotated[Rate | None, Field(description="The shock of that period.")] = None
    explanation: Note | None = None

    @model_validator(mode="after")
    def _trigger_is_complete(self) -> Self:
        if self.ground is Ground.TRIGGER and None in (self.driver, self.period, self.shock):
            raise ValueError("a trigger names its driver, the period and the shock")
        return self


class AnswerRenegotiation(AnyCommand):
    """Answer a request to renegotiate."""

    renegotiation: TalkNumber
    willing: bool
    reply: Note


class DeclareImpasse(AnyCommand):
    """Record that the talk is stuck."""

    renegotiation: TalkNumber
    reason: Note


class EndImpasse(AnyCommand):
    """Record how a stuck talk moves again."""

    renegotiation: TalkNumber
    by_way_of: ImpasseExit
    explanation: Note


class ConcludeRenegotiation(AnyChange):
    """Close a renegotiation; the shock of that period becomes the new starting point."""

    change: Literal["conclude-renegotiation"] = "conclude-renegotiation"
    driver: Annotated[Slug | None, Field(description="The driver it was about, if one.")] = None
    renegotiation: TalkNumber | None = None
    outcome: Title

    @model_validator(mode="after")
    def _one_subject(self) -> Self:
        if self.driver is None and self.renegotiation is None:
            raise ValueError("name the renegotiation or the driver that it was about")
        return self


class RenegotiationOpened(Event):
    """A party asked to renegotiate, or a clause demanded it."""

    TOPIC: ClassVar[str] = "partnership.renegotiation-opened"

    renegotiation: TalkNumber
    subject: Title
    ground: Ground
    driver: Slug | None
    period: PeriodName | None
    shock: Rate | None
    answer_due: date
    explanation: Note | None


class RenegotiationAnswered(Event):
    """A party answered the request to renegotiate."""

    TOPIC: ClassVar[str] = "partnership.renegotiation-answered"

    renegotiation: TalkNumber
    willing: bool
    reply: Note


class ImpasseDeclared(Event):
    """A party recorded that the talk is stuck."""

    TOPIC: ClassVar[str] = "partnership.impasse-declared"

    renegotiation: TalkNumber
    reason: Note


class ImpasseEnded(Event):
    """A party recorded how the stuck talk moves again."""

    TOPIC: ClassVar[str] = "partnership.impasse-ended"

    renegotiation: TalkNumber
    by_way_of: ImpasseExit
    explanation: Note


class RenegotiationConcluded(Term):
    """The parties closed the renegotiation."""

    TOPIC: ClassVar[str] = "partnership.renegotiation-concluded"

    renegotiation: TalkNumber | None
    driver: Slug | None
    outcome: Title


Command: TypeAlias = OpenRenegotiation | AnswerRenegotiation | DeclareImpasse | EndImpasse
Change: TypeAlias = ConcludeRenegotiation
Recorded: TypeAlias = (
    RenegotiationOpened | RenegotiationAnswered | ImpasseDeclared | ImpasseEnded | RenegotiationConcluded
)


@dataclass(eq=False)
class UnknownRenegotiation(NotFound):
    """No open renegotiation has this number."""

    renegotiation: int


@dataclass(eq=False)
class RenegotiationAlreadyOpen(Refused):
    """The parties are already talking about this driver."""

    driver: str
    renegotiation: int


@dataclass(eq=False)
class NoThresholdAgreed(Refused):
    """The clause of this driver names no threshold that opens a renegotiation."""

    driver: str


@dataclass(eq=False)
class OwnRequest(Refused):
    """A party does not answer its own request."""

    renegotiation: int


@dataclass(eq=False)
class AlreadyAnImpasse(Refused):
    """The talk is recorded as stuck."""

    renegotiation: int


@dataclass(eq=False)
class NoImpasse(Refused):
    """The talk is not recorded as stuck."""

    renegotiation: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about renegotiation leads to."""
    match command:
        case OpenRenegotiation():
            return _open(partnership, command, author)
        case AnswerRenegotiation():
            return _answer(partnership, command, author)
        case DeclareImpasse():
            return _declare_impasse(partnership, command, author)
        case EndImpasse():
            return _end_impasse(partnership, command, author)


def _open(partnership: Partnership, command: OpenRenegotiation, author: Author) -> tuple[Event, ...]:
    for number, talk in partnership.talks.items():
        if command.driver is not None and talk.driver == command.driver:
            raise RenegotiationAlreadyOpen(command.driver, number)
    require_ground(partnership, command.effective_on, command.explanation or command.period)
    due = command.effective_on + timedelta(days=_respond_days(partnership, command))
    stated = command.model_dump(include={"subject", "ground", "driver", "period", "shock", "explanation"})
    number = partnership.talks_opened + 1
    return (RenegotiationOpened.of(command, author, renegotiation=number, answer_due=due, **stated),)


def _respond_days(partnership: Partnership, command: OpenRenegotiation) -> int:
    if command.driver is None:
        return DEFAULT_RESPOND_DAYS
    clause = require_driver(partnership, command.driver).clause
    if command.ground is Ground.TRIGGER and clause.reneg_threshold is None:
        raise NoThresholdAgreed(command.driver)
    return clause.reneg_respond_days


def _require_talk(partnership: Partnership, number: int) -> Talk:
    if number not in partnership.talks:
        raise UnknownRenegotiation(number)
    return partnership.talks[number]


def _answer(partnership: Partnership, command: AnswerRenegotiation, author: Author) -> tuple[Event, ...]:
    talk = _require_talk(partnership, command.renegotiation)
    if talk.opened_by == author.party:
        raise OwnRequest(command.renegotiation)
    require_in_time(partnership, command.effective_on, answer_due=talk.answer_due)
    stated = command.model_dump(include={"renegotiation", "willing", "reply"})
    return (RenegotiationAnswered.of(command, author, **stated),)


def _declare_impasse(partnership: Partnership, command: DeclareImpasse, author: Author) -> tuple[Event, ...]:
    if _require_talk(partnership, command.renegotiation).status is TalkStatus.IMPASSE:
        raise AlreadyAnImpasse(command.renegotiation)
    return (ImpasseDeclared.of(command, author, renegotiation=command.renegotiation, reason=command.reason),)


def _end_impasse(partnership: Partnership, command: EndImpasse, author: Author) -> tuple[Event, ...]:
    if _require_talk(partnership, command.renegotiation).status is not TalkStatus.IMPASSE:
        raise NoImpasse(command.renegotiation)
    stated = command.model_dump(include={"renegotiation", "by_way_of", "explanation"})
    return (ImpasseEnded.of(command, author, **stated),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what closing a renegotiation brings about."""
    driver, number = change.driver, change.renegotiation
    if number is not None:
        driver = _require_talk(partnership, number).driver
    elif driver is not None:
        require_driver(partnership, driver)
        number = next((known for known, talk in partnership.talks.items() if talk.driver == driver), None)
    stated = {"renegotiation": number, "driver": driver, "outcome": change.outcome}
    return (RenegotiationConcluded.agreed(change, agreement, **stated),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about renegotiation."""
    match event:
        case RenegotiationOpened():
            return _with_new_talk(partnership, event)
        case RenegotiationAnswered():
            talk = partnership.talks[event.renegotiation]
            talk = replace(talk, answered_by=talk.answered_by | {event.by})
            return _with_talk(partnership, event.renegotiation, talk)
        case ImpasseDeclared() | ImpasseEnded():
            status = TalkStatus.IMPASSE if isinstance(event, ImpasseDeclared) else TalkStatus.OPEN
            talk = replace(partnership.talks[event.renegotiation], status=status)
            return _with_talk(partnership, event.renegotiation, talk)
        case RenegotiationConcluded():
            return replace(partnership, talks=without_entry(partnership.talks, event.renegotiation))


def _with_new_talk(partnership: Partnership, event: RenegotiationOpened) -> Partnership:
    opener = CLOCK_PARTY if event.ground is Ground.TRIGGER else event.by
    talk = Talk(event.driver, opener, event.answer_due, frozenset(), TalkStatus.OPEN)
    talks = with_entry(partnership.talks, event.renegotiation, talk)
    return replace(partnership, talks=talks, talks_opened=event.renegotiation)


def _with_talk(partnership: Partnership, number: int, talk: Talk) -> Partnership:
    return replace(partnership, talks=with_entry(partnership.talks, number, talk))
