"""Guards that more than one concept needs."""

from dataclasses import dataclass

from domain.clauses import EVERYBODY, NOBODY
from domain.errors import NotFound
from domain.state import DriverInForce, Partnership


@dataclass(eq=False)
class UnknownParty(NotFound):
    """The party is not one of this partnership."""

    party: str


@dataclass(eq=False)
class UnknownDriver(NotFound):
    """No driver with this name is in the register."""

    driver: str


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
