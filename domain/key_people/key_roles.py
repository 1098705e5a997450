"""Key roles: each side fills the talent triangle, and who gets a role confirms it in person.

A role that nobody confirmed is not filled. Once the parties agreed how soon a vacancy is filled, every vacancy has a
day by which it is. Source: statements S2.9 and S4.7.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.appointments import UnknownRepresentative, others_of, own_number
from domain.errors import NotFound, Refused
from domain.facts import Act, Agreement, Author, Event, Frozen, Note, PartyId, Refers, Term
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.memory.key_people import TALENT_TRIANGLE, KeyPeople, KeyRole, KeyRoleTerms, Seat
from domain.people import PersonNumber
from domain.state import Partnership

OwnPerson: TypeAlias = Annotated[PersonNumber, Refers("own_person")]
Days: TypeAlias = Annotated[int, Field(ge=1, le=366)]
DaysBefore: TypeAlias = Annotated[int, Field(ge=0, le=366)]


class AgreeKeyRoles(AnyChange):
    """Agree that each side fills the talent triangle, and how soon a vacancy is filled; it replaces what was agreed."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-key-roles"] = "agree-key-roles"
    fill_within_days: Annotated[Days, Field(description="Days in which a vacancy is filled.")]
    rematch_within_days: Annotated[
        Days, Field(description="Days after a key person left in which both sides judge again how they match.")
    ]
    handover_days_before: Annotated[
        DaysBefore,
        Field(description="Days before the last day of a key person on which the dossier is there."),
    ] = 0


class GiveKeyRole(AnyCommand):
    """Give a person of your party a key role; that person confirms it."""

    ACT: ClassVar[Act] = Act.APPOINT

    role: KeyRole
    person: OwnPerson


class ConfirmKeyRole(AnyCommand):
    """Confirm that you take on the key role that you were given."""

    ACT: ClassVar[Act] = Act.CONFIRM

    role: KeyRole


class DeclineKeyRole(AnyCommand):
    """Decline the key role that you were given."""

    ACT: ClassVar[Act] = Act.CONFIRM

    role: KeyRole
    reason: Note


class Vacancy(Frozen):
    """A key role that nobody fills, since when, and by which day somebody does."""

    party: PartyId
    role: KeyRole
    since: date
    fill_by: date


class KeyRolesAgreed(Term):
    """The parties agreed that each side fills the talent triangle, and how soon a vacancy is filled."""

    TOPIC: ClassVar[str] = "partnership.key-roles-agreed"

    fill_within_days: Days
    rematch_within_days: Days
    handover_days_before: DaysBefore
    vacancies: tuple[Vacancy, ...]


class KeyRoleGiven(Event):
    """A party gave a person a key role, which that person has yet to confirm."""

    TOPIC: ClassVar[str] = "partnership.key-role-given"

    role: KeyRole
    person: PersonNumber


class KeyRoleConfirmed(Event):
    """A person confirmed the key role that it was given, and fills it."""

    TOPIC: ClassVar[str] = "partnership.key-role-confirmed"

    role: KeyRole
    person: PersonNumber
    fills_from: date


class KeyRoleDeclined(Event):
    """A person declined the key role that it was given."""

    TOPIC: ClassVar[str] = "partnership.key-role-declined"

    role: KeyRole
    person: PersonNumber
    reason: Note


Change: TypeAlias = AgreeKeyRoles
Command: TypeAlias = GiveKeyRole | ConfirmKeyRole | DeclineKeyRole
Recorded: TypeAlias = KeyRolesAgreed | KeyRoleGiven | KeyRoleConfirmed | KeyRoleDeclined


@dataclass(eq=False)
class KeyRoleFilled(Refused):
    """Another person of the party fills this key role and does not leave."""

    role: KeyRole
    person: int


@dataclass(eq=False)
class NoKeyRoleGiven(NotFound):
    """Nobody of this party was given this key role."""

    role: KeyRole


@dataclass(eq=False)
class KeyRoleOfAnother(Refused):
    """Who gets a key role answers for itself; nobody else confirms or declines it."""

    role: KeyRole
    person: int


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted agreement about key roles brings about: every vacancy gets its day."""
    from_day = change.applies_from or agreement.effective_on
    terms = change.model_dump(exclude={"change", "applies_from"})
    vacancies = _vacancies(partnership, from_day, timedelta(days=change.fill_within_days))
    return (KeyRolesAgreed.agreed(change, agreement, **terms, vacancies=vacancies),)


def _vacancies(partnership: Partnership, from_day: date, within: timedelta) -> tuple[Vacancy, ...]:
    expected = {(party, role): Seat() for party in partnership.parties for role in TALENT_TRIANGLE}
    seats = {**expected, **partnership.key_people.seats}
    since = {
        place: seat.vacant_since or from_day
        for place, seat in seats.items()
        if not seat.is_filled and (place in expected or seat.vacant_since)
    }
    return tuple(
        Vacancy(party=party, role=role, since=day, fill_by=day + within) for (party, role), day in since.items()
    )


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what giving, confirming or declining a key role leads to."""
    match command:
        case GiveKeyRole():
            return _give(partnership, command, author)
        case ConfirmKeyRole():
            return _confirm(partnership, command, author)
        case DeclineKeyRole():
            person = own_number(partnership, author)
            _require_given(partnership, command.role, person, author)
            return (KeyRoleDeclined.of(command, author, role=command.role, person=person, reason=command.reason),)


def require_colleague(partnership: Partnership, person: int, author: Author) -> None:
    """Check that a person acts for the author's party.

    Raises: UnknownRepresentative.
    """
    if person not in others_of(partnership, author.party, person=0):
        raise UnknownRepresentative


def _give(partnership: Partnership, command: GiveKeyRole, author: Author) -> tuple[Event, ...]:
    require_colleague(partnership, command.person, author)
    seat = partnership.key_people.seat(author.party, command.role)
    if command.person == seat.given or (seat.is_filled and command.person == seat.holder):
        return ()
    if seat.is_filled and seat.holder is not None:
        raise KeyRoleFilled(command.role, seat.holder)
    return (KeyRoleGiven.of(command, author, role=command.role, person=command.person),)


def _confirm(partnership: Partnership, command: ConfirmKeyRole, author: Author) -> tuple[Event, ...]:
    person = own_number(partnership, author)
    seat = partnership.key_people.seat(author.party, command.role)
    if seat.is_filled and seat.holder == person:
        return ()
    _require_given(partnership, command.role, person, author)
    possible = (command.effective_on, seat.given_on, seat.next_free_day)
    fills_from = max(day for day in possible if day is not None)
    return (KeyRoleConfirmed.of(command, author, role=command.role, person=person, fills_from=fills_from),)


def _require_given(partnership: Partnership, role: KeyRole, person: int, author: Author) -> None:
    given = partnership.key_people.seat(author.party, role).given
    if given is None:
        raise NoKeyRoleGiven(role)
    if given != person:
        raise KeyRoleOfAnother(role, given)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a key role."""
    people = partnership.key_people
    match event:
        case KeyRolesAgreed():
            people = _agreed(people, event)
        case KeyRoleGiven():
            people = people.with_seat(event.by, event.role, given=event.person, given_on=event.effective_on)
        case KeyRoleConfirmed():
            people = _confirmed(people, event)
        case KeyRoleDeclined():
            people = people.with_seat(event.by, event.role, given=None, given_on=None)
    return replace(partnership, key_people=people)


def _agreed(people: KeyPeople, event: KeyRolesAgreed) -> KeyPeople:
    terms = KeyRoleTerms(event.fill_within_days, event.rematch_within_days, event.handover_days_before)
    people = replace(people, terms=terms)
    for vacancy in event.vacancies:
        people = people.with_seat(vacancy.party, vacancy.role, vacant_since=vacancy.since, fill_by=vacancy.fill_by)
    return people


def _confirmed(people: KeyPeople, event: KeyRoleConfirmed) -> KeyPeople:
    """Let a person fill a key role; what its predecessor left to do stays."""
    before = people.seat(event.by, event.role)
    seat = Seat(
        holder=event.person,
        left=before.left,
        handover_by=before.handover_by,
        rematch_by=before.rematch_by,
        left_at=before.left_at,
    )
    return replace(people, seats={**people.seats, (event.by, event.role): seat})
