"""What is due: per partnership, and across all partnerships of an account."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Final
from uuid import UUID

from pydantic import Field

from application.authorization import Principal
from application.projections.due import DeadlineKind, Silence
from application.projections.projection import stream
from application.queries.membership import MINE, member
from application.queries.pages import read_texts, write_cursor
from application.queries.reading import Answer, PartnershipAnswer, Snapshot, Value
from application.store.port import Params, Row

LIST: Final = "deadlines"
_RUNNING: Final = """
SELECT d.*, p.name FROM $portfolio.deadline d JOIN $portfolio.partnership p ON p.partnership = d.partnership
WHERE d.partnership = :partnership AND (d.kind <> 'term_ends' OR NOT EXISTS (
    SELECT 1 FROM $portfolio.deadline n WHERE n.partnership = d.partnership AND n.kind = 'notice_ends'))
ORDER BY d.due_on, d.kind, d.subject
"""
_ACROSS: Final = """
SELECT d.*, p.name FROM mine JOIN $portfolio.deadline d ON d.partnership = mine.partnership
JOIN $portfolio.partnership p ON p.partnership = d.partnership
WHERE (d.due_on, d.partnership, d.kind, d.subject) > (:due_on, :after, :kind, :subject)
    AND (d.kind <> 'term_ends' OR NOT EXISTS (
    SELECT 1 FROM $portfolio.deadline n WHERE n.partnership = d.partnership AND n.kind = 'notice_ends'))
ORDER BY d.due_on, d.partnership, d.kind, d.subject LIMIT :limit
"""
_AWAITED: Final = """
SELECT a.party FROM $portfolio.awaited a
JOIN $portfolio.party p ON p.partnership = a.partnership AND p.party = a.party
WHERE a.partnership = :partnership AND a.kind = :kind AND a.subject = :subject ORDER BY p.place
"""


class Deadline(Value):
    """A day before which something is awaited, and what silence brings about."""

    partnership: UUID
    name: Annotated[str, Field(description="Name of the partnership.")]
    kind: DeadlineKind
    subject: Annotated[str, Field(description="Number or name of what it is about; empty is the whole contract.")]
    title: Annotated[str | None, Field(description="Title of what it is about, if it has one.")]
    driver: Annotated[str | None, Field(description="Cost driver it is about, if one.")]
    due_on: Annotated[date, Field(description="Last day, included; the first day of an option window that opens.")]
    silence: Annotated[Silence, Field(description="What happens when nobody does anything.")]
    awaited: Annotated[tuple[str, ...], Field(description="Parties of which something is awaited.")]
    since_version: Annotated[int, Field(description="Version of the event from which it runs.")]


class Deadlines(PartnershipAnswer):
    """The deadlines of a partnership, the nearest first."""

    deadlines: tuple[Deadline, ...]


class DeadlinePage(Answer):
    """The deadlines in all partnerships of an account, the nearest first."""

    deadlines: tuple[Deadline, ...]
    next_cursor: Annotated[str | None, Field(description="Gives the next page; empty on the last.")]


def deadlines_of(snapshot: Snapshot, partnership: UUID) -> Deadlines:
    """Give what is due in a partnership."""
    line = snapshot.partnership(partnership)
    rows = snapshot.rows(_RUNNING, {"partnership": stream(partnership)})
    return Deadlines(
        partnership=partnership,
        version=line["version"],
        position=snapshot.position,
        deadlines=_deadlines(snapshot, rows),
    )


def deadlines_across(snapshot: Snapshot, principal: Principal, *, cursor: str | None, limit: int) -> DeadlinePage:
    """Give what is due in the partnerships of an account."""
    due_on, after, kind, subject = read_texts(LIST, cursor, 4) if cursor else ("", "", "", "")
    place: Params = {"due_on": due_on, "after": after, "kind": kind, "subject": subject, "limit": limit + 1}
    rows = snapshot.rows(MINE + _ACROSS, {**member(principal), **place})
    shown = rows[:limit]
    return DeadlinePage(
        position=snapshot.position, deadlines=_deadlines(snapshot, shown), next_cursor=_next(rows, limit)
    )


def _next(rows: Sequence[Row], limit: int) -> str | None:
    if len(rows) <= limit:
        return None
    last = rows[limit - 1]
    return write_cursor(LIST, [last["due_on"], last["partnership"], last["kind"], last["subject"]])


def _deadlines(snapshot: Snapshot, rows: Sequence[Row]) -> tuple[Deadline, ...]:
    awaited = snapshot.each(
        _AWAITED, [{name: row[name] for name in ("partnership", "kind", "subject")} for row in rows]
    )
    return tuple(_deadline(row, parties) for row, parties in zip(rows, awaited, strict=True))


def _deadline(row: Row, awaited: Sequence[Row]) -> Deadline:
    return Deadline(
        partnership=UUID(row["partnership"]),
        name=row["name"],
        kind=DeadlineKind(row["kind"]),
        subject=row["subject"],
        title=row["title"],
        driver=row["driver"],
        due_on=date.fromisoformat(row["due_on"]),
        silence=Silence(row["silence"]),
        awaited=tuple(party["party"] for party in awaited),
        since_version=row["since_version"],
    )
