"""Promises: what a party undertakes for a day, who relies on it, and whether it was kept.

A promise counts once every other party accepted it. It is closed when it was kept or broken, when every other party
released it, or when an accepted promise took its place. It is never deleted.

    acts       what can be asked, and what can have happened
    standing   whether a promise counts, and how it was closed
    room       what a party can still promise below its ceilings
    refusals   why a command about a promise is refused

What a promise takes is stated beside it by `domain.effort`. Source: statement S4.6.
"""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from domain.effort import EffortMissing, EffortStated, WorkAfterPromise
from domain.facts import Author, Event
from domain.matters import Promise
from domain.promises.acts import (
    AcceptPromise,
    Command,
    KeepPromise,
    MakePromise,
    PromiseAccepted,
    PromiseBroken,
    PromiseKept,
    PromiseMade,
    PromiseNumber,
    PromiseReleased,
    Recorded,
    ReleasePromise,
    ReportBrokenPromise,
)
from domain.promises.refusals import (
    HoursBeyondCeiling,
    MoneyBeyondCeiling,
    NotYourPromise,
    OwnPromise,
    PromiseAfterLastDay,
    PromiseAlreadyAccepted,
    PromiseClosed,
    PromiseDueTooEarly,
    PromiseNotAccepted,
    PromiseNotYetDue,
    UnknownPromise,
)
from domain.promises.room import require_before_last_day, require_room
from domain.promises.standing import PromiseOutcome, is_accepted, outcome_of, relying_parties
from domain.state import Partnership, number_at, with_entry

__all__ = [
    "AcceptPromise",
    "Command",
    "HoursBeyondCeiling",
    "KeepPromise",
    "MakePromise",
    "MoneyBeyondCeiling",
    "NotYourPromise",
    "OwnPromise",
    "PromiseAccepted",
    "PromiseAfterLastDay",
    "PromiseAlreadyAccepted",
    "PromiseBroken",
    "PromiseClosed",
    "PromiseDueTooEarly",
    "PromiseKept",
    "PromiseMade",
    "PromiseNotAccepted",
    "PromiseNotYetDue",
    "PromiseNumber",
    "PromiseOutcome",
    "PromiseReleased",
    "Recorded",
    "ReleasePromise",
    "ReportBrokenPromise",
    "UnknownPromise",
    "decide",
    "evolve",
    "is_accepted",
    "outcome_of",
    "relying_parties",
    "require_own_promise",
    "require_repairable",
    "without_fact",
]


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a promise leads to."""
    match command:
        case MakePromise():
            return _make(partnership, command, author)
        case AcceptPromise():
            return _accept(partnership, command, author)
        case KeepPromise():
            return _keep(partnership, command, author)
        case ReportBrokenPromise():
            return _break(partnership, command, author)
        case ReleasePromise():
            return _release(partnership, command, author)


def _make(partnership: Partnership, command: MakePromise, author: Author) -> tuple[Event, ...]:
    if command.due < command.effective_on:
        raise PromiseDueTooEarly(command.due, command.effective_on)
    repaired = command.corrects and _made_at(partnership, command.corrects.version)
    if command.replaces is not None:
        require_own_promise(partnership, command.replaces, author)
        _require_open(partnership, command.replaces)
        if command.replaces == repaired:
            raise UnknownPromise(command.replaces)
    require_before_last_day(partnership, author.party, command.due)
    number = repaired or partnership.promises_made + 1
    effort = _effort(partnership, command, author, number)
    stated = command.model_dump(include={"title", "due", "note", "replaces"})
    return (PromiseMade.of(command, author, promise=number, **stated), *effort)


def _effort(partnership: Partnership, command: MakePromise, author: Author, number: int) -> tuple[Event, ...]:
    told = (command.hours, command.money, command.first_day, command.team)
    if not partnership.commitments.effort_required and not any(told):
        return ()
    if command.hours is None and command.money is None:
        raise EffortMissing
    first_day = command.first_day or command.effective_on
    if first_day > command.due:
        raise WorkAfterPromise(first_day, command.due)
    hours, money = command.hours or Decimal(0), command.money or 0
    leaving = frozenset(filter(None, (number, command.replaces)))
    require_room(partnership, author.party, hours, money, leaving)
    takes = {"hours": hours, "money": money, "first_day": first_day, "team": command.team}
    own = command.model_copy(update={"corrects": None})
    return (EffortStated.of(own, author, promise=number, **takes),)


def _accept(partnership: Partnership, command: AcceptPromise, author: Author) -> tuple[Event, ...]:
    promise = _require_of_another(partnership, command.promise, author)
    if author.party in promise.accepted:
        return ()
    _require_open(partnership, command.promise)
    if author.party in promise.released:
        raise PromiseClosed(command.promise, PromiseOutcome.RELEASED)
    return (PromiseAccepted.of(command, author, promise=command.promise),)


def _keep(partnership: Partnership, command: KeepPromise, author: Author) -> tuple[Event, ...]:
    promise = require_own_promise(partnership, command.promise, author)
    if command.corrects is None or command.corrects.version != promise.kept:
        _require_open(partnership, command.promise)
    if waiting := relying_parties(partnership, promise) - promise.accepted:
        raise PromiseNotAccepted(command.promise, tuple(sorted(waiting)))
    return (PromiseKept.of(command, author, promise=command.promise, note=command.note),)


def _break(partnership: Partnership, command: ReportBrokenPromise, author: Author) -> tuple[Event, ...]:
    promise = _promise(partnership, command.promise)
    if command.corrects is None or command.corrects.version != promise.broken:
        _require_open(partnership, command.promise)
    if waiting := relying_parties(partnership, promise) - promise.accepted:
        raise PromiseNotAccepted(command.promise, tuple(sorted(waiting)))
    if author.party != promise.by and command.effective_on <= promise.due:
        raise PromiseNotYetDue(command.promise, promise.due)
    return (PromiseBroken.of(command, author, promise=command.promise, reason=command.reason),)


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


def require_own_promise(partnership: Partnership, number: int, author: Author) -> Promise:
    """Give a promise that the author's party made.

    Raises: UnknownPromise, NotYourPromise.
    """
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
    return number_at(partnership.promises, version)


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
        case PromiseBroken():
            return _with(partnership, event.promise, broken=partnership.version + 1)
        case PromiseReleased():
            released = partnership.promises[event.promise].released | {event.by}
            return _with(partnership, event.promise, released=released)


def _with(partnership: Partnership, number: int, **answer: Any) -> Partnership:
    promise = replace(partnership.promises[number], **answer)
    return replace(partnership, promises=with_entry(partnership.promises, number, promise))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the promise made, or the keeping or breaking recorded, at a version."""
    standing = {
        number: _without_ending(promise, version)
        for number, promise in partnership.promises.items()
        if promise.version != version
    }
    return replace(partnership, promises=standing)


def _without_ending(promise: Promise, version: int) -> Promise:
    kept = None if promise.kept == version else promise.kept
    broken = None if promise.broken == version else promise.broken
    return replace(promise, kept=kept, broken=broken)
