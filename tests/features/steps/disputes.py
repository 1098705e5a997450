"""Phrases about disputes, and about the level at which they were resolved."""

from domain.disputes import RaiseDispute, ResolutionLevel, ResolveDispute
from tests.features.phrases import act, one_of
from tests.features.world import World

LEVELS = {
    "those who work together": ResolutionLevel.WORKING_TOGETHER,
    "the steering committee": ResolutionLevel.STEERING_COMMITTEE,
    "help from outside": ResolutionLevel.OUTSIDE_HELP,
    "a court": ResolutionLevel.COURT,
    "wie samenwerken": ResolutionLevel.WORKING_TOGETHER,
    "de stuurgroep": ResolutionLevel.STEERING_COMMITTEE,
    "hulp van buiten": ResolutionLevel.OUTSIDE_HELP,
    "de rechter": ResolutionLevel.COURT,
}


@act(
    '{party} (recorded|records) the dispute "{title}"',
    '{party} het geschil "{title}" (vastlegde|vastlegt)',
    asks=RaiseDispute,
)
def _(world: World, party: str, title: str) -> None:
    world.disputes += world.give(party, RaiseDispute, title=title)


@act(
    "{party} (recorded|records) that " + one_of("level", LEVELS) + ' resolved the dispute: "{outcome}"',
    "{party} (vastlegde|vastlegt) dat " + one_of("level", LEVELS) + ' het geschil oploste: "{outcome}"',
    asks=ResolveDispute,
)
def _(world: World, party: str, level: str, outcome: str) -> None:
    world.give(party, ResolveDispute, dispute=world.disputes or 1, level=LEVELS[level], outcome=outcome)
