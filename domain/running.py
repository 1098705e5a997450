"""Running clocks: until which day somebody can act, who, and what is recorded when nobody did.

A concept gives its clocks in a function `clocks`. The same clocks drive the watch, the forecast and the view, so that
what is shown is what happens.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.facts import Command


class ClockKind(StrEnum):
    """What a clock waits for."""

    ANSWER = "answer"
    EXPIRY = "expiry"
    OPTION = "option"
    ASSESSMENT = "assessment"
    PROMISE = "promise"
    DISCLOSURE = "disclosure"
    TALK = "talk"
    RENEWAL = "renewal"
    CLAIM_KNOWN = "claim-known"
    CLAIM_NOTIFIED = "claim-notified"
    CLAIM_QUOTING = "claim-quoting"
    CLAIM_QUOTED = "claim-quoted"
    CLAIM_ASSESSING = "claim-assessing"
    REMINDER = "reminder"
    RECALIBRATION = "recalibration"
    ADDED_VALUE = "added_value"
    RUNG = "rung"
    EXIT_HANDOVER = "exit-handover"
    CRISIS_ACTION = "crisis-action"
    WARNING_ACTION = "warning-action"
    VACANCY = "vacancy"
    HANDOVER = "handover"
    REMATCH = "rematch"
    POINT = "point"
    MITIGATION = "mitigation"


@dataclass(frozen=True)
class RunningClock:
    """A clock that runs: its last day, included, the parties that can act, and the command that silence gives.

    Without a command silence changes nothing. `useful_until` is the last day on which the command makes sense; a
    consequence of law has none and takes effect on the day after the last, whenever it is recorded.
    """

    kind: ClockKind
    subject: str
    title: str
    last_day: date
    awaited: tuple[str, ...]
    then: Command | None = None
    useful_until: date | None = None

    def strikes_on(self, today: date) -> date | None:
        """Give the first day from today on which it has run out; None when that is of no use any more."""
        day = max(today, self.last_day + timedelta(days=1))
        return None if self.useful_until is not None and day > self.useful_until else day

    def has_run_out(self, today: date) -> bool:
        """Tell whether its last day passed and what it brings about still makes sense."""
        return self.strikes_on(today) == today

    def brings(self, today: date) -> Command | None:
        """Give the command that silence gives: dated after the last day, or today when it only makes sense in time."""
        day = self.last_day + timedelta(days=1) if self.useful_until is None else today
        return self.then and self.then.model_copy(update={"effective_on": day})
