"""The refusals and failures of the store.

StoreError
  StaleVersion      the stream moved on since it was read: read again and decide anew
  KeyReused         the key of the command was used before for something else
  EventTooLarge     the event does not fit in a leaf
  NotCanonical      a value has no single written form, or bytes are not in that form
  StoreUnavailable  nothing was written and the store cannot be reached now: try again
    StoreBusy       nothing was written within the deadline: try again
  OutcomeUnknown    it may have been written: repeat with the same key
  StoreUnfit        the store may not be used as it is set up
    StoreInUse      another process holds the store's file
    SchemaMissing   the tables are not there yet
  StoreDamaged      what is stored contradicts itself: stop and find out
    UnknownType     an event of a type that this release does not know
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID


class StoreError(Exception):
    """Anything the store declines to do, with the facts that explain why."""

    def facts(self) -> dict[str, Any]:
        """Give the facts of the refusal by name."""
        return {name: getattr(self, name) for name in getattr(self, "__dataclass_fields__", ())}

    def __str__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in self.facts().items())})"


@dataclass(eq=False)
class StaleVersion(StoreError):
    """The stream moved on since it was read."""

    stream: UUID
    expected: int
    actual: int


@dataclass(eq=False)
class KeyReused(StoreError):
    """The key of this command was used before for something else."""

    command: str


@dataclass(eq=False)
class EventTooLarge(StoreError):
    """The event needs more bytes than a leaf may have."""

    type: str
    size: int
    limit: int


@dataclass(eq=False)
class NotCanonical(StoreError):
    """A value has no single written form, or bytes are not in that form."""

    reason: str


@dataclass(eq=False)
class StoreUnavailable(StoreError):
    """Nothing was written, and the store cannot be reached now: trying again is safe."""

    reason: str


@dataclass(eq=False)
class StoreBusy(StoreUnavailable):
    """Nothing was written within the deadline: trying again is safe."""


@dataclass(eq=False)
class OutcomeUnknown(StoreError):
    """The command may have been recorded: repeat with the same key to learn it."""

    command: str
    reason: str


@dataclass(eq=False)
class StoreUnfit(StoreError):
    """The store may not be used as it is set up."""

    reason: str


@dataclass(eq=False)
class StoreInUse(StoreUnfit):
    """Another process holds the store's file."""


@dataclass(eq=False)
class SchemaMissing(StoreUnfit):
    """The tables of the store are not there yet."""


@dataclass(eq=False)
class StoreDamaged(StoreError):
    """What is stored contradicts itself: nobody may build on it before it is explained."""

    reason: str


@dataclass(eq=False)
class UnknownType(StoreDamaged):
    """An event of a type that this release does not know."""
