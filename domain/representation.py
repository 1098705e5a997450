"""Representation: which people act for a party, and what they may do."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import CLEANED, ONE_LINE, Act, Author, Event, Personal, PersonName
from domain.facts import Command as AnyCommand
from domain.people import Representative, Role
from domain.state import Partnership

AccountId: TypeAlias = Annotated[str, CLEANED, Field(min_length=1, max_length=80), ONE_LINE, Personal()]
PersonNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of the person in this partnership.")]


class JoinPartnership(AnyCommand):
    """Speak for a party that nobody speaks for yet."""

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


class RepresentativeNamed(Event):
    """A person may act for a party from now on."""

    TOPIC: ClassVar[str] = "partnership.representative-named"

    person: PersonNumber
    account: AccountId
    name: PersonName
    role: Role


class RepresentativeRemoved(Event):
    """A person no longer acts for a party."""

    TOPIC: ClassVar[str] = "partnership.representative-removed"

    person: PersonNumber


Command: TypeAlias = JoinPartnership | NameRepresentative | RemoveRepresentative
Recorded: TypeAlias = RepresentativeNamed | RepresentativeRemoved


@dataclass(eq=False)
class PartyHasRepresentatives(Refused):
    """The party already has people who speak for it; they name the next one."""

    party: str


@dataclass(eq=False)
class UnknownRepresentative(NotFound):
    """The person does not act for this party."""


@dataclass(eq=False)
class LastKeyFigure(Refused):
    """Without this person nobody could bind the party."""


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command of representation leads to."""
    match command:
        case JoinPartnership():
            return _join(partnership, command, author)
        case NameRepresentative():
            return _name(partnership, command, author)
        case RemoveRepresentative():
            return _remove(partnership, command, author)


def first_key_figure(command: AnyCommand, author: Author, name: str, *, person: int = 1) -> RepresentativeNamed:
    """Make the author the first person who binds the own party."""
    return RepresentativeNamed.of(
        command, author, person=person, account=author.account, name=name, role=Role.KEY_FIGURE
    )


def _join(partnership: Partnership, command: JoinPartnership, author: Author) -> tuple[Event, ...]:
    if any(person.party == author.party for person in partnership.representatives):
        raise PartyHasRepresentatives(author.party)
    person = partnership.people.number_for(author.party, author.account)
    return (first_key_figure(command, author, command.your_name, person=person),)


def _name(partnership: Partnership, command: NameRepresentative, author: Author) -> tuple[Event, ...]:
    acting = _acting(partnership, author.party, command.account)
    if acting is not None and acting.role is command.role:
        return ()
    if command.role is not Role.KEY_FIGURE:
        _require_other_key_figure(partnership, author.party, command.account)
    person = partnership.people.number_for(author.party, command.account)
    stated = command.model_dump(include={"account", "name", "role"})
    return (RepresentativeNamed.of(command, author, person=person, **stated),)


def _remove(partnership: Partnership, command: RemoveRepresentative, author: Author) -> tuple[Event, ...]:
    acting = _acting(partnership, author.party, command.account)
    if acting is None:
        raise UnknownRepresentative
    _require_other_key_figure(partnership, author.party, command.account)
    return (RepresentativeRemoved.of(command, author, person=acting.person),)


def _acting(partnership: Partnership, party: str, account: str) -> Representative | None:
    of_party = (person for person in partnership.representatives if person.party == party)
    return next((person for person in of_party if person.account == account), None)


def _require_other_key_figure(partnership: Partnership, party: str, account: str) -> None:
    binding = {p.account for p in partnership.representatives if p.party == party and p.role is Role.KEY_FIGURE}
    if binding <= {account}:
        raise LastKeyFigure


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event of representation."""
    others = tuple(one for one in partnership.representatives if one.person != event.person)
    match event:
        case RepresentativeNamed():
            named = Representative(event.by, event.account, event.role, event.person)
            people = partnership.people.knowing(event.person, event.by, event.account)
            return replace(partnership, representatives=(*others, named), people=people)
        case RepresentativeRemoved():
            return replace(partnership, representatives=others)
