"""Phrases about where a figure comes from, and about what it would have been."""

from typing import Any

from domain.suppositions import FirstSplit, Supposition, TurnedDown
from tests.features.phrases import act, check
from tests.features.world import World, party_id


@act(
    "{party} opens what {other:party} bears of {driver:cost}",
    "{party} opent wat {other:party} van {driver:cost} draagt",
)
def _(world: World, party: str, other: str, driver: str) -> None:
    del party
    world.opened = opened(world, f"/risk/drivers/{world.read.cost(driver)}/borne/actual/{party_id(other)}")


@check("the figure is the sum of the figures it opens into", "is het cijfer de som van de cijfers waarin het opent")
def _(world: World) -> None:
    values = [one["value"] for one in world.opened["inputs"] if one["figure"] and one["value"] is not None]
    assert sum(values) == world.opened["value"] != 0


@check("every figure it opens into opens too", "gaat elk cijfer waarin het opent zelf ook open")
def _(world: World) -> None:
    figures = [one["figure"] for one in world.opened["inputs"] if one["figure"]]
    assert figures
    assert [opened(world, figure)["figure"] for figure in figures] == figures


@check('the figure rests on: "{sentence}"', 'rust het cijfer op: "{sentence}"')
def _(world: World, sentence: str) -> None:
    assert sentence in world.said([event["entry"] for event in world.opened["events"]])


@check("the figure lacks the index of {month}", "mist het cijfer de index van {month}")
def _(world: World, month: str) -> None:
    assert f"awaiting_index:{world.read.month(month)}" in world.opened["missing"]


@check(
    "with the proposal {party} bears {amount} of {driver:cost} in {month}",
    "draagt {party} met het voorstel {amount} van {driver:cost} in {month}",
)
def _(world: World, party: str, amount: str, driver: str, month: str) -> None:
    assert supposed(world, TurnedDown(proposal=world.laid), party, driver, month) == world.read.money(amount)


@check(
    "with the first split {party} bears {amount} of {driver:cost} in {month}",
    "draagt {party} met de eerste verdeling {amount} van {driver:cost} in {month}",
)
def _(world: World, party: str, amount: str, driver: str, month: str) -> None:
    assert supposed(world, FirstSplit(), party, driver, month) == world.read.money(amount)


def opened(world: World, figure: str) -> dict[str, Any]:
    """Open a figure."""
    return world.ask("explanation", figure=figure, as_of=world.today)


def supposed(world: World, supposition: Supposition, party: str, driver: str, month: str) -> int:
    """Tell what a party would have borne of a cost in a month."""
    found = world.ask("risk_sharing", as_of=world.today, supposition=supposition)
    rows = found["risk_periods"][world.read.cost(driver)]
    borne: int = next(row["actual"][party_id(party)] for row in rows if row["period"] == world.read.month(month))
    return borne
