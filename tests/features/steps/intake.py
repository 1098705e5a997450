"""Phrases about the intake: priorities that are ranked and compared, and stopping before the start."""

from domain.start.intake import StopGround, StopIntake
from domain.start.ranking import AgreePriorityLimit, RankPriorities
from tests.features.phrases import act, one_of, term
from tests.features.reading import short_name
from tests.features.world import World

GROUNDS = {
    "priorities": StopGround.PRIORITIES,
    "a difference": StopGround.DIFFERENCE,
    "no mirror": StopGround.NO_MIRROR,
    "prioriteiten": StopGround.PRIORITIES,
    "een verschil": StopGround.DIFFERENCE,
    "geen spiegel": StopGround.NO_MIRROR,
}


@act(
    '{party} (put|puts) "{first}" before "{second}" and "{third}"',
    '{party} "{first}" vóór "{second}" en "{third}" (zette|zet)',
    asks=RankPriorities,
)
def _(world: World, party: str, first: str, second: str, third: str) -> None:
    ranked = tuple({"priority": short_name(one), "plan": f"Jaarplan: {one}"} for one in (first, second, third))
    world.give(party, RankPriorities, ranking=ranked)


@act(
    '{party} (put|puts) "{priority}" first, which in its business plan is "{plan}"',
    '{party} "{priority}" voorop (zette|zet), in het bedrijfsplan "{plan}"',
    asks=RankPriorities,
)
def _(world: World, party: str, priority: str, plan: str) -> None:
    world.give(party, RankPriorities, ranking=({"priority": short_name(priority), "plan": plan},))


@act(
    '{party} (put|puts) "{priority}" first, outside its business plan',
    '{party} "{priority}" voorop (zette|zet), buiten het bedrijfsplan om',
    asks=RankPriorities,
)
def _(world: World, party: str, priority: str) -> None:
    world.give(party, RankPriorities, ranking=({"priority": short_name(priority)},))


@term(
    AgreePriorityLimit,
    "to stop when priorities lie more than {limit:percent} apart",
    "te stoppen als prioriteiten meer dan {limit:percent} uiteen liggen",
)
def _(world: World, limit: str) -> AgreePriorityLimit:
    return AgreePriorityLimit(limit=world.read.share(limit))


@act(
    "{party} (stopped|stops) before the start for " + one_of("ground", GROUNDS) + ': "{explanation}"',
    "{party} voor de start (stopte|stopt) om " + one_of("ground", GROUNDS) + ': "{explanation}"',
    asks=StopIntake,
)
def _(world: World, party: str, ground: str, explanation: str) -> None:
    world.give(party, StopIntake, ground=GROUNDS[ground], explanation=explanation)
