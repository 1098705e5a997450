"""What counts on a day: the facts that apply, in an order that does not depend on how they arrived.

Readings of the model that this module takes:
- facts of one day stand in the order of their `ref`, shorter ones first, so that `v9` comes before `v10`;
- an obligation counts from the day on which it is recorded, in the window of the day on which it is due;
- a party that left stays with its history, and what it owed for a later day stops.
Source: model sections 1 and 11.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, TypeVar, cast

from domain.calendar import add_months
from domain.contract import USUAL_PARAMETERS, Parameters
from domain.fairness.inputs import (
    Answering,
    ByParty,
    DisclosureOwed,
    EvidencePlanAgreed,
    FairnessRecord,
    ParametersAgreed,
    PartyLeft,
    Promised,
    Recorded,
)
from domain.fairness.results import Refs
from domain.weights import Dimension

F = TypeVar("F", bound=Recorded)
A = TypeVar("A", bound=Answering)
Owed = TypeVar("Owed", DisclosureOwed, Promised)

EXPECTED: Final = MappingProxyType(
    {
        Dimension.EQUALITY: 3,
        Dimension.TRANSPARENCY: 4,
        Dimension.LOYALTY: 4,
        Dimension.CULTURE: 2,
        Dimension.PROPORTIONALITY: 2,
        Dimension.PRIORITIES: 2,
    }
)
"""How many items per party and year each dimension needs, unless the parties agree otherwise. Source: model 5.3."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The facts that count on a day, by kind, each kind oldest first; `since` is the day before the window."""

    parties: tuple[str, ...]
    since: date
    as_of: date
    by_kind: Mapping[type[Recorded], tuple[Recorded, ...]]

    @property
    def parameters(self) -> Parameters:
        """The numbers with which fairness is measured on this day."""
        agreed = self.latest(ParametersAgreed)
        return agreed.parameters if agreed else USUAL_PARAMETERS

    def all(self, kind: type[F]) -> tuple[F, ...]:
        """Give every fact of a kind."""
        return cast(tuple[F, ...], self.by_kind.get(kind, ()))

    def latest(self, kind: type[F]) -> F | None:
        """Give the last fact of a kind."""
        return next(reversed(self.all(kind)), None)

    def recent(self, kind: type[F]) -> tuple[F, ...]:
        """Give the facts of a kind that lie in the window."""
        return tuple(fact for fact in self.all(kind) if self.in_window(fact.on))

    def in_window(self, day: date) -> bool:
        """Whether a day lies in the twelve months that end on the day of the view."""
        return self.since < day <= self.as_of

    def due(self, kind: type[Owed]) -> tuple[Owed, ...]:
        """Give what fell due in the window, without what a party owed for a day after it left."""
        left = {fact.by: fact.on for fact in self.all(PartyLeft)}
        return tuple(
            owed for owed in self.all(kind) if self.in_window(owed.due) and owed.due <= left.get(owed.by, owed.due)
        )

    def answers(self, kind: type[A]) -> dict[str, tuple[A, ...]]:
        """Give the facts of a kind by what they answer."""
        return grouped(self.all(kind), lambda fact: fact.of)

    def expected(self, dimension: Dimension) -> int:
        """Give how many items per party a dimension needs, at least one."""
        for plan in reversed(self.all(EvidencePlanAgreed)):
            if dimension in plan.expected:
                return max(1, plan.expected[dimension])
        return EXPECTED[dimension]

    def plan_refs(self) -> Refs:
        """Name the events that changed the numbers behind every dimension."""
        agreed = (self.all(EvidencePlanAgreed), self.all(ParametersAgreed))
        return tuple(fact.ref for facts in agreed for fact in facts)


def grouped(facts: Iterable[F], key: Callable[[F], str]) -> dict[str, tuple[F, ...]]:
    """Put facts together that have one key, in the order in which they come."""
    found: dict[str, list[F]] = {}
    for fact in facts:
        found.setdefault(key(fact), []).append(fact)
    return {name: tuple(group) for name, group in found.items()}


def in_order(facts: Iterable[F]) -> tuple[F, ...]:
    """Put facts in the order of their days, those of one day in the order of their names."""
    return tuple(sorted(facts, key=lambda fact: (fact.on, len(fact.ref), fact.ref)))


def known_facts(record: FairnessRecord, as_of: date) -> tuple[Recorded, ...]:
    """Give the facts of the parties that apply on or before a day, in order."""
    return in_order(
        fact
        for fact in record.facts
        if fact.on <= as_of and (not isinstance(fact, ByParty) or fact.by in record.parties)
    )


def reading_of(facts: Iterable[Recorded], parties: tuple[str, ...], as_of: date) -> Reading:
    """Put facts that are in order together by kind."""
    found: dict[type[Recorded], list[Recorded]] = {}
    for fact in facts:
        found.setdefault(type(fact), []).append(fact)
    by_kind = {kind: tuple(group) for kind, group in found.items()}
    return Reading(parties, add_months(as_of, -12), as_of, by_kind)
