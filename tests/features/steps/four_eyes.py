"""Phrases about who drafts a proposal for a party and who binds it."""

from domain.four_eyes import RequireFourEyes
from tests.features.phrases import act, check
from tests.features.world import World, party_id


@act("{party} vier ogen alleen boven {amount} (wilde|wil)", asks=RequireFourEyes)
def _(world: World, party: str, amount: str) -> None:
    world.give(party, RequireFourEyes, above=world.read.money(amount))


@act('"{person}" van {party} vier ogen alleen boven {amount} (wilde|wil)', asks=RequireFourEyes)
def _(world: World, person: str, party: str, amount: str) -> None:
    world.give(world.known(party, person), RequireFourEyes, above=world.read.money(amount))


@check("stemt bij {party} een tweede in boven {amount}")
def _(world: World, party: str, amount: str) -> None:
    sides = {one["party"]: one["above"] for one in world.ask("representatives")["four_eyes"]}
    assert sides[party_id(party)] == world.read.money(amount)
