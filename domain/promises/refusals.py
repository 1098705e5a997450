"""Why a command about a promise is refused."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.errors import NotFound, Refused
from domain.promises.standing import PromiseOutcome
from domain.quantities import Amount


@dataclass(eq=False)
class UnknownPromise(NotFound):
    """No promise with this number was made."""

    promise: int


@dataclass(eq=False)
class PromiseDueTooEarly(Refused):
    """A promise is due on or after the day on which it is made."""

    due: date
    made_on: date


@dataclass(eq=False)
class OwnPromise(Refused):
    """A party does not accept or release its own promise; the others do."""

    promise: int


@dataclass(eq=False)
class NotYourPromise(Refused):
    """Only the party that made a promise keeps or replaces it."""

    promise: int
    by: str


@dataclass(eq=False)
class PromiseNotAccepted(Refused):
    """A promise is kept towards those who rely on it; not every other party accepted it yet."""

    promise: int
    waiting: tuple[str, ...]


@dataclass(eq=False)
class PromiseAlreadyAccepted(Refused):
    """Others rely on the promise as it was made; it is no longer taken back or reworded."""

    promise: int


@dataclass(eq=False)
class PromiseClosed(Refused):
    """The promise was kept, broken, released or replaced; nothing more happens to it."""

    promise: int
    outcome: PromiseOutcome


@dataclass(eq=False)
class PromiseNotYetDue(Refused):
    """Who relies on a promise reports that it was broken after the day on which it was due, its maker at any time."""

    promise: int
    due: date


@dataclass(eq=False)
class HoursBeyondCeiling(Refused):
    """A party promises no more hours than its ceiling leaves; it raises the ceiling first."""

    hours: Decimal
    left: Decimal
    ceiling: Decimal


@dataclass(eq=False)
class MoneyBeyondCeiling(Refused):
    """A party promises no more money than its ceiling leaves; it raises the ceiling first. Unit: minor units."""

    money: Amount
    left: Amount
    ceiling: Amount


@dataclass(eq=False)
class PromiseAfterLastDay(Refused):
    """A party promises nothing for a day after the last on which it puts anything in; it moves that day first."""

    due: date
    last_day: date
