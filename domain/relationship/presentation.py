"""A relationship written down as plain values: text for decimals, whole numbers for money, null where undefined.

The shape is that of the worked cases of the measuring model, with a point of the `time_series` at each quarter end.
"""

from typing import Any, TypeAlias

from domain.fairness.presentation import (
    ceilings_as_plain,
    fairness_as_plain,
    fairness_history_as_plain,
    kpi_as_plain,
)
from domain.procurement.presentation import article72_as_plain
from domain.relationship.view import RelationshipView
from domain.sharing.presentation import risk_as_plain, risk_periods_as_plain
from domain.standing.presentation import fit_as_plain, ladder_as_plain, option_as_plain

Plain: TypeAlias = dict[str, Any]
"""A JSON object."""


def relationship_as_plain(view: RelationshipView) -> Plain:
    """Write down everything that is measured of a relationship."""
    return {
        "risk": None if view.risk is None else risk_as_plain(view.risk),
        "risk_periods": None if view.risk is None else risk_periods_as_plain(view.risk),
        "fairness": fairness_as_plain(view.fairness),
        "kpi": kpi_as_plain(view.fairness),
        "fit": fit_as_plain(view.standing.fit),
        "ladder": ladder_as_plain(view.standing.ladder),
        "article72": article72_as_plain(view.limits),
        "options": [option_as_plain(support) for support in view.standing.options],
        "ceilings": ceilings_as_plain(view.fairness),
        "time_series": fairness_history_as_plain(view.history),
    }
