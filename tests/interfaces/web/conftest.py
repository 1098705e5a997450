"""The example: shared by the tests that only look, a copy for each that records."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.interfaces.web.example import Example, an_example


@pytest.fixture(scope="session")
def told_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a store in which the example was told."""
    folder = tmp_path_factory.mktemp("example")
    with an_example(f"sqlite:///{folder}/example.sqlite"):
        return folder


@pytest.fixture(scope="session")
def shared_example() -> Iterator[Example]:
    """The example for tests that record nothing."""
    with an_example() as example:
        yield example


@pytest.fixture
def example(told_once: Path, tmp_path: Path) -> Iterator[Example]:
    """The example for a test that records."""
    shutil.copytree(told_once, tmp_path / "copy")
    with an_example(f"sqlite:///{tmp_path}/copy/example.sqlite") as fresh:
        yield fresh
