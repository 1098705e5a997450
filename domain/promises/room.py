"""What a party can still promise below its ceilings: beside what it put in, and what its open promises still take.

Hours that were put in for a promise lower what that promise still takes. Money that was put in names no promise, so a
promise of money counts in full until it is closed.
Source: statement S4.4.
"""

from datetime import date
from decimal import Decimal

from domain.effort import last_day_of
from domain.memory.commitments import Ceiling, PutIn
from domain.promises.refusals import HoursBeyondCeiling, MoneyBeyondCeiling, PromiseAfterLastDay
from domain.promises.standing import outcome_of
from domain.state import Partnership

NOTHING = Decimal(0)


def require_room(partnership: Partnership, party: str, hours: Decimal, money: int, leaving: frozenset[int]) -> None:
    """Check that a party's ceilings leave room for what a promise takes; `leaving` are promises that give way to it.

    Raises: HoursBeyondCeiling, MoneyBeyondCeiling.
    """
    declared = _declared(partnership, party)
    most_hours = next((one.hours for one in declared if one.hours is not None), None)
    most_money = next((one.money for one in declared if one.money is not None), None)
    if most_hours is not None and hours:
        left = max(most_hours - hours_committed(partnership, party, leaving), NOTHING)
        if hours > left:
            raise HoursBeyondCeiling(hours, left, most_hours)
    if most_money is not None and money:
        room = max(most_money - money_committed(partnership, party, leaving), 0)
        if money > room:
            raise MoneyBeyondCeiling(money, room, most_money)


def require_before_last_day(partnership: Partnership, party: str, due: date) -> None:
    """Check that a promise is due on or before the last day on which its maker puts anything in.

    Raises: PromiseAfterLastDay.
    """
    last_day = last_day_of(partnership, party)
    if last_day is not None and due > last_day:
        raise PromiseAfterLastDay(due, last_day)


def hours_committed(partnership: Partnership, party: str, leaving: frozenset[int] = frozenset()) -> Decimal:
    """Add the hours that a party put in and those that its open promises still take."""
    spent = [one for one in partnership.commitments.put_in.values() if one.by == party]
    promised = (
        max(promise.effort.hours - _spent_on(number, spent), NOTHING)
        for number, promise in partnership.promises.items()
        if promise.by == party and promise.effort and _takes(partnership, number, leaving)
    )
    return sum((one.hours for one in spent), NOTHING) + sum(promised, NOTHING)


def money_committed(partnership: Partnership, party: str, leaving: frozenset[int] = frozenset()) -> int:
    """Add the money that a party put in and that its open promises take. Unit: minor units."""
    spent = sum(one.money for one in partnership.commitments.put_in.values() if one.by == party)
    promised = (
        promise.effort.money
        for number, promise in partnership.promises.items()
        if promise.by == party and promise.effort and _takes(partnership, number, leaving)
    )
    return spent + sum(promised)


def _takes(partnership: Partnership, number: int, leaving: frozenset[int]) -> bool:
    return number not in leaving and outcome_of(partnership, number) is None


def _spent_on(number: int, spent: list[PutIn]) -> Decimal:
    return sum((one.hours for one in spent if one.promise == number), NOTHING)


def _declared(partnership: Partnership, party: str) -> list[Ceiling]:
    """Give what a party declared as its ceilings, the latest first."""
    own = [(one.on, version, one) for version, one in partnership.commitments.ceilings.items() if one.by == party]
    return [one for _, _, one in sorted(own, key=lambda entry: entry[:2], reverse=True)]
