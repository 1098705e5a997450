"""When PostgreSQL, its network or its standbys fail, nobody is told something untrue, and nobody waits for long."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
import pytest
from psycopg import conninfo, sql

from application.record import Record
from application.store.errors import OutcomeUnknown, StoreBusy, StoreError, StoreUnavailable
from application.store.schema import lock_number
from tests.store.events import an_append, append, counted, opened, remarked
from tests.store.proxy import Proxy

T = TypeVar("T")


@contextlib.contextmanager
def a_proxy_before(address: str) -> Iterator[tuple[Proxy, str]]:
    parts = conninfo.conninfo_to_dict(address)
    host, port = str(parts.get("host") or "127.0.0.1"), int(parts.get("port") or 5432)
    target = str(Path(host) / f".s.PGSQL.{port}") if host.startswith("/") else (host, port)
    with Proxy(target) as proxy:
        user = parts.get("user") or "postgres"
        password = f":{parts['password']}" if parts.get("password") else ""
        yield proxy, f"postgresql://{user}{password}@127.0.0.1:{proxy.port}/{parts['dbname']}?sslmode=disable"


@contextlib.contextmanager
def the_lock_held(address: str) -> Iterator[None]:
    with psycopg.connect(address) as holder:
        holder.execute("SELECT pg_advisory_xact_lock(%s)", (lock_number("handslag"),))
        yield


def test_a_commit_whose_answer_is_lost_is_answered_with_what_became_of_it(fresh_postgres: str) -> None:
    with a_proxy_before(fresh_postgres) as (proxy, address), opened(address) as record:
        stream = uuid4()
        receipts = []
        for number in range(30):
            proxy.cut_commits = 1
            receipts.append(append(record, an_append(stream, number)))

        assert [receipt.last_version for receipt in receipts] == list(range(1, 31))
        assert proxy.cut_commits == 0
        assert record.version_of(stream) == 30


def test_when_the_outcome_cannot_be_learnt_it_is_called_unknown_and_repeating_settles_it(fresh_postgres: str) -> None:
    with a_proxy_before(fresh_postgres) as (proxy, address), opened(address) as record:
        stream = uuid4()
        proxy.cut_commits = 1000

        with pytest.raises(OutcomeUnknown) as unknown:
            append(record, an_append(stream, 0, key="k"))

        proxy.cut_commits = 0
        again = append(record, an_append(stream, 0, key=unknown.value.command))
        assert again.replayed
        assert again.last_version == record.version_of(stream) == 1


def test_a_lock_that_is_held_ends_in_busy_within_the_deadline(fresh_postgres: str) -> None:
    with opened(fresh_postgres) as record, the_lock_held(fresh_postgres):
        before = time.monotonic()

        with pytest.raises(StoreBusy):
            append(record, an_append(uuid4(), 0))

        assert 1.5 < time.monotonic() - before < 3


def test_many_who_wait_for_a_held_lock_all_learn_it_within_the_deadline(fresh_postgres: str) -> None:
    with opened(fresh_postgres, pool_size=2) as record, the_lock_held(fresh_postgres):
        waits: list[tuple[float, str]] = []

        def ask() -> None:
            before = time.monotonic()
            try:
                append(record, an_append(uuid4(), 0))
            except StoreError as refusal:
                waits.append((time.monotonic() - before, type(refusal).__name__))

        threads = [threading.Thread(target=ask) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert {name for _, name in waits} == {"StoreBusy"}
        assert max(wait for wait, _ in waits) < 3


def test_readers_are_served_while_the_lock_is_held(fresh_postgres: str) -> None:
    with opened(fresh_postgres, pool_size=2) as record:
        stream = uuid4()
        append(record, an_append(stream, 0))
        with the_lock_held(fresh_postgres):
            writer = threading.Thread(target=append_and_be_refused, args=(record,))
            writer.start()

            seen = [len(record.read(stream)) for _ in range(20)]

            writer.join()

    assert seen == [1] * 20


def append_and_be_refused(record: Record) -> None:
    with contextlib.suppress(StoreBusy):
        append(record, an_append(uuid4(), 0))


def test_an_exhausted_pool_ends_in_busy_within_the_deadline(fresh_postgres: str) -> None:
    with opened(fresh_postgres, pool_size=2) as record, contextlib.ExitStack() as held:
        for _ in range(2):
            held.enter_context(record.database.read())
        before = time.monotonic()

        with pytest.raises(StoreBusy):
            append(record, an_append(uuid4(), 0))

        assert time.monotonic() - before < 3


def test_a_black_hole_is_left_within_the_deadline_and_forgotten_afterwards(fresh_postgres: str) -> None:
    with a_proxy_before(fresh_postgres) as (proxy, address), opened(address, deadline_seconds=1) as record:
        stream = uuid4()
        append(record, an_append(stream, 0))
        proxy.swallow = True
        before = time.monotonic()

        with pytest.raises(StoreUnavailable):
            append(record, an_append(stream, 1))
        with pytest.raises(StoreUnavailable):
            record.read(stream)

        assert time.monotonic() - before < 5
        proxy.swallow = False
        assert eventually(lambda: append(record, an_append(stream, record.version_of(stream)))).last_version >= 2


def eventually(act: Callable[[], T], seconds: float = 10) -> T:
    until = time.monotonic() + seconds
    while True:
        try:
            return act()
        except StoreUnavailable:
            if time.monotonic() > until:
                raise


def test_connections_that_the_server_ended_cost_nobody_an_error(fresh_postgres: str) -> None:
    with opened(fresh_postgres) as record, psycopg.connect(fresh_postgres, autocommit=True) as admin:
        stream = uuid4()
        for number in range(5):
            append(record, an_append(stream, number))
            admin.execute(
                "SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

        assert len(record.read(stream)) == 5


def test_a_wait_for_a_standby_that_is_broken_off_is_an_unknown_outcome_and_never_a_success(
    fresh_postgres: str,
) -> None:
    with opened(fresh_postgres) as record, psycopg.connect(fresh_postgres, autocommit=True) as admin:
        stream = uuid4()
        append(record, an_append(stream, 0))
        with a_missing_standby(admin):
            canceller = threading.Thread(target=cancel_whoever_waits_for_a_standby, args=(fresh_postgres,))
            canceller.start()
            with pytest.raises(OutcomeUnknown, match="replication"):
                append(record, an_append(stream, 1, key="k"))
            canceller.join()

            with pytest.raises(OutcomeUnknown):
                append(record, an_append(stream, 1, key="k"))

        again = append(record, an_append(stream, 1, key="k"))
        assert again.replayed
        assert record.version_of(stream) == 2


def test_a_wait_for_a_standby_that_does_not_end_is_an_unknown_outcome_within_the_deadline(fresh_postgres: str) -> None:
    with (
        opened(fresh_postgres, deadline_seconds=1) as record,
        psycopg.connect(fresh_postgres, autocommit=True) as admin,
        a_missing_standby(admin),
    ):
        before = time.monotonic()

        with pytest.raises(OutcomeUnknown):
            append(record, an_append(uuid4(), 0, key="k"))

        assert time.monotonic() - before < 3


@contextlib.contextmanager
def a_missing_standby(admin: psycopg.Connection[tuple[object, ...]]) -> Iterator[None]:
    try:
        admin.execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
        reload(admin, "nobody")
        yield
    finally:
        admin.execute("SET synchronous_commit = local")
        admin.execute("ALTER SYSTEM RESET synchronous_standby_names")
        reload(admin, "")


def reload(admin: psycopg.Connection[tuple[object, ...]], expected: str) -> None:
    admin.execute("SELECT pg_reload_conf()")
    until = time.monotonic() + 5
    while admin.execute("SHOW synchronous_standby_names").fetchone() != (expected,):
        assert time.monotonic() < until
    threading.Event().wait(0.2)


def cancel_whoever_waits_for_a_standby(address: str) -> None:
    until = time.monotonic() + 3
    with psycopg.connect(address, autocommit=True) as admin:
        while time.monotonic() < until:
            found = admin.execute("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
            if found.rowcount:
                return


def test_a_role_that_may_only_add_can_append(fresh_postgres: str) -> None:
    with opened(fresh_postgres):
        """Make the tables as their owner."""
    role = f"writer_{uuid4().hex[:12]}"
    with psycopg.connect(fresh_postgres, autocommit=True) as owner:
        owner.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(role)))
        for right in (
            "USAGE ON SCHEMA handslag, handslag_keys",
            "SELECT, INSERT ON handslag.event, handslag.leaf, handslag.command, handslag.head, handslag.vault",
            "SELECT ON handslag.tail",
            "UPDATE ON handslag.head, handslag.tail",
            "DELETE ON handslag.vault",
            "SELECT, INSERT, DELETE ON handslag_keys.subject_key",
        ):
            owner.execute(sql.SQL("GRANT {} TO {}").format(sql.SQL(right), sql.Identifier(role)))
        try:
            address = conninfo.make_conninfo(fresh_postgres, user=role)
            url = f"postgresql://{role}@/{urlsplit(fresh_postgres).path[1:]}?{urlsplit(fresh_postgres).query}"
            with opened(url, create_schema=False) as record:
                receipt = append(record, an_append(uuid4(), 0, counted(1), remarked("a", "text")))
                record.erase("person-1")
            with psycopg.connect(address, autocommit=True) as writer:
                for act in (
                    "DELETE FROM handslag.event",
                    "UPDATE handslag.leaf SET pos = 1",
                    "DROP TABLE handslag.head",
                ):
                    with pytest.raises(psycopg.errors.InsufficientPrivilege):
                        writer.execute(act)
        finally:
            owner.execute(sql.SQL("DROP OWNED BY {}").format(sql.Identifier(role)))
            owner.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(role)))

    assert receipt.last_version == 2
