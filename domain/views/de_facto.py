"""De facto changes: what the record proves was done or promised otherwise than agreed, and how to mend it.

Four things are looked for, and nothing is guessed:
- a party reported that a fact departs from a term, and no adopted proposal settled that;
- something was ordered, delivered or called off after the last day of the contract;
- another amount was settled for a period than the price rule in force gives;
- a loss is shared in practice otherwise than was agreed, longer than the agreed number of days.
Source: C-441/22 and C-443/22: a change may exist without a signed addendum.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from domain.departures import DepartureReported, DepartureSettled, ReportDeparture, SettleDeparture
from domain.facts import WARNS, Event, Frozen, Refers, Title
from domain.frameworks import CallOffRecorded
from domain.modifications import ModifyContract
from domain.price_rules import OrderRecorded
from domain.prices.record import PRICE_EVENTS, PriceRecord, price_record
from domain.prices.view import prices_view
from domain.pricing.corrections import Cause
from domain.quantities import Money
from domain.sharing.record import RISK_EVENTS
from domain.sharing.results import FlagKind
from domain.shocks import ShockReported
from domain.views.view import EventNumber, Moment, View, Viewing


class DeFactoKind(StrEnum):
    """How the record shows that something was done otherwise than agreed."""

    REPORTED = "reported"
    AFTER_THE_END = "after_the_end"
    OTHER_PRICE = "other_price"
    OTHER_SHARE = "other_share"


class Mending(StrEnum):
    """What mends it."""

    AGREE_IT = "agree_it"
    EXTEND_OR_STOP = "extend_or_stop"
    SETTLE_THE_DIFFERENCE = "settle_the_difference"
    TRANSFER_OR_AGREE = "transfer_or_agree"


MENDING: Final = {
    DeFactoKind.REPORTED: Mending.AGREE_IT,
    DeFactoKind.AFTER_THE_END: Mending.EXTEND_OR_STOP,
    DeFactoKind.OTHER_PRICE: Mending.SETTLE_THE_DIFFERENCE,
    DeFactoKind.OTHER_SHARE: Mending.TRANSFER_OR_AGREE,
}


class DeFactoChange(Frozen):
    """One thing done or promised otherwise than agreed. Unit of `amount`: minor units, what it differs."""

    kind: DeFactoKind
    on: date
    what: Title
    term: Title | None
    amount: Money | None
    mending: Mending
    event: EventNumber


class SettledDeparture(Frozen):
    """One departure that an adopted proposal agreed since."""

    what: Title
    term: Title
    settled_on: date
    proposal: Annotated[int, Refers("proposal")]
    event: EventNumber


class DeFactoView(View):
    """What was done or promised otherwise than agreed and is not mended, and what was agreed since."""

    open: Annotated[int, WARNS]
    changes: tuple[DeFactoChange, ...]
    settled: tuple[SettledDeparture, ...]


def de_facto_view(moment: Moment) -> DeFactoView:
    """Find what the record proves."""
    prices = price_record(moment.stated, moment.series, as_of=moment.as_of, known_at=moment.known_at)
    settled = dict(_settled(moment))
    changes = (
        *(one for number, one in _reported(moment) if number not in settled),
        *_after_the_end(moment, prices.end),
        *_other_prices(moment, prices),
        *_other_shares(moment),
    )
    in_order = tuple(sorted(changes, key=lambda one: (one.on, one.event), reverse=True))
    return DeFactoView(open=len(in_order), changes=in_order, settled=tuple(settled.values()))


def _found(
    kind: DeFactoKind, on: date, what: str, event: int, *, term: str | None = None, amount: int | None = None
) -> DeFactoChange:
    return DeFactoChange(kind=kind, on=on, what=what, term=term, amount=amount, mending=MENDING[kind], event=event)


def _reported(moment: Moment) -> Iterator[tuple[int, DeFactoChange]]:
    for version, event in moment.told(DepartureReported):
        found = _found(DeFactoKind.REPORTED, event.effective_on, event.departure, version, term=event.term)
        yield event.number, found


def _settled(moment: Moment) -> Iterator[tuple[int, SettledDeparture]]:
    reported = {event.number: event for _, event in moment.told(DepartureReported)}
    for version, event in moment.told(DepartureSettled):
        if event.number in reported:
            departure = reported[event.number]
            yield (
                event.number,
                SettledDeparture(
                    what=departure.departure,
                    term=departure.term,
                    settled_on=event.effective_on,
                    proposal=event.proposal,
                    event=version,
                ),
            )


def _after_the_end(moment: Moment, end: date | None) -> Iterator[DeFactoChange]:
    if end is None:
        return
    for version, order in moment.told(OrderRecorded):
        if order.delivered_on > end:
            amount = order.base_amount
            yield _found(DeFactoKind.AFTER_THE_END, order.delivered_on, order.title, version, amount=amount)
    for version, call_off in moment.told(CallOffRecorded):
        if call_off.effective_on > end:
            amount = call_off.value
            yield _found(DeFactoKind.AFTER_THE_END, call_off.effective_on, call_off.title, version, amount=amount)


def _other_prices(moment: Moment, record: PriceRecord) -> Iterator[DeFactoChange]:
    for item, view in prices_view(record, as_of=moment.as_of, known_at=moment.known_at).prices.items():
        for row in view.corrections.rows:
            settled = row.settled
            if row.cause is Cause.OTHER_AMOUNT and settled.refs:
                last = settled.period.last_day
                what = f"{item} {settled.period}"
                differs = settled.amount + settled.corrected - row.amount
                yield _found(DeFactoKind.OTHER_PRICE, last, what, _version(settled.refs[0]), term=item, amount=differs)


def _other_shares(moment: Moment) -> Iterator[DeFactoChange]:
    risk = moment.relationship.risk
    titles = {f"v{version}": event.title for version, event in moment.told(ShockReported)}
    for loss in risk.one_off_risks if risk else ():
        if any(flag.kind is FlagKind.UNSETTLED for flag in loss.flags) and loss.unsettled:
            amount = sum(loss.unsettled.values())
            title = titles.get(loss.risk.ref, loss.risk.ref)
            yield _found(DeFactoKind.OTHER_SHARE, loss.risk.on, title, _version(loss.risk.ref), amount=amount)


def _version(ref: str) -> int:
    return int(ref.removeprefix("v"))


_OWN: Final[frozenset[type[Event]]] = frozenset({DepartureReported, DepartureSettled, CallOffRecorded})

VIEWING = Viewing(
    "de-facto-changes",
    DeFactoView,
    _OWN | PRICE_EVENTS | RISK_EVENTS,
    de_facto_view,
    (ModifyContract, ReportDeparture, SettleDeparture),
)
