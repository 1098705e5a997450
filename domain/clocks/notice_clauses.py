"""Notice clauses: within how long what must be said, what silence does, and whether a reminder must come first.

Periods grow longer for one claim at a time, by agreement about that claim; never for all claims at once.
Source: NEC4 ECC clauses 61.3, 61.4 and 62.3.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.counting import Span, last_day_of_span
from domain.errors import NotFound, Refused
from domain.facts import Agreement, Event, Refers, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.memory.notices import OPEN_STAGES, Claim, ClaimStage, NoticeClause, Notices, NoticeTerms
from domain.state import Partnership, with_entry

ClauseName: TypeAlias = Annotated[Slug, Refers("notice_clause")]
ClaimName: TypeAlias = Annotated[Slug, Refers("claim"), Field(description="Short name of the claim.")]
_SOME_DAY = date(2024, 1, 1)
"""A day from which two spans are counted to tell which is longer; February has 29 days after it."""


class AgreeNoticeClause(AnyChange):
    """Agree within how long what must be said, and what silence does."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-notice-clause"] = "agree-notice-clause"
    notice_clause: ClauseName
    title: Title
    terms: NoticeTerms


class DropNoticeClause(AnyChange):
    """Let a notice clause go; claims under it go on as they began."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["drop-notice-clause"] = "drop-notice-clause"
    notice_clause: ClauseName
    reason: Title


class AgreeLongerPeriod(AnyChange):
    """Agree that the present step of one claim may take longer."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-longer-period"] = "agree-longer-period"
    claim: ClaimName
    until: Annotated[Day, Field(description="New last day of the step, included.")]
    reason: Title


class NoticeClauseAgreed(Term):
    """The parties agreed within how long what must be said, and what silence does."""

    TOPIC: ClassVar[str] = "partnership.notice-clause-agreed"

    notice_clause: ClauseName
    title: Title
    terms: NoticeTerms


class NoticeClauseDropped(Term):
    """The parties let a notice clause go."""

    TOPIC: ClassVar[str] = "partnership.notice-clause-dropped"

    notice_clause: ClauseName
    reason: Title


class LongerPeriodAgreed(Term):
    """The parties agreed that the present step of one claim may take longer."""

    TOPIC: ClassVar[str] = "partnership.longer-period-agreed"

    claim: ClaimName
    stage: ClaimStage
    until: date
    reason: Title


Change: TypeAlias = AgreeNoticeClause | DropNoticeClause | AgreeLongerPeriod
Recorded: TypeAlias = NoticeClauseAgreed | NoticeClauseDropped | LongerPeriodAgreed


@dataclass(eq=False)
class UnknownNoticeClause(NotFound):
    """No notice clause with this name is in force."""

    notice_clause: str


@dataclass(eq=False)
class UnknownClaim(NotFound):
    """No claim with this name is known."""

    claim: str


@dataclass(eq=False)
class LongerOnlyPerClaim(Refused):
    """A period does not grow longer for all claims at once; agree it for the claim that needs it."""

    notice_clause: str
    period: str


@dataclass(eq=False)
class NoRunningPeriod(Refused):
    """The present step of the claim has no last day that could move, or that day has passed."""

    claim: str


@dataclass(eq=False)
class PeriodNotLonger(Refused):
    """The new last day lies on or before the one that holds."""

    claim: str
    due: date


def require_clause(partnership: Partnership, name: str) -> NoticeClause:
    """Give a notice clause in force.

    Raises: UnknownNoticeClause.
    """
    clause = partnership.clocks.notices.clauses.get(name)
    if clause is None or not clause.in_force:
        raise UnknownNoticeClause(name)
    return clause


def require_claim(partnership: Partnership, name: str) -> Claim:
    """Give a claim.

    Raises: UnknownClaim.
    """
    if name not in partnership.clocks.notices.claims:
        raise UnknownClaim(name)
    return partnership.clocks.notices.claims[name]


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of notice clauses and periods brings about."""
    match change:
        case AgreeNoticeClause():
            _require_nothing_longer(partnership, change)
            terms = {"notice_clause": change.notice_clause, "title": change.title, "terms": change.terms}
            return (NoticeClauseAgreed.agreed(change, agreement, **terms),)
        case DropNoticeClause():
            require_clause(partnership, change.notice_clause)
            dropped = {"notice_clause": change.notice_clause, "reason": change.reason}
            return (NoticeClauseDropped.agreed(change, agreement, **dropped),)
        case AgreeLongerPeriod():
            return _agree_longer(partnership, change, agreement)


def _require_nothing_longer(partnership: Partnership, change: AgreeNoticeClause) -> None:
    known = partnership.clocks.notices.clauses.get(change.notice_clause)
    before = known.terms.spans() if known else {}
    for period, span in change.terms.spans().items():
        if period in before and _is_longer(span, before[period]):
            raise LongerOnlyPerClaim(change.notice_clause, period)


def _is_longer(span: Span, other: Span) -> bool:
    return last_day_of_span(_SOME_DAY, span) > last_day_of_span(_SOME_DAY, other)


def _agree_longer(partnership: Partnership, change: AgreeLongerPeriod, agreement: Agreement) -> tuple[Event, ...]:
    claim = require_claim(partnership, change.claim)
    if claim.stage not in OPEN_STAGES or claim.due is None or agreement.decided_on > claim.due:
        raise NoRunningPeriod(change.claim)
    if change.until <= claim.due:
        raise PeriodNotLonger(change.claim, claim.due)
    longer = {"claim": change.claim, "stage": claim.stage, "until": change.until, "reason": change.reason}
    return (LongerPeriodAgreed.agreed(change, agreement, **longer),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about notice clauses and periods."""
    match event:
        case NoticeClauseAgreed():
            return _with_clause(partnership, event.notice_clause, NoticeClause(event.title, event.terms))
        case NoticeClauseDropped():
            clause = partnership.clocks.notices.clauses[event.notice_clause]
            return _with_clause(partnership, event.notice_clause, replace(clause, in_force=False))
        case LongerPeriodAgreed():
            return with_claim(partnership, event.claim, due=event.until)


def _with_clause(partnership: Partnership, name: str, clause: NoticeClause) -> Partnership:
    clauses = with_entry(partnership.clocks.notices.clauses, name, clause)
    return _with(partnership, replace(partnership.clocks.notices, clauses=clauses))


def with_claim(partnership: Partnership, name: str, **moved: Any) -> Partnership:
    """Give the partnership in which a claim moved on."""
    return with_new_claim(partnership, name, replace(partnership.clocks.notices.claims[name], **moved))


def with_new_claim(partnership: Partnership, name: str, claim: Claim) -> Partnership:
    """Give the partnership with a claim under a name."""
    claims = with_entry(partnership.clocks.notices.claims, name, claim)
    return _with(partnership, replace(partnership.clocks.notices, claims=claims))


def _with(partnership: Partnership, notices: Notices) -> Partnership:
    return replace(partnership, clocks=replace(partnership.clocks, notices=notices))
