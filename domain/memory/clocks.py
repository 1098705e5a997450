"""What a partnership remembers of the clocks that the parties agreed, as far as a later decision needs it."""

from dataclasses import dataclass, field
from datetime import date

from domain.calendar import last_day_of_term
from domain.counting import DAY, last_notice_day
from domain.memory.notices import Notices
from domain.running import ClockKind


@dataclass(frozen=True)
class Renewal:
    """How the contract renews unless notice is given: counted from an end that was agreed, so often since."""

    months: int
    notice_months: int
    at_most: int | None
    agreed_end: date
    times: int = 0
    declined_for: date | None = None

    @property
    def end(self) -> date:
        """The last day after the renewals so far; counted from the agreed end, so that no short month shifts it."""
        return self._end_after(self.times)

    @property
    def next_end(self) -> date:
        """The last day after one renewal more."""
        return self._end_after(self.times + 1)

    @property
    def last_notice_day(self) -> date:
        """The last day on which a party can give notice that the contract is not to be renewed."""
        return last_notice_day(self.end, self.notice_months)

    @property
    def goes_on(self) -> bool:
        """Whether one renewal more is agreed and nobody gave notice against it."""
        return self.declined_for != self.end and (self.at_most is None or self.times < self.at_most)

    def _end_after(self, times: int) -> date:
        return last_day_of_term(self.agreed_end + DAY, self.months * times) if times else self.agreed_end


@dataclass(frozen=True)
class Reminders:
    """How many days before which deadlines the parties want to be reminded."""

    days: int
    of: frozenset[ClockKind]


@dataclass(frozen=True)
class Clocks:
    """The agreed clocks of a partnership, and the reminders that were given: of what, about what, for which day."""

    renewal: Renewal | None = None
    reminders: Reminders | None = None
    reminded: frozenset[tuple[ClockKind, str, date]] = frozenset()
    notices: Notices = field(default_factory=Notices)
