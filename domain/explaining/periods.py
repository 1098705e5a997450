"""How the figures of one settlement period come about. Source: model sections 3.2 to 3.4."""

from collections.abc import Iterable
from typing import Final

from domain.explaining.explanation import Input, Refs, Rule, Views
from domain.explaining.pointers import Captured
from domain.explaining.risk_places import ROW, driver_of, row_of, text_of
from domain.sharing.results import distinct


def _behind_row(views: Views, at: Captured) -> Refs:
    return row_of(views, at).evidence.refs


def _behind_base(views: Views, at: Captured) -> Refs:
    return row_of(views, at).evidence.base


def _behind_shock(views: Views, at: Captured) -> Refs:
    return row_of(views, at).evidence.shock


def _behind_total(views: Views, at: Captured) -> Refs:
    return distinct(_behind_base(views, at), _behind_shock(views, at))


def _base(views: Views, at: Captured) -> Iterable[Input]:
    return Input("V(p)", row_of(views, at).value), Input("w", text_of(driver_of(views, at).driver.weight))


def _series(views: Views, at: Captured) -> Iterable[Input]:
    driver = driver_of(views, at).driver
    yield Input("cost_series", driver.cost_series)
    yield Input("base_date", driver.base_date.isoformat())
    yield Input("g", "0" if driver.priced_in_growth is None else text_of(driver.priced_in_growth))


def _clause(views: Views, at: Captured) -> Iterable[Input]:
    return Input("version", row_of(views, at).version), Input("carrier", driver_of(views, at).driver.carrier)


def _awaiting(views: Views, at: Captured) -> Iterable[str]:
    row = row_of(views, at)
    return () if row.reason is None else (f"{row.reason}:{row.period}",)


def _borne(version: str, expression: str, *inputs: str) -> Rule:
    return Rule(
        places=(f"{ROW}/{version}/{{party}}", f"{ROW}/{version}"),
        formula=f"sharing.{version.replace('_', '-')}/1",
        expression=expression,
        source="model 3.4",
        inputs=(f"{ROW}/total", f"{ROW}/base", *inputs),
        given=_clause,
        events=_behind_row,
        missing=_awaiting,
    )


RULES: Final = (
    Rule(
        places=(f"{ROW}/base",),
        formula="sharing.base/1",
        expression="B(p) = round(V(p) * w)",
        source="model 3.2",
        given=_base,
        events=_behind_base,
    ),
    Rule(
        places=(f"{ROW}/shock",),
        formula="sharing.shock/1",
        expression="x(p) = q6(I(p) / (I(base) * (1 + g)^k) - 1)",
        source="model 3.2",
        given=_series,
        events=_behind_shock,
        missing=_awaiting,
    ),
    Rule(
        places=(f"{ROW}/total",),
        formula="sharing.total/1",
        expression="T(p) = round(B(p) * x(p))",
        source="model 3.2",
        inputs=(f"{ROW}/base", f"{ROW}/shock"),
        events=_behind_total,
        missing=_awaiting,
    ),
    _borne("baseline", "K_j(p) = round(B(p) * r_j) by the first clause; the carrier bears T(p) less the others"),
    _borne("in_force", "K_j(p) = round(B(p) * r_j) by the clause of the day; the carrier bears T(p) less the others"),
    _borne("actual", "in force, plus transfers paid, less transfers received", f"{ROW}/in_force/*"),
    Rule(
        places=(f"{ROW}/provisional",),
        formula="sharing.provisional/1",
        expression="true when an observation that the clause needs is missing, so that its last compensation is kept",
        source="model 3.4",
        events=_behind_row,
    ),
    Rule(
        places=(f"{ROW}/period", f"{ROW}/restated"),
        formula="sharing.periods/1",
        expression="the periods of the term that have ended; a later index value gives a restated row beside it",
        source="model 1",
        events=_behind_row,
    ),
)
