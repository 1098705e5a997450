"""From the events of a partnership to what its prices are worked out from.

What counts on a day, as known on a day: facts that were struck, repaired or rightly contested do not, terms count
from the day they apply. Every entry names its event as `v` and the version of that event. Nothing here computes a
figure.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeAlias

from domain.calendar import Period
from domain.clocks.renewals import ContractRenewed
from domain.contests import ContestConceded, ContestSettled
from domain.contract import TermAgreed
from domain.corrections import FactStruck
from domain.facts import Event, Fact
from domain.index_figures import IndexFigureRecorded
from domain.option_decisions import OptionExercised, OptionExercisedJointly
from domain.pain_gain import OutturnRecorded, PainGainAgreed, PainGainDropped
from domain.price_rules import OrderRecorded, PriceRuleAgreed, PriceRuleDropped, PriceSettled, RepricingRequested
from domain.pricing.rule import PriceRule
from domain.pricing.target_cost import Outturn, TargetAgreed
from domain.sharing.inputs import IndexSeries
from domain.sharing.own_figures import with_own_figures
from domain.stated import Stated, standing_claims
from domain.termination import EndingAgreed, NoticeGiven, NoticeWithdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedRule:
    """A price rule with its base price, from the first day on which it counts. Unit of the price: the currency."""

    on: date
    rule: PriceRule
    base_price: Decimal
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request for a new price, and the change that was claimed with it, if one was."""

    asked_on: date
    price_from: date
    claimed: Decimal | None
    by: str
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What was ordered, and what it costs at base prices. Unit: minor units."""

    title: str
    ordered_on: date
    delivered_on: date
    base_amount: int
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What was settled for a period on a day; nothing at base prices is a correction. Unit: minor units."""

    period: Period
    settled_on: date
    base_amount: int
    amount: int
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceHistory:
    """Everything recorded about the price of one item; there is at least one rule, the oldest first."""

    rules: tuple[AgreedRule, ...]
    dropped_on: date | None = None
    asked: tuple[Asked, ...] = ()
    orders: tuple[Order, ...] = ()
    settlements: tuple[Settlement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetHistory:
    """Everything recorded about one shared target; there is at least one, the oldest first."""

    title: str
    targets: tuple[TargetAgreed, ...]
    dropped_on: date | None = None
    outturns: tuple[Outturn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRecord:
    """Everything recorded that prices are worked out from; `end` is the last day of the contract, if one is agreed."""

    prices: Mapping[str, PriceHistory] = field(default_factory=dict)
    targets: Mapping[str, TargetHistory] = field(default_factory=dict)
    series: tuple[IndexSeries, ...] = ()
    end: date | None = None


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What was read so far, in the order in which it applies."""

    record: PriceRecord = field(default_factory=PriceRecord)
    term_end: date | None = None
    early_end: date | None = None


_Gather: TypeAlias = Callable[[_Gathered, str, Any], _Gathered]


def price_record(
    stated: Iterable[Stated], series: Iterable[IndexSeries], *, as_of: date, known_at: date | None = None
) -> PriceRecord:
    """Gather what counts on a day, as known on a day; None takes all that is known.

    Index figures count as soon as they are known, whatever period they are about. What is agreed is read before
    what happened, so that an order from before its rule finds the rule.
    """
    standing = standing_claims(tuple(one for one in stated if known_at is None or one.known_on <= known_at))
    gathered = _Gathered()
    for one in sorted(standing, key=_in_order):
        gather = _GATHER.get(type(one.event))
        if gather is not None and one.event.effective_on <= as_of:
            gathered = gather(gathered, one.ref, one.event)
    ends = [end for end in (gathered.term_end, gathered.early_end) if end is not None]
    return replace(gathered.record, series=tuple(with_own_figures(series, standing)), end=min(ends, default=None))


def _in_order(one: Stated) -> tuple[bool, date, int]:
    return isinstance(one.event, Fact), one.event.effective_on, one.version


def series_named(events: Iterable[Event]) -> Iterable[str]:
    """Name every series that some price rule looks at, once or more."""
    for event in events:
        if isinstance(event, PriceRuleAgreed):
            yield from (one.series for one in event.rule.formula.components)
            yield from (one.new_series for one in event.rule.rebasings)


def _term(gathered: _Gathered, _ref: str, event: TermAgreed) -> _Gathered:
    return replace(gathered, term_end=event.end)


def _extended(
    gathered: _Gathered, _ref: str, event: OptionExercised | OptionExercisedJointly | ContractRenewed
) -> _Gathered:
    return replace(gathered, term_end=event.new_end)


def _ends_early(gathered: _Gathered, _ref: str, event: NoticeGiven | EndingAgreed) -> _Gathered:
    return replace(gathered, early_end=event.ends_on)


def _goes_on(gathered: _Gathered, _ref: str, _event: NoticeWithdrawn) -> _Gathered:
    return replace(gathered, early_end=None)


def _with_price(gathered: _Gathered, item: str, history: PriceHistory) -> _Gathered:
    record = gathered.record
    return replace(gathered, record=replace(record, prices={**record.prices, item: history}))


def _rule(gathered: _Gathered, ref: str, event: PriceRuleAgreed) -> _Gathered:
    agreed = AgreedRule(on=event.effective_on, rule=event.rule, base_price=event.base_price, ref=ref)
    known = gathered.record.prices.get(event.rule.item)
    if known is None:
        return _with_price(gathered, event.rule.item, PriceHistory(rules=(agreed,)))
    return _with_price(gathered, event.rule.item, replace(known, rules=(*known.rules, agreed), dropped_on=None))


def _about_price(gathered: _Gathered, item: str, change: Callable[[PriceHistory], PriceHistory]) -> _Gathered:
    """Change what is known of a price; what is about a price that is not agreed yet on that day says nothing."""
    known = gathered.record.prices.get(item)
    return gathered if known is None else _with_price(gathered, item, change(known))


def _rule_dropped(gathered: _Gathered, _ref: str, event: PriceRuleDropped) -> _Gathered:
    return _about_price(gathered, event.item, lambda known: replace(known, dropped_on=event.effective_on))


def _asked(gathered: _Gathered, ref: str, event: RepricingRequested) -> _Gathered:
    asked = Asked(asked_on=event.asked_on, price_from=event.price_from, claimed=event.claimed, by=event.by, ref=ref)
    return _about_price(gathered, event.item, lambda known: replace(known, asked=(*known.asked, asked)))


def _order(gathered: _Gathered, ref: str, event: OrderRecorded) -> _Gathered:
    order = Order(
        title=event.title,
        ordered_on=event.effective_on,
        delivered_on=event.delivered_on,
        base_amount=event.base_amount,
        ref=ref,
    )
    return _about_price(gathered, event.item, lambda known: replace(known, orders=(*known.orders, order)))


def _settled(gathered: _Gathered, ref: str, event: PriceSettled) -> _Gathered:
    settled = Settlement(
        period=Period.parse(event.period),
        settled_on=event.effective_on,
        base_amount=event.base_amount,
        amount=event.amount,
        ref=ref,
    )
    return _about_price(gathered, event.item, lambda known: replace(known, settlements=(*known.settlements, settled)))


def _with_target(gathered: _Gathered, name: str, history: TargetHistory) -> _Gathered:
    record = gathered.record
    return replace(gathered, record=replace(record, targets={**record.targets, name: history}))


def _target(gathered: _Gathered, ref: str, event: PainGainAgreed) -> _Gathered:
    agreed = TargetAgreed(on=event.effective_on, target=event.target, terms=event.terms, ref=ref)
    known = gathered.record.targets.get(event.pain_gain)
    targets = (*(known.targets if known else ()), agreed)
    outturns = known.outturns if known else ()
    return _with_target(gathered, event.pain_gain, TargetHistory(title=event.title, targets=targets, outturns=outturns))


def _target_dropped(gathered: _Gathered, _ref: str, event: PainGainDropped) -> _Gathered:
    known = gathered.record.targets.get(event.pain_gain)
    if known is None:
        return gathered
    return _with_target(gathered, event.pain_gain, replace(known, dropped_on=event.effective_on))


def _outturn(gathered: _Gathered, ref: str, event: OutturnRecorded) -> _Gathered:
    known = gathered.record.targets.get(event.pain_gain)
    if known is None:
        return gathered
    outturn = Outturn(on=event.effective_on, outturn=event.outturn, ref=ref)
    return _with_target(gathered, event.pain_gain, replace(known, outturns=(*known.outturns, outturn)))


_GATHER: Final[Mapping[type[Event], _Gather]] = {
    TermAgreed: _term,
    OptionExercised: _extended,
    OptionExercisedJointly: _extended,
    ContractRenewed: _extended,
    NoticeGiven: _ends_early,
    EndingAgreed: _ends_early,
    NoticeWithdrawn: _goes_on,
    PriceRuleAgreed: _rule,
    PriceRuleDropped: _rule_dropped,
    RepricingRequested: _asked,
    OrderRecorded: _order,
    PriceSettled: _settled,
    PainGainAgreed: _target,
    PainGainDropped: _target_dropped,
    OutturnRecorded: _outturn,
}
PRICE_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (*_GATHER, FactStruck, ContestConceded, ContestSettled, IndexFigureRecorded)
)
"""Every kind of event that bears on prices."""
