"""What several commands take: a store, a file, and whether data are wanted as JSON."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from interfaces.cli.talk import STORE, WRONG_INPUT, plain_failures, stop, words

if TYPE_CHECKING:
    from application.service import Handslag

Store = Annotated[
    str | None, typer.Option("--store", help="memory:, sqlite:///path or postgresql://user@host/database")
]
Json = Annotated[bool, typer.Option("--json", help="Write data as JSON.")]


def text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        stop(words().text("cli.no_file", path=str(file)), WRONG_INPUT)


@contextmanager
def opened(store: str | None) -> "Iterator[Handslag]":
    """Open a store, made now if it is not there yet."""
    from application.service import Handslag
    from application.settings import Settings

    with plain_failures(), Handslag(Settings(store_url=store) if store else Settings()) as handslag:
        yield handslag


@contextmanager
def opened_if_there(store: str | None) -> "Iterator[Handslag]":
    """Open a store for who only looks; none is made."""
    from application.settings import Settings
    from application.store.database import sqlite_path

    with plain_failures():
        path = sqlite_path((Settings(store_url=store) if store else Settings()).store_url)
        if path is not None and not path.exists():
            stop(words().text("cli.no_store", path=str(path)), STORE)
    with opened(store) as handslag:
        yield handslag
