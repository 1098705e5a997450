"""Phrases about joint sessions: what is discussed before the first activity, and what a session leaves to be done."""

from datetime import date
from typing import Any

from domain.start.sessions import USUAL_TOPICS, AgreeJointStart, PointKind, RecordSession, SettlePoint
from tests.features.phrases import act, one_of, setting, term
from tests.features.reading import short_name
from tests.features.setting import agreed, the_opening_terms
from tests.features.world import KEY_FIGURES, World, party_id

KINDS = {
    "vulnerability": PointKind.VULNERABILITY,
    "topic": PointKind.PARKED,
    "kwetsbaarheid": PointKind.VULNERABILITY,
    "onderwerp": PointKind.PARKED,
}


@setting(
    "all that a start needs is agreed until {end:day}",
    "alles voor een start is afgesproken tot en met {end:day}",
)
def _(world: World, end: str) -> None:
    agreed(world, *the_opening_terms(world, world.today, world.read.day(end), *world.people))


@term(
    AgreeJointStart,
    'a joint start(?: about "{topic}")?',
    'een gezamenlijke start(?: over "{topic}")?',
)
def _(world: World, topic: str | None) -> AgreeJointStart:
    return AgreeJointStart(topics=(topic_named(world, topic),)) if topic else AgreeJointStart()


@act(
    'the parties (discussed|discuss) "{topic}" in a session',
    'partijen in een sessie "{topic}" (bespraken|bespreken)',
    asks=RecordSession,
)
def _(world: World, topic: str) -> None:
    held(world, *world.people, topics=(topic_named(world, topic),))


@act(
    "the parties (discussed|discuss) all topics of the joint start",
    "partijen alle onderwerpen van de gezamenlijke start (bespraken|bespreken)",
    asks=RecordSession,
)
def _(world: World) -> None:
    held(world, *world.people, topics=USUAL_TOPICS)


@act(
    'the parties (discussed|discuss) all topics but "{topic}"',
    'partijen alle onderwerpen (bespraken|bespreken) behalve "{topic}"',
    asks=RecordSession,
)
def _(world: World, topic: str) -> None:
    left_out = topic_named(world, topic)
    held(world, *world.people, topics=tuple(one for one in USUAL_TOPICS if one != left_out))


@act(
    '{party} (discussed|discusses) "{topic}" without {absent:party}',
    '{party} "{topic}" (besprak|bespreekt) zonder {absent:party}',
    asks=RecordSession,
)
def _(world: World, party: str, topic: str, absent: str) -> None:
    present = [name for name in world.people if name != absent]
    held(world, *present, by=party, topics=(topic_named(world, topic),))


@act(
    "{party} (recorded|records) that a session left {owner:party} the " + one_of("kind", KINDS) + ' "{title}" by {day}',
    "{party} in een sessie " + one_of("kind", KINDS) + ' "{title}" (vastlegde|vastlegt) voor {owner:party} op {day}',
    asks=RecordSession,
)
def _(world: World, party: str, kind: str, title: str, owner: str, day: str) -> None:
    point = {"kind": KINDS[kind], "title": title, "owner": party_id(owner), "due": world.read.day(day)}
    held(world, *world.people, by=party, points=(point,))


@act(
    "{party} (recorded|records) that a session left nobody the " + one_of("kind", KINDS) + ' "{title}"',
    "{party} in een sessie " + one_of("kind", KINDS) + ' "{title}" (vastlegde|vastlegt) voor niemand',
    asks=RecordSession,
)
def _(world: World, party: str, kind: str, title: str) -> None:
    held(world, *world.people, by=party, points=({"kind": KINDS[kind], "title": title, "due": date(2024, 3, 1)},))


@act(
    '{party} (settled|settles) point {point:number}: "{outcome}"',
    '{party} punt {point:number} (afrondde|afrondt): "{outcome}"',
    asks=SettlePoint,
)
def _(world: World, party: str, point: str, outcome: str) -> None:
    world.give(party, SettlePoint, point=int(point), outcome=outcome)


def held(world: World, *present: str, by: str | None = None, **told: Any) -> None:
    """Let a party record that a session was held with some parties present."""
    people = tuple({"party": party_id(name), "name": KEY_FIGURES[name]} for name in present)
    world.give(by or present[0], RecordSession, title="Startgesprek", present=people, **told)


def topic_named(world: World, name: str) -> str:
    """Find the topic that goes by a name, or coin one."""
    return next((topic for topic in USUAL_TOPICS if world.wording.name(topic) == name), short_name(name))
