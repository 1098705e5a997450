"""The goals that a party has of its own, beside the joint ones.

As in `state`, only what a later decision needs is remembered.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class OwnGoal:
    """A goal of one party: at which version it was declared, and whose it is."""

    version: int
    by: str
    title: str


@dataclass(frozen=True)
class Aims:
    """Every goal of one party that stands, by short name."""

    own: Mapping[str, OwnGoal] = field(default_factory=dict)

    def with_goal(self, name: str, goal: OwnGoal) -> "Aims":
        """Give the aims with one goal put in or replaced."""
        return replace(self, own={**self.own, name: goal})

    def without_goal(self, name: str) -> "Aims":
        """Give the aims without a goal."""
        return replace(self, own={known: goal for known, goal in self.own.items() if known != name})

    def without_version(self, version: int) -> "Aims":
        """Give the aims without the goal that was declared at a version."""
        return replace(self, own={name: goal for name, goal in self.own.items() if goal.version != version})
