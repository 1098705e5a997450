"""Phrases about joint goals and KPIs."""

from domain.facts import Correction
from domain.goals import DeclarePriorities, Priority, RecordAttainment, RecordKpi
from tests.features.phrases import act, check
from tests.features.reading import short_name
from tests.features.world import World


@act(
    '{party} (measured|measures) {value:number} for the KPI "{title}"',
    '{party} {value:number} (mat|meet) voor de KPI "{title}"',
    asks=RecordKpi,
)
def _(world: World, party: str, value: str, title: str) -> None:
    world.give(party, RecordKpi, kpi=short_name(title), value=world.read.number(value))


@act(
    '{party} (corrected|corrects) it to {value:number} for the KPI "{title}"',
    '{party} dit (verbeterde|verbetert) in {value:number} voor de KPI "{title}"',
    asks=RecordKpi,
)
def _(world: World, party: str, value: str, title: str) -> None:
    repaired = Correction(version=world.version, reason="Verkeerd overgenomen.")
    world.give(party, RecordKpi, kpi=short_name(title), value=world.read.number(value), corrects=repaired)


@act(
    '{party} (recorded|records) that the goal "{title}" is reached for {percent}',
    '{party} (vastlegde|vastlegt) dat het doel "{title}" voor {percent} is bereikt',
    asks=RecordAttainment,
)
def _(world: World, party: str, title: str, percent: str) -> None:
    world.give(party, RecordAttainment, goal=short_name(title), attainment=world.read.share(percent))


@act(
    '{party} (let|lets) "{first}" weigh {much:number} and "{second}" {little:number}',
    '{party} "{first}" voor {much:number} (liet|laat) wegen en "{second}" voor {little:number}',
    asks=DeclarePriorities,
)
def _(world: World, party: str, first: str, much: str, second: str, little: str) -> None:
    weighed = ((first, much), (second, little))
    wanted = tuple(Priority(goal=short_name(title), weight=world.read.number(weight)) for title, weight in weighed)
    world.give(party, DeclarePriorities, priorities=wanted)


@check('the goal "{title}" is in force', 'geldt het doel "{title}"')
def _(world: World, title: str) -> None:
    assert title in in_force(world, "goals")


@check('the goal "{title}" is not in force', 'geldt het doel "{title}" niet')
def _(world: World, title: str) -> None:
    assert title not in in_force(world, "goals")


@check('the KPI "{title}" is in force', 'geldt de KPI "{title}"')
def _(world: World, title: str) -> None:
    assert title in in_force(world, "kpis")


@check('the KPI "{title}" is not in force', 'geldt de KPI "{title}" niet')
def _(world: World, title: str) -> None:
    assert title not in in_force(world, "kpis")


def in_force(world: World, kind: str) -> list[str]:
    """Give the titles of what is agreed of a kind."""
    return [one["title"] for one in world.ask("overview")[kind]]
