"""The SQL of the write path: what is looked up under the lock, and what is written.

On SQLite, which lives in the process, each row is a statement of its own. On PostgreSQL all that is asked goes in one
statement and all that is written in another, as every statement costs a good part of an exchange with the server.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from application.store.append import CommandRecord, Head, Known, Rows
from application.store.merkle import joined, parted
from application.store.port import Database, Params, Row, Statement, stored_bytes
from application.store.schema import CHANNEL, locking

SELECT_COMMAND = (
    "SELECT stream, fingerprint, first_version, last_version, position, at FROM command WHERE id = :id ORDER BY stream"
)
_VERSION = "SELECT version, log FROM event WHERE stream = :stream ORDER BY version DESC LIMIT 1"
_HEAD = "SELECT size, peaks, at FROM head WHERE log = :log"

_LOOK = """
SELECT 'tail' AS kind, {now} AS name, NULL AS stream, NULL AS word, NULL AS at,
       position AS one, 0 AS two, 0 AS three, NULL::bytea AS bytes FROM tail
UNION ALL
SELECT 'version', asked.value, NULL, latest.log, NULL, latest.version, 0, 0, NULL
FROM json_array_elements_text(:streams::json) AS asked,
     LATERAL (SELECT version, log FROM event WHERE stream = asked.value ORDER BY version DESC LIMIT 1) AS latest
UNION ALL
SELECT 'head', log, NULL, NULL, at, size, 0, 0, peaks
FROM head JOIN json_array_elements_text(:logs::json) AS asked ON log = asked.value
UNION ALL
SELECT 'command', id, stream, fingerprint, at, first_version, last_version, position, NULL
FROM command JOIN json_array_elements_text(:ids::json) AS asked ON id = asked.value
"""

_INSERT_EVENT = (
    "INSERT INTO event (position, stream, version, type, log, pos, leaf)"
    " VALUES (:position, :stream, :version, :type, :log, :pos, :leaf)"
)
_INSERT_LEAF = "INSERT INTO leaf (log, pos, hash, stream, version) VALUES (:log, :pos, :hash, :stream, :version)"
_INSERT_SEALED = (
    "INSERT INTO vault (log, pos, number, position, subject, sealed)"
    " VALUES (:log, :pos, :number, :position, :subject, :sealed)"
)
_INSERT_COMMAND = (
    "INSERT INTO command (id, stream, fingerprint, first_version, last_version, position, at)"
    " VALUES (:id, :stream, :fingerprint, :first_version, :last_version, :position, :at)"
)
_PUT_HEAD = (
    "INSERT INTO head (log, size, peaks, at) VALUES (:log, :size, :peaks, :at)"
    " ON CONFLICT (log) DO UPDATE SET size = excluded.size, peaks = excluded.peaks, at = excluded.at"
)
_PUT_TAIL = "UPDATE tail SET position = :position"

_WRITE = """
WITH events AS (
    SELECT * FROM json_to_recordset(:events::json) AS row
    (position bigint, stream text, version bigint, type text, log text, pos bigint, leaf text)
), leaves AS (
    SELECT * FROM json_to_recordset(:leaves::json) AS row
    (log text, pos bigint, hash text, stream text, version bigint)
), put_events AS (
    INSERT INTO event (position, stream, version, type, log, pos, leaf)
    SELECT position, stream, version, type, log, pos, decode(leaf, 'hex') FROM events
), put_leaves AS (
    INSERT INTO leaf (log, pos, hash, stream, version) SELECT log, pos, decode(hash, 'hex'), stream, version FROM leaves
), put_heads AS (
    INSERT INTO head (log, size, peaks, at)
    SELECT log, size, decode(peaks, 'hex'), at
    FROM json_to_recordset(:heads::json) AS row (log text, size bigint, peaks text, at text)
    ON CONFLICT (log) DO UPDATE SET size = excluded.size, peaks = excluded.peaks, at = excluded.at
), put_tail AS (
    UPDATE tail SET position = :position
), put_commands AS (
    INSERT INTO command (id, stream, fingerprint, first_version, last_version, position, at)
    SELECT id, stream, fingerprint, first_version, last_version, position, at
    FROM json_to_recordset(:commands::json) AS row
    (id text, stream text, fingerprint text, first_version bigint, last_version bigint, position bigint, at text)
), put_secrets AS (
    INSERT INTO vault (log, pos, number, position, subject, sealed)
    SELECT log, pos, number, position, subject, decode(sealed, 'hex')
    FROM json_to_recordset(:secrets::json) AS row
    (log text, pos bigint, number bigint, position bigint, subject text, sealed text)
)
SELECT pg_notify(:channel, (:position::bigint)::text)
"""


def looking(database: Database, streams: Sequence[str], logs: Sequence[str], ids: Sequence[str]) -> Sequence[Statement]:
    """Give what takes the lock and asks for the clock, the tail, and these streams, logs and commands."""
    now = database.now_sql()
    if database.dialect == "postgresql":
        asked = {"streams": json.dumps(streams), "logs": json.dumps(logs), "ids": json.dumps(ids)}
        return [*locking(database), (_LOOK.format(now=now), asked)]
    return [
        (f"SELECT {now} AS now, position FROM tail", {}),  # noqa: S608  # fixed words of ours
        *((_VERSION, {"stream": stream}) for stream in streams),
        *((_HEAD, {"log": log}) for log in logs),
        *((SELECT_COMMAND, {"id": identity}) for identity in ids),
    ]


def known(
    database: Database,
    answers: Sequence[Sequence[Row]],
    streams: Sequence[str],
    logs: Sequence[str],
    ids: Sequence[str],
) -> Known:
    """Read the answers to what was asked."""
    if database.dialect == "postgresql":
        return _known_in_one(answers[-1])
    found = Known(answers[0][0]["now"], answers[0][0]["position"])
    rest = iter(answers[1:])
    found.versions = {stream: (rows[0]["version"], rows[0]["log"]) for stream in streams if (rows := next(rest))}
    found.heads = {log: head_of(rows[0]) for log in logs if (rows := next(rest))}
    found.commands = {identity: records_of(next(rest)) for identity in ids}
    return found


def _known_in_one(rows: Sequence[Row]) -> Known:
    found = Known("", 0)
    for row in rows:
        name, one = row["name"], row["one"]
        match row["kind"]:
            case "tail":
                found.now, found.position = name, one
            case "version":
                found.versions[name] = (one, row["word"])
            case "head":
                found.heads[name] = Head(one, parted(stored_bytes(row, "bytes")), row["at"])
            case "command":
                stream, fingerprint = row["stream"], row["word"]
                record = CommandRecord(stream, fingerprint, one, row["two"], row["three"], row["at"])
                found.commands.setdefault(name, {})[stream] = record
    return found


def records_of(rows: Sequence[Row]) -> dict[str, CommandRecord]:
    """Read rows of the command table."""
    return {row["stream"]: CommandRecord(**dict(row)) for row in rows}  # type: ignore[call-overload]  # rows are maps


def head_of(row: Row) -> Head:
    """Read a row of the head table."""
    return Head(row["size"], parted(stored_bytes(row, "peaks")), row["at"])


def writing(database: Database, found: Known, rows: Rows) -> Sequence[Statement]:
    """Give what writes these rows, the new heads and the new tail."""
    heads: list[Params] = [
        {"log": log, "size": head.size, "peaks": joined(head.peaks), "at": head.at}
        for log, head in found.heads.items()
        if log in rows.logs
    ]
    if database.dialect == "postgresql":
        return [_writing_in_one(found, rows, heads)]
    statements: list[Statement] = [
        (_INSERT_EVENT, rows.events),
        (_INSERT_LEAF, rows.leaves),
        (_PUT_HEAD, heads),
        (_PUT_TAIL, {"position": found.position}),
        (_INSERT_COMMAND, rows.commands),
        (_INSERT_SEALED, rows.secrets),
    ]
    return [statement for statement in statements if statement[1]]


def _writing_in_one(found: Known, rows: Rows, heads: Sequence[Params]) -> Statement:
    tables: Mapping[str, Sequence[Params]] = {
        "events": rows.events,
        "leaves": rows.leaves,
        "heads": heads,
        "commands": rows.commands,
        "secrets": rows.secrets,
    }
    params = {name: json.dumps(table, default=_hex) for name, table in tables.items()}
    return (_WRITE, {**params, "position": found.position, "channel": CHANNEL})


def _hex(value: Any) -> str:
    return bytes(value).hex()
