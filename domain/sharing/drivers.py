"""One driver from start to finish: its rows, sums, shares, flags and triggers."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.clauses import Driver
from domain.sharing.compensation import Bench, reigns
from domain.sharing.contract import PricedPeriod
from domain.sharing.flags import Bearers, carrier_shares, driver_flags
from domain.sharing.index_book import IndexBook, as_settled
from domain.sharing.inputs import ClauseVersion, DriverHistory, Renegotiated, RiskRecord, Transfer
from domain.sharing.results import DriverView, PeriodRow
from domain.sharing.rows import driver_rows, ledger, restated_rows
from domain.sharing.shares import (
    Measured,
    agreed_target,
    borne,
    deviation,
    evidence_of,
    measured,
    share_adverse,
    share_adverse_baseline,
    share_favourable,
    share_net,
    total_of_rows,
    transfers_apart,
    within,
)
from domain.sharing.triggers import triggers
from domain.stated import in_order


@dataclass(frozen=True, slots=True)
class Setting:
    """What all drivers of a view have in common: the record, the day, the indexes and the ended periods."""

    record: RiskRecord
    as_of: date
    book: IndexBook
    periods: tuple[PricedPeriod, ...]


@dataclass(frozen=True, slots=True)
class _Case:
    """One driver in a setting, with the clause versions that have started."""

    setting: Setting
    history: DriverHistory
    versions: tuple[ClauseVersion, ...]
    bearers: Bearers

    @property
    def driver(self) -> Driver:
        """The register entry."""
        return self.history.driver


def driver_view(setting: Setting, history: DriverHistory) -> DriverView:
    """Work out how the shocks of one driver were shared."""
    case = _case(setting, history)
    transfers = _transfers(case)
    bench, book = _bench(case), ledger(history, setting.record.contract, case.versions, transfers)
    rows = driver_rows(bench, book)
    sums = measured(rows, transfers, parties=case.bearers.parties, material=setting.record.parameters.materiality)
    return _summed(case, sums, restated_rows(bench, book, rows))


def _case(setting: Setting, history: DriverHistory) -> _Case:
    versions = (version for version in history.clauses if version.start <= setting.as_of)
    ordered = tuple(sorted(versions, key=lambda version: version.version))
    parties = setting.record.contract.parties
    others = tuple(party for party in parties if party != history.driver.carrier)
    return _Case(setting, history, ordered, Bearers(history.driver, parties, others, setting.record.parameters))


def _transfers(case: _Case) -> tuple[Transfer, ...]:
    setting, name = case.setting, case.driver.driver
    found = (one for one in setting.record.transfers if one.driver == name and one.on <= setting.as_of)
    return tuple(sorted(found, key=lambda one: in_order(one.on, one.ref)))


def _closings(case: _Case) -> tuple[Renegotiated, ...]:
    setting, name = case.setting, case.driver.driver
    found = (one for one in setting.record.renegotiations if one.driver == name and one.on <= setting.as_of)
    return tuple(sorted(found, key=lambda one: in_order(one.on, one.ref)))


def _bench(case: _Case) -> Bench:
    setting = case.setting
    granularity = setting.record.contract.granularity
    return Bench(case.driver, case.bearers.others, setting.book, as_settled, granularity, setting.periods)


def _summed(case: _Case, sums: Measured, restated: tuple[PeriodRow, ...]) -> DriverView:
    split, adverse = borne(sums), share_adverse(sums)
    carrier, target = case.driver.carrier, agreed_target(case.driver, sums.parties)
    parameters = case.setting.record.parameters
    tolerance = parameters.target_tolerance if case.driver.tolerance is None else case.driver.tolerance
    deviations = deviation(adverse, target)
    return DriverView(
        driver=case.driver,
        rows=sums.rows,
        restated=restated,
        total_shock=total_of_rows(sums.rows),
        adverse=total_of_rows(sums.adverse),
        favourable=total_of_rows(sums.favourable),
        materiality=sums.least,
        borne=split,
        transfers_apart=transfers_apart(sums, split.actual),
        shifted_from_carrier=split.baseline[carrier] - split.actual[carrier],
        share_net=share_net(sums, split.actual),
        share_adverse_baseline=share_adverse_baseline(sums),
        share_adverse=adverse,
        share_favourable=share_favourable(sums),
        target=target,
        deviation_from_target=deviations,
        tolerance=tolerance,
        within_tolerance=within(deviations, tolerance),
        flags=driver_flags(case.bearers, _clause_of_the_day(case), adverse, case.history.ref),
        structural_carrier_share=_structural(case),
        triggers=triggers(sums.rows, case.versions, _closings(case)),
        evidence=evidence_of(sums.rows, sums.transfers),
    )


def _clause_of_the_day(case: _Case) -> ClauseVersion | None:
    in_force = reigns(case.versions)
    return in_force[-1] if in_force else None


def _structural(case: _Case) -> dict[int, dict[Decimal, Decimal]]:
    return {version.version: carrier_shares(version.clause, case.bearers.others) for version in case.versions}
