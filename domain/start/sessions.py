"""Joint sessions: what the parties discuss together before the first activity, and what a session leaves to be done.

A topic counts as discussed once every party was present and none contests that. Source: statements S2.7 and S2.8.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import chain, count
from typing import Annotated, ClassVar, Final, Literal, TypeAlias

from pydantic import AfterValidator, Field

from domain.calendar import Day
from domain.errors import NotFound, Refused
from domain.facts import (
    Agreement,
    Author,
    Event,
    Fact,
    Frozen,
    Note,
    PartyId,
    PersonName,
    Refers,
    Slug,
    Term,
    Title,
)
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.memory.start import JointStart, Point, Session
from domain.running import ClockKind, RunningClock
from domain.state import Partnership, number_at, with_entry

USUAL_TOPICS: Final = ("information-sharing", "meeting-forms", "goals-of-each-party", "independence")
"""What the parties discuss before the first activity, unless they agree other topics. Source: statement S2.7."""


def _topics_once(topics: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(topics)) < len(topics):
        raise ValueError("every topic stands once")
    return topics


StartTopic: TypeAlias = Annotated[Slug, Refers("start_topic")]
StartTopics: TypeAlias = Annotated[tuple[StartTopic, ...], Field(max_length=20), AfterValidator(_topics_once)]
SessionNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a joint session.")]
PointNumber: TypeAlias = Annotated[
    int, Field(ge=1, description="Number of a point that a session left."), Refers("point")
]


class PointKind(StrEnum):
    """What a session left: a vulnerability that came to the surface, or a topic that was parked."""

    VULNERABILITY = "vulnerability"
    PARKED = "parked"


class Attendee(Frozen):
    """Somebody who was present for a party."""

    party: PartyId
    name: PersonName


class StatedPoint(Frozen):
    """What a session leaves to be done, with the party that looks after it and the day on which it is done."""

    kind: PointKind
    title: Title
    owner: Annotated[PartyId, Field(description="Party that looks after it.")]
    due: Annotated[Day, Field(description="Day on which it is done at the latest.")]


class SessionPoint(StatedPoint):
    """What a session left to be done, by its number."""

    point: PointNumber


class AgreeJointStart(AnyChange):
    """Agree what you discuss together before the first activity; without that the partnership does not start."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-joint-start"] = "agree-joint-start"
    topics: Annotated[StartTopics, Field(min_length=1)] = USUAL_TOPICS


class RecordSession(AnyCommand):
    """Record a joint session: who was present, what you discussed, and what it left to be done."""

    title: Title
    present: Annotated[tuple[Attendee, ...], Field(min_length=1, max_length=60)]
    topics: Annotated[StartTopics, Field(description="What you discussed.")] = ()
    points: Annotated[tuple[StatedPoint, ...], Field(max_length=40)] = ()
    note: Note | None = None


class SettlePoint(AnyCommand):
    """Record that a point of your party, left by a session, is settled."""

    point: PointNumber
    outcome: Note


class JointStartAgreed(Term):
    """The parties agreed what they discuss together before the first activity."""

    TOPIC: ClassVar[str] = "partnership.joint-start-agreed"

    topics: StartTopics


class JointSessionHeld(Fact):
    """The parties held a joint session; one of them recorded it."""

    TOPIC: ClassVar[str] = "partnership.joint-session-held"

    session: SessionNumber
    title: Title
    present: tuple[Attendee, ...]
    topics: StartTopics
    points: tuple[SessionPoint, ...]
    note: Note | None


class SessionPointSettled(Fact):
    """A party settled a point that a session left to it."""

    TOPIC: ClassVar[str] = "partnership.session-point-settled"

    point: PointNumber
    outcome: Note


Command: TypeAlias = RecordSession | SettlePoint
Change: TypeAlias = AgreeJointStart
Recorded: TypeAlias = JointStartAgreed | JointSessionHeld | SessionPointSettled


@dataclass(eq=False)
class PointDueTooEarly(Refused):
    """What a session leaves is due on the day of the session or later."""

    title: str
    due: date


@dataclass(eq=False)
class UnknownPoint(NotFound):
    """No session left a point with this number."""

    point: int


@dataclass(eq=False)
class NotYourPoint(Refused):
    """Only the party that looks after a point settles it."""

    point: int
    owner: PartyId


@dataclass(eq=False)
class PointAlreadySettled(Refused):
    """The point is settled; take that back first."""

    point: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a joint session leads to."""
    match command:
        case RecordSession():
            return _record(partnership, command, author)
        case SettlePoint():
            return _settle(partnership, command, author)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what agreeing a joint start brings about; it replaces what was agreed before."""
    return (JointStartAgreed.agreed(change, agreement, topics=change.topics),)


def _record(partnership: Partnership, command: RecordSession, author: Author) -> tuple[Event, ...]:
    require_parties(partnership, *(one.party for one in command.present), *(one.owner for one in command.points))
    for stated in command.points:
        if stated.due < command.effective_on:
            raise PointDueTooEarly(stated.title, stated.due)
    start = partnership.start
    repaired = _held_at(start, command.corrects.version) if command.corrects else None
    numbers = _numbers(start, repaired)
    points = tuple(SessionPoint(point=next(numbers), **dict(stated)) for stated in command.points)
    told = {name: getattr(command, name) for name in ("title", "present", "topics", "note")}
    session = repaired or start.sessions_held + 1
    return (JointSessionHeld.of(command, author, session=session, points=points, **told),)


def _numbers(start: JointStart, repaired: int | None) -> Iterator[int]:
    """Give the numbers of the points of a session: those of the one that it repairs first, then new ones."""
    kept = (number for number, point in start.points.items() if point.session == repaired)
    return chain(kept, count(start.points_raised + 1))


def _held_at(start: JointStart, version: int) -> int | None:
    return number_at(start.sessions, version)


def _settle(partnership: Partnership, command: SettlePoint, author: Author) -> tuple[Event, ...]:
    point = partnership.start.points.get(command.point)
    if point is None:
        raise UnknownPoint(command.point)
    if point.owner != author.party:
        raise NotYourPoint(command.point, point.owner)
    if point.settled not in (None, command.corrects and command.corrects.version):
        raise PointAlreadySettled(command.point)
    return (SessionPointSettled.of(command, author, point=command.point, outcome=command.outcome),)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that no point of the session recorded at a version is settled.

    Raises: PointAlreadySettled.
    """
    session = _held_at(partnership.start, version)
    for number, point in partnership.start.points.items():
        if session is not None and point.session == session and point.settled is not None:
            raise PointAlreadySettled(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a joint session."""
    start = partnership.start
    match event:
        case JointStartAgreed():
            return replace(partnership, start=replace(start, topics=event.topics))
        case JointSessionHeld():
            return replace(partnership, start=_with_session(start, event, partnership.version + 1))
        case SessionPointSettled():
            settled = replace(start.points[event.point], settled=partnership.version + 1)
            return replace(partnership, start=replace(start, points=with_entry(start.points, event.point, settled)))


def _with_session(start: JointStart, event: JointSessionHeld, version: int) -> JointStart:
    held = Session(version, frozenset(one.party for one in event.present), frozenset(event.topics))
    left = {one.point: Point(event.session, one.title, one.owner, one.due) for one in event.points}
    return replace(
        start,
        sessions=with_entry(start.sessions, event.session, held),
        sessions_held=max(start.sessions_held, event.session),
        points={**start.points, **left},
        points_raised=max((start.points_raised, *left)),
    )


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the session held, or the point settled, at a version."""
    start = partnership.start
    session = _held_at(start, version)
    points = {
        number: replace(point, settled=None) if point.settled == version else point
        for number, point in start.points.items()
        if session is None or point.session != session
    }
    sessions = {number: held for number, held in start.sessions.items() if number != session}
    return replace(partnership, start=replace(start, sessions=sessions, points=points))


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the clocks of the points that are not settled; silence changes none of them."""
    for number, point in partnership.start.points.items():
        if point.settled is None:
            yield RunningClock(ClockKind.POINT, str(number), point.title, point.due, (point.owner,))
