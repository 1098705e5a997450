"""The timeline of a partnership: every event in its place, as of one day and as known on another."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import Field

from application.projections.projection import stream
from application.projections.timeline import SUBJECTS, kind_of
from application.queries.pages import read_number, write_cursor
from application.queries.reading import PartnershipAnswer, Snapshot, Value, end_of_day
from application.store.port import Row
from domain.errors import InvalidInput, NotFound
from domain.lifecycle import EVENTS
from domain.sealing import SealedAnswer

LIST: Final = "timeline"
_NUMBERED: Final = ("proposal", "renegotiation", "shock")
_SEALED: Final = frozenset(kind_of(kind) for kind in EVENTS if issubclass(kind, SealedAnswer))
"""Kinds of event whose answer is for the party that gave it; the others read it once an opening tells it."""


class TimelineOrder(StrEnum):
    """Whether a timeline begins with the first event or with the latest."""

    OLDEST_FIRST = "oldest_first"
    NEWEST_FIRST = "newest_first"


@dataclass(frozen=True, slots=True)
class About:
    """What events are about: a kind of subject (`proposal`, `option`, `driver`, ...) and its number or name."""

    subject: str
    name: str


@dataclass(eq=False)
class UnknownSubject(InvalidInput):
    """A timeline cannot be narrowed to this kind of subject."""

    subject: str


@dataclass(eq=False)
class NoSuchEvent(NotFound):
    """The partnership has no event with this version."""

    version: int


class TimelineEntry(Value):
    """An event in its place, with all its fields."""

    version: int
    position: Annotated[int, Field(description="Position of the event in the whole store.")]
    at: Annotated[datetime, Field(description="When it was recorded.")]
    known_at: Annotated[
        datetime, Field(description="When it counts as known: for a reconstructed event, when its source knew it.")
    ]
    effective_on: Annotated[date, Field(description="The day from which it applies.")]
    decided_on: Annotated[date, Field(description="The day it was agreed or decided.")]
    by: Annotated[str, Field(description="Party whose act it was; `clock` for what silence brought about.")]
    actor: Annotated[str, Field(description="Random name of the person in this record.")]
    kind: Annotated[str, Field(description="Kind of event, such as `goal-agreed`.")]
    type: Annotated[str, Field(description="Stored type with its version.")]
    event: Annotated[dict[str, Any], Field(description="All fields; an erased text reads `[erased]`.")]
    about: Annotated[dict[str, str], Field(description="What it is about: kind of subject to number or name.")]
    corrects: Annotated[int | None, Field(description="Earlier event that this one repairs.")]
    corrected_by: Annotated[int | None, Field(description="Later event that repairs this one.")]
    struck_by: Annotated[int | None, Field(description="Later event that takes this one back.")]
    sealed: Annotated[
        bool, Field(description="Whether it is an answer of another party, which an opening tells later.")
    ]


class TimelinePage(PartnershipAnswer):
    """A page of the timeline."""

    as_of: date | None
    known_at: date | None
    entries: tuple[TimelineEntry, ...]
    next_cursor: Annotated[str | None, Field(description="Gives the next page; empty on the last.")]


class EventAnswer(PartnershipAnswer):
    """One event."""

    entry: TimelineEntry


class NamedEvents(PartnershipAnswer):
    """The events that were asked for by name, in order."""

    entries: tuple[TimelineEntry, ...]


_ENTRIES: Final = """
SELECT * FROM $timeline.entry WHERE partnership = :partnership
    AND (:as_of = '' OR effective_on <= :as_of) AND (:known = '' OR known_at < :known)
    AND (:by = '' OR party = :by)
"""
_NEXT: Final = {
    TimelineOrder.OLDEST_FIRST: " AND version > :after ORDER BY version LIMIT :limit",
    TimelineOrder.NEWEST_FIRST: " AND version < :after ORDER BY version DESC LIMIT :limit",
}
_BEFORE_ALL: Final = {TimelineOrder.OLDEST_FIRST: 0, TimelineOrder.NEWEST_FIRST: 2**53}
_ONE: Final = "SELECT * FROM $timeline.entry WHERE partnership = :partnership AND version = :version"


@dataclass(frozen=True, slots=True)
class TimelineQuestion:
    """Which part of a timeline is asked for, and by which party."""

    as_of: date | None = None
    known_at: date | None = None
    kinds: Collection[str] = ()
    about: About | None = None
    order: TimelineOrder = TimelineOrder.NEWEST_FIRST
    cursor: str | None = None
    limit: int = 50
    viewer: str | None = None
    by: str | None = None


class EntryRows:
    """What the projection knows of events, before their texts are fetched."""

    def __init__(self, snapshot: Snapshot, partnership: UUID, question: TimelineQuestion) -> None:
        self.partnership = partnership
        self.question = question
        self.line = snapshot.partnership(partnership)
        self.position = snapshot.position
        self._known = _known_before(question, self.line)
        self._rows = self._read(snapshot)
        self.rows = self._rows[: question.limit]

    def _read(self, snapshot: Snapshot) -> Sequence[Row]:
        question = self.question
        kinds = {f"kind{number}": kind for number, kind in enumerate(sorted(set(question.kinds)))}
        sql = _ENTRIES + _one_of(kinds) + _subject(question.about) + _NEXT[question.order]
        params: dict[str, str | int | bytes | None] = {
            "partnership": stream(self.partnership),
            "as_of": "" if question.as_of is None else question.as_of.isoformat(),
            "known": self._known,
            "by": question.by or "",
            "after": _after(question),
            "limit": question.limit + 1,
            **kinds,
        }
        if question.about is not None:
            params["name"] = _name(question.about)
        return snapshot.rows(sql, params)

    def versions(self) -> list[int]:
        """Name the events that hold personal texts which the reader may see."""
        return [row["version"] for row in self.rows if row["personal"] and not self._sealed(row)]

    def page(self, texts: Mapping[int, dict[str, Any]]) -> TimelinePage:
        """Give the page with its texts."""
        more = len(self._rows) > len(self.rows)
        return TimelinePage(
            partnership=self.partnership,
            version=self.line["version"],
            position=self.position,
            as_of=self.question.as_of,
            known_at=self.question.known_at,
            entries=self.entries(texts),
            next_cursor=write_cursor(LIST, [self.rows[-1]["version"]]) if more else None,
        )

    def entries(self, texts: Mapping[int, dict[str, Any]]) -> tuple[TimelineEntry, ...]:
        """Give the entries with their texts."""
        return tuple(self._entry(row, texts.get(row["version"]) or json.loads(row["fields"])) for row in self.rows)

    def _sealed(self, row: Row) -> bool:
        return row["kind"] in _SEALED and row["party"] != self.question.viewer

    def _entry(self, row: Row, fields: dict[str, Any]) -> TimelineEntry:
        sealed = self._sealed(row)
        return TimelineEntry(
            version=row["version"],
            position=row["position"],
            at=datetime.fromisoformat(row["at"]),
            known_at=datetime.fromisoformat(row["known_at"]),
            effective_on=date.fromisoformat(row["effective_on"]),
            decided_on=date.fromisoformat(row["decided_on"]),
            by=row["party"],
            actor=row["actor"],
            kind=row["kind"],
            type=row["type"],
            event={**fields, "sealed": None} if sealed else fields,
            about={subject: str(row[subject]) for subject in SUBJECTS if row[subject] is not None},
            corrects=row["corrects"],
            corrected_by=self._if_known(row["corrected_by"], row["corrected_known_at"]),
            struck_by=self._if_known(row["struck_by"], row["struck_known_at"]),
            sealed=sealed,
        )

    def _if_known(self, version: int | None, known_at: str | None) -> int | None:
        return None if known_at is None or (self._known and known_at >= self._known) else version


class OneEntry(EntryRows):
    """What the projection knows of one event."""

    def __init__(self, snapshot: Snapshot, partnership: UUID, version: int, *, viewer: str | None) -> None:
        self._version = version
        super().__init__(snapshot, partnership, TimelineQuestion(limit=1, viewer=viewer))

    def _read(self, snapshot: Snapshot) -> Sequence[Row]:
        rows = snapshot.rows(_ONE, {"partnership": stream(self.partnership), "version": self._version})
        if not rows:
            raise NoSuchEvent(self._version)
        return rows


class NamedEntries(EntryRows):
    """What the projection knows of the events at some versions; a version without an event is left out."""

    def __init__(self, snapshot: Snapshot, partnership: UUID, versions: Collection[int], *, viewer: str | None) -> None:
        self._named = sorted(set(versions))
        super().__init__(snapshot, partnership, TimelineQuestion(limit=len(self._named), viewer=viewer))

    def _read(self, snapshot: Snapshot) -> Sequence[Row]:
        key = stream(self.partnership)
        found = snapshot.each(_ONE, [{"partnership": key, "version": version} for version in self._named])
        return [row for rows in found for row in rows]

    def answer(self, texts: Mapping[int, dict[str, Any]]) -> NamedEvents:
        """Give the events with their texts."""
        return NamedEvents(
            partnership=self.partnership,
            version=self.line["version"],
            position=self.position,
            entries=self.entries(texts),
        )


def _known_before(question: TimelineQuestion, line: Row) -> str:
    return "" if question.known_at is None else end_of_day(question.known_at, line["time_zone"])


def _one_of(kinds: Collection[str]) -> str:
    return f" AND kind IN ({', '.join(f':{kind}' for kind in kinds)})" if kinds else ""


def _subject(about: About | None) -> str:
    if about is None:
        return ""
    if about.subject not in SUBJECTS:
        raise UnknownSubject(about.subject)
    return f" AND {about.subject} = :name"


def _name(about: About) -> str | int:
    """Give the number or name of a subject; what is no number is the number of nothing."""
    if about.subject not in _NUMBERED:
        return about.name
    return int(about.name) if about.name.isascii() and about.name.isdecimal() and len(about.name) < 16 else 0


def _after(question: TimelineQuestion) -> int:
    return read_number(LIST, question.cursor) if question.cursor else _BEFORE_ALL[question.order]
