"""The questions about what is not yet: what a proposal meets and would change, and what happens if nobody acts."""

from datetime import timedelta
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Path, Query, Response

from application.queries.forecast import Forecast
from application.queries.impact import ImpactAnswer
from application.queries.law import GroundsAnswer
from application.service import Handslag
from domain.calendar import Day, add_months
from domain.quantities import LARGEST_EXACT_INTEGER
from interfaces.api.access import READER, open_to
from interfaces.api.commands import PARTNERSHIPS
from interfaces.api.reading import Asker, Asking, AsOf, answer, asked, asking_of

ONE: Final = f"{PARTNERSHIPS}/{{partnership}}"
PROPOSAL: Final = f"{ONE}/proposals/{{number}}"
USUAL_MONTHS: Final = 12
FURTHEST: Final = timedelta(days=3660)
Until = Annotated[
    Day | None,
    Query(description="Last day, included; a year from today when it is not named, ten years at most."),
]
Number = Annotated[int, Path(ge=1, le=LARGEST_EXACT_INTEGER)]


def add_rehearsing(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes that answer what a proposal on the table meets and would change, and what silence brings about."""
    asking = asking_of(handslag)
    _add_grounds(router, handslag, asking)
    _add_impact(router, handslag, asking)
    _add_forecast(router, handslag, asking)


def _add_grounds(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(f"{PROPOSAL}/grounds", response_model=GroundsAnswer, operation_id="grounds", tags=["table"])
    @open_to(READER)
    def grounds(
        number: Number, asker: Annotated[Asker, Depends(asking)], response: Response, as_of: AsOf = None
    ) -> object:
        """Put a proposal on the table to the grounds of procurement law, with the judgements of people up to a day."""
        day = as_of or handslag.today(asker.state.time_zone)
        found = asked(handslag, lambda: handslag.queries.grounds(asker.partnership, number, as_of=day))
        return answer(found, response)


def _add_impact(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(f"{PROPOSAL}/impact", response_model=ImpactAnswer, operation_id="impact", tags=["table"])
    @open_to(READER)
    def impact(
        number: Number, asker: Annotated[Asker, Depends(asking)], response: Response, as_of: AsOf = None
    ) -> object:
        """Give what a proposal on the table would change, were every awaited party to assent; nothing is recorded."""
        day = as_of or handslag.today(asker.state.time_zone)
        found = asked(handslag, lambda: handslag.queries.impact(asker.partnership, number, as_of=day))
        return answer(found, response)


def _add_forecast(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(f"{ONE}/forecast", response_model=Forecast, operation_id="forecast", tags=["partnership"])
    @open_to(READER)
    def forecast(asker: Annotated[Asker, Depends(asking)], response: Response, until: Until = None) -> object:
        """Give the clocks that run, and what happens up to a day if nobody acts; nothing is recorded."""
        today = handslag.today(asker.state.time_zone)
        last = min(until or add_months(today, USUAL_MONTHS), today + FURTHEST)
        found = asked(handslag, lambda: handslag.queries.forecast(asker.partnership, today=today, until=last))
        return answer(found, response)
