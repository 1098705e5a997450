"""The nouns of what stands between the parties until it is settled: promises, issues, disputes and talks.

As in `state`, only what a later decision needs is remembered.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True)
class Effort:
    """What a promise takes: hours and money (minor units) from its first day of work, by a team if one is named."""

    version: int
    hours: Decimal
    money: int
    first_day: date
    team: str | None


@dataclass(frozen=True)
class Promise:
    """What a party undertook for a day, who accepted or released it, and at which version it was kept or broken."""

    version: int
    by: str
    title: str
    due: date
    replaces: int | None
    accepted: frozenset[str] = frozenset()
    released: frozenset[str] = frozenset()
    kept: int | None = None
    broken: int | None = None
    effort: Effort | None = None


@dataclass(frozen=True)
class Issue:
    """A matter that was warned of or occurred, by the short name that links the two."""

    issue: str
    title: str


@dataclass(frozen=True)
class Dispute:
    """A disagreement: at which version it was raised and, if it was, resolved."""

    version: int
    title: str
    resolved: int | None = None


class TalkStatus(StrEnum):
    """Where a renegotiation stands."""

    OPEN = "open"
    IMPASSE = "impasse"


@dataclass(frozen=True)
class Talk:
    """A renegotiation that is not yet concluded."""

    driver: str | None
    opened_by: str
    answer_due: date
    answered_by: frozenset[str]
    status: TalkStatus
