"""How far each party means to go, what it put in so far, and whether promises say what they take."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from rpds import HashTrieMap

from domain.memory.conduct import Conduct


@dataclass(frozen=True)
class Ceiling:
    """The most money (minor units) and hours that a party said it will put in; None names no ceiling."""

    by: str
    on: date
    money: int | None
    hours: Decimal | None


@dataclass(frozen=True)
class LastDay:
    """The last day on which a party said it will put anything in; None lifts it."""

    by: str
    on: date
    last_day: date | None


@dataclass(frozen=True)
class PutIn:
    """Hours and money (minor units) that a party put in, and the promise that they were for."""

    by: str
    hours: Decimal = Decimal(0)
    money: int = 0
    promise: int | None = None


def _none_declared() -> "HashTrieMap[int, Ceiling]":
    return HashTrieMap()


def _no_last_days() -> "HashTrieMap[int, LastDay]":
    return HashTrieMap()


def _nothing_put_in() -> "HashTrieMap[int, PutIn]":
    return HashTrieMap()


@dataclass(frozen=True)
class Commitments:
    """Ceilings, last days and what was put in, each by its version; whether promises state their effort; conduct."""

    effort_required: bool = False
    ceilings: "HashTrieMap[int, Ceiling]" = field(default_factory=_none_declared)
    last_days: "HashTrieMap[int, LastDay]" = field(default_factory=_no_last_days)
    put_in: "HashTrieMap[int, PutIn]" = field(default_factory=_nothing_put_in)
    conduct: Conduct = field(default_factory=Conduct)
