"""Phrases about what struck from outside, and about who bears it."""

from typing import Any

from domain.facts import Correction
from domain.shocks import ReportIndexShock, ReportShock
from tests.features.phrases import act, check
from tests.features.world import World, party_id

PUBLICATION = "CBS StatLine"


@act(
    '{party} (reported|reports) "{title}" of {amount} that {carrier:party} paid',
    '{party} "{title}" van {amount} (meldde|meldt), betaald door {carrier:party}',
    asks=ReportShock,
)
def _(world: World, party: str, title: str, amount: str, carrier: str) -> None:
    stated = {"title": title, "gross": world.read.money(amount), "carrier": party_id(carrier)}
    world.shocks += world.give(party, ReportShock, **stated)


@act(
    '{party} (reported|reports) "{title}" of {amount}, {recovery:amount} insured, that {carrier:party} paid',
    '{party} "{title}" van {amount} (meldde|meldt), {recovery:amount} verzekerd, betaald door {carrier:party}',
    asks=ReportShock,
)
def _(world: World, party: str, title: str, amount: str, recovery: str, carrier: str) -> None:
    cost = {"gross": world.read.money(amount), "recovery": world.read.money(recovery)}
    world.shocks += world.give(party, ReportShock, title=title, carrier=party_id(carrier), **cost)


@act(
    '{party} (corrected|corrects) "{title}" to {amount} that {carrier:party} paid',
    '{party} "{title}" (verbeterde|verbetert) in {amount}, betaald door {carrier:party}',
    asks=ReportShock,
)
def _(world: World, party: str, title: str, amount: str, carrier: str) -> None:
    stated = {"title": title, "gross": world.read.money(amount), "carrier": party_id(carrier)}
    world.give(party, ReportShock, corrects=Correction(version=world.version, reason="Tweede factuur."), **stated)


@act(
    '{party} (put|puts) "{title}" on the table: {driver:cost} at {value:number} in {month}',
    '{party} "{title}" midden op tafel (legde|legt): {driver:cost} op {value:number} in {month}',
    asks=ReportIndexShock,
)
def _(world: World, party: str, title: str, driver: str, value: str, month: str) -> None:
    figure = {"period": world.read.month(month), "index_value": world.read.number(value), "found_at": PUBLICATION}
    world.shocks += world.give(party, ReportIndexShock, title=title, driver=world.read.cost(driver), **figure)


@check("{party} bears {amount} of the damage", "draagt {party} {amount} van de schade")
def _(world: World, party: str, amount: str) -> None:
    assert the_damage(world)["actual"][party_id(party)] == world.read.money(amount)


@check("{party} has yet to pay {amount} of the damage", "moet {party} nog {amount} van de schade betalen")
def _(world: World, party: str, amount: str) -> None:
    assert the_damage(world)["unsettled"] == {party_id(party): world.read.money(amount)}


@check("neither party bears the damage by agreement", "draagt volgens afspraak geen van beiden de schade")
def _(world: World) -> None:
    assert the_damage(world)["contractual"] is None


@check("the damage is {days:number} days old", "is de schade {days:number} dagen oud")
def _(world: World, days: str) -> None:
    assert the_damage(world)["age_days"] == int(days)


@check("the damage should have been settled", "had de schade afgerekend moeten zijn")
def _(world: World) -> None:
    assert "UNSETTLED" in the_damage(world)["flags"]


@check("the damage is not late yet", "is de afrekening van de schade nog niet te laat")
def _(world: World) -> None:
    assert "UNSETTLED" not in the_damage(world)["flags"]


@check('"{title}" lies in the middle of the table', 'ligt "{title}" midden op tafel')
def _(world: World, title: str) -> None:
    assert not shock_called(world, title)["decided"]


@check('the parties decided about "{title}"', 'hebben partijen over "{title}" beslist')
def _(world: World, title: str) -> None:
    assert shock_called(world, title)["decided"]


@check('"{title}" is {days:number} days old', 'is "{title}" {days:number} dagen oud')
def _(world: World, title: str, days: str) -> None:
    struck_on = shock_called(world, title)["struck_on"]
    assert (world.today - world.read.written(struck_on)).days == int(days)


def the_damage(world: World) -> dict[str, Any]:
    """Give the last one-off loss, as of today."""
    found: dict[str, Any] = world.ask("risk_sharing", as_of=world.today)["risk"]["event_risks"][-1]
    return found


def shock_called(world: World, title: str) -> dict[str, Any]:
    """Give a shock that was reported."""
    found: dict[str, Any] = next(one for one in world.ask("overview")["shocks"] if one["title"] == title)
    return found
