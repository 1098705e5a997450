"""Phrases about how much each dimension of fairness weighs."""

from decimal import Decimal
from typing import Any

from domain.weights import AgreeEvidencePlan, AgreeWeights, Dimension, DimensionWeight, ExpectedItems, SubmitWeights
from tests.features.phrases import act, check, one_of, term
from tests.features.world import World, party_id

QUESTIONS = {
    "equality": Dimension.EQUALITY,
    "transparency": Dimension.TRANSPARENCY,
    "loyalty": Dimension.LOYALTY,
    "culture": Dimension.CULTURE,
    "gelijkwaardigheid": Dimension.EQUALITY,
    "transparantie": Dimension.TRANSPARENCY,
    "loyaliteit": Dimension.LOYALTY,
    "cultuur": Dimension.CULTURE,
}
FIRST, SECOND, ONE = (one_of(name, QUESTIONS) for name in ("first", "second", "question"))


def weighed(world: World, first: str, much: str, second: str, little: str) -> tuple[DimensionWeight, ...]:
    """Give the weights of two questions."""
    entries: tuple[tuple[str, Decimal], ...] = (
        (first, world.read.number(much)),
        (second, world.read.number(little)),
    )
    return tuple(DimensionWeight(dimension=QUESTIONS[name], weight=weight) for name, weight in entries)


@act(
    "{party} (submitted|submits) as weights " + FIRST + " {much:number} and " + SECOND + " {little:number}",
    "{party} als gewichten " + FIRST + " {much:number} en " + SECOND + " {little:number} (opgaf|opgeeft)",
    asks=SubmitWeights,
)
def _(world: World, party: str, first: str, much: str, second: str, little: str) -> None:
    world.give(party, SubmitWeights, weights=weighed(world, first, much, second, little))


@term(
    AgreeWeights,
    "the weights " + FIRST + " {much:number} and " + SECOND + " {little:number}",
    "de gewichten " + FIRST + " {much:number} en " + SECOND + " {little:number}",
)
def _(world: World, first: str, much: str, second: str, little: str) -> AgreeWeights:
    return AgreeWeights(weights=weighed(world, first, much, second, little))


@term(AgreeEvidencePlan, "{items:number} items of evidence for " + ONE, "{items:number} stuks bewijs voor " + ONE)
def _(world: World, items: str, question: str) -> AgreeEvidencePlan:
    return AgreeEvidencePlan(expected=(ExpectedItems(dimension=QUESTIONS[question], items=int(items)),))


@check("{party} may read the weights of {other:party}", "mag {party} de gewichten van {other:party} lezen")
def _(world: World, party: str, other: str) -> None:
    assert read_by(world, party, other)


@check("{party} may not read the weights of {other:party}", "mag {party} de gewichten van {other:party} niet lezen")
def _(world: World, party: str, other: str) -> None:
    assert not read_by(world, party, other)


def read_by(world: World, party: str, other: str) -> bool:
    """Tell whether a party can read the weights of another, sealed or opened."""
    entries: list[dict[str, Any]] = world.ask("timeline", reader=party)["entries"]
    told = [entry["event"] for entry in entries if entry["kind"] in ("weights-submitted", "weights-opened")]
    sealed = any(event.get("sealed") for event in told if event["by"] == party_id(other))
    return sealed or any(one["party"] == party_id(other) for event in told for one in event.get("submissions", ()))
