"""The refusals of the projections.

ProjectionError
  UnknownKind         an event of a kind that this release does not know: the projection stops there
  Overtaken           another runner was first: nothing was written, look again where the projection stands
  NotYetVisible       a position was not reached in time: ask again later
  ProjectionStopped   the projection stopped at a fault before a position: somebody must look at it
"""

from dataclasses import dataclass
from typing import Any


class ProjectionError(Exception):
    """Anything that keeps a projection from answering, with the facts that explain why."""

    def facts(self) -> dict[str, Any]:
        """Give the facts of the refusal by name."""
        return dict(vars(self))

    def __str__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in self.facts().items())})"


@dataclass(eq=False)
class UnknownKind(ProjectionError):
    """An event of a kind that this release does not know."""

    type: str
    position: int


@dataclass(eq=False)
class Overtaken(ProjectionError):
    """Another runner moved the projection on; nothing was written."""

    name: str


@dataclass(eq=False)
class NotYetVisible(ProjectionError):
    """The projections did not reach the position in time."""

    position: int
    reached: int


@dataclass(eq=False)
class ProjectionStopped(ProjectionError):
    """The projection stopped before the position that was asked for."""

    name: str
    position: int
    reason: str
