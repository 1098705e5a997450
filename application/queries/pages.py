"""Pages of long lists: a cursor names the place after which the next page begins, so every page costs the same."""

import base64
import binascii
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.errors import InvalidInput
from domain.quantities import LARGEST_EXACT_INTEGER

LARGEST_PAGE: Final = 200
USUAL_PAGE: Final = 50
_UNWRITABLE: Final = re.compile("[\x00\ud800-\udfff]")
"""What no database takes in a text."""


@dataclass(eq=False)
class CursorUnreadable(InvalidInput):
    """The cursor is not one that this list gave."""


@dataclass(eq=False)
class PageSizeOutOfRange(InvalidInput):
    """A page has 1 to 200 lines."""

    limit: int


def write_cursor(list_name: str, place: Sequence[str | int]) -> str:
    """Write the place of the last line of a page.

    >>> read_number("timeline", write_cursor("timeline", [7]))
    7
    """
    text = json.dumps([list_name, *place], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_texts(list_name: str, cursor: str, length: int) -> list[str]:
    """Read a place that a list wrote as texts.

    Raises: CursorUnreadable.
    """
    place = _place(list_name, cursor)
    texts = [part for part in place if isinstance(part, str) and not _UNWRITABLE.search(part)]
    if not len(texts) == len(place) == length:
        raise CursorUnreadable
    return texts


def read_number(list_name: str, cursor: str) -> int:
    """Read a place that a list wrote as one number.

    Raises: CursorUnreadable.
    """
    match _place(list_name, cursor):
        case [int() as number] if 0 <= number <= LARGEST_EXACT_INTEGER:
            return number
    raise CursorUnreadable


def _place(list_name: str, cursor: str) -> list[object]:
    place: list[object]
    try:
        name, *place = json.loads(base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4)))
    except (ValueError, TypeError, RecursionError, binascii.Error) as error:
        raise CursorUnreadable from error
    if name != list_name:
        raise CursorUnreadable
    return place


def check_limit(limit: int) -> int:
    """Give a page size that can be asked for.

    Raises: PageSizeOutOfRange.
    """
    if not 1 <= limit <= LARGEST_PAGE:
        raise PageSizeOutOfRange(limit)
    return limit
