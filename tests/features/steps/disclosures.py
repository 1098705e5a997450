"""Phrases about what a party agreed to show the others."""

from domain.disclosures import (
    KNOWN_TOPICS,
    AgreeDisclosure,
    DisclosureAgreed,
    DropDisclosure,
    JudgeDisclosure,
    MakeDisclosure,
)
from tests.features.phrases import act, one_of, term
from tests.features.reading import short_name
from tests.features.world import World, party_id

REASON = "Samen afgesproken"
COMPLETE = ("complete", "volledig")
VERDICTS = (*COMPLETE, "incomplete", "onvolledig")


@term(
    AgreeDisclosure,
    'that {party} shows its "{topic}" by {day}',
    'dat {party} uiterlijk op {day} "{topic}" laat zien',
)
def _(world: World, party: str, topic: str, day: str) -> AgreeDisclosure:
    return AgreeDisclosure(owed_by=party_id(party), topic=topic_called(world, topic), due=world.read.day(day))


@term(
    DropDisclosure,
    'that {party} need not show its "{topic}"',
    'dat {party} "{topic}" niet meer hoeft te laten zien',
)
def _(world: World, party: str, topic: str) -> DropDisclosure:
    return DropDisclosure(disclosure=disclosure_about(world, topic), reason=REASON)


@act(
    '{party} (showed|shows) its "{topic}"( in "{place}")?',
    '{party} "{topic}" (liet|laat) zien( in "{place}")?',
    asks=MakeDisclosure,
)
def _(world: World, party: str, topic: str, place: str | None) -> None:
    world.give(party, MakeDisclosure, disclosure=disclosure_about(world, topic), where=place)


@act(
    '{party} (judged|judges) its "{topic}" ' + one_of("verdict", VERDICTS) + '(: "{reason}")?',
    '{party} "{topic}" ' + one_of("verdict", VERDICTS) + ' (vond|vindt)(: "{reason}")?',
    asks=JudgeDisclosure,
)
def _(world: World, party: str, topic: str, verdict: str, reason: str | None) -> None:
    judged = {"complete": verdict in COMPLETE, "reason": reason}
    world.give(party, JudgeDisclosure, disclosure=disclosure_about(world, topic), **judged)


def topic_called(world: World, name: str) -> str:
    """Give the topic that people call so; any other name is a topic of the parties themselves."""
    return next((topic for topic in KNOWN_TOPICS if world.wording.name(topic) == name), short_name(name))


def disclosure_about(world: World, name: str) -> int:
    """Number the last disclosure that was agreed about a topic."""
    kind, topic = DisclosureAgreed.type_name(), topic_called(world, name)
    agreed = [entry["event"] for entry in world.ask("timeline")["entries"] if entry["type"] == kind]
    return next(int(event["disclosure"]) for event in agreed if event["topic"] == topic)
