"""What asks for attention across partnerships, as far as figures tell: flags, options that are due, worst headlines."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from application.authorization import Principal
from application.figures.tables import kept
from application.queries.across import Line, Page, Question, line_of
from application.queries.portfolio import date_of
from application.queries.reading import Snapshot, Value
from application.queries.worked import Worked, about_all, names_in, required, worked
from application.store.port import Params, Row
from domain.relationship.attention import Subject
from domain.standing.option_support import MarketStatus, Recommendation
from domain.standing.trust import Verdict
from domain.weights import Dimension


class FlagLine(Line):
    """A flag that is raised in a partnership."""

    kind: Annotated[str, Field(description="What is raised, such as `REALISED_ONE_TO_ONE`.")]
    party: Annotated[str | None, Field(description="The party it is about; none when it is about the whole.")]
    one_to_one: Annotated[bool, Field(description="Whether one party bears a risk alone, by the clause or in fact.")]
    subject: Subject
    about: Annotated[str, Field(description="Short name of the driver, or the event of the shock.")]
    title: Annotated[str, Field(description="Title of the shock.")]
    since: Annotated[date | None, Field(description="From when; empty where only every earlier day would tell.")]
    evidence: Annotated[tuple[str, ...], Field(description="The events behind it.")]
    worked: Worked


class FlagPage(Page):
    """A page of flags, by name of the partnership."""

    LIST: ClassVar[str] = "flags"

    lines: tuple[FlagLine, ...]


class Support(Value):
    """What the figures support about an option, why better not, what to agree on first, and what nobody knows yet."""

    recommendation: Recommendation
    stops: tuple[str, ...]
    conditions: tuple[str, ...]
    missing: tuple[str, ...]
    market: MarketStatus | None
    market_start: Annotated[date | None, Field(description="Last day on which to start looking at the market.")]


class DueOption(Line):
    """An option that is not decided, with its last day of notice."""

    option: str
    title: str
    starts_on: date
    ends_on: date
    notice_deadline: date
    support: Annotated[Support | None, Field(description="Empty until it is worked out for the first time.")]
    worked: Worked | None


class DueOptionPage(Page):
    """A page of options that are due, the nearest last day of notice first."""

    LIST: ClassVar[str] = "options"

    lines: tuple[DueOption, ...]


class HeadlineOn(Value):
    """The headline on one day."""

    day: date
    headline: str | None


class HeadlineLine(Line):
    """How fair a relationship is, on the day and at each quarter end before it."""

    headline: Annotated[str | None, Field(description="0 to 1; empty when evidence is missing.")]
    covered: Annotated[str, Field(description="Weight of the questions that have a score, 0 to 1.")]
    weakest: Dimension | None
    missing: tuple[Dimension, ...]
    proven_level: int
    verdict: Verdict
    earlier: tuple[HeadlineOn, ...]
    worked: Worked


class HeadlinePage(Page):
    """A page of headlines, the lowest first; those that cannot be said come last."""

    LIST: ClassVar[str] = "headlines"

    lines: tuple[HeadlineLine, ...]


_FLAGS: Final = Question(
    FlagPage.LIST,
    about_all("""
SELECT {columns}, f.partnership, f.place, f.kind, f.party, f.one_to_one, f.subject, f.name AS about, f.title,
    f.since, f.evidence FROM {sources} JOIN @flag f ON f.partnership = m.partnership
WHERE h.model IS NOT NULL AND (p.sort_name, f.partnership, f.place) > (:place_1, :place_2, :place_3)
    AND (:one_to_one = 0 OR f.one_to_one = 1) AND (:kind = '' OR f.kind = :kind)
ORDER BY p.sort_name, f.partnership, f.place LIMIT :limit
"""),
    ("sort_name", "partnership", "#place"),
)
_OPTIONS: Final = Question(
    DueOptionPage.LIST,
    about_all("""
SELECT {columns}, o.*, k.recommendation, k.stops, k.conditions, k.missing, k.market, k.market_start FROM {sources}
JOIN $options.granted o ON o.partnership = m.partnership
LEFT JOIN @option k ON k.partnership = o.partnership AND k.option = o.option
WHERE o.status = 'granted' AND o.notice_deadline >= :first AND o.notice_deadline <= :last
    AND (o.notice_deadline, o.partnership, o.option) > (:place_1, :place_2, :place_3)
ORDER BY o.notice_deadline, o.partnership, o.option LIMIT :limit
"""),
    ("notice_deadline", "partnership", "option"),
)
# A headline lies between 0 and 1: 9 stands for one that cannot be said, so that it sorts last.
_HEADLINES: Final = Question(
    HeadlinePage.LIST,
    about_all("""
SELECT {columns}, h.partnership, h.headline, h.covered, h.weakest, h.missing, h.proven_level, h.verdict,
    COALESCE(h.headline, '9') AS place
FROM {sources} WHERE (COALESCE(h.headline, '9'), h.partnership) > (:place_1, :place_2)
    AND h.model IS NOT NULL
ORDER BY COALESCE(h.headline, '9'), h.partnership LIMIT :limit
"""),
    ("place", "partnership"),
)
_EARLIER: Final = kept("SELECT day, headline FROM @day WHERE partnership = :partnership AND day < :as_of ORDER BY day")


def flags_across(
    snapshot: Snapshot, principal: Principal, *, one_to_one: bool, kind: str, cursor: str | None, limit: int
) -> FlagPage:
    """Give a page of flags: all, those of one kind, or those of a risk that one party bears alone."""
    narrowed: Params = {"one_to_one": int(one_to_one), "kind": kind}
    rows, after = _FLAGS.page(snapshot, principal, narrowed, cursor=cursor, limit=limit)
    return FlagPage(position=snapshot.position, lines=tuple(map(_flag, rows)), next_cursor=after)


def options_across(
    snapshot: Snapshot, principal: Principal, *, first: date, last: date, cursor: str | None, limit: int
) -> DueOptionPage:
    """Give a page of options that are not decided and whose last day of notice lies in a window."""
    window = {"first": first.isoformat(), "last": last.isoformat()}
    rows, after = _OPTIONS.page(snapshot, principal, window, cursor=cursor, limit=limit)
    return DueOptionPage(position=snapshot.position, lines=tuple(map(_option, rows)), next_cursor=after)


def headlines_across(snapshot: Snapshot, principal: Principal, *, cursor: str | None, limit: int) -> HeadlinePage:
    """Give a page of headlines, the lowest first."""
    rows, after = _HEADLINES.page(snapshot, principal, {}, cursor=cursor, limit=limit)
    asked = [{"partnership": row["partnership"], "as_of": row["as_of"]} for row in rows]
    earlier = snapshot.each(_EARLIER, asked)
    lines = tuple(_headline(row, days) for row, days in zip(rows, earlier, strict=True))
    return HeadlinePage(position=snapshot.position, lines=lines, next_cursor=after)


def _flag(row: Row) -> FlagLine:
    return FlagLine(
        **line_of(row),
        kind=row["kind"],
        party=row["party"] or None,
        one_to_one=bool(row["one_to_one"]),
        subject=Subject(row["subject"]),
        about=row["about"],
        title=row["title"],
        since=date_of(row["since"]),
        evidence=names_in(row["evidence"]),
        worked=required(row),
    )


def _option(row: Row) -> DueOption:
    return DueOption(
        **line_of(row),
        option=row["option"],
        title=row["title"],
        starts_on=date.fromisoformat(row["starts_on"]),
        ends_on=date.fromisoformat(row["ends_on"]),
        notice_deadline=date.fromisoformat(row["notice_deadline"]),
        support=None if row["recommendation"] is None else _support(row),
        worked=worked(row),
    )


def _support(row: Row) -> Support:
    return Support(
        recommendation=Recommendation(row["recommendation"]),
        stops=names_in(row["stops"]),
        conditions=names_in(row["conditions"]),
        missing=names_in(row["missing"]),
        market=row["market"] and MarketStatus(row["market"]),
        market_start=date_of(row["market_start"]),
    )


def _headline(row: Row, earlier: Sequence[Row]) -> HeadlineLine:
    return HeadlineLine(
        **line_of(row),
        headline=row["headline"],
        covered=row["covered"],
        weakest=row["weakest"] and Dimension(row["weakest"]),
        missing=tuple(Dimension(name) for name in names_in(row["missing"])),
        proven_level=row["proven_level"],
        verdict=Verdict(row["verdict"]),
        earlier=tuple(HeadlineOn(day=date.fromisoformat(one["day"]), headline=one["headline"]) for one in earlier),
        worked=required(row),
    )
