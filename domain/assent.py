"""Assent: how the parties answer a proposal, and how the last assent brings it into force."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import Refused
from domain.facts import Act, Agreement, Author, Event, Note, PartyId
from domain.facts import Command as AnyCommand
from domain.four_eyes import require_second
from domain.guards import require_parties, require_running
from domain.state import Partnership, Proposal, with_course, with_entry
from domain.table import ProposalNumber, off_the_table, require_answerable, require_other_party


class GiveAssent(AnyCommand):
    """Assent to a proposal; the last assent brings it into force."""

    ACT: ClassVar[Act] = Act.BIND

    proposal: ProposalNumber
    terms_hash: Annotated[str | None, Field(description="Fingerprint of the terms you read.")] = None
    on_behalf_of: Annotated[PartyId | None, Field(description="Party that does not use the record itself.")] = None
    evidence: Annotated[Note | None, Field(description="Where the assent of that party can be seen.")] = None


class ConfirmAssent(AnyCommand):
    """Confirm the assent that another party recorded for yours."""

    ACT: ClassVar[Act] = Act.BIND

    proposal: ProposalNumber


class RaiseObjection(AnyCommand):
    """Object to a proposal, with the reason."""

    ACT: ClassVar[Act] = Act.PROPOSE

    proposal: ProposalNumber
    reason: Note


class AssentGiven(Event):
    """A party assented to a proposal."""

    TOPIC: ClassVar[str] = "partnership.assent-given"

    proposal: ProposalNumber
    terms_hash: str
    recorded_by: Annotated[PartyId | None, Field(description="Party that recorded it for another.")]
    evidence: Note | None


class AssentConfirmed(Event):
    """A party confirmed the assent that another had recorded for it."""

    TOPIC: ClassVar[str] = "partnership.assent-confirmed"

    proposal: ProposalNumber


class ObjectionRaised(Event):
    """A party objected, and the proposal is off the table."""

    TOPIC: ClassVar[str] = "partnership.objection-raised"

    proposal: ProposalNumber
    reason: Note


class ProposalAdopted(Event):
    """All parties assented, and the terms of the proposal are in force."""

    TOPIC: ClassVar[str] = "partnership.proposal-adopted"

    proposal: ProposalNumber
    terms_hash: str


Command: TypeAlias = GiveAssent | ConfirmAssent | RaiseObjection
Recorded: TypeAlias = AssentGiven | AssentConfirmed | ObjectionRaised | ProposalAdopted


@dataclass(eq=False)
class TermsDiffer(Refused):
    """The terms on the table are not the ones that were read."""

    proposal: int
    terms_hash: str


@dataclass(eq=False)
class PartyActsItself(Refused):
    """This party has people of its own in the record; only they assent for it."""

    party: str


@dataclass(eq=False)
class EvidenceMissing(Refused):
    """An assent recorded for another party names where it can be seen."""

    party: str


@dataclass(eq=False)
class NothingToConfirm(Refused):
    """Nobody recorded an assent for your party that still waits for its own word."""

    proposal: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what an answer to a proposal leads to; `lifecycle` works out what adoption brings about."""
    match command:
        case GiveAssent():
            return _give_assent(partnership, command, author)
        case ConfirmAssent():
            return _confirm(partnership, command, author)
        case RaiseObjection():
            return _object(partnership, command, author)


def _give_assent(partnership: Partnership, command: GiveAssent, author: Author) -> tuple[Event, ...]:
    require_running(partnership)
    proposal = require_answerable(partnership, command.proposal, author)
    if command.terms_hash not in (None, proposal.terms_hash):
        raise TermsDiffer(command.proposal, proposal.terms_hash)
    party = _assenting_party(partnership, command, author)
    if party in proposal.assents:
        return ()
    if party == author.party:
        require_second(partnership, command.proposal, author)
    given = AssentGiven.of(
        command,
        replace(author, party=party),
        proposal=command.proposal,
        terms_hash=proposal.terms_hash,
        recorded_by=author.party if party != author.party else None,
        evidence=command.evidence,
    )
    return (given, *_adopted(partnership, proposal, command, author, party))


def _assenting_party(partnership: Partnership, command: GiveAssent, author: Author) -> str:
    if command.on_behalf_of in (None, author.party):
        return author.party
    party = str(command.on_behalf_of)
    require_parties(partnership, party)
    if any(person.party == party for person in partnership.representatives):
        raise PartyActsItself(party)
    if command.evidence is None:
        raise EvidenceMissing(party)
    return party


def _adopted(
    partnership: Partnership, proposal: Proposal, command: GiveAssent, author: Author, party: str
) -> tuple[Event, ...]:
    if set(partnership.parties) - proposal.assents - {party}:
        return ()
    return (ProposalAdopted.of(command, author, proposal=command.proposal, terms_hash=proposal.terms_hash),)


def _confirm(partnership: Partnership, command: ConfirmAssent, author: Author) -> tuple[Event, ...]:
    if (command.proposal, author.party) not in partnership.represented_assents:
        raise NothingToConfirm(command.proposal)
    return (AssentConfirmed.of(command, author, proposal=command.proposal),)


def _object(partnership: Partnership, command: RaiseObjection, author: Author) -> tuple[Event, ...]:
    proposal = require_answerable(partnership, command.proposal, author)
    require_other_party(command.proposal, proposal, author)
    return (ObjectionRaised.of(command, author, proposal=command.proposal, reason=command.reason),)


def agreement_of(partnership: Partnership, adopted: ProposalAdopted) -> Agreement:
    """Give the dates and the proposer with which the changes of an adopted proposal take effect."""
    proposal = partnership.table[adopted.proposal]
    return Agreement(
        proposal=adopted.proposal,
        by=proposal.by,
        effective_on=proposal.terms_from,
        decided_on=adopted.decided_on,
        origin=adopted.origin,
    )


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an answer to a proposal."""
    match event:
        case AssentGiven():
            return _with_assent(partnership, event)
        case AssentConfirmed():
            waiting = partnership.represented_assents - {(event.proposal, event.by)}
            return replace(partnership, represented_assents=waiting)
        case ObjectionRaised():
            return off_the_table(partnership, event.proposal)
        case ProposalAdopted():
            changes = partnership.course.changes
            adopted = replace(changes, adopted=changes.adopted | {event.proposal})
            return with_course(off_the_table(partnership, event.proposal), changes=adopted)


def _with_assent(partnership: Partnership, event: AssentGiven) -> Partnership:
    proposal = partnership.table[event.proposal]
    assented = replace(proposal, assents=proposal.assents | {event.by})
    waiting = {(event.proposal, event.by)} if event.recorded_by else set()
    return replace(
        partnership,
        table=with_entry(partnership.table, event.proposal, assented),
        represented_assents=partnership.represented_assents | waiting,
    )
