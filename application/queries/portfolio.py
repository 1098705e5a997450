"""The partnerships of an account, with where they stand and who waits for whom."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar, Final
from uuid import UUID

from pydantic import Field

from application.authorization import Principal
from application.projections.due import DeadlineKind
from application.projections.portfolio import NEVER
from application.queries.across import Page
from application.queries.membership import member
from application.queries.pages import read_texts, write_cursor
from application.queries.reading import Snapshot, Value
from application.store.port import Params, Row
from domain.state import PartyRole, Regime, Status

LIST: Final = "portfolio"


class PortfolioOrder(StrEnum):
    """In which order partnerships are listed: by name, the nearest deadline first, or the latest event first."""

    NAME = "name"
    NEXT_DEADLINE = "next_deadline"
    LAST_EVENT = "last_event"


class WaitingFor(StrEnum):
    """Whether an answer to a proposal is awaited from your own party, or from another."""

    US = "us"
    THEM = "them"


class PartyLine(Value):
    """A party of a partnership, and how many proposals wait for its answer."""

    party: str
    name: str
    role: PartyRole
    organisation: str
    waiting: Annotated[int, Field(ge=0, description="Open proposals that wait for this party.")]


class PortfolioLine(Value):
    """A partnership in a list."""

    partnership: UUID
    version: Annotated[int, Field(ge=1, description="Number of events in its record.")]
    name: str
    own_party: Annotated[
        str, Field(description="The party that the account acts for or may join; empty for an auditor.")
    ]
    parties: tuple[PartyLine, ...]
    regime: Regime
    currency: str
    time_zone: str
    status: Status
    starts_on: Annotated[date | None, Field(description="First day of the agreed term.")]
    ends_on: Annotated[date | None, Field(description="Last day of the agreed term, with exercised options.")]
    open_proposals: Annotated[int, Field(ge=0)]
    next_due_on: Annotated[date | None, Field(description="The nearest deadline that still runs.")]
    next_kind: DeadlineKind | None
    next_subject: str | None
    last_at: Annotated[datetime, Field(description="When the last event was recorded.")]
    last_type: Annotated[str, Field(description="Stored type of the last event.")]


class PortfolioPage(Page):
    """A page of the partnerships of an account."""

    LIST: ClassVar[str] = LIST
    LINES: ClassVar[str] = "partnerships"

    partnerships: tuple[PortfolioLine, ...]


_LISTED: Final = """
SELECT m.partnership, m.party AS own_party, m.{place} AS place FROM $portfolio.member m
WHERE m.member = {member} AND m.organisation = :organisation AND (m.{place}, m.partnership) {beyond} (:place, :after)
    AND (:status = '' OR m.status = :status) AND (:named = '' OR m.sort_name LIKE :named ESCAPE '!')
    AND (:waiting = '' OR (:waiting = 'us' AND m.waiting_us > 0) OR (:waiting = 'them' AND m.waiting_them > 0))
ORDER BY m.{place} {way}, m.partnership {way} LIMIT :limit
"""
_PAGE: Final = """
SELECT p.*, listed.own_party, listed.place FROM (
    SELECT * FROM ({acting}) acting UNION ALL SELECT * FROM ({joining}) joining
) listed JOIN $portfolio.partnership p ON p.partnership = listed.partnership
ORDER BY listed.place {way}, listed.partnership {way} LIMIT :limit
"""


def _page(place: str, beyond: str, way: str) -> str:
    """Write the question for one order: of each kind of member only as many rows are read as the page has."""
    words = {"place": place, "beyond": beyond, "way": way}
    acting, joining = (_LISTED.format(member=who, **words) for who in (":account", ":nobody"))
    return _PAGE.format(acting=acting, joining=joining, way=way)


_PAGES: Final = {
    PortfolioOrder.NAME: _page("sort_name", ">", "ASC"),
    PortfolioOrder.NEXT_DEADLINE: _page("next_due_on", ">", "ASC"),
    PortfolioOrder.LAST_EVENT: _page("last_at", "<", "DESC"),
}
_BEFORE_ALL: Final = {
    PortfolioOrder.NAME: ("", ""),
    PortfolioOrder.NEXT_DEADLINE: ("", ""),
    PortfolioOrder.LAST_EVENT: (NEVER, ""),
}
_PARTIES: Final = "SELECT * FROM $portfolio.party WHERE partnership = :partnership ORDER BY place"


def portfolio_page(
    snapshot: Snapshot,
    principal: Principal,
    *,
    waiting_for: WaitingFor | None,
    status: Status | None,
    named: str,
    order: PortfolioOrder,
    cursor: str | None,
    limit: int,
) -> PortfolioPage:
    """Give a page of the partnerships of an account."""
    wanted: Params = {"status": status or "", "named": _pattern(named), "waiting": waiting_for or ""}
    place, after = read_texts(f"{LIST}-{order}", cursor, 2) if cursor else _BEFORE_ALL[order]
    params = {**member(principal), **wanted, "place": place, "after": after, "limit": limit + 1}
    rows = snapshot.rows(_PAGES[order], params)
    shown = rows[:limit]
    lines = zip(shown, parties_of(snapshot, [row["partnership"] for row in shown]), strict=True)
    more = len(rows) > limit
    return PortfolioPage(
        position=snapshot.position,
        partnerships=tuple(_line(row, parties) for row, parties in lines),
        next_cursor=_after(shown[-1], order) if more else None,
    )


def _after(row: Row, order: PortfolioOrder) -> str:
    return write_cursor(f"{LIST}-{order}", [row["place"], row["partnership"]])


def _pattern(named: str) -> str:
    """Write what is looked for inside a name as a pattern; an empty one matches all."""
    text = named.strip().casefold()
    for special in ("!", "%", "_"):
        text = text.replace(special, f"!{special}")
    return f"%{text}%" if text else ""


def parties_of(snapshot: Snapshot, partnerships: Sequence[str]) -> list[tuple[PartyLine, ...]]:
    """Give the parties of each partnership, in the order in which they were named."""
    found = snapshot.each(_PARTIES, [{"partnership": partnership} for partnership in partnerships])
    return [tuple(_party(row) for row in rows) for rows in found]


def _party(row: Row) -> PartyLine:
    return PartyLine(
        party=row["party"],
        name=row["name"],
        role=PartyRole(row["role"]),
        organisation=row["organisation"],
        waiting=row["waiting"],
    )


def _line(row: Row, parties: tuple[PartyLine, ...]) -> PortfolioLine:
    return PortfolioLine(
        partnership=UUID(row["partnership"]),
        version=row["version"],
        name=row["name"],
        own_party=row["own_party"],
        parties=parties,
        regime=Regime(row["regime"]),
        currency=row["currency"],
        time_zone=row["time_zone"],
        status=Status(row["status"]),
        starts_on=date_of(row["starts_on"]),
        ends_on=date_of(row["ends_on"]),
        open_proposals=row["open_proposals"],
        next_due_on=None if row["next_due_on"] == NEVER else date_of(row["next_due_on"]),
        next_kind=row["next_kind"] and DeadlineKind(row["next_kind"]),
        next_subject=row["next_subject"],
        last_at=datetime.fromisoformat(row["last_at"]),
        last_type=row["last_type"],
    )


def date_of(text: str | None) -> date | None:
    """Read a day, or nothing."""
    return None if text is None else date.fromisoformat(text)
