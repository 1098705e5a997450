"""Every scenario of `features/`, in English and Dutch."""

import pytest
from pytest_bdd import scenarios

from tests.features.world import World


@pytest.fixture(autouse=True)
def _played(world: World) -> None:
    """Every scenario has a world, made for its way in."""


scenarios(".")
