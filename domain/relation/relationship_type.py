"""The type of relationship: chosen for the nature of the work, and changed once every party said why.

A guarded type is as respectable as any other: see `guarded` for what it asks. Source: statements S1.11 and S1.12.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Annotated, ClassVar, Final, Literal, TypeAlias

from pydantic import Field

from domain.errors import Refused
from domain.facts import Agreement, Author, Event, Fact, Note, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.memory.relation import DeliveryNature, Relation, RelationshipType, TypeFrom, TypeReason
from domain.state import Partnership, with_entry

USUAL_TYPES: Final[Mapping[DeliveryNature, frozenset[RelationshipType]]] = MappingProxyType(
    {
        DeliveryNature.STANDARD: frozenset({RelationshipType.TRANSACTIONAL, RelationshipType.PREFERRED_SUPPLIER}),
        DeliveryNature.TAILORED: frozenset({RelationshipType.PREFERRED_SUPPLIER, RelationshipType.COLLABORATIVE}),
        DeliveryNature.COMPLEX: frozenset({RelationshipType.COLLABORATIVE, RelationshipType.PARTNERSHIP}),
        DeliveryNature.OPEN_ENDED: frozenset({RelationshipType.COLLABORATIVE, RelationshipType.PARTNERSHIP}),
    }
)
"""The types that fit each nature of the work without a word more. Guarded fits any. Source: statement S1.11."""

Nature: TypeAlias = Annotated[DeliveryNature, Field(description="What kind of work the relation is about.")]


class AgreeRelationshipType(AnyChange):
    """Agree the type of relationship that fits the work; a later one takes its place."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-relationship-type"] = "agree-relationship-type"
    relationship_type: RelationshipType
    nature: Nature
    fits_because: Annotated[Title | None, Field(description="Why it fits, when it is not usual for this work.")] = None


class StateTypeReason(AnyCommand):
    """State why your party wants another type of relationship; every party does before it is agreed."""

    relationship_type: Annotated[RelationshipType, Field(description="The type to change to.")]
    reason: Note


class RelationshipTypeAgreed(Term):
    """The parties agreed the type of their relationship."""

    TOPIC: ClassVar[str] = "partnership.relationship-type-agreed"

    relationship_type: RelationshipType
    nature: Nature
    fits_because: Title | None
    instead_of: Annotated[RelationshipType | None, Field(description="The type whose place it takes.")]


class TypeReasonStated(Fact):
    """A party stated why it wants another type of relationship."""

    TOPIC: ClassVar[str] = "partnership.type-reason-stated"

    relationship_type: RelationshipType
    reason: Note


Command: TypeAlias = StateTypeReason
Change: TypeAlias = AgreeRelationshipType
Recorded: TypeAlias = RelationshipTypeAgreed | TypeReasonStated


@dataclass(eq=False)
class TypeAlreadyAgreed(Refused):
    """This type is agreed for this kind of work."""

    relationship_type: RelationshipType


@dataclass(eq=False)
class TypeNeedsGround(Refused):
    """A type that is not usual for the work is agreed with the reason why it fits."""

    relationship_type: RelationshipType
    nature: DeliveryNature


@dataclass(eq=False)
class TypeReasonMissing(Refused):
    """The type is changed once every party stated its reason."""

    relationship_type: RelationshipType
    parties: tuple[str, ...]


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what stating a reason leads to."""
    stated = {"relationship_type": command.relationship_type, "reason": command.reason}
    return (TypeReasonStated.of(command, author, **stated),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted type of relationship brings about.

    Raises: TypeAlreadyAgreed, TypeNeedsGround, TypeReasonMissing.
    """
    before = partnership.relation.types[-1] if partnership.relation.types else None
    _require_fit(change)
    if before is not None:
        _require_another(before, change)
    if before is not None and before.type is not change.relationship_type:
        _require_reasons(partnership, change, agreement)
    terms = change.model_dump(include={"relationship_type", "nature", "fits_because"})
    return (RelationshipTypeAgreed.agreed(change, agreement, instead_of=before and before.type, **terms),)


def is_usual(relationship_type: RelationshipType, nature: DeliveryNature) -> bool:
    """Tell whether a type fits a nature of the work without a word more.

    >>> is_usual(RelationshipType.PARTNERSHIP, DeliveryNature.STANDARD)
    False
    """
    return relationship_type is RelationshipType.GUARDED or relationship_type in USUAL_TYPES[nature]


def _require_fit(change: Change) -> None:
    if change.fits_because is None and not is_usual(change.relationship_type, change.nature):
        raise TypeNeedsGround(change.relationship_type, change.nature)


def _require_another(before: TypeFrom, change: Change) -> None:
    if (before.type, before.nature) == (change.relationship_type, change.nature):
        raise TypeAlreadyAgreed(change.relationship_type)


def _require_reasons(partnership: Partnership, change: Change, agreement: Agreement) -> None:
    """Ask a reason of who lays the change, and of everybody else by the time that it is adopted.

    A party without people of its own in the record gives its reason with the evidence of its assent.
    """
    lies_open = agreement.proposal in partnership.table
    asked = {agreement.by} if lies_open else {person.party for person in partnership.representatives}
    reasons = partnership.relation.reasons.values()
    given = {reason.by for reason in reasons if reason.type is change.relationship_type}
    if silent := tuple(sorted(asked - given)):
        raise TypeReasonMissing(change.relationship_type, silent)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about its type."""
    relation = partnership.relation
    match event:
        case RelationshipTypeAgreed():
            chosen = TypeFrom(event.effective_on, event.relationship_type, event.nature)
            return _with(partnership, replace(relation, types=(*relation.types, chosen), reasons={}))
        case TypeReasonStated():
            reason = TypeReason(event.by, event.relationship_type)
            reasons = with_entry(relation.reasons, partnership.version + 1, reason)
            return _with(partnership, replace(relation, reasons=reasons))


def _with(partnership: Partnership, relation: Relation) -> Partnership:
    return replace(partnership, relation=relation)


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the reason stated at a version."""
    return _with(partnership, partnership.relation.without_fact(version))
