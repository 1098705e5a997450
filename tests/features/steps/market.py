"""Phrases about exploring the market."""

from domain.market import ExploreMarket, RequireMarketExploration
from tests.features.phrases import act, term
from tests.features.world import World, option_name


@term(RequireMarketExploration, "to explore the market {days:number} days ahead")
def _(_world: World, days: str) -> RequireMarketExploration:
    return RequireMarketExploration(lead_days=int(days))


@term(RequireMarketExploration, "de markt niet te verkennen")
def _(_world: World) -> RequireMarketExploration:
    return RequireMarketExploration(required=False)


@act("{party} (explored|explores) the market for the option of {year}", asks=ExploreMarket)
def _(world: World, party: str, year: str) -> None:
    world.give(party, ExploreMarket, option=option_name(year))


@act("{party} de markt (verkende|verkent)", asks=ExploreMarket)
def _(world: World, party: str) -> None:
    world.give(party, ExploreMarket)
