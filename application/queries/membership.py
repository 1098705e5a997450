"""Which partnerships a person may list: those it acts in, and those its organisation has yet to join.

What an auditor lists is only among those that are `READABLE`: each reading of an auditor is written down.
"""

from typing import Final

from application.authorization import Principal
from application.projections.members import NOBODY
from application.store.port import Params

MINE: Final = """
WITH mine AS (
    SELECT partnership, MAX(party) AS party FROM $portfolio.member
    WHERE organisation = :organisation AND member IN (:account, :nobody) AND party <> '' GROUP BY partnership
)
"""
READABLE: Final = """
WITH mine AS (
    SELECT partnership, MAX(party) AS party FROM $portfolio.member
    WHERE organisation = :organisation AND member IN (:account, :nobody) GROUP BY partnership
)
"""
"""The same with those that the person audits: whoever shows them writes the reading down."""


def member(principal: Principal) -> Params:
    """Give the parameters that name a person."""
    return {"account": principal.account, "organisation": principal.organisation, "nobody": NOBODY}
