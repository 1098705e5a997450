"""Representation: which people act for a party, and what they may do.

One person asks, a second person of the same party confirms; who has no second person names alone, and everybody
can see that.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.appointments import (
    AppointmentNumber,
    UnknownRepresentative,
    acting_for,
    asked,
    others_of,
    own_number,
    require_appointment,
    settled,
)
from domain.errors import Refused
from domain.facts import Act, Author, Event, PersonName
from domain.facts import Command as AnyCommand
from domain.key_people.leaving import key_roles_left
from domain.people import AccountId, Appointment, Naming, PersonNumber, Representative, Role
from domain.state import Partnership

SecondPerson: TypeAlias = Annotated[
    PersonNumber | None, Field(description="Second person of the party who confirmed it; empty when one person did it.")
]


class JoinPartnership(AnyCommand):
    """Speak for a party that nobody can bind yet, or any more."""

    ACT: ClassVar[Act] = Act.JOIN

    your_name: PersonName


class NameRepresentative(AnyCommand):
    """Name a person who may act for your party."""

    ACT: ClassVar[Act] = Act.APPOINT

    account: AccountId
    name: PersonName
    role: Role


class RemoveRepresentative(AnyCommand):
    """End what a person may do for your party."""

    ACT: ClassVar[Act] = Act.APPOINT

    account: AccountId


class ConfirmAppointment(AnyCommand):
    """Confirm, as a second person, whom your party names or removes."""

    ACT: ClassVar[Act] = Act.CONFIRM

    appointment: AppointmentNumber


class RepresentativeNamed(Event):
    """A person may act for a party from now on."""

    TOPIC: ClassVar[str] = "partnership.representative-named"

    person: PersonNumber
    account: AccountId
    name: PersonName
    role: Role
    appointment: AppointmentNumber | None = None
    confirmed_by: SecondPerson = None


class RepresentativeRemoved(Event):
    """A person no longer acts for a party."""

    TOPIC: ClassVar[str] = "partnership.representative-removed"

    person: PersonNumber
    appointment: AppointmentNumber | None = None
    confirmed_by: SecondPerson = None


Command: TypeAlias = JoinPartnership | NameRepresentative | RemoveRepresentative | ConfirmAppointment
Recorded: TypeAlias = RepresentativeNamed | RepresentativeRemoved


@dataclass(eq=False)
class PartyHasRepresentatives(Refused):
    """The party already has somebody who binds it, and who names the next one."""

    party: str


@dataclass(eq=False)
class LastKeyFigure(Refused):
    """Without this person nobody could bind the party."""


@dataclass(eq=False)
class SecondPersonNeeded(Refused):
    """Who asked it does not confirm it; another person of the party does."""

    appointment: int


@dataclass(eq=False)
class RemovalStillWaits(Refused):
    """The only other person of the party has time to confirm its own removal."""

    until: date


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command of representation leads to; who acts no longer, leaves its key roles too."""
    events = _decided(partnership, command, author)
    removed = (event.person for event in events if isinstance(event, RepresentativeRemoved))
    return (*events, *(left for person in removed for left in key_roles_left(partnership, command, author, person)))


def _decided(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    match command:
        case JoinPartnership():
            return _join(partnership, command, author)
        case NameRepresentative():
            return _name(partnership, command, author)
        case RemoveRepresentative():
            return _remove(partnership, command, author)
        case ConfirmAppointment():
            return _confirm(partnership, command, author)


def first_key_figure(command: AnyCommand, author: Author, name: str, *, person: int = 1) -> RepresentativeNamed:
    """Make the author the first person who binds the own party."""
    return RepresentativeNamed.of(
        command, author, person=person, account=author.account, name=name, role=Role.KEY_FIGURE
    )


def _join(partnership: Partnership, command: JoinPartnership, author: Author) -> tuple[Event, ...]:
    if any(one.party == author.party and one.role is Role.KEY_FIGURE for one in partnership.representatives):
        raise PartyHasRepresentatives(author.party)
    person = partnership.people.number_for(author.party, author.account)
    return (first_key_figure(command, author, command.your_name, person=person),)


def _name(partnership: Partnership, command: NameRepresentative, author: Author) -> tuple[Event, ...]:
    acting = acting_for(partnership, author.party, command.account)
    if acting is not None and acting.role is command.role:
        return ()
    if command.role is not Role.KEY_FIGURE:
        _require_other_key_figure(partnership, author.party, command.account)
    person = partnership.people.number_for(author.party, command.account)
    naming = Naming(command.account, command.name, command.role)
    return _named_or_asked(partnership, command, author, person, naming)


def _remove(partnership: Partnership, command: RemoveRepresentative, author: Author) -> tuple[Event, ...]:
    acting = acting_for(partnership, author.party, command.account)
    if acting is None:
        raise UnknownRepresentative
    _require_other_key_figure(partnership, author.party, command.account)
    if command.account == author.account:
        return (RepresentativeRemoved.of(command, author, person=acting.person),)
    return _named_or_asked(partnership, command, author, acting.person, None)


def _named_or_asked(
    partnership: Partnership, command: AnyCommand, author: Author, person: int, naming: Naming | None
) -> tuple[Event, ...]:
    """Name or remove at once when the author is the only person of its party; else ask a second one."""
    if others_of(partnership, author.party, own_number(partnership, author)):
        return asked(partnership, command, author, person, naming)
    return (_carried_out(command, author, naming, person=person),)


def _carried_out(command: AnyCommand, author: Author, naming: Naming | None, **stated: int | None) -> Event:
    if naming is None:
        return RepresentativeRemoved.of(command, author, **stated)
    return RepresentativeNamed.of(command, author, **stated, **vars(naming))


def _confirm(partnership: Partnership, command: ConfirmAppointment, author: Author) -> tuple[Event, ...]:
    appointment = require_appointment(partnership, command.appointment, author)
    confirmer: int | None = own_number(partnership, author)
    if confirmer == appointment.asked_by:
        _require_nobody_else(partnership, command.appointment, appointment, author)
        confirmer = None
    _require_possible(partnership, appointment)
    stated = {"person": appointment.person, "appointment": command.appointment, "confirmed_by": confirmer}
    return (_carried_out(command, author, appointment.naming, **stated),)


def _require_nobody_else(partnership: Partnership, number: int, appointment: Appointment, author: Author) -> None:
    others = others_of(partnership, appointment.party, appointment.asked_by)
    if others - {appointment.person} or (others and appointment.naming is not None):
        raise SecondPersonNeeded(number)
    if others and appointment.alone_from is not None and author.today < appointment.alone_from:
        raise RemovalStillWaits(appointment.alone_from)


def _require_possible(partnership: Partnership, appointment: Appointment) -> None:
    acting = next((one for one in partnership.representatives if one.person == appointment.person), None)
    if appointment.naming is None and acting is None:
        raise UnknownRepresentative
    stays = appointment.naming is not None and appointment.naming.role is Role.KEY_FIGURE
    if acting is not None and not stays:
        _require_other_key_figure(partnership, acting.party, acting.account)


def _require_other_key_figure(partnership: Partnership, party: str, account: str) -> None:
    binding = {p.account for p in partnership.representatives if p.party == party and p.role is Role.KEY_FIGURE}
    if binding <= {account}:
        raise LastKeyFigure


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event of representation."""
    others = tuple(one for one in partnership.representatives if one.person != event.person)
    people = settled(partnership.people, event.appointment)
    match event:
        case RepresentativeNamed():
            named = Representative(event.by, event.account, event.role, event.person)
            known = people.knowing(event.person, event.by, event.account)
            return replace(partnership, representatives=(*others, named), people=known)
        case RepresentativeRemoved():
            return replace(partnership, representatives=others, people=people)
