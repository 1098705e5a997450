"""The nouns of guiding principles: who must adopt them, since when they are in force, and what was decided.

Source: "Het fundament voor goede samenwerkingsrelaties", statements S1.1 to S1.3.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from rpds import HashTrieMap


class PrincipleStatus(StrEnum):
    """Where a guiding principle stands: it waits for adoption, is in force, or was in force until one withdrew."""

    WAITING = "waiting"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"


@dataclass(frozen=True)
class Stakeholder:
    """A group of people of a party that must adopt every principle before it counts."""

    party: str
    title: str


@dataclass(frozen=True)
class Span:
    """The days on which a principle is in force: from the first day until the day before the end."""

    start: date
    end: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True)
class Principle:
    """A guiding principle in its latest wording, who adopted or withdrew and when, and when it was in force."""

    title: str
    wording: int = 1
    adopted: Mapping[str, date] = field(default_factory=dict)
    withdrawn: Mapping[str, date] = field(default_factory=dict)
    spans: tuple[Span, ...] = ()

    def adopted_by(self, stakeholder: str, day: date) -> "Principle":
        """Give the principle with one more adoption."""
        return replace(self.without(stakeholder), adopted={**self.adopted, stakeholder: day})

    def withdrawn_by(self, stakeholder: str, day: date) -> "Principle":
        """Give the principle without the adoption of a stakeholder."""
        return replace(self.without(stakeholder), withdrawn={**self.withdrawn, stakeholder: day})

    def without(self, stakeholder: str) -> "Principle":
        """Give the principle as if a stakeholder had neither adopted it nor withdrawn."""
        adopted = {name: day for name, day in self.adopted.items() if name != stakeholder}
        withdrawn = {name: day for name, day in self.withdrawn.items() if name != stakeholder}
        return replace(self, adopted=adopted, withdrawn=withdrawn)

    def in_force_on(self, day: date) -> bool:
        """Tell whether it is in force on a day."""
        return any(span.holds(day) for span in self.spans)

    @property
    def in_force_since(self) -> date | None:
        """The first day of the stretch that goes on; None while it is not in force."""
        return self.spans[-1].start if self.spans and self.spans[-1].end is None else None


@dataclass(frozen=True)
class Principles:
    """Every stakeholder and principle by short name, and the day of every decision that can cite a principle."""

    stakeholders: Mapping[str, Stakeholder] = field(default_factory=dict)
    known: Mapping[str, Principle] = field(default_factory=dict)
    decisions: "HashTrieMap[int, date]" = field(default_factory=lambda: HashTrieMap())

    def waiting_for(self, name: str) -> tuple[str, ...]:
        """Name the stakeholders who have yet to adopt a principle."""
        return tuple(one for one in self.stakeholders if one not in self.known[name].adopted)

    def unheard(self, parties: Iterable[str]) -> tuple[str, ...]:
        """Name the parties that named no stakeholder yet."""
        heard = {one.party for one in self.stakeholders.values()}
        return tuple(party for party in parties if party not in heard)

    def status(self, name: str) -> PrincipleStatus:
        """Tell where a principle stands."""
        principle = self.known[name]
        if principle.in_force_since is not None:
            return PrincipleStatus.IN_FORCE
        return PrincipleStatus.SUSPENDED if principle.withdrawn else PrincipleStatus.WAITING

    def since(self, name: str) -> date | None:
        """Give the day since which a principle stands so; None when it was never in force."""
        spans = self.known[name].spans
        return (spans[-1].end or spans[-1].start) if spans else None

    def titles(self, stakeholders: Iterable[str]) -> tuple[str, ...]:
        """Give the titles of stakeholders that stand."""
        return tuple(self.stakeholders[one].title for one in stakeholders if one in self.stakeholders)

    def with_stakeholder(self, name: str, stakeholder: Stakeholder) -> "Principles":
        """Give the principles with one more stakeholder, who has yet to adopt each of them."""
        return replace(self, stakeholders={**self.stakeholders, name: stakeholder})

    def without_stakeholder(self, name: str) -> "Principles":
        """Give the principles without a stakeholder; what it adopted or withdrew no longer counts."""
        stakeholders = {one: known for one, known in self.stakeholders.items() if one != name}
        return replace(
            self,
            stakeholders=stakeholders,
            known={principle: known.without(name) for principle, known in self.known.items()},
        )

    def with_principle(self, name: str, principle: Principle) -> "Principles":
        """Give the principles with one put in or replaced."""
        return replace(self, known={**self.known, name: principle})

    def as_of(self, day: date, parties: Iterable[str]) -> "Principles":
        """Give the principles with those put in force that all have adopted, and those put out that not all have."""
        complete = not self.unheard(parties)
        known = {name: self._settled(name, day, complete=complete) for name in self.known}
        return replace(self, known=known)

    def _settled(self, name: str, day: date, *, complete: bool) -> Principle:
        principle = self.known[name]
        adopted = complete and not self.waiting_for(name)
        if adopted and principle.in_force_since is None:
            start = max(day, *(principle.adopted[one] for one in self.stakeholders))
            return replace(principle, spans=(*principle.spans, Span(start)))
        if not adopted and principle.in_force_since is not None:
            ended = replace(principle.spans[-1], end=max(day, principle.spans[-1].start))
            return replace(principle, spans=(*principle.spans[:-1], ended))
        return principle
