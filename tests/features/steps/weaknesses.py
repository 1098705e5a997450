"""Phrases about weaknesses, and about what keeps them from hurting."""

from domain.start.weaknesses import DiscloseWeakness, MitigateWeakness
from tests.features.phrases import act
from tests.features.world import World, party_id


@act(
    '{party} (disclosed|discloses) weakness "{title}", with "{mitigation}" by {owner:party} on {day}',
    '{party} zwakte "{title}" (noemde|noemt), met "{mitigation}" door {owner:party} op {day}',
    asks=DiscloseWeakness,
)
def _(world: World, party: str, title: str, mitigation: str, owner: str, day: str) -> None:
    risk = {"mitigation": mitigation, "owner": party_id(owner), "due": world.read.day(day)}
    world.give(party, DiscloseWeakness, title=title, **risk)


@act(
    '{party} (disclosed|discloses) weakness "{title}" without a mitigation',
    '{party} zwakte "{title}" (noemde|noemt) zonder maatregel',
    asks=DiscloseWeakness,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, DiscloseWeakness, title=title, owner=party_id(party), due=world.today)


@act(
    '{party} (put|puts) the mitigation of weakness {number:number} in place: "{outcome}"',
    '{party} de maatregel voor zwakte {number:number} (regelde|regelt): "{outcome}"',
    asks=MitigateWeakness,
)
def _(world: World, party: str, number: str, outcome: str) -> None:
    world.give(party, MitigateWeakness, weakness=int(number), outcome=outcome)
