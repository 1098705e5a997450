"""Pages of long lists: a cursor names the place after which the next page begins, so every page costs the same."""

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.errors import InvalidInput

LARGEST_PAGE: Final = 200
USUAL_PAGE: Final = 50


@dataclass(eq=False)
class CursorUnreadable(InvalidInput):
    """The cursor is not one that this list gave."""


@dataclass(eq=False)
class PageSizeOutOfRange(InvalidInput):
    """A page has 1 to 200 lines."""

    limit: int


def write_cursor(list_name: str, place: Sequence[str | int]) -> str:
    """Write the place of the last line of a page.

    >>> read_cursor("timeline", write_cursor("timeline", [7]), 1)
    [7]
    """
    text = json.dumps([list_name, *place], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_cursor(list_name: str, cursor: str, length: int) -> list[str | int]:
    """Read a place that a list wrote.

    Raises: CursorUnreadable.
    """
    try:
        name, *place = json.loads(base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4)))
    except (ValueError, TypeError, binascii.Error) as error:
        raise CursorUnreadable from error
    if name != list_name or len(place) != length or not all(isinstance(part, str | int) for part in place):
        raise CursorUnreadable
    return [part for part in place if isinstance(part, str | int)]


def check_limit(limit: int) -> int:
    """Give a page size that can be asked for.

    Raises: PageSizeOutOfRange.
    """
    if not 1 <= limit <= LARGEST_PAGE:
        raise PageSizeOutOfRange(limit)
    return limit
