"""A store that could break its promises is not opened."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar
from uuid import uuid4

import pytest
from pydantic import ValidationError

from application.record import Record
from application.settings import Settings, data_folder
from application.store.errors import SchemaMissing, StoreInUse, StoreUnfit
from domain.facts import Event
from tests.store.events import KINDS, Counted, an_append, append, open_record, opened

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["POSTGRES_ENABLE_DB_FUNCTIONS", "HANDSLAG_POSTGRES_ENABLE_DB_FUNCTIONS"])
def test_the_setting_that_makes_readers_miss_events_is_refused(
    store_url: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "y")

    with pytest.raises(StoreUnfit, match=name):
        open_record(store_url)

    monkeypatch.setenv(name, "n")
    open_record(store_url).close()


def test_nothing_in_the_process_environment_alters_the_store(store_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "PERSISTENCE_MODULE": "eventsourcing.popo",
        "CIPHER_TOPIC": "nowhere:Cipher",
        "COMPRESSOR_TOPIC": "zlib",
        "IS_SNAPSHOTTING_ENABLED": "y",
        "AGGREGATE_CACHE_MAXSIZE": "10",
        "CREATE_TABLE": "n",
    }.items():
        monkeypatch.setenv(name, value)
        monkeypatch.setenv(f"HANDSLAG_{name}", value)

    with opened(store_url) as record:
        append(record, an_append(uuid4(), 0))

        assert record.snapshots is None
        assert record.repository.cache is None
        assert record.read_all(0)[0].type == "partnership.counted/1"


def test_a_second_process_on_the_same_file_is_refused_with_a_clear_word(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.sqlite"
    program = f"from tests.store.events import open_record; open_record({url!r})"
    with opened(url) as record:
        append(record, an_append(uuid4(), 0))

        second = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)

        assert second.returncode != 0
        assert "StoreInUse" in second.stderr
        assert "another process has" in second.stderr
        assert record.last_position() == 1
    with opened(url) as record:
        assert record.last_position() == 1


def test_the_same_process_cannot_open_a_file_twice_either(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.sqlite"
    with opened(url), pytest.raises(StoreInUse):
        open_record(url)


def test_tables_are_made_only_when_that_is_asked_for(store_url: str) -> None:
    with pytest.raises(SchemaMissing):
        open_record(store_url, create_schema=False)

    open_record(store_url).close()
    if store_url != "memory:":
        open_record(store_url, create_schema=False).close()
        open_record(store_url).close()


def test_two_stores_in_one_database_do_not_mix(fresh_postgres: str) -> None:
    with opened(fresh_postgres, store_schema="one") as one, opened(fresh_postgres, store_schema="other") as other:
        append(one, an_append(uuid4(), 0))

        assert (one.last_position(), other.last_position()) == (1, 0)


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreUnfit, match="cannot be used"):
        open_record(f"sqlite:///{tmp_path}/file/a.sqlite")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_user_may_read_the_files(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/a.sqlite") as record:
        append(record, an_append(uuid4(), 0))

        assert {file.stat().st_mode & 0o077 for file in tmp_path.iterdir()} == {0}


def test_a_file_that_is_no_database_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_text("this is no database at all, but a letter" * 100)

    with pytest.raises(StoreUnfit, match="not a database"):
        open_record(f"sqlite:///{tmp_path}/a.sqlite")


class CountedTwice(Event):
    """Takes the name of another kind."""

    TOPIC: ClassVar[str] = "partnership.counted"


class NotListed(Event):
    """Is not among the kinds."""

    TOPIC: ClassVar[str] = "partnership.not-listed"


@pytest.mark.parametrize(
    ("kinds", "upcasters", "reason"),
    [
        ([Counted, CountedTwice], {}, "two kinds"),
        ([Counted], {"partnership.counted/1": dict}, "both a class and an upcaster"),
        ([Counted], {"partnership.other/1": dict}, "not known"),
    ],
)
def test_a_registry_that_contradicts_itself_is_refused(
    kinds: Sequence[type[Event]], upcasters: dict[str, Any], reason: str
) -> None:
    with pytest.raises(StoreUnfit, match=reason):
        Record(Settings(store_url="memory:"), kinds, upcasters)


def test_an_event_of_a_kind_that_is_not_listed_is_refused() -> None:
    event = NotListed(by="client", effective_on="2026-01-01", decided_on="2026-01-01")  # type: ignore[arg-type]

    with opened("memory:") as record, pytest.raises(StoreUnfit, match="NotListed"):
        append(record, an_append(uuid4(), 0, event))


def test_the_default_store_is_a_file_in_the_data_folder_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HANDSLAG_STORE_URL", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    settings = Settings()

    if sys.platform == "linux":
        assert settings.store_url == f"sqlite:///{tmp_path}/handslag/handslag.sqlite"
        assert data_folder() == tmp_path / "handslag"
    with Record(settings, KINDS) as record:
        assert record.last_position() == 0


def test_settings_come_from_the_environment_and_wrong_ones_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDSLAG_STORE_URL", "postgresql://db/handslag")
    monkeypatch.setenv("HANDSLAG_LOG_HOST", "records.example")
    monkeypatch.setenv("HANDSLAG_POOL_SIZE", "3")

    settings = Settings()

    assert settings.pool_size == 3
    assert settings.origin("p", "1") == "records.example/p/1"
    assert settings.keys_url() == "postgresql://db/handslag"
    assert Settings(store_url="sqlite:///a/b.sqlite").keys_url() == "sqlite:///a/b.sqlite.keys"
    for wrong in ({"store_url": "mysql://db"}, {"log_host": "Has Spaces"}, {"deadline_seconds": 0}):
        with pytest.raises(ValidationError):
            Settings.model_validate(wrong)
