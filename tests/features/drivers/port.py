"""What a scenario needs of Handslag, whichever way it comes in."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from domain.evidence import StressEvidence, StressQuestion
from domain.facts import Command
from domain.formation import OpenPartnership
from domain.reports import ReportedFigures


class Declined(Exception):
    """Handslag declined what was asked; the message is the sentence that the person reads."""


@dataclass(frozen=True)
class Person:
    """Someone who can sign in."""

    account: str
    organisation: str
    token: str


class Driver(Protocol):
    """One way in. Days are those of the scenario; sentences come in its language."""

    language: str

    def today_is(self, day: date) -> None:
        """Let it be a day."""

    def person(self, name: str, organisation: str) -> Person:
        """Give someone an account."""

    def open(self, person: Person, command: OpenPartnership) -> None:
        """Open the partnership of the scenario.

        Raises: Declined.
        """

    def give(self, person: Person, command: Command) -> int:
        """Give a command in the partnership of the scenario, and give the version after it.

        Raises: Declined.
        """

    def let_the_clock(self, command: Command) -> None:
        """Let the calendar record what silence brought about.

        Raises: Declined.
        """

    def let_time_pass(self, until: date) -> None:
        """Let the days pass, and let the watch record what silence brought about."""

    def work_out(self, person: Person, question: StressQuestion) -> StressEvidence:
        """Work out a stress test of the partnership of the scenario, ready to be laid as evidence.

        Raises: Declined.
        """

    def draft_report(self, person: Person, as_of: date) -> ReportedFigures:
        """Work out the figures of a day, ready to be kept as a report.

        Raises: Declined.
        """

    def work_again(self, person: Person, version: int) -> bool:
        """Work a report out again, and tell whether its figures come out as they were kept.

        Raises: Declined.
        """

    def ask(self, person: Person, question: str, **of: Any) -> dict[str, Any]:
        """Ask a question about the partnership of the scenario, and give its answer as plain values.

        Raises: Declined.
        """
