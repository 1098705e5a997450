"""What can be set from outside, each as an environment variable that begins with HANDSLAG_."""

import os
import sys
from pathlib import Path
from typing import Annotated

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from application.store.database import sqlite_path


def data_folder() -> Path:
    """Give the folder in which this platform keeps a user's data for Handslag."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "Handslag"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Handslag"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "handslag"


def _default_store() -> str:
    return f"sqlite:///{data_folder() / 'handslag.sqlite'}"


class Settings(BaseSettings):
    """Where Handslag keeps what is recorded, and how long anyone waits for it."""

    model_config = SettingsConfigDict(env_prefix="HANDSLAG_", frozen=True, extra="ignore")

    store_url: Annotated[
        str,
        Field(
            default_factory=_default_store,
            pattern=r"^(memory:|sqlite:///.+|postgres(ql)?://.+)$",
            description="Where events are kept: `memory:`, `sqlite:///path` or `postgresql://user@host/database`.",
        ),
    ]
    store_schema: Annotated[
        str, Field(pattern=r"^[a-z_][a-z0-9_]{0,62}$", description="The PostgreSQL schema that holds the tables.")
    ] = "handslag"
    log_host: Annotated[
        str,
        Field(
            pattern=r"^[a-z0-9.:-]{1,255}$",
            description="The host name in the origin of each log. It stays in every leaf: choose it before the start.",
        ),
    ] = "handslag.localhost"
    pool_size: Annotated[int, Field(ge=2, le=200, description="Connections to the database at most.")] = 10
    deadline_seconds: Annotated[
        float, Field(gt=0, le=60, description="How long a command or a query waits for the store.")
    ] = 2.0
    public_host: Annotated[
        str,
        Field(
            pattern=r"^[a-z0-9.-]{0,253}$",
            description="The host name under which browsers reach the service, besides localhost.",
        ),
    ] = ""
    create_schema: Annotated[
        bool, Field(description="Whether missing tables are made at the start; off where another role owns them.")
    ] = True

    demo: Annotated[
        bool, Field(description="Whether one click signs in as either side of the example; on this machine only.")
    ] = False
    behind_tls: Annotated[
        bool, Field(description="Whether a TLS proxy stands in front, so that other machines may connect.")
    ] = False

    def origin(self, kind: str, identity: str) -> str:
        """Give the origin of a log, such as that of a partnership: host, kind, id."""
        return f"{self.log_host}/{kind}/{identity}"

    def keys_url(self) -> str:
        """Give the address of the store of personal keys: a second file beside an SQLite store."""
        path = sqlite_path(self.store_url)
        return self.store_url if path is None else f"sqlite:///{path}.keys"
