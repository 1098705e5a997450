"""What prices become by their rules, and how shared targets stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import Field, InstanceOf

from application.queries.measured import MeasuredFacts, MeasuredKey
from application.queries.reading import PartnershipAnswer
from domain.prices.presentation import prices_as_plain, targets_as_plain
from domain.prices.record import price_record
from domain.prices.results import PricesView
from domain.prices.view import prices_view


class Prices(PartnershipAnswer):
    """Every price by its rule and every shared target, as of a day, as known on a day.

    `prices` and `targets` hold the figures as plain values, `view` the same figures with the events behind each.
    """

    series_position: Annotated[int, Field(ge=0, description="Position of the last index figure that was read.")]
    as_of: date
    known_at: date | None
    prices: Annotated[dict[str, Any], Field(description="By item: rules, moments, orders, and what is to settle.")]
    targets: Annotated[dict[str, Any], Field(description="By target: each assessment, and who gains or pays what.")]
    sources: Annotated[
        dict[str, str], Field(description="For events that came from a source: name in evidence to name there.")
    ]
    view: Annotated[InstanceOf[PricesView], Field(exclude=True)]


@dataclass(frozen=True, slots=True)
class WorkedPrices:
    """A view that was worked out, and where its events were found."""

    view: PricesView
    sources: Mapping[str, str]


def worked_prices(facts: MeasuredFacts, key: MeasuredKey) -> WorkedPrices:
    """Work out the view."""
    record = price_record(facts.stated, facts.series, as_of=key.as_of, known_at=key.known_at)
    return WorkedPrices(prices_view(record, as_of=key.as_of, known_at=key.known_at), facts.sources)


def prices_of(key: MeasuredKey, worked: WorkedPrices, position: int) -> Prices:
    """Write the answer."""
    return Prices(
        partnership=key.partnership,
        version=key.version,
        position=position,
        series_position=key.series_position,
        as_of=key.as_of,
        known_at=key.known_at,
        prices=prices_as_plain(worked.view),
        targets=targets_as_plain(worked.view),
        sources=dict(worked.sources),
        view=worked.view,
    )
