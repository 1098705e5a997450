"""What the others compensate the carrier for, from one evaluation of the clause to the next.

Readings of the model that this module takes:
- a quarterly evaluation falls on the first day of a calendar quarter, a yearly one on the first day of its
  month (by default the month in which the version starts), and each version is also evaluated on its first day;
- a settlement period uses the evaluation in force on its first day;
- a new version that does not rebase goes on from the compensation so far, also for its step limits;
- a version that rebases locks what was compensated so far, at the ratio so far, and measures from its own start.
Source: model sections 3.3 and 3.4.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from domain.calendar import Granularity, Period, month_number
from domain.clauses import Clause, Driver, Evaluation
from domain.quantities import EXACT, to_shock
from domain.sharing.contract import PricedPeriod
from domain.sharing.index_book import Choice, IndexBook, Quotient, SeriesBook, Sightings, quotient
from domain.sharing.inputs import ClauseVersion
from domain.sharing.results import Refs, distinct
from domain.sharing.split import ONE, ZERO, compensation


@dataclass(frozen=True, slots=True)
class Bench:
    """What is needed to measure one driver: its register entry, the indexes, and who does not carry it."""

    driver: Driver
    others: tuple[str, ...]
    book: IndexBook
    choose: Choice
    granularity: Granularity
    periods: tuple[PricedPeriod, ...]

    @property
    def cost(self) -> SeriesBook:
        """The index that the cost really follows."""
        return self.book.of(self.driver.cost_series)

    def cost_on(self, day: date) -> Sightings | None:
        """Give the cost index of the settlement period around a day; None when it is not known."""
        period = Period.of(day, self.granularity)
        return self.cost.over(month_number(period.first_day), period.months)


@dataclass(frozen=True, slots=True)
class Level:
    """A compensation that holds from a day until the next evaluation.

    `rates` is the part of the base amount that each non-carrier compensates; it is made of what earlier
    versions locked plus `ratio` times the compensation of this version (`own`, together `limited`).
    """

    since: date
    version: ClauseVersion | None
    rates: Mapping[str, Decimal]
    own: Mapping[str, Decimal]
    limited: Decimal
    locked: Mapping[str, Decimal]
    ratio: Decimal
    base_month: int
    missing: bool
    ratio_missing: bool
    evidence: Refs
    locked_evidence: Refs

    @property
    def provisional(self) -> bool:
        """Whether an observation is missing and the last known compensation was kept."""
        return self.missing or self.ratio_missing


def reigns(versions: Iterable[ClauseVersion]) -> tuple[ClauseVersion, ...]:
    """Give the versions that come into force, in order; of overlapping versions the highest counts.

    Source: model section 11.
    """
    found: list[ClauseVersion] = []
    for version in sorted(versions, key=lambda one: (one.start, one.version)):
        if not found or version.version > found[-1].version:
            if found and found[-1].start == version.start:
                found.pop()
            found.append(version)
    return tuple(found)


def levels(bench: Bench, versions: Sequence[ClauseVersion]) -> tuple[Level, ...]:
    """Give the compensation after every evaluation up to the last settled period, oldest first."""
    level, found = _before_any_clause(bench), []
    for day, version in _evaluations(versions, _last_first_day(bench)):
        if level.version is not version:
            level = _opened(bench, level, version)
        level = _evaluated(bench, level, version, day)
        found.append(level)
    return tuple(found)


def growth_factor(growth: Decimal | None, months: int) -> Decimal:
    """Give the growth that a price already holds after a number of months; only full years count.

    Source: model section 3.2, (1+g)^k.
    >>> growth_factor(Decimal("0.02"), 25)
    Decimal('1.0404')
    """
    if not growth:
        return ONE
    return EXACT.power(EXACT.add(ONE, growth), max(0, months // 12))


def _before_any_clause(bench: Bench) -> Level:
    nothing = dict.fromkeys(bench.others, ZERO)
    base_month = month_number(bench.driver.base_date)
    return Level(date.min, None, nothing, nothing, ZERO, nothing, ONE, base_month, False, False, (), ())


def _last_first_day(bench: Bench) -> date:
    return bench.periods[-1].first_day if bench.periods else date.min


def _evaluations(versions: Sequence[ClauseVersion], until: date) -> Iterator[tuple[date, ClauseVersion]]:
    for place, version in enumerate(versions):
        end = versions[place + 1].start if place + 1 < len(versions) else date.max
        for day in _evaluation_days(version, end):
            if day > until:
                break
            yield day, version


def _evaluation_days(version: ClauseVersion, end: date) -> Iterator[date]:
    yield version.start
    step, month = _step(version.clause.evaluation), _first_month_after(version)
    while True:
        day = date(month // 12, month % 12 + 1, 1)
        if day >= end:
            return
        yield day
        month += step


def _step(evaluation: Evaluation) -> int:
    return {Evaluation.MONTHLY: 1, Evaluation.QUARTERLY: 3, Evaluation.ANNUAL: 12}[evaluation]


def _first_month_after(version: ClauseVersion) -> int:
    clause, following = version.clause, month_number(version.start) + 1
    if clause.evaluation is Evaluation.ANNUAL:
        month_of_year = (clause.evaluation_month or version.start.month) - 1
        return following + (month_of_year - following) % 12
    return following + -following % _step(clause.evaluation)


def _settled_at(bench: Bench, day: date) -> date:
    """Give the end of the first period that uses an evaluation: until then it is not settled."""
    place = bisect_left(bench.periods, day, key=lambda priced: priced.first_day)
    return bench.periods[place].last_day if place < len(bench.periods) else day


def _opened(bench: Bench, level: Level, version: ClauseVersion) -> Level:
    if not version.clause.rebase:
        return replace(level, version=version)
    ratio = _ratio(bench, version)
    nothing = dict.fromkeys(bench.others, ZERO)
    return replace(
        level,
        version=version,
        own=nothing,
        limited=ZERO,
        locked=level.rates,
        ratio=to_shock(ratio.value) if ratio else level.ratio,
        base_month=month_number(version.start),
        ratio_missing=ratio is None,
        evidence=(version.ref,),
        locked_evidence=distinct(level.evidence, level.locked_evidence, ratio.refs if ratio else ()),
    )


def _ratio(bench: Bench, version: ClauseVersion) -> Quotient | None:
    now, base = bench.cost_on(version.start), bench.cost_on(bench.driver.base_date)
    ended = _settled_at(bench, version.start)
    return quotient(now, base, choose=bench.choose, ended=ended, growth=ONE)


def _evaluated(bench: Bench, level: Level, version: ClauseVersion, day: date) -> Level:
    clause = version.clause
    found = _index_of_clause(bench, level, clause, day)
    if found is None:
        kept = distinct((version.ref,), level.evidence)
        return replace(level, since=day, rates=_rates(level, level.own), missing=True, evidence=kept)
    shock = to_shock(EXACT.subtract(found.value, ONE))
    allowed, own = compensation(clause, shock, bench.others, level.limited)
    return replace(
        level,
        since=day,
        rates=_rates(level, own),
        own=own,
        limited=allowed,
        missing=False,
        evidence=distinct((version.ref,), found.refs, level.evidence if _looks_back(clause) else ()),
    )


def _looks_back(clause: Clause) -> bool:
    return clause.step_cap_up is not None or clause.step_cap_down is not None


def _index_of_clause(bench: Bench, level: Level, clause: Clause, day: date) -> Quotient | None:
    series = bench.book.of(clause.series or bench.driver.cost_series)
    month, base = month_number(day), level.base_month
    return quotient(
        series.in_month(month - clause.lag_months),
        series.in_month(base - clause.lag_months),
        choose=bench.choose,
        ended=_settled_at(bench, day),
        growth=growth_factor(clause.priced_in_growth, month - base),
    )


def _rates(level: Level, own: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Give what multiplies the base amount: locked_j + ratio * r_j."""
    return {party: EXACT.fma(level.ratio, rate, level.locked[party]) for party, rate in own.items()}
