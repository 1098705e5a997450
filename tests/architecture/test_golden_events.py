"""What was recorded once is readable for ever: every example ever written still reads and still says the same."""

import json
from pathlib import Path

import pytest

from application.service import EVENT_TYPES
from application.store.registry import Registry
from domain.facts import Event
from tools.examples import example_of
from tools.golden import FOLDER, as_text, digest_of, file_of, manifest

FILES = sorted(FOLDER.glob("*.json"))
REGISTRY = Registry(EVENT_TYPES)


@pytest.mark.parametrize("event_type", EVENT_TYPES, ids=lambda event_type: event_type.__name__)
def test_every_kind_of_event_has_an_example(event_type: type[Event]) -> None:
    assert file_of(event_type).exists(), f"{event_type.__name__} has no golden file: run ./handslag golden and read it"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_example_ever_written_still_reads(path: Path) -> None:
    topic, _, version = path.stem.rpartition(".v")

    event = REGISTRY.event(f"{topic}/{version}", json.loads(path.read_text("utf-8")), path.name)

    assert type(event).type_name() == f"{topic}/{version}"


@pytest.mark.parametrize("event_type", EVENT_TYPES, ids=lambda event_type: event_type.__name__)
def test_an_example_of_today_writes_back_to_the_same_text(event_type: type[Event]) -> None:
    text = file_of(event_type).read_text("utf-8")

    assert as_text(event_type.model_validate_json(text)) == text


@pytest.mark.parametrize("event_type", EVENT_TYPES, ids=lambda event_type: event_type.__name__)
def test_the_example_of_an_event_fills_every_field(event_type: type[Event]) -> None:
    stated = json.loads(file_of(event_type).read_text("utf-8"))
    filled = example_of(event_type).model_dump(mode="json")

    empty = {name for name, value in stated.items() if value is None}

    assert set(stated) == set(event_type.model_fields), f"{event_type.__name__} gained or lost a field: raise VERSION"
    assert empty == {name for name, value in filled.items() if value is None}


@pytest.mark.parametrize(("name", "digest"), manifest().items())
def test_an_example_is_never_changed_or_removed(name: str, digest: str) -> None:
    path = FOLDER / name

    assert path.exists(), f"{name} was removed; events like it are in records and must stay readable"
    assert digest_of(path) == digest, f"{name} was changed; a new form of the event needs a new version"


def test_every_example_is_listed_in_the_manifest() -> None:
    assert {path.name for path in FILES} == set(manifest())
