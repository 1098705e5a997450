"""Erasures: a party lets a person of its own be erased; the number of the person and what was agreed stay.

One person of the party asks, a second confirms, and the service does it in every partnership of that person.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from domain.appointments import UnknownRepresentative, acting_for, others_of, own_number, settled
from domain.errors import NotFound, Refused
from domain.facts import ERASED, Act, Author, Event, PartyId, Refers
from domain.facts import Command as AnyCommand
from domain.four_eyes import key_figures
from domain.key_people.leaving import key_roles_left
from domain.people import Erasure, People, Person, PersonNumber
from domain.representation import SecondPerson
from domain.state import Partnership, with_entry, without_entry

OwnPerson: TypeAlias = Annotated[PersonNumber, Refers("own_person")]
ErasablePerson: TypeAlias = Annotated[PersonNumber, Refers("erasure")]


class AskErasure(AnyCommand):
    """Ask that everything that names a person of your party is erased, in every partnership."""

    ACT: ClassVar[Act] = Act.CONFIRM

    person: OwnPerson


class ConfirmErasure(AnyCommand):
    """Confirm, as a second person, that a person of your party is erased; it cannot be undone."""

    ACT: ClassVar[Act] = Act.CONFIRM

    person: ErasablePerson


class WithdrawErasure(AnyCommand):
    """Take back that a person of your party be erased, as long as nobody confirmed it."""

    ACT: ClassVar[Act] = Act.CONFIRM

    person: ErasablePerson


class RecordErasure(AnyCommand):
    """Record that a person was erased."""

    ACT: ClassVar[Act] = Act.CLOCK

    person: PersonNumber


class ErasureAsked(Event):
    """A person of a party asked that somebody of it is erased, and a second person has yet to confirm it."""

    TOPIC: ClassVar[str] = "partnership.erasure-asked"

    person: PersonNumber
    asked_by: PersonNumber


class ErasureConfirmed(Event):
    """A party decided that a person of it is erased; the service does it from now on."""

    TOPIC: ClassVar[str] = "partnership.erasure-confirmed"

    person: PersonNumber
    confirmed_by: SecondPerson


class ErasureWithdrawn(Event):
    """A party took back that a person of it be erased."""

    TOPIC: ClassVar[str] = "partnership.erasure-withdrawn"

    person: PersonNumber


class PersonErased(Event):
    """A person was erased; nothing that named it can be read any more, and it acts for nobody."""

    TOPIC: ClassVar[str] = "partnership.person-erased"

    person: PersonNumber
    party: PartyId


Command: TypeAlias = AskErasure | ConfirmErasure | WithdrawErasure | RecordErasure
Recorded: TypeAlias = ErasureAsked | ErasureConfirmed | ErasureWithdrawn | PersonErased


@dataclass(eq=False)
class UnknownPerson(NotFound):
    """No person with this number, who is not yet erased, was named by this party."""

    person: int


@dataclass(eq=False)
class NoErasureAsked(Refused):
    """Nobody asked to erase this person, or it was decided already."""

    person: int


@dataclass(eq=False)
class ErasureNeedsSecond(Refused):
    """Who asked for an erasure does not confirm it; another person of the party does."""

    person: int


@dataclass(eq=False)
class KeyFigureNeeded(Refused):
    """A key figure is erased on the word of a key figure, its own or that of another."""

    person: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about an erasure leads to."""
    match command:
        case AskErasure():
            return _ask(partnership, command, author)
        case ConfirmErasure():
            return _confirm(partnership, command, author)
        case WithdrawErasure():
            _require_waiting(partnership, command.person, author)
            return (ErasureWithdrawn.of(command, author, person=command.person),)
        case RecordErasure():
            person = _require_known(partnership, command.person)
            erased = PersonErased.of(command, author, person=command.person, party=person.party)
            return (erased, *key_roles_left(partnership, command, author, command.person))


def _ask(partnership: Partnership, command: AskErasure, author: Author) -> tuple[Event, ...]:
    asked_by = own_number(partnership, author)
    person = _require_known(partnership, command.person)
    if person.party != author.party or command.person in partnership.people.outsiders:
        raise UnknownPerson(command.person)
    if command.person in partnership.people.erasures:
        return ()
    asked = ErasureAsked.of(command, author, person=command.person, asked_by=asked_by)
    if others_of(partnership, author.party, asked_by):
        return (asked,)
    return (asked, ErasureConfirmed.of(command, author, person=command.person, confirmed_by=None))


def _confirm(partnership: Partnership, command: ConfirmErasure, author: Author) -> tuple[Event, ...]:
    erasure = _require_waiting(partnership, command.person, author)
    confirmer: int | None = own_number(partnership, author)
    if confirmer == erasure.asked_by:
        if others_of(partnership, author.party, erasure.asked_by):
            raise ErasureNeedsSecond(command.person)
        confirmer = None
    _require_key_figure(partnership, command.person, author.party, {erasure.asked_by, confirmer})
    return (ErasureConfirmed.of(command, author, person=command.person, confirmed_by=confirmer),)


def _require_key_figure(partnership: Partnership, person: int, party: str, deciding: set[int | None]) -> None:
    binding = key_figures(partnership, party)
    if person in binding and not binding & deciding:
        raise KeyFigureNeeded(person)


def _require_known(partnership: Partnership, number: int) -> Person:
    person = partnership.people.persons.get(number)
    if person is None or number in partnership.people.erased:
        raise UnknownPerson(number)
    return person


def _require_waiting(partnership: Partnership, number: int, author: Author) -> Erasure:
    if acting_for(partnership, author.party, author.account) is None:
        raise UnknownRepresentative
    erasure = partnership.people.erasures.get(number)
    if erasure is None or erasure.confirmed or partnership.people.persons[number].party != author.party:
        raise NoErasureAsked(number)
    return erasure


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event of an erasure."""
    people = partnership.people
    match event:
        case ErasureAsked():
            erasures = with_entry(people.erasures, event.person, Erasure(event.asked_by))
        case ErasureConfirmed():
            confirmed = replace(people.erasures[event.person], confirmed=True)
            erasures = with_entry(people.erasures, event.person, confirmed)
        case ErasureWithdrawn():
            erasures = without_entry(people.erasures, event.person)
        case PersonErased():
            acting = tuple(one for one in partnership.representatives if one.person != event.person)
            return replace(partnership, representatives=acting, people=_without(people, event.person))
    return replace(partnership, people=replace(people, erasures=erasures))


def _without(people: People, person: int) -> People:
    about = [number for number, one in people.appointments.items() if one.person == person]
    for number in about:
        people = settled(people, number)
    return replace(
        people,
        persons=with_entry(people.persons, person, Person(people.persons[person].party, ERASED)),
        auditors=tuple(auditor for auditor in people.auditors if auditor.person != person),
        erasures=without_entry(people.erasures, person),
        erased=people.erased | {person},
    )
