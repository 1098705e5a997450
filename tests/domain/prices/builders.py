"""Words for tests of prices: a record told event by event, and the index figures that were published."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from domain.calendar import Granularity, Period
from domain.facts import Event
from domain.index_figures import IndexFigureRecorded
from domain.indexes import ObservationStatus
from domain.pain_gain import OutturnRecorded, PainGainAgreed
from domain.price_rules import OrderRecorded, PriceRuleAgreed, PriceSettled, RepricingRequested
from domain.prices.record import price_record
from domain.prices.results import PricesView, PriceView
from domain.prices.view import prices_view
from domain.pricing.rule import PriceRule
from domain.sharing.inputs import IndexSeries, Observation
from domain.stated import Stated
from tests.domain.pricing.builders import SHARED_TARGET, a_rule, day

MILLION = 1_000_000_00


def dated(on: str, **fields: Any) -> dict[str, Any]:
    return {"by": "S", "effective_on": day(on), "decided_on": day(on), **fields}


def a_rule_agreed(rule: PriceRule | None = None, *, on: str = "2024-06-03", base_price: str = "100") -> PriceRuleAgreed:
    return PriceRuleAgreed(**dated(on, proposal=1), rule=rule or a_rule(), base_price=Decimal(base_price))


def asked(on: str, price_from: str, *, claimed: str | None = None) -> RepricingRequested:
    change = None if claimed is None else Decimal(claimed)
    return RepricingRequested(
        **dated(on), item="cleaning", price_from=day(price_from), asked_on=day(on), claimed=change
    )


def ordered(on: str, amount: int, *, delivered: str = "2030-12-31") -> OrderRecorded:
    return OrderRecorded(**dated(on), item="cleaning", title="Ramen", delivered_on=day(delivered), base_amount=amount)


def settled(on: str, period: str, base: int, amount: int) -> PriceSettled:
    return PriceSettled(**dated(on), item="cleaning", period=period, base_amount=base, amount=amount)


def a_target(on: str = "2024-06-03", target: int = MILLION) -> PainGainAgreed:
    return PainGainAgreed(
        **dated(on, proposal=1), pain_gain="roof", title="Nieuw dak", target=target, terms=SHARED_TARGET
    )


def an_outturn(on: str, outturn: int) -> OutturnRecorded:
    return OutturnRecorded(**dated(on), pain_gain="roof", outturn=outturn)


def own_figure(on: str, period: str, value: str, *, status: str = "final") -> IndexFigureRecorded:
    return IndexFigureRecorded(
        **dated(on),
        series="wages",
        period=period,
        value=Decimal(value),
        status=ObservationStatus(status),
        vintage=day(on),
        found_at="CBS StatLine",
    )


def published(*figures: tuple[str, str], series: str = "wages", on: str = "2024-01-01") -> IndexSeries:
    """A monthly series with final figures that were all published on one day."""
    return IndexSeries(
        name=series,
        frequency=Granularity.MONTH,
        observations=tuple(
            Observation(period=Period.parse(name), value=Decimal(value), ref=f"{series}@{name}", vintage=day(on))
            for name, value in figures
        ),
    )


def view_of(
    *events: Event, series: Sequence[IndexSeries] = (), as_of: str = "2027-06-01", known_at: str | None = None
) -> PricesView:
    """What the record says of prices once these events stand in it, each known on its own day."""
    stated = [
        Stated(version=number, event=event, known_on=event.effective_on) for number, event in enumerate(events, start=1)
    ]
    known: date | None = None if known_at is None else day(known_at)
    record = price_record(stated, series, as_of=day(as_of), known_at=known)
    return prices_view(record, as_of=day(as_of), known_at=known)


def cleaning(*events: Event, **other: Any) -> PriceView:
    return view_of(*events, **other).prices["cleaning"]
