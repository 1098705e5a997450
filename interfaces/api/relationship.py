"""The questions about a relationship as a whole: how it stands, and how any of its figures came about."""

from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query, Request, Response

from application.queries.explanation import FigureExplanation
from application.queries.relationship import Relationship
from application.service import Handslag
from interfaces.api.access import READER, open_to
from interfaces.api.commands import PARTNERSHIPS
from interfaces.api.reading import (
    NOT_MODIFIED,
    Asker,
    Asking,
    AsOf,
    IfNoneMatch,
    KnownAt,
    Suppose,
    answer,
    answer_if_new,
    asked,
    asking_of,
    measured_etag,
    supposition_in,
)

ONE: Final = f"{PARTNERSHIPS}/{{partnership}}"
TAG: Final = "relationship"
Figure = Annotated[
    str,
    Query(
        max_length=500,
        pattern=r"^/",
        description="Place of the figure in the answer about the relationship, as a JSON pointer.",
        examples=["/fairness/headline"],
    ),
]


def add_relationship(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes that answer how a relationship stands, and why."""
    asking = asking_of(handslag)
    _add_view(router, handslag, asking)
    _add_explanation(router, handslag, asking)


def _add_view(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(
        f"{ONE}/relationship",
        response_model=Relationship,
        operation_id="relationship",
        tags=[TAG],
        responses=NOT_MODIFIED,
    )
    @open_to(READER)
    def relationship(
        asker: Annotated[Asker, Depends(asking)],
        request: Request,
        response: Response,
        as_of: AsOf = None,
        known_at: KnownAt = None,
        suppose: Suppose = None,
        held: IfNoneMatch = None,
    ) -> object:
        """Give everything that is measured of a relationship; as of today when no day is named."""
        day = as_of or handslag.today(asker.state.time_zone)
        supposition = supposition_in(suppose)
        found = asked(
            handslag,
            lambda: handslag.queries.relationship(
                asker.partnership, as_of=day, known_at=known_at, supposition=supposition
            ),
        )
        return answer_if_new(found, request, response, measured_etag(found))


def _add_explanation(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(f"{ONE}/explanation", response_model=FigureExplanation, operation_id="explanation", tags=[TAG])
    @open_to(READER)
    def explanation(
        figure: Figure,
        asker: Annotated[Asker, Depends(asking)],
        response: Response,
        as_of: AsOf = None,
        known_at: KnownAt = None,
        suppose: Suppose = None,
    ) -> object:
        """Give how one figure came about: its formula, its inputs, and the events behind it as your party may see them.

        An input that is a figure itself names its own place, so that it opens too.
        """
        day, supposition = as_of or handslag.today(asker.state.time_zone), supposition_in(suppose)
        found = asked(
            handslag,
            lambda: handslag.queries.explanation(
                asker.partnership,
                figure,
                as_of=day,
                known_at=known_at,
                supposition=supposition,
                viewer=asker.party,
            ),
        )
        return answer(found, response)
