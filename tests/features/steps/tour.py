"""The phrase with which a chapter of the tour goes on where an earlier chapter ended."""

from pathlib import Path

from pytest_bdd.feature import get_features

from tests.features.phrases import PHRASES, nearest, setting
from tests.features.world import World

TOUR = Path(__file__).parents[3] / "features" / "tour.feature"


@setting('the story as far as "{chapter}"')
def _(world: World, chapter: str) -> None:
    (tour,) = get_features([str(TOUR)])
    for step in tour.scenarios[chapter]._steps:
        if step.type != "then":
            tell(world, step.name)


def tell(world: World, sentence: str) -> None:
    """Let what a sentence says happen."""
    for phrase in PHRASES:
        found = phrase.matches(sentence) if phrase.place != "then" else None
        if found:
            phrase.does(world, **found.groupdict())
            return
    raise LookupError(f"no phrase says “{sentence}”; {nearest(sentence)}")
