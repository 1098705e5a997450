"""What fairness comes out as: frozen figures, each able to name its formula and the events behind it.

Scores, shares and ratios are fractions of 34 digits. A figure that is undefined is None and a status or a reason says
why; it is never zero, never a half and never the last value.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import chain
from typing import Final, TypeAlias

from domain.contract import Parameters
from domain.weights import Dimension

Refs: TypeAlias = tuple[str, ...]
"""The events behind a figure."""
Values: TypeAlias = Mapping[str, Decimal | None]
"""A value per party, None where it is undefined. Unit: fraction, 0 to 1."""
JOINT: Final = "joint"
"""Stands in the place of a party where an item is everybody's."""


def distinct(*groups: Iterable[str]) -> Refs:
    """Name each event once, in order of first mention.

    >>> distinct(["a", "b"], ["b", "c"])
    ('a', 'b', 'c')
    """
    return tuple(dict.fromkeys(chain(*groups)))


@dataclass(frozen=True, slots=True)
class Formula:
    """The name and version of the formula behind a figure; another outcome of the same events is another version."""

    name: str
    version: int

    def __str__(self) -> str:
        return f"{self.name}/{self.version}"


class Status(StrEnum):
    """Whether there is evidence enough for a score. Source: model section 5.3."""

    OK = "ok"
    NO_EVIDENCE = "no_evidence"
    ONE_SIDED = "one_sided"
    INSUFFICIENT_EVIDENCE = "insufficient_evidence"


class Confidence(StrEnum):
    """How well a score is covered by evidence."""

    HIGH = "high"
    MEDIUM = "medium"


class FlagKind(StrEnum):
    """What the parties should talk about."""

    ONE_SIDED_DISCLOSURE_DUTY = "ONE_SIDED_DISCLOSURE_DUTY"


@dataclass(frozen=True, slots=True)
class Flag:
    """A warning with the events behind it."""

    kind: FlagKind
    evidence: Refs

    def __str__(self) -> str:
        return self.kind.value


@dataclass(frozen=True, slots=True)
class Evidence:
    """One item that counts: the event, whose it is, for which part, and its value.

    The value is a fraction, an amount in minor units, or None where the item has no value of its own. `because` names
    the other events that decide the value, such as the answer to a proposal.
    """

    event: str
    party: str
    part: str
    value: Decimal | int | None
    because: Refs

    @property
    def refs(self) -> Refs:
        """Every event behind the item."""
        return distinct((self.event,), self.because)


@dataclass(frozen=True, slots=True)
class DimensionView:
    """One question, answered per party.

    `experienced` is what each party gets, `conduct` what each party does (None where the question is not about
    conduct). `score` is the lowest experience and `gap` the distance to the highest, both only when `status` is ok.
    `range` is the lowest and highest score that the open objections leave possible, None while nothing is contested.
    `counts` are the items per party, of which `expected` are needed; `coverage` is how much of that is there.
    `also_behind` names events that bear on the dimension and are no item of evidence.
    """

    dimension: Dimension
    formula: Formula
    status: Status
    score: Decimal | None
    gap: Decimal | None
    worst_off: tuple[str, ...]
    range: tuple[Decimal, Decimal] | None
    coverage: Decimal
    confidence: Confidence | None
    expected: int
    counts: Mapping[str, int]
    experienced: Values
    conduct: Values | None
    components: Mapping[str, Mapping[str, Decimal | int | None]]
    evidence: tuple[Evidence, ...]
    also_behind: Refs

    @property
    def refs(self) -> Refs:
        """Every event behind the dimension."""
        return distinct(*(item.refs for item in self.evidence), self.also_behind)


@dataclass(frozen=True, slots=True)
class Headline:
    """The dimensions combined, as each party sees it, and the lowest of those.

    `weights` add up to 1; `weights_ref` names the event of their agreement, None is equal weights by default.
    `missing` are the dimensions that weigh and have no score: while there are any, `value` is None. `partial` is then
    what the others say, with `covered` of the weight; it may not be used in decisions.
    """

    formula: Formula
    weights: Mapping[Dimension, Decimal]
    weights_ref: str | None
    seen: Values
    partial: Values
    covered: Decimal
    value: Decimal | None
    seen_by: tuple[str, ...]
    weakest: Dimension | None
    missing: tuple[Dimension, ...]
    evidence: Refs


@dataclass(frozen=True, slots=True)
class GoalOverlap:
    """How much the priorities of the parties have in common: the lowest of all pairs, 0 to 1."""

    formula: Formula
    value: Decimal | None
    status: Status
    evidence: Refs


@dataclass(frozen=True, slots=True)
class KpiFigure:
    """How far one KPI reached its target in twelve months, 0 to 1; None when it was not measured."""

    kpi: str
    weight: Decimal
    attainment: Decimal | None
    evidence: Refs


@dataclass(frozen=True, slots=True)
class KpiView:
    """How far the KPIs together reached their targets in twelve months, and how much of the weight was measured."""

    formula: Formula
    per_kpi: tuple[KpiFigure, ...]
    coverage: Decimal | None
    attainment: Decimal | None
    status: Status

    @property
    def evidence(self) -> Refs:
        """Every event behind the figure."""
        return distinct(*(figure.evidence for figure in self.per_kpi))


class CeilingStatus(StrEnum):
    """How close a party is to the most it will put in. Source: model section 8."""

    OK = "ok"
    NEAR = "near"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class CeilingUse:
    """What a party put in against its ceiling: money in minor units or hours. A ceiling of nothing has no ratio."""

    used: int | Decimal
    ceiling: int | Decimal
    ratio: Decimal | None
    status: CeilingStatus
    evidence: Refs


@dataclass(frozen=True, slots=True)
class CeilingView:
    """The ceilings of one party; None is a ceiling that it did not declare."""

    party: str
    formula: Formula
    money: CeilingUse | None
    hours: CeilingUse | None


@dataclass(frozen=True, slots=True)
class Objections:
    """The events that are contested and not resolved, those struck, and how often each party objected in vain."""

    open: Refs
    struck: Refs
    not_upheld: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class FairnessView:
    """How fair a relationship is, as of a day. Without open objections the figures are certain, else see `range`."""

    as_of: date
    parties: tuple[str, ...]
    parameters: Parameters
    dimensions: Mapping[Dimension, DimensionView]
    headline: Headline
    goal_overlap: GoalOverlap
    flags: tuple[Flag, ...]
    kpi: KpiView
    ceilings: tuple[CeilingView, ...]
    objections: Objections

    @property
    def evidence(self) -> Refs:
        """Every event behind the six dimensions and their weights."""
        return distinct(self.headline.evidence)
