"""The contract as a whole: totals of indexed and one-off risks, years with margin, and load on capacity.

Readings of the model that this module takes:
- a transfer for a driver counts in the year of its date, a one-off loss with its transfers in the year it struck;
- twelve months are the periods that ended, and the transfers and losses dated, after the same day a year before;
- the share line of the contract, too, is given only from materiality on.
Source: model sections 3.7 and 4.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.calendar import add_months
from domain.quantities import EXACT, part_of
from domain.sharing.drivers import Setting
from domain.sharing.inputs import Capacity, Transfer
from domain.sharing.results import (
    Amounts,
    CapacityLoad,
    ContractTotal,
    DriverView,
    OneOffView,
    PeriodRow,
    Reason,
    Refs,
    YearView,
    distinct,
)
from domain.sharing.shares import evidence_of, net_paid, plus, shares_of, sum_of
from domain.stated import in_order


@dataclass(frozen=True, slots=True)
class Parts:
    """What a contract total is made of: drivers, one-off losses, and the transfers for drivers so far."""

    setting: Setting
    drivers: tuple[DriverView, ...]
    one_offs: tuple[OneOffView, ...]
    transfers: tuple[Transfer, ...]

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties of the contract."""
        return self.setting.record.contract.parties


@dataclass(frozen=True, slots=True)
class _Span:
    """What falls in a stretch of time: rows, losses and transfers for drivers."""

    rows: tuple[PeriodRow, ...]
    one_offs: tuple[OneOffView, ...]
    transfers: tuple[Transfer, ...]


def contract_total(parts: Parts, value: int) -> ContractTotal:
    """Add indexed and one-off risks, as agreed by the first clauses and as borne in fact."""
    contractual = [view.borne.baseline for view in parts.drivers] + [view.contractual for view in parts.one_offs]
    actual = sum_of(
        [view.borne.actual for view in parts.drivers] + [view.actual for view in parts.one_offs], parts.parties
    )
    shares = shares_of(
        actual,
        sum(actual.values()),
        least=part_of(value, parts.setting.record.parameters.materiality),
        undefined=Reason.BELOW_MATERIALITY,
        evidence=evidence_of_parts(parts),
    )
    undecided = tuple(view.risk.ref for view in parts.one_offs if view.contractual is None)
    return ContractTotal(sum_of(contractual, parts.parties), actual, shares, undecided)


def evidence_of_parts(parts: Parts) -> Refs:
    """Name every event behind the drivers and the one-off losses."""
    return distinct(*(view.evidence for view in parts.drivers), *(view.evidence for view in parts.one_offs))


def years(parts: Parts) -> tuple[YearView, ...]:
    """Give every calendar year in which something was settled, lost or paid."""
    found = {priced.period.year for priced in parts.setting.periods}
    found.update(view.risk.on.year for view in parts.one_offs)
    found.update(transfer.on.year for transfer in parts.transfers)
    return tuple(_year(parts, year) for year in sorted(found))


def _year(parts: Parts, year: int) -> YearView:
    terms = parts.setting.record.contract
    span = _Span(
        tuple(row for view in parts.drivers for row in view.rows if row.period.year == year),
        tuple(view for view in parts.one_offs if view.risk.on.year == year),
        tuple(transfer for transfer in parts.transfers if transfer.on.year == year),
    )
    value = sum(priced.value for priced in parts.setting.periods if priced.period.year == year)
    burdens = _burdens(span, parts.parties)
    margin = None if terms.margin_share is None else part_of(value, terms.margin_share) - burdens[terms.supplier]
    return YearView(
        year=year,
        value=value,
        shock=sum(burdens.values()),
        actual=burdens,
        complete=all(row.total is not None for row in span.rows),
        supplier_margin=margin,
        evidence=distinct((terms.value_ref(year),), _evidence(span)),
    )


def _burdens(span: _Span, parties: Sequence[str]) -> dict[str, int]:
    in_force = sum_of((row.in_force for row in span.rows), parties)
    indexed = plus(in_force, net_paid(span.transfers, parties))
    return plus(indexed, sum_of((view.actual for view in span.one_offs), parties))


def _evidence(span: _Span) -> Refs:
    return distinct(evidence_of(span.rows, span.transfers), *(view.evidence for view in span.one_offs))


def capacity_loads(parts: Parts) -> tuple[CapacityLoad, ...]:
    """Compare what each party bore in twelve months with the capacity it disclosed last."""
    latest = _latest(parts)
    if not latest:
        return ()
    span = _last_year(parts)
    burdens = _burdens(span, parts.parties)
    total = sum(capacity.amount for capacity in latest) if len(latest) == len(parts.parties) else None
    return tuple(_load(capacity, burdens, total=total, span=span) for capacity in latest)


def _latest(parts: Parts) -> tuple[Capacity, ...]:
    stated = [capacity for capacity in parts.setting.record.capacities if capacity.on <= parts.setting.as_of]
    ordered = sorted(stated, key=lambda capacity: in_order(capacity.on, capacity.ref))
    by_party = {capacity.by: capacity for capacity in ordered}
    return tuple(by_party[party] for party in parts.parties if party in by_party)


def _last_year(parts: Parts) -> _Span:
    as_of = parts.setting.as_of
    after = add_months(as_of, -12)
    return _Span(
        tuple(row for view in parts.drivers for row in view.rows if after < row.period.last_day <= as_of),
        tuple(view for view in parts.one_offs if after < view.risk.on),
        tuple(transfer for transfer in parts.transfers if after < transfer.on),
    )


def _load(capacity: Capacity, burdens: Amounts, *, total: int | None, span: _Span) -> CapacityLoad:
    burden = burdens[capacity.by]
    return CapacityLoad(
        capacity=capacity,
        burden=burden,
        load=_ratio(burden, capacity.amount),
        capacity_share=None if total is None else _ratio(capacity.amount, total),
        awaiting=tuple(dict.fromkeys(row.period for row in span.rows if row.total is None)),
        evidence=distinct((capacity.ref,), _evidence(span)),
    )


def _ratio(part: int, whole: int) -> Decimal | None:
    return EXACT.divide(Decimal(part), Decimal(whole)) if whole > 0 else None
