"""Phrases about formal guarantees, intentions, and promises that were kept or broken over the years."""

from datetime import date

from domain.promises import AcceptPromise, KeepPromise, MakePromise
from domain.relation.formal_guarantees import AgreeFormalGuarantee, DropFormalGuarantee
from domain.relation.intentions import DiscloseIntention
from tests.features.phrases import act, term
from tests.features.world import World, party_id


@term(
    AgreeFormalGuarantee,
    'a formal guarantee of {party} on "{covers}"',
    'een formele garantie van {party} op "{covers}"',
)
def _(world: World, party: str, covers: str) -> AgreeFormalGuarantee:
    return AgreeFormalGuarantee(given_by=party_id(party), covers=covers)


@term(DropFormalGuarantee, "to let guarantee {number} go", "garantie {number} los te laten")
def _(world: World, number: str) -> DropFormalGuarantee:
    return DropFormalGuarantee(guarantee=int(number), reason="Samen afgesproken")


@act(
    '{party} (told|tells) that it intends: "{intention}"',
    '{party} (vertelde|vertelt) van plan te zijn: "{intention}"',
    asks=DiscloseIntention,
)
def _(world: World, party: str, intention: str) -> None:
    world.give(party, DiscloseIntention, intention=intention)


@act("each party (kept|keeps) a promise", "elke partij een toezegging (nakwam|nakomt)")
def _(world: World) -> None:
    for party in world.people:
        keep(world, party, promised(world, party))


@act("each party broke a promise", "elke partij een toezegging brak")
def _(world: World) -> None:
    for party in world.people:
        promised(world, party)


@act("{party} kept a promise in {year}", "{party} in {year} een toezegging nakwam")
def _(world: World, party: str, year: str) -> None:
    world.it_is(date(int(year), 6, 1))
    keep(world, party, promised(world, party))


@act("{party} broke a promise in {year}", "{party} in {year} een toezegging brak")
def _(world: World, party: str, year: str) -> None:
    world.it_is(date(int(year), 6, 1))
    promised(world, party)


def promised(world: World, party: str) -> int:
    """Let a party promise something for today on which the others rely, and number it."""
    world.promises += world.give(party, MakePromise, title="Kennis delen", due=world.today)
    for other in (name for name in world.people if name != party):
        world.give(other, AcceptPromise, promise=world.promises)
    return world.promises


def keep(world: World, party: str, promise: int) -> None:
    """Let a party keep a promise."""
    world.give(party, KeepPromise, promise=promise)
