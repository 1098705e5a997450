"""What the parties remember of the kind of their relation.

As in `state`, only what a later decision needs is remembered.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum


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


@dataclass(frozen=True)
class Relation:
    """The types that were agreed, in order, and the reasons that stand for the next one, by their version."""

    types: tuple[TypeFrom, ...] = ()
    reasons: Mapping[int, TypeReason] = field(default_factory=dict)

    def type_on(self, day: date) -> TypeFrom | None:
        """Give the type that counts on a day: of those that began, the one that began last and was agreed last."""
        begun = [(one.on, number) for number, one in enumerate(self.types) if one.on <= day]
        return self.types[max(begun)[1]] if begun else None

    def guarded_on(self, day: date) -> bool:
        """Tell whether the parties work at arm's length behind formal notices on a day."""
        found = self.type_on(day)
        return found is not None and found.type is RelationshipType.GUARDED

    def without_fact(self, version: int) -> "Relation":
        """Give what is remembered without the fact stated at a version."""
        reasons = {stated: reason for stated, reason in self.reasons.items() if stated != version}
        return replace(self, reasons=reasons)
