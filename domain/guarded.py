"""What a guarded type of relationship asks: formal notices, strict clocks, and no openness that nobody agreed.

Source: statement S1.12.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from domain.errors import Refused
from domain.state import Partnership

GRACE_BEFORE_EXPIRY: Final = timedelta(days=30)
"""How long a proposal stays open after its answer is due."""


@dataclass(eq=False)
class FormalNoticeOnly(Refused):
    """Under a guarded type a party acts by a formal notice, not by word of mouth."""


@dataclass(eq=False)
class NoticeStatesNoGround(Refused):
    """Under a guarded type a notice states its ground in writing."""


@dataclass(eq=False)
class StrictAnswerDay(Refused):
    """Under a guarded type nothing stays open beyond the day on which an answer is due."""

    answer_due: date


def require_open_dealing(partnership: Partnership, day: date) -> None:
    """Check that the parties may act without a formal notice on a day.

    Raises: FormalNoticeOnly under a guarded type.
    """
    if partnership.relation.guarded_on(day):
        raise FormalNoticeOnly


def require_ground(partnership: Partnership, day: date, ground: str | None) -> None:
    """Check that a notice given on a day states its ground where that is asked.

    Raises: NoticeStatesNoGround under a guarded type.
    """
    if ground is None and partnership.relation.guarded_on(day):
        raise NoticeStatesNoGround


def grace_of(partnership: Partnership, day: date) -> timedelta:
    """Give how long a proposal laid on a day stays open after its answer is due, when it does not say so itself."""
    return timedelta() if partnership.relation.guarded_on(day) else GRACE_BEFORE_EXPIRY


def require_in_time(partnership: Partnership, day: date, *, answer_due: date, last_day: date | None = None) -> None:
    """Check that what is done on a day comes, or stays open until its last day, within the time to answer.

    Raises: StrictAnswerDay under a guarded type.
    """
    if (last_day or day) > answer_due and partnership.relation.guarded_on(day):
        raise StrictAnswerDay(answer_due)
