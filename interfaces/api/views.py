"""The routes of the views: one typed GET for each, made from the list of views; there is no code per view here."""

from collections.abc import Callable
from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict

from application.queries.views import ViewAnswer
from application.service import Handslag
from domain.views.catalogue import VIEWS
from domain.views.view import Viewing
from interfaces.api.access import READER, open_to
from interfaces.api.commands import PARTNERSHIPS
from interfaces.api.reading import (
    NOT_MODIFIED,
    Asker,
    Asking,
    AsOf,
    IfNoneMatch,
    KnownAt,
    answer_if_new,
    asked,
    asking_of,
    measured_etag,
)
from interfaces.languages import words_for

ONE: Final = f"{PARTNERSHIPS}/{{partnership}}/views"
TAG: Final = "views"


class ViewName(BaseModel):
    """A view that can be asked for, in the language of the caller."""

    model_config = ConfigDict(frozen=True)

    name: str
    title: str
    shows: str


def add_views(router: APIRouter, handslag: Handslag) -> None:
    """Add a route for every view, and one that lists them."""
    asking = asking_of(handslag)
    _add_list(router, asking)
    for viewing in VIEWS:
        router.add_api_route(
            f"{ONE}/{viewing.name}",
            _giving(handslag, asking, viewing),
            methods=["GET"],
            name=f"view-{viewing.name}",
            operation_id=f"view-{viewing.name}",
            response_model=ViewAnswer[viewing.answer],
            description=viewing.answer.__doc__,
            responses=NOT_MODIFIED,
            tags=[TAG],
        )


def _add_list(router: APIRouter, asking: Asking) -> None:
    @router.get(ONE, response_model=tuple[ViewName, ...], operation_id="views", tags=[TAG])
    @open_to(READER)
    def views(asker: Annotated[Asker, Depends(asking)], request: Request) -> object:
        """Give the views of a partnership by name."""
        words = words_for(request)
        return tuple(
            ViewName(name=one.name, title=words.label(one.answer), shows=words.help(one.answer)) for one in VIEWS
        )


def _giving(handslag: Handslag, asking: Asking, viewing: Viewing) -> Callable[..., Any]:
    @open_to(READER)
    def give(
        asker: Annotated[Asker, Depends(asking)],
        request: Request,
        response: Response,
        as_of: AsOf = None,
        known_at: KnownAt = None,
        held: IfNoneMatch = None,
    ) -> object:
        day = as_of or handslag.today(asker.state.time_zone)
        found = asked(
            handslag,
            lambda: handslag.queries.view(asker.partnership, viewing.name, as_of=day, known_at=known_at),
        )
        return answer_if_new(found, request, response, measured_etag(found))

    return give
