"""Reads a history file, or names every fault in it: what is wrong, where, and how to mend it."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from application.history.shape import HistoryFile
from domain.errors import DomainError

_MOMENT, _DAY = "datetime", "date"
"""The two ways to read when something was known: what fits neither is one fault."""
_DECIMAL = re.compile(r"Decimal\('([^']*)'\)")


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong in a file. `place` is a JSON pointer.

    `refusal` is what the domain said, `details` what validation found, for whoever words it in another language.
    """

    place: str
    message: str
    refusal: DomainError | None = None
    details: ErrorDetails | None = None


class WrongFile(Exception):
    """A history file with faults; nothing of it was stored."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = faults


@dataclass(frozen=True)
class ReadHistory:
    """A file that could be read."""

    file: HistoryFile


def pointer(place: Sequence[int | str]) -> str:
    """Write a place as a JSON pointer."""
    parts = [str(part).replace("~", "~0").replace("/", "~1") for part in place]
    return "/" + "/".join(parts) if parts else ""


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise WrongFile((Fault("", f"the name {doubled[0]!r} stands twice in one object; keep one"),))
    return dict(pairs)


def _parse(text: str) -> dict[str, Any]:
    try:
        content = json.loads(text, object_pairs_hook=_no_doubles)
    except (ValueError, RecursionError) as error:
        where = f" at line {error.lineno}, column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        raise WrongFile((Fault("", f"this is not readable JSON{where}"),)) from None
    if not isinstance(content, dict):
        raise WrongFile((Fault("", "a history file is one JSON object"),))
    return content


def read_history(text: str) -> ReadHistory:
    """Read a history file.

    Raises: WrongFile with every fault and its place.
    """
    try:
        return ReadHistory(HistoryFile.model_validate(_parse(text)))
    except ValidationError as error:
        wrong = [found for found in error.errors(include_url=False) if found["loc"][-1:] != (_DAY,)]
        raise WrongFile(tuple(_fault(found) for found in wrong)) from None


def _fault(found: Any) -> Fault:
    place = list(found["loc"])
    if place[:1] == ["events"]:
        del place[2:3]
    if place[:1] == ["series"]:
        del place[4:5]
    if place[-1:] == [_MOMENT]:
        del place[-1:]
    return Fault(pointer(place), _message(found), details=found)


def _message(found: Any) -> str:
    return _DECIMAL.sub(r"\1", str(found["msg"]).removeprefix("Value error, "))


def faults_at(place: str, refusal: DomainError | ValidationError) -> Iterator[Fault]:
    """Give what was refused at a place of the file."""
    if isinstance(refusal, DomainError):
        yield Fault(place, str(refusal), refusal)
    else:
        for found in refusal.errors(include_url=False):
            named = [str(name) for name in found["loc"]]
            yield Fault(place, ": ".join([*named[-1:], _message(found)]))
