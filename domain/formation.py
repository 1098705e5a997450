"""Formation: which organisations open a joint record, and when the partnership starts."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.errors import Refused
from domain.facts import Act, Author, Event, Frozen, PartyId, PersonName, Slug, Title
from domain.facts import Command as AnyCommand
from domain.guards import UnknownParty
from domain.representation import first_key_figure
from domain.start.sessions import StartTopic
from domain.state import Partnership, Party, PartyRole, Regime, Status

TimeZone: TypeAlias = Literal[
    "Europe/Amsterdam", "Europe/Berlin", "Europe/Brussels", "Europe/London", "Europe/Paris", "UTC"
]


class PartyEntry(Frozen):
    """One organisation that will be bound by the record."""

    party: PartyId
    name: Title
    role: PartyRole
    organisation: Annotated[Slug, Field(description="The organisation whose people may speak for this party.")]


class OpenPartnership(AnyCommand):
    """Open the record of a partnership between two or more organisations."""

    ACT: ClassVar[Act] = Act.OPEN

    name: Title
    regime: Regime
    parties: Annotated[tuple[PartyEntry, ...], Field(min_length=2, max_length=12)]
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$", examples=["EUR"])] = "EUR"
    time_zone: TimeZone = "Europe/Amsterdam"
    your_name: PersonName

    @model_validator(mode="after")
    def _distinct_parties(self) -> Self:
        if len({entry.party for entry in self.parties}) < len(self.parties):
            raise ValueError("every party has a name of its own")
        if len({entry.organisation for entry in self.parties}) < len(self.parties):
            raise ValueError("every party is another organisation")
        if any(entry.party in ("clock", "joint", "none", "both") for entry in self.parties):
            raise ValueError("clock, joint, none and both are not names of parties")
        return self


class ActivatePartnership(AnyCommand):
    """Start the partnership, once its term, value and a joint goal are agreed."""

    ACT: ClassVar[Act] = Act.BIND


class PartnershipOpened(Event):
    """The parties opened a joint record."""

    TOPIC: ClassVar[str] = "partnership.opened"

    name: Title
    regime: Regime
    parties: tuple[PartyEntry, ...]
    currency: str
    time_zone: str


class PartnershipActivated(Event):
    """The partnership started."""

    TOPIC: ClassVar[str] = "partnership.activated"


Command: TypeAlias = OpenPartnership | ActivatePartnership
Recorded: TypeAlias = PartnershipOpened | PartnershipActivated


@dataclass(eq=False)
class PartnershipAlreadyOpen(Refused):
    """The record was opened before."""


@dataclass(eq=False)
class NotReadyToStart(Refused):
    """Something must be agreed before the partnership can start."""

    missing: tuple[str, ...]


@dataclass(eq=False)
class JointStartIncomplete(Refused):
    """What the parties agreed to do together before the start is not done."""

    undiscussed: tuple[StartTopic, ...]
    silent: tuple[PartyId, ...]
    unbridgeable: tuple[Title, ...]


@dataclass(eq=False)
class AlreadyActive(Refused):
    """The partnership has started or ended."""


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command of formation leads to, once the record is open."""
    match command:
        case OpenPartnership():
            raise PartnershipAlreadyOpen
        case ActivatePartnership():
            return _activate(partnership, command, author)


def open_partnership(command: OpenPartnership, author: Author) -> tuple[Event, ...]:
    """Open the record; the opener is the first key figure of the own party.

    Raises: UnknownParty when the author's party is not among the parties.
    """
    if author.party not in {entry.party for entry in command.parties}:
        raise UnknownParty(author.party)
    opened = PartnershipOpened.of(
        command,
        author,
        name=command.name,
        regime=command.regime,
        parties=command.parties,
        currency=command.currency,
        time_zone=command.time_zone,
    )
    return (opened, first_key_figure(command, author, command.your_name))


def missing_for_start(partnership: Partnership) -> tuple[str, ...]:
    """Name what must still be agreed before the partnership can start."""
    needed = {
        "term": partnership.term is not None,
        "value": partnership.value_agreed,
        "joint_goal": bool(partnership.goals),
    }
    return tuple(name for name, present in needed.items() if not present)


def _activate(partnership: Partnership, command: ActivatePartnership, author: Author) -> tuple[Event, ...]:
    if partnership.status is not Status.FORMING:
        raise AlreadyActive
    missing = missing_for_start(partnership)
    if missing:
        raise NotReadyToStart(missing)
    _require_joint_start(partnership)
    return (PartnershipActivated.of(command, author),)


def _require_joint_start(partnership: Partnership) -> None:
    """Check that the joint start is complete, if the parties agreed one, and that no difference is unbridgeable."""
    start, parties = partnership.start, frozenset(partnership.parties)
    doubted = partnership.struck_claims | partnership.contests.keys()
    lacking = (start.undiscussed(parties, doubted=doubted), start.silent(parties), start.unbridgeable())
    if any(lacking):
        raise JointStartIncomplete(*lacking)


def opened(event: PartnershipOpened) -> Partnership:
    """Give the partnership as it stands right after opening."""
    return Partnership(
        name=event.name,
        regime=event.regime,
        currency=event.currency,
        time_zone=event.time_zone,
        parties={
            entry.party: Party(entry.party, entry.name, entry.role, entry.organisation) for entry in event.parties
        },
    )


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event of formation."""
    match event:
        case PartnershipOpened():
            return opened(event)
        case PartnershipActivated():
            return replace(partnership, status=Status.ACTIVE)
