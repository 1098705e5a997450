"""A recorded event with everything around it, and the bytes of its leaf.

The leaf is the only form in which an event is kept. Its bytes are what the tree of the log hashes and what both
parties hold, so this form never changes: a new one would be a new `v`.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

from pydantic_core import from_json

from application.store.canonical import LARGEST, Json, canonical
from application.store.errors import EventTooLarge, StoreDamaged
from domain.facts import Event

FORM = 1
LARGEST_LEAF = 65_535
"""Bytes. The limit of an entry in the tiles of a log (C2SP tlog-tiles)."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event in its place.

    `version` counts in the stream from 1, `pos` in the log from 0, and `position` over the whole store from 1
    (None when the event was read from a log that is not in a store). `at` is when the database wrote it, in UTC.
    """

    stream: UUID
    version: int
    log: str
    pos: int
    position: int | None
    at: datetime
    org: str
    actor: str
    command: str
    type: str
    event: Event

    @property
    def originator_id(self) -> UUID:
        """The stream, under the name that the library knows."""
        return self.stream

    @property
    def originator_version(self) -> int:
        """The version, under the name that the library knows."""
        return self.version


PiiEntry: TypeAlias = dict[str, str]
"""What the leaf says about one personal text: `path` in the event, `subject` whose it is, `commit` to its value."""


class Content(NamedTuple):
    """What a leaf says apart from its place and time: each part in its written form, but the type."""

    type: str
    org: str
    actor: str
    command: str
    data: str
    pii: str
    log: str


class Place(NamedTuple):
    """Where an event stands."""

    stream: str
    version: int
    log: str
    pos: int


def written(value: Json) -> str:
    """Write a value in canonical form, as text to be put into a leaf."""
    return canonical(value).decode()


def leaf_bytes(content: Content, place: Place, at: str) -> bytes:
    """Write a leaf: its fields in canonical order.

    Every part was made canonical before, so that little is left to do while the lock of the store is held.
    """
    text = (
        f'{{"actor":{content.actor},"at":"{at}","cmd":"{content.command}","data":{content.data},"log":{content.log},'
        f'"org":{content.org},"pii":{content.pii},"pos":{place.pos},"stream":"{place.stream}",'
        f'"type":"{content.type}","v":{FORM},"ver":{place.version}}}'
    )
    return text.encode()


WITHOUT_TEXTS = "[]"
"""What a leaf says of an event without personal texts, in its written form."""
LONGEST_CHARACTER = 4
"""Bytes of a character in UTF-8 at most."""
_REST = len('{"actor":,"at":"2026-01-01T00:00:00.000000Z","cmd":"","data":,"log":,"org":,"pii":,"pos":,"stream":""')
_REST += len(f',"type":"","v":{FORM},"ver":}}') + 36 + 2 * len(str(LARGEST))


def check_size(content: Content) -> None:
    """Look whether a content fits in a leaf at any version and position.

    Raises:
        EventTooLarge: it needs more than 65,535 bytes.
    """
    if _REST + LONGEST_CHARACTER * sum(map(len, content)) > LARGEST_LEAF:
        size = _REST + sum(len(part.encode()) for part in content)
        if size > LARGEST_LEAF:
            raise EventTooLarge(content.type, size, LARGEST_LEAF)


class Leaf(NamedTuple):
    """A leaf that was read."""

    place: Place
    at: datetime
    org: str
    actor: str
    command: str
    type: str
    data: dict[str, Any]
    pii: list[PiiEntry]


def read_leaf(data: bytes) -> Leaf:
    """Read the bytes of a leaf.

    Raises:
        StoreDamaged: the bytes are not those of a leaf in a form that this release knows.
    """
    try:
        fields = from_json(data)
        if fields["v"] != FORM or len(fields) != 12:
            raise ValueError("another form")
        place = Place(fields["stream"], fields["ver"], fields["log"], fields["pos"])
        at = datetime.fromisoformat(fields["at"])
        return Leaf(
            place, at, fields["org"], fields["actor"], fields["cmd"], fields["type"], fields["data"], fields["pii"]
        )
    except (ValueError, LookupError, TypeError) as error:
        raise StoreDamaged("a leaf cannot be read") from error
