"""One row per driver and settlement period: the shock, and who bears it in three versions of the clause."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from domain.calendar import Period, month_number
from domain.quantities import EXACT, part_of, remainder, to_shock
from domain.sharing.compensation import Bench, Level, growth_factor, levels, reigns
from domain.sharing.contract import PricedPeriod
from domain.sharing.index_book import Sightings, as_revised, quotient
from domain.sharing.inputs import ClauseVersion, ContractTerms, DriverHistory, Transfer
from domain.sharing.results import Amounts, PeriodRow, Refs, RowEvidence, distinct
from domain.sharing.split import ONE


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the rows of a driver are made from next to the indexes: clause versions and transfers."""

    history: DriverHistory
    contract: ContractTerms
    first: tuple[ClauseVersion, ...]
    in_force: tuple[ClauseVersion, ...]
    transfers: Mapping[Period, tuple[Transfer, ...]]


@dataclass(frozen=True, slots=True)
class _Shock:
    """The shock of one period; without an index it has no size."""

    size: Decimal | None
    base: int
    total: int | None
    evidence: Refs


def ledger(
    history: DriverHistory, contract: ContractTerms, versions: Sequence[ClauseVersion], transfers: Iterable[Transfer]
) -> Ledger:
    """Prepare the rows of a driver; its first clause is the lowest version."""
    first = sorted(versions, key=lambda version: version.version)[:1]
    return Ledger(history, contract, tuple(first), reigns(versions), _by_period(transfers, contract))


def _by_period(transfers: Iterable[Transfer], contract: ContractTerms) -> dict[Period, tuple[Transfer, ...]]:
    found: dict[Period, tuple[Transfer, ...]] = {}
    for transfer in transfers:
        period = Period.of(transfer.on, contract.granularity)
        found[period] = (*found.get(period, ()), transfer)
    return found


def driver_rows(bench: Bench, book: Ledger) -> tuple[PeriodRow, ...]:
    """Give the rows of a driver, oldest first."""
    in_force = levels(bench, book.in_force)
    baseline = in_force if book.in_force == book.first else levels(bench, book.first)
    days = [priced.first_day for priced in bench.periods]
    held = zip(_holding(baseline, days), _holding(in_force, days), strict=True)
    shocks = _shocks(bench)
    return tuple(
        _row(bench, book, priced, shock=shock, held=pair)
        for priced, shock, pair in zip(bench.periods, shocks, held, strict=True)
    )


def restated_rows(bench: Bench, book: Ledger, settled: Iterable[PeriodRow]) -> tuple[PeriodRow, ...]:
    """Give the rows that a later revision of an index would change, as they would be now.

    Source: model section 1, two clocks.
    """
    if not any(bench.book.of(name).has_revisions() for name in _series_used(bench, book)):
        return ()
    revised = driver_rows(replace(bench, choose=as_revised), book)
    return tuple(now for then, now in zip(settled, revised, strict=True) if _differs(then, now))


def _series_used(bench: Bench, book: Ledger) -> set[str]:
    of_clauses = (version.clause.series for version in book.first + book.in_force)
    return {bench.driver.cost_series, *(name for name in of_clauses if name)}


def _differs(then: PeriodRow, now: PeriodRow) -> bool:
    if then.total is None:
        return False
    before = (then.shock, then.total, then.baseline, then.in_force)
    return before != (now.shock, now.total, now.baseline, now.in_force)


def _holding(found: Sequence[Level], days: Iterable[date]) -> Iterator[Level | None]:
    """Give, for rising days, the last level that holds on each."""
    place = -1
    for day in days:
        while place + 1 < len(found) and found[place + 1].since <= day:
            place += 1
        yield found[place] if place >= 0 else None


def _shocks(bench: Bench) -> Iterator[_Shock]:
    base_date, cost = bench.driver.base_date, bench.cost
    base_index = bench.cost_on(base_date)
    base_month = month_number(Period.of(base_date, bench.granularity).first_day)
    for priced in bench.periods:
        index = cost.over(priced.month, priced.period.months)
        yield _shock(bench, priced, index=index, base_index=base_index, months=priced.month - base_month)


def _shock(
    bench: Bench, priced: PricedPeriod, *, index: Sightings | None, base_index: Sightings | None, months: int
) -> _Shock:
    """Measure the unexpected change of the cost index since the price date. Source: model section 3.2."""
    base = part_of(priced.value, bench.driver.weight)
    found = quotient(
        index,
        base_index,
        choose=bench.choose,
        ended=priced.last_day,
        growth=growth_factor(bench.driver.priced_in_growth, months),
    )
    if found is None:
        return _Shock(None, base, None, ())
    size = to_shock(EXACT.subtract(found.value, ONE))
    return _Shock(size, base, part_of(base, size), found.refs)


def _row(
    bench: Bench, book: Ledger, priced: PricedPeriod, *, shock: _Shock, held: tuple[Level | None, Level | None]
) -> PeriodRow:
    baseline, in_force = held
    transfers = book.transfers.get(priced.period, ())
    borne = _borne(bench, book, in_force, shock)
    return PeriodRow(
        period=priced.period,
        value=priced.value,
        base=shock.base,
        shock=shock.size,
        total=shock.total,
        baseline=borne if baseline is in_force else _borne(bench, book, baseline, shock),
        in_force=borne,
        actual=after_transfers(borne, transfers) if borne and transfers else borne,
        provisional=any(level.provisional for level in held if level),
        version=in_force.version.version if in_force and in_force.version else None,
        evidence=_evidence(book, priced, shock=shock, held=held, transfers=transfers),
    )


def _borne(bench: Bench, book: Ledger, level: Level | None, shock: _Shock) -> Amounts | None:
    """Split the shock of a period: the others as compensated, the carrier the rest."""
    if shock.total is None:
        return None
    burdens = dict.fromkeys(book.contract.parties, 0)
    if level:
        burdens.update((party, part_of(shock.base, rate)) for party, rate in level.rates.items())
    burdens[bench.driver.carrier] = remainder(shock.total, burdens.values())
    return burdens


def after_transfers(amounts: Amounts, transfers: Iterable[Transfer]) -> dict[str, int]:
    """Add what each party paid and take off what it received. Unit: minor units."""
    moved = dict(amounts)
    for transfer in transfers:
        moved[transfer.source] += transfer.amount
        moved[transfer.target] -= transfer.amount
    return moved


def _evidence(
    book: Ledger,
    priced: PricedPeriod,
    *,
    shock: _Shock,
    held: tuple[Level | None, Level | None],
    transfers: Iterable[Transfer],
) -> RowEvidence:
    baseline, in_force = held
    return RowEvidence(
        base=(book.contract.value_ref(priced.period.year), book.history.ref),
        shock=shock.evidence,
        baseline=_behind(baseline),
        in_force=_behind(in_force),
        transfers=tuple(transfer.ref for transfer in transfers),
    )


def _behind(level: Level | None) -> Refs:
    return distinct(level.evidence, level.locked_evidence) if level else ()
