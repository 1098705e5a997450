"""People: the accounts that may sign in, and their sessions.

Accounts are not part of the record. A partnership names an account as its representative; what the
account may do there follows from the record alone. Only hashes of secrets are kept.
"""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from application.authorization import Principal
from application.kept import Kept
from application.store.port import Database, Params

_TABLES = (
    (
        "CREATE TABLE IF NOT EXISTS account ("
        "account TEXT PRIMARY KEY, name TEXT NOT NULL, organisation TEXT NOT NULL, operator INTEGER NOT NULL, "
        "token_hash TEXT NOT NULL UNIQUE)"
    ),
    (
        "CREATE TABLE IF NOT EXISTS session ("
        "session_hash TEXT PRIMARY KEY, account TEXT NOT NULL, expires_at TEXT NOT NULL)"
    ),
    (
        "CREATE TABLE IF NOT EXISTS alias ("
        "account TEXT NOT NULL, stream TEXT NOT NULL, actor TEXT NOT NULL UNIQUE, PRIMARY KEY (account, stream))"
    ),
)
_ERASING = (
    "CREATE TABLE IF NOT EXISTS erasing ("
    "account TEXT NOT NULL, stream TEXT NOT NULL, person BIGINT NOT NULL, PRIMARY KEY (account, stream, person))"
)
_MARK = (
    "INSERT INTO erasing (account, stream, person) VALUES (:account, :stream, :person) "
    "ON CONFLICT (account, stream, person) DO NOTHING"
)
_ACTOR = "SELECT actor FROM alias WHERE account = :account AND stream = :stream"
_NAME = (
    "INSERT INTO alias (account, stream, actor) VALUES (:account, :stream, :actor) "
    "ON CONFLICT (account, stream) DO NOTHING"
)
SESSION_LENGTH = timedelta(hours=12)
ACTORS_AT_HAND = 10_000


@dataclass(frozen=True)
class Account:
    """A person who can sign in, for one organisation."""

    account: str
    name: str
    organisation: str
    operator: bool

    def principal(self) -> Principal:
        """Give the principal as which this person acts."""
        return Principal(self.account, self.organisation, self.operator)


class ToErase(NamedTuple):
    """An account that is being erased, and one place where the record is to say so; person 0 is no such place."""

    account: str
    stream: str
    person: int


def _hashed(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


class People:
    """The accounts and sessions of this service."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._actors: Kept[tuple[str, str], str] = Kept(capacity=ACTORS_AT_HAND)

    def create_tables(self) -> None:
        """Make the tables of accounts and sessions, unless they are there already."""
        with self._database.write() as cursor:
            for table in (*_TABLES, _ERASING):
                cursor.execute(table)

    def add(self, *, name: str, organisation: str, operator: bool = False) -> tuple[Account, str]:
        """Add an account and give it with its token; the token is shown once and not kept."""
        account = Account(f"a-{secrets.token_hex(8)}", name, organisation, operator)
        token = secrets.token_urlsafe(32)
        with self._database.write() as cursor:
            cursor.execute(
                "INSERT INTO account (account, name, organisation, operator, token_hash) "
                "VALUES (:account, :name, :organisation, :operator, :token_hash)",
                {
                    "account": account.account,
                    "name": name,
                    "organisation": organisation,
                    "operator": int(operator),
                    "token_hash": _hashed(token),
                },
            )
        return account, token

    def remove(self, account: str) -> None:
        """Remove an account with its sessions; what it recorded stays."""
        with self._database.write() as cursor:
            cursor.execute("DELETE FROM session WHERE account = :account", {"account": account})
            cursor.execute("DELETE FROM account WHERE account = :account", {"account": account})

    def actors_of(self, account: str) -> dict[str, str]:
        """Give the random names of an account, by the stream in which it has each."""
        with self._database.read() as cursor:
            cursor.execute("SELECT stream, actor FROM alias WHERE account = :account", {"account": account})
            return {str(row["stream"]): str(row["actor"]) for row in cursor.fetchall()}

    def forget(self, account: str) -> None:
        """Remove an account, and with it the tie between the person and its random names."""
        self.remove(account)
        with self._database.write() as cursor:
            cursor.execute("DELETE FROM alias WHERE account = :account", {"account": account})
        self._actors.forget(lambda known: known[0] == account)
        self._database.wipe()

    def mark_for_erasure(self, places: Iterable[ToErase]) -> None:
        """Write down what is to be erased, before anything of it is."""
        rows = [one._asdict() for one in places]
        with self._database.write() as cursor:
            cursor.executemany(_MARK, rows)

    def marked_for_erasure(self) -> dict[str, list[ToErase]]:
        """Give what is still to be erased, by account."""
        with self._database.read() as cursor:
            cursor.execute("SELECT account, stream, person FROM erasing ORDER BY account, stream, person", {})
            rows = cursor.fetchall()
        marked: dict[str, list[ToErase]] = {}
        for row in rows:
            place = ToErase(str(row["account"]), str(row["stream"]), int(row["person"]))
            marked.setdefault(place.account, []).append(place)
        return marked

    def unmark(self, account: str) -> None:
        """Forget that an account was to be erased, once it is."""
        with self._database.write() as cursor:
            cursor.execute("DELETE FROM erasing WHERE account = :account", {"account": account})
        self._database.wipe()

    def all(self) -> tuple[Account, ...]:
        """Give every account, by organisation and name."""
        return self._accounts("ORDER BY organisation, name, account", {})

    def by_token(self, token: str) -> Account | None:
        """Give the account that a token belongs to."""
        found = self._accounts("WHERE token_hash = :hash", {"hash": _hashed(token)})
        return found[0] if found else None

    def by_id(self, account: str) -> Account | None:
        """Give the account with this id."""
        found = self._accounts("WHERE account = :account", {"account": account})
        return found[0] if found else None

    def open_session(self, account: str, *, now: datetime) -> str:
        """Open a session and give its secret; sessions that ran out are cleared away."""
        secret = secrets.token_urlsafe(32)
        with self._database.write() as cursor:
            cursor.execute("DELETE FROM session WHERE expires_at < :now", {"now": now.isoformat()})
            cursor.execute(
                "INSERT INTO session (session_hash, account, expires_at) VALUES (:hash, :account, :expires)",
                {"hash": _hashed(secret), "account": account, "expires": (now + SESSION_LENGTH).isoformat()},
            )
        return secret

    def close_session(self, secret: str) -> None:
        """End a session."""
        with self._database.write() as cursor:
            cursor.execute("DELETE FROM session WHERE session_hash = :hash", {"hash": _hashed(secret)})

    def by_session(self, secret: str, *, now: datetime) -> Account | None:
        """Give the account of a session that has not run out."""
        found = self._accounts(
            "WHERE account = (SELECT account FROM session WHERE session_hash = :hash AND expires_at >= :now)",
            {"hash": _hashed(secret), "now": now.isoformat()},
        )
        return found[0] if found else None

    def actor(self, account: str, stream: str) -> str:
        """Give the random name under which an account appears in one record, and in no other."""
        return self.known_actor(account, stream) or self._new_actor(account, stream)

    def known_actor(self, account: str, stream: str) -> str | None:
        """Give the random name that an account has in a record, or None when it never acted there."""
        return self._actors.get((account, stream), lambda: self._read_actor(account, stream))

    def _read_actor(self, account: str, stream: str) -> str | None:
        with self._database.read() as cursor:
            cursor.execute(_ACTOR, {"account": account, "stream": stream})
            row = cursor.fetchone()
        return None if row is None else str(row["actor"])

    def _new_actor(self, account: str, stream: str) -> str:
        with self._database.write() as cursor:
            cursor.execute(_NAME, {"account": account, "stream": stream, "actor": secrets.token_hex(16)})
        return self.known_actor(account, stream) or ""

    def _accounts(self, condition: str, params: Params) -> tuple[Account, ...]:
        with self._database.read() as cursor:
            cursor.execute(f"SELECT account, name, organisation, operator FROM account {condition}", params)  # noqa: S608 - fixed text
            rows = cursor.fetchall()
        return tuple(
            Account(str(row["account"]), str(row["name"]), str(row["organisation"]), bool(row["operator"]))
            for row in rows
        )
