"""What is worked out about prices: moments, new prices, orders, corrections and assessments of targets."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.prices.record import AgreedRule, Asked, Order, PriceHistory, TargetHistory
from domain.pricing.applicability import Moment
from domain.pricing.claims import Finding
from domain.pricing.corrections import Corrections, Settled
from domain.pricing.readings import Refs
from domain.pricing.rule import PricePath, Repricing
from domain.pricing.target_cost import Assessment


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentView:
    """A day on which a price may change: who asked for it, what came of it, and what was claimed.

    `price` is the price of a unit from then on; None when nothing changes, or an index is awaited. `awaiting` names
    the components that lack an index figure.
    """

    moment: Moment
    asked: Asked | None
    repricing: Repricing | None
    price: Decimal | None
    awaiting: tuple[str, ...]
    finding: Finding | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleView:
    """One rule of an item with its moments, the next one included; `until` is the first day without it.

    `unworkable` tells that the rule gives no price from some moment on: its rounding leaves nothing.
    """

    agreed: AgreedRule
    until: date | None
    path: PricePath
    moments: tuple[MomentView, ...]
    unworkable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView:
    """What an order costs by the day that decides; `amount` is None while its price awaits an index."""

    order: Order
    decided_on: date
    level: Decimal | None
    amount: int | None
    provisional: tuple[str, ...]
    refs: Refs


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceView:
    """The price of one item: its rules, its orders, what was settled and what is still to settle.

    `level` is the price on the day of the view against the base price of its rule, `price` that of a unit, rounded as
    agreed; both are None while they await an index.
    """

    history: PriceHistory
    level: Decimal | None
    price: Decimal | None
    rules: tuple[RuleView, ...]
    orders: tuple[OrderView, ...]
    settled: tuple[Settled, ...]
    corrections: Corrections

    @property
    def latest(self) -> AgreedRule:
        """The rule that was agreed last."""
        return self.history.rules[-1]


@dataclass(frozen=True, slots=True)
class TargetView:
    """A shared target with every assessment of it."""

    history: TargetHistory
    assessments: tuple[Assessment, ...]


@dataclass(frozen=True, slots=True)
class PricesView:
    """Every price and every target of a partnership, by their short names, as of a day."""

    as_of: date
    prices: dict[str, PriceView]
    targets: dict[str, TargetView]
