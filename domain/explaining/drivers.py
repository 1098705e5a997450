"""How the figures of one driver come about. Source: model sections 3.4 to 3.6."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from domain.explaining.explanation import Given, Input, Refs, Rule, Views, nothing
from domain.explaining.pointers import Captured
from domain.explaining.risk_places import DRIVER, ROWS, driver_of, text_of
from domain.sharing.results import Shares, distinct

_TRIGGER: Final = f"{DRIVER}/triggers/fired/{{trigger}}"


def _behind_driver(views: Views, at: Captured) -> Refs:
    return driver_of(views, at).evidence


def _behind_flags(views: Views, at: Captured) -> Refs:
    return distinct(*(flag.evidence for flag in driver_of(views, at).flags))


def _behind_trigger(views: Views, at: Captured) -> Refs:
    return driver_of(views, at).triggers.fired[int(at["trigger"])].evidence


def _shares(name: str, views: Views, at: Captured) -> Shares:
    found: Shares = getattr(driver_of(views, at), name)
    return found


def _behind_share(name: str, views: Views, at: Captured) -> Refs:
    return _shares(name, views, at).evidence


def _undefined(name: str, views: Views, at: Captured) -> Iterable[str]:
    reason = _shares(name, views, at).reason
    return () if reason is None else (str(reason),)


def _awaiting(views: Views, at: Captured) -> Iterable[str]:
    return (f"awaiting_index:{period}" for period in driver_of(views, at).awaiting_index)


def _value(views: Views, at: Captured) -> Iterable[Input]:
    return (Input("sum of V(p)", sum(row.value for row in driver_of(views, at).rows if row.total is not None)),)


def _carrier(views: Views, at: Captured) -> Iterable[Input]:
    return (Input("carrier", driver_of(views, at).driver.carrier),)


def _targets(views: Views, at: Captured) -> Iterable[Input]:
    return (Input(f"target {party}", text_of(part)) for party, part in driver_of(views, at).target.items())


def _apart(views: Views, at: Captured) -> Iterable[Input]:
    return (Input(f"transfers {party}", paid) for party, paid in driver_of(views, at).transfers_apart.items())


def _tolerance(views: Views, at: Captured) -> Iterable[Input]:
    return (Input("tolerance", text_of(driver_of(views, at).tolerance)),)


def _sum(name: str, expression: str) -> Rule:
    return Rule(
        places=(f"{DRIVER}/{name}",),
        formula=f"sharing.{name.replace('_', '-')}/1",
        expression=expression,
        source="model 3.5",
        inputs=(f"{ROWS}/total",),
        events=_behind_driver,
        missing=_awaiting,
    )


def _borne(version: str, given: Given = nothing) -> Rule:
    return Rule(
        places=(f"{DRIVER}/borne/{version}/{{party}}",),
        formula="sharing.borne/1",
        expression="sum over the periods of what the party bears in this version, plus its transfers apart",
        source="model 3.4",
        inputs=(f"{ROWS}/{version}/{{party}}",),
        given=given,
        events=_behind_driver,
        missing=_awaiting,
    )


def _share(name: str, expression: str, *inputs: str, given: Given = _apart) -> Rule:
    return Rule(
        places=(f"{DRIVER}/{name}/{{party}}", f"{DRIVER}/{name}"),
        formula=f"sharing.{name.replace('_', '-')}/1",
        expression=expression,
        source="model 3.5",
        inputs=inputs,
        given=given,
        parameters=("materiality",),
        events=partial(_behind_share, name),
        missing=partial(_undefined, name),
    )


RULES: Final = (
    _sum("total_shock", "sum of T(p) over periods whose index is known"),
    _sum("adverse", "sum of T(p) over periods with T(p) > 0"),
    _sum("favourable", "sum of T(p) over periods with T(p) < 0"),
    Rule(
        places=(f"{DRIVER}/materiality",),
        formula="sharing.materiality/1",
        expression="round(materiality * sum of V(p) over periods whose index is known)",
        source="model 1",
        given=_value,
        parameters=("materiality",),
        events=_behind_driver,
        missing=_awaiting,
    ),
    _borne("baseline"),
    _borne("in_force"),
    _borne("actual", _apart),
    Rule(
        places=(f"{DRIVER}/shifted_from_carrier",),
        formula="sharing.shifted/1",
        expression="sum of the carrier's burden by the first clause - sum of its burden after settlements",
        source="model 3.4",
        inputs=(f"{DRIVER}/borne/baseline/*", f"{DRIVER}/borne/actual/*"),
        given=_carrier,
        events=_behind_driver,
        missing=_awaiting,
    ),
    _share(
        "share_net",
        "sum of what the party bore after settlements / sum of T(p)",
        f"{DRIVER}/borne/actual/*",
        f"{DRIVER}/total_shock",
    ),
    _share(
        "share_adverse_baseline",
        "sum of the party's burden by the first clause over T(p) > 0 / sum of T(p) > 0",
        f"{ROWS}/baseline/*",
        f"{DRIVER}/adverse",
        given=nothing,
    ),
    _share(
        "share_adverse",
        "(sum of the party's burden in force over T(p) > 0 + its net transfers) / sum of T(p) > 0",
        f"{ROWS}/in_force/*",
        f"{DRIVER}/adverse",
    ),
    _share(
        "share_favourable",
        "(sum of the party's burden in force over T(p) < 0 + its net transfers) / sum of T(p) < 0",
        f"{ROWS}/in_force/*",
        f"{DRIVER}/favourable",
    ),
    _share("deviation_from_target", "share_adverse - target", f"{DRIVER}/share_adverse/*", given=_targets),
    Rule(
        places=(f"{DRIVER}/within_tolerance",),
        formula="sharing.within-tolerance/1",
        expression="all |deviation from target| <= tolerance",
        source="model 3.5",
        inputs=(f"{DRIVER}/deviation_from_target/*",),
        given=_tolerance,
        events=_behind_driver,
        missing=partial(_undefined, "deviation_from_target"),
    ),
    Rule(
        places=(f"{DRIVER}/flags",),
        formula="sharing.flags/1",
        expression=(
            "one-to-one and tail by the clause at 5, 10, 25 and 50 percent; one-to-one, predominant and "
            "overcompensated by share_adverse; asymmetric where falls do not mirror rises"
        ),
        source="model 3.5",
        inputs=(f"{DRIVER}/structural_carrier_share/*/*", f"{DRIVER}/share_adverse/*"),
        parameters=("one_to_one", "predominant"),
        events=_behind_flags,
    ),
    Rule(
        places=(f"{DRIVER}/awaiting_index", f"{DRIVER}/provisional"),
        formula="sharing.awaiting/1",
        expression="the periods of which an index value is not known yet",
        source="model 3.4",
        events=_behind_driver,
        missing=_awaiting,
    ),
    Rule(
        places=(f"{DRIVER}/structural_carrier_share/{{version}}/{{shock}}",),
        formula="sharing.structural-share/1",
        expression="1 - R(x) / x for one evaluation from zero",
        source="model 3.5",
        events=_behind_driver,
    ),
    Rule(
        places=(f"{_TRIGGER}/period", f"{_TRIGGER}/shock", f"{_TRIGGER}/anchor"),
        formula="sharing.trigger/1",
        expression="|x - anchor| >= renegotiation threshold of the clause; the anchor is x of the last talk",
        source="model 3.6",
        events=_behind_trigger,
    ),
    Rule(
        places=(f"{DRIVER}/triggers/fired", f"{DRIVER}/triggers/open"),
        formula="sharing.trigger/1",
        expression="a duty stays open until a renegotiation is concluded or a new version starts",
        source="model 3.6",
        events=_behind_driver,
    ),
)
