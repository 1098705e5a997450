"""The one question risk sharing answers: who carries which risk, as of a day, as known on a day."""

from datetime import date

from domain.sharing.contract import ended_periods
from domain.sharing.drivers import Setting, driver_view
from domain.sharing.index_book import index_book
from domain.sharing.inputs import OneOffRisk, RiskRecord, Transfer
from domain.sharing.one_off import one_off_view
from domain.sharing.results import OneOffView, RiskView
from domain.sharing.totals import Parts, capacity_loads, contract_total, evidence_of_parts, years
from domain.stated import in_order


def risk_view(record: RiskRecord, *, as_of: date, known_at: date | None = None) -> RiskView:
    """Work out who carries which risk.

    `as_of` leaves out what applies from a later day; `known_at` leaves out index values that were not yet known
    on that day (None: everything in the record is known). The order of the record does not matter.
    Source: model sections 1, 3 and 4.
    """
    setting = Setting(record, as_of, index_book(record.series, known_at), ended_periods(record.contract, as_of))
    parts = _parts(setting)
    value = sum(priced.value for priced in setting.periods)
    return RiskView(
        as_of=as_of,
        known_at=known_at,
        contract=record.contract,
        parameters=record.parameters,
        drivers=parts.drivers,
        one_off_risks=parts.one_offs,
        total=contract_total(parts, value),
        contract_value_to_date=value,
        years=years(parts),
        capacity=capacity_loads(parts),
        evidence=evidence_of_parts(parts),
    )


def _parts(setting: Setting) -> Parts:
    record, as_of = setting.record, setting.as_of
    histories = sorted(record.drivers, key=lambda history: history.driver.driver)
    risks = sorted((one for one in record.one_off_risks if one.on <= as_of), key=_place)
    transfers = tuple(sorted((one for one in record.transfers if one.on <= as_of), key=_place))
    return Parts(
        setting=setting,
        drivers=tuple(driver_view(setting, history) for history in histories),
        one_offs=tuple(_one_off(setting, risk, transfers) for risk in risks),
        transfers=tuple(transfer for transfer in transfers if transfer.driver is not None),
    )


def _place(dated: OneOffRisk | Transfer) -> tuple[date, int, str]:
    return in_order(dated.on, dated.ref)


def _one_off(setting: Setting, risk: OneOffRisk, transfers: tuple[Transfer, ...]) -> OneOffView:
    record = setting.record
    own = [transfer for transfer in transfers if transfer.risk == risk.ref]
    parties, parameters = record.contract.parties, record.parameters
    return one_off_view(risk, own, parties=parties, parameters=parameters, as_of=setting.as_of)
