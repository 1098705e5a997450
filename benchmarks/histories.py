"""A record of six years that grows: the example with its index series, and facts of many kinds after it."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain, islice
from uuid import UUID, uuid4

from application.example.story import story
from application.record import Record
from application.reference_data import load_reference
from application.service import Handslag
from benchmarks.material import TOGETHER, an_append
from domain import lifecycle
from domain.contributions import BenefitRecorded, ContributionKind, ContributionRecorded, HoursRecorded
from domain.decisions import JointDecisionRecorded, UnilateralDecisionReported
from domain.facts import Author, Event
from domain.goals import GoalAttainmentRecorded
from domain.promises import PromiseAccepted, PromiseKept, PromiseMade

TODAY = date(2026, 11, 22)
FIRST_DAY, DAYS = date(2020, 1, 1), 2400
GOAL = "gezonde-gebouwen"
PARTIES = ("C", "S")


def told() -> Iterator[Event]:
    """Tell the example as events."""
    state = None
    for step in story(today=TODAY):
        events = lifecycle.decide(state, step.command, Author(step.party, step.on, f"account-of-{step.party}"))
        state = lifecycle.replay(events, state)
        yield from events


def facts() -> Iterator[Event]:
    """Give facts without end: contributions, benefits, hours, decisions, attained goals and promises that are kept."""
    number = 0
    while True:
        number += 1
        yield from _some(number)


def _some(number: int) -> Iterator[Event]:
    day = FIRST_DAY + timedelta(days=number * 37 % DAYS)
    by, other = PARTIES[number % 2], PARTIES[1 - number % 2]
    own = {"by": by, "effective_on": day, "decided_on": day}
    theirs = {"by": other, "effective_on": day, "decided_on": day}
    amount = 10_000 + number % 900
    yield ContributionRecorded(**own, kind=ContributionKind.COST, amount=amount, what="Training", exploratory=False)
    yield BenefitRecorded(**own, amount=amount - 500, what="Fewer complaints")
    yield HoursRecorded(**own, hours=Decimal(number % 40 + 1), what="Joint rounds")
    yield JointDecisionRecorded(**own, matter="planning", decision=None)
    yield UnilateralDecisionReported(**theirs, decided_by=by, matter="rooster", note=None)
    yield GoalAttainmentRecorded(**own, goal=GOAL, attainment=Decimal(number % 100) / 100)
    due = day + timedelta(days=20)
    yield PromiseMade(**own, promise=number, title="A second round", due=due, note=None, replaces=None)
    yield PromiseAccepted(**theirs, promise=number)
    yield PromiseKept(**own, promise=number, note=None)


class Growing:
    """One record that can be made as long as is wanted."""

    def __init__(self, handslag: Handslag) -> None:
        self.partnership = uuid4()
        self._record: Record = handslag.record
        self._events = chain(told(), facts())
        self._version = 0

    def until(self, version: int) -> UUID:
        """Record events until there are so many."""
        while self._version < version:
            self.add(min(TOGETHER, version - self._version))
        return self.partnership

    def add(self, number: int) -> None:
        """Record so many more events."""
        events = tuple(islice(self._events, number))
        self._record.append([an_append(self._record, self.partnership, self._version, events)])
        self._version += number


def with_series(handslag: Handslag) -> None:
    """Load the index series at which the example looks."""
    load_reference(handslag)
