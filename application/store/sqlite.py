"""The library's SQLite factory and recorder, with our datastore, schema and write path."""

from eventsourcing.sqlite import SQLiteApplicationRecorder, SQLiteFactory
from eventsourcing.utils import Environment, EnvType

from application.store.errors import StoreUnfit
from application.store.factory import Equipment
from application.store.recorder import LedgerRecorder
from application.store.registry import Registry
from application.store.sqlite_database import SQLiteDatabase


class SQLiteRecorder(LedgerRecorder, SQLiteApplicationRecorder):
    """Records in SQLite."""

    def construct_create_table_statements(self) -> list[str]:
        """Give none: `schema.create_schema` makes the tables."""
        return []


class SQLiteStore(SQLiteFactory):
    """Makes a store in an SQLite file or in memory."""

    registry: Registry

    def __init__(self, env: Environment | EnvType | None) -> None:
        super().__init__(env)
        self.equipment = Equipment(self.env)

    def application_recorder(self) -> SQLiteRecorder:
        """Give the recorder of this store."""
        database = self.equipment.database
        if not isinstance(database, SQLiteDatabase):
            raise StoreUnfit("the address is not one of SQLite")
        recorder = SQLiteRecorder(database.datastore)
        self.equipment.recorder(recorder, self.registry)
        return recorder

    def close(self) -> None:
        """Close the store."""
        super().close()
        self.equipment.close()
