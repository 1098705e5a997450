"""Final acceptance and final invoice: after both, a public contract is over and is no longer changed.

Source: Court of Justice C-820/24; clocks and formats, section 1, golden case 10.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import Refused
from domain.facts import Author, Event, Fact, Note, Title
from domain.facts import Command as AnyCommand
from domain.quantities import Amount
from domain.state import Partnership, with_course, with_entry


class GiveFinalAcceptance(AnyCommand):
    """Accept, once and for all, what the others delivered."""

    note: Note | None = None


class SendFinalInvoice(AnyCommand):
    """Record the last invoice that your party sends."""

    reference: Annotated[Title, Field(description="The number on the invoice.")]
    amount: Annotated[Amount, Field(description="What it asks, without tax.")]


class FinalAcceptanceGiven(Fact):
    """A party accepted, once and for all, what the others delivered."""

    TOPIC: ClassVar[str] = "partnership.final-acceptance-given"

    note: Note | None


class FinalInvoiceSent(Fact):
    """A party sent its last invoice."""

    TOPIC: ClassVar[str] = "partnership.final-invoice-sent"

    reference: Title
    amount: Amount


Command: TypeAlias = GiveFinalAcceptance | SendFinalInvoice
Recorded: TypeAlias = FinalAcceptanceGiven | FinalInvoiceSent


@dataclass(eq=False)
class FinalInvoiceWasSent(Refused):
    """Your party called an earlier invoice its last; take that back or correct it."""

    by: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a final acceptance or a final invoice leads to.

    Raises: FinalInvoiceWasSent.
    """
    match command:
        case GiveFinalAcceptance():
            if command.corrects is None and author.party in partnership.course.exit.accepted:
                return ()
            return (FinalAcceptanceGiven.of(command, author, note=command.note),)
        case SendFinalInvoice():
            if command.corrects is None and author.party in partnership.course.exit.invoiced:
                raise FinalInvoiceWasSent(author.party)
            stated = {"reference": command.reference, "amount": command.amount}
            return (FinalInvoiceSent.of(command, author, **stated),)


def is_completed(partnership: Partnership) -> bool:
    """Tell whether a party sent its final invoice for what another finally accepted.

    Source: Court of Justice C-820/24.
    """
    exit_ = partnership.course.exit
    return any(accepted != invoiced for accepted in exit_.accepted for invoiced in exit_.invoiced)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a final acceptance or a final invoice."""
    exit_, version = partnership.course.exit, partnership.version + 1
    match event:
        case FinalAcceptanceGiven():
            return with_course(partnership, exit=replace(exit_, accepted=with_entry(exit_.accepted, event.by, version)))
        case FinalInvoiceSent():
            return with_course(partnership, exit=replace(exit_, invoiced=with_entry(exit_.invoiced, event.by, version)))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the final acceptance or the final invoice recorded at a version."""
    exit_ = partnership.course.exit
    accepted = {party: at for party, at in exit_.accepted.items() if at != version}
    invoiced = {party: at for party, at in exit_.invoiced.items() if at != version}
    return with_course(partnership, exit=replace(exit_, accepted=accepted, invoiced=invoiced))
