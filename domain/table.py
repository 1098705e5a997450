"""The table: proposals are laid, countered, withdrawn, or expire.

Agreed terms change in this one way. The others answer a proposal by `assent`; with the last assent all
its changes take effect together.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.errors import NotFound, Refused
from domain.facts import Act, Author, Event, Note, Title
from domain.facts import Command as AnyCommand
from domain.four_eyes import needs_second
from domain.guarded import grace_of, require_in_time
from domain.guards import require_running
from domain.people import PersonNumber
from domain.principles.citations import Under, cited, with_decision
from domain.state import Partnership, Proposal, with_entry, without_entry
from domain.terms import Change as AnyChange
from domain.terms import terms_hash

ProposalNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of the proposal.")]


class LayProposal(AnyCommand):
    """Lay a proposal on the table: what it brings them, both of you, and your own party."""

    ACT: ClassVar[Act] = Act.PROPOSE

    title: Title
    they: Annotated[Note | None, Field(description="What it brings the other party.")] = None
    we: Annotated[Note | None, Field(description="What it brings both.")] = None
    i: Annotated[Note | None, Field(description="What it brings your own party.")] = None
    changes: Annotated[tuple[AnyChange, ...], Field(min_length=1, max_length=50)]
    answer_due: Annotated[Day, Field(description="Day on which an answer is due.")]
    open_until: Annotated[Day | None, Field(description="Last day to answer; empty is 30 days after it is due.")] = None
    terms_from: Annotated[
        Day | None, Field(description="First day of the terms; empty is the day of the proposal.")
    ] = None
    material: Annotated[bool, Field(description="Whether it matters enough to count as being heard.")] = True
    principles: Under = ()


class CounterProposal(LayProposal):
    """Answer a proposal with another one in its place."""

    counters: ProposalNumber


class WithdrawProposal(AnyCommand):
    """Take your party's proposal off the table."""

    ACT: ClassVar[Act] = Act.PROPOSE

    proposal: ProposalNumber
    reason: Note


class ExpireProposal(AnyCommand):
    """Record that nobody answered a proposal in time."""

    ACT: ClassVar[Act] = Act.CLOCK

    proposal: ProposalNumber


class ProposalLaid(Event):
    """A party laid a proposal on the table."""

    TOPIC: ClassVar[str] = "partnership.proposal-laid"

    proposal: ProposalNumber
    title: Title
    they: Note
    we: Note | None
    i: Note | None
    changes: tuple[AnyChange, ...]
    terms_hash: str
    terms_from: date
    answer_due: date
    expires_on: date
    material: bool
    counters: ProposalNumber | None
    assented: Annotated[bool, Field(description="Whether the proposer bound its own party by laying it.")]
    drafted_by: Annotated[
        PersonNumber | None, Field(description="Person who laid it; empty when it was told by somebody else.")
    ] = None


class ProposalCountered(Event):
    """A party answered a proposal with another one."""

    TOPIC: ClassVar[str] = "partnership.proposal-countered"

    proposal: ProposalNumber
    counter: ProposalNumber


class ProposalWithdrawn(Event):
    """The proposer took the proposal off the table."""

    TOPIC: ClassVar[str] = "partnership.proposal-withdrawn"

    proposal: ProposalNumber
    reason: Note


class ProposalExpired(Event):
    """Nobody answered the proposal in time."""

    TOPIC: ClassVar[str] = "partnership.proposal-expired"

    proposal: ProposalNumber


Command: TypeAlias = LayProposal | CounterProposal | WithdrawProposal | ExpireProposal
Recorded: TypeAlias = ProposalLaid | ProposalCountered | ProposalWithdrawn | ProposalExpired


@dataclass(eq=False)
class ProposalIncomplete(Refused):
    """A proposal says first what it brings the other party."""


@dataclass(eq=False)
class AnswerDueTooEarly(Refused):
    """An answer is due on the day of the proposal or later, and can be given until then at least."""

    answer_due: date


@dataclass(eq=False)
class NotOnTheTable(NotFound):
    """No proposal with this number lies on the table."""

    proposal: int


@dataclass(eq=False)
class ProposalHasExpired(Refused):
    """The time to answer this proposal has passed."""

    proposal: int
    expires_on: date


@dataclass(eq=False)
class ProposalStillOpen(Refused):
    """The time to answer this proposal has not passed."""

    proposal: int
    expires_on: date


@dataclass(eq=False)
class OwnProposal(Refused):
    """A party does not object to or counter its own proposal; it withdraws it."""

    proposal: int


@dataclass(eq=False)
class NotYourProposal(Refused):
    """Only the party that laid a proposal withdraws it."""

    proposal: int
    by: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a proposal leads to; `lifecycle` works out what adoption brings about."""
    match command:
        case CounterProposal():
            return _counter(partnership, command, author)
        case LayProposal():
            laid = _laid(partnership, command, author, counters=None)
            decision = partnership.version + 1
            return (laid, *cited(partnership, command, author, under=command.principles, decision=decision))
        case WithdrawProposal():
            return _withdraw(partnership, command, author)
        case ExpireProposal():
            return _expire(partnership, command, author)


def require_on_table(partnership: Partnership, number: int) -> Proposal:
    """Give a proposal that lies on the table.

    Raises: NotOnTheTable when none has this number.
    """
    if number not in partnership.table:
        raise NotOnTheTable(number)
    return partnership.table[number]


def require_answerable(partnership: Partnership, number: int, author: Author) -> Proposal:
    """Give a proposal that can still be answered.

    Raises: NotOnTheTable, ProposalHasExpired.
    """
    proposal = require_on_table(partnership, number)
    if author.today > proposal.expires_on:
        raise ProposalHasExpired(number, proposal.expires_on)
    return proposal


def require_other_party(number: int, proposal: Proposal, author: Author) -> None:
    """Check that the author's party did not lay the proposal.

    Raises: OwnProposal.
    """
    if proposal.by == author.party:
        raise OwnProposal(number)


def _laid(partnership: Partnership, command: LayProposal, author: Author, *, counters: int | None) -> ProposalLaid:
    require_running(partnership)
    if command.they is None:
        raise ProposalIncomplete
    day, answer_due = command.effective_on, command.answer_due
    expires_on = command.open_until or answer_due + grace_of(partnership, day)
    require_in_time(partnership, day, answer_due=answer_due, last_day=expires_on)
    if not author.today <= answer_due <= expires_on:
        raise AnswerDueTooEarly(min(answer_due, expires_on))
    terms_from = command.terms_from or day
    return ProposalLaid.of(
        command,
        author,
        proposal=partnership.proposals_laid + 1,
        title=command.title,
        they=command.they,
        we=command.we,
        i=command.i,
        changes=command.changes,
        terms_hash=terms_hash(command.changes, terms_from),
        terms_from=terms_from,
        answer_due=answer_due,
        expires_on=expires_on,
        material=command.material,
        counters=counters,
        assented=author.binds and not needs_second(partnership, author.party, command.changes),
        drafted_by=partnership.people.number_of(author.party, author.account),
    )


def _counter(partnership: Partnership, command: CounterProposal, author: Author) -> tuple[Event, ...]:
    proposal = require_answerable(partnership, command.counters, author)
    require_other_party(command.counters, proposal, author)
    laid = _laid(partnership, command, author, counters=command.counters)
    countered = ProposalCountered.of(command, author, proposal=command.counters, counter=laid.proposal)
    decision = partnership.version + 2
    return (countered, laid, *cited(partnership, command, author, under=command.principles, decision=decision))


def _withdraw(partnership: Partnership, command: WithdrawProposal, author: Author) -> tuple[Event, ...]:
    proposal = require_on_table(partnership, command.proposal)
    if proposal.by != author.party:
        raise NotYourProposal(command.proposal, proposal.by)
    return (ProposalWithdrawn.of(command, author, proposal=command.proposal, reason=command.reason),)


def _expire(partnership: Partnership, command: ExpireProposal, author: Author) -> tuple[Event, ...]:
    proposal = require_on_table(partnership, command.proposal)
    if author.today <= proposal.expires_on:
        raise ProposalStillOpen(command.proposal, proposal.expires_on)
    return (ProposalExpired.of(command, author, proposal=command.proposal),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a proposal."""
    match event:
        case ProposalLaid():
            return with_decision(_with_proposal(partnership, event), event)
        case ProposalCountered() | ProposalWithdrawn() | ProposalExpired():
            return off_the_table(partnership, event.proposal)


def _with_proposal(partnership: Partnership, event: ProposalLaid) -> Partnership:
    proposal = Proposal(
        by=event.by,
        changes=event.changes,
        terms_hash=event.terms_hash,
        terms_from=event.terms_from,
        answer_due=event.answer_due,
        expires_on=event.expires_on,
        assents=frozenset({event.by} if event.assented else ()),
        drafted_by=event.drafted_by,
        title=event.title,
    )
    table = with_entry(partnership.table, event.proposal, proposal)
    laid_at = partnership.laid_at.insert(partnership.version + 1, event.by)
    return replace(partnership, table=table, proposals_laid=event.proposal, laid_at=laid_at)


def off_the_table(partnership: Partnership, number: int) -> Partnership:
    """Give the partnership without a proposal."""
    return replace(partnership, table=without_entry(partnership.table, number))
