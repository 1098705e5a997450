"""Phrases about culture: how well the parties fit together, and where they differ."""

from domain.start.culture import CultureFit, JudgeCulture
from domain.start.differences import Bridging, DifferenceField, JudgeDifference, NameDifference
from tests.features.phrases import act, one_of
from tests.features.world import World

FITS = {
    "fits": CultureFit.FITS,
    "needs care": CultureFit.NEEDS_CARE,
    "clashes": CultureFit.CLASHES,
    "past": CultureFit.FITS,
    "zorg vraagt": CultureFit.NEEDS_CARE,
    "botst": CultureFit.CLASHES,
}
FIELDS = {
    "way of working": DifferenceField.WAY_OF_WORKING,
    "mission": DifferenceField.MISSION,
    "norms": DifferenceField.NORMS,
    "werkwijze": DifferenceField.WAY_OF_WORKING,
    "missie": DifferenceField.MISSION,
    "normen": DifferenceField.NORMS,
}
BRIDGING = {
    "bridgeable": Bridging.BRIDGEABLE,
    "unbridgeable": Bridging.UNBRIDGEABLE,
    "overbrugbaar": Bridging.BRIDGEABLE,
    "onoverbrugbaar": Bridging.UNBRIDGEABLE,
}


@act(
    "{party} (judged|judges) that it " + one_of("fit", FITS) + ': "{reason}"',
    "{party} (oordeelde|oordeelt) dat het " + one_of("fit", FITS) + ': "{reason}"',
    asks=JudgeCulture,
)
def _(world: World, party: str, fit: str, reason: str) -> None:
    world.give(party, JudgeCulture, fit=FITS[fit], reason=reason)


@act(
    "{party} (named|names) a difference in " + one_of("field", FIELDS) + ' "{title}": "{ours}", not "{theirs}"',
    "{party} als verschil in " + one_of("field", FIELDS) + ' "{title}" (noemde|noemt): "{ours}", niet "{theirs}"',
    asks=NameDifference,
)
def _(world: World, party: str, field: str, title: str, ours: str, theirs: str) -> None:
    world.give(party, NameDifference, field=FIELDS[field], title=title, ours=ours, theirs=theirs)


@act(
    "{party} (called|calls) difference {number:number} " + one_of("bridging", BRIDGING) + '(, by "{approach}")?',
    "{party} verschil {number:number} " + one_of("bridging", BRIDGING) + ' (noemde|noemt)(, door "{approach}")?',
    asks=JudgeDifference,
)
def _(world: World, party: str, number: str, bridging: str, approach: str | None) -> None:
    stated = {"difference": int(number), "bridging": BRIDGING[bridging], "approach": approach}
    world.give(party, JudgeDifference, reason="Dat zien wij zo.", **stated)
