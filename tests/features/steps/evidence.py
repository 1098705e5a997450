"""Phrases about stress tests that are laid beside a proposal."""

from datetime import date
from decimal import Decimal
from typing import Any

from domain.calendar import Granularity, Period, periods_between
from domain.evidence import ClausesOnTheTable, FixedPrice, LayEvidence, StressEvidence, StressQuestion
from domain.index_figures import RecordIndexFigure
from tests.features.phrases import act, check
from tests.features.world import World

BASE = Decimal(100)
PUBLICATION = "CBS StatLine"


@act(
    "the {driver:cost} index rose {share:percent} every year since {month}",
    "de index van {driver:cost} sinds {month} elk jaar {share:percent} steeg",
    asks=RecordIndexFigure,
)
def _(world: World, driver: str, share: str, month: str) -> None:
    step, start = 1 + world.read.share(share), Period.parse(world.read.month(month))
    for known in periods_between(start.first_day, world.today, Granularity.MONTH):
        value = BASE * step ** (known.year - start.year)
        world.give("Brink", RecordIndexFigure, **the_published(world, driver, known, value))


def the_published(world: World, driver: str, month: Period, value: Decimal) -> dict[str, Any]:
    """Say what was published of a month, on its last day."""
    named = {"series": f"{world.read.cost(driver)}-index", "period": str(month), "found_at": PUBLICATION}
    known: dict[str, date] = {"vintage": month.last_day, "effective_on": month.last_day}
    return {**named, **known, "value": round(value, 4)}


@act(
    "{party} (laid|lays) a stress test with a fixed price beside it",
    "{party} een stresstest met een vaste prijs erbij (legde|legt)",
    asks=LayEvidence,
)
def _(world: World, party: str) -> None:
    lay(world, party)


@act("{party} (laid|lays) a stress test with a figure of its own", asks=LayEvidence)
def _(world: World, party: str) -> None:
    lay(world, party, figures_digest="0" * 64)


@act("{party} een stresstest met {year} opnieuw erbij (legde|legt)", asks=LayEvidence)
def _(world: World, party: str, year: str) -> None:
    lay(world, party, again=int(year))


@check("by the proposal {party} bears {percent}", "draagt {party} volgens het voorstel {percent}")
def _(world: World, party: str, percent: str) -> None:
    borne = figures(world, f"proposal-{world.laid}")["carrier"]["mean"]
    assert world.read.rounds_to(percent, borne)


@check("by a fixed price {party} bears all of the shock", "draagt {party} bij een vaste prijs de hele schok")
def _(world: World, party: str) -> None:
    test = evidence(world)[0]["event"]["test"]
    assert figures(world, "fixed-price")["carrier"] == test["total_shock"]
    assert Decimal(test["total_shock"]["mean"]) > 0


@check("one piece of evidence lies beside the proposal")
def _(world: World) -> None:
    assert len(evidence(world)) == 1


def lay(world: World, party: str, *, again: int | None = None, **instead: Any) -> None:
    """Let a party work out a stress test and lay it beside the last proposal, perhaps with something altered."""
    question = StressQuestion(scenarios=(FixedPrice(), ClausesOnTheTable(proposal=world.laid)), paths=200, again=again)

    tested: list[StressEvidence] = []
    if world.attempt(lambda: tested.append(world.driver.work_out(world.people[party], question))):
        test = tested[0].model_copy(update=instead)
        world.give(party, LayEvidence, proposal=world.laid, test=test)


def evidence(world: World) -> list[dict[str, Any]]:
    """The evidence beside the last proposal, as the timeline tells it."""
    entries: list[dict[str, Any]] = world.ask("timeline")["entries"]
    return [one for one in entries if one["kind"] == "evidence-laid"]


def figures(world: World, scenario: str) -> dict[str, Any]:
    """The figures of one alternative."""
    test = evidence(world)[0]["event"]["test"]
    return next(one for one in test["figures"] if one["scenario"] == scenario)
