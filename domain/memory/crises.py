"""What a partnership remembers of crises: which go on, and the actions against them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Crisis:
    """A crisis, and the version at which its end was recorded."""

    version: int
    title: str
    ended: int | None = None


@dataclass(frozen=True)
class CrisisAction:
    """An action against a crisis: who does it, whether it reacts at once, and the version at which it was done."""

    version: int
    crisis: int
    title: str
    owners: frozenset[str]
    due: date
    reactive: bool
    done: int | None = None


@dataclass(frozen=True)
class Crises:
    """The crises and the actions against them, each by number."""

    crises: Mapping[int, Crisis] = field(default_factory=dict)
    declared: int = 0
    actions: Mapping[int, CrisisAction] = field(default_factory=dict)
    planned: int = 0
