"""Phrases about how demanding the work is."""

from domain.delivery import AgreeDeliveryProfile
from tests.features.phrases import term
from tests.features.world import World

OTHER_FACTORS = ("interdependence", "specific_investment", "hard_to_measure", "switching_impact")


@term(
    AgreeDeliveryProfile,
    "uncertainty {uncertainty:number} and {others:number} for other factors",
    "onzekerheid {uncertainty:number} en {others:number} voor andere factoren",
)
def _(world: World, uncertainty: str, others: str) -> AgreeDeliveryProfile:
    rest = dict.fromkeys(OTHER_FACTORS, world.read.number(others))
    return AgreeDeliveryProfile(uncertainty=world.read.number(uncertainty), **rest)
