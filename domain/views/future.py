"""How long the relationship can go on, and whether it must be re-tendered however healthy it is.

Readings that this module takes:
- healthy is a fairness headline at or above the bar that supports an extension without conditions; without a headline
  nothing is said about health;
- an option that is open adds to the last day that is possible when it follows on the day after the term so far;
- a contract under procurement law goes no longer than it was procured for: more is another contract.
Source: statement S0.3; Directive 2014/24 article 72(5); Aanbestedingswet 2012 article 2.163a; model section 7.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Final

from domain.clocks.renewals import ContractRenewed
from domain.contract import TermAgreed
from domain.facts import Event, Frozen, Title
from domain.option_decisions import OptionDeclined, OptionExercised, OptionExercisedJointly, OptionLapsed
from domain.options import OptionGranted
from domain.quantities import FRACTION
from domain.standing.option_support import HEADLINE_GOOD
from domain.state import Regime
from domain.termination import EndingAgreed, NoticeGiven, NoticeWithdrawn
from domain.views.view import EventNumber, Moment, View, Viewing

_ONE_DAY: Final = timedelta(days=1)


class Outlook(StrEnum):
    """What lies ahead, whatever the parties want."""

    HEALTHY_YET_RETENDER = "healthy_yet_retender"
    RETENDER = "retender"
    HEALTHY_AND_FREE = "healthy_and_free"
    FREE = "free"
    NO_TERM = "no_term"


class Health(StrEnum):
    """How the relationship is, measured by the headline of fairness."""

    HEALTHY = "healthy"
    STRAINED = "strained"
    UNKNOWN = "unknown"


class LegalReason(StrEnum):
    """Why a relationship cannot simply go on."""

    PROCURED_FOR_NO_LONGER = "procured_for_no_longer"
    ENDS_BY_NOTICE = "ends_by_notice"


class OptionStillOpen(Frozen):
    """An option that can still extend the contract."""

    title: Title
    end: date
    notice_deadline: date
    event: EventNumber


class FutureView(View):
    """How healthy the relationship is, how long it can go on, and by when it must be re-tendered for which reason."""

    outlook: Outlook
    retender_by: date | None
    legal_reason: LegalReason | None
    health: Health
    headline: Annotated[Decimal | None, FRACTION]
    level: int
    last_day: date | None
    last_possible_day: date | None
    options: tuple[OptionStillOpen, ...]


@dataclass(frozen=True)
class _Extent:
    """The last day as it stands, the last that is possible, the options up to it, and whether notice ends it."""

    last_day: date
    possible: date
    options: tuple[OptionStillOpen, ...]
    by_notice: bool


def future_view(moment: Moment) -> FutureView:
    """Work out how long the relationship can go on after the day."""
    headline = moment.relationship.fairness.headline.value
    health, extent = health_of(headline), _extent(moment)
    is_public = moment.opening.regime is Regime.PUBLIC
    return FutureView(
        outlook=_outlook(health, extent, moment.opening.regime),
        retender_by=extent.possible if extent and is_public else None,
        legal_reason=_reason(extent, moment.opening.regime),
        health=health,
        headline=headline,
        level=moment.relationship.standing.ladder.proven,
        last_day=extent.last_day if extent else None,
        last_possible_day=extent.possible if extent else None,
        options=extent.options if extent else (),
    )


def health_of(headline: Decimal | None) -> Health:
    """Tell how a relationship is by its headline of fairness. Unit: fraction.

    >>> health_of(Decimal("0.60")).value, health_of(None).value
    ('healthy', 'unknown')
    """
    if headline is None:
        return Health.UNKNOWN
    return Health.HEALTHY if headline >= HEADLINE_GOOD else Health.STRAINED


def _outlook(health: Health, extent: _Extent | None, regime: Regime) -> Outlook:
    if extent is None:
        return Outlook.NO_TERM
    if regime is Regime.PUBLIC:
        return Outlook.HEALTHY_YET_RETENDER if health is Health.HEALTHY else Outlook.RETENDER
    return Outlook.HEALTHY_AND_FREE if health is Health.HEALTHY else Outlook.FREE


def _reason(extent: _Extent | None, regime: Regime) -> LegalReason | None:
    if extent is None:
        return None
    if extent.by_notice:
        return LegalReason.ENDS_BY_NOTICE
    return LegalReason.PROCURED_FOR_NO_LONGER if regime is Regime.PUBLIC else None


def _extent(moment: Moment) -> _Extent | None:
    terms = moment.told(TermAgreed)
    if not terms:
        return None
    last_day = max([terms[-1][1].end, *_extended_to(moment)])
    notice = _ends_by_notice(moment)
    if notice is not None:
        return _Extent(min(notice, last_day), min(notice, last_day), (), by_notice=True)
    options = tuple(_ahead(moment, last_day))
    return _Extent(last_day, options[-1].end if options else last_day, options, by_notice=False)


def _extended_to(moment: Moment) -> Iterator[date]:
    yield from (event.new_end for _, event in moment.told(OptionExercised))
    yield from (event.new_end for _, event in moment.told(OptionExercisedJointly))
    yield from (event.new_end for _, event in moment.told(ContractRenewed))


def _ends_by_notice(moment: Moment) -> date | None:
    """Give the day on which notice, or an agreed ending, ends the contract; None when it was taken back."""
    withdrawn = max((number for number, _ in moment.told(NoticeWithdrawn)), default=0)
    given = [(number, event.ends_on) for number, event in moment.told(NoticeGiven) if number > withdrawn]
    agreed = [(number, event.ends_on) for number, event in moment.told(EndingAgreed)]
    return max([*given, *agreed])[1] if given or agreed else None


def _ahead(moment: Moment, last_day: date) -> Iterator[OptionStillOpen]:
    declined = {event.option for _, event in moment.told(OptionDeclined)}
    over = declined | {event.option for _, event in moment.told(OptionLapsed)}
    granted = {event.option: (number, event) for number, event in moment.told(OptionGranted)}
    for number, option in sorted(granted.values(), key=lambda one: one[1].start):
        is_open = option.option not in over and option.notice_deadline >= moment.as_of
        if is_open and option.start == last_day + _ONE_DAY:
            last_day = option.end
            told = option.model_dump(include={"title", "end", "notice_deadline"})
            yield OptionStillOpen(**told, event=number)


_READ: Final[frozenset[type[Event]]] = frozenset(
    {
        TermAgreed,
        OptionGranted,
        OptionDeclined,
        OptionLapsed,
        NoticeGiven,
        NoticeWithdrawn,
        EndingAgreed,
        OptionExercised,
        OptionExercisedJointly,
        ContractRenewed,
    }
)

VIEWING = Viewing("future", FutureView, _READ, future_view)
