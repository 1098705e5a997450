"""The way in: a command of a person becomes events in the record, or a refusal that says why.

Load, authorize, decide, write. Everything that was answered with a receipt is recorded for good.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self
from uuid import UUID
from zoneinfo import ZoneInfo

from application.authorization import (
    CLOCK,
    Mandate,
    Principal,
    authorize,
    authorize_opening,
    authorize_operator,
)
from application.figures.worker import FiguresWorker
from application.history.reconstruction import Reconstruction
from application.listing import L, listed, question_of
from application.people import People
from application.projections.runner import Runner
from application.queries.queries import Queries
from application.readings import Question, Readings
from application.record import Record
from application.reports import Reports
from application.settings import Settings
from application.states import States
from application.store.append import Receipt
from application.store.envelope import Recorded
from application.store.errors import StaleVersion
from application.streams import own_stream, series_stream
from application.stress.asking import StressTests
from application.writing import AnswerErased, Asked, Writer, asked
from domain import indexes, lifecycle
from domain.errors import DomainError
from domain.evidence import LayEvidence
from domain.facts import Act, Author, Command, Event
from domain.formation import OpenPartnership
from domain.indexes import IndexObserved, IndexSeries, SeriesRegistered
from domain.lifecycle import UnknownPartnership
from domain.reports import KeepReport
from domain.state import Partnership

EVENT_TYPES: tuple[type[Event], ...] = (*lifecycle.EVENTS, SeriesRegistered, IndexObserved)
ATTEMPTS = 5
STATES_AT_HAND = 2000


@dataclass(eq=False)
class PartnershipMovedOn(DomainError):
    """Something was recorded since you looked; look again before you decide."""

    expected: int
    actual: int
    news: tuple[Recorded, ...]

    def facts(self) -> dict[str, object]:
        """Give the versions and the kinds of events that came in between."""
        kinds = tuple(recorded.type for recorded in self.news)
        return {"expected": self.expected, "actual": self.actual, "news": kinds}


def _now() -> datetime:
    return datetime.now(UTC)


class Handslag:
    """One running application: its record, its projections, its queries and its people."""

    def __init__(self, settings: Settings, *, now: Callable[[], datetime] = _now) -> None:
        self.settings = settings
        self.now = now
        self.record = Record(settings, EVENT_TYPES)
        self.people = People(self.record.database)
        self.readings = Readings(self.record.database)
        if settings.create_schema:
            self.people.create_tables()
            self.readings.create_tables()
        self.projections = Runner(self.record)
        self.figures = FiguresWorker(self.record, self.projections, self.now)
        self.queries = Queries(self.record, self.projections)
        self.stress = StressTests(self.record)
        self.reports = Reports(self.record)
        self._writer = Writer(self.record, self.people)
        self._partnerships: States[Partnership] = States(self._fold_partnership, capacity=STATES_AT_HAND)
        self._series: States[IndexSeries] = States(self._fold_series, capacity=STATES_AT_HAND)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Follow the record from now on. Starting twice is allowed."""
        self.projections.start()
        self.figures.start()

    def stop(self) -> None:
        """Stop following the record. Stopping twice is allowed."""
        self.figures.stop()
        self.projections.stop()

    def close(self) -> None:
        """Stop the threads and let go of the store."""
        self.stress.close()
        self.stop()
        self.record.close()

    def open(self, command: OpenPartnership, *, principal: Principal, key: str, today: date | None = None) -> Receipt:
        """Open a partnership; the same key gives the same partnership.

        Raises: NotAllowed, DomainError, KeyReused, OutcomeUnknown.
        """
        stream, request = own_stream(principal.account, key), asked(command, principal, key)
        known = self._writer.answered(stream, request)
        if known is not None:
            return known
        mandate = authorize_opening(principal, command)
        day = today or self.today(command.time_zone)
        events = lifecycle.decide(None, command, Author(mandate.party, day, principal.account, mandate.binds))
        return self._writer.write(stream, 0, events, request)

    def give(
        self,
        command: Command,
        *,
        principal: Principal,
        partnership: UUID,
        key: str,
        expected_version: int | None = None,
        today: date | None = None,
    ) -> Receipt:
        """Give a command in a partnership; the same key with the same command is recorded once.

        `today` is the day on which a reconstructed command was given; it is the day of the clock otherwise.

        Raises:
            DomainError: it was refused, and nothing was recorded.
            PartnershipMovedOn: the expected version is not the latest, or others kept coming first.
            KeyReused, OutcomeUnknown, StoreUnavailable: see `application.store.errors`.
        """
        request = asked(command, principal, key)
        attempts = ATTEMPTS if expected_version is None else 1
        while True:
            state = self.partnership(partnership)
            try:
                self._require_version(state, partnership, expected_version)
                events = self._decided(command, principal, state, today)
                self._require_it_holds(command, principal, partnership)
            except DomainError:
                if known := self._writer.answered(partnership, request):
                    return known
                raise
            attempts -= 1
            try:
                return self._writer.write(partnership, state.version, events, request)
            except AnswerErased:
                attempts += 1
                self._partnerships.forget(partnership)
            except StaleVersion as stale:
                if not attempts:
                    raise self._moved_on(partnership, stale.expected, stale.actual) from stale

    def _require_version(self, state: Partnership, partnership: UUID, expected: int | None) -> None:
        if expected not in (None, state.version):
            raise self._moved_on(partnership, expected or 0, state.version)

    def _decided(
        self, command: Command, principal: Principal, state: Partnership, today: date | None
    ) -> tuple[Event, ...]:
        day = today or self.today(state.time_zone)
        mandate = authorize(principal, command.ACT, state, today=day)
        return lifecycle.decide(state, command, Author(mandate.party, day, principal.account, mandate.binds))

    def _require_it_holds(self, command: Command, principal: Principal, partnership: UUID) -> None:
        """Check what the domain cannot: that figures which are laid as evidence or kept come out again."""
        if isinstance(command, LayEvidence):
            self.stress.require_it_comes_out(partnership, command, account=principal.account)
        if isinstance(command, KeepReport):
            self.reports.require_it_comes_out(partnership, command)

    def register_series(self, command: indexes.RegisterSeries, *, principal: Principal, key: str) -> Receipt:
        """Register a reference series.

        Raises: NotAllowed when the principal does not run this service; DomainError.
        """
        return self._tell_series(command.series, command, principal, key)

    def observe_index(self, series: str, command: indexes.ObserveIndex, *, principal: Principal, key: str) -> Receipt:
        """Record published figures of a reference series.

        Raises: NotAllowed when the principal does not run this service; DomainError.
        """
        return self._tell_series(series, command, principal, key)

    def _tell_series(self, series: str, command: indexes.Command, principal: Principal, key: str) -> Receipt:
        authorize_operator(principal, command.ACT)
        stream, request = series_stream(series), asked(command, principal, key)
        known = self._writer.answered(stream, request)
        if known is not None:
            return known
        state = self._series.latest(stream)
        author = Author(principal.organisation, self.today("UTC"), principal.account)
        events = indexes.decide(state, command, author)
        return self._writer.write(stream, state.version if state else 0, events, request)

    def load_series(self, series: str, events: Sequence[Event], *, key: str) -> Receipt | None:
        """Load a series that is not known yet, in one write; a known series stays as it is."""
        stream = series_stream(series)
        if self._series.latest(stream) is not None:
            return None
        return self._writer.write(stream, 0, tuple(events), Asked(CLOCK, key, _digest(events)))

    def load_history(self, history: Reconstruction, *, principal: Principal, key: str) -> Receipt:
        """Record a reconstructed partnership in one write; the same key gives the same partnership."""
        stream, request = own_stream(principal.account, key), Asked(principal, key, _digest(history.events))
        return self._writer.write(stream, 0, history.events, request)

    def partnership(self, partnership: UUID) -> Partnership:
        """Give the latest state of a partnership.

        Raises: UnknownPartnership.
        """
        state = self._partnerships.latest(partnership)
        if state is None:
            raise UnknownPartnership
        return state

    def admitted(
        self, partnership: UUID, principal: Principal, act: Act, question: Question
    ) -> tuple[Partnership, Mandate]:
        """Let a principal in to a partnership, and give its latest state and the mandate.

        What an auditor asks is written down first. Raises: UnknownPartnership, also when it exists and the principal
        has no part in it; NotAllowed; StoreUnavailable when it cannot be written down.
        """
        state = self.partnership(partnership)
        mandate = authorize(principal, act, state, today=self.today(state.time_zone))
        if mandate.auditor is not None:
            self.readings.write(partnership, mandate.auditor, question, at=self.now())
        return state, mandate

    def listed(self, page: L, principal: Principal) -> L:
        """Give a page of a list once it is written down what an auditor sees on it; an audit that ended is left out."""
        return listed(page, lambda partnership: self.admitted(partnership, principal, Act.READ, question_of(page)))

    def series(self, series: str) -> IndexSeries | None:
        """Give the latest state of a reference series, or None when there is none with this name."""
        return self._series.latest(series_stream(series))

    def erase_person(self, account: str) -> int:
        """Erase a person from every record, list and account; give how many texts there were.

        The logs still verify. After an interruption it can be repeated until it is done.
        """
        erased = 0
        for stream, actor in self.people.actors_of(account).items():
            erased += self.record.erase(actor)
            self._partnerships.forget(UUID(stream))
        self.queries.forget(account)
        self.people.forget(account)
        return erased

    def today(self, time_zone: str) -> date:
        """Give the day it is in a time zone."""
        return self.now().astimezone(ZoneInfo(time_zone)).date()

    def _moved_on(self, partnership: UUID, expected: int, actual: int) -> PartnershipMovedOn:
        news = tuple(self.record.read(partnership, after=expected)) if expected < actual else ()
        return PartnershipMovedOn(expected, actual, news)

    def _fold_partnership(self, stream: UUID, known: Partnership | None) -> Partnership | None:
        recorded = self.record.read(stream, after=known.version if known else 0)
        return lifecycle.replay((entry.event for entry in recorded), known)

    def _fold_series(self, stream: UUID, known: IndexSeries | None) -> IndexSeries | None:
        recorded = self.record.read(stream, after=known.version if known else 0)
        return indexes.replay((entry.event for entry in recorded), known)


def _digest(events: Sequence[Event]) -> str:
    told = "\n".join(f"{event.type_name()} {event.model_dump_json()}" for event in events)
    return hashlib.sha256(told.encode()).hexdigest()
