"""What a partnership remembers of its escalation ladder: the agreed rungs, and on which rung each dispute stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class AgreedRung:
    """Who tries to resolve a dispute on a rung, and in how many days."""

    who: str
    days: int


@dataclass(frozen=True)
class Stand:
    """The rung on which a dispute stands, counted from 1, and the last day on which it is to be resolved there."""

    rung: int
    until: date


@dataclass(frozen=True)
class Escalation:
    """The agreed ladder, where each dispute stands on it, and which disputes are recorded as stuck."""

    ladder: tuple[AgreedRung, ...] = ()
    stands: Mapping[int, Stand] = field(default_factory=dict)
    stuck: frozenset[int] = frozenset()
