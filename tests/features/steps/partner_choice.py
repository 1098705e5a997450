"""Phrases about partner choice: criteria with weights, and scores with reasons."""

from decimal import Decimal

from domain.start.partner_choice import USUAL_CRITERIA, AgreeCriteria, Criterion, ScorePartner
from tests.features.phrases import act, term
from tests.features.reading import short_name
from tests.features.world import World, party_id

REASON = "Dat zagen wij in de proefmaand."


@term(AgreeCriteria, "the usual criteria for a partner", "de gebruikelijke criteria voor een partner")
def _(world: World) -> AgreeCriteria:
    return AgreeCriteria()


@term(
    AgreeCriteria,
    'the criteria "{first}" at {much:number} and "{second}" at {little:number}',
    'de criteria "{first}" voor {much:number} en "{second}" voor {little:number}',
)
def _(world: World, first: str, much: str, second: str, little: str) -> AgreeCriteria:
    weighed = ((first, much), (second, little))
    return AgreeCriteria(
        criteria=tuple(Criterion(criterion=named(world, name), weight=Decimal(weight)) for name, weight in weighed)
    )


@act(
    "{party} (scored|scores) {other:party} with {score:number} on every criterion",
    "{party} {other:party} een {score:number} (gaf|geeft) op elk criterium",
    asks=ScorePartner,
)
def _(world: World, party: str, other: str, score: str) -> None:
    scored(world, party, other, dict.fromkeys(USUAL_CRITERIA, score))


@act(
    '{party} (scored|scores) {other:party} with {score:number} on "{criterion}"',
    '{party} {other:party} een {score:number} (gaf|geeft) op "{criterion}"',
    asks=ScorePartner,
)
def _(world: World, party: str, other: str, score: str, criterion: str) -> None:
    scored(world, party, other, {named(world, criterion): score})


@act(
    '{party} (scored|scores) {other:party} with {much:number} on "{first}" and {little:number} on "{second}"',
    '{party} {other:party} een {much:number} (gaf|geeft) op "{first}" en {little:number} op "{second}"',
    asks=ScorePartner,
)
def _(world: World, party: str, other: str, much: str, first: str, little: str, second: str) -> None:
    scored(world, party, other, {named(world, first): much, named(world, second): little})


def scored(world: World, party: str, other: str, scores: dict[str, str]) -> None:
    """Let a party score another one by some criteria."""
    given = tuple({"criterion": name, "score": int(score), "reason": REASON} for name, score in scores.items())
    world.give(party, ScorePartner, party=party_id(other), scores=given)


def named(world: World, name: str) -> str:
    """Find the criterion that goes by a name, or coin one."""
    return next((one for one in USUAL_CRITERIA if world.wording.name(one) == name), short_name(name))
