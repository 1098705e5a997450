"""The questions about what asks for attention across the partnerships of the person who asks."""

from datetime import timedelta
from typing import Annotated, Final

from fastapi import APIRouter, Query, Response

from application.listing import L
from application.queries.attention import DueOptionPage, FlagPage, HeadlinePage
from application.queries.undecided import AwaitedProposalPage, OpenTalkPage, UndecidedShockPage
from application.service import Handslag
from domain.calendar import Day
from interfaces.api.access import SIGNED_IN, SignedIn, open_to
from interfaces.api.reading import PATIENCE_SECONDS, USUAL, After, Cursor, Limit, answer, wait_until

ALL: Final = "/portfolio"
USUAL_WINDOW: Final = timedelta(days=365)
"""How far ahead options are listed when no day is named."""


def add_attention(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes that tell what asks for attention."""
    _add_flags(router, handslag)
    _add_options(router, handslag)
    _add_headlines(router, handslag)
    _add_shocks(router, handslag)
    _add_talks(router, handslag)
    _add_proposals(router, handslag)


def _wait_for_figures(handslag: Handslag, position: int | None) -> None:
    """Wait until the figures hold what was recorded up to a position.

    Raises: PositionAhead; NotYetVisible when they do not in time; ProjectionStopped.
    """
    wait_until(handslag, position)
    if position is not None:
        handslag.figures.wait_for(position, timeout=PATIENCE_SECONDS)


def _shown(handslag: Handslag, page: L, principal: SignedIn, response: Response) -> L:
    return answer(handslag.listed(page, principal), response)


def _add_flags(router: APIRouter, handslag: Handslag) -> None:
    @router.get(f"{ALL}/flags", response_model=FlagPage, operation_id="flags-across", tags=["attention"])
    @open_to(SIGNED_IN)
    def flags(
        principal: SignedIn,
        response: Response,
        *,
        one_to_one: Annotated[
            bool, Query(alias="oneToOne", description="Only risks that one party bears alone.")
        ] = False,
        kind: Annotated[str, Query(pattern=r"^[A-Z0-9_]{0,60}$", description="Only flags of this kind.")] = "",
        cursor: Cursor = None,
        limit: Limit = USUAL,
        after: After = None,
    ) -> object:
        """Give the flags in all your partnerships, with when each was worked out."""
        _wait_for_figures(handslag, after)
        found = handslag.queries.attention.flags(
            principal, one_to_one=one_to_one, kind=kind, cursor=cursor, limit=limit
        )
        return _shown(handslag, found, principal, response)


def _add_options(router: APIRouter, handslag: Handslag) -> None:
    @router.get(f"{ALL}/options", response_model=DueOptionPage, operation_id="options-across", tags=["attention"])
    @open_to(SIGNED_IN)
    def options(
        principal: SignedIn,
        response: Response,
        due_from: Annotated[Day | None, Query(alias="dueFrom", description="First last day of notice.")] = None,
        due_until: Annotated[Day | None, Query(alias="dueUntil", description="Last one; else a year on.")] = None,
        cursor: Cursor = None,
        limit: Limit = USUAL,
        after: After = None,
    ) -> object:
        """Give the undecided options, the nearest last day of notice first, with what the figures support."""
        _wait_for_figures(handslag, after)
        first = due_from or handslag.today("UTC")
        last = due_until or first + USUAL_WINDOW
        found = handslag.queries.attention.options(principal, first=first, last=last, cursor=cursor, limit=limit)
        return _shown(handslag, found, principal, response)


def _add_headlines(router: APIRouter, handslag: Handslag) -> None:
    @router.get(f"{ALL}/headlines", response_model=HeadlinePage, operation_id="headlines-across", tags=["attention"])
    @open_to(SIGNED_IN)
    def headlines(
        principal: SignedIn, response: Response, cursor: Cursor = None, limit: Limit = USUAL, after: After = None
    ) -> object:
        """Give how fair each of your partnerships is, now and at each quarter end, the lowest first."""
        _wait_for_figures(handslag, after)
        found = handslag.queries.attention.headlines(principal, cursor=cursor, limit=limit)
        return _shown(handslag, found, principal, response)


def _add_shocks(router: APIRouter, handslag: Handslag) -> None:
    @router.get(f"{ALL}/shocks", response_model=UndecidedShockPage, operation_id="shocks-across", tags=["attention"])
    @open_to(SIGNED_IN)
    def shocks(
        principal: SignedIn, response: Response, cursor: Cursor = None, limit: Limit = USUAL, after: After = None
    ) -> object:
        """Give the shocks about which the parties have not decided, the oldest first."""
        wait_until(handslag, after)
        found = handslag.queries.attention.shocks(principal, cursor=cursor, limit=limit)
        return _shown(handslag, found, principal, response)


def _add_talks(router: APIRouter, handslag: Handslag) -> None:
    @router.get(
        f"{ALL}/renegotiations", response_model=OpenTalkPage, operation_id="renegotiations-across", tags=["attention"]
    )
    @open_to(SIGNED_IN)
    def renegotiations(
        principal: SignedIn, response: Response, cursor: Cursor = None, limit: Limit = USUAL, after: After = None
    ) -> object:
        """Give the renegotiations that are open or stuck, the longest open first."""
        wait_until(handslag, after)
        found = handslag.queries.attention.renegotiations(principal, cursor=cursor, limit=limit)
        return _shown(handslag, found, principal, response)


def _add_proposals(router: APIRouter, handslag: Handslag) -> None:
    @router.get(
        f"{ALL}/proposals", response_model=AwaitedProposalPage, operation_id="proposals-across", tags=["attention"]
    )
    @open_to(SIGNED_IN)
    def proposals(
        principal: SignedIn, response: Response, cursor: Cursor = None, limit: Limit = USUAL, after: After = None
    ) -> object:
        """Give the proposals that wait for your party, the first to expire first."""
        wait_until(handslag, after)
        found = handslag.queries.attention.proposals(principal, cursor=cursor, limit=limit)
        return _shown(handslag, found, principal, response)
