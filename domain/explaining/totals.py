"""How losses that struck once, the totals of the contract and its years come about.

Source: model sections 3.7 and 4.
"""

from collections.abc import Iterable
from typing import Final

from domain.explaining.explanation import Given, Input, Missing, Refs, Rule, Views, nothing
from domain.explaining.pointers import Captured
from domain.explaining.risk_places import risk_of, text_of
from domain.sharing.results import CapacityLoad, OneOffView, YearView, distinct

_LOSS: Final = "/risk/event_risks/{loss}"
_PER_PARTY: Final = ("contractual", "actual", "unsettled")
_YEAR: Final = "/risk/years/{year}"
_CAPACITY: Final = "/risk/capacity/{party}"


def _loss_at(views: Views, at: Captured) -> OneOffView:
    return risk_of(views).one_off_risks[int(at["loss"])]


def _year_at(views: Views, at: Captured) -> YearView:
    return next(one for one in risk_of(views).years if str(one.year) == at["year"])


def _load_at(views: Views, at: Captured) -> CapacityLoad:
    return next(one for one in risk_of(views).capacity if one.capacity.by == at["party"])


def _behind_all(views: Views, _at: Captured) -> Refs:
    return risk_of(views).evidence


def _behind_loss(views: Views, at: Captured) -> Refs:
    return _loss_at(views, at).evidence


def _behind_year(views: Views, at: Captured) -> Refs:
    return _year_at(views, at).evidence


def _behind_years(views: Views, _at: Captured) -> Refs:
    return distinct(*(year.evidence for year in risk_of(views).years))


def _behind_load(views: Views, at: Captured) -> Refs:
    return _load_at(views, at).evidence


def _reported(views: Views, at: Captured) -> Iterable[Input]:
    risk = _loss_at(views, at).risk
    return Input("gross", risk.gross), Input("recovery", risk.recovery), Input("carrier", risk.carrier)


def _values(views: Views, _at: Captured) -> Iterable[Input]:
    return (Input(f"V({year.year})", year.value) for year in risk_of(views).years)


def _margin(views: Views, _at: Captured) -> Iterable[Input]:
    contract = risk_of(views).contract
    share = contract.margin_share
    return Input("margin_share", None if share is None else text_of(share)), Input("supplier", contract.supplier)


def _undecided(views: Views, at: Captured) -> Iterable[str]:
    reason = _loss_at(views, at).reason
    return () if reason is None else (str(reason),)


def _undefined_share(views: Views, _at: Captured) -> Iterable[str]:
    reason = risk_of(views).total.share_actual.reason
    return () if reason is None else (str(reason),)


def _undisclosed(views: Views, at: Captured) -> Iterable[str]:
    reason = _load_at(views, at).reason
    return () if reason is None else (str(reason),)


def _awaiting(views: Views, _at: Captured) -> Iterable[str]:
    for driver in risk_of(views).drivers:
        yield from (f"awaiting_index:{driver.driver.driver}:{period}" for period in driver.awaiting_index)


def _loss(
    name: str, expression: str, *inputs: str, parameters: tuple[str, ...] = (), missing: Missing = nothing
) -> Rule:
    return Rule(
        places=(f"{_LOSS}/{name}/{{party}}", f"{_LOSS}/{name}") if name in _PER_PARTY else (f"{_LOSS}/{name}",),
        formula=f"sharing.loss-{name.replace('_', '-')}/1",
        expression=expression,
        source="model 4",
        inputs=tuple(f"{_LOSS}/{one}" for one in inputs),
        given=_reported,
        parameters=parameters,
        events=_behind_loss,
        missing=missing,
    )


def _total(name: str, *inputs: str) -> Rule:
    return Rule(
        places=(f"/risk/total/{name}/{{party}}",),
        formula=f"sharing.contract-{name.replace('_', '-')}/1",
        expression="sum over the drivers and the losses",
        source="model 4",
        inputs=inputs,
        events=_behind_all,
        missing=_awaiting,
    )


def _year(name: str, expression: str, *inputs: str, given: Given = nothing) -> Rule:
    return Rule(
        places=(f"{_YEAR}/{name}",),
        formula=f"sharing.year-{name.partition('/')[0].replace('_', '-')}/1",
        expression=expression,
        source="model 3.7",
        inputs=tuple(f"{_YEAR}/{one}" for one in inputs),
        given=given,
        events=_behind_year,
    )


def _capacity(name: str, expression: str, *inputs: str) -> Rule:
    return Rule(
        places=(f"{_CAPACITY}/{name}",),
        formula=f"sharing.capacity-{name.replace('_', '-')}/1",
        expression=expression,
        source="model 3.7",
        inputs=inputs,
        events=_behind_load,
        missing=_undisclosed,
    )


RULES: Final = (
    Rule(
        places=(f"{_LOSS}/event", f"{_LOSS}/risk"),
        formula="sharing.loss/1",
        expression="the loss as it was reported",
        source="model 4",
        events=_behind_loss,
    ),
    _loss("net_amount", "gross - recovery"),
    _loss(
        "contractual",
        "bands on the net amount, marginal; others rounded, the carrier bears the rest",
        "net_amount",
        missing=_undecided,
    ),
    _loss("actual", "the carrier bears everything until a transfer moves money", "net_amount"),
    _loss("unsettled", "max(0, contractual - actual)", "contractual/*", "actual/*", missing=_undecided),
    _loss("age_days", "day of the view - day of the loss"),
    _loss(
        "flags",
        "unsettled, or borne alone, more than the agreed number of days after the loss; one-to-one by agreement",
        "contractual/*",
        "actual/*",
        "age_days",
        parameters=("unsettled_after_days", "one_to_one"),
    ),
    _total("contractual_baseline", "/risk/drivers/*/borne/baseline/{party}", "/risk/event_risks/*/contractual/{party}"),
    _total("actual", "/risk/drivers/*/borne/actual/{party}", "/risk/event_risks/*/actual/{party}"),
    Rule(
        places=("/risk/total/not_decided",),
        formula="sharing.not-decided/1",
        expression="losses of which the parties have not agreed who bears them",
        source="model 4",
        events=_behind_all,
    ),
    Rule(
        places=("/risk/drivers", "/risk/event_risks", "/risk_periods"),
        formula="sharing.register/1",
        expression="the drivers that were agreed, and the losses that were reported",
        source="model 3.1",
        events=_behind_all,
    ),
    Rule(
        places=("/risk/contract_value_to_date",),
        formula="sharing.contract-value/1",
        expression="sum of V(p) over the periods that have ended",
        source="model 3.2",
        given=_values,
        events=_behind_years,
    ),
    Rule(
        places=("/risk/share_actual/{party}", "/risk/share_actual"),
        formula="sharing.share-actual/1",
        expression="what the party bore after settlements / what all bore, from materiality on",
        source="model 4",
        inputs=("/risk/total/actual/*", "/risk/contract_value_to_date"),
        parameters=("materiality",),
        events=_behind_all,
        missing=_undefined_share,
    ),
    _year("value", "sum of V(p) over the periods of the year that have ended"),
    _year("actual/{party}", "in force over the periods of the year, plus net transfers and losses of the year"),
    _year("shock", "sum over the parties of what they bore in the year", "actual/*"),
    _year("complete", "no period of the year awaits its index"),
    _year(
        "supplier_margin",
        "round(V(year) * margin share) - what the supplier bore in the year",
        "value",
        "actual/*",
        given=_margin,
    ),
    _year("margin_negative", "supplier margin < 0", "supplier_margin"),
    _capacity("amount", "the capacity that the party disclosed last"),
    _capacity("measure", "the capacity that the party disclosed last"),
    _capacity("burden", "what the party bore in the periods, transfers and losses of twelve months"),
    _capacity("load", "burden / amount", f"{_CAPACITY}/burden", f"{_CAPACITY}/amount"),
    _capacity("capacity_share", "amount / sum of the amounts of all parties", "/risk/capacity/*/amount"),
    _capacity("awaiting_index", "periods of the twelve months that await their index"),
)
