"""The final account: what each party still pays another. One draws it up, every other confirms it, then it is settled.

It can be settled and paid after the last day of the contract, when terms no longer change at the table.
Source: capability 72.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import InvalidInput, NotFound, Refused
from domain.facts import Act, Author, Event, Fact, Frozen, Note, PartyId, Refers, Title
from domain.facts import Command as AnyCommand
from domain.four_eyes import four_eyes_above
from domain.guards import require_parties
from domain.memory.exit import FinalAccount, OpenBalance
from domain.quantities import PositiveMoney
from domain.state import Partnership, with_course, with_entry

BalanceNumber: TypeAlias = Annotated[
    int, Field(ge=1, description="Place of a balance in the final account."), Refers("balance")
]


AccountNumber: TypeAlias = Annotated[
    int, Field(ge=1, description="Number of a final account as it was drawn up."), Refers("final_account")
]


class Balance(Frozen):
    """An amount that one party still pays another."""

    title: Title
    source: Annotated[PartyId, Field(description="The party that pays.")]
    target: Annotated[PartyId, Field(description="The party that receives.")]
    amount: PositiveMoney


Balances: TypeAlias = Annotated[tuple[Balance, ...], Field(max_length=60)]
"""Everything that is still to be paid; nothing is a final account too."""


class DrawUpFinalAccount(AnyCommand):
    """Draw up what each party still pays another, for the others to confirm."""

    ACT: ClassVar[Act] = Act.BIND

    balances: Balances = ()
    note: Note | None = None


class ConfirmFinalAccount(AnyCommand):
    """Confirm a final account as it was drawn up."""

    ACT: ClassVar[Act] = Act.BIND

    final_account: AccountNumber


class RecordBalancePaid(AnyCommand):
    """Record that your party received a balance of the final account."""

    balance: BalanceNumber


class FinalAccountDrawnUp(Event):
    """A party drew up what each party still pays another."""

    TOPIC: ClassVar[str] = "partnership.final-account-drawn-up"

    final_account: AccountNumber
    balances: Balances
    note: Note | None
    drafted_by: Annotated[int | None, Field(description="Number of the person who drew it up.")]
    confirmed: Annotated[bool, Field(description="No when another key figure of that party has to confirm it.")]


class FinalAccountConfirmed(Event):
    """A party confirmed the final account."""

    TOPIC: ClassVar[str] = "partnership.final-account-confirmed"

    final_account: AccountNumber


class FinalAccountSettled(Event):
    """All parties stand behind the final account."""

    TOPIC: ClassVar[str] = "partnership.final-account-settled"

    final_account: AccountNumber


class BalancePaid(Fact):
    """A party recorded that it received a balance of the final account."""

    TOPIC: ClassVar[str] = "partnership.balance-paid"

    balance: BalanceNumber


Command: TypeAlias = DrawUpFinalAccount | ConfirmFinalAccount | RecordBalancePaid
Recorded: TypeAlias = FinalAccountDrawnUp | FinalAccountConfirmed | FinalAccountSettled | BalancePaid


@dataclass(eq=False)
class PaidToItself(InvalidInput):
    """A balance goes from one party to another."""

    title: str


@dataclass(eq=False)
class NoFinalAccount(NotFound):
    """Nobody drew up a final account."""


@dataclass(eq=False)
class FinalAccountRedrawn(Refused):
    """This is not the final account that was drawn up last; read that one."""

    final_account: int
    latest: int


@dataclass(eq=False)
class UnknownBalance(NotFound):
    """The final account has no balance at this place."""

    balance: int


@dataclass(eq=False)
class SecondKeyFigureNeeded(Refused):
    """Who drew up this final account for your party does not also confirm it; another key figure does."""

    above: int


@dataclass(eq=False)
class FinalAccountIsSettled(Refused):
    """Every party stands behind the final account; it is not drawn up again."""


@dataclass(eq=False)
class FinalAccountNotSettled(Refused):
    """Balances are paid once every party confirmed the final account."""

    waiting: tuple[str, ...]


@dataclass(eq=False)
class NotYourBalance(Refused):
    """The party that receives a balance records that it was paid."""

    balance: int
    target: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about the final account leads to."""
    match command:
        case DrawUpFinalAccount():
            return _draw_up(partnership, command, author)
        case ConfirmFinalAccount():
            return _confirm(partnership, command, author)
        case RecordBalancePaid():
            return _paid(partnership, command, author)


def _draw_up(partnership: Partnership, command: DrawUpFinalAccount, author: Author) -> tuple[Event, ...]:
    account = partnership.course.exit.account
    if account is not None and account.settled:
        raise FinalAccountIsSettled
    for one in command.balances:
        require_parties(partnership, one.source, one.target)
        if one.source == one.target:
            raise PaidToItself(one.title)
    drawn = FinalAccountDrawnUp.of(
        command,
        author,
        final_account=1 if account is None else account.number + 1,
        balances=command.balances,
        note=command.note,
        drafted_by=partnership.people.number_of(author.party, author.account),
        confirmed=not _above_four_eyes(partnership, author.party, command.balances),
    )
    return (drawn,)


def _above_four_eyes(partnership: Partnership, party: str, balances: Balances) -> bool:
    above = four_eyes_above(partnership, party)
    return above is not None and sum(one.amount for one in balances) > above


def _confirm(partnership: Partnership, command: ConfirmFinalAccount, author: Author) -> tuple[Event, ...]:
    account = _require_account(partnership)
    if command.final_account != account.number:
        raise FinalAccountRedrawn(command.final_account, account.number)
    if author.party in account.confirmed:
        return ()
    _require_second(partnership, account, author)
    confirmed = FinalAccountConfirmed.of(command, author, final_account=account.number)
    if waiting(partnership, account) == {author.party}:
        return (confirmed, FinalAccountSettled.of(command, author, final_account=account.number))
    return (confirmed,)


def _require_second(partnership: Partnership, account: FinalAccount, author: Author) -> None:
    own = partnership.people.number_of(author.party, author.account)
    if account.by == author.party and account.drafted_by in (None, own):
        raise SecondKeyFigureNeeded(four_eyes_above(partnership, author.party) or 0)


def _paid(partnership: Partnership, command: RecordBalancePaid, author: Author) -> tuple[Event, ...]:
    account = _require_account(partnership)
    if not account.settled:
        raise FinalAccountNotSettled(tuple(sorted(waiting(partnership, account))))
    if command.balance not in account.balances:
        raise UnknownBalance(command.balance)
    balance = account.balances[command.balance]
    if balance.target != author.party:
        raise NotYourBalance(command.balance, balance.target)
    if balance.paid is not None and command.corrects is None:
        return ()
    return (BalancePaid.of(command, author, balance=command.balance),)


def _require_account(partnership: Partnership) -> FinalAccount:
    if partnership.course.exit.account is None:
        raise NoFinalAccount
    return partnership.course.exit.account


def waiting(partnership: Partnership, account: FinalAccount) -> frozenset[str]:
    """Name the parties that did not confirm a final account yet."""
    return frozenset(partnership.parties) - account.confirmed


def numbered(balances: Balances) -> Mapping[int, Balance]:
    """Give every balance by its place in the final account, from 1."""
    return dict(enumerate(balances, start=1))


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about the final account."""
    account = partnership.course.exit.account
    match event:
        case FinalAccountDrawnUp():
            return _with(partnership, _drawn_up(event))
        case FinalAccountConfirmed():
            return _with(partnership, account and replace(account, confirmed=account.confirmed | {event.by}))
        case FinalAccountSettled():
            return _with(partnership, account and replace(account, settled=True))
        case BalancePaid():
            return _with_paid(partnership, event.balance, partnership.version + 1)


def _drawn_up(event: FinalAccountDrawnUp) -> FinalAccount:
    rows = numbered(event.balances).items()
    return FinalAccount(
        number=event.final_account,
        by=event.by,
        drafted_by=event.drafted_by,
        balances={place: OpenBalance(one.title, one.source, one.target) for place, one in rows},
        confirmed=frozenset({event.by} if event.confirmed else ()),
    )


def _with(partnership: Partnership, account: FinalAccount | None) -> Partnership:
    return with_course(partnership, exit=replace(partnership.course.exit, account=account))


def _with_paid(partnership: Partnership, number: int, version: int | None) -> Partnership:
    account = _require_account(partnership)
    paid = replace(account.balances[number], paid=version)
    return _with(partnership, replace(account, balances=with_entry(account.balances, number, paid)))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the payment recorded at a version."""
    account = partnership.course.exit.account
    found = {} if account is None else account.balances
    for number, balance in found.items():
        if balance.paid == version:
            return _with_paid(partnership, number, None)
    return partnership
