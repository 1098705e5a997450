"""Why something about a crisis is refused."""

from dataclasses import dataclass

from domain.errors import InvalidInput, NotFound, Refused


@dataclass(eq=False)
class UnknownCrisis(NotFound):
    """No crisis with this number was declared."""

    crisis: int


@dataclass(eq=False)
class UnknownCrisisAction(NotFound):
    """No action against a crisis has this number."""

    crisis_action: int


@dataclass(eq=False)
class NotAJointAction(InvalidInput):
    """A joint action is done by at least two parties."""

    title: str


@dataclass(eq=False)
class CrisisIsOver(Refused):
    """The crisis was recorded as over."""

    crisis: int


@dataclass(eq=False)
class ReactiveActionsOpen(Refused):
    """A crisis is over once what was taken on at once is done; the joint actions go on after it."""

    crisis: int
    crisis_actions: tuple[int, ...]


@dataclass(eq=False)
class NotYourAction(Refused):
    """Only the parties that do an action record that it was done."""

    crisis_action: int
    owners: tuple[str, ...]


@dataclass(eq=False)
class CrisisIsUnderWay(Refused):
    """Actions were taken about what was recorded here; it is no longer taken back or reworded."""

    crisis: int
