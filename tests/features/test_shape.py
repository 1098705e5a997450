"""Features stay short enough to read, and every phrase in them means one thing."""

import re
from collections import Counter
from itertools import chain
from pathlib import Path

import pytest
from pytest_bdd.feature import get_features
from pytest_bdd.parser import Feature, ScenarioTemplate, Step

from tests.features.conftest import STATEMENT
from tests.features.phrases import PHRASES, TERMS, WRITTEN

FEATURES = Path(__file__).parents[2] / "features"
ALL = get_features([str(FEATURES)])
SOURCES = FEATURES / "uitgangspunten"
TOUR = FEATURES / "tour.feature"
"""One story in chapters, each of which goes on where another ended; it may be longer than a page."""
LISTED = re.compile(r"^\| (S\d\.\d+) \|", re.MULTILINE)
ONE_WORD = re.compile(f'"[^"]*"|{WRITTEN["day"]}|{WRITTEN["month"]}|{WRITTEN["amount"]}|{WRITTEN["percent"]}')

each_feature = pytest.mark.parametrize(
    "feature", ALL, ids=lambda feature: str(Path(feature.filename).relative_to(FEATURES))
)


def played(template: ScenarioTemplate) -> list[Step]:
    """The steps of a scenario as they are played, for every row of its examples."""
    rows = [row for examples in template.examples for row in examples.as_contexts()] or [{}]
    return [step for row in rows for step in template.render(row).steps]


def meanings(step: Step) -> int:
    place = "then" if step.type == "then" else "given or when"
    return sum(1 for phrase in PHRASES if phrase.place in (place, step.type) and phrase.matches(step.name))


def terms_of(step: Step) -> str | None:
    found = (phrase.matches(step.name) for phrase in PHRASES)
    return next((one["change"] for one in found if one and "change" in one.groupdict()), None)


EVERY_STEP = [step for feature in ALL for template in feature.scenarios.values() for step in played(template)]


@each_feature
def test_a_feature_fits_on_a_page(feature: Feature) -> None:
    lines = Path(feature.filename).read_text("utf-8").splitlines()
    chapters = len(feature.scenarios) if Path(feature.filename) == TOUR else 0

    assert len(lines) <= max(40, 12 * chapters)
    assert len(feature.scenarios) <= max(4, chapters)
    assert len(feature.background.steps if feature.background else ()) <= 4


@each_feature
def test_a_scenario_decides_one_thing_under_one_rule(feature: Feature) -> None:
    for scenario in feature.scenarios.values():
        kinds = Counter(step.type for step in scenario._steps)

        assert scenario.rule, f"{scenario.name} stands under no rule"
        assert kinds["when"] == 1, f"{scenario.name} has {kinds['when']} times When"
        assert len(scenario._steps) <= 7, scenario.name


@each_feature
def test_a_step_is_a_short_sentence(feature: Feature) -> None:
    for step in chain.from_iterable(scenario.steps for scenario in feature.scenarios.values()):
        words = ONE_WORD.sub("x", step.name).split()

        assert len(words) <= 12, f"{len(words)} words: {step.name}"


def test_no_two_scenarios_have_one_title() -> None:
    titles = Counter(title for feature in ALL for title in feature.scenarios)

    assert [title for title, times in titles.items() if times > 1] == []


def test_a_step_means_one_thing() -> None:
    unclear = {step.name: meanings(step) for step in EVERY_STEP if meanings(step) != 1}

    assert not unclear


def test_an_agreed_term_means_one_thing() -> None:
    laid = {terms for step in EVERY_STEP if (terms := terms_of(step))}

    unclear = {words for words in laid if sum(1 for one in TERMS if one.pattern.fullmatch(words)) != 1}

    assert not unclear


def test_no_term_is_without_a_scenario() -> None:
    laid = {terms for step in EVERY_STEP if (terms := terms_of(step))}

    unused = {one.pattern.pattern for one in TERMS if not any(map(one.pattern.fullmatch, laid))}

    assert not unused


def test_no_phrase_is_without_a_scenario() -> None:
    said = {step.name for step in EVERY_STEP}

    unused = {phrase.pattern.pattern for phrase in PHRASES if not any(map(phrase.matches, said))}

    assert not unused


def statements(scenario: ScenarioTemplate) -> set[str]:
    """The statements of the source texts that a scenario proves."""
    rule = scenario.rule.tags if scenario.rule else set()
    return {tag for tag in scenario.tags | scenario.feature.tags | rule if STATEMENT.fullmatch(tag)}


FROM_SOURCES = [
    scenario
    for feature in ALL
    if Path(feature.filename).is_relative_to(SOURCES)
    for scenario in feature.scenarios.values()
]


def test_every_scenario_from_the_sources_is_dutch_and_names_the_statement_that_it_proves() -> None:
    unnamed = [scenario.name for scenario in FROM_SOURCES if not statements(scenario)]

    assert not unnamed
    assert {scenario.feature.language for scenario in FROM_SOURCES} == {"nl"}


def test_every_statement_that_is_said_to_be_proven_has_its_scenario() -> None:
    listed = set(LISTED.findall((SOURCES / "README.md").read_text("utf-8")))

    proven = {statement for scenario in FROM_SOURCES for statement in statements(scenario)}

    assert proven == listed
