"""Phrases about breaches of loyalty and integrity, and their repair."""

from domain.breaches import AcceptRepair, Breached, OfferRepair, RecordBreach, RejectRepair
from tests.features.phrases import act, one_of
from tests.features.world import World, party_id

VALUES = {
    "loyalty": Breached.LOYALTY,
    "integrity": Breached.INTEGRITY,
    "loyaliteit": Breached.LOYALTY,
    "integriteit": Breached.INTEGRITY,
}
VALUE = one_of("value", VALUES)
THE_ONLY_ONE = 1


@act(
    "{party} (recorded|records) a breach of " + VALUE + ' by {other:party}: "{title}"',
    "{party} een schending van de " + VALUE + ' door {other:party} (vastlegde|vastlegt): "{title}"',
    asks=RecordBreach,
)
def _(world: World, party: str, value: str, other: str, title: str) -> None:
    world.give(party, RecordBreach, breached_by=party_id(other), breached=VALUES[value], title=title)


@act(
    '{party} (offered|offers) to repair the breach: "{repair}"',
    '{party} herstel van de schending (aanbood|aanbiedt): "{repair}"',
    asks=OfferRepair,
)
def _(world: World, party: str, repair: str) -> None:
    world.give(party, OfferRepair, breach=THE_ONLY_ONE, repair=repair)


@act("{party} (accepted|accepts) the repair", "{party} het herstel (aanvaardde|aanvaardt)", asks=AcceptRepair)
def _(world: World, party: str) -> None:
    world.give(party, AcceptRepair, breach=THE_ONLY_ONE)


@act(
    '{party} (rejected|rejects) the repair: "{reason}"',
    '{party} het herstel (afwees|afwijst): "{reason}"',
    asks=RejectRepair,
)
def _(world: World, party: str, reason: str) -> None:
    world.give(party, RejectRepair, breach=THE_ONLY_ONE, reason=reason)
