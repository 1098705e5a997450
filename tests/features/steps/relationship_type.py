"""Phrases about the type of relationship, and about what a guarded one asks."""

from domain.memory.relation import DeliveryNature, RelationshipType
from domain.relation.relationship_type import AgreeRelationshipType, StateTypeReason
from domain.renegotiation import OpenRenegotiation
from domain.table import LayProposal
from tests.features.phrases import act, one_of, term
from tests.features.world import World

TYPES = {
    "transactional": RelationshipType.TRANSACTIONAL,
    "preferred supplier": RelationshipType.PREFERRED_SUPPLIER,
    "collaborative": RelationshipType.COLLABORATIVE,
    "partnership": RelationshipType.PARTNERSHIP,
    "guarded": RelationshipType.GUARDED,
    "transactioneel": RelationshipType.TRANSACTIONAL,
    "voorkeursleverancier": RelationshipType.PREFERRED_SUPPLIER,
    "samenwerkend": RelationshipType.COLLABORATIVE,
    "op scherp": RelationshipType.GUARDED,
}
NATURES = {
    "standard services": DeliveryNature.STANDARD,
    "tailored services": DeliveryNature.TAILORED,
    "complex work": DeliveryNature.COMPLEX,
    "standaard diensten": DeliveryNature.STANDARD,
    "diensten op maat": DeliveryNature.TAILORED,
    "complex werk": DeliveryNature.COMPLEX,
}


@term(
    AgreeRelationshipType,
    "the relationship type " + one_of("kind", TYPES) + " for " + one_of("nature", NATURES) + '( because "{ground}")?',
    "het samenwerkingstype " + one_of("kind", TYPES) + " voor " + one_of("nature", NATURES) + '(, want "{ground}")?',
)
def _(world: World, kind: str, nature: str, ground: str | None) -> AgreeRelationshipType:
    return AgreeRelationshipType(relationship_type=TYPES[kind], nature=NATURES[nature], fits_because=ground)


@act(
    "{party} (wanted|wants) " + one_of("kind", TYPES) + ': "{reason}"',
    "{party} " + one_of("kind", TYPES) + ' (wilde|wil): "{reason}"',
    asks=StateTypeReason,
)
def _(world: World, party: str, kind: str, reason: str) -> None:
    world.give(party, StateTypeReason, relationship_type=TYPES[kind], reason=reason)


@act(
    '{party} (asked|asks) for a talk about "{subject}"( because "{ground}")?',
    '{party} een gesprek (vroeg|vraagt) over "{subject}"(, want "{ground}")?',
    asks=OpenRenegotiation,
)
def _(world: World, party: str, subject: str, ground: str | None) -> None:
    world.talks += world.give(party, OpenRenegotiation, subject=subject, explanation=ground)


@act(
    "{party} (kept|keeps) {change} open until {last:day}",
    "{party} {change} tot {last:day} (openhield|openhoudt)",
    asks=LayProposal,
)
def _(world: World, party: str, change: str, last: str) -> None:
    world.lay(party, change, open_until=world.read.day(last))
