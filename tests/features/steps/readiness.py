"""Phrases about readiness: the wheel, and how ready each organisation finds itself."""

from domain.start.readiness import USUAL_WHEEL, AgreeWheel, AssessReadiness, WheelArea, WheelDimension
from tests.features.phrases import act, term
from tests.features.reading import short_name
from tests.features.world import World

SCORES = "{} {{purpose:number}}, {} {{working:number}}, {} {{culture:number}}"


@term(
    AgreeWheel,
    'the readiness wheel with "{added}" in place of "{left_out}"',
    'het gereedheidswiel met "{added}" in plaats van "{left_out}"',
)
def _(world: World, added: str, left_out: str) -> AgreeWheel:
    area = USUAL_WHEEL[dimension(world, left_out)]
    kept = {one: of for one, of in USUAL_WHEEL.items() if one != dimension(world, left_out)}
    wheel = {**kept, short_name(added): area}
    return AgreeWheel(dimensions=tuple(WheelDimension(dimension=one, area=of) for one, of in wheel.items()))


@act(
    "{party} (gave|gives) itself for " + SCORES.format("purpose", "collaboration", "culture"),
    "{party} zichzelf voor " + SCORES.format("doel", "samenwerking", "cultuur") + " (gaf|geeft)",
    asks=AssessReadiness,
)
def _(world: World, party: str, purpose: str, working: str, culture: str) -> None:
    found = {WheelArea.PURPOSE: purpose, WheelArea.COLLABORATION: working, WheelArea.CULTURE: culture}
    scores = tuple({"dimension": one, "score": int(found[area])} for one, area in USUAL_WHEEL.items())
    world.give(party, AssessReadiness, scores=scores)


@act(
    '{party} (assessed|assesses) its readiness on "{name}" alone',
    '{party} zijn gereedheid alleen op "{name}" (beoordeelde|beoordeelt)',
    asks=AssessReadiness,
)
def _(world: World, party: str, name: str) -> None:
    world.give(party, AssessReadiness, scores=({"dimension": dimension(world, name), "score": 3},))


def dimension(world: World, name: str) -> str:
    """Find the dimension of the wheel that goes by a name, or coin one."""
    return next((one for one in USUAL_WHEEL if world.wording.name(one) == name), short_name(name))
