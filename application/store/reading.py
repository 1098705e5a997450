"""Reads what was recorded: rows with their leaves, personal texts still sealed, heads and proofs of order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from eventsourcing.persistence import Notification

from application.store.append import NO_LEAVES, CommandRecord, Head
from application.store.errors import StoreDamaged
from application.store.port import Cursor, Database, Params, Row, Value, stored_bytes
from application.store.statements import SELECT_COMMAND, head_of, records_of
from application.store.vault import KeyStore, Sealed

_EVENTS = "SELECT position, stream, version, type, log, pos, leaf FROM event"
_SECRETS = "SELECT position, number, subject, sealed FROM vault"
NO_PERSONAL_TEXTS = b"[]"


@dataclass(frozen=True)
class StoredLeaf(Notification):
    """A row of the event table, as the library knows it, with its place in the log and its personal texts."""

    stream: str
    log: str
    pos: int
    sealed: tuple[Sealed, ...]


def holds_personal_texts(leaf: bytes) -> bool:
    """Tell from the bytes of a leaf whether it names personal texts; nothing after `pii` can look like it."""
    start = leaf.rfind(b',"pii":') + 7
    return leaf[start : start + 2] != NO_PERSONAL_TEXTS


class Reading:
    """What can be asked of the store."""

    def __init__(self, database: Database, keys: KeyStore) -> None:
        self._database = database
        self._keys = keys

    def stream(
        self, stream: UUID, *, after: int = 0, until: int | None = None, limit: int | None = None, latest: bool = False
    ) -> list[StoredLeaf]:
        """Give the events of a stream in order, or with the latest first."""
        conditions = ["stream = :stream", "version > :after"]
        if until is not None:
            conditions.append("version <= :until")
        order = f"version {'DESC' if latest else 'ASC'}"
        params: Params = {"stream": str(stream), "after": after, "until": until, "limit": limit}
        return self._leaves(conditions, order, params, by_log=True)

    def page(self, *, after: int, limit: int, until: int | None = None, types: Sequence[str] = ()) -> list[StoredLeaf]:
        """Give the events of all streams in the order in which they were committed."""
        conditions = ["position > :after"]
        params: dict[str, Value] = {"after": after, "limit": limit, "until": until}
        if until is not None:
            conditions.append("position <= :until")
        names = {f"type{number}": name for number, name in enumerate(types)}
        if names:
            conditions.append(f"type IN ({', '.join(f':{name}' for name in names)})")
        return self._leaves(conditions, "position", {**params, **names}, by_log=False)

    def log(self, log: str, *, after: int, limit: int) -> list[StoredLeaf]:
        """Give the events of a log by their leaves, from a position in the log (exclusive) on."""
        leaves = "SELECT stream, version FROM leaf WHERE log = :log AND pos > :after ORDER BY pos LIMIT :limit"
        return self._leaves(
            [f"(stream, version) IN ({leaves})"], "pos", {"log": log, "after": after, "limit": limit}, by_log=True
        )

    def _leaves(self, conditions: Sequence[str], order: str, params: Params, *, by_log: bool) -> list[StoredLeaf]:
        limit = " LIMIT :limit" if params["limit"] is not None else ""
        query = f"{_EVENTS} WHERE {' AND '.join(conditions)} ORDER BY {order}{limit}"
        with self._database.read() as cursor:
            cursor.execute(query, {name: value for name, value in params.items() if value is not None})
            rows = cursor.fetchall()
            secrets = _secrets(cursor, rows, by_log=by_log)
        keys = self._keys.keys_of(row["subject"] for row in secrets)
        sealed: dict[int, list[Sealed]] = {}
        for row in secrets:
            one = Sealed(row["number"], stored_bytes(row, "sealed"), keys.get(row["subject"]))
            sealed.setdefault(row["position"], []).append(one)
        streams = {stream: UUID(stream) for stream in {row["stream"] for row in rows}}
        return [_stored(row, streams[row["stream"]], tuple(sealed.get(row["position"], ()))) for row in rows]

    def version_of(self, stream: UUID) -> int:
        """Give the version of a stream; 0 when nothing was recorded in it."""
        return int(self._one("SELECT max(version) AS version FROM event WHERE stream = :s", {"s": str(stream)}) or 0)

    def log_of(self, stream: UUID) -> str | None:
        """Give the origin of the log in which a stream is recorded, or None when nothing was."""
        log = self._one("SELECT log FROM event WHERE stream = :s ORDER BY version LIMIT 1", {"s": str(stream)})
        return None if log is None else str(log)

    def command(self, identity: str) -> dict[str, CommandRecord]:
        """Give what is kept of a command, by stream."""
        with self._database.read() as cursor:
            cursor.execute(SELECT_COMMAND, {"id": identity})
            return records_of(cursor.fetchall())

    def last_position(self) -> int:
        """Give the position of the last event; 0 in an empty store."""
        return int(self._one("SELECT position FROM tail", {}) or 0)

    def _one(self, sql: str, params: Params) -> Any:
        with self._database.read() as cursor:
            cursor.execute(sql, params)
            row = cursor.fetchone()
        return None if row is None else next(iter(dict(row).values()))  # type: ignore[call-overload]  # rows are maps

    def head(self, log: str) -> Head:
        """Give the head of a log; a log without leaves has the root of nothing."""
        with self._database.read() as cursor:
            cursor.execute("SELECT size, peaks, at FROM head WHERE log = :log", {"log": log})
            row = cursor.fetchone()
        return NO_LEAVES if row is None else head_of(row)

    def logs(self) -> list[str]:
        """Give the origins of all logs."""
        with self._database.read() as cursor:
            cursor.execute("SELECT log FROM head ORDER BY log")
            return [row["log"] for row in cursor.fetchall()]

    def leaf_hashes(self, log: str) -> list[bytes]:
        """Give the leaf hashes of a log in order.

        Raises:
            StoreDamaged: a leaf is missing.
        """
        with self._database.read() as cursor:
            cursor.execute("SELECT pos, hash FROM leaf WHERE log = :log ORDER BY pos", {"log": log})
            rows = cursor.fetchall()
        if [row["pos"] for row in rows] != list(range(len(rows))):
            raise StoreDamaged(f"{log} lacks a leaf")
        return [stored_bytes(row, "hash") for row in rows]


def _secrets(cursor: Cursor, rows: Sequence[Row], *, by_log: bool) -> Sequence[Row]:
    holding = [row for row in rows if holds_personal_texts(stored_bytes(row, "leaf"))]
    if not holding:
        return []
    if by_log:
        return [row for log in _each(row["log"] for row in holding) for row in _in_log(cursor, log, holding)]
    first, last = holding[0]["position"], holding[-1]["position"]
    cursor.execute(f"{_SECRETS} WHERE position BETWEEN :first AND :last", {"first": first, "last": last})
    return cursor.fetchall()


def _in_log(cursor: Cursor, log: str, holding: Sequence[Row]) -> Sequence[Row]:
    places = [row["pos"] for row in holding if row["log"] == log]
    params: Params = {"log": log, "first": min(places), "last": max(places)}
    cursor.execute(f"{_SECRETS} WHERE log = :log AND pos BETWEEN :first AND :last", params)
    return cursor.fetchall()


def _each(logs: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(logs))


def _stored(row: Row, stream: UUID, sealed: tuple[Sealed, ...]) -> StoredLeaf:
    return StoredLeaf(
        originator_id=stream,
        originator_version=row["version"],
        topic=row["type"],
        state=stored_bytes(row, "leaf"),
        id=row["position"],
        stream=row["stream"],
        log=row["log"],
        pos=row["pos"],
        sealed=sealed,
    )
