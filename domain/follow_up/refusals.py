"""Why something about the follow-up of an early warning is refused."""

from dataclasses import dataclass

from domain.errors import NotFound, Refused


@dataclass(eq=False)
class UnknownWarning(NotFound):
    """No early warning of this matter stands."""

    issue: str


@dataclass(eq=False)
class UnknownWarningAction(NotFound):
    """No action about a warning has this number."""

    warning_action: int


@dataclass(eq=False)
class NoWarningMeeting(Refused):
    """What is done about a warning is decided at a meeting; none was recorded."""

    issue: str


@dataclass(eq=False)
class NotYourWarningAction(Refused):
    """The party that does an action records that it was done."""

    warning_action: int
    owner: str


@dataclass(eq=False)
class WarningActionsOpen(Refused):
    """A warning is dealt with once its actions are done."""

    issue: str
    warning_actions: tuple[int, ...]


@dataclass(eq=False)
class WarningIsClosed(Refused):
    """Every party said that the warning is dealt with; warn anew if it comes back."""

    issue: str


@dataclass(eq=False)
class OwnWarning(Refused):
    """The party that got a warning says whether it helped, not the one that gave it."""

    issue: str


@dataclass(eq=False)
class WarningFollowedUp(Refused):
    """The parties followed up on what was recorded here; it is no longer taken back or reworded."""

    issue: str
