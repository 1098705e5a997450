"""What every measure is worked out from: the events that are measured and the index figures, read at one moment.

A view depends on its key and on nothing else, so it is kept at hand until something that it depends on is recorded.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from threading import Lock
from typing import Final, Generic, TypeVar
from uuid import UUID

from application.projections.figures import series_of
from application.projections.measured import KEPT
from application.projections.projection import fields_of, stream
from application.projections.projection import known_at as known_from
from application.queries.reading import Snapshot, Views, day_of
from application.queries.series import index_series, series_position
from application.store.envelope import Recorded
from application.store.port import Row
from domain.facts import Event
from domain.sharing.inputs import IndexSeries
from domain.stated import Stated
from domain.suppositions import Supposition, supposed

W = TypeVar("W")
RISK_FACTS: Final = """
SELECT * FROM $measured.fact WHERE partnership = :partnership AND read_by = 2 ORDER BY version
"""
"""The events that bear on risk sharing."""
MEASURED_FACTS: Final = """
SELECT * FROM $measured.fact WHERE partnership = :partnership AND read_by >= 1 ORDER BY version
"""
"""The events that are measured."""
ALL_FACTS: Final = "SELECT * FROM $measured.fact WHERE partnership = :partnership ORDER BY version"
"""Every event from which some measure or view is worked out."""
_KINDS: Final[Mapping[str, type[Event]]] = {kind.type_name(): kind for kind in KEPT}


@dataclass(frozen=True, slots=True)
class MeasuredKey:
    """What a view depends on, and nothing else; `supposition` is what went otherwise, if anything did."""

    partnership: UUID
    version: int
    series_position: int
    as_of: date
    known_at: date | None
    supposition: Supposition | None = None


@dataclass(frozen=True, slots=True)
class MeasuredFacts:
    """What one view is worked out from; `sources` tells where an event was found."""

    stated: tuple[Stated, ...]
    series: tuple[IndexSeries, ...]
    sources: Mapping[str, str]


class AtHand(Generic[W]):
    """Views of one kind, worked out when they are asked for and kept while they are used."""

    def __init__(self, facts: str, work_out: Callable[[MeasuredFacts, MeasuredKey], W], *, capacity: int) -> None:
        self._facts = facts
        self._work_out = work_out
        self._capacity = capacity
        self._worked: OrderedDict[MeasuredKey, W] = OrderedDict()
        self._lock = Lock()

    def ask(self, views: Views, partnership: UUID, as_of: date, known_at: date | None) -> tuple[MeasuredKey, W, int]:
        """Give the view of a day with its key, and up to which position it was read.

        Raises: UnknownPartnership.
        """

        def read(snapshot: Snapshot) -> tuple[MeasuredKey, W | MeasuredFacts, int]:
            key = key_of(snapshot, partnership, as_of, known_at)
            at_hand = self._worked.get(key)
            return (
                key,
                read_facts(snapshot, partnership, self._facts) if at_hand is None else at_hand,
                snapshot.position,
            )

        key, found, position = views.ask(read)
        worked = self._work_out(found, key) if isinstance(found, MeasuredFacts) else found
        self._keep(key, worked)
        return key, worked, position

    def suppose(
        self, views: Views, key: MeasuredKey, recorded: Callable[[], Iterable[Recorded]]
    ) -> tuple[MeasuredKey, W, int]:
        """Give the view of a key with a supposition; the whole record is read when it is not at hand.

        Raises: DomainError when the supposition does not fit the record.
        """
        position, worked = views.ask(lambda snapshot: snapshot.position), self._worked.get(key)
        if worked is None:
            stated = [_without_texts(one) for one in recorded()]
            key, facts, position = views.ask(lambda snapshot: facts_of(snapshot, key, stated))
            worked = self._work_out(facts, key)
        self._keep(key, worked)
        return key, worked, position

    def _keep(self, key: MeasuredKey, worked: W) -> None:
        with self._lock:
            self._worked[key] = worked
            self._worked.move_to_end(key)
            while len(self._worked) > self._capacity:
                self._worked.popitem(last=False)


def key_of(
    snapshot: Snapshot,
    partnership: UUID,
    as_of: date,
    known_at: date | None,
    supposition: Supposition | None = None,
) -> MeasuredKey:
    """Give what the view of a day depends on now.

    Raises: UnknownPartnership.
    """
    version = snapshot.partnership(partnership)["version"]
    return MeasuredKey(partnership, version, series_position(snapshot), as_of, known_at, supposition)


def read_facts(snapshot: Snapshot, partnership: UUID, facts: str = MEASURED_FACTS) -> MeasuredFacts:
    """Read what a view is worked out from.

    Raises: UnknownPartnership.
    """
    time_zone = snapshot.partnership(partnership)["time_zone"]
    rows = snapshot.rows(facts, {"partnership": stream(partnership)})
    stated = tuple(_stated(row, time_zone) for row in rows)
    sources = {f"v{row['version']}": row["ref"] for row in rows if row["ref"] is not None}
    return MeasuredFacts(stated, index_series(snapshot, _series_named(stated), time_zone), sources)


def facts_of(
    snapshot: Snapshot, key: MeasuredKey, recorded: Iterable[Recorded]
) -> tuple[MeasuredKey, MeasuredFacts, int]:
    """Give what a view is worked out from, with the events of a whole record as they were told or as is supposed.

    Raises: UnknownPartnership; DomainError when the supposition does not fit the record.
    """
    time_zone = snapshot.partnership(key.partnership)["time_zone"]
    whole = [one for one in recorded if one.version <= key.version]
    told = tuple(
        Stated(version=one.version, event=one.event, known_on=day_of(known_from(one), time_zone)) for one in whole
    )
    happened = told if key.supposition is None else supposed(told, key.supposition, on=key.as_of)
    measured = tuple(one for one in happened if type(one.event) in KEPT)
    sources = {f"v{one.version}": one.event.origin.ref for one in whole if one.event.origin is not None}
    facts = MeasuredFacts(measured, index_series(snapshot, _series_named(measured), time_zone), sources)
    return replace(key, series_position=series_position(snapshot)), facts, snapshot.position


def facts_among(snapshot: Snapshot, partnership: UUID, stated: Iterable[Stated]) -> MeasuredFacts:
    """Give what a view is worked out from, among the events of a whole record: without personal texts.

    Raises: UnknownPartnership.
    """
    time_zone = snapshot.partnership(partnership)["time_zone"]
    kept = (one for one in stated if type(one.event) in KEPT)
    measured = tuple(replace(one, event=type(one.event).model_validate_json(fields_of(one.event)[0])) for one in kept)
    return MeasuredFacts(measured, index_series(snapshot, _series_named(measured), time_zone), {})


def _without_texts(recorded: Recorded) -> Recorded:
    """Give an event as the read tables hold it: without personal texts and sealed answers."""
    kind = type(recorded.event)
    return replace(recorded, event=kind.model_validate_json(fields_of(recorded.event)[0]))


def _stated(row: Row, time_zone: str) -> Stated:
    event = _KINDS[row["type"]].model_validate_json(row["fields"])
    return Stated(version=row["version"], event=event, known_on=day_of(row["known_at"], time_zone))


def _series_named(stated: Iterable[Stated]) -> Iterable[str]:
    return (series for one in stated for series in series_of(one.event))
