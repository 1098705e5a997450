"""The risk register of the example: who meets which cost first, and by which clauses it was shared.

Source: worked case S1 of the measuring model (cleaning 2020-2025, real collective-agreement wages and HICP).
"""

from datetime import date
from decimal import Decimal

from domain.clauses import Band, Clause, Driver, Evaluation

CLIENT, CONTRACTOR = "C", "S"
WAGES, PRICES = "nl_cleaning_wage_index_derived", "nl_hicp_all_items"
PRICE_DATE = date(2020, 1, 1)


def _band(upto: str | None, contractor: str, client: str) -> Band:
    shares = {CONTRACTOR: Decimal(contractor), CLIENT: Decimal(client)}
    return Band(upto=Decimal(upto) if upto else None, shares=shares)


def _driver(driver: str, title: str, weight: str, series: str) -> Driver:
    return Driver(
        driver=driver,
        title=title,
        weight=Decimal(weight),
        cost_series=series,
        base_date=PRICE_DATE,
        carrier=CONTRACTOR,
        target={CONTRACTOR: Decimal("0.5"), CLIENT: Decimal("0.5")},
        tolerance=Decimal("0.10"),
    )


LABOUR = _driver("labour", "Loonkosten schoonmaak", "0.78", WAGES)
MATERIALS = _driver("materials", "Materialen en middelen", "0.10", PRICES)

CAPPED_PRICES = Clause(
    bands_up=(_band(None, "0", "1"),),
    series=PRICES,
    evaluation=Evaluation.ANNUAL,
    lag_months=4,
    floor_rate=Decimal(0),
    step_cap_up=Decimal("0.02"),
)
"""The first clause: consumer prices of the September before, at most two points a year, never down."""

CAPPED_MATERIALS = CAPPED_PRICES.model_copy(update={"series": None})

SHARED_WAGES = Clause(
    bands_up=(_band("0.02", "1", "0"), _band("0.08", "0.5", "0.5"), _band(None, "0.2", "0.8")),
    evaluation=Evaluation.QUARTERLY,
    reneg_threshold=Decimal("0.08"),
)
"""The second clause: the wage index itself, in three bands, with a duty to talk at eight percent."""

ALL_WAGES_TO_CLIENT = Clause(bands_up=(_band(None, "0", "1"),), evaluation=Evaluation.MONTHLY)
"""What the contractor asked for first."""

SHARED_MATERIALS = Clause(
    bands_up=(_band("0.02", "1", "0"), _band(None, "0.5", "0.5")), evaluation=Evaluation.QUARTERLY
)
"""What lies on the table at the end of the story."""
