"""The library as it comes: an aggregate as its documentation writes it, on its own recorders."""

from decimal import Decimal
from itertools import count
from uuid import UUID, uuid4

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event
from eventsourcing.persistence import StoredEvent
from psycopg.conninfo import conninfo_to_dict

from benchmarks.material import TOGETHER
from benchmarks.stores import Place


class Contract(Aggregate):
    """A contract that remembers how far its goals are reached."""

    @event("Signed")
    def __init__(self, goal: str) -> None:
        self.goal = goal
        self.attainment = Decimal(0)

    @staticmethod
    def create_id(goal: str) -> UUID:
        return uuid4()

    def record(self, by: str, effective_on: str, goal: str, attainment: str) -> None:
        if goal != self.goal:
            raise ValueError(goal)
        self._record(by=by, effective_on=effective_on, attainment=attainment)

    @event("AttainmentRecorded")
    def _record(self, by: str, effective_on: str, attainment: str) -> None:
        self.attainment = Decimal(attainment)


class Contracts(Application[UUID]):
    """Contracts, with no settings but where they are kept."""

    def sign(self) -> UUID:
        contract = Contract(goal="clean-schools")
        self.save(contract)
        return contract.id

    def record(self, identity: UUID) -> int:
        """Load, decide and save."""
        contract: Contract = self.repository.get(identity)
        contract.record("C", "2024-06-03", "clean-schools", "0.5")
        self.save(contract)
        return 1


class Peer:
    """An application of the library in a store of its own."""

    def __init__(self, place: Place, leaf: bytes) -> None:
        self.application = Contracts(_environment(place))
        self._leaf = leaf
        self._positions = count(1)

    def insert(self, number: int) -> int:
        """Give its recorder so many stored events of one stream, with our bytes."""
        stream = uuid4()
        events = [StoredEvent(stream, version, "benchmarks.library:Event", self._leaf) for version in range(number)]
        self.application.recorder.insert_events(events)
        return number

    def with_events(self, number: int) -> UUID:
        """Sign a contract and record so many events in it, some at a time: very large saves do not come back."""
        contract = Contract(goal="clean-schools")
        for version in range(2, number + 1):
            contract.record("C", "2024-06-03", "clean-schools", "0.5")
            if version % TOGETHER == 0:
                self.application.save(contract)
        self.application.save(contract)
        return contract.id

    def close(self) -> None:
        self.application.close()


def _environment(place: Place) -> dict[str, str]:
    url = place.fresh()
    if place.kind == "SQLite":
        name = url.removeprefix("sqlite:///")
        return {"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": name, "SQLITE_LOCK_TIMEOUT": "30"}
    told = conninfo_to_dict(url)
    return {
        "PERSISTENCE_MODULE": "eventsourcing.postgres",
        "POSTGRES_DBNAME": str(told["dbname"]),
        "POSTGRES_HOST": str(told["host"]),
        "POSTGRES_PORT": str(told.get("port", 5432)),
        "POSTGRES_USER": str(told["user"]),
        "POSTGRES_PASSWORD": str(told.get("password") or "none"),
        "POSTGRES_POOL_SIZE": "16",
        "POSTGRES_MAX_OVERFLOW": "24",
        "POSTGRES_MAX_WAITING": "200",
    }
