"""How the command line talks: sentences on stderr, data on stdout, in the language of the user."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import typer
from pydantic import ValidationError
from rich.console import Console

from application.history.faults import Fault, WrongFile
from application.settings import Settings
from application.store.errors import StoreError
from domain.errors import DomainError
from interfaces.wording import LANGUAGES, Wording, wording

WRONG_INPUT, REFUSED, STORE = 2, 3, 4
"""Exit codes: the input is wrong, the domain refused, the store cannot be used."""


def language() -> str:
    """Give the language of the user: Dutch where the locale says so, English elsewhere."""
    asked = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return asked[:2] if asked[:2] in LANGUAGES else "en"


def words() -> Wording:
    """Give the wording in the language of the user."""
    return wording(language())


def talk() -> Console:
    """Give the console for everything that is not data."""
    return Console(stderr=True, highlight=False, soft_wrap=True)


def say(key: str, **values: object) -> None:
    """Say a text of the catalogue."""
    talk().print(words().text(key, **values), markup=False)


def put(value: Any) -> None:
    """Write data as JSON."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def stop(sentence: str, code: int) -> NoReturn:
    """Say what is wrong and end with a code."""
    talk().print(sentence, style="bold", markup=False)
    raise typer.Exit(code)


def _settings(wrong: ValidationError) -> NoReturn:
    for found in wrong.errors(include_url=False):
        field = str(found["loc"][0])
        expected = Settings.model_fields[field].description or found["msg"]
        sentence = words().text("cli.setting", name=f"HANDSLAG_{field.upper()}", expected=expected)
        talk().print(sentence, style="bold", markup=False)
    raise typer.Exit(WRONG_INPUT)


@contextmanager
def plain_failures() -> Iterator[None]:
    """Turn refusals and failures into sentences; nobody ever reads a traceback."""
    try:
        yield
    except WrongFile as wrong:
        _faults(wrong.faults)
    except DomainError as refusal:
        stop(words().refusal(refusal), REFUSED)
    except ValidationError as wrong:
        _settings(wrong)
    except StoreError as failure:
        stop(words().text("cli.store", reason=str(failure)), STORE)


def _sentence(fault: Fault) -> str:
    if fault.refusal is not None:
        return words().refusal(fault.refusal)
    return words().fault(fault.details) if fault.details is not None else fault.message


def _faults(faults: tuple[Fault, ...]) -> NoReturn:
    console = talk()
    console.print(words().text("cli.faults", count=len(faults)), style="bold", markup=False)
    for fault in faults:
        console.print(f"  {fault.place or '/'}: {_sentence(fault)}", markup=False)
    raise typer.Exit(WRONG_INPUT)
