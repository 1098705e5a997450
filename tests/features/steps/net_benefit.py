"""The words for putting the contract under a guiding principle that asks a net benefit."""

from domain.net_benefit import AgreeNetBenefit
from tests.features.phrases import term
from tests.features.reading import short_name
from tests.features.world import World


@term(
    AgreeNetBenefit,
    'that the contract stands under "{title}"',
    'dat het contract valt onder "{title}"',
)
def _(_world: World, title: str) -> AgreeNetBenefit:
    return AgreeNetBenefit(principle=short_name(title))
