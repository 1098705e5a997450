"""Words for the tests of the application: two people with a joint record in a store, on a day of their own."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path
from threading import Barrier, Thread
from typing import Any
from uuid import UUID

from application.people import Account
from application.service import Handslag
from application.settings import Settings
from application.store.append import Receipt
from domain.assent import GiveAssent
from domain.facts import Change, Command, Event
from domain.formation import ActivatePartnership
from domain.representation import JoinPartnership
from tests.domain.builders import (
    OPENED,
    START,
    TODAY,
    a_goal,
    a_proposal,
    a_registered_driver,
    a_term,
    a_value,
    an_opening,
)

CASES = Path(__file__).parents[1] / "domain" / "sharing" / "cases"
_keys = count(1)


def a_key() -> str:
    """A key that no other command has."""
    return f"key {next(_keys)}"


@dataclass
class Clock:
    """The clock of a test: noon of the day that it is."""

    day: date = TODAY

    def now(self) -> datetime:
        return datetime.combine(self.day, time(12, tzinfo=UTC))


@dataclass
class World:
    """A client and a contractor who are both at the table."""

    handslag: Handslag
    clock: Clock
    anna: Account
    """Key figure of the client."""
    bram: Account
    """Key figure of the contractor."""
    partnership: UUID

    def give(self, person: Account, command: Command, *, key: str | None = None, **more: Any) -> Receipt:
        return self.handslag.give(
            command, principal=person.principal(), partnership=self.partnership, key=key or a_key(), **more
        )

    def agree(self, *changes: Change) -> Receipt:
        """Lay a proposal and assent to it, today."""
        self.give(self.anna, a_proposal(*changes, effective_on=self.clock.day, answer_due=self.clock.day))
        number = self.handslag.partnership(self.partnership).proposals_laid
        return self.give(self.bram, GiveAssent(effective_on=self.clock.day, proposal=number))

    @property
    def events(self) -> list[Event]:
        return [recorded.event for recorded in self.handslag.record.read(self.partnership)]

    @property
    def version(self) -> int:
        return self.handslag.record.version_of(self.partnership)


def a_handslag(store_url: str, clock: Clock | None = None) -> Handslag:
    """The application on a store; no runner is started."""
    return Handslag(Settings(store_url=store_url), now=(clock or Clock()).now)


@contextmanager
def opened(store_url: str) -> Iterator[Handslag]:
    """The application on a store, closed afterwards."""
    with closing(a_handslag(store_url)) as handslag:
        yield handslag


@contextmanager
def at_the_table(store_url: str) -> Iterator[World]:
    """A joint record for which both sides have a key figure."""
    clock = Clock(OPENED)
    with closing(a_handslag(store_url, clock)) as handslag:
        anna, _ = handslag.people.add(name="Anna de Wit", organisation="waterdam")
        bram, _ = handslag.people.add(name="Bram Vos", organisation="helder")
        stream = handslag.open(an_opening(), principal=anna.principal(), key=a_key()).stream
        world = World(handslag, clock, anna, bram, stream)
        world.give(bram, JoinPartnership(effective_on=OPENED, your_name=bram.name))
        clock.day = TODAY
        yield world


def under_contract(world: World, *more: Change) -> World:
    """The world once a contract with a goal and a labour driver has started."""
    world.clock.day = START
    world.agree(a_term(), a_value(), a_goal(), a_registered_driver(), *more)
    world.give(world.anna, ActivatePartnership(effective_on=START))
    world.clock.day = TODAY
    return world


def at_once(count: int, work: Callable[[int], None]) -> None:
    """Run a piece of work in several threads that begin together; a failure in one of them fails the test."""
    start = Barrier(count)
    failures: list[BaseException] = []

    def run(number: int) -> None:
        start.wait()
        try:
            work(number)
        except BaseException as failure:  # noqa: BLE001  # told below, in the thread of the test
            failures.append(failure)

    threads = [Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures


def case_text(name: str) -> str:
    return (CASES / name / "input.json").read_text(encoding="utf-8")


def expected_of(name: str) -> dict[str, Any]:
    expected: dict[str, Any] = json.loads((CASES / name / "expected.json").read_text(encoding="utf-8"))
    return expected


def leaves(value: Any, path: str = "") -> dict[str, Any]:
    """Every leaf of a JSON value by its place."""
    if isinstance(value, dict) and value:
        return {place: leaf for key, inner in value.items() for place, leaf in leaves(inner, f"{path}/{key}").items()}
    if isinstance(value, list) and value:
        numbered = enumerate(value)
        return {place: leaf for key, inner in numbered for place, leaf in leaves(inner, f"{path}/{key}").items()}
    return {path: value}
