"""Phrases about dividing a joint gain."""

from domain.gain_share import AgreeGainShare, PartyPart
from tests.features.phrases import term
from tests.features.world import World, party_id

SOURCE = {"en": "Solar panels", "nl": "Zonnepanelen"}


@term(
    AgreeGainShare,
    "to divide {gain:amount}: {first:party} {much:amount}, {second:party} {little:amount}",
    "{gain:amount} te verdelen: {first:party} {much:amount}, {second:party} {little:amount}",
)
def _(world: World, gain: str, first: str, much: str, second: str, little: str) -> AgreeGainShare:
    return divided(world, world.read.money(gain), (first, world.read.money(much)), (second, world.read.money(little)))


@term(AgreeGainShare, "een verlies van {loss:amount} samen te dragen")
def _(world: World, loss: str) -> AgreeGainShare:
    half = -world.read.money(loss) // 2
    return divided(world, 2 * half, *((party, half) for party in world.people))


def divided(world: World, gain: int, *parts: tuple[str, int]) -> AgreeGainShare:
    """Say which party gets what of a gain."""
    told = tuple(PartyPart(party=party_id(party), amount=amount) for party, amount in parts)
    return AgreeGainShare(title=SOURCE[world.driver.language], gain=gain, parts=told)
