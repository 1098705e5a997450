"""The tables of the store, the triggers that keep them as they are, and the few statements that differ by database.

`docs/reference/stored-form.md` explains each column. Tables are made in an explicit step, so that the role that
appends needs no right to make or alter any.
"""

from collections.abc import Sequence
from hashlib import sha256

from eventsourcing.persistence import ProgrammingError

from application.store.errors import SchemaMissing
from application.store.port import Database, Statement
from application.store.postgres_database import PostgresDatabase

CHANNEL = "handslag_position"
"""The channel on which PostgreSQL tells the position of what was committed."""

_KEPT = ("event", "leaf", "command")
"""Tables in which a row is never changed or deleted."""

_SQLITE_KEYS = "subject_key"
_POSTGRES_KEYS = "handslag_keys.subject_key"


_TABLES = """
CREATE TABLE event (
    position {whole} NOT NULL PRIMARY KEY CHECK (position > 0),
    stream TEXT NOT NULL,
    version {whole} NOT NULL CHECK (version > 0),
    type TEXT NOT NULL,
    log TEXT NOT NULL,
    pos {whole} NOT NULL CHECK (pos >= 0),
    leaf {blob} NOT NULL,
    UNIQUE (stream, version)
);
CREATE TABLE leaf (
    log TEXT NOT NULL,
    pos {whole} NOT NULL,
    hash {blob} NOT NULL,
    stream TEXT NOT NULL,
    version {whole} NOT NULL,
    PRIMARY KEY (log, pos),
    UNIQUE (stream, version)
){compact};
CREATE TABLE head (
    log TEXT NOT NULL PRIMARY KEY,
    size {whole} NOT NULL,
    peaks {blob} NOT NULL,
    at TEXT NOT NULL
){compact};
CREATE TABLE tail (
    only_row {whole} NOT NULL PRIMARY KEY CHECK (only_row = 1),
    position {whole} NOT NULL
);
INSERT INTO tail (only_row, position) VALUES (1, 0);
CREATE TABLE command (
    id TEXT NOT NULL,
    stream TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    first_version {whole} NOT NULL,
    last_version {whole} NOT NULL,
    position {whole} NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (id, stream)
){compact};
CREATE TABLE vault (
    log TEXT NOT NULL,
    pos {whole} NOT NULL,
    number {whole} NOT NULL,
    position {whole} NOT NULL,
    subject TEXT NOT NULL,
    sealed {blob} NOT NULL,
    PRIMARY KEY (log, pos, number)
){compact};
CREATE INDEX vault_position ON vault (position);
CREATE INDEX vault_subject ON vault (subject)
"""


def _tables(database: Database) -> list[str]:
    words = {"blob": database.blob, "whole": "BIGINT", "compact": ""}
    if database.dialect == "sqlite":
        words |= {"whole": "INTEGER", "compact": " WITHOUT ROWID"}
    return _TABLES.format(**words).split(";")


def _key_table(name: str, blob: str) -> str:
    return f"CREATE TABLE IF NOT EXISTS {name} (subject TEXT NOT NULL PRIMARY KEY, key {blob} NOT NULL)"


def _sqlite_triggers() -> list[str]:
    forbidden = [(table, act) for table in _KEPT for act in ("UPDATE", "DELETE")]
    forbidden += [("head", "DELETE"), ("tail", "DELETE")]
    return [
        f"CREATE TRIGGER {table}_keeps_{act.lower()} BEFORE {act} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: what was recorded is never changed'); END"
        for table, act in forbidden
    ]


_POSTGRES_REFUSAL = """
CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%: what was recorded is never changed', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$
"""


def _postgres_triggers() -> list[str]:
    statements = [_POSTGRES_REFUSAL]
    for table in (*_KEPT, "head", "tail"):
        acts = "UPDATE OR DELETE" if table in _KEPT else "DELETE"
        statements += [
            f"CREATE TRIGGER {table}_keeps BEFORE {acts} ON {table} FOR EACH ROW EXECUTE FUNCTION refuse()",
            f"CREATE TRIGGER {table}_keeps_all BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse()",
            f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_keeps",
            f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_keeps_all",
        ]
    return statements


def keys_table(database: Database) -> str:
    """Give the table in which the keys of persons are kept."""
    return _POSTGRES_KEYS if database.dialect == "postgresql" else _SQLITE_KEYS


def create_schema(database: Database, keys: Database) -> None:
    """Make the tables of the store and of its keys, unless they are there already."""
    if isinstance(database, PostgresDatabase):
        _create_postgres(database)
    else:
        with keys.write() as cursor:
            cursor.execute(_key_table(_SQLITE_KEYS, keys.blob))
        if not has_schema(database):
            with database.write() as cursor:
                cursor.batch([(sql, {}) for sql in (*_tables(database), *_sqlite_triggers())])


def _create_postgres(database: PostgresDatabase) -> None:
    with database.write(deadline=30) as cursor:
        cursor.batch(
            [
                ("SELECT pg_advisory_xact_lock(:lock)", {"lock": lock_number(database.schema)}),
                (f'CREATE SCHEMA IF NOT EXISTS "{database.schema}"', {}),
                ("CREATE SCHEMA IF NOT EXISTS handslag_keys", {}),
                (_key_table(_POSTGRES_KEYS, database.blob), {}),
            ]
        )
        there = cursor.batch([("SELECT to_regclass('vault') AS name", {})])[0][0]["name"]
        if there is None:
            cursor.batch([(sql, {}) for sql in (*_tables(database), *_postgres_triggers())])


def has_schema(database: Database) -> bool:
    """Tell whether the tables of the store are there."""
    try:
        with database.read() as cursor:
            cursor.execute("SELECT position FROM tail")
            return cursor.fetchone() is not None
    except ProgrammingError:
        return False


def check_schema(database: Database) -> None:
    """Look whether the tables of the store are there.

    Raises:
        SchemaMissing: they are not, and making them is a step of its own.
    """
    if not has_schema(database):
        raise SchemaMissing(
            "the store has no tables: start once under the role that owns them, with HANDSLAG_CREATE_SCHEMA=true"
        )


def lock_number(schema: str) -> int:
    """Give the number of the advisory lock that puts all appends to one store in order."""
    return int.from_bytes(sha256(f"handslag append {schema}".encode()).digest()[:8], signed=True)


def locking(database: Database) -> Sequence[Statement]:
    """Give what takes the lock of the store; on SQLite the transaction itself is that lock."""
    if isinstance(database, PostgresDatabase):
        return [("SELECT pg_advisory_xact_lock(:lock)", {"lock": lock_number(database.schema)})]
    return []


def confirming(database: Database) -> Sequence[Statement]:
    """Give what makes a commit that writes nothing wait until all that was committed before it is as safe.

    On PostgreSQL with standbys a command that is repeated may find a record that no standby has yet.
    """
    if database.dialect == "postgresql":
        return [("SELECT pg_logical_emit_message(true, 'handslag', 'confirm')", {})]
    return []
