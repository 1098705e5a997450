"""Phrases about the six-year cleaning contract, and about what its figures add up to."""

from typing import Any

from tests.features.drivers.application import Story
from tests.features.phrases import act, check, setting
from tests.features.steps.risk import measured
from tests.features.world import World, party_id


@setting(
    "the six-year cleaning contract of Waterrand and Brink",
    "het zesjarige schoonmaakcontract van Waterrand en Brink",
)
def _(world: World, six_years: Story) -> None:
    world.enter(six_years)


@act("{party} looks back on {day}", "{party} terugkijkt op {day}")
def _(world: World, party: str, day: str) -> None:
    world.it_is(world.read.day(day))


@check(
    "by the first clause {party} would have borne {percent} of {driver:cost}",
    "had {party} volgens de eerste clausule {percent} van {driver:cost} gedragen",
)
def _(world: World, party: str, percent: str, driver: str) -> None:
    share = measured(world, driver)["share_adverse_baseline"][party_id(party)]
    assert world.read.rounds_to(percent, share)


@check("{amount} of {driver:cost} moved away from {party}", "is {amount} van {driver:cost} bij {party} weggenomen")
def _(world: World, amount: str, driver: str, party: str) -> None:
    found = measured(world, driver)
    assert found["shifted_from_carrier"] == world.read.money(amount)


@check(
    "{driver:cost} passed the threshold in {first:month} and in {second:month}",
    "(passeerde|passeerden) {driver:cost} de drempel in {first:month} en in {second:month}",
)
def _(world: World, driver: str, first: str, second: str) -> None:
    fired = [trigger["period"] for trigger in measured(world, driver)["triggers"]["fired"]]
    assert fired == [world.read.month(first), world.read.month(second)]


@check(
    "{party} bears a rise of {driver:cost} beyond the limit alone",
    "draagt {party} een stijging van {driver:cost} boven de grens alleen",
)
def _(world: World, party: str, driver: str) -> None:
    assert f"STRUCTURAL_TAIL:{party_id(party)}" in measured(world, driver)["flags"]


@check("a fall of {driver:cost} is not shared as a rise is", "wordt een daling van {driver:cost} anders verdeeld")
def _(world: World, driver: str) -> None:
    assert "ASYMMETRIC" in measured(world, driver)["flags"]


@check("{party} earned {amount} on the contract in {year}", "verdiende {party} in {year} {amount} aan het contract")
def _(world: World, party: str, amount: str, year: str) -> None:
    assert the_year(world, year)["supplier_margin"] == world.read.money(amount)


@check("{party} lost {amount} on the contract in {year}", "verloor {party} in {year} {amount} op het contract")
def _(world: World, party: str, amount: str, year: str) -> None:
    assert the_year(world, year)["supplier_margin"] == -world.read.money(amount)


@check(
    "of all shocks together {party} bears {percent}",
    "draagt {party} {percent} van alle schokken samen",
)
def _(world: World, party: str, percent: str) -> None:
    shares = world.ask("risk_sharing", as_of=world.today)["risk"]["share_actual"]
    assert world.read.rounds_to(percent, shares[party_id(party)])


@check("the shocks of {year} together are {amount}", "zijn de schokken van {year} samen {amount}")
def _(world: World, year: str, amount: str) -> None:
    assert the_year(world, year)["shock"] == world.read.money(amount)


def the_year(world: World, year: str) -> dict[str, Any]:
    """Give the figures of a calendar year, as of today."""
    found: dict[str, Any] = world.ask("risk_sharing", as_of=world.today)["risk"]["years"][year]
    return found
