"""What each party bore in fact up to each of several days, without working everything out again for every day.

The rows of a period do not depend on what was agreed for later days. So one view, on the last of a run of days on
which the same terms hold, gives what was borne on all of them. Where terms were agreed for days that had passed, such
as the value of an earlier year or a driver that was taken up later, a day is worked out by itself.
"""

from collections.abc import Mapping
from datetime import date

from domain.sharing.inputs import ContractTerms, DriverHistory, OneOffRisk, RiskRecord, Transfer
from domain.sharing.one_off import one_off_view
from domain.sharing.results import Amounts, DriverView, RiskView
from domain.sharing.shares import net_paid, plus, sum_of
from domain.sharing.view import risk_view


def burdens(
    records: Mapping[date, RiskRecord], *, known_at: date | None = None, latest: RiskView | None = None
) -> dict[date, Amounts]:
    """Give, for each day with its record, what each party bore up to that day after settlements. Unit: minor units.

    It is what `risk_view` of that record on that day gives as `total.actual`; `latest` is that view for the last day,
    where it was worked out already.
    """
    found: dict[date, Amounts] = {}
    view, terms = None, None
    for day in sorted(records, reverse=True):
        record = records[day]
        if view is None or terms is None or not _same_terms(record, terms, day):
            known = latest if view is None else None
            view, terms = known or risk_view(record, as_of=day, known_at=known_at), record
            found[day] = view.total.actual
        else:
            found[day] = _borne(view, record, day)
    return found


def _same_terms(record: RiskRecord, later: RiskRecord, day: date) -> bool:
    """Whether the rows of a later record hold every row that this one has on its day."""
    if not _same_contract(record.contract, later.contract, day):
        return False
    known = {history.driver.driver: history for history in later.drivers}
    return all(_same_driver(history, known.get(history.driver.driver), day) for history in record.drivers)


def _same_contract(terms: ContractTerms, later: ContractTerms, day: date) -> bool:
    if (terms.parties, terms.start, terms.granularity) != (later.parties, later.start, later.granularity):
        return False
    years = range(terms.start.year, day.year + 1)
    same_value = all(terms.annual_value.get(year) == later.annual_value.get(year) for year in years)
    return same_value and later.end >= min(terms.end, day)


def _same_driver(history: DriverHistory, later: DriverHistory | None, day: date) -> bool:
    if later is None or history.driver != later.driver:
        return False
    started = [[version for version in one.clauses if version.start <= day] for one in (history, later)]
    return started[0] == started[1]


def _borne(view: RiskView, record: RiskRecord, day: date) -> Amounts:
    """Add up what a view says of the days up to one, with the record of that day."""
    parties = record.contract.parties
    drivers = {history.driver.driver for history in record.drivers}
    transfers = tuple(transfer for transfer in record.transfers if transfer.on <= day)
    settled = (_settled(driver, record, day) for driver in view.drivers if driver.driver.driver in drivers)
    struck = (_one_off(risk, transfers, record, day) for risk in record.one_off_risks if risk.on <= day)
    paid = net_paid((transfer for transfer in transfers if transfer.driver is not None), parties)
    return plus(sum_of([*settled, *struck], parties), paid)


def _one_off(risk: OneOffRisk, transfers: tuple[Transfer, ...], record: RiskRecord, day: date) -> Amounts:
    own = [transfer for transfer in transfers if transfer.risk == risk.ref]
    parties = record.contract.parties
    return one_off_view(risk, own, parties=parties, parameters=record.parameters, as_of=day).actual


def _settled(driver: DriverView, record: RiskRecord, day: date) -> Amounts:
    last = min(day, record.contract.end)
    return sum_of((row.in_force for row in driver.rows if row.period.last_day <= last), record.contract.parties)
