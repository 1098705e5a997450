"""Builds a store from the environment that an application is given: its database, its keys, its recorder."""

from threading import Lock

from eventsourcing.utils import Environment, strtobool

from application.store.database import Database, DatabaseSettings, open_database
from application.store.errors import StoreUnfit
from application.store.ledger import Ledger
from application.store.postgres_database import PostgresDatabase
from application.store.reading import Reading
from application.store.recorder import LedgerRecorder
from application.store.registry import Registry
from application.store.schema import check_schema, create_schema, keys_table
from application.store.vault import KeyStore, Vault
from application.store.wake import Listener, Wakeup

STORE_URL = "HANDSLAG_STORE_URL"
KEYS_URL = "HANDSLAG_KEYS_URL"
STORE_SCHEMA = "HANDSLAG_STORE_SCHEMA"
POOL_SIZE = "HANDSLAG_POOL_SIZE"
DEADLINE = "HANDSLAG_DEADLINE_SECONDS"
CREATE_TABLE = "CREATE_TABLE"


class Equipment:
    """What a store consists of, opened in order and closed in the reverse order."""

    def __init__(self, env: Environment) -> None:
        self.deadline = float(_needed(env, DEADLINE))
        self.database = open_database(self._settings(env, STORE_URL))
        self._keys: Database | None = None
        self._listener: Listener | None = None
        self._listening = Lock()
        self.wakeup = Wakeup()
        try:
            self._keys = self._open_keys(env)
            if strtobool(env.get(CREATE_TABLE, "n")):
                create_schema(self.database, self._keys)
            check_schema(self.database)
        except BaseException:
            self.close()
            raise
        self.keys = KeyStore(self._keys, keys_table(self.database))
        self.vault = Vault(self.database, self.keys)
        self.reading = Reading(self.database, self.keys)

    def _settings(self, env: Environment, url: str) -> DatabaseSettings:
        return DatabaseSettings(
            _needed(env, url), _needed(env, STORE_SCHEMA), int(_needed(env, POOL_SIZE)), self.deadline
        )

    def _open_keys(self, env: Environment) -> Database:
        if self.database.dialect == "postgresql":
            return self.database
        return open_database(self._settings(env, KEYS_URL))

    def recorder(self, recorder: LedgerRecorder, registry: Registry) -> LedgerRecorder:
        """Put a recorder on this store."""
        ledger = Ledger(self.database, self.keys, registry, self.wakeup, deadline=self.deadline)
        recorder.attach(ledger, self.reading, self.wakeup, self.listen)
        return recorder

    def listen(self) -> None:
        """Begin to hear from other processes, if there can be any. Any thread may ask; there is one listener."""
        with self._listening:
            if self._listener is None and isinstance(self.database, PostgresDatabase) and not self.wakeup.closed:
                self._listener = Listener(self.database, self.wakeup, self.reading.last_position)

    def close(self) -> None:
        """Wake everyone who waits, and close all that is open. Closing twice is allowed."""
        self.wakeup.close()
        with self._listening:
            if self._listener is not None:
                self._listener.close()
                self._listener = None
        if self._keys is not None:
            self._keys.close()
        self.database.close()


def _needed(env: Environment, key: str) -> str:
    value = env.get(key)
    if value is None:
        raise StoreUnfit(f"{key} is not given")
    return value
