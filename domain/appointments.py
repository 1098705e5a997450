"""Appointments: what one person of a party asked about its people, and a second has yet to confirm."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import ERASED, Act, Author, Event, Note, PersonName
from domain.facts import Command as AnyCommand
from domain.people import AccountId, Appointment, Naming, People, PersonNumber, Representative, Role
from domain.state import Partnership, with_entry, without_entry

AppointmentNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of what was asked.")]
REFLECTION = timedelta(days=14)
"""How long the removal of the only other person of a party waits for that person's own word."""


class DeclineAppointment(AnyCommand):
    """Decline whom your party would name or remove, or take back that you asked it."""

    ACT: ClassVar[Act] = Act.CONFIRM

    appointment: AppointmentNumber
    reason: Note


class AppointmentAsked(Event):
    """A person of a party asked to name somebody, and a second person has yet to confirm it."""

    TOPIC: ClassVar[str] = "partnership.appointment-asked"

    appointment: AppointmentNumber
    asked_by: PersonNumber
    person: PersonNumber
    account: AccountId
    name: PersonName
    role: Role


class RemovalAsked(Event):
    """A person of a party asked to remove somebody, and a second person has yet to confirm it."""

    TOPIC: ClassVar[str] = "partnership.removal-asked"

    appointment: AppointmentNumber
    asked_by: PersonNumber
    person: PersonNumber
    alone_from: Annotated[date, Field(description="From when it needs no second person if that is the one removed.")]


class AppointmentDeclined(Event):
    """A person of a party declined, or took back, what was asked about its people."""

    TOPIC: ClassVar[str] = "partnership.appointment-declined"

    appointment: AppointmentNumber
    reason: Note


Command: TypeAlias = DeclineAppointment
Recorded: TypeAlias = AppointmentAsked | RemovalAsked | AppointmentDeclined


@dataclass(eq=False)
class UnknownRepresentative(NotFound):
    """The person does not act for this party."""


@dataclass(eq=False)
class UnknownAppointment(NotFound):
    """Nothing with this number waits for a second person of your party."""

    appointment: int


@dataclass(eq=False)
class OwnRemoval(Refused):
    """Nobody declines its own removal; another person of the party may."""

    appointment: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what declining, or taking back, what was asked leads to."""
    appointment = require_appointment(partnership, command.appointment, author)
    if appointment.naming is None and appointment.person == own_number(partnership, author):
        raise OwnRemoval(command.appointment)
    return (AppointmentDeclined.of(command, author, appointment=command.appointment, reason=command.reason),)


def acting_for(partnership: Partnership, party: str, account: str) -> Representative | None:
    """Give the person who acts for a party with an account, or None."""
    of_party = (person for person in partnership.representatives if person.party == party)
    return next((person for person in of_party if person.account == account), None)


def own_number(partnership: Partnership, author: Author) -> int:
    """Give the number of the author in the partnership.

    Raises: UnknownRepresentative when the author does not act for its party.
    """
    acting = acting_for(partnership, author.party, author.account)
    if acting is None:
        raise UnknownRepresentative
    return acting.person


def others_of(partnership: Partnership, party: str, person: int) -> frozenset[int]:
    """Give the numbers of the people who act for a party, without one."""
    return frozenset(one.person for one in partnership.representatives if one.party == party) - {person}


def require_appointment(partnership: Partnership, number: int, author: Author) -> Appointment:
    """Give what waits for a second person of the author's party.

    Raises: UnknownAppointment when nothing there has this number, or the person it is about was erased.
    """
    appointment = partnership.people.appointments.get(number)
    if appointment is None or appointment.party != author.party:
        raise UnknownAppointment(number)
    if appointment.naming is not None and appointment.naming.account == ERASED:
        raise UnknownAppointment(number)
    return appointment


def asked(
    partnership: Partnership, command: AnyCommand, author: Author, person: int, naming: Naming | None
) -> tuple[Event, ...]:
    """Ask a second person of the party to confirm a naming or, without one, a removal; once is enough."""
    asked_by = own_number(partnership, author)
    people = partnership.people
    if any(
        (one.asked_by, one.person, one.naming) == (asked_by, person, naming) for one in people.appointments.values()
    ):
        return ()
    stated = {"appointment": people.appointments_asked + 1, "asked_by": asked_by, "person": person}
    if naming is None:
        return (RemovalAsked.of(command, author, **stated, alone_from=author.today + REFLECTION),)
    return (AppointmentAsked.of(command, author, **stated, **vars(naming)),)


def settled(people: People, number: int | None) -> People:
    """Give the people once something no longer waits for a second person."""
    return replace(people, appointments=without_entry(people.appointments, number))


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about its people that waits, or waits no longer."""
    people = partnership.people
    match event:
        case AppointmentAsked():
            naming = Naming(event.account, event.name, event.role)
            waiting = Appointment(event.by, event.asked_by, event.person, naming, alone_from=None)
            known = people.knowing(event.person, event.by, event.account)
            return replace(partnership, people=_waiting(known, event.appointment, waiting))
        case RemovalAsked():
            waiting = Appointment(event.by, event.asked_by, event.person, None, event.alone_from)
            return replace(partnership, people=_waiting(people, event.appointment, waiting))
        case AppointmentDeclined():
            return replace(partnership, people=settled(people, event.appointment))


def _waiting(people: People, number: int, appointment: Appointment) -> People:
    appointments = with_entry(people.appointments, number, appointment)
    return replace(people, appointments=appointments, appointments_asked=number)
