"""The write path: one transaction under one lock, in which an append is recorded whole or not at all.

Check the commands and the versions, read the head of the log and the clock, write the events, their leaves, the new
heads, the sealed personal texts and the record of each command. When the answer of the database is lost, the record of
the command tells what became of it.
"""

import re
from collections.abc import Mapping, Sequence
from copy import copy
from time import monotonic

from eventsourcing.persistence import IntegrityError, PersistenceError

from application.store import schema, statements
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
from application.store.envelope import WITHOUT_TEXTS, Content, check_size, written
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
from application.store.personal import PersonalText, put_back, take_out
from application.store.port import Cursor, Database
from application.store.registry import Registry
from application.store.vault import KeyStore, entries_of, secret
from application.store.wake import Wakeup
from domain.facts import Event

SETTLING_SECONDS = 0.5
"""How long a lost answer is looked for before the outcome is called unknown."""

_ORIGIN = re.compile(r"[a-z0-9.:-]{1,255}/[a-z]{1,20}/[A-Za-z0-9-]{1,100}")


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
        secrets = tuple(
            tuple(secret(text, append.subject_of(index, text.path)) for text in texts)
            for index, (_, _, texts) in enumerate(taken)
        )
        author = (written(append.org), written(append.actor), command)
        log = written(append.log)
        contents = tuple(
            Content(name, *author, written(fields), written(entries_of(own)) if own else WITHOUT_TEXTS, log)
            for (name, fields, _), own in zip(taken, secrets, strict=True)
        )
        for content, event, (name, fields, texts) in zip(contents, append.events, taken, strict=True):
            check_size(content)
            self._check_return(event, name, fields, texts)
        keys = {subject: self._keys.key_for(subject) for subject in {one.subject for own in secrets for one in own}}
        return Prepared(append, str(append.stream), command, contents, secrets, keys)

    def _check_return(self, event: Event, name: str, fields: dict[str, object], texts: Sequence[PersonalText]) -> None:
        """Look whether the event comes back as it was, before it is kept for ever."""
        put_back(fields, texts)
        if self._registry.event(name, fields, "this append") != event:
            raise StoreUnfit(f"an event of type {name} would not read back as it was written")

    def _commit(self, calls: Sequence[Call]) -> None:
        if not self._attempt(calls, others=1):
            self._attempt(calls, others=0)

    def _attempt(self, calls: Sequence[Call], *, others: int) -> bool:
        """Try to commit; tell whether each call has its outcome, which it has when no other attempt may follow."""
        until = calls[0].until
        written_to_end = False
        try:
            with self._database.write(deadline=max(0.001, until - monotonic())) as cursor:
                known = self._look(cursor, calls)
                rows = Rows()
                verdicts = [verdict(call.parts, known, rows) for call in calls]
                self._write(cursor, known, rows)
                written_to_end = True
        except OutcomeUnknown as failure:
            self._all(calls, failure)
        except (StoreUnavailable, PersistenceError) as failure:
            if written_to_end:
                self._settle(calls, failure)
            elif isinstance(failure, IntegrityError):
                self._each(calls, failure)
            elif isinstance(failure, PersistenceError):
                self._all(calls, StoreUnfit(f"the database does not understand the store: {failure}"))
            elif others and not isinstance(failure, StoreBusy) and monotonic() < until:
                return False
            else:
                self._all(calls, failure)
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
        answers = cursor.batch(statements.looking(self._database, streams, logs, ids))
        return statements.known(self._database, answers, streams, logs, ids)

    def _write(self, cursor: Cursor, known: Known, rows: Rows) -> None:
        if rows.events:
            cursor.batch(statements.writing(self._database, known, rows))
        else:
            cursor.batch(schema.confirming(self._database))

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
