"""The table: the proposals of a partnership with their assents and how they ended."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import Field

from application.projections.projection import stream
from application.projections.proposals import ProposalState
from application.queries.portfolio import date_of
from application.queries.reading import PartnershipAnswer, Snapshot, Value
from application.queries.texts import text_of
from application.store.port import Row
from domain.facts import Event
from domain.table import NotOnTheTable

_ALL: Final = "SELECT * FROM $proposals.proposal WHERE partnership = :partnership ORDER BY number"
_ONE: Final = "SELECT * FROM $proposals.proposal WHERE partnership = :partnership AND number = :number"
_CHAIN: Final = "SELECT number, counters, countered_by FROM $proposals.proposal WHERE partnership = :partnership"
_ASSENTS: Final = """
SELECT a.* FROM $proposals.assent a JOIN $portfolio.party p ON p.partnership = a.partnership AND p.party = a.party
WHERE a.partnership = :partnership AND a.number = :number ORDER BY p.place
"""
_AWAITED: Final = """
SELECT a.party FROM $portfolio.awaited a
JOIN $portfolio.party p ON p.partnership = a.partnership AND p.party = a.party
WHERE a.partnership = :partnership AND a.kind = 'proposal_expires' AND a.subject = :subject ORDER BY p.place
"""


class AssentLine(Value):
    """The assent of a party: its own, or one that another party recorded for it and that it has yet to confirm."""

    party: str
    version: Annotated[int, Field(description="Version of the event by which it was given.")]
    given_on: date
    recorded_by: Annotated[str | None, Field(description="Party that recorded it for this one, if another did.")]
    evidence: Annotated[str | None, Field(description="Where a recorded assent can be seen.")]
    confirmed: Annotated[bool, Field(description="Whether the party stands behind it itself.")]


class ProposalLine(Value):
    """A proposal in a list."""

    number: int
    state: ProposalState
    by: Annotated[str, Field(description="Party that laid it.")]
    title: str
    material: bool
    version: Annotated[int, Field(description="Version of the event by which it was laid.")]
    effective_on: date
    laid_on: date
    laid_at: Annotated[datetime, Field(description="When it was recorded.")]
    answer_due: date
    expires_on: date
    counters: Annotated[int | None, Field(description="Proposal that this one answers.")]
    countered_by: Annotated[int | None, Field(description="Proposal that took the place of this one.")]
    closed_on: date | None
    closed_by: Annotated[str | None, Field(description="Party whose act took it off the table.")]
    closed_version: int | None
    assents: tuple[AssentLine, ...]
    waiting: Annotated[tuple[str, ...], Field(description="Parties whose answer is awaited.")]
    change_kinds: Annotated[tuple[str, ...], Field(description="Kinds of change that it brings about.")]


class ProposalInFull(ProposalLine):
    """A proposal with its terms, its reasons and the proposals before and after it."""

    they: Annotated[str | None, Field(description="What it brings the other party.")]
    we: Annotated[str | None, Field(description="What it brings both.")]
    i: Annotated[str | None, Field(description="What it brings the proposer.")]
    changes: Annotated[tuple[dict[str, Any], ...], Field(description="The terms, each with its kind in `change`.")]
    terms_hash: str
    closing_reason: Annotated[str | None, Field(description="Why it was objected to or withdrawn.")]
    chain: Annotated[tuple[int, ...], Field(description="Proposals that answer one another, this one included.")]


class Table(PartnershipAnswer):
    """All proposals of a partnership: those that lie on the table, and those that did, the latest first."""

    open: tuple[ProposalInFull, ...]
    closed: tuple[ProposalLine, ...]


class ProposalAnswer(PartnershipAnswer):
    """One proposal."""

    proposal: ProposalInFull


class ProposalRows:
    """What the projections know of proposals, before their texts are fetched."""

    def __init__(self, snapshot: Snapshot, partnership: UUID, rows: Sequence[Row]) -> None:
        key = stream(partnership)
        numbers = [row["number"] for row in rows]
        self.line = snapshot.partnership(partnership)
        self.position = snapshot.position
        self.rows = rows
        self.assents = snapshot.each(_ASSENTS, [{"partnership": key, "number": number} for number in numbers])
        self.awaited = snapshot.each(_AWAITED, [{"partnership": key, "subject": str(number)} for number in numbers])
        self.links = {row["number"]: row for row in snapshot.rows(_CHAIN, {"partnership": key})}

    def versions(self) -> list[int]:
        """Name the events whose texts are shown with these proposals."""
        laid = [row["version"] for row in self.rows]
        closed = [row["closed_version"] for row in self.rows if row["closed_version"] is not None]
        given = [one["version"] for rows in self.assents for one in rows if one["recorded_by"] is not None]
        return [*laid, *closed, *given]

    def in_full(self, events: Mapping[int, Event]) -> tuple[ProposalInFull, ...]:
        """Give each proposal with its texts."""
        return tuple(
            ProposalInFull(**_line(row, assents, awaited, events), **_rest(row, events, self.chain(row["number"])))
            for row, assents, awaited in zip(self.rows, self.assents, self.awaited, strict=True)
        )

    def lines(self) -> tuple[ProposalLine, ...]:
        """Give each proposal in short."""
        return tuple(
            ProposalLine(**_line(row, assents, awaited, {}))
            for row, assents, awaited in zip(self.rows, self.assents, self.awaited, strict=True)
        )

    def chain(self, number: int) -> tuple[int, ...]:
        """Give the numbers of the proposals that answer one another, the first one first."""
        first = number
        while (earlier := self.links[first]["counters"]) is not None:
            first = earlier
        found = [first]
        while (later := self.links[found[-1]]["countered_by"]) is not None:
            found.append(later)
        return tuple(found)


def all_proposals(snapshot: Snapshot, partnership: UUID) -> tuple[ProposalRows, ProposalRows]:
    """Read the open proposals, and the closed ones with the latest first."""
    rows = snapshot.rows(_ALL, {"partnership": stream(partnership)})
    open_rows = [row for row in rows if row["state"] == ProposalState.OPEN]
    closed_rows = [row for row in reversed(rows) if row["state"] != ProposalState.OPEN]
    return ProposalRows(snapshot, partnership, open_rows), ProposalRows(snapshot, partnership, closed_rows)


def one_proposal(snapshot: Snapshot, partnership: UUID, number: int) -> ProposalRows:
    """Read one proposal.

    Raises: UnknownPartnership, NotOnTheTable when no proposal ever had this number.
    """
    rows = snapshot.rows(_ONE, {"partnership": stream(partnership), "number": number})
    found = ProposalRows(snapshot, partnership, rows)
    if not rows:
        raise NotOnTheTable(number)
    return found


def _line(row: Row, assents: Sequence[Row], awaited: Sequence[Row], events: Mapping[int, Event]) -> dict[str, Any]:
    return {
        "number": row["number"],
        "state": ProposalState(row["state"]),
        "by": row["party"],
        "title": row["title"],
        "material": bool(row["material"]),
        "version": row["version"],
        "effective_on": date_of(row["effective_on"]),
        "laid_on": date_of(row["laid_on"]),
        "laid_at": datetime.fromisoformat(row["laid_at"]),
        "answer_due": date_of(row["answer_due"]),
        "expires_on": date_of(row["expires_on"]),
        "counters": row["counters"],
        "countered_by": row["countered_by"],
        "closed_on": date_of(row["closed_on"]),
        "closed_by": row["closed_by"],
        "closed_version": row["closed_version"],
        "assents": tuple(_assent(one, events) for one in assents),
        "waiting": tuple(one["party"] for one in awaited),
        "change_kinds": tuple(change["change"] for change in json.loads(row["changes"])),
    }


def _assent(row: Row, events: Mapping[int, Event]) -> AssentLine:
    return AssentLine(
        party=row["party"],
        version=row["version"],
        given_on=date.fromisoformat(row["given_on"]),
        recorded_by=row["recorded_by"],
        evidence=text_of(events.get(row["version"]), "evidence"),
        confirmed=row["recorded_by"] is None or row["confirmed_version"] is not None,
    )


def _rest(row: Row, events: Mapping[int, Event], chain: tuple[int, ...]) -> dict[str, Any]:
    laid = events.get(row["version"])
    return {
        "they": text_of(laid, "they"),
        "we": text_of(laid, "we"),
        "i": text_of(laid, "i"),
        "changes": tuple(json.loads(row["changes"])),
        "terms_hash": row["terms_hash"],
        "closing_reason": text_of(events.get(row["closed_version"]), "reason"),
        "chain": chain,
    }
