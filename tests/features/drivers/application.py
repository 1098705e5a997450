"""Plays a scenario on the application itself, in memory."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import count
from typing import Any, TypeVar
from uuid import UUID

from pydantic import BaseModel

from application.authorization import CLOCK, Principal
from application.people import Account
from application.readings import Question
from application.service import Handslag
from application.watch import keep_watch
from domain.errors import DomainError
from domain.evidence import StressEvidence, StressQuestion
from domain.facts import Act, Command
from domain.formation import OpenPartnership
from domain.reports import ReportedFigures
from interfaces.names import names_of
from interfaces.problems import Listener, problem_of
from interfaces.wording import wording
from tests.features.drivers.port import Declined, Person

A = TypeVar("A")
NOON = time(12, tzinfo=UTC)
PATIENCE_SECONDS = 20


class Calendar:
    """The clock of a scenario: noon of the day that it is."""

    def __init__(self) -> None:
        self.day = date(2024, 1, 1)

    def now(self) -> datetime:
        """Give the moment it is."""
        return datetime.combine(self.day, NOON)


@dataclass(frozen=True)
class Story:
    """A partnership whose history is already in a Handslag, and the person of each party."""

    handslag: Handslag
    partnership: UUID
    people: dict[str, Account]


class ApplicationDriver:
    """The way in through `application.service`."""

    def __init__(self, handslag: Handslag, calendar: Calendar) -> None:
        self.handslag = handslag
        self.language = "en"
        self._calendar = calendar
        self._partnership: UUID | None = None
        self._keys = count(1)

    def step_into(self, story: Story) -> dict[str, Person]:
        """Go on in a partnership that is already there, and give the person of each party."""
        self.handslag = story.handslag
        self.go_on_in(story.partnership)
        return {party: Person(one.account, one.organisation, token="") for party, one in story.people.items()}

    def go_on_in(self, partnership: UUID) -> None:
        """Let everything from now on be about a partnership."""
        self._partnership = partnership

    def today_is(self, day: date) -> None:
        """Let it be a day."""
        self._calendar.day = day

    def person(self, name: str, organisation: str) -> Person:
        """Give someone an account."""
        account, token = self.handslag.people.add(name=name, organisation=organisation)
        return Person(account.account, organisation, token)

    def open(self, person: Person, command: OpenPartnership) -> None:
        """Open the partnership of the scenario."""
        receipt = self._answered(
            lambda: self.handslag.open(command, principal=_principal(person), key=f"key {next(self._keys)}")
        )
        self.go_on_in(receipt.stream)

    def give(self, person: Person, command: Command) -> int:
        """Give a command in the partnership of the scenario, and give the version after it."""
        return self._give(_principal(person), command)

    def let_the_clock(self, command: Command) -> None:
        """Let the calendar record what silence brought about."""
        self._give(CLOCK, command)

    def let_time_pass(self, until: date) -> None:
        """Let the days pass, and let the watch record what silence brought about."""
        self.today_is(until)
        self.handslag.projections.catch_up()
        keep_watch(self.handslag)

    def work_out(self, person: Person, question: StressQuestion) -> StressEvidence:
        """Work out a stress test of the partnership of the scenario, ready to be laid as evidence."""
        job = self._answered(lambda: self.handslag.stress.ask(self.partnership, question, account=person.account))
        assert job.wait(PATIENCE_SECONDS), "the stress test takes too long"
        assert job.outcome is not None, f"the stress test was {job.state}"
        return job.outcome.evidence

    def draft_report(self, person: Person, as_of: date) -> ReportedFigures:
        """Work out the figures of a day, ready to be kept as a report."""
        return self._answered(lambda: self.handslag.reports.draft(self.partnership, as_of=as_of)).reported

    def work_again(self, person: Person, version: int) -> bool:
        """Work a report out again, and tell whether its figures come out as they were kept."""
        return self._answered(lambda: self.handslag.reports.kept(self.partnership, version)).same

    def ask(self, person: Person, question: str, **of: Any) -> dict[str, Any]:
        """Ask a question about the partnership of the scenario."""
        self.handslag.projections.catch_up()
        return self._answered(lambda: self._ask(_principal(person), question, of))

    @property
    def partnership(self) -> UUID:
        """The partnership of the scenario."""
        assert self._partnership is not None, "the scenario opens a partnership first"
        return self._partnership

    def _give(self, principal: Principal, command: Command) -> int:
        key = f"key {next(self._keys)}"
        receipt = self._answered(
            lambda: self.handslag.give(command, principal=principal, partnership=self.partnership, key=key)
        )
        return receipt.last_version

    def _ask(self, principal: Principal, question: str, of: dict[str, Any]) -> dict[str, Any]:
        mandate_party = own_party(self.handslag, self.partnership, principal, question)
        asked = getattr(self.handslag.queries, question)
        if "viewer" in inspect.signature(asked).parameters:
            of = {**of, "viewer": mandate_party}
        answer: BaseModel = asked(self.partnership, **of)
        return answer.model_dump(mode="json")

    def _answered(self, doing: Callable[[], A]) -> A:
        try:
            return doing()
        except DomainError as refusal:
            raise Declined(problem_of(refusal, wording(self.language), self._listener()).detail) from refusal

    def _listener(self) -> Listener:
        if self._partnership is None:
            return Listener()
        return Listener(names_of(self.handslag.partnership(self._partnership)))


def own_party(handslag: Handslag, partnership: UUID, principal: Principal, question: str) -> str:
    """Give the party for which a principal asks a question.

    Raises: UnknownPartnership when it has no part in the partnership.
    """
    _, mandate = handslag.admitted(partnership, principal, Act.READ, Question(question))
    return mandate.party


def _principal(person: Person) -> Principal:
    return Principal(person.account, person.organisation)
