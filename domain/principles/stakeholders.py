"""Stakeholders: the groups of each party that must adopt every guiding principle before it counts.

Source: statement S1.2.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Note, Refers, Slug, Title
from domain.facts import Command as AnyCommand
from domain.memory.principles import Principles, Stakeholder
from domain.state import Partnership

StakeholderName: TypeAlias = Annotated[Slug, Refers("stakeholder")]


class NameStakeholder(AnyCommand):
    """Name a group of your own party that must adopt every principle, such as purchasing or operations."""

    stakeholder: Slug
    title: Title


class RetireStakeholder(AnyCommand):
    """Record that a group of your own party no longer adopts principles."""

    stakeholder: StakeholderName
    reason: Note


class StakeholderNamed(Event):
    """A party named a group that must adopt every principle."""

    TOPIC: ClassVar[str] = "partnership.stakeholder-named"

    stakeholder: Slug
    title: Title


class StakeholderRetired(Event):
    """A party recorded that one of its groups no longer adopts principles."""

    TOPIC: ClassVar[str] = "partnership.stakeholder-retired"

    stakeholder: Slug
    reason: Note


Command: TypeAlias = NameStakeholder | RetireStakeholder
Recorded: TypeAlias = StakeholderNamed | StakeholderRetired


@dataclass(eq=False)
class StakeholderAlreadyNamed(Refused):
    """A stakeholder with this short name stands already."""

    stakeholder: str


@dataclass(eq=False)
class UnknownStakeholder(NotFound):
    """No stakeholder with this short name stands."""

    stakeholder: str


@dataclass(eq=False)
class NotYourStakeholder(Refused):
    """Only the party of a stakeholder speaks for it."""

    stakeholder: str
    party: str


def require_own_stakeholder(partnership: Partnership, name: str, author: Author) -> None:
    """Check that a stakeholder belongs to the author's party.

    Raises: UnknownStakeholder, NotYourStakeholder.
    """
    stakeholder = partnership.principles.stakeholders.get(name)
    if stakeholder is None:
        raise UnknownStakeholder(name)
    if stakeholder.party != author.party:
        raise NotYourStakeholder(name, stakeholder.party)


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a stakeholder leads to."""
    match command:
        case NameStakeholder():
            if command.stakeholder in partnership.principles.stakeholders:
                raise StakeholderAlreadyNamed(command.stakeholder)
            return (StakeholderNamed.of(command, author, stakeholder=command.stakeholder, title=command.title),)
        case RetireStakeholder():
            require_own_stakeholder(partnership, command.stakeholder, author)
            return (StakeholderRetired.of(command, author, stakeholder=command.stakeholder, reason=command.reason),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a stakeholder."""
    return replace(partnership, principles=stakeholders_after(partnership.principles, event, partnership.parties))


def stakeholders_after(principles: Principles, event: Recorded, parties: Iterable[str]) -> Principles:
    """Give the principles after an event about a stakeholder; each is in force only when that one adopted it."""
    match event:
        case StakeholderNamed():
            after = principles.with_stakeholder(event.stakeholder, Stakeholder(event.by, event.title))
        case StakeholderRetired():
            after = principles.without_stakeholder(event.stakeholder)
    return after.as_of(event.effective_on, parties)
