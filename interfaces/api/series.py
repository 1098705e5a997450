"""The reference series: who runs the service registers them, everyone who is signed in reads them."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from application.queries.series import SeriesAnswer, SeriesList
from application.service import Handslag
from domain.facts import Slug
from domain.indexes import ObserveIndex, RegisterSeries
from interfaces.api.access import SIGNED_IN, Access, Door, SignedIn, open_to
from interfaces.api.answers import Key, SeriesReceipt, answer_in_series, etag_of
from interfaces.api.reading import NOT_MODIFIED, After, IfNoneMatch, answer, answer_if_new, wait_until
from interfaces.wording import wording

SeriesName = Annotated[Slug, Path(description="The short name of the series.")]


def add_series_questions(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes by which series and their figures are read."""

    @router.get("/series", response_model=SeriesList, operation_id="series-list", tags=["series"])
    @open_to(SIGNED_IN)
    def listed(principal: SignedIn, response: Response, after: After = None) -> object:
        """Give every reference series."""
        wait_until(handslag, after)
        return answer(handslag.queries.series_list(), response)

    @router.get(
        "/series/{series}",
        response_model=SeriesAnswer,
        operation_id="series",
        tags=["series"],
        responses=NOT_MODIFIED,
    )
    @open_to(SIGNED_IN)
    def one(
        series: SeriesName,
        principal: SignedIn,
        request: Request,
        response: Response,
        after: After = None,
        held: IfNoneMatch = None,
    ) -> object:
        """Give one reference series with its figures, revisions included."""
        wait_until(handslag, after)
        found = handslag.queries.series(series)
        return answer_if_new(found, request, response, etag_of(found.version))


def add_series(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes by which series are registered and figures recorded."""
    words = wording("en")

    @router.post(
        "/series",
        status_code=201,
        operation_id="register-series",
        summary=words.label(RegisterSeries),
        description=RegisterSeries.__doc__ or "",
        tags=["series"],
    )
    @open_to(Access(Door.OPERATOR, RegisterSeries.ACT))
    def register(command: RegisterSeries, principal: SignedIn, key: Key, response: Response) -> SeriesReceipt:
        receipt = handslag.register_series(command, principal=principal, key=key)
        return answer_in_series(receipt, response, command.series)

    @router.post(
        "/series/{series}/observations",
        status_code=201,
        operation_id="observe-index",
        summary=words.label(ObserveIndex),
        description=ObserveIndex.__doc__ or "",
        tags=["series"],
    )
    @open_to(Access(Door.OPERATOR, ObserveIndex.ACT))
    def observe(
        series: SeriesName, command: ObserveIndex, principal: SignedIn, key: Key, response: Response
    ) -> SeriesReceipt:
        receipt = handslag.observe_index(series, command, principal=principal, key=key)
        return answer_in_series(receipt, response, series)
