"""Promises: what a party undertakes for a day, who relies on it, and whether it was kept.

A promise counts once every other party accepted it. It is closed when it was kept, when every other party released
it, or when an accepted promise took its place.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, ClassVar, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Fact, Note, Title
from domain.facts import Command as AnyCommand
from domain.matters import Promise
from domain.state import Partnership, with_entry


class PromiseOutcome(StrEnum):
    """How a promise was closed."""

    KEPT = "kept"
    RELEASED = "released"
    REPLACED = "replaced"


PromiseNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a promise.")]


class MakePromise(AnyCommand):
    """Promise the others something for a day."""

    title: Title
    due: Annotated[Day, Field(description="Day on which it is done at the latest.")]
    note: Note | None = None
    replaces: Annotated[PromiseNumber | None, Field(description="Own promise whose place it takes.")] = None


class AcceptPromise(AnyCommand):
    """Accept a promise of another party: you rely on it."""

    promise: PromiseNumber


class KeepPromise(AnyCommand):
    """Record that your party kept its promise."""

    promise: PromiseNumber
    note: Note | None = None


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


class PromiseReleased(Event):
    """A party released another from its promise."""

    TOPIC: ClassVar[str] = "partnership.promise-released"

    promise: PromiseNumber
    reason: Note


Command: TypeAlias = MakePromise | AcceptPromise | KeepPromise | ReleasePromise
Recorded: TypeAlias = PromiseMade | PromiseAccepted | PromiseKept | PromiseReleased


@dataclass(eq=False)
class UnknownPromise(NotFound):
    """No promise with this number was made."""

    promise: int


@dataclass(eq=False)
class PromiseDueTooEarly(Refused):
    """A promise is due on or after the day on which it is made."""

    due: date
    made_on: date


@dataclass(eq=False)
class OwnPromise(Refused):
    """A party does not accept or release its own promise; the others do."""

    promise: int


@dataclass(eq=False)
class NotYourPromise(Refused):
    """Only the party that made a promise keeps or replaces it."""

    promise: int
    by: str


@dataclass(eq=False)
class PromiseNotAccepted(Refused):
    """A promise is kept towards those who rely on it; not every other party accepted it yet."""

    promise: int
    waiting: tuple[str, ...]


@dataclass(eq=False)
class PromiseAlreadyAccepted(Refused):
    """Others rely on the promise as it was made; it is no longer taken back or reworded."""

    promise: int


@dataclass(eq=False)
class PromiseClosed(Refused):
    """The promise was kept, released or replaced; nothing more happens to it."""

    promise: int
    outcome: PromiseOutcome


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a promise leads to."""
    match command:
        case MakePromise():
            return _make(partnership, command, author)
        case AcceptPromise():
            return _accept(partnership, command, author)
        case KeepPromise():
            return _keep(partnership, command, author)
        case ReleasePromise():
            return _release(partnership, command, author)


def _make(partnership: Partnership, command: MakePromise, author: Author) -> tuple[Event, ...]:
    if command.due < command.effective_on:
        raise PromiseDueTooEarly(command.due, command.effective_on)
    repaired = command.corrects and _made_at(partnership, command.corrects.version)
    if command.replaces is not None:
        _require_own(partnership, command.replaces, author)
        _require_open(partnership, command.replaces)
        if command.replaces == repaired:
            raise UnknownPromise(command.replaces)
    stated = command.model_dump(include={"title", "due", "note", "replaces"})
    return (PromiseMade.of(command, author, promise=repaired or partnership.promises_made + 1, **stated),)


def _accept(partnership: Partnership, command: AcceptPromise, author: Author) -> tuple[Event, ...]:
    promise = _require_of_another(partnership, command.promise, author)
    if author.party in promise.accepted:
        return ()
    _require_open(partnership, command.promise)
    if author.party in promise.released:
        raise PromiseClosed(command.promise, PromiseOutcome.RELEASED)
    return (PromiseAccepted.of(command, author, promise=command.promise),)


def _keep(partnership: Partnership, command: KeepPromise, author: Author) -> tuple[Event, ...]:
    promise = _require_own(partnership, command.promise, author)
    if command.corrects is None or command.corrects.version != promise.kept:
        _require_open(partnership, command.promise)
    if waiting := relying_parties(partnership, promise) - promise.accepted:
        raise PromiseNotAccepted(command.promise, tuple(sorted(waiting)))
    return (PromiseKept.of(command, author, promise=command.promise, note=command.note),)


def _release(partnership: Partnership, command: ReleasePromise, author: Author) -> tuple[Event, ...]:
    promise = _require_of_another(partnership, command.promise, author)
    if author.party in promise.released:
        return ()
    _require_open(partnership, command.promise)
    return (PromiseReleased.of(command, author, promise=command.promise, reason=command.reason),)


def _promise(partnership: Partnership, number: int) -> Promise:
    if number not in partnership.promises:
        raise UnknownPromise(number)
    return partnership.promises[number]


def _require_open(partnership: Partnership, number: int) -> None:
    outcome = outcome_of(partnership, number)
    if outcome is not None:
        raise PromiseClosed(number, outcome)


def outcome_of(partnership: Partnership, number: int) -> PromiseOutcome | None:
    """Tell how a promise was closed; None while it stands."""
    promise = partnership.promises[number]
    if promise.kept is not None:
        return PromiseOutcome.KEPT
    if relying_parties(partnership, promise) <= promise.released:
        return PromiseOutcome.RELEASED
    successors = (other for other in partnership.promises.values() if other.replaces == number)
    return PromiseOutcome.REPLACED if any(is_accepted(partnership, other) for other in successors) else None


def relying_parties(partnership: Partnership, promise: Promise) -> frozenset[str]:
    """Name the parties to whom a promise is made: all but its maker."""
    return frozenset(partnership.parties) - {promise.by}


def is_accepted(partnership: Partnership, promise: Promise) -> bool:
    """Tell whether a promise counts: every other party accepted it."""
    return relying_parties(partnership, promise) <= promise.accepted


def _require_own(partnership: Partnership, number: int, author: Author) -> Promise:
    promise = _promise(partnership, number)
    if promise.by != author.party:
        raise NotYourPromise(number, promise.by)
    return promise


def _require_of_another(partnership: Partnership, number: int, author: Author) -> Promise:
    promise = _promise(partnership, number)
    if promise.by == author.party:
        raise OwnPromise(number)
    return promise


def _made_at(partnership: Partnership, version: int) -> int | None:
    return next((number for number, promise in partnership.promises.items() if promise.version == version), None)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that nobody relies yet on the promise made at a version.

    Raises: PromiseAlreadyAccepted.
    """
    number = _made_at(partnership, version)
    if number is not None and partnership.promises[number].accepted:
        raise PromiseAlreadyAccepted(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a promise."""
    match event:
        case PromiseMade():
            promise = Promise(partnership.version + 1, event.by, event.title, event.due, event.replaces)
            promises = with_entry(partnership.promises, event.promise, promise)
            return replace(partnership, promises=promises, promises_made=max(partnership.promises_made, event.promise))
        case PromiseAccepted():
            accepted = partnership.promises[event.promise].accepted | {event.by}
            return _with(partnership, event.promise, accepted=accepted)
        case PromiseKept():
            return _with(partnership, event.promise, kept=partnership.version + 1)
        case PromiseReleased():
            released = partnership.promises[event.promise].released | {event.by}
            return _with(partnership, event.promise, released=released)


def _with(partnership: Partnership, number: int, **answer: Any) -> Partnership:
    promise = replace(partnership.promises[number], **answer)
    return replace(partnership, promises=with_entry(partnership.promises, number, promise))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the promise made, or the keeping recorded, at a version."""
    standing = {
        number: replace(promise, kept=None) if promise.kept == version else promise
        for number, promise in partnership.promises.items()
        if promise.version != version
    }
    return replace(partnership, promises=standing)
