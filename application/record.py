"""The record: what was agreed and what happened, appended once, read back in order, and checked on demand."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, NamedTuple, TypeVar
from uuid import UUID

from eventsourcing.application import Application
from eventsourcing.persistence import InfrastructureFactory, Mapper
from eventsourcing.utils import Environment, EnvType, strtobool

from application.kept import Kept
from application.settings import Settings
from application.store import factory, merkle
from application.store.append import Append, Head, Receipt, command_digest
from application.store.canonical import strict
from application.store.database import Database
from application.store.envelope import Recorded
from application.store.errors import KeyReused, NotCanonical, StoreDamaged, StoreUnfit
from application.store.factory import Equipment
from application.store.mapper import LeafMapper
from application.store.postgres import PostgresStore
from application.store.recorder import PAGE, LedgerRecorder
from application.store.registry import Registry, Upcaster
from application.store.sqlite import SQLiteStore
from domain.facts import Event

__all__ = ["Append", "Folded", "Head", "Receipt", "Record", "Recorded", "Verified"]

S = TypeVar("S")
LOGS_AT_HAND = 10_000
_UNSAFE = "POSTGRES_ENABLE_DB_FUNCTIONS"


@dataclass(frozen=True)
class Folded(Generic[S]):
    """A state made from the events of a stream, and the version of the last of them."""

    id: UUID
    version: int
    state: S


class Verified(NamedTuple):
    """A log that was found whole: its size and the root of its tree."""

    log: str
    size: int
    root: bytes


class Record(Application[UUID]):
    """The event-sourced application of Handslag, on memory, SQLite or PostgreSQL alike."""

    name = "handslag"
    mapper: LeafMapper
    recorder: LedgerRecorder
    _equipment: Equipment

    def __init__(
        self, settings: Settings, event_types: Iterable[type[Event]], upcasters: Mapping[str, Upcaster] | None = None
    ) -> None:
        """Open the record.

        Raises:
            StoreUnfit: the store may not be used as it is set up.
            StoreInUse: another process has the SQLite file.
            SchemaMissing: the tables are to be made first.
            StoreUnavailable: the database cannot be reached.
        """
        self._settings = settings
        self._registry = Registry(event_types, upcasters)
        self._logs: Kept[UUID, str] = Kept(capacity=LOGS_AT_HAND)
        super().__init__(_environment(settings))

    def construct_env(self, name: str, env: EnvType | None = None) -> Environment:
        """Take the given settings alone: nothing of the process environment may alter a store.

        Raises:
            StoreUnfit: the environment asks for what would let readers miss events.
        """
        for key, value in os.environ.items():
            if key.endswith(_UNSAFE) and strtobool(value or "n"):
                raise StoreUnfit(f"{key} is switched on: without its lock readers miss events; take it away")
        return Environment(name, env)

    def construct_factory(self, env: Environment) -> InfrastructureFactory:
        """Make the store, and tell it which events there are."""
        made = store = super().construct_factory(env)
        if not isinstance(store, SQLiteStore | PostgresStore):
            raise StoreUnfit("the factory is not one of this store")
        store.registry = self._registry
        self._equipment = store.equipment
        return made

    def construct_mapper(self) -> Mapper[UUID]:
        """Make the mapper that reads leaves."""
        return LeafMapper(self._registry)

    @property
    def database(self) -> Database:
        """The database of the store, for what is derived from the record."""
        return self._equipment.database

    def append(self, appends: Sequence[Append]) -> tuple[Receipt, ...]:
        """Record all these events in one transaction, or none of them.

        Raises:
            StaleVersion: a stream is not at the expected version.
            KeyReused: a key was used before for something else.
            EventTooLarge: an event does not fit in a leaf.
            StoreUnavailable: nothing was written; try again.
            OutcomeUnknown: it may have been written; repeat with the same key.
        """
        return self.recorder.append(appends)

    def receipt_of(self, stream: UUID, *, actor: str, command_id: str, fingerprint: str) -> Receipt | None:
        """Give the receipt of a command that was recorded in a stream before, or None.

        Raises:
            KeyReused: the key was used for something else.
        """
        records = self.recorder.reading.command(command_digest(actor, command_id))
        record = records.get(str(stream))
        if records and (record is None or record.fingerprint != fingerprint):
            raise KeyReused(command_id)
        return None if record is None else record.receipt(replayed=True)

    def log_of(self, stream: UUID, first: Event) -> str:
        """Give the origin of the log of a stream: the one it has, or one after the kind of its first event.

        A partnership's events have topics that begin with `partnership.`, and their logs are `host/p/stream`.
        """
        kind = first.TOPIC.partition(".")[0][:1]
        known = self._logs.get(stream, lambda: self.recorder.reading.log_of(stream))
        return known or self._settings.origin(kind, str(stream))

    def read(self, stream: UUID, *, after: int = 0, until: int | None = None) -> list[Recorded]:
        """Give the events of a stream in order, beyond one version and up to another."""
        return [self.mapper.recorded(row) for row in self.recorder.reading.stream(stream, after=after, until=until)]

    def read_all(self, after_position: int, limit: int = PAGE) -> list[Recorded]:
        """Give the events of all streams beyond a position, in the order in which they were committed."""
        page = self.recorder.reading.page(after=after_position, limit=limit)
        return [self.mapper.recorded(row) for row in page]

    def last_position(self) -> int:
        """Give the position of the last event; 0 in an empty store."""
        return self.recorder.reading.last_position()

    def version_of(self, stream: UUID) -> int:
        """Give the version of a stream; 0 when nothing was recorded in it."""
        return self.recorder.reading.version_of(stream)

    def head(self, log: str) -> Head:
        """Give the size, the peaks and with them the root of a log."""
        return self.recorder.reading.head(log)

    def logs(self) -> list[str]:
        """Give the origins of all logs."""
        return self.recorder.reading.logs()

    def wait_for_more(self, position: int, timeout: float) -> bool:
        """Sleep until something is recorded beyond a position, or the seconds are over; tell whether there is more.

        Whoever calls `recorder.wakeup.look_again` ends the sleep early, so that a loop can be stopped.
        """
        self._equipment.listen()
        wakes = self.recorder.wakeup.wakes
        if self.last_position() > position:
            return True
        self.recorder.wakeup.wait(position, timeout, lambda: self.recorder.wakeup.wakes != wakes)
        return not self.recorder.wakeup.closed and self.last_position() > position

    def fold(self, stream: UUID, evolve: Callable[[S, Event], S], initial: S, *, until: int | None = None) -> Folded[S]:
        """Make a state from the events of a stream, up to a version when one is given.

        A stream without events gives the initial state at version 0.
        """

        def project(_: Folded[S] | None, events: Iterable[Recorded]) -> Folded[S]:
            state, version = initial, 0
            for recorded in events:
                state, version = evolve(state, recorded.event), recorded.version
            return Folded(stream, version, state)

        return self.repository.get(stream, version=until, projector_func=project)

    def verify(self, log: str) -> Verified:
        """Compute a log anew from its stored bytes: each leaf in canonical form, in its place, and the root.

        Raises:
            StoreDamaged: something was altered, moved, added or taken away.
        """
        hashes = self.recorder.reading.leaf_hashes(log)
        head = self.head(log)
        latest = datetime.min.replace(tzinfo=UTC)
        for start in range(0, len(hashes), PAGE):
            latest = self._verify_page(log, start, hashes[start : start + PAGE], latest)
        peaks = merkle.peaks_of(hashes)
        if (len(hashes), peaks) != (head.size, head.peaks):
            raise StoreDamaged(f"the leaves of {log} do not make the tree that its head names")
        return Verified(log, head.size, head.root)

    def _verify_page(self, log: str, start: int, hashes: list[bytes], latest: datetime) -> datetime:
        rows = self.recorder.reading.log(log, after=start - 1, limit=len(hashes))
        if [row.pos for row in rows] != list(range(start, start + len(hashes))):
            raise StoreDamaged(f"{log} lacks an event beyond {start}")
        for row, expected in zip(rows, hashes, strict=True):
            try:
                strict(row.state)
            except NotCanonical as error:
                raise StoreDamaged(f"leaf {row.pos} of {log}: {error.reason}") from error
            if merkle.leaf_hash(row.state) != expected:
                raise StoreDamaged(f"leaf {row.pos} of {log} was altered")
            before, latest = latest, self.mapper.recorded(row).at
            if latest < before:
                raise StoreDamaged(f"leaf {row.pos} of {log} is earlier than the one before it")
        return latest

    def erase(self, subject: str) -> int:
        """Erase the personal texts of a person; give how many there were. The log still verifies."""
        return self._equipment.vault.erase(subject)


def _environment(settings: Settings) -> dict[str, str]:
    postgres = settings.store_url.startswith("postgres")
    return {
        "PERSISTENCE_MODULE": "application.store.postgres:PostgresStore"
        if postgres
        else "application.store.sqlite:SQLiteStore",
        "SQLITE_DBNAME": ":memory:",
        **{f"POSTGRES_{name}": "" for name in ("DBNAME", "HOST", "USER", "PASSWORD")},
        factory.STORE_URL: settings.store_url,
        factory.KEYS_URL: settings.keys_url(),
        factory.STORE_SCHEMA: settings.store_schema,
        factory.POOL_SIZE: str(settings.pool_size),
        factory.DEADLINE: str(settings.deadline_seconds),
        factory.CREATE_TABLE: "y" if settings.create_schema else "n",
    }
