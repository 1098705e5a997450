"""What a partnership remembers of how it follows up early warnings, by the event that gave the warning."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class WarningAction:
    """An action about a warning: who does it, and the version at which it was done."""

    version: int
    warning: int
    title: str
    owner: str
    due: date
    done: int | None = None


@dataclass(frozen=True)
class FollowUp:
    """The versions of the meetings about a warning, who wants it closed, whether it is, and whom it helped."""

    met: frozenset[int] = frozenset()
    closing: frozenset[str] = frozenset()
    closed: bool = False
    helped: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class FollowUps:
    """How warnings are followed up; `within_days` is the agreed time for a meeting, if one was agreed."""

    within_days: int | None = None
    warnings: Mapping[int, FollowUp] = field(default_factory=dict)
    actions: Mapping[int, WarningAction] = field(default_factory=dict)
    planned: int = 0
