"""What a partnership remembers of its end: handovers, final acceptance and invoice, final account and lessons."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Handover:
    """What one party hands over to another, the version at which it said it did, and whether the other has it."""

    title: str
    giver: str
    receiver: str
    due: date
    given: int | None = None
    received: bool = False


@dataclass(frozen=True)
class OpenBalance:
    """An amount that one party still pays another, and the version at which its receipt was recorded."""

    title: str
    source: str
    target: str
    paid: int | None = None


@dataclass(frozen=True)
class FinalAccount:
    """The final account as it was drawn up last, who confirmed it, and whether it is settled by that."""

    number: int
    by: str
    drafted_by: int | None
    balances: Mapping[int, OpenBalance]
    confirmed: frozenset[str] = frozenset()
    settled: bool = False


@dataclass(frozen=True)
class Lesson:
    """A lesson of one party, and the others that adopted it."""

    version: int
    by: str
    title: str
    adopted: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Exit:
    """How the parties part. `accepted` and `invoiced` hold the version of the statement of each party."""

    handovers: Mapping[str, Handover] = field(default_factory=dict)
    accepted: Mapping[str, int] = field(default_factory=dict)
    invoiced: Mapping[str, int] = field(default_factory=dict)
    account: FinalAccount | None = None
    lessons: Mapping[int, Lesson] = field(default_factory=dict)
    lessons_recorded: int = 0
