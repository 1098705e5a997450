"""The library's PostgreSQL factory and recorder, with our datastore, schema and write path."""

from eventsourcing.postgres import PostgresApplicationRecorder, PostgresFactory
from eventsourcing.utils import Environment, EnvType

from application.store.errors import StoreUnfit
from application.store.factory import Equipment
from application.store.postgres_database import PostgresDatabase
from application.store.recorder import LedgerRecorder
from application.store.registry import Registry


class PostgresRecorder(LedgerRecorder, PostgresApplicationRecorder):
    """Records in PostgreSQL."""

    def create_table(self) -> None:
        """Make nothing: `schema.create_schema` makes the tables."""


class PostgresStore(PostgresFactory):
    """Makes a store in a PostgreSQL database."""

    registry: Registry

    def __init__(self, env: Environment | EnvType | None) -> None:
        super().__init__(env)
        self.equipment = Equipment(self.env)

    def application_recorder(self) -> PostgresRecorder:
        """Give the recorder of this store."""
        database = self.equipment.database
        if not isinstance(database, PostgresDatabase):
            raise StoreUnfit("the address is not one of PostgreSQL")
        recorder = PostgresRecorder(database.datastore)
        self.equipment.recorder(recorder, self.registry)
        return recorder

    def close(self) -> None:
        """Close the store."""
        super().close()
        self.equipment.close()
