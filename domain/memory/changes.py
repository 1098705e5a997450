"""What a partnership remembers of changes of its contract: those that were made, and what was done otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Departure:
    """What was done otherwise than agreed: at which version it was reported, and at which it was settled, if it was."""

    version: int
    title: str
    settled: int | None = None


@dataclass(frozen=True)
class Changes:
    """The modifications by the version at which they stand, adopted proposals, and departures by number."""

    modifications: Mapping[int, int] = field(default_factory=dict)
    adopted: frozenset[int] = frozenset()
    departures: Mapping[int, Departure] = field(default_factory=dict)
    departures_reported: int = 0
