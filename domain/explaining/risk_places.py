"""Where the rules of risk sharing find what they explain."""

from decimal import Decimal
from typing import Final

from domain.explaining.explanation import Views
from domain.explaining.pointers import Captured
from domain.sharing.presentation import rows_in_order
from domain.sharing.results import DriverView, PeriodRow, RiskView

DRIVER: Final = "/risk/drivers/{driver}"
ROW: Final = "/risk_periods/{driver}/{row}"
ROWS: Final = "/risk_periods/{driver}/*"


def risk_of(views: Views) -> RiskView:
    """Give the view of risk sharing; figures under `/risk` are written only when there is one."""
    if views.risk is None:
        raise LookupError("without a term and a value nothing is written under /risk")
    return views.risk


def driver_of(views: Views, at: Captured) -> DriverView:
    """Give the driver at a place."""
    return next(one for one in risk_of(views).drivers if one.driver.driver == at["driver"])


def row_of(views: Views, at: Captured) -> PeriodRow:
    """Give the row of a driver at a place, settled or restated."""
    return rows_in_order(driver_of(views, at))[int(at["row"])]


def text_of(value: Decimal) -> str:
    """Write a number as it stands."""
    return format(value, "f")
