"""Turns rows into recorded events and back, holding each row against the leaf that it carries."""

from uuid import UUID

from eventsourcing.domain import DomainEventProtocol
from eventsourcing.persistence import JSONTranscoder, Mapper, NotSupportedError, StoredEvent

from application.store.envelope import Leaf, Place, Recorded, read_leaf
from application.store.errors import StoreDamaged
from application.store.personal import PersonalText, put_back
from application.store.reading import StoredLeaf
from application.store.registry import Registry
from application.store.vault import unseal
from domain.facts import ERASED


class LeafMapper(Mapper[UUID]):
    """Reads the bytes of leaves. What is written is made by the ledger, where place and time are known."""

    def __init__(self, registry: Registry) -> None:
        super().__init__(JSONTranscoder())
        self._registry = registry

    def to_domain_event(self, stored_event: StoredEvent) -> Recorded:
        """Read a row.

        Raises:
            UnknownType: no class or upcaster has its type.
            StoreDamaged: the row does not stand where its leaf says, or its content is not that of its type.
        """
        if not isinstance(stored_event, StoredLeaf):
            raise StoreDamaged("a row without its place in the log cannot be checked")
        return self.recorded(stored_event)

    def recorded(self, row: StoredLeaf) -> Recorded:
        """Read a row of the event table."""
        leaf = read_leaf(row.state)
        _check(row, leaf)
        if leaf.pii:
            put_back(leaf.data, _texts(row, leaf))
        event = self._registry.event(leaf.type, leaf.data, f"position {row.id}")
        place = leaf.place
        return Recorded(
            stream=UUID(place.stream) if isinstance(row.originator_id, str) else row.originator_id,
            version=place.version,
            log=place.log,
            pos=place.pos,
            position=row.id,
            at=leaf.at,
            org=leaf.org,
            actor=leaf.actor,
            command=leaf.command,
            type=leaf.type,
            event=event,
        )

    def to_stored_event(self, domain_event: DomainEventProtocol[UUID]) -> StoredEvent:
        """Refuse: a leaf needs its place in the log, which only an append gives."""
        raise NotSupportedError("events are recorded by append, which gives them their place in the log")


def _check(row: StoredLeaf, leaf: Leaf) -> None:
    """Hold a row against its leaf, so that a row that was moved or renamed is not believed.

    Raises:
        StoreDamaged: they differ.
    """
    place = Place(row.stream, row.originator_version, row.log, row.pos)
    if place != leaf.place or row.topic != leaf.type:
        raise StoreDamaged(
            f"the event at position {row.id} stands at {place.stream} {place.version} as {row.topic},"
            f" and its leaf says {leaf.place.stream} {leaf.place.version} as {leaf.type}"
        )


def _texts(row: StoredLeaf, leaf: Leaf) -> list[PersonalText]:
    """Give the personal texts of an event; those that were erased say so."""
    sealed = {one.number: one for one in row.sealed}
    texts = []
    for number, entry in enumerate(leaf.pii):
        one = sealed.get(number)
        value = ERASED if one is None or one.key is None else unseal(one.sealed, one.key, row.log, row.pos, entry)
        texts.append(PersonalText(entry["path"], value))
    return texts
