"""The scenarios of feature files that lie elsewhere, named by `./handslag scenario`."""

import os
from pathlib import Path

import pytest
from pytest_bdd import scenarios

from tests.features.world import World

FILES = [file for file in os.environ.get("HANDSLAG_SCENARIOS", "").split(os.pathsep) if file]


@pytest.fixture(autouse=True)
def _played(world: World) -> None:
    """Every scenario has a world, made for its way in."""


for file in FILES:
    scenarios(str(Path(file).resolve()))
