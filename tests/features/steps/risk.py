"""Phrases about index figures, and about who bears which cost."""

from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

from domain.facts import Correction, Origin
from domain.index_figures import RecordIndexFigure
from domain.indexes import ObservationStatus
from domain.shocks import CapacityMeasure, DiscloseCapacity
from tests.features.phrases import act, check
from tests.features.world import World, party_id

PUBLICATION = "CBS StatLine"
NOON = time(12, tzinfo=UTC)


@act(
    "the {driver:cost} index was {base:number} in {first:month} and {value:number} in {month}",
    "{driver:cost} index {base:number} (had|hadden) in {first:month} en {value:number} in {month}",
    asks=RecordIndexFigure,
)
def _(world: World, driver: str, base: str, first: str, value: str, month: str) -> None:
    for figure in (the_figure(world, base, driver, first), the_figure(world, value, driver, month)):
        world.give("Brink", RecordIndexFigure, **figure)


@act(
    "{party} (recorded|records) {value:number} as the {driver:cost} index of {month}",
    "{party} {value:number} als index van {driver:cost} voor {month} (vastlegde|vastlegt)",
    asks=RecordIndexFigure,
)
def _(world: World, party: str, value: str, driver: str, month: str) -> None:
    world.give(party, RecordIndexFigure, **the_figure(world, value, driver, month))


@act(
    "{party} (recorded|records) {value:number} as the provisional {driver:cost} index of {month}",
    "{party} {value:number} als voorlopige index van {driver:cost} voor {month} (vastlegde|vastlegt)",
    asks=RecordIndexFigure,
)
def _(world: World, party: str, value: str, driver: str, month: str) -> None:
    provisional = {"status": ObservationStatus.PROVISIONAL}
    world.give(party, RecordIndexFigure, **the_figure(world, value, driver, month), **provisional)


@act(
    "{party} (corrected|corrects) that to {value:number} as the {driver:cost} index of {month}",
    "{party} dat (verbeterde|verbetert) in {value:number} als index van {driver:cost} voor {month}",
    asks=RecordIndexFigure,
)
def _(world: World, party: str, value: str, driver: str, month: str) -> None:
    repaired = Correction(version=world.version, reason="Verkeerde regel in de tabel.")
    world.give(party, RecordIndexFigure, **the_figure(world, value, driver, month), corrects=repaired)


@act(
    "{party} (recorded|records) the {driver:cost} index of {month} before it is published",
    "{party} de index van {driver:cost} voor {month} (vastlegde|vastlegt) voor die er is",
    asks=RecordIndexFigure,
)
def _(world: World, party: str, driver: str, month: str) -> None:
    published_later = world.today.replace(year=world.today.year + 1)
    world.give(party, RecordIndexFigure, **{**the_figure(world, "100", driver, month), "vintage": published_later})


@act(
    "{party} (disclosed|discloses) that it can bear {amount} a year",
    "{party} (meldde|meldt) dat het {amount} per jaar kan dragen",
    asks=DiscloseCapacity,
)
def _(world: World, party: str, amount: str) -> None:
    world.give(party, DiscloseCapacity, amount=world.read.money(amount), measure=CapacityMeasure.YEARLY_RESULT)


@check("{party} bears {amount} of {driver:cost} in {month}", "draagt {party} {amount} van {driver:cost} in {month}")
def _(world: World, party: str, amount: str, driver: str, month: str) -> None:
    assert row_of(world, driver, month)["actual"][party_id(party)] == world.read.money(amount)


@check(
    "{driver:cost} rose {percent} in {month}, which is {amount}",
    "(steeg|stegen) {driver:cost} {percent} in {month}, dat is {amount}",
)
def _(world: World, driver: str, percent: str, month: str, amount: str) -> None:
    row = row_of(world, driver, month)
    expected = (format(world.read.share(percent), ".6f"), world.read.money(amount))
    assert (row["shock"], row["total"]) == expected


@check(
    "{driver:cost} would now be {amount} in {month}",
    "(zou|zouden) {driver:cost} in {month} nu {amount} zijn",
)
def _(world: World, driver: str, amount: str, month: str) -> None:
    _, restated = rows_of(world, driver, month)
    assert (restated["restated"], restated["total"]) == (True, world.read.money(amount))


@check("{party} bears {percent} of what it can bear", "draagt {party} {percent} van wat het kan dragen")
def _(world: World, party: str, percent: str) -> None:
    loads = world.ask("risk_sharing", as_of=world.today)["risk"]["capacity"]
    assert world.read.rounds_to(percent, loads[party_id(party)]["load"])


@check("{driver:cost} awaits its index in {month}", "(wacht|wachten) {driver:cost} in {month} op de index")
def _(world: World, driver: str, month: str) -> None:
    assert world.read.month(month) in measured(world, driver)["awaiting_index"]


@check(
    "{party} bears {percent} of all {driver:cost} so far",
    "draagt {party} tot nu toe {percent} van {driver:cost}",
)
def _(world: World, party: str, percent: str, driver: str) -> None:
    assert world.read.rounds_to(percent, measured(world, driver)["share_net"][party_id(party)])


@check(
    "{party} carries {driver:cost} one-to-one whatever happens",
    "draagt {party} {driver:cost} een-op-een, wat er ook gebeurt",
)
def _(world: World, party: str, driver: str) -> None:
    assert f"STRUCTURAL_ONE_TO_ONE:{party_id(party)}" in measured(world, driver)["flags"]


@check(
    "nobody carries {driver:cost} one-to-one",
    "draagt niemand {driver:cost} een-op-een",
)
def _(world: World, driver: str) -> None:
    assert not [flag for flag in measured(world, driver)["flags"] if "ONE_TO_ONE" in flag]


@check("a talk about {driver:cost} is due since {month}", "moet sinds {month} over {driver:cost} worden gepraat")
def _(world: World, driver: str, month: str) -> None:
    triggers = measured(world, driver)["triggers"]
    assert (triggers["open"], triggers["fired"][-1]["period"]) == (True, world.read.month(month))


@check("no talk about {driver:cost} is due", "hoeft over {driver:cost} niet te worden gepraat")
def _(world: World, driver: str) -> None:
    assert not measured(world, driver)["triggers"]["open"]


@check(
    "version {number} of the {driver:cost} clause is in force",
    "geldt versie {number} van de clausule voor {driver:cost}",
)
def _(world: World, number: str, driver: str) -> None:
    assert world.agreed_cost(driver)["clause_version"] == int(number)


@check("the clause gives {party} {percent} of {driver:cost}", "geeft de clausule {party} {percent} van {driver:cost}")
def _(world: World, party: str, percent: str, driver: str) -> None:
    shares = world.agreed_cost(driver)["clause"]["bands_up"][0]["shares"]
    assert Decimal(shares[party_id(party)]) == world.read.share(percent)


def the_figure(world: World, value: str, driver: str, month: str) -> dict[str, Any]:
    """Say what was published of the index that a cost follows."""
    return {
        "series": f"{world.read.cost(driver)}-index",
        "period": world.read.month(month),
        "value": world.read.number(value),
        "vintage": world.today,
        "origin": Origin(source=PUBLICATION, ref=month, known_at=datetime.combine(world.today, NOON)),
        "found_at": PUBLICATION,
    }


def measured(world: World, driver: str) -> dict[str, Any]:
    """Give what is measured of a cost, as of today."""
    found: dict[str, Any] = world.ask("risk_sharing", as_of=world.today)["risk"]["drivers"][world.read.cost(driver)]
    return found


def row_of(world: World, driver: str, month: str) -> dict[str, Any]:
    """Give the settled figures of a cost in a month."""
    return rows_of(world, driver, month)[0]


def rows_of(world: World, driver: str, month: str) -> list[dict[str, Any]]:
    """Give the settled figures of a cost in a month, and what they would be now if that differs."""
    rows = world.ask("risk_sharing", as_of=world.today)["risk_periods"][world.read.cost(driver)]
    return [row for row in rows if row["period"] == world.read.month(month)]
