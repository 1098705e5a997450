"""What is asked of the store in one append, what it answers, and the rows that this makes.

No input or output here: `ledger.py` reads what is to be known, under the lock of the store, and writes the rows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from application.store import merkle
from application.store.canonical import canonical
from application.store.envelope import Content, Place, leaf_bytes
from application.store.errors import KeyReused, StaleVersion, StoreError, StoreUnfit
from application.store.port import Params
from application.store.vault import Secret, seal
from domain.facts import Event


@dataclass(frozen=True, kw_only=True)
class Append:
    """Events that one command adds to one stream, when the stream is still at the expected version.

    `log` is the origin of the log, such as `handslag.example/p/5b1c…`. `command_id` is the key under which the caller
    may repeat the command, `fingerprint` tells what was asked under that key. `subject` is the random id of the
    person whose texts these events may hold; `subjects` names another one for a part of an event, by the index of the
    event and the JSON pointer of the part.
    """

    stream: UUID
    log: str
    expected_version: int
    events: tuple[Event, ...]
    org: str
    actor: str
    command_id: str
    fingerprint: str
    subject: str
    subjects: Mapping[tuple[int, str], str] = field(default_factory=dict)

    def subject_of(self, index: int, path: str) -> str:
        """Give the person whose a text of an event is: as the smallest part around it that was named says."""
        steps = path.split("/")
        around = ("/".join(steps[:count]) for count in range(len(steps), 0, -1))
        return next((self.subjects[index, part] for part in around if (index, part) in self.subjects), self.subject)


@dataclass(frozen=True)
class Receipt:
    """What was recorded: versions in the stream, the position of the last event, and when.

    `replayed` tells that the command had been recorded before, and that nothing was written now.
    """

    stream: UUID
    first_version: int
    last_version: int
    position: int
    at: datetime
    replayed: bool = False


def command_digest(actor: str, command_id: str) -> str:
    """Give the name under which a command is kept: nobody learns the key, and no actor meets another's key.

    >>> command_digest("a", "1")[:12]
    '1d48e4958ca5'
    """
    return sha256(canonical([actor, command_id])).hexdigest()


class Prepared(NamedTuple):
    """An append, written as far as it can be before its place and time are known."""

    append: Append
    stream: str
    command: str
    contents: tuple[Content, ...]
    secrets: tuple[tuple[Secret, ...], ...]
    keys: Mapping[str, bytes]


class Head(NamedTuple):
    """The tree of a log: its size, its peaks, and when its last leaf was written."""

    size: int
    peaks: tuple[bytes, ...]
    at: str

    @property
    def root(self) -> bytes:
        """The root of the tree."""
        return merkle.root_of(self.peaks)


NO_LEAVES = Head(0, (), "")


class CommandRecord(NamedTuple):
    """What is kept of a command for ever."""

    stream: str
    fingerprint: str
    first_version: int
    last_version: int
    position: int
    at: str

    def receipt(self, *, replayed: bool) -> Receipt:
        """Give the receipt again."""
        at = datetime.fromisoformat(self.at)
        return Receipt(UUID(self.stream), self.first_version, self.last_version, self.position, at, replayed)


@dataclass
class Known:
    """What the store knows about the streams, logs and commands of the appends at hand."""

    now: str
    position: int
    versions: dict[str, tuple[int, str | None]] = field(default_factory=dict)
    """By stream: its version, and the log of its last event."""
    heads: dict[str, Head] = field(default_factory=dict)
    commands: dict[str, dict[str, CommandRecord]] = field(default_factory=dict)
    """By command and stream."""


@dataclass
class Rows:
    """The rows that are to be written."""

    events: list[Params] = field(default_factory=list)
    leaves: list[Params] = field(default_factory=list)
    secrets: list[Params] = field(default_factory=list)
    commands: list[Params] = field(default_factory=list)
    logs: set[str] = field(default_factory=set)


def replay(parts: Sequence[Prepared], commands: Mapping[str, Mapping[str, CommandRecord]]) -> list[CommandRecord]:
    """Give the records of appends that were done before: of all of them, or none.

    Raises:
        KeyReused: a key was used for something else.
    """
    records = []
    for part in parts:
        kept = commands.get(part.command, {})
        record = kept.get(part.stream)
        if kept and (record is None or record.fingerprint != part.append.fingerprint):
            raise KeyReused(part.append.command_id)
        if record is not None:
            records.append(record)
    if records and len(records) < len(parts):
        raise KeyReused(parts[0].append.command_id)
    return records


def admit(parts: Sequence[Prepared], known: Known, rows: Rows) -> tuple[Receipt, ...]:
    """Give each append its place, make its rows, and remember both in what is known.

    Raises:
        StaleVersion: a stream is not at the expected version; nothing is remembered then.
        KeyReused: a key was used for something else.
        StoreUnfit: a stream was recorded in another log before.
    """
    if records := replay(parts, known.commands):
        return tuple(record.receipt(replayed=True) for record in records)
    for part in parts:
        _check_place(part, known)
    return tuple(_place(part, known, rows) for part in parts)


def _check_place(part: Prepared, known: Known) -> None:
    version, log = known.versions.get(part.stream, (0, None))
    if version != part.append.expected_version:
        raise StaleVersion(part.append.stream, part.append.expected_version, version)
    if log not in (None, part.append.log):
        raise StoreUnfit(f"the stream {part.stream} is recorded in {log}")


def _place(part: Prepared, known: Known, rows: Rows) -> Receipt:
    append, head = part.append, known.heads.get(part.append.log, NO_LEAVES)
    at = max(known.now, head.at)
    version, peaks = append.expected_version, head.peaks
    for number, content in enumerate(part.contents):
        place = Place(part.stream, version + number + 1, append.log, head.size + number)
        known.position += 1
        leaf = leaf_bytes(content, place, at)
        hashed = merkle.leaf_hash(leaf)
        peaks = merkle.grown(peaks, place.pos, hashed)
        rows.events.append({**place._asdict(), "type": content.type, "leaf": leaf, "position": known.position})
        rows.leaves.append({**place._asdict(), "hash": hashed})
        rows.secrets += _sealed(part, number, place, known.position)
    last = version + len(part.contents)
    known.versions[part.stream] = (last, append.log)
    known.heads[append.log] = Head(head.size + len(part.contents), peaks, at)
    rows.logs.add(append.log)
    record = CommandRecord(part.stream, append.fingerprint, version + 1, last, known.position, at)
    known.commands.setdefault(part.command, {})[part.stream] = record
    rows.commands.append({**record._asdict(), "id": part.command})
    return record.receipt(replayed=False)


def _sealed(part: Prepared, number: int, place: Place, position: int) -> list[Params]:
    return [
        {
            "log": place.log,
            "pos": place.pos,
            "number": index,
            "position": position,
            "subject": secret.subject,
            "sealed": seal(secret, part.keys[secret.subject], place.log, place.pos),
        }
        for index, secret in enumerate(part.secrets[number])
    ]


def verdict(parts: Sequence[Prepared], known: Known, rows: Rows) -> "tuple[Receipt, ...] | StoreError":
    """Give the receipts of appends, or the refusal of all of them."""
    try:
        return admit(parts, known, rows)
    except StoreError as refusal:
        return refusal
