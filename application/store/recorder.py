"""The library's recorder on top of the ledger: the same for SQLite and PostgreSQL."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from eventsourcing.persistence import (
    ApplicationRecorder,
    Notification,
    NotSupportedError,
    StoredEvent,
    Subscription,
)

from application.store.append import Append, Receipt
from application.store.ledger import Ledger
from application.store.reading import Reading, StoredLeaf
from application.store.wake import Wakeup

PAGE = 500
LONGEST_SLEEP = 60.0
"""Seconds. A subscription that sleeps is woken by an append or when it is stopped; this only bounds one sleep."""


class LedgerRecorder(ApplicationRecorder):
    """Appends through the ledger, reads leaves with their place, and wakes those who wait."""

    ledger: Ledger
    reading: Reading
    wakeup: Wakeup

    def attach(self, ledger: Ledger, reading: Reading, wakeup: Wakeup, listen: Callable[[], None]) -> None:
        """Give the recorder what it stands on; `listen` begins to hear from other processes."""
        self.ledger = ledger
        self.reading = reading
        self.wakeup = wakeup
        self.listen = listen

    def append(self, appends: Sequence[Append]) -> tuple[Receipt, ...]:
        """Record all these events in one transaction, or none; see `Ledger.append`."""
        return self.ledger.append(appends)

    def insert_events(self, stored_events: Sequence[StoredEvent], **kwargs: Any) -> Sequence[int] | None:
        """Refuse: rows without a log, a command and a place are not kept here."""
        raise NotSupportedError("events are recorded by append, which gives them their place in the log")

    def select_events(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> Sequence[StoredLeaf]:
        """Give the events of a stream."""
        stream = originator_id if isinstance(originator_id, UUID) else UUID(originator_id)
        return self.reading.stream(stream, after=gt or 0, until=lte, limit=limit, latest=desc)

    def select_notifications(
        self,
        start: int | None,
        limit: int,
        stop: int | None = None,
        topics: Sequence[str] = (),
        *,
        inclusive_of_start: bool = True,
    ) -> Sequence[StoredLeaf]:
        """Give the events of all streams in the order in which they were committed."""
        after = (start or 0) - (1 if start and inclusive_of_start else 0)
        return self.reading.page(after=after, limit=limit, until=stop, types=topics)

    def max_notification_id(self) -> int:
        """Give the position of the last event; 0 in an empty store."""
        return self.reading.last_position()

    def subscribe(self, gt: int | None = None, topics: Sequence[str] = ()) -> Subscription[ApplicationRecorder]:
        """Give an endless iterator of events, that sleeps after the last one until there are more."""
        self.listen()
        return LedgerSubscription(self, gt, topics)


class LedgerSubscription(Subscription[LedgerRecorder]):
    """Reads page by page in the thread that iterates, and sleeps without polling."""

    def __init__(self, recorder: LedgerRecorder, gt: int | None = None, topics: Sequence[str] = ()) -> None:
        super().__init__(recorder, gt, topics)
        self._page: list[Notification] = []
        self._seen = gt or 0

    def __next__(self) -> Notification:
        while not self._page:
            if self._has_been_stopped or self._recorder.wakeup.closed:
                raise StopIteration
            self._turn_page()
        return self._page.pop()

    def _turn_page(self) -> None:
        last = self._recorder.reading.last_position()
        page = self._recorder.select_notifications(self._seen, PAGE, last, self._topics, inclusive_of_start=False)
        self._seen = page[-1].id if len(page) == PAGE else max(last, self._seen)
        self._page = list(reversed(page))
        if not page:
            self._recorder.wakeup.wait(self._seen, LONGEST_SLEEP, lambda: self._has_been_stopped)

    def stop(self) -> None:
        """End the iteration, also when it sleeps."""
        super().stop()
        self._recorder.wakeup.look_again()
