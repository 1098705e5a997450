"""The questions about a proposal before anybody assents to it."""

from typing import Annotated, Final

from fastapi import APIRouter, Depends, Path, Response

from application.queries.impact import ImpactAnswer
from application.queries.law import GroundsAnswer
from application.service import Handslag
from domain.quantities import LARGEST_EXACT_INTEGER
from interfaces.api.access import READER, open_to
from interfaces.api.commands import PARTNERSHIPS
from interfaces.api.reading import Asker, Asking, AsOf, answer, asked, asking_of

PROPOSAL: Final = f"{PARTNERSHIPS}/{{partnership}}/proposals/{{number}}"
Number = Annotated[int, Path(ge=1, le=LARGEST_EXACT_INTEGER)]


def add_rehearsing(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes that answer what a proposal on the table meets and would change."""
    asking = asking_of(handslag)
    _add_grounds(router, handslag, asking)
    _add_impact(router, handslag, asking)


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
