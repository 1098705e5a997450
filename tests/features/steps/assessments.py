"""Phrases about rounds in which people assess the other party."""

from domain.assessments import CloseRound, ItemScore, OpenRound, SubmitAssessment
from tests.features.phrases import act, check
from tests.features.reading import short_name
from tests.features.world import World, party_id


@act(
    '{party} (opened|opens) the round "{title}" until {day}',
    '{party} de ronde "{title}" (opende|opent) tot {day}',
    asks=OpenRound,
)
def _(world: World, party: str, title: str, day: str) -> None:
    world.give(party, OpenRound, round=short_name(title), title=title, closes_on=world.read.day(day))


@act(
    '{party} (scored|scores) "{item}" with {score:number} in the round "{title}"',
    '{party} "{item}" met {score:number} (scoorde|scoort) in de ronde "{title}"',
    asks=SubmitAssessment,
)
def _(world: World, party: str, item: str, score: str, title: str) -> None:
    scores = (ItemScore(item=item, score=world.read.number(score)),)
    world.give(party, SubmitAssessment, round=short_name(title), scores=scores)


@act('{party} (closed|closes) the round "{title}"', '{party} de ronde "{title}" (sloot|sluit)', asks=CloseRound)
def _(world: World, party: str, title: str) -> None:
    world.give(party, CloseRound, round=short_name(title))


@check("{party} may read the scores of {other:party}", "mag {party} de scores van {other:party} lezen")
def _(world: World, party: str, other: str) -> None:
    assert read_by(world, party, other)


@check("{party} may not read the scores of {other:party}", "mag {party} de scores van {other:party} niet lezen")
def _(world: World, party: str, other: str) -> None:
    assert not read_by(world, party, other)


def read_by(world: World, party: str, other: str) -> bool:
    """Tell whether a party can read the scores of another, sealed or opened."""
    told = [entry["event"] for entry in world.ask("timeline", reader=party)["entries"]]
    sealed = any(event.get("sealed") for event in told if "rater" in event and event["by"] == party_id(other))
    opened = (one["party"] for event in told for one in event.get("assessments", ()))
    return sealed or party_id(other) in opened
