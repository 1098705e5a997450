"""What the parties remember of the kind of their relation.

As in `state`, only what a later decision needs is remembered.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Final


class RelationshipType(StrEnum):
    """The kind of relation that the parties chose for their work; none is better than another."""

    TRANSACTIONAL = "transactional"
    PREFERRED_SUPPLIER = "preferred_supplier"
    COLLABORATIVE = "collaborative"
    PARTNERSHIP = "partnership"
    GUARDED = "guarded"


class DeliveryNature(StrEnum):
    """What kind of work the relation is about."""

    STANDARD = "standard"
    TAILORED = "tailored"
    COMPLEX = "complex"
    OPEN_ENDED = "open_ended"


@dataclass(frozen=True)
class TypeFrom:
    """A type of relationship, the nature of the work that it was chosen for, and the first day on which it counts."""

    on: date
    type: RelationshipType
    nature: DeliveryNature


@dataclass(frozen=True)
class TypeReason:
    """The reason of a party to change to a type was stated."""

    by: str
    type: RelationshipType


class Measure(StrEnum):
    """What the parties can agree a limit on, for a party."""

    TURNOVER_SHARE = "turnover_share"
    SWITCHING_COST = "switching_cost"
    INDEPENDENCE = "independence"
    PROPORTIONALITY = "proportionality"


DEPENDENCE: Final = (Measure.TURNOVER_SHARE, Measure.SWITCHING_COST)
"""The measures that tell how much a party depends on the relation. Source: statement S3.2."""


@dataclass(frozen=True)
class Limit:
    """The lowest and the highest value that the parties agreed, one of which may be open."""

    title: str
    since: date
    at_least: Decimal | None
    at_most: Decimal | None

    def leaves_out(self, value: Decimal) -> bool:
        """Tell whether a value lies outside the limit; a value on the limit does not."""
        too_low = self.at_least is not None and value < self.at_least
        return too_low or (self.at_most is not None and value > self.at_most)


@dataclass(frozen=True)
class Statement:
    """What a party stated about itself, and from which day it holds."""

    by: str
    on: date
    values: Mapping[Measure, Decimal]


class Stage(StrEnum):
    """The stages in which parties develop how they work together, in this order. Source: statement S1.14."""

    ANALYSIS = "analysis"
    DESIGN = "design"
    IMPLEMENTATION = "implementation"
    OPERATION = "operation"


class PartnershipLevel(IntEnum):
    """The steps of the pyramid, from transactions to a wild garden; higher is not better. Source: model section 6."""

    TRANSACTIONAL = 1
    PREFERRED_SUPPLIER = 2
    OPERATIONAL_PARTNERSHIP = 3
    STRATEGIC_PARTNERSHIP = 4
    METASYSTEM = 5


@dataclass(frozen=True)
class StageNow:
    """The stage that the parties are in, since which day, and how many times they began the development."""

    stage: Stage
    since: date
    round: int


@dataclass(frozen=True)
class Relation:
    """What was agreed and stated about the relation.

    `types` were agreed in this order; `reasons` stand for the next one and `statements` are what each party stated, by
    their version. `limits` hold for a party, or for all under None; `crossed` tells which talk each crossing raised.
    `stage` is that of the development, `level` the agreed step of the pyramid, `guarantees` what they cover.
    """

    types: tuple[TypeFrom, ...] = ()
    reasons: Mapping[int, TypeReason] = field(default_factory=dict)
    limits: Mapping[tuple[Measure, str | None], Limit] = field(default_factory=dict)
    statements: Mapping[int, Statement] = field(default_factory=dict)
    crossed: Mapping[tuple[Measure, str], int] = field(default_factory=dict)
    stage: StageNow | None = None
    level: PartnershipLevel | None = None
    guarantees: Mapping[int, str] = field(default_factory=dict)
    guarantees_agreed: int = 0

    def type_on(self, day: date) -> TypeFrom | None:
        """Give the type that counts on a day: of those that began, the one that began last and was agreed last."""
        begun = [(one.on, number) for number, one in enumerate(self.types) if one.on <= day]
        return self.types[max(begun)[1]] if begun else None

    def guarded_on(self, day: date) -> bool:
        """Tell whether the parties work at arm's length behind formal notices on a day."""
        found = self.type_on(day)
        return found is not None and found.type is RelationshipType.GUARDED

    def limit_on(self, day: date, measure: Measure, party: str) -> Limit | None:
        """Give the limit that holds on a day for a measure of a party: its own, or else that of all."""
        limit = self.limits.get((measure, party)) or self.limits.get((measure, None))
        return limit if limit is not None and limit.since <= day else None

    def stated_on(self, day: date, measure: Measure, party: str) -> Decimal | None:
        """Give what a party stated last of a measure, as it holds on a day."""
        told = [
            (one.on, version, one.values[measure])
            for version, one in self.statements.items()
            if one.by == party and one.on <= day and measure in one.values
        ]
        return max(told)[2] if told else None

    def without_fact(self, version: int) -> "Relation":
        """Give what is remembered without the fact stated at a version."""
        reasons = {stated: reason for stated, reason in self.reasons.items() if stated != version}
        statements = {stated: one for stated, one in self.statements.items() if stated != version}
        return replace(self, reasons=reasons, statements=statements)
