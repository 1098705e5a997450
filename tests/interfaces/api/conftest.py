"""The world that calls the service: on one store, or on each."""

import os
from collections.abc import Iterator
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql

from tests.interfaces.api.world import World, a_service, a_world


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """A world on memory that the tests of a module share; a test that records takes the version as it finds it."""
    with a_service("memory:") as (handslag, client):
        yield a_world(handslag, client)


@pytest.fixture
def any_world(store_url: str) -> Iterator[World]:
    """A fresh world on each kind of store."""
    with a_service(store_url) as (handslag, client):
        yield a_world(handslag, client)


@pytest.fixture(scope="module", params=["memory", "sqlite", "postgres"])
def each_world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A world on memory, one on SQLite and one on PostgreSQL that the tests of a module share."""
    match request.param:
        case "memory":
            url = "memory:"
        case "sqlite":
            url = f"sqlite:///{tmp_path_factory.mktemp('world')}/handslag.sqlite"
        case _:
            url = request.getfixturevalue("shared_database")
    with a_service(url) as (handslag, client):
        yield a_world(handslag, client)


@pytest.fixture(scope="module")
def shared_database(postgres_dsn: str) -> Iterator[str]:
    """An empty database that the tests of a module share."""
    name = f"handslag_api_{os.getpid()}"
    with psycopg.connect(postgres_dsn, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield urlsplit(postgres_dsn)._replace(path=f"/{name}").geturl()
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
