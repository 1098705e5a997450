"""Deliverables: for each one party, and no other, answers to the end customer. Source: statement S2.2."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Agreement, Event, PartyId, Refers, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.guards import require_parties
from domain.memory.work import Deliverable
from domain.state import Partnership, with_entry, without_entry

DeliverableName: TypeAlias = Annotated[Slug, Refers("deliverable")]
Answerable: TypeAlias = Annotated[PartyId, Field(description="The one party that answers to the end customer.")]


class AgreeDeliverable(AnyChange):
    """Agree what is delivered to whom, and which one party answers for it."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-deliverable"] = "agree-deliverable"
    deliverable: DeliverableName
    title: Title
    end_customer: Annotated[Title, Field(description="Who gets it in the end.")]
    answerable: Answerable


class MoveAnswerability(AnyChange):
    """Agree that another party answers for a deliverable from now on, with the reason."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["move-answerability"] = "move-answerability"
    deliverable: DeliverableName
    answerable: Answerable
    reason: Title


class DropDeliverable(AnyChange):
    """Agree that something is delivered no more, with the reason."""

    change: Literal["drop-deliverable"] = "drop-deliverable"
    deliverable: DeliverableName
    reason: Title


class DeliverableAgreed(Term):
    """The parties agreed what is delivered to whom, and which one of them answers for it."""

    TOPIC: ClassVar[str] = "partnership.deliverable-agreed"

    deliverable: DeliverableName
    title: Title
    end_customer: Title
    answerable: PartyId


class AnswerabilityMoved(Term):
    """The parties agreed that another one of them answers for a deliverable."""

    TOPIC: ClassVar[str] = "partnership.answerability-moved"

    deliverable: DeliverableName
    answerable: PartyId
    before: PartyId
    reason: Title


class DeliverableDropped(Term):
    """The parties agreed that something is delivered no more."""

    TOPIC: ClassVar[str] = "partnership.deliverable-dropped"

    deliverable: DeliverableName
    reason: Title


Change: TypeAlias = AgreeDeliverable | MoveAnswerability | DropDeliverable
Recorded: TypeAlias = DeliverableAgreed | AnswerabilityMoved | DeliverableDropped


@dataclass(eq=False)
class UnknownDeliverable(NotFound):
    """No deliverable with this name was agreed."""

    deliverable: str


@dataclass(eq=False)
class AnsweredByAnother(Refused):
    """One party answers for this deliverable already, and a deliverable has no two."""

    deliverable: str
    answerable: str


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the deliverables brings about."""
    match change:
        case AgreeDeliverable():
            return _agree_deliverable(partnership, change, agreement)
        case MoveAnswerability():
            return _move(partnership, change, agreement)
        case DropDeliverable():
            _require_deliverable(partnership, change.deliverable)
            dropped = {"deliverable": change.deliverable, "reason": change.reason}
            return (DeliverableDropped.agreed(change, agreement, **dropped),)


def _agree_deliverable(partnership: Partnership, change: AgreeDeliverable, agreement: Agreement) -> tuple[Event, ...]:
    require_parties(partnership, change.answerable)
    known = partnership.work.deliverables.get(change.deliverable)
    if known is not None and known.answerable != change.answerable:
        raise AnsweredByAnother(change.deliverable, known.answerable)
    stated = change.model_dump(include={"deliverable", "title", "end_customer", "answerable"})
    return (DeliverableAgreed.agreed(change, agreement, **stated),)


def _move(partnership: Partnership, change: MoveAnswerability, agreement: Agreement) -> tuple[Event, ...]:
    require_parties(partnership, change.answerable)
    before = _require_deliverable(partnership, change.deliverable).answerable
    if before == change.answerable:
        return ()
    stated = change.model_dump(include={"deliverable", "answerable", "reason"})
    return (AnswerabilityMoved.agreed(change, agreement, **stated, before=before),)


def _require_deliverable(partnership: Partnership, name: str) -> Deliverable:
    if name not in partnership.work.deliverables:
        raise UnknownDeliverable(name)
    return partnership.work.deliverables[name]


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a deliverable."""
    deliverables = partnership.work.deliverables
    match event:
        case DeliverableAgreed():
            deliverables = with_entry(deliverables, event.deliverable, Deliverable(event.title, event.answerable))
        case AnswerabilityMoved():
            moved = replace(deliverables[event.deliverable], answerable=event.answerable)
            deliverables = with_entry(deliverables, event.deliverable, moved)
        case DeliverableDropped():
            deliverables = without_entry(deliverables, event.deliverable)
    return replace(partnership, work=replace(partnership.work, deliverables=deliverables))
