"""What the parties discussed and said before they start together, as far as a later decision needs it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Session:
    """A joint session: at which version it stands, which parties were present, and what they discussed."""

    version: int
    present: frozenset[str]
    topics: frozenset[str]


@dataclass(frozen=True)
class Point:
    """What a session left to be done: in which session, whose it is until when, and at which version it was settled."""

    session: int
    title: str
    owner: str
    due: date
    settled: int | None = None


@dataclass(frozen=True)
class Difference:
    """A difference between the parties: at which version it was named, and which parties judged it unbridgeable."""

    version: int
    title: str
    judged: bool = False
    unbridgeable_for: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Weakness:
    """Where a party is less strong: who mitigates it until when, and at which version that is in place."""

    version: int
    title: str
    owner: str
    due: date
    mitigated: int | None = None


@dataclass(frozen=True)
class JointStart:
    """The start of a partnership: what it takes, what was discussed, and who said when it is a success.

    What is numbered by version is what stands: a statement that was taken back is not there.
    """

    topics: tuple[str, ...] | None = None
    sessions: Mapping[int, Session] = field(default_factory=dict)
    sessions_held: int = 0
    points: Mapping[int, Point] = field(default_factory=dict)
    points_raised: int = 0
    successes: Mapping[int, str] = field(default_factory=dict)
    rankings: Mapping[int, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    differences: Mapping[int, Difference] = field(default_factory=dict)
    differences_named: int = 0
    cultures: Mapping[int, str] = field(default_factory=dict)
    weaknesses: Mapping[int, Weakness] = field(default_factory=dict)
    weaknesses_disclosed: int = 0
    criteria: tuple[str, ...] = ()
    criteria_edition: int = 0
    wheel: Mapping[str, str] = field(default_factory=dict)

    def undiscussed(self, parties: frozenset[str], *, doubted: frozenset[int]) -> tuple[str, ...]:
        """Name the required topics that no session with all these parties discussed; none when nothing is required.

        A session recorded at a version that is doubted does not count: a party contests that it was so.
        """
        counting = (session for session in self.sessions.values() if session.version not in doubted)
        discussed = {topic for session in counting if session.present >= parties for topic in session.topics}
        return tuple(topic for topic in self.topics or () if topic not in discussed)

    def silent(self, parties: frozenset[str]) -> tuple[str, ...]:
        """Name the parties that did not say when it is a success; none when nothing is required."""
        said = frozenset(self.successes.values())
        return tuple(sorted(parties - said)) if self.topics is not None else ()

    def unbridgeable(self) -> tuple[str, ...]:
        """Name the differences that a party judged unbridgeable."""
        return tuple(one.title for one in self.differences.values() if one.unbridgeable_for)

    def rankings_of(self, parties: Iterable[str]) -> tuple[tuple[str, ...], ...] | None:
        """Give the last ranking of each party; None while one of them has ranked nothing."""
        latest = {party: ranking for _, (party, ranking) in sorted(self.rankings.items())}
        return tuple(latest[party] for party in parties) if latest.keys() >= set(parties) else None

    def judged_since(self, version: int) -> frozenset[str]:
        """Name the parties that judged the culture after a version."""
        return frozenset(party for judged, party in self.cultures.items() if judged > version)
