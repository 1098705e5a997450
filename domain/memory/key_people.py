"""What is remembered of key people: what was agreed about them, and who fills, gets or leaves which key role."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final


class KeyRole(StrEnum):
    """A role on which the relationship leans, on each side."""

    VISIONARY = "visionary"
    PROJECT_LEADER = "project_leader"
    PROCESS_KEEPER = "process_keeper"
    CONTRACT_MANAGER = "contract_manager"


TALENT_TRIANGLE: Final = (KeyRole.VISIONARY, KeyRole.PROJECT_LEADER, KeyRole.PROCESS_KEEPER)
"""The three talents that keep a partnership going in each organisation. Source: statement S4.7."""


@dataclass(frozen=True)
class KeyRoleTerms:
    """How many days the parties agreed for what a vacancy and a leaving ask."""

    fill_within_days: int
    rematch_within_days: int
    handover_days_before: int


@dataclass(frozen=True)
class Seat:
    """One key role of one party.

    `holder` fills it, up to `last_day` when that person leaves; `given` got it and has yet to confirm; `successor` is
    to follow; `left` is the last person who left, and owes a handover dossier up to `handover_by` until it is there;
    the version `left_at` told of that, and who judged the culture before it judges it again up to `rematch_by`.
    """

    holder: int | None = None
    last_day: date | None = None
    given: int | None = None
    given_on: date | None = None
    successor: int | None = None
    left: int | None = None
    vacant_since: date | None = None
    fill_by: date | None = None
    handover_by: date | None = None
    rematch_by: date | None = None
    left_at: int = 0

    @property
    def next_free_day(self) -> date | None:
        """The first day on which somebody else can fill it, while its holder leaves; else None."""
        return None if self.last_day is None else self.last_day + timedelta(days=1)

    @property
    def is_filled(self) -> bool:
        """Whether somebody fills it who does not leave."""
        return self.holder is not None and self.last_day is None


@dataclass(frozen=True)
class KeyPeople:
    """The key roles of all parties, and what was agreed about them."""

    terms: KeyRoleTerms | None = None
    seats: Mapping[tuple[str, KeyRole], Seat] = field(default_factory=dict)

    def seat(self, party: str, role: KeyRole) -> Seat:
        """Give a key role of a party; one that nobody ever had is empty."""
        return self.seats.get((party, role), Seat())

    def with_seat(self, party: str, role: KeyRole, **values: Any) -> "KeyPeople":
        """Give the same with other values for one key role of a party."""
        seat = replace(self.seat(party, role), **values)
        return replace(self, seats={**self.seats, (party, role): seat})
