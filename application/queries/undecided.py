"""What waits across partnerships, as the record tells by itself: undecided shocks, open talks, proposals to answer."""

from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from application.authorization import Principal
from application.queries.across import Line, Page, Question, line_of
from application.queries.reading import Snapshot
from application.store.port import Row
from domain.matters import TalkStatus
from domain.renegotiation import Ground


class UndecidedShock(Line):
    """A shock that was reported and about which the parties have not decided."""

    shock: int
    title: str
    by: Annotated[str, Field(description="The party that reported it.")]
    struck_on: date
    driver: Annotated[str | None, Field(description="The driver whose index deviated, if it is about one.")]
    gross: Annotated[int | None, Field(description="What it cost, in minor units; a deviation of an index has none.")]
    recovery: int | None
    carrier: Annotated[str | None, Field(description="The party that met the cost first.")]
    currency: str
    version: Annotated[int, Field(description="Version of the event that reported it.")]


class UndecidedShockPage(Page):
    """A page of undecided shocks, the oldest first."""

    LIST: ClassVar[str] = "shocks"

    lines: tuple[UndecidedShock, ...]


class OpenTalk(Line):
    """A renegotiation that is open or stuck."""

    renegotiation: int
    title: Annotated[str, Field(description="What it is about.")]
    ground: Ground
    driver: str | None
    opened_by: str
    opened_on: date
    answer_due: date
    status: TalkStatus
    version: Annotated[int, Field(description="Version of the event that opened it.")]


class OpenTalkPage(Page):
    """A page of open renegotiations, the longest open first."""

    LIST: ClassVar[str] = "renegotiations"

    lines: tuple[OpenTalk, ...]


class AwaitedProposal(Line):
    """A proposal on the table that waits for your own party."""

    proposal: int
    title: str
    by: Annotated[str, Field(description="The party that laid it.")]
    material: bool
    laid_on: date
    answer_due: date
    expires_on: date
    version: Annotated[int, Field(description="Version of the event that laid it.")]


class AwaitedProposalPage(Page):
    """A page of proposals that wait for your party, the first to expire first."""

    LIST: ClassVar[str] = "proposals"

    lines: tuple[AwaitedProposal, ...]


_SHOCKS: Final = Question(
    UndecidedShockPage.LIST,
    """
SELECT p.name, p.currency, m.party AS own_party, s.* FROM mine m
JOIN $portfolio.partnership p ON p.partnership = m.partnership
JOIN $terms.shock s ON s.partnership = m.partnership
WHERE s.decided = 0 AND (s.struck_on, s.partnership, s.number) > (:place_1, :place_2, :place_3)
ORDER BY s.struck_on, s.partnership, s.number LIMIT :limit
""",
    ("struck_on", "partnership", "#number"),
)
_TALKS: Final = Question(
    OpenTalkPage.LIST,
    """
SELECT p.name, m.party AS own_party, t.* FROM mine m
JOIN $portfolio.partnership p ON p.partnership = m.partnership
JOIN $terms.talk t ON t.partnership = m.partnership
WHERE t.status <> 'concluded' AND (t.opened_on, t.partnership, t.number) > (:place_1, :place_2, :place_3)
ORDER BY t.opened_on, t.partnership, t.number LIMIT :limit
""",
    ("opened_on", "partnership", "#number"),
)
_PROPOSALS: Final = Question(
    AwaitedProposalPage.LIST,
    """
SELECT p.name, m.party AS own_party, l.* FROM mine m
JOIN $portfolio.partnership p ON p.partnership = m.partnership
JOIN $proposals.proposal l ON l.partnership = m.partnership
WHERE l.state = 'open' AND m.party <> '' AND l.party <> m.party AND NOT EXISTS (
    SELECT 1 FROM $proposals.assent a
    WHERE a.partnership = l.partnership AND a.number = l.number AND a.party = m.party)
    AND (l.expires_on, l.partnership, l.number) > (:place_1, :place_2, :place_3)
ORDER BY l.expires_on, l.partnership, l.number LIMIT :limit
""",
    ("expires_on", "partnership", "#number"),
)


def shocks_across(snapshot: Snapshot, principal: Principal, *, cursor: str | None, limit: int) -> UndecidedShockPage:
    """Give a page of shocks about which the parties have not decided, the oldest first."""
    rows, after = _SHOCKS.page(snapshot, principal, {}, cursor=cursor, limit=limit)
    return UndecidedShockPage(position=snapshot.position, lines=tuple(map(_shock, rows)), next_cursor=after)


def talks_across(snapshot: Snapshot, principal: Principal, *, cursor: str | None, limit: int) -> OpenTalkPage:
    """Give a page of renegotiations that are open or stuck, the longest open first."""
    rows, after = _TALKS.page(snapshot, principal, {}, cursor=cursor, limit=limit)
    return OpenTalkPage(position=snapshot.position, lines=tuple(map(_talk, rows)), next_cursor=after)


def proposals_across(
    snapshot: Snapshot, principal: Principal, *, cursor: str | None, limit: int
) -> AwaitedProposalPage:
    """Give a page of proposals that wait for the party of a person, the first to expire first."""
    rows, after = _PROPOSALS.page(snapshot, principal, {}, cursor=cursor, limit=limit)
    return AwaitedProposalPage(position=snapshot.position, lines=tuple(map(_proposal, rows)), next_cursor=after)


def _shock(row: Row) -> UndecidedShock:
    return UndecidedShock(
        **line_of(row),
        shock=row["number"],
        title=row["title"],
        by=row["party"],
        struck_on=date.fromisoformat(row["struck_on"]),
        driver=row["driver"],
        gross=row["gross"],
        recovery=row["recovery"],
        carrier=row["carrier"],
        currency=row["currency"],
        version=row["version"],
    )


def _talk(row: Row) -> OpenTalk:
    return OpenTalk(
        **line_of(row),
        renegotiation=row["number"],
        title=row["subject"],
        ground=Ground(row["ground"]),
        driver=row["driver"],
        opened_by=row["party"],
        opened_on=date.fromisoformat(row["opened_on"]),
        answer_due=date.fromisoformat(row["answer_due"]),
        status=TalkStatus(row["status"]),
        version=row["version"],
    )


def _proposal(row: Row) -> AwaitedProposal:
    return AwaitedProposal(
        **line_of(row),
        proposal=row["number"],
        title=row["title"],
        by=row["party"],
        material=bool(row["material"]),
        laid_on=date.fromisoformat(row["laid_on"]),
        answer_due=date.fromisoformat(row["answer_due"]),
        expires_on=date.fromisoformat(row["expires_on"]),
        version=row["version"],
    )
