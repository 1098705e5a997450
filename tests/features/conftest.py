"""Plays the features: through the application, and those marked `@http` over HTTP as well."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd.parser import Feature, Scenario, Step
from starlette.testclient import TestClient

from application.example.seeding import play_example
from application.reference_data import load_reference
from application.service import Handslag
from application.settings import Settings
from interfaces.app import create_app
from tests.features.drivers.application import ApplicationDriver, Calendar, Story
from tests.features.drivers.http import HttpDriver
from tests.features.outcome import SCENARIO
from tests.features.phrases import nearest
from tests.features.world import World

STEPS = Path(__file__).parent / "steps"
ON_THIS_MACHINE = ("127.0.0.1", 50000)
STATEMENT = re.compile(r"S\d\.\d+")
"""A tag that names the statement of a source text that a scenario proves."""


def pytest_configure(config: pytest.Config) -> None:
    for module in sorted(STEPS.glob("[a-z]*.py")):
        config.pluginmanager.import_plugin(f"tests.features.steps.{module.stem}")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "way_in" in metafunc.fixturenames:
        over_http = metafunc.definition.get_closest_marker("http") is not None
        metafunc.parametrize("way_in", ["application", "http"] if over_http else ["application"])


@pytest.fixture
def world(way_in: str) -> Iterator[World]:
    """The world of a scenario, with a Handslag of its own in memory."""
    calendar = Calendar()
    handslag = Handslag(Settings(store_url="memory:"), now=calendar.now)
    inside = ApplicationDriver(handslag, calendar)
    if way_in == "http":
        with TestClient(create_app(handslag), base_url="http://localhost", client=ON_THIS_MACHINE) as client:
            yield World(HttpDriver(client, inside))
    else:
        yield World(inside)
    handslag.close()


@pytest.fixture(scope="session")
def six_years() -> Iterator[Story]:
    """The six-year cleaning contract, told once for all scenarios that only look at it."""
    calendar = Calendar()
    handslag = Handslag(Settings(store_url="memory:"), now=calendar.now)
    load_reference(handslag)
    example = play_example(handslag, today=calendar.day)
    yield Story(handslag, example.partnership, {"Waterrand": example.client, "Brink": example.contractor})
    handslag.close()


def pytest_bdd_apply_tag(tag: str, function: object) -> bool | None:
    return True if STATEMENT.fullmatch(tag) else None


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    request.node.user_properties.append((SCENARIO, f"{feature.filename}\n{scenario.name}"))
    request.getfixturevalue("world").driver.language = feature.language


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step) -> None:
    request.getfixturevalue("world").deciding = step.type == "when"


def pytest_bdd_step_func_lookup_error(step: Step, exception: Exception) -> None:
    exception.add_note(f"No phrase in tests/features/steps says this; {nearest(step.name)}")
