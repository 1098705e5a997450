"""Charts of risk sharing and fairness, drawn on the server as SVG whose every mark says in words what it shows.

Each function gives a `Drawing` for the macro `parts.chart`: the message as title, keys, a wide and a narrow
picture, and the same figures as a table. Input is what the views give.
"""

from interfaces.web.charts.borne import risk_sharing_by_period, risk_sharing_by_year
from interfaces.web.charts.clauses import clauses_compared
from interfaces.web.charts.drawing import Column, Drawing, Key, warm_up
from interfaces.web.charts.fairness import Answered, Moment, fairness_over_time, fairness_profile
from interfaces.web.charts.margins import margin_by_year
from interfaces.web.charts.palette import PARTY_COLOURS
from interfaces.web.charts.shocks import shock_by_driver

__all__ = [
    "PARTY_COLOURS",
    "Answered",
    "Column",
    "Drawing",
    "Key",
    "Moment",
    "clauses_compared",
    "fairness_over_time",
    "fairness_profile",
    "margin_by_year",
    "risk_sharing_by_period",
    "risk_sharing_by_year",
    "shock_by_driver",
    "warm_up",
]
