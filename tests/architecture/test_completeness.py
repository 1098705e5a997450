"""A decision is complete when it is documented, named, worded, kept as an example, tested and told in a scenario.

Every failure names what to add. The recipe stands in CONTRIBUTING.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel
from pytest_bdd.feature import get_features

import domain
from application.service import EVENT_TYPES
from domain.errors import DomainError, InvalidInput, NotFound, Refused
from domain.facts import Act, Command, Event
from domain.indexes import ObserveIndex, RegisterSeries
from domain.lifecycle import CHANGES, COMMANDS, CONCEPTS
from domain.views.catalogue import VIEWS
from interfaces.wording.catalogue import CATALOGUE
from interfaces.wording.completeness import missing_entries, missing_of_views, unworded_rules
from tests.features.phrases import PHRASES, TERMS
from tools.golden import file_of
from tools.project import ROOT

ALL_COMMANDS: tuple[type[Command], ...] = (*COMMANDS, RegisterSeries, ObserveIndex)
FAMILIES = (InvalidInput, Refused, NotFound)
WORD = re.compile(r"(?<!^)(?=[A-Z])")


def refusals(family: type[DomainError] = DomainError) -> Iterator[type[DomainError]]:
    for refusal in family.__subclasses__():
        yield from refusals(refusal)
        if refusal not in FAMILIES and refusal.__module__.startswith("domain"):
            yield refusal


for module in pkgutil.walk_packages(domain.__path__, "domain."):
    importlib.import_module(module.name)
REFUSALS = sorted(set(refusals()), key=lambda refusal: refusal.__name__)


def hyphenated(name: str) -> str:
    return WORD.sub("-", name).lower()


def kind_of(model: type[BaseModel]) -> Any:
    return get_args(model.model_fields["change"].annotation)[0]


def by_name(kinds: Iterable[type]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("kind", list(kinds), ids=lambda kind: kind.__name__)


@by_name([*ALL_COMMANDS, *CHANGES, *EVENT_TYPES, *REFUSALS])
def test_everything_that_can_be_asked_agreed_recorded_or_refused_says_in_one_sentence_what_it_is(kind: type) -> None:
    sentence = (kind.__doc__ or "").partition("\n")[0]

    assert sentence.endswith("."), f"{kind.__name__} has no docstring: write one sentence that a party would sign"
    assert not sentence.startswith(f"{kind.__name__}("), f"{kind.__name__} has no docstring of its own"


@by_name(EVENT_TYPES)
def test_the_topic_of_an_event_is_its_name(kind: type[Event]) -> None:
    root, _, topic = kind.TOPIC.partition(".")

    assert root in ("partnership", "index"), f"{kind.__name__}: a topic starts with the stream it belongs to"
    assert topic == hyphenated(kind.__name__.removeprefix(root.title())), f"{kind.__name__} bears another topic"


def test_no_two_events_have_one_topic() -> None:
    topics = [kind.TOPIC for kind in EVENT_TYPES]

    assert len(topics) == len(set(topics))


@by_name(CHANGES)
def test_a_change_travels_under_its_own_name(kind: type[BaseModel]) -> None:
    assert kind_of(kind) == hyphenated(kind.__name__)


@by_name(COMMANDS)
def test_a_command_says_what_it_does_so_that_roles_can_allow_it(kind: type[Command]) -> None:
    assert kind.ACT is not Act.READ, f"{kind.__name__} only reads; it is a question, not a command"


@by_name(EVENT_TYPES)
def test_every_kind_of_event_is_kept_as_an_example(kind: type[Event]) -> None:
    assert file_of(kind).exists(), f"{kind.__name__} has no golden event: run ./handslag golden and read what it wrote"


def test_everything_is_worded_in_every_language() -> None:
    shown = (viewing.answer for viewing in VIEWS)
    missing = missing_entries([*ALL_COMMANDS, *CHANGES, *shown], EVENT_TYPES, REFUSALS)

    assert not missing, f"add to interfaces/wording: {', '.join(missing)}"


def test_every_view_is_worded_in_every_language() -> None:
    missing = missing_of_views([viewing.answer for viewing in VIEWS])

    assert not missing, f"add to interfaces/wording: {', '.join(missing)}"


def test_no_two_views_have_one_name() -> None:
    names = [viewing.name for viewing in VIEWS]

    assert len(names) == len(set(names))


@by_name([viewing.answer for viewing in VIEWS])
def test_every_view_says_in_one_sentence_what_it_shows(kind: type) -> None:
    assert (kind.__doc__ or "").partition("\n")[0].endswith("."), f"{kind.__name__} has no docstring of its own"


def test_every_concept_has_a_name_on_the_pages() -> None:
    unnamed = [f"concept.{concept.name}" for concept in CONCEPTS if f"concept.{concept.name}" not in CATALOGUE.texts]

    assert not unnamed, f"add to TEXTS in interfaces/wording/screens.py: {', '.join(unnamed)}"


def test_every_rule_of_validation_is_worded_for_people() -> None:
    unworded = unworded_rules(ROOT / "domain")

    assert not unworded, f"add to RULES in interfaces/wording/rules.py: {'; '.join(unworded)}"


@by_name(REFUSALS)
def test_every_refusal_is_tested(kind: type[DomainError]) -> None:
    tests = (ROOT / "tests" / "domain").rglob("test_*.py")

    tested = any(re.search(rf"\b{kind.__name__}\b", path.read_text("utf-8")) for path in tests)

    assert tested, f"no test in tests/domain shows when {kind.__name__} refuses"


def said_in_features() -> set[str]:
    """Every step of every scenario as it is played, with the cells of its table."""
    said: set[str] = set()
    for feature in get_features([str(ROOT / "features")]):
        for template in feature.scenarios.values():
            rows = [row for examples in template.examples for row in examples.as_contexts()] or [{}]
            for step in (step for row in rows for step in template.render(row).steps):
                cells = [cell.value for row in step.datatable.rows for cell in row.cells] if step.datatable else []
                said.update([step.name, *cells, *(step.docstring or "").splitlines()])
    return said


def asked_in_features() -> set[type]:
    """Every command and change for which some scenario uses a phrase."""
    for path in sorted((ROOT / "tests" / "features" / "steps").glob("[a-z]*.py")):
        importlib.import_module(f"tests.features.steps.{path.stem}")
    said = said_in_features()
    heard = [(phrase, found) for phrase in PHRASES for step in said if (found := phrase.matches(step))]
    asked: set[type] = {phrase.asks for phrase, _ in heard if phrase.asks}
    words = said | {found["change"] for _, found in heard if "change" in found.groupdict()}
    return asked | {term.asks for term in TERMS for text in words if term.pattern.fullmatch(text)}


@pytest.fixture(scope="module")
def asked() -> set[type]:
    return asked_in_features()


@by_name([*COMMANDS, *CHANGES])
def test_every_command_and_change_is_told_in_a_scenario(kind: type, asked: set[type]) -> None:
    assert kind in asked, f"no scenario in features/ asks for {kind.__name__}; write it first, then its phrase"
