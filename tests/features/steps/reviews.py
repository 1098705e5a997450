"""Phrases about looking back together."""

from domain.reviews import RecordReview
from tests.features.phrases import act
from tests.features.world import World


@act(
    '{party} (recorded|records) the joint review "{title}"(: "{conclusions}")?',
    '{party} de gezamenlijke evaluatie "{title}" (vastlegde|vastlegt)(: "{conclusions}")?',
    asks=RecordReview,
)
def _(world: World, party: str, title: str, conclusions: str | None) -> None:
    world.give(party, RecordReview, title=title, conclusions=conclusions)
