"""Phrases about motives, and about when a party calls the partnership a success."""

from domain.start.motives import StateMotives, StateSuccess
from tests.features.phrases import act
from tests.features.world import World


@act(
    '{party} (named|names) the motive "{motive}" and (expected|expects) "{benefit}"',
    '{party} als motief "{motive}" (noemde|noemt) en "{benefit}" (verwachtte|verwacht)',
    asks=StateMotives,
)
def _(world: World, party: str, motive: str, benefit: str) -> None:
    world.give(party, StateMotives, motives=(motive,), benefits=(benefit,))


@act(
    '{party} (expected|expects) "{benefit}" without naming a motive',
    '{party} "{benefit}" (verwachtte|verwacht) zonder een motief te noemen',
    asks=StateMotives,
)
def _(world: World, party: str, benefit: str) -> None:
    world.give(party, StateMotives, motives=(), benefits=(benefit,))


@act(
    '{party} (called|calls) it a success when "{success}"',
    '{party} het een succes (noemde|noemt) als "{success}"',
    asks=StateSuccess,
)
def _(world: World, party: str, success: str) -> None:
    world.give(party, StateSuccess, success=success)
