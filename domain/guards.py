"""Guards that more than one concept needs."""

from dataclasses import dataclass
from datetime import date

from domain.clauses import EVERYBODY, NOBODY
from domain.errors import NotFound, Refused
from domain.facts import Author, Command
from domain.state import DriverInForce, Partnership, Status


@dataclass(eq=False)
class NotYetHappened(Refused):
    """A fact is recorded on or after the day it happened."""

    effective_on: date
    today: date


@dataclass(eq=False)
class DecidedLater(Refused):
    """What is recorded as decided lies on or before today."""

    decided_on: date
    today: date


@dataclass(eq=False)
class NothingToRepair(Refused):
    """This command repairs nothing; strike the wrong fact instead."""


@dataclass(eq=False)
class PartnershipHasEnded(Refused):
    """The contract came to its end; its terms no longer change."""


@dataclass(eq=False)
class UnknownParty(NotFound):
    """The party is not one of this partnership."""

    party: str


@dataclass(eq=False)
class UnknownDriver(NotFound):
    """No driver with this name is in the register."""

    driver: str


def require_dates(command: Command, author: Author) -> None:
    """Check that nothing is recorded before it happened or was decided.

    Raises: NotYetHappened, DecidedLater.
    """
    if command.effective_on > author.today:
        raise NotYetHappened(command.effective_on, author.today)
    if command.decided_on is not None and command.decided_on > author.today:
        raise DecidedLater(command.decided_on, author.today)


def counted_from(command: Command, author: Author) -> date:
    """Give the day from which a one-sided act counts: today, or its own day when its source is named."""
    return command.effective_on if command.origin else author.today


def refuse_correction(command: Command) -> None:
    """Check that a command which repairs nothing does not claim to.

    Raises: NothingToRepair.
    """
    if command.corrects is not None:
        raise NothingToRepair


def require_running(partnership: Partnership) -> None:
    """Check that the contract has not come to its end.

    Raises: PartnershipHasEnded.
    """
    if partnership.status is Status.ENDED:
        raise PartnershipHasEnded


def require_parties(partnership: Partnership, *parties: str) -> None:
    """Check that each named party belongs to the partnership.

    Raises: UnknownParty for the first that does not.
    """
    for party in parties:
        if party not in partnership.parties:
            raise UnknownParty(party)


def require_control(partnership: Partnership, controllable_by: str) -> None:
    """Check that control lies with a party, with both or with none.

    Raises: UnknownParty when it names another.
    """
    if controllable_by not in (NOBODY, EVERYBODY):
        require_parties(partnership, controllable_by)


def require_driver(partnership: Partnership, driver: str) -> DriverInForce:
    """Give the driver with its clause in force.

    Raises: UnknownDriver when the register has none with this name.
    """
    if driver not in partnership.drivers:
        raise UnknownDriver(driver)
    return partnership.drivers[driver]
