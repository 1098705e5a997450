"""Which partnerships an account may list: those it acts in, and those its organisation has yet to join."""

from typing import Final

from application.authorization import Principal
from application.store.port import Params

MINE: Final = """
WITH mine AS (
    SELECT found.partnership, MIN(found.party) AS party FROM (
        SELECT m.partnership, m.party FROM $access.mandate m
        JOIN $access.organisation o ON o.partnership = m.partnership AND o.party = m.party
        WHERE m.account = :account AND o.organisation = :organisation
        UNION
        SELECT o.partnership, o.party FROM $access.organisation o
        WHERE o.organisation = :organisation AND o.represented = 0
    ) found GROUP BY found.partnership
)
"""


def member(principal: Principal) -> Params:
    """Give the parameters of `MINE`."""
    return {"account": principal.account, "organisation": principal.organisation}
