"""Phrases about what a proposal would change, before anybody assents, and whether it comes out."""

from typing import Any

from tests.features.phrases import act, check
from tests.features.world import World, party_id


@act(
    "{party} (looked|looks) ahead at the proposal",
    "{party} (vooruitkeek|vooruitkijkt) naar het voorstel",
)
def _(world: World, party: str) -> None:
    def looking() -> None:
        world.opened = {"impact": foreseen(world, party)}

    world.attempt(looking)


@check(
    "of a standard shock to {driver:cost} {party} bears {before:amount}, then {after:amount}",
    "draagt {party} van een standaardschok in {driver:cost} {before:amount}, dan {after:amount}",
)
def _(world: World, driver: str, party: str, before: str, after: str) -> None:
    (moved,) = [one for one in foreseen(world)["standard_shock"] if one["subject"] == world.read.cost(driver)]
    borne = [moved[side][party_id(party)] for side in ("before", "after")]

    assert borne == [world.read.money(before), world.read.money(after)]


@check(
    "the small changes go from {before:amount} to {after:amount}",
    "gaan de kleine wijzigingen van {before:amount} naar {after:amount}",
)
def _(world: World, before: str, after: str) -> None:
    found = foreseen(world)
    net = [found[side]["checks"][0]["net"] for side in ("law_before", "law_after")]

    assert net == [world.read.money(before), world.read.money(after)]


@check(
    "the last day moves from {before:day} to {after:day}",
    "verschuift de laatste dag van {before:day} naar {after:day}",
)
def _(world: World, before: str, after: str) -> None:
    found = foreseen(world)
    days = [world.read.written(found[side]) for side in ("last_day_before", "last_day_after")]

    assert days == [world.read.day(before), world.read.day(after)]


@check("the proposal moves no burden", "verandert het voorstel niet wie wat draagt")
def _(world: World) -> None:
    found = foreseen(world)

    assert found["terms"]
    assert (found["borne"], found["standard_shock"], found["law_before"]) == ([], [], None)


@check("the figures are those of the preview", "zijn de cijfers die van de vooruitblik")
def _(world: World) -> None:
    seen = world.opened["impact"]
    fairness = world.ask("relationship", as_of=world.today)["fairness"]
    now = {None: fairness["headline"], **{name: one["score"] for name, one in fairness["dimensions"].items()}}
    terms = [entry["event"] for entry in world.ask("timeline")["entries"] if entry["kind"] == "clause-revised"]

    assert [now[one["dimension"]] for one in seen["fairness"]] == [one["after"] for one in seen["fairness"]]
    assert [field["after"] for term in seen["terms"] for field in term["fields"] if field["name"] == "clause"] == [
        term["clause"] for term in terms
    ]


def foreseen(world: World, reader: str | None = None) -> dict[str, Any]:
    """Give what the last proposal would change, were every awaited party to assent today."""
    return world.ask("impact", number=world.laid, as_of=world.today, reader=reader)
