"""The questions across partnerships: those of the person who asks, and what is due in them."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from application.queries.deadlines import DeadlinePage
from application.queries.portfolio import PortfolioOrder, PortfolioPage, WaitingFor
from application.service import Handslag
from domain.state import Status
from interfaces.api.access import SIGNED_IN, SignedIn, open_to
from interfaces.api.commands import PARTNERSHIPS
from interfaces.api.reading import USUAL, After, Cursor, Limit, answer, wait_until


def add_lists(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes that answer across the partnerships of a person."""

    @router.get(PARTNERSHIPS, response_model=PortfolioPage, operation_id="portfolio", tags=["partnership"])
    @open_to(SIGNED_IN)
    def portfolio(
        principal: SignedIn,
        response: Response,
        waiting_for: Annotated[WaitingFor | None, Query(alias="waitingFor", description="Who is awaited.")] = None,
        status: Status | None = None,
        named: Annotated[
            str, Query(max_length=200, description="A part of the name.", pattern=r"^[^\x00-\x1f]*$")
        ] = "",
        order: PortfolioOrder = PortfolioOrder.NEXT_DEADLINE,
        cursor: Cursor = None,
        limit: Limit = USUAL,
        after: After = None,
    ) -> object:
        """Give the partnerships in which you act, those that you audit, and those your organisation has yet to join."""
        wait_until(handslag, after)
        found = handslag.queries.portfolio(
            principal, waiting_for=waiting_for, status=status, named=named, order=order, cursor=cursor, limit=limit
        )
        return answer(handslag.listed(found, principal), response)

    @router.get("/deadlines", response_model=DeadlinePage, operation_id="deadlines-across", tags=["partnership"])
    @open_to(SIGNED_IN)
    def deadlines(
        principal: SignedIn,
        response: Response,
        cursor: Cursor = None,
        limit: Limit = USUAL,
        after: After = None,
    ) -> object:
        """Give what is due in all your partnerships, the nearest first."""
        wait_until(handslag, after)
        return answer(handslag.queries.deadlines_across(principal, cursor=cursor, limit=limit), response)
