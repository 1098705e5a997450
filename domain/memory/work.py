"""What is remembered of who does what: activities, deliverables, synergies, strengths and work packages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CoreMark(StrEnum):
    """Whether an activity belongs to what makes a party what it is."""

    CORE = "core"
    NOT_CORE = "not_core"


@dataclass(frozen=True)
class Activity:
    """An activity that a party delegates, and whether it is core to that party."""

    by: str
    title: str
    mark: CoreMark


@dataclass(frozen=True)
class Deliverable:
    """What is delivered, and the one party that answers for it to the end customer."""

    title: str
    answerable: str


@dataclass(frozen=True)
class Strength:
    """Something at which one or more parties say they are strong."""

    title: str
    parties: frozenset[str]


@dataclass(frozen=True)
class WorkPackage:
    """Work with the party that does it, the strength it needs, and the extra control steps on it."""

    title: str
    strength: str
    party: str
    controls: frozenset[int] = frozenset()
    controls_added: int = 0


@dataclass(frozen=True)
class Work:
    """Who does what, by short name."""

    activities: Mapping[str, Activity] = field(default_factory=dict)
    deliverables: Mapping[str, Deliverable] = field(default_factory=dict)
    synergies: Mapping[str, str] = field(default_factory=dict)
    strengths: Mapping[str, Strength] = field(default_factory=dict)
    packages: Mapping[str, WorkPackage] = field(default_factory=dict)
