"""What returns every so many months until every party spoke, and which breaches were recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Recurring:
    """A duty that returns: every how many months, the day it is due, and who spoke since it was met last."""

    every_months: int | None = None
    due_on: date | None = None
    spoken: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Breach:
    """A breach: the version of its record, whose it was, at which version a repair was offered, and who accepted it."""

    version: int
    breached_by: str
    title: str
    offered: int | None = None
    accepted: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Conduct:
    """The recalibration that was agreed, the yearly review of the added value, and the breaches by number."""

    recalibration: Recurring = field(default_factory=Recurring)
    added_value: Recurring = field(default_factory=Recurring)
    breaches: Mapping[int, Breach] = field(default_factory=dict)
    breaches_recorded: int = 0
