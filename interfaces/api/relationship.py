"""The questions about a relationship as a whole: how it stands, and how any of its figures came about."""

from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

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
from interfaces.explained import FigureWords
from interfaces.languages import words_for
from interfaces.names import names_of

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


class GapInWords(BaseModel):
    """What is missing for a figure, and what to record to get it."""

    model_config = ConfigDict(frozen=True)

    what: str
    record: str


class ExplanationInWords(BaseModel):
    """The same in the language of the caller; what was written by people stays in the language they used."""

    model_config = ConfigDict(frozen=True)

    language: str
    figure: str
    value: str
    formula: str
    events: Annotated[tuple[str, ...], Field(description="One sentence for each event, in the same order.")]
    missing: tuple[GapInWords, ...]


class ExplanationAnswer(FigureExplanation):
    """How one figure came about, as of a day, as known on a day, and the same in words."""

    in_words: ExplanationInWords


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
    @router.get(f"{ONE}/explanation", response_model=ExplanationAnswer, operation_id="explanation", tags=[TAG])
    @open_to(READER)
    def explanation(
        figure: Figure,
        asker: Annotated[Asker, Depends(asking)],
        request: Request,
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
        told = FigureWords(words_for(request), names_of(asker.state), asker.state.currency)
        return answer(ExplanationAnswer(**dict(found), in_words=_in_words(found, told)), response)


def _in_words(found: FigureExplanation, told: FigureWords) -> ExplanationInWords:
    gaps = (told.gap(code) for code in found.missing)
    return ExplanationInWords(
        language=told.language,
        figure=told.name(found.figure, found.entry),
        value=told.value(found.figure, found.value),
        formula=told.formula(found),
        events=tuple(told.sentence(event.entry) for event in found.events),
        missing=tuple(GapInWords(what=gap.what, record=gap.record) for gap in gaps),
    )
