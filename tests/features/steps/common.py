"""Phrases that every feature may use: how it begins, which day it is, and what is refused."""

from tests.features.phrases import act, check, setting
from tests.features.setting import a_contract, a_joint_record, agreed
from tests.features.world import World


@setting(
    "{client:party} and {contractor:party} have a joint record",
    "{client:party} en {contractor:party} hebben een gezamenlijk dossier",
)
def _(world: World, client: str, contractor: str) -> None:
    a_joint_record(world, client, contractor)


@setting(
    "{client:party} and {contractor:party} have a contract from {start:day} to {end:day}",
    "{client:party} en {contractor:party} hebben een contract van {start:day} tot en met {end:day}",
)
def _(world: World, client: str, contractor: str, start: str, end: str) -> None:
    a_contract(world, world.read.day(start), world.read.day(end), client, contractor)


@act("it is {day}", "het is {day}", "het {day} is")
def _(world: World, day: str) -> None:
    world.it_is(world.read.day(day))


@act("nobody (did|does) anything until {day}", "niemand tot {day} iets (deed|doet)")
def _(world: World, day: str) -> None:
    world.let_time_pass(world.read.day(day))


@setting("the parties agreed {change}", "partijen spraken af:? {change}")
def _(world: World, change: str) -> None:
    agreed(world, change)


@check('it is refused: "{reason}"', 'wordt dit geweigerd: "{reason}"')
def _(world: World, reason: str) -> None:
    assert reason in world.hear()


@check('the history says: "{sentence}"', 'zegt de geschiedenis: "{sentence}"')
def _(world: World, sentence: str) -> None:
    assert sentence in world.history()
