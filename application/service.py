"""The way in: a command of a person becomes events in the record, or a refusal that says why.

Load, authorize, decide, append. Everything that was answered with a receipt is recorded for good.
"""

import hashlib
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self
from uuid import UUID
from zoneinfo import ZoneInfo

from application.authorization import CLOCK, Mandate, Principal, authorize, authorize_opening, authorize_operator
from application.history.reconstruction import Reconstruction
from application.people import People
from application.projections.runner import Runner
from application.queries.queries import Queries
from application.record import Record
from application.settings import Settings
from application.states import States
from application.store.append import Append, Receipt
from application.store.canonical import Json, canonical
from application.store.envelope import Recorded
from application.store.errors import StaleVersion
from domain import indexes, lifecycle
from domain.errors import DomainError
from domain.facts import Act, Author, Command, Event
from domain.formation import OpenPartnership
from domain.indexes import IndexObserved, IndexSeries, SeriesRegistered
from domain.lifecycle import UnknownPartnership
from domain.state import Partnership

EVENT_TYPES: tuple[type[Event], ...] = (*lifecycle.EVENTS, SeriesRegistered, IndexObserved)
SERIES = uuid.UUID("5c9c6a34-0a5f-5d0e-9b0d-6f0f6f1c5a11")
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
        self.projections = Runner(self.record)
        self.queries = Queries(self.record, self.projections)
        self._partnerships: States[Partnership] = States(self._fold_partnership, capacity=STATES_AT_HAND)
        self._series: States[IndexSeries] = States(self._fold_series, capacity=STATES_AT_HAND)

    def __enter__(self) -> Self:
        self.projections.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop the projections and let go of the store."""
        self.projections.stop()
        self.record.close()

    def open(
        self, command: OpenPartnership, *, principal: Principal, key: str, today: date | None = None
    ) -> Receipt:
        """Open a partnership; the same key gives the same partnership.

        Raises: NotAllowed, DomainError, KeyReused, OutcomeUnknown.
        """
        stream = uuid.uuid5(SERIES, hashlib.sha256(f"{principal.account}\n{key}".encode()).hexdigest())
        known = self._answered(stream, principal, key, command)
        if known is not None:
            return known
        mandate = authorize_opening(principal, command)
        author = self._author(principal, mandate, today or self.today(command.time_zone))
        events = lifecycle.decide(None, command, author)
        return self._append(stream, 0, events, principal=principal, key=key, command=command)

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
            PartnershipMovedOn: the expected version is not the latest.
            KeyReused, OutcomeUnknown, StoreBusy: see `application.store.errors`.
        """
        known = self._answered(partnership, principal, key, command)
        if known is not None:
            return known
        for attempt in range(ATTEMPTS):
            try:
                return self._decide_and_append(command, principal, partnership, key, expected_version, today)
            except StaleVersion as stale:
                if expected_version is not None or attempt == ATTEMPTS - 1:
                    raise self._moved_on(partnership, stale.expected, stale.actual) from stale
        raise AssertionError("unreachable")

    def _decide_and_append(
        self,
        command: Command,
        principal: Principal,
        partnership: UUID,
        key: str,
        expected_version: int | None,
        today: date | None,
    ) -> Receipt:
        state = self.partnership(partnership)
        mandate = authorize(principal, command.ACT, state)
        if expected_version is not None and expected_version != state.version:
            raise self._moved_on(partnership, expected_version, state.version)
        author = self._author(principal, mandate, today or self.today(state.time_zone))
        events = lifecycle.decide(state, command, author)
        return self._append(partnership, state.version, events, principal=principal, key=key, command=command)

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
        stream = series_stream(series)
        known = self._answered(stream, principal, key, command)
        if known is not None:
            return known
        state = self._series.latest(stream)
        author = Author(principal.organisation, self.today("UTC"), principal.account)
        events = indexes.decide(state, command, author)
        version = state.version if state else 0
        return self._append(stream, version, events, principal=principal, key=key, command=command)

    def load_series(self, series: str, events: Sequence[Event], *, key: str) -> Receipt | None:
        """Load a series that is not known yet, in one write; a known series stays as it is."""
        stream = series_stream(series)
        if self._series.latest(stream) is not None:
            return None
        return self._append_events(stream, 0, tuple(events), CLOCK, key, fingerprint=series)

    def load_history(self, history: Reconstruction, *, principal: Principal, key: str) -> Receipt:
        """Record a reconstructed partnership in one write; the same key gives the same partnership."""
        stream = uuid.uuid5(SERIES, f"{principal.account}\n{key}")
        fingerprint = hashlib.sha256("\n".join(event.model_dump_json() for event in history.events).encode())
        return self._append_events(stream, 0, history.events, principal, key, fingerprint=fingerprint.hexdigest())

    def partnership(self, partnership: UUID) -> Partnership:
        """Give the latest state of a partnership.

        Raises: UnknownPartnership.
        """
        state = self._partnerships.latest(partnership)
        if state is None:
            raise UnknownPartnership
        return state

    def readable(self, partnership: UUID, principal: Principal) -> Partnership:
        """Give the latest state of a partnership that the principal may read.

        Raises: UnknownPartnership, also when it exists and the principal has no part in it.
        """
        state = self.partnership(partnership)
        authorize(principal, Act.READ, state)
        return state

    def today(self, time_zone: str) -> date:
        """Give the day it is in a time zone."""
        return self.now().astimezone(ZoneInfo(time_zone)).date()

    def _author(self, principal: Principal, mandate: Mandate, today: date) -> Author:
        return Author(mandate.party, today, principal.account, mandate.binds)

    def _answered(self, stream: UUID, principal: Principal, key: str, command: Command) -> Receipt | None:
        actor = self.people.actor(principal.account, str(stream))
        return self.record.receipt_of(stream, actor=actor, command_id=key, fingerprint=_fingerprint(command))

    def _append(
        self, stream: UUID, version: int, events: tuple[Event, ...], *, principal: Principal, key: str, command: Command
    ) -> Receipt:
        return self._append_events(stream, version, events, principal, key, fingerprint=_fingerprint(command))

    def _append_events(
        self, stream: UUID, version: int, events: tuple[Event, ...], principal: Principal, key: str, *, fingerprint: str
    ) -> Receipt:
        if not events:
            return Receipt(stream, version + 1, version, self.record.last_position(), self.now())
        actor = self.people.actor(principal.account, str(stream))
        append = Append(
            stream=stream,
            log=self.record.log_of(stream, events[0]),
            expected_version=version,
            events=events,
            org=principal.organisation,
            actor=actor,
            command_id=key,
            fingerprint=fingerprint,
            subject=actor,
        )
        (receipt,) = self.record.append([append])
        return receipt

    def _moved_on(self, partnership: UUID, expected: int, actual: int) -> PartnershipMovedOn:
        news = tuple(self.record.read(partnership, after=expected)) if expected < actual else ()
        return PartnershipMovedOn(expected, actual, news)

    def _fold_partnership(self, stream: UUID, known: Partnership | None) -> Partnership | None:
        recorded = self.record.read(stream, after=known.version if known else 0)
        return lifecycle.replay((entry.event for entry in recorded), known)

    def _fold_series(self, stream: UUID, known: IndexSeries | None) -> IndexSeries | None:
        recorded = self.record.read(stream, after=known.version if known else 0)
        return indexes.replay((entry.event for entry in recorded), known)


def series_stream(series: str) -> UUID:
    """Give the stream in which a reference series is kept."""
    return uuid.uuid5(SERIES, series)


def _fingerprint(command: Command) -> str:
    plain: Json = {"command": type(command).__name__, "fields": command.model_dump(mode="json")}
    return hashlib.sha256(canonical(plain)).hexdigest()
