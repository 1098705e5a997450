"""A city and a cleaner with a joint record, and as many facts in it as are wanted."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import count
from uuid import UUID

from application.authorization import Principal
from application.record import Record
from application.service import Handslag
from application.settings import Settings
from application.store.append import Append
from benchmarks.stores import Place
from domain.assent import GiveAssent
from domain.contract import AgreeTerm, AgreeValue, YearValue
from domain.facts import Event
from domain.formation import ActivatePartnership, OpenPartnership, PartyEntry
from domain.goals import AgreeGoal, GoalAttainmentRecorded, RecordAttainment
from domain.representation import JoinPartnership
from domain.state import PartyRole, Regime
from domain.table import LayProposal

DAY = date(2024, 1, 1)
GOAL = "clean-schools"
TOGETHER = 100
_keys = count(1)


def a_key() -> str:
    """A key that no other command has."""
    return f"benchmark {next(_keys)}"


@dataclass
class Bench:
    """The application on a store of its own, with partnerships that have started."""

    handslag: Handslag
    client: Principal
    contractor: Principal
    partnerships: list[UUID] = field(default_factory=list)

    def partnership(self, number: int) -> UUID:
        """Give the partnership with a number, opened now when there is none yet."""
        while len(self.partnerships) <= number:
            self.partnerships.append(self._open())
        return self.partnerships[number]

    def command(self, thread: int, turn: int) -> int:
        """Give one command in the partnership of a thread."""
        stated = RecordAttainment(effective_on=DAY, goal=GOAL, attainment=Decimal(turn % 100) / 100)
        self.handslag.give(stated, principal=self.client, partnership=self.partnership(thread), key=a_key())
        return 1

    def fill(self, partnership: UUID, events: int) -> None:
        """Record facts until a partnership has so many events."""
        record = self.handslag.record
        version = record.version_of(partnership)
        while version < events:
            number = min(TOGETHER, events - version)
            record.append([an_append(record, partnership, version, facts(number))])
            version += number

    def _open(self) -> UUID:
        entries = (
            PartyEntry(party="C", name="City", role=PartyRole.CLIENT, organisation="city"),
            PartyEntry(party="S", name="Sparkle", role=PartyRole.CONTRACTOR, organisation="sparkle"),
        )
        opening = OpenPartnership(
            effective_on=DAY, name="Cleaning", regime=Regime.PUBLIC, parties=entries, your_name="Carla"
        )
        stream = self.handslag.open(opening, principal=self.client, key=a_key()).stream
        value = AgreeValue(
            customer="C", supplier="S", years=(YearValue(year=2024, value=10**8),), margin_share=Decimal("0.04")
        )
        terms = (AgreeTerm(start=DAY, end=date(2027, 12, 31)), value, AgreeGoal(goal=GOAL, title="Clean schools"))
        today = self.handslag.today("Europe/Amsterdam")
        laid = LayProposal(effective_on=DAY, title="Start", they="Work", changes=terms, answer_due=today)
        for principal, command in (
            (self.contractor, JoinPartnership(effective_on=DAY, your_name="Sara")),
            (self.client, laid),
            (self.contractor, GiveAssent(effective_on=DAY, proposal=1)),
            (self.client, ActivatePartnership(effective_on=DAY)),
        ):
            self.handslag.give(command, principal=principal, partnership=stream, key=a_key())
        return stream


def a_bench(place: Place) -> Bench:
    """Open the application on an empty store; no runner is started."""
    handslag = Handslag(Settings(store_url=place.fresh(), deadline_seconds=30))
    client, _ = handslag.people.add(name="Carla", organisation="city")
    contractor, _ = handslag.people.add(name="Sara", organisation="sparkle")
    return Bench(handslag, client.principal(), contractor.principal())


def facts(number: int) -> tuple[Event, ...]:
    """Give so many facts, of the size of a usual one."""
    return tuple(
        GoalAttainmentRecorded(
            by="C", effective_on=DAY, decided_on=DAY, goal=GOAL, attainment=Decimal(turn % 100) / 100
        )
        for turn in range(number)
    )


def an_append(record: Record, stream: UUID, version: int, events: Sequence[Event]) -> Append:
    """Give what adds events to a stream at a version."""
    return Append(
        stream=stream,
        log=f"handslag.localhost/p/{stream}",
        expected_version=version,
        events=tuple(events),
        org="city",
        actor="0123456789abcdef0123456789abcdef",
        command_id=a_key(),
        fingerprint="0" * 64,
        subject="0123456789abcdef0123456789abcdef",
    )
