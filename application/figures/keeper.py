"""Works out whose figures are no longer those of today, and writes each down with the mark that it answers.

A mark is taken away in the transaction that writes the rows, and only up to the position that was read: what was
recorded meanwhile keeps its mark. So a crash at any moment, and any number of keepers, leave nothing out.
"""

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from eventsourcing.persistence import PersistenceError

from application.figures.rows import State, headline_row, other_rows
from application.figures.tables import ROWS, create_tables, kept, removing
from application.projections.projection import day, run, stream
from application.projections.tracking import PATIENCE_SECONDS, live_bookmarks
from application.queries.measured import MeasuredFacts, read_facts
from application.queries.reading import Snapshot, Views
from application.record import Record
from application.store.errors import StoreError
from application.store.port import Params
from domain.relationship.models import CURRENT_MODEL
from domain.relationship.view import RelationshipView, relationship_view

AT_ONCE: Final = 50
"""How many partnerships are taken up in one go."""
READ: Final = ("figures", "measured", "portfolio", "series")
"""The projections that are read."""
_MARK_ALL_OTHERS: Final = kept("""
INSERT INTO $figures.stale (partnership, since, position)
SELECT p.partnership, 1, p.position FROM $portfolio.partnership p WHERE NOT EXISTS (
    SELECT 1 FROM @headline h WHERE h.partnership = p.partnership AND h.model = :model)
ON CONFLICT (partnership) DO NOTHING RETURNING partnership
""")
_STALE: Final = kept("""
SELECT s.partnership FROM $figures.stale s WHERE s.since <= :reached AND NOT EXISTS (
    SELECT 1 FROM @fault f WHERE f.partnership = s.partnership AND f.position >= s.position)
ORDER BY s.since LIMIT :limit
""")
_ZONES: Final = kept("SELECT time_zone FROM @headline GROUP BY time_zone ORDER BY time_zone")
_RETRY: Final = kept("DELETE FROM @fault")
_OF_EARLIER_DAYS: Final = kept("""
SELECT h.partnership FROM @headline h WHERE h.time_zone = :time_zone AND h.as_of < :today AND NOT EXISTS (
    SELECT 1 FROM @fault f WHERE f.partnership = h.partnership AND f.as_of >= :today)
ORDER BY h.as_of, h.partnership LIMIT :limit
""")
_UNSETTLED: Final = kept("""
SELECT 1 FROM $figures.stale s WHERE s.since <= :position AND NOT EXISTS (
    SELECT 1 FROM @fault f WHERE f.partnership = s.partnership AND f.position >= s.position) LIMIT 1
""")
_SERIES: Final = """
SELECT MAX(r.position) AS position FROM $figures.looks_at l JOIN $series.registered r ON r.stream = l.stream
WHERE l.partnership = :partnership
"""
_NARROW: Final = """
UPDATE $figures.stale SET since = :next WHERE partnership = :partnership AND position > :reached RETURNING since
"""
_CLEAR: Final = """
DELETE FROM $figures.stale WHERE partnership = :partnership AND position <= :reached RETURNING since
"""
_FAILED: Final = kept("""
INSERT INTO @fault (partnership, position, as_of, reason) VALUES (:partnership, :position, :as_of, :reason)
ON CONFLICT (partnership) DO UPDATE SET position = excluded.position, as_of = excluded.as_of, reason = excluded.reason
""")
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Found:
    """What the figures of one partnership are worked out from, read at one moment up to a position."""

    state: State
    facts: MeasuredFacts
    reached: int


class FiguresKeeper:
    """Keeps the figures of every partnership; `now` tells which day it is."""

    def __init__(self, record: Record, now: Callable[[], datetime]) -> None:
        self._record = record
        self._now = now
        self._views = Views(record.database)
        create_tables(record.database)

    def look(self) -> None:
        """Mark every partnership of which there are no figures by the model of today; what failed is tried again."""
        with self._record.database.write(deadline=PATIENCE_SECONDS) as cursor:
            cursor.execute(_RETRY)
            Snapshot(cursor, live_bookmarks(cursor)).rows(_MARK_ALL_OTHERS, {"model": CURRENT_MODEL})

    def step(self, *, stop: Callable[[], bool] = lambda: False) -> int:
        """Work out a few partnerships whose figures are not those of today; tell how many there were.

        `stop` is asked before each.
        """
        wanted = self._views.ask(self._wanted)
        for partnership in takewhile(lambda _: not stop(), wanted):
            self._keep(partnership)
        return len(wanted)

    def catch_up(self) -> None:
        """Work out everything that is not of today: for commands and tests without a started worker."""
        self.look()
        while self.step():
            pass

    def settled(self, position: int) -> bool:
        """Tell whether the figures of every partnership hold what was recorded up to a position.

        One that cannot be worked out counts as settled; the answer about it says so.
        """

        def ask(snapshot: Snapshot) -> bool:
            reached = snapshot.position_of(*READ) >= position
            return reached and snapshot.one(_UNSETTLED, {"position": position}) is None

        return self._views.ask(ask)

    def _wanted(self, snapshot: Snapshot) -> list[UUID]:
        rows = list(snapshot.rows(_STALE, {"reached": snapshot.position_of(*READ), "limit": AT_ONCE}))
        for zone in snapshot.rows(_ZONES, {}):
            today = day(self._today(zone["time_zone"]))
            of_zone: Params = {"time_zone": zone["time_zone"], "today": today, "limit": AT_ONCE}
            rows.extend(snapshot.rows(_OF_EARLIER_DAYS, of_zone))
        return list(dict.fromkeys(UUID(row["partnership"]) for row in rows))[:AT_ONCE]

    def _keep(self, partnership: UUID) -> None:
        found = self._views.ask(lambda snapshot: _found(snapshot, partnership))
        as_of = self._today(found.state.time_zone)
        try:
            view = relationship_view(found.facts.stated, found.facts.series, as_of=as_of)
            self._write(found, view)
        except (StoreError, PersistenceError):
            raise
        except Exception as fault:  # noqa: BLE001 - whatever one partnership raises keeps no other from its figures
            self._fail(found, as_of, fault)

    def _today(self, time_zone: str) -> date:
        return self._now().astimezone(ZoneInfo(time_zone)).date()

    def _write(self, found: _Found, view: RelationshipView) -> None:
        of: Params = {"partnership": stream(found.state.partnership)}
        with self._record.database.write(deadline=PATIENCE_SECONDS) as cursor:
            cursor.execute(*headline_row(found.state, view))
            if cursor.fetchone() is None:
                return
            for table in ROWS:
                cursor.execute(removing(table), of)
            run(cursor, other_rows(found.state, view, found.facts.stated))
            marks = Snapshot(cursor, live_bookmarks(cursor))
            marks.rows(_NARROW, {**of, "reached": found.reached, "next": found.reached + 1})
            marks.rows(_CLEAR, {**of, "reached": found.reached})

    def _fail(self, found: _Found, as_of: date, fault: Exception) -> None:
        """Write down that a partnership could not be worked out, without the words of the fault: they may be ours."""
        partnership = stream(found.state.partnership)
        frames = "".join(traceback.format_tb(fault.__traceback__))
        logger.error("figures of %s: %s\n%s", partnership, type(fault).__name__, frames)
        place: Params = {"partnership": partnership, "position": found.reached, "as_of": day(as_of)}
        with self._record.database.write(deadline=PATIENCE_SECONDS) as cursor:
            cursor.execute(_FAILED, {**place, "reason": type(fault).__name__})


def _found(snapshot: Snapshot, partnership: UUID) -> _Found:
    line = snapshot.partnership(partnership)
    series = snapshot.one(_SERIES, {"partnership": stream(partnership)})
    last = series["position"] if series else None
    state = State(partnership, line["time_zone"], line["version"], line["position"], int(last or 0))
    return _Found(state, read_facts(snapshot, partnership), snapshot.position_of(*READ))
