"""The exit plan: what is handed over, by whom, to whom and by when; and each handover as it happens.

Source: ISO 44001 stage 8; capability 72.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.errors import InvalidInput, NotFound, Refused
from domain.facts import Agreement, Author, Event, Fact, Frozen, Note, PartyId, Refers, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.memory.exit import Handover
from domain.running import ClockKind, RunningClock
from domain.state import Partnership, with_course, with_entry

ItemName: TypeAlias = Annotated[Slug, Field(description="Short name of what is handed over."), Refers("handover")]


class HandoverItem(Frozen):
    """One thing that a party hands over to another by a day."""

    item: ItemName
    title: Title
    giver: Annotated[PartyId, Field(description="Party that hands it over.")]
    receiver: Annotated[PartyId, Field(description="Party that gets it.")]
    due: Annotated[Day, Field(description="Last day on which it is handed over.")]


Items: TypeAlias = Annotated[tuple[HandoverItem, ...], Field(min_length=1, max_length=60)]
"""What is handed over, each under a name of its own."""


class AgreeExitPlan(AnyChange):
    """Agree what is handed over at the end, to whom and by when; a later plan takes the place of this one."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-exit-plan"] = "agree-exit-plan"
    items: Items


class HandOver(AnyCommand):
    """Record that your party handed something over, as the exit plan says."""

    item: ItemName
    note: Note | None = None


class ReceiveHandover(AnyCommand):
    """Confirm that your party has what was handed over, whole and usable."""

    item: ItemName


class ExitPlanAgreed(Term):
    """The parties agreed what is handed over at the end."""

    TOPIC: ClassVar[str] = "partnership.exit-plan-agreed"

    items: Items


class ItemHandedOver(Fact):
    """A party recorded that it handed something over."""

    TOPIC: ClassVar[str] = "partnership.item-handed-over"

    item: ItemName
    note: Note | None


class HandoverReceived(Event):
    """A party confirmed that it has what was handed over."""

    TOPIC: ClassVar[str] = "partnership.handover-received"

    item: ItemName


Command: TypeAlias = HandOver | ReceiveHandover
Change: TypeAlias = AgreeExitPlan
Recorded: TypeAlias = ExitPlanAgreed | ItemHandedOver | HandoverReceived


@dataclass(eq=False)
class ItemNamedTwice(InvalidInput):
    """Everything that is handed over has a name of its own."""

    item: str


@dataclass(eq=False)
class HandedOverToItself(InvalidInput):
    """A party hands over to another, not to itself."""

    item: str


@dataclass(eq=False)
class UnknownHandover(NotFound):
    """The exit plan names nothing like this."""

    item: str


@dataclass(eq=False)
class NotYoursToHandOver(Refused):
    """Another party hands this over."""

    item: str
    giver: str


@dataclass(eq=False)
class NotYoursToReceive(Refused):
    """Another party confirms that it has this."""

    item: str
    receiver: str


@dataclass(eq=False)
class NotHandedOverYet(Refused):
    """The party that hands this over did not record that it did."""

    item: str
    giver: str


@dataclass(eq=False)
class HandoverIsDone(Refused):
    """The receiver confirmed that it has this; the handover is done."""

    item: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a step of a handover leads to."""
    match command:
        case HandOver():
            return _hand_over(partnership, command, author)
        case ReceiveHandover():
            return _receive(partnership, command, author)


def _hand_over(partnership: Partnership, command: HandOver, author: Author) -> tuple[Event, ...]:
    handover = _require(partnership, command.item)
    if handover.giver != author.party:
        raise NotYoursToHandOver(command.item, handover.giver)
    if handover.received:
        raise HandoverIsDone(command.item)
    if handover.given is not None and command.corrects is None:
        return ()
    return (ItemHandedOver.of(command, author, item=command.item, note=command.note),)


def _receive(partnership: Partnership, command: ReceiveHandover, author: Author) -> tuple[Event, ...]:
    handover = _require(partnership, command.item)
    if handover.receiver != author.party:
        raise NotYoursToReceive(command.item, handover.receiver)
    if handover.given is None:
        raise NotHandedOverYet(command.item, handover.giver)
    return () if handover.received else (HandoverReceived.of(command, author, item=command.item),)


def _require(partnership: Partnership, item: str) -> Handover:
    if item not in partnership.course.exit.handovers:
        raise UnknownHandover(item)
    return partnership.course.exit.handovers[item]


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted exit plan brings about.

    Raises: UnknownParty, ItemNamedTwice, HandedOverToItself.
    """
    seen: set[str] = set()
    for one in change.items:
        require_parties(partnership, one.giver, one.receiver)
        if one.giver == one.receiver:
            raise HandedOverToItself(one.item)
        if one.item in seen:
            raise ItemNamedTwice(one.item)
        seen.add(one.item)
    return (ExitPlanAgreed.agreed(change, agreement, items=change.items),)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that nobody confirmed the handover recorded at a version.

    Raises: HandoverIsDone.
    """
    for item, handover in partnership.course.exit.handovers.items():
        if handover.given == version and handover.received:
            raise HandoverIsDone(item)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after the exit plan was agreed, or a step of a handover was taken."""
    match event:
        case ExitPlanAgreed():
            return _with(partnership, dict(_planned(partnership, event.items)))
        case ItemHandedOver():
            return _with_step(partnership, event.item, given=partnership.version + 1)
        case HandoverReceived():
            return _with_step(partnership, event.item, received=True)


def _planned(partnership: Partnership, items: Items) -> Iterator[tuple[str, Handover]]:
    """Keep what was already handed over between the same parties."""
    earlier = partnership.course.exit.handovers
    for one in items:
        before = earlier.get(one.item)
        planned = Handover(one.title, one.giver, one.receiver, one.due)
        if before is not None and (before.giver, before.receiver) == (one.giver, one.receiver):
            planned = replace(planned, given=before.given, received=before.received)
        yield one.item, planned


def _with_step(partnership: Partnership, item: str, **step: Any) -> Partnership:
    handovers = partnership.course.exit.handovers
    return _with(partnership, with_entry(handovers, item, replace(handovers[item], **step)))


def _with(partnership: Partnership, handovers: dict[str, Handover]) -> Partnership:
    return with_course(partnership, exit=replace(partnership.course.exit, handovers=handovers))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the handover recorded at a version."""
    handovers = partnership.course.exit.handovers
    standing = {item: replace(one, given=None) if one.given == version else one for item, one in handovers.items()}
    return _with(partnership, standing)


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the clock of every handover that is not received; silence leaves it owed, also after the end."""
    for item, one in partnership.course.exit.handovers.items():
        if not one.received:
            awaited = one.giver if one.given is None else one.receiver
            yield RunningClock(ClockKind.EXIT_HANDOVER, item, one.title, one.due, (awaited,))
