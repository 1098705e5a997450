"""What every question has in common: who asks, how fresh the answer is, and whether the asker holds it already."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Final, TypeAlias, TypeVar
from uuid import UUID

from fastapi import Header, Query, Request, Response

from application.queries.pages import LARGEST_PAGE, USUAL_PAGE
from application.queries.prices import Prices
from application.queries.reading import Answer, PartnershipAnswer
from application.queries.relationship import Relationship
from application.queries.risk import RiskSharing
from application.queries.supposing import read_supposition, write_supposition
from application.queries.views import ViewAnswer
from application.service import Handslag
from domain.calendar import Day
from domain.errors import InvalidInput
from domain.lifecycle import UnknownPartnership
from domain.quantities import LARGEST_EXACT_INTEGER
from domain.state import Partnership
from domain.suppositions import Supposition
from interfaces.api.access import SignedIn
from interfaces.api.answers import POSITION, etag_of

A = TypeVar("A", bound=Answer)

PATIENCE_SECONDS: Final = 2.0

After: TypeAlias = Annotated[
    int | None,
    Query(ge=0, le=LARGEST_EXACT_INTEGER, description="Wait until the answer knows all up to this position."),
]
AsOf: TypeAlias = Annotated[
    Day | None, Query(alias="asOf", description="What applied on this day.", examples=["2024-06-30"])
]
KnownAt: TypeAlias = Annotated[
    Day | None, Query(alias="knownAt", description="What was known by the end of this day.", examples=["2024-06-30"])
]
Suppose: TypeAlias = Annotated[
    str | None,
    Query(
        max_length=200,
        description="One thing that went otherwise: `first-split`, `turned-down:` or `adopted:` and the number of a "
        "proposal, or `without:` and the number of an event. Nothing is recorded.",
        examples=["turned-down:12"],
    ),
]
Cursor: TypeAlias = Annotated[
    str | None, Query(max_length=2000, description="`next_cursor` of the page before; leave out for the first.")
]
Limit: TypeAlias = Annotated[int, Query(ge=1, le=LARGEST_PAGE, description="Lines on a page.")]
IfNoneMatch: TypeAlias = Annotated[
    str | None,
    Header(
        alias="If-None-Match",
        max_length=2000,
        description="The ETag of the answer that you hold; 304 if it is current.",
    ),
]
NOT_MODIFIED: Final[dict[int | str, dict[str, Any]]] = {304: {"description": "You hold the current answer."}}
USUAL: Final = USUAL_PAGE


@dataclass(frozen=True)
class Asker:
    """Who asks about a partnership, for which party, and what the partnership is now."""

    partnership: UUID
    party: str
    state: Partnership


Asking: TypeAlias = Callable[..., Asker]


def asking_of(handslag: Handslag) -> Asking:
    """Give what tells who asks about a partnership, and waits until the question can be answered."""

    def asking(partnership: UUID, principal: SignedIn, request: Request, after: After = None) -> Asker:
        wait_until(handslag, after)
        return Asker(partnership, request.state.mandate.party, request.state.partnership)

    return asking


@dataclass(eq=False)
class PositionAhead(InvalidInput):
    """Nothing was recorded at this position yet."""

    position: int
    last: int


def wait_until(handslag: Handslag, position: int | None) -> None:
    """Wait until every view has read up to a position.

    Raises: PositionAhead; NotYetVisible when the views are not so far in time; ProjectionStopped.
    """
    if position is not None:
        last = handslag.record.last_position()
        if position > last:
            raise PositionAhead(position, last)
        handslag.queries.wait_for(position, timeout=PATIENCE_SECONDS)


def asked(handslag: Handslag, question: Callable[[], A]) -> A:
    """Answer about a partnership that is there; views that do not know it yet are awaited."""
    try:
        return question()
    except UnknownPartnership:
        wait_until(handslag, handslag.record.last_position())
        return question()


def answer(found: A, response: Response) -> A:
    """Give an answer; the ETag of one about a partnership is the version on which a command can rest."""
    response.headers[POSITION] = str(found.position)
    if isinstance(found, PartnershipAnswer):
        response.headers["ETag"] = etag_of(found.version)
    return found


def answer_if_new(found: A, request: Request, response: Response, etag: str) -> A | Response:
    """Give an answer under an ETag, or tell that the asker holds it. It has no personal texts: those may be erased."""
    headers = {POSITION: str(found.position), "ETag": etag, "Vary": "Authorization"}
    held = {tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")}
    if etag in held:
        return Response(status_code=304, headers=headers)
    response.headers.update(headers)
    return found


def supposition_in(text: str | None) -> Supposition | None:
    """Read what is supposed, if anything is.

    Raises: SuppositionUnreadable.
    """
    return None if text is None else read_supposition(text)


def measured_etag(found: Relationship | RiskSharing | Prices | ViewAnswer[Any]) -> str:
    """Give the tag of an answer that was worked out: everything that it depends on."""
    supposition: Supposition | None = getattr(found, "supposition", None)
    supposed = "" if supposition is None else f".{write_supposition(supposition)}"
    return f'"{found.version}.{found.series_position}.{found.as_of}.{found.known_at or ""}{supposed}"'
