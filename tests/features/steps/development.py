"""Phrases about the stages of the development, and about the step of the pyramid that the parties claim."""

from domain.goals import AgreeGoal
from domain.memory.relation import PartnershipLevel, Stage
from domain.relation.development import EnterStage
from domain.relation.partnership_level import AgreePartnershipLevel
from tests.features.phrases import one_of, setting, term
from tests.features.reading import short_name
from tests.features.setting import a_coalition
from tests.features.world import World

STAGES = {
    "analysis": Stage.ANALYSIS,
    "design": Stage.DESIGN,
    "operation": Stage.OPERATION,
    "analyse": Stage.ANALYSIS,
    "ontwerp": Stage.DESIGN,
    "invoering": Stage.IMPLEMENTATION,
}
STAGE = one_of("stage", STAGES)


@term(
    EnterStage,
    "to enter the stage " + STAGE + ' because "{evidence}"',
    "de fase " + STAGE + ' in te gaan, want "{evidence}"',
)
def _(world: World, stage: str, evidence: str) -> EnterStage:
    return EnterStage(stage=STAGES[stage], evidence=evidence, shown_in=(last_event(world),))


@term(
    EnterStage,
    "to enter the stage " + STAGE + " on event {number}",
    "de fase " + STAGE + " in te gaan op gebeurtenis {number}",
)
def _(world: World, stage: str, number: str) -> EnterStage:
    return EnterStage(stage=STAGES[stage], evidence="Besproken", shown_in=(int(number),))


@term(
    AgreePartnershipLevel,
    'the partnership level {level:number} because "{claim}"',
    'niveau {level:number} van de piramide, want "{claim}"',
)
def _(world: World, level: str, claim: str) -> AgreePartnershipLevel:
    stated = {"level": PartnershipLevel(int(level)), "claim": claim}
    return AgreePartnershipLevel(shown_in=(last_event(world),), **stated)


@term(
    AgreeGoal,
    'the goal "{title}" for everybody beyond the parties',
    'het doel "{title}" voor iedereen buiten de partijen',
)
def _(world: World, title: str) -> AgreeGoal:
    return AgreeGoal(goal=short_name(title), title=title, beyond_parties=True)


@setting(
    "{first:party}, {second:party} and {third:party} have a coalition until {end:day}",
    "{first:party}, {second:party} en {third:party} hebben een coalitie tot en met {end:day}",
)
def _(world: World, first: str, second: str, third: str, end: str) -> None:
    a_coalition(world, world.read.day(end), first, second, third)


def last_event(world: World) -> int:
    """Number the event that was recorded last."""
    return world.version or 1
