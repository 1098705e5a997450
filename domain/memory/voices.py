"""What the parties said that is no claim: their hesitations, what drives them, and their resistance.

As in `state`, only what a later decision needs is remembered.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class ResistanceDriver(StrEnum):
    """What lies behind resistance: a value, a belief, an interest, or a rational objection."""

    VALUE = "value"
    BELIEF = "belief"
    INTEREST = "interest"
    RATIONAL_OBJECTION = "rational_objection"


class ObjectionVerdict(StrEnum):
    """Whether resistance holds a rational objection that is right."""

    VALID = "valid"
    NOT_VALID = "not_valid"


@dataclass(frozen=True)
class Resistance:
    """Resistance that was raised, how many proposals were laid by then, and how far it was examined."""

    title: str
    proposals_before: int
    driver: ResistanceDriver | None = None
    verdict: ObjectionVerdict | None = None
    closed: bool = False


@dataclass(frozen=True)
class Undercurrent:
    """A hesitation, or what drives a party: who said it, and whether it still stands."""

    by: str
    title: str
    stands: bool = True


@dataclass(frozen=True)
class Voices:
    """Everything that was said, by number."""

    undercurrents: Mapping[int, Undercurrent] = field(default_factory=dict)
    resistances: Mapping[int, Resistance] = field(default_factory=dict)

    def with_undercurrent(self, number: int, undercurrent: Undercurrent) -> "Voices":
        """Give the voices with one put in or replaced."""
        return replace(self, undercurrents={**self.undercurrents, number: undercurrent})

    def with_resistance(self, number: int, resistance: Resistance) -> "Voices":
        """Give the voices with one resistance put in or replaced."""
        return replace(self, resistances={**self.resistances, number: resistance})
