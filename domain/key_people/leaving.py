"""Leaving: a key person goes, somebody follows, the handover dossier is there in time, and both sides match again.

The dossier holds what the one who leaves wrote; what follows from the record stands in the view of the handover.
Source: statement S0.13.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.appointments import own_number
from domain.calendar import Day
from domain.errors import NotFound, Refused
from domain.facts import Act, Author, Event, Note, PartyId
from domain.facts import Command as AnyCommand
from domain.key_people.key_roles import OwnPerson, require_colleague
from domain.memory.key_people import KeyPeople, KeyRole, Seat
from domain.people import PersonNumber
from domain.running import ClockKind, RunningClock
from domain.state import Partnership, Status

LastDay: TypeAlias = Annotated[Day, Field(description="Last day on which the person fills the key role.")]


class NameSuccessor(AnyCommand):
    """Name who follows in a key role of your party once it is free; that person then confirms."""

    ACT: ClassVar[Act] = Act.APPOINT

    role: KeyRole
    person: OwnPerson


class LeaveKeyRole(AnyCommand):
    """Record that whoever fills a key role of your party leaves, and on which day; a later day replaces it."""

    role: KeyRole
    last_day: LastDay
    reason: Note | None = None


class StayInKeyRole(AnyCommand):
    """Record that whoever would leave a key role of your party stays."""

    role: KeyRole


class DeliverHandover(AnyCommand):
    """Deliver the handover dossier of a key role: what the successor must know and the record does not tell."""

    role: KeyRole
    text: Annotated[Note, Field(description="What the successor must know.")]


class SuccessorNamed(Event):
    """A party named who follows in a key role once it is free."""

    TOPIC: ClassVar[str] = "partnership.successor-named"

    role: KeyRole
    person: PersonNumber


class KeyPersonLeaving(Event):
    """A key person of a party leaves, and owes a handover dossier; both sides judge again how they match."""

    TOPIC: ClassVar[str] = "partnership.key-person-leaving"

    party: PartyId
    role: KeyRole
    person: PersonNumber
    last_day: LastDay
    handover_by: date
    fill_by: date | None
    rematch_by: date | None
    reason: Note | None


class KeyPersonStays(Event):
    """A key person of a party stays, after it was recorded that the person would leave."""

    TOPIC: ClassVar[str] = "partnership.key-person-stays"

    role: KeyRole
    person: PersonNumber


class HandoverDelivered(Event):
    """A party delivered the handover dossier of a key person who leaves or left."""

    TOPIC: ClassVar[str] = "partnership.handover-delivered"

    role: KeyRole
    person: PersonNumber
    written_by: PersonNumber
    text: Note


Command: TypeAlias = NameSuccessor | LeaveKeyRole | StayInKeyRole | DeliverHandover
Recorded: TypeAlias = SuccessorNamed | KeyPersonLeaving | KeyPersonStays | HandoverDelivered


@dataclass(eq=False)
class KeyRoleVacant(NotFound):
    """Nobody of this party fills this key role."""

    role: KeyRole


@dataclass(eq=False)
class OwnSuccessor(Refused):
    """Who fills a key role does not follow itself."""

    role: KeyRole
    person: int


@dataclass(eq=False)
class NobodyLeaves(Refused):
    """Nobody who fills this key role of the party leaves."""

    role: KeyRole


@dataclass(eq=False)
class NoHandoverOwed(NotFound):
    """No key person of the party leaves or left this key role, so no handover dossier is owed."""

    role: KeyRole


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a leaving, a succession or a handover leads to."""
    match command:
        case NameSuccessor():
            return _name_successor(partnership, command, author)
        case LeaveKeyRole():
            return _leave(partnership, command, author)
        case StayInKeyRole():
            return _stay(partnership, command, author)
        case DeliverHandover():
            return _deliver(partnership, command, author)


def _name_successor(partnership: Partnership, command: NameSuccessor, author: Author) -> tuple[Event, ...]:
    require_colleague(partnership, command.person, author)
    seat = partnership.key_people.seat(author.party, command.role)
    if command.person == seat.holder:
        raise OwnSuccessor(command.role, command.person)
    if command.person == seat.successor:
        return ()
    return (SuccessorNamed.of(command, author, role=command.role, person=command.person),)


def _leave(partnership: Partnership, command: LeaveKeyRole, author: Author) -> tuple[Event, ...]:
    seat = partnership.key_people.seat(author.party, command.role)
    if seat.holder is None or _is_gone(seat, command.effective_on):
        raise KeyRoleVacant(command.role)
    if seat.last_day == command.last_day:
        return ()
    stated = {"party": author.party, "role": command.role, "person": seat.holder, "reason": command.reason}
    return (KeyPersonLeaving.of(command, author, **stated, **_days(partnership, command.last_day)),)


def _is_gone(seat: Seat, day: date) -> bool:
    return seat.last_day is not None and seat.last_day < day


def _stay(partnership: Partnership, command: StayInKeyRole, author: Author) -> tuple[Event, ...]:
    seat = partnership.key_people.seat(author.party, command.role)
    if seat.holder is None or seat.last_day is None or _is_gone(seat, command.effective_on):
        raise NobodyLeaves(command.role)
    return (KeyPersonStays.of(command, author, role=command.role, person=seat.holder),)


def _days(partnership: Partnership, last_day: date) -> dict[str, date | None]:
    """Give the days that follow from the last day of a key person."""
    terms = partnership.key_people.terms
    if terms is None:
        return {"last_day": last_day, "handover_by": last_day, "fill_by": None, "rematch_by": None}
    free = last_day + timedelta(days=1)
    return {
        "last_day": last_day,
        "handover_by": last_day - timedelta(days=terms.handover_days_before),
        "fill_by": free + timedelta(days=terms.fill_within_days),
        "rematch_by": free + timedelta(days=terms.rematch_within_days),
    }


def _deliver(partnership: Partnership, command: DeliverHandover, author: Author) -> tuple[Event, ...]:
    left = partnership.key_people.seat(author.party, command.role).left
    if left is None:
        raise NoHandoverOwed(command.role)
    written_by = own_number(partnership, author)
    told = {"role": command.role, "person": left, "written_by": written_by, "text": command.text}
    return (HandoverDelivered.of(command, author, **told),)


def key_roles_left(
    partnership: Partnership, command: AnyCommand, author: Author, person: int
) -> tuple[KeyPersonLeaving, ...]:
    """Give the leavings that follow when a person acts for nobody any more: one for each key role it fills."""
    party, last_day = partnership.people.persons[person].party, command.effective_on
    seats = partnership.key_people.seats.items()
    left = (role for (of, role), seat in seats if of == party and _held(seat, person, last_day))
    stated = {"party": party, "person": person, "reason": None, **_days(partnership, last_day)}
    return tuple(KeyPersonLeaving.of(command, author, role=role, **stated) for role in left)


def _held(seat: Seat, person: int, day: date) -> bool:
    return seat.holder == person and (seat.last_day is None or seat.last_day > day)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a leaving, a succession or a handover."""
    people = partnership.key_people
    match event:
        case SuccessorNamed():
            people = _followed(people.with_seat(event.by, event.role, successor=event.person), event.by, event)
        case KeyPersonLeaving():
            people = _followed(_left(partnership, event), event.party, event)
        case KeyPersonStays():
            seats = {**people.seats, (event.by, event.role): Seat(holder=event.person)}
            people = replace(people, seats=seats)
        case HandoverDelivered():
            people = people.with_seat(event.by, event.role, handover_by=None)
    return replace(partnership, key_people=people)


def _left(partnership: Partnership, event: KeyPersonLeaving) -> KeyPeople:
    return partnership.key_people.with_seat(
        event.party,
        event.role,
        last_day=event.last_day,
        left=event.person,
        vacant_since=event.last_day + timedelta(days=1),
        fill_by=event.fill_by,
        handover_by=event.handover_by,
        rematch_by=event.rematch_by,
        left_at=partnership.version + 1,
    )


def _followed(people: KeyPeople, party: str, event: SuccessorNamed | KeyPersonLeaving) -> KeyPeople:
    """Give the key role to the successor, if there is one, once it is free or becomes so."""
    seat = people.seat(party, event.role)
    if seat.is_filled or seat.successor is None:
        return people
    return people.with_seat(party, event.role, given=seat.successor, given_on=event.effective_on)


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the clocks of vacancies, handover dossiers and matches to judge again; silence changes none of them.

    A contract that is over asks nobody to fill a role or to match again; a dossier stays owed.
    """
    runs = partnership.status is not Status.ENDED
    for (party, role), seat in partnership.key_people.seats.items():
        subject, awaited = f"{party}:{role.value}", (party,)
        if runs and seat.fill_by and not seat.is_filled:
            yield RunningClock(ClockKind.VACANCY, subject, role.value, seat.fill_by, awaited)
        if seat.handover_by:
            yield RunningClock(ClockKind.HANDOVER, subject, role.value, seat.handover_by, awaited)
        if runs and seat.rematch_by and (waiting := _to_judge(partnership, seat)):
            yield RunningClock(ClockKind.REMATCH, subject, role.value, seat.rematch_by, waiting)


def _to_judge(partnership: Partnership, seat: Seat) -> tuple[str, ...]:
    judged = partnership.start.judged_since(seat.left_at)
    return tuple(party for party in partnership.parties if party not in judged)
