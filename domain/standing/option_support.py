"""Support for the decision about an option: what speaks for it, what is missing, and the days that count.

Readings of the model that this module takes:
- one "no" settles the recommendation, also while another preference is missing; a preference that is still
  sealed settles nothing;
- only a dimension with weight can be missing, a low score counts whatever its weight;
- the last day of notice still counts as open, the latest start of the market exploration as due;
- a decision on a recommendation that was undetermined had nothing to follow: it is neither in line nor apart.
Source: model section 7.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Final

from domain.standing.inputs import (
    OptionDecision,
    OptionTerms,
    Outcome,
    Preference,
    RaisedFlag,
    Refs,
    StandingRecord,
    distinct,
)
from domain.weights import Dimension

DUE_SOON_DAYS: Final = 90
_RED: Final = frozenset({"UNSETTLED", "RENEGOTIATION_OPEN", "ART72_EXCEEDED"})
DIMENSION_STOP: Final = Decimal("0.30")
DIMENSION_GOOD: Final = Decimal("0.50")
"""Below the first a dimension speaks against extending, below the second it is a condition. Unit: score, 0 to 1."""
HEADLINE_GOOD: Final = Decimal("0.60")
"""Below this the headline of fairness is a condition. Unit: score, 0 to 1."""
_LOW_DIMENSIONS_THAT_STOP: Final = 2


class Recommendation(StrEnum):
    """What the figures support."""

    EXTEND = "extend"
    EXTEND_WITH_CONDITIONS = "extend_with_conditions"
    DO_NOT_EXTEND = "do_not_extend"
    UNDETERMINED = "undetermined"


class NoticeStatus(StrEnum):
    """Where the last day of notice stands."""

    OPEN = "open"
    DUE_SOON = "due_soon"
    LAPSED = "lapsed"
    DECIDED = "decided"


class MarketStatus(StrEnum):
    """Where the duty to look at the market stands."""

    NOT_YET = "not_yet"
    DUE = "due"
    DONE = "done"


class Departure(StrEnum):
    """Whether a decision departs from the recommendation. It is marked, never blocked."""

    FOLLOWS = "follows"
    DEPARTS = "departs"
    NOTHING_TO_FOLLOW = "nothing_to_follow"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact that weighs in the recommendation, with the events behind it."""

    name: str
    evidence: Refs = ()


@dataclass(frozen=True, slots=True)
class MarketExploration:
    """The last day on which to start looking at the market, and whether that was done."""

    latest_start: date
    status: MarketStatus


@dataclass(frozen=True, slots=True)
class OptionSupport:
    """What supports a decision about an option, as of a day.

    `stops` names why it is better not extended, `conditions` what to agree on first, `missing` what nobody
    knows yet. `days_left` to the last day of notice is below zero after it.
    """

    FORMULA: ClassVar = "standing.option-support/1"

    option: str
    notice_status: NoticeStatus
    days_left: int
    recommendation: Recommendation
    stops: tuple[Finding, ...]
    conditions: tuple[Finding, ...]
    missing: tuple[str, ...]
    market: MarketExploration | None
    decision: OptionDecision | None


def option_support(record: StandingRecord, option: OptionTerms, *, as_of: date) -> OptionSupport:
    """List what supports a decision about an option. It decides nothing."""
    refusals = tuple(_preferences(record, option, Preference.NO))
    missing = tuple(_missing(record, option))
    stops = refusals + (() if missing else tuple(_low_figures(record)))
    conditions = tuple(_conditions(record, option))
    sealed = tuple(_preferences(record, option, Preference.SEALED))
    decision = option.decision if option.decision and option.decision.on <= as_of else None
    return OptionSupport(
        option=option.option,
        notice_status=_notice_status(option, decision, as_of),
        days_left=(option.notice_deadline - as_of).days,
        recommendation=_recommendation(refusals, (*missing, *sealed), stops=stops, conditions=conditions),
        stops=stops,
        conditions=conditions,
        missing=missing,
        market=_market(option, as_of),
        decision=decision,
    )


def _recommendation(
    refusals: Sequence[Finding],
    unknown: Sequence[Finding | str],
    *,
    stops: Sequence[Finding],
    conditions: Sequence[Finding],
) -> Recommendation:
    if refusals:
        return Recommendation.DO_NOT_EXTEND
    if unknown:
        return Recommendation.UNDETERMINED
    if stops:
        return Recommendation.DO_NOT_EXTEND
    return Recommendation.EXTEND_WITH_CONDITIONS if conditions else Recommendation.EXTEND


def _preferences(record: StandingRecord, option: OptionTerms, wants: Preference) -> Iterator[Finding]:
    for party in record.parties:
        stated = option.preferences.get(party)
        if stated and stated.wants is wants:
            yield Finding(f"preference:{party}", (stated.ref,))


def _missing(record: StandingRecord, option: OptionTerms) -> Iterator[str]:
    yield from (f"preference:{party}" for party in record.parties if party not in option.preferences)
    if record.kpi.value is None:
        yield "kpi"
    for dimension in Dimension:
        figures = record.fairness.dimensions[dimension]
        if figures.weight > 0 and figures.score.value is None:
            yield f"dimension:{dimension}"


def _low_figures(record: StandingRecord) -> Iterator[Finding]:
    if record.kpi.below(record.parameters.kpi_stop):
        yield Finding("kpi", record.kpi.evidence)
    low = tuple(_dimensions_below(record, DIMENSION_STOP))
    if len(low) >= _LOW_DIMENSIONS_THAT_STOP:
        yield from low


def _dimensions_below(record: StandingRecord, bar: Decimal) -> Iterator[Finding]:
    for dimension in Dimension:
        score = record.fairness.score(dimension)
        if score.below(bar):
            yield Finding(f"dimension:{dimension}", score.evidence)


def _conditions(record: StandingRecord, option: OptionTerms) -> Iterator[Finding]:
    if record.kpi.below(record.parameters.kpi_good):
        yield Finding("kpi", record.kpi.evidence)
    yield from _dimensions_below(record, DIMENSION_GOOD)
    headline = record.fairness.headline
    if headline.below(HEADLINE_GOOD):
        yield Finding("headline", headline.evidence)
    yield from _red_flags(record.flags)
    yield from _preferences(record, option, Preference.CONDITIONAL)


def _red_flags(flags: Iterable[RaisedFlag]) -> Iterator[Finding]:
    red = [flag for flag in flags if flag.one_to_one or flag.kind in _RED]
    for name in sorted({str(flag) for flag in red}):
        yield Finding(f"flag:{name}", distinct(*(flag.evidence for flag in red if str(flag) == name)))


def _notice_status(option: OptionTerms, decision: OptionDecision | None, as_of: date) -> NoticeStatus:
    if decision:
        return NoticeStatus.DECIDED
    days_left = (option.notice_deadline - as_of).days
    if days_left < 0:
        return NoticeStatus.LAPSED
    return NoticeStatus.DUE_SOON if days_left <= DUE_SOON_DAYS else NoticeStatus.OPEN


def _market(option: OptionTerms, as_of: date) -> MarketExploration | None:
    duty = option.market
    if duty is None:
        return None
    latest_start = option.start - timedelta(days=duty.lead_days)
    if duty.explored_on is not None and duty.explored_on <= as_of:
        return MarketExploration(latest_start, MarketStatus.DONE)
    return MarketExploration(latest_start, MarketStatus.DUE if as_of >= latest_start else MarketStatus.NOT_YET)


_FOLLOWS: Final = {
    Recommendation.EXTEND: Outcome.EXTENDED,
    Recommendation.EXTEND_WITH_CONDITIONS: Outcome.EXTENDED_WITH_CONDITIONS,
    Recommendation.DO_NOT_EXTEND: Outcome.NOT_EXTENDED,
}


def departure(recommended: Recommendation, outcome: Outcome) -> Departure:
    """Tell whether a decision departs from what was recommended on the day it was taken.

    >>> departure(Recommendation.DO_NOT_EXTEND, Outcome.EXTENDED).value
    'departs'
    """
    if recommended is Recommendation.UNDETERMINED:
        return Departure.NOTHING_TO_FOLLOW
    return Departure.FOLLOWS if _FOLLOWS[recommended] is outcome else Departure.DEPARTS
