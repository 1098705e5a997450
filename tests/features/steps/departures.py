"""Phrases about what was done otherwise than agreed, and what mends it."""

from typing import Any

from domain.departures import ReportDeparture, SettleDeparture
from tests.features.phrases import act, check
from tests.features.world import World


@act(
    '{party} (reported|reports) that this departs from "{term}": "{departure}"',
    '{party} (meldde|meldt) dat dit afwijkt van "{term}": "{departure}"',
    asks=ReportDeparture,
)
def _(world: World, party: str, term: str, departure: str) -> None:
    world.give(party, ReportDeparture, version=world.version, term=term, departure=departure)


@act(
    "{party} (recorded|records) that the departure was agreed with the last proposal",
    "{party} (vastlegde|vastlegt) dat de afwijking is afgesproken met het laatste voorstel",
    asks=SettleDeparture,
)
def _(world: World, party: str) -> None:
    world.give(party, SettleDeparture, number=1, proposal=world.laid)


@check(
    '"{what}" stands as done otherwise, to mend: "{mending}"',
    'staat "{what}" als anders gedaan, te herstellen: "{mending}"',
)
def _(world: World, what: str, mending: str) -> None:
    found = {one["what"]: one["mending"] for one in done_otherwise(world)["changes"]}

    assert world.wording.value("Mending", found[what]) == mending


@check("nothing stands as done otherwise", "staat niets als anders gedaan")
def _(world: World) -> None:
    shown = done_otherwise(world)

    assert (shown["open"], shown["changes"]) == (0, [])
    assert shown["settled"]


def done_otherwise(world: World) -> dict[str, Any]:
    """Read what was done otherwise than agreed."""
    return dict(world.ask("view", name="de-facto-changes", as_of=world.today)["shown"])
