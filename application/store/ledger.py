"""The write path: one transaction under one lock, in which an append is recorded whole or not at all.

Check the commands and the versions, read the head of the log and the clock, write the events, their leaves, the new
heads, the sealed personal texts and the record of each command. When the answer of the database is lost, the record of
the command tells what became of it.
"""

import re
from collections.abc import Mapping, Sequence
from copy import copy
from time import monotonic

from eventsourcing.persistence import IntegrityError

from application.store import schema
from application.store.append import (
    Append,
    CommandRecord,
    Known,
    Prepared,
    Receipt,
    Rows,
    command_digest,
    replay,
    verdict,
)
from application.store.envelope import Content, check_size, written
from application.store.errors import (
    KeyReused,
    OutcomeUnknown,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreUnavailable,
    StoreUnfit,
)
from application.store.group import Call, GroupCommit
from application.store.merkle import joined
from application.store.personal import PersonalText, put_back, take_out
from application.store.port import Cursor, Database, Params, Statement
from application.store.reading import SELECT_COMMAND, head_of, records_of
from application.store.registry import Registry
from application.store.vault import KeyStore, entries_of, secret
from application.store.wake import Wakeup
from domain.facts import Event

SETTLING_SECONDS = 0.5
"""How long a lost answer is looked for before the outcome is called unknown."""

_ORIGIN = re.compile(r"[a-z0-9.:-]{1,255}/[a-z]{1,20}/[A-Za-z0-9-]{1,100}")

_VERSION = "SELECT version, log FROM event WHERE stream = :stream ORDER BY version DESC LIMIT 1"
_HEAD = "SELECT size, peaks, at FROM head WHERE log = :log"
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
    " ON CONFLICT (log) DO UPDATE SET size = :size, peaks = :peaks, at = :at"
)
_PUT_TAIL = "UPDATE tail SET position = :position"


class Ledger:
    """Appends to the store, from any number of threads."""

    def __init__(
        self, database: Database, keys: KeyStore, registry: Registry, wakeup: Wakeup, *, deadline: float
    ) -> None:
        self._database = database
        self._keys = keys
        self._registry = registry
        self._wakeup = wakeup
        self._group = GroupCommit(self._commit, deadline=deadline)

    def append(self, appends: Sequence[Append]) -> tuple[Receipt, ...]:
        """Record all these events in one transaction, or none of them; give a receipt for each append.

        Raises:
            StaleVersion: a stream is not at the expected version.
            KeyReused: a key was used before for something else.
            EventTooLarge: an event does not fit in a leaf.
            StoreUnavailable: nothing was written; try again.
            OutcomeUnknown: it may have been written; repeat with the same key.
        """
        if not appends or not all(append.events for append in appends):
            raise StoreUnfit("an append needs at least one event")
        if len({append.stream for append in appends}) < len(appends):
            raise StoreUnfit("the appends of one transaction are to different streams")
        if not all(_ORIGIN.fullmatch(append.log) for append in appends):
            raise StoreUnfit("the origin of a log is host/kind/id in plain characters")
        return self._group.submit([self._prepare(append) for append in appends])

    def _prepare(self, append: Append) -> Prepared:
        command = command_digest(append.actor, append.command_id)
        taken = [(self._registry.name_of(event), *take_out(event)) for event in append.events]
        secrets = tuple(tuple(secret(text, append.subject) for text in texts) for _, _, texts in taken)
        author = (written(append.org), written(append.actor), command)
        log = written(append.log)
        contents = tuple(
            Content(name, *author, written(fields), written(entries_of(own)), log)
            for (name, fields, _), own in zip(taken, secrets, strict=True)
        )
        for content, event, (name, fields, texts) in zip(contents, append.events, taken, strict=True):
            check_size(content)
            self._check_return(event, name, fields, texts)
        key = self._keys.key_for(append.subject) if any(secrets) else None
        return Prepared(append, str(append.stream), command, contents, secrets, key)

    def _check_return(self, event: Event, name: str, fields: dict[str, object], texts: Sequence[PersonalText]) -> None:
        """Look whether the event comes back as it was, before it is kept for ever."""
        put_back(fields, texts)
        if self._registry.event(name, fields, "this append") != event:
            raise StoreUnfit(f"an event of type {name} would not read back as it was written")

    def _commit(self, calls: Sequence[Call]) -> None:
        until = calls[0].until
        while not self._attempt(calls, until):
            """The connection was lost before anything was written, and there is time for another one."""

    def _attempt(self, calls: Sequence[Call], until: float) -> bool:
        written_to_end = False
        known = None
        try:
            with self._database.write(deadline=max(0.001, until - monotonic())) as cursor:
                known = self._look(cursor, calls)
                rows = Rows()
                verdicts = [verdict(call.parts, known, rows) for call in calls]
                self._write(cursor, known, rows)
                written_to_end = True
        except OutcomeUnknown as failure:
            self._all(calls, failure)
        except (StoreUnavailable, IntegrityError) as failure:
            if written_to_end:
                self._settle(calls, failure)
            elif isinstance(failure, IntegrityError):
                self._each(calls, failure)
            elif isinstance(failure, StoreBusy) or monotonic() >= until:
                self._all(calls, failure)
            else:
                return False
        else:
            for call, outcome in zip(calls, verdicts, strict=True):
                call.outcome = outcome
            self._wakeup.announce(known.position)
        return True

    def _look(self, cursor: Cursor, calls: Sequence[Call]) -> Known:
        """Take the lock and read what is to be known about these appends, in one exchange with the server."""
        parts = [part for call in calls for part in call.parts]
        streams = list(dict.fromkeys(part.stream for part in parts))
        logs = list(dict.fromkeys(part.append.log for part in parts))
        ids = list(dict.fromkeys(part.command for part in parts))
        locking = schema.locking(self._database)
        answers = cursor.batch(
            [
                *locking,
                (f"SELECT {self._database.now_sql()} AS now, position FROM tail", {}),  # noqa: S608  # fixed words
                *((_VERSION, {"stream": stream}) for stream in streams),
                *((_HEAD, {"log": log}) for log in logs),
                *((SELECT_COMMAND, {"id": identity}) for identity in ids),
            ]
        )[len(locking) :]
        known = Known(answers[0][0]["now"], answers[0][0]["position"])
        rest = iter(answers[1:])
        known.versions = {stream: (rows[0]["version"], rows[0]["log"]) for stream in streams if (rows := next(rest))}
        known.heads = {log: head_of(rows[0] if (rows := next(rest)) else None) for log in logs}
        known.commands = {identity: records_of(next(rest)) for identity in ids}
        return known

    def _write(self, cursor: Cursor, known: Known, rows: Rows) -> None:
        if not rows.events:
            cursor.batch(schema.confirming(self._database))
            return
        heads: list[Params] = [
            {"log": log, "size": head.size, "peaks": joined(head.peaks), "at": head.at}
            for log, head in known.heads.items()
            if log in rows.logs
        ]
        statements: list[Statement] = [
            (_INSERT_EVENT, rows.events),
            (_INSERT_LEAF, rows.leaves),
            (_PUT_HEAD, heads),
            (_PUT_TAIL, {"position": known.position}),
            (_INSERT_COMMAND, rows.commands),
            (_INSERT_SEALED, rows.secrets),
            *schema.announcing(self._database, known.position),
        ]
        cursor.batch([statement for statement in statements if statement[1]])

    def _each(self, calls: Sequence[Call], failure: IntegrityError) -> None:
        """Let each append stand alone, so that the one that the database refuses does not take others along."""
        if len(calls) == 1:
            self._all(calls, StoreDamaged(f"the database refused rows that should fit: {failure}"))
            return
        for call in calls:
            self._commit([call])

    def _settle(self, calls: Sequence[Call], failure: Exception) -> None:
        """Find out what became of a commit whose answer was lost: its records are there, or it was rolled back.

        The lock of the store is taken first, so that the lost transaction has surely ended.
        """
        try:
            with self._database.write(deadline=SETTLING_SECONDS) as cursor:
                known = self._look(cursor, calls)
                cursor.batch(schema.confirming(self._database))
        except StoreError:
            for call in calls:
                call.outcome = OutcomeUnknown(call.command, str(failure))
            return
        for call in calls:
            call.outcome = _settled(call, known.commands, failure)
        self._wakeup.announce(known.position)

    def _all(self, calls: Sequence[Call], failure: Exception) -> None:
        for call in calls:
            call.outcome = copy(failure)
            if isinstance(call.outcome, OutcomeUnknown):
                call.outcome.command = call.command


def _settled(
    call: Call, commands: Mapping[str, Mapping[str, CommandRecord]], failure: Exception
) -> tuple[Receipt, ...] | StoreError:
    try:
        records = replay(call.parts, commands)
    except KeyReused as refusal:
        return refusal
    receipts = tuple(record.receipt(replayed=False) for record in records)
    return receipts or StoreUnavailable(f"nothing was written: {failure}")
