"""Audits: a party lets somebody of another organisation read everything, up to and including a day.

An auditor reads and does nothing else. Each reading is kept, and both sides can see it.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.errors import NotFound, Refused
from domain.facts import Act, Author, Event, PersonName, Refers, Slug, Title
from domain.facts import Command as AnyCommand
from domain.people import AccountId, Auditor, PersonNumber
from domain.state import Partnership

LONGEST_AUDIT = timedelta(days=366)


class AssignAuditor(AnyCommand):
    """Let a person of another organisation read everything, up to and including a day."""

    ACT: ClassVar[Act] = Act.APPOINT

    auditor: Annotated[AccountId, Field(description="The account with which the auditor signs in.")]
    name: PersonName
    organisation: Annotated[Slug, Field(description="The organisation of the auditor; none of the parties.")]
    last_day: Annotated[Day, Field(description="Last day on which the auditor may read, at most a year away.")]
    reason: Title


class EndAudit(AnyCommand):
    """Let an auditor read no longer."""

    ACT: ClassVar[Act] = Act.APPOINT

    person: Annotated[PersonNumber, Refers("auditor")]
    reason: Title | None = None


class AuditorAssigned(Event):
    """A party let a person of another organisation read everything, up to and including a day."""

    TOPIC: ClassVar[str] = "partnership.auditor-assigned"

    person: PersonNumber
    account: AccountId
    name: PersonName
    organisation: Slug
    last_day: date
    reason: Title


class AuditEnded(Event):
    """A party let an auditor read no longer."""

    TOPIC: ClassVar[str] = "partnership.audit-ended"

    person: PersonNumber
    reason: Title | None


Command: TypeAlias = AssignAuditor | EndAudit
Recorded: TypeAlias = AuditorAssigned | AuditEnded


@dataclass(eq=False)
class AuditorNotIndependent(Refused):
    """An auditor belongs to an organisation that is none of the parties."""

    organisation: str


@dataclass(eq=False)
class AuditOutOfTime(Refused):
    """An audit ends on a day from today on, and within a year."""

    last_day: date
    earliest: date
    latest: date


@dataclass(eq=False)
class AuditorAlreadyAssigned(Refused):
    """Another party let this person read already."""

    party: str


@dataclass(eq=False)
class UnknownAuditor(NotFound):
    """Your party has no auditor with this number who may still read."""

    person: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about an audit leads to."""
    match command:
        case AssignAuditor():
            return _assign(partnership, command, author)
        case EndAudit():
            return _end(partnership, command, author)


def reading(partnership: Partnership, today: date) -> tuple[Auditor, ...]:
    """Give the auditors who may read today."""
    return tuple(auditor for auditor in partnership.people.auditors if auditor.last_day >= today)


def _assign(partnership: Partnership, command: AssignAuditor, author: Author) -> tuple[Event, ...]:
    if any(party.organisation == command.organisation for party in partnership.parties.values()):
        raise AuditorNotIndependent(command.organisation)
    latest = author.today + LONGEST_AUDIT
    if not author.today <= command.last_day <= latest:
        raise AuditOutOfTime(command.last_day, author.today, latest)
    for auditor in reading(partnership, author.today):
        if auditor.account == command.auditor and auditor.party != author.party:
            raise AuditorAlreadyAssigned(auditor.party)
    assigned = _assigned(partnership, command, author)
    return () if _auditor(assigned) in partnership.people.auditors else (assigned,)


def _assigned(partnership: Partnership, command: AssignAuditor, author: Author) -> AuditorAssigned:
    return AuditorAssigned.of(
        command,
        author,
        person=partnership.people.number_for(author.party, command.auditor),
        account=command.auditor,
        **command.model_dump(include={"name", "organisation", "last_day", "reason"}),
    )


def _end(partnership: Partnership, command: EndAudit, author: Author) -> tuple[Event, ...]:
    own = {auditor.person for auditor in reading(partnership, author.today) if auditor.party == author.party}
    if command.person not in own:
        raise UnknownAuditor(command.person)
    return (AuditEnded.of(command, author, person=command.person, reason=command.reason),)


def _auditor(event: AuditorAssigned) -> Auditor:
    return Auditor(event.by, event.account, event.organisation, event.last_day, event.person)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event of an audit."""
    people = partnership.people
    others = tuple(auditor for auditor in people.auditors if auditor.person != event.person)
    match event:
        case AuditorAssigned():
            known = people.knowing(event.person, event.by, event.account)
            return replace(
                partnership,
                people=replace(known, auditors=(*others, _auditor(event)), outsiders=people.outsiders | {event.person}),
            )
        case AuditEnded():
            return replace(partnership, people=replace(people, auditors=others))
