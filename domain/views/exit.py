"""How the parties part: what is handed over, accepted, invoiced and still to be paid, and what they learned.

Open promises stand here too: neither balances nor duties vanish with the last day. Source: capability 72.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from domain.exit.acceptance import FinalAcceptanceGiven, FinalInvoiceSent, GiveFinalAcceptance, SendFinalInvoice
from domain.exit.final_account import (
    BalancePaid,
    ConfirmFinalAccount,
    DrawUpFinalAccount,
    FinalAccountConfirmed,
    FinalAccountDrawnUp,
    FinalAccountSettled,
    RecordBalancePaid,
    numbered,
)
from domain.exit.lessons import AdoptLesson, LessonAdopted, LessonRecorded, RecordLesson
from domain.exit.plan import AgreeExitPlan, ExitPlanAgreed, HandOver, HandoverReceived, ItemHandedOver, ReceiveHandover
from domain.facts import WARNS, Event, Frozen, PartyId, Title
from domain.quantities import Amount, PositiveMoney
from domain.termination import PartnershipEnded
from domain.views.promised import PROMISE_EVENTS, PromiseState, promises_of
from domain.views.view import EventNumber, Moment, View, Viewing


class HandoverState(StrEnum):
    """How far a handover is."""

    PLANNED = "planned"
    HANDED_OVER = "handed_over"
    RECEIVED = "received"


class HandoverShown(Frozen):
    """What one party hands over to another, and how far that is."""

    title: Title
    giver: PartyId
    receiver: PartyId
    due: date
    state: HandoverState
    late: Annotated[bool, WARNS]
    event: EventNumber


class AcceptanceShown(Frozen):
    """A party that finally accepted the work."""

    by: PartyId
    accepted_on: date
    event: EventNumber


class InvoiceShown(Frozen):
    """The final invoice of a party."""

    by: PartyId
    reference: Title
    amount: Amount
    sent_on: date
    event: EventNumber


class BalanceShown(Frozen):
    """A balance of the final account, and the day on which it was paid."""

    title: Title
    source: PartyId
    target: PartyId
    amount: PositiveMoney
    paid_on: date | None
    event: EventNumber


class FinalAccountShown(Frozen):
    """The final account that was drawn up last."""

    drawn_up_by: PartyId
    settled: bool
    waits_for: tuple[PartyId, ...]
    still_to_pay: Amount
    event: EventNumber


class OpenPromise(Frozen):
    """A promise that the others count on and of which nothing became yet."""

    title: Title
    by: PartyId
    due: date
    late: Annotated[bool, WARNS]
    event: EventNumber


class LessonShown(Frozen):
    """What a party learned, and whether it is a lesson of all."""

    title: Title
    by: PartyId
    joint: bool
    event: EventNumber


class ExitView(View):
    """How the parties part, with every balance and duty that outlives the contract."""

    ended_on: date | None
    handovers: tuple[HandoverShown, ...]
    acceptances: tuple[AcceptanceShown, ...]
    invoices: tuple[InvoiceShown, ...]
    account: FinalAccountShown | None
    balances: tuple[BalanceShown, ...]
    open_promises: tuple[OpenPromise, ...]
    lessons: tuple[LessonShown, ...]


def exit_view(moment: Moment) -> ExitView:
    """Work out how far the parting is on the day."""
    ended = moment.told(PartnershipEnded)
    balances = tuple(_balances(moment))
    return ExitView(
        ended_on=ended[-1][1].effective_on if ended else None,
        handovers=tuple(_handovers(moment)),
        acceptances=tuple(
            AcceptanceShown(by=event.by, accepted_on=event.effective_on, event=number)
            for number, event in moment.told(FinalAcceptanceGiven)
        ),
        invoices=tuple(_invoices(moment)),
        account=_account(moment, balances),
        balances=balances,
        open_promises=tuple(open_promises(moment)),
        lessons=tuple(_lessons(moment)),
    )


def _handovers(moment: Moment) -> Iterator[HandoverShown]:
    given = {event.item for _, event in moment.told(ItemHandedOver)}
    received = {event.item for _, event in moment.told(HandoverReceived)}
    for number, plan in moment.told(ExitPlanAgreed)[-1:]:
        for item in plan.items:
            state = _state(item.item, given, received)
            late = state is HandoverState.PLANNED and item.due < moment.as_of
            yield HandoverShown(**item.model_dump(exclude={"item"}), state=state, late=late, event=number)


def _state(item: str, given: set[str], received: set[str]) -> HandoverState:
    if item in received:
        return HandoverState.RECEIVED
    return HandoverState.HANDED_OVER if item in given else HandoverState.PLANNED


def _invoices(moment: Moment) -> Iterator[InvoiceShown]:
    for number, event in moment.told(FinalInvoiceSent):
        told = event.model_dump(include={"by", "reference", "amount"})
        yield InvoiceShown(**told, sent_on=event.effective_on, event=number)


def _account(moment: Moment, balances: tuple[BalanceShown, ...]) -> FinalAccountShown | None:
    for number, drawn in moment.told(FinalAccountDrawnUp)[-1:]:
        confirmed = moment.told(FinalAccountConfirmed)
        said = {event.by for _, event in confirmed if event.final_account == drawn.final_account}
        if drawn.confirmed:
            said.add(drawn.by)
        return FinalAccountShown(
            drawn_up_by=drawn.by,
            settled=bool(moment.told(FinalAccountSettled)),
            waits_for=tuple(party for party in moment.parties if party not in said),
            still_to_pay=sum(one.amount for one in balances if one.paid_on is None),
            event=number,
        )
    return None


def _balances(moment: Moment) -> Iterator[BalanceShown]:
    paid = {event.balance: event.effective_on for _, event in moment.told(BalancePaid)}
    for number, drawn in moment.told(FinalAccountDrawnUp)[-1:]:
        for place, balance in numbered(drawn.balances).items():
            yield BalanceShown(**balance.model_dump(), paid_on=paid.get(place), event=number)


def open_promises(moment: Moment) -> Iterator[OpenPromise]:
    """Give every promise that the others count on and of which nothing became yet."""
    for one in promises_of(moment):
        if one.state in (PromiseState.COUNTED_ON, PromiseState.OVERDUE):
            told = one.made.model_dump(include={"title", "by", "due"})
            yield OpenPromise(**told, late=one.state is PromiseState.OVERDUE, event=one.version)


def _lessons(moment: Moment) -> Iterator[LessonShown]:
    adopted = [event for _, event in moment.told(LessonAdopted)]
    for number, event in moment.told(LessonRecorded):
        others = set(moment.parties) - {event.by}
        joint = others <= {one.by for one in adopted if one.lesson == event.lesson}
        yield LessonShown(title=event.title, by=event.by, joint=joint, event=number)


_READ: Final[frozenset[type[Event]]] = frozenset(
    {
        ExitPlanAgreed,
        ItemHandedOver,
        HandoverReceived,
        FinalAcceptanceGiven,
        FinalInvoiceSent,
        FinalAccountDrawnUp,
        FinalAccountConfirmed,
        FinalAccountSettled,
        BalancePaid,
        LessonRecorded,
        LessonAdopted,
        PartnershipEnded,
    }
)

VIEWING = Viewing(
    "exit",
    ExitView,
    _READ | PROMISE_EVENTS,
    exit_view,
    (
        AgreeExitPlan,
        HandOver,
        ReceiveHandover,
        GiveFinalAcceptance,
        SendFinalInvoice,
        DrawUpFinalAccount,
        ConfirmFinalAccount,
        RecordBalancePaid,
        RecordLesson,
        AdoptLesson,
    ),
)
