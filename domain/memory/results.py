"""What a partnership remembers of what the relation brings: impacts, results, ideas and divided gains."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Impact:
    """What the relation did to somebody, and the version at which that was recorded."""

    version: int
    title: str


@dataclass(frozen=True)
class Idea:
    """An idea: whose it is, which others took it up, whether it was declined, and the gains that it led to.

    `gains` holds the proposal that divided the gain, by the version at which the idea got the credit.
    """

    version: int
    by: str
    title: str
    taken_up: frozenset[str] = frozenset()
    declined: bool = False
    gains: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Results:
    """What the relation brought so far.

    `filed` holds the impact on which a result rests, by the version of that result; `gains` the title of each gain
    that was divided, by its proposal.
    """

    impacts: Mapping[int, Impact] = field(default_factory=dict)
    impacts_recorded: int = 0
    filed: Mapping[int, int] = field(default_factory=dict)
    ideas: Mapping[int, Idea] = field(default_factory=dict)
    ideas_submitted: int = 0
    gains: Mapping[int, str] = field(default_factory=dict)
