"""Who bore what of the shocks so far, and who would bear what of a standard shock, before and after.

Reading that this module takes: the standard shock is a rise of ten percent of each cost driver during one year, at
the value of that year and by the clause that is in force on its first day, evaluated once from zero.
Source: model sections 3.4 and 3.5.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from domain.quantities import EXACT, remainder, to_minor_units
from domain.relationship.view import RelationshipView
from domain.sharing.inputs import ClauseVersion, DriverHistory, RiskRecord
from domain.sharing.results import Amounts
from domain.sharing.split import ZERO, compensation

STANDARD_SHOCK: Final = Decimal("0.10")
"""The rise of every cost driver against which clauses are held. Unit: fraction."""


@dataclass(frozen=True, slots=True)
class BurdenMoved:
    """What each party bears of one thing, before and after; None where it is not known. Unit: minor units."""

    subject: str
    before: Amounts | None
    after: Amounts | None

    @property
    def moved(self) -> bool:
        """Whether anybody bears another amount."""
        return self.before != self.after


def borne_so_far(before: RelationshipView, after: RelationshipView) -> tuple[BurdenMoved, ...]:
    """Give what each party bore in all, and of each cost driver, after settlements; an empty subject is all."""
    was, becomes = _borne(before), _borne(after)
    return _moved(was, becomes)


def of_standard_shock(before: RiskRecord | None, after: RiskRecord | None, *, day: date) -> tuple[BurdenMoved, ...]:
    """Give what each party would bear of the standard shock on each driver, by the clause of a day."""
    return _moved(_shocked(before, day), _shocked(after, day))


def _moved(was: Mapping[str, Amounts], becomes: Mapping[str, Amounts]) -> tuple[BurdenMoved, ...]:
    return tuple(BurdenMoved(one, was.get(one), becomes.get(one)) for one in dict.fromkeys((*was, *becomes)))


def _borne(view: RelationshipView) -> dict[str, Amounts]:
    if view.risk is None:
        return {}
    return {
        "": view.risk.total.actual,
        **{driver.driver.driver: driver.borne.actual for driver in view.risk.drivers},
    }


def _shocked(record: RiskRecord | None, day: date) -> dict[str, Amounts]:
    if record is None or day.year not in record.contract.annual_value:
        return {}
    value = record.contract.annual_value[day.year]
    found: dict[str, Amounts] = {}
    for history in record.drivers:
        version = _in_force(history, day)
        if version is not None:
            found[history.driver.driver] = standard_shock(history, version, value, record.contract.parties)
    return found


def _in_force(history: DriverHistory, day: date) -> ClauseVersion | None:
    started = [version for version in history.clauses if version.start <= day]
    return max(started, key=lambda version: version.version, default=None)


def standard_shock(
    history: DriverHistory, version: ClauseVersion, value: int, parties: tuple[str, ...]
) -> dict[str, int]:
    """Split a rise of ten percent of one driver in a year of a value. Unit: minor units.

    The carrier bears what the others do not compensate.
    """
    base = EXACT.multiply(history.driver.weight, Decimal(value))
    others = [party for party in parties if party != history.driver.carrier]
    _, parts = compensation(version.clause, STANDARD_SHOCK, others, ZERO)
    borne = {party: to_minor_units(EXACT.multiply(base, parts[party])) for party in others}
    total = to_minor_units(EXACT.multiply(base, STANDARD_SHOCK))
    return {party: borne.get(party, remainder(total, borne.values())) for party in parties}
