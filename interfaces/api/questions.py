"""The questions about one partnership. Whoever has no part in it hears that it is not there."""

from typing import Annotated, Final

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from application.queries.deadlines import Deadlines
from application.queries.options import OptionsAnswer
from application.queries.overview import Overview
from application.queries.people import Representatives
from application.queries.prices import Prices
from application.queries.proposals import ProposalAnswer, Table
from application.queries.readings import ReadingPage
from application.queries.risk import RiskEvidence, RiskSharing
from application.queries.timeline import About, EventAnswer, TimelineOrder, TimelinePage
from application.service import Handslag
from domain.quantities import LARGEST_EXACT_INTEGER
from interfaces.api.access import READER, open_to
from interfaces.api.answers import etag_of
from interfaces.api.commands import PARTNERSHIPS
from interfaces.api.reading import (
    NOT_MODIFIED,
    USUAL,
    Asker,
    Asking,
    AsOf,
    Cursor,
    IfNoneMatch,
    KnownAt,
    Limit,
    Suppose,
    answer,
    answer_if_new,
    asked,
    asking_of,
    measured_etag,
    supposition_in,
)

ONE: Final = f"{PARTNERSHIPS}/{{partnership}}"
Number = Annotated[int, Path(ge=1, le=LARGEST_EXACT_INTEGER)]
Kinds = Annotated[
    list[Annotated[str, Query(pattern=r"^[a-z][a-z-]{0,59}$")]],
    Query(max_length=60, description="Only these kinds of event, such as `goal-agreed`; repeat for more."),
]
AboutWhat = Annotated[
    str | None,
    Query(
        pattern=r"^((proposal|renegotiation|shock):[1-9][0-9]{0,14}|(option|driver|goal|kpi):[A-Za-z][A-Za-z0-9_-]{0,59})$",
        description="Only what is about one thing: its kind, a colon, its number or short name.",
        examples=["driver:labour"],
    ),
]


def add_questions(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes that answer about one partnership."""
    asking = asking_of(handslag)
    _add_overview(router, handslag, asking)
    _add_timeline(router, handslag, asking)
    _add_table(router, handslag, asking)
    _add_deadlines_and_options(router, handslag, asking)
    _add_risk(router, handslag, asking)
    _add_risk_evidence(router, handslag, asking)
    _add_prices(router, handslag, asking)


def _add_overview(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(ONE, response_model=Overview, operation_id="overview", tags=["partnership"], responses=NOT_MODIFIED)
    @open_to(READER)
    def overview(
        asker: Annotated[Asker, Depends(asking)], request: Request, response: Response, held: IfNoneMatch = None
    ) -> object:
        """Give one partnership at a glance; its ETag is the version on which a command can rest."""
        found = asked(handslag, lambda: handslag.queries.overview(asker.partnership))
        return answer_if_new(found, request, response, etag_of(found.version))

    @router.get(
        f"{ONE}/representatives", response_model=Representatives, operation_id="representatives", tags=["partnership"]
    )
    @open_to(READER)
    def representatives(asker: Annotated[Asker, Depends(asking)], response: Response) -> object:
        """Give the people who act for each party, and the auditors."""
        found = asked(handslag, lambda: handslag.queries.representatives(asker.partnership))
        return answer(found, response)

    @router.get(f"{ONE}/readings", response_model=ReadingPage, operation_id="readings", tags=["partnership"])
    @open_to(READER)
    def readings(
        asker: Annotated[Asker, Depends(asking)], response: Response, cursor: Cursor = None, limit: Limit = USUAL
    ) -> object:
        """Give what auditors looked at, the latest first; the reading that asks this is among it."""
        found = asked(handslag, lambda: handslag.queries.readings(asker.partnership, cursor=cursor, limit=limit))
        return answer(found, response)


def _add_timeline(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(f"{ONE}/events", response_model=TimelinePage, operation_id="timeline", tags=["timeline"])
    @open_to(READER)
    def timeline(
        asker: Annotated[Asker, Depends(asking)],
        response: Response,
        as_of: AsOf = None,
        known_at: KnownAt = None,
        kinds: Kinds = [],  # noqa: B006 - the framework copies it
        about: AboutWhat = None,
        order: TimelineOrder = TimelineOrder.NEWEST_FIRST,
        cursor: Cursor = None,
        limit: Limit = USUAL,
    ) -> object:
        """Give a page of what happened, as of a day, as known on a day, as your party may see it."""
        found = asked(
            handslag,
            lambda: handslag.queries.timeline(
                asker.partnership,
                as_of=as_of,
                known_at=known_at,
                kinds=kinds,
                about=About(*about.split(":", 1)) if about else None,
                order=order,
                cursor=cursor,
                limit=limit,
                viewer=asker.party,
            ),
        )
        return answer(found, response)

    @router.get(f"{ONE}/events/{{version}}", response_model=EventAnswer, operation_id="event", tags=["timeline"])
    @open_to(READER)
    def event(version: Number, asker: Annotated[Asker, Depends(asking)], response: Response) -> object:
        """Give one event, as your party may see it."""
        found = asked(handslag, lambda: handslag.queries.event(asker.partnership, version, viewer=asker.party))
        return answer(found, response)


def _add_table(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(f"{ONE}/proposals", response_model=Table, operation_id="table", tags=["table"])
    @open_to(READER)
    def table(asker: Annotated[Asker, Depends(asking)], response: Response) -> object:
        """Give the table: the open proposals in full, the closed ones in short."""
        return answer(asked(handslag, lambda: handslag.queries.table(asker.partnership)), response)

    @router.get(f"{ONE}/proposals/{{number}}", response_model=ProposalAnswer, operation_id="proposal", tags=["table"])
    @open_to(READER)
    def proposal(number: Number, asker: Annotated[Asker, Depends(asking)], response: Response) -> object:
        """Give one proposal in full, open or closed."""
        found = asked(handslag, lambda: handslag.queries.proposal(asker.partnership, number))
        return answer(found, response)


def _add_deadlines_and_options(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(f"{ONE}/deadlines", response_model=Deadlines, operation_id="deadlines", tags=["partnership"])
    @open_to(READER)
    def deadlines(asker: Annotated[Asker, Depends(asking)], response: Response) -> object:
        """Give what is due, the nearest first, and what silence brings about."""
        return answer(asked(handslag, lambda: handslag.queries.deadlines(asker.partnership)), response)

    @router.get(f"{ONE}/options", response_model=OptionsAnswer, operation_id="options", tags=["options"])
    @open_to(READER)
    def options(asker: Annotated[Asker, Depends(asking)], response: Response) -> object:
        """Give the options with the views of the parties, as your party may see them."""
        found = asked(handslag, lambda: handslag.queries.options(asker.partnership, viewer=asker.party))
        return answer(found, response)


def _add_risk(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(
        f"{ONE}/risk-sharing",
        response_model=RiskSharing,
        operation_id="risk-sharing",
        tags=["risk"],
        responses=NOT_MODIFIED,
    )
    @open_to(READER)
    def risk_sharing(
        asker: Annotated[Asker, Depends(asking)],
        request: Request,
        response: Response,
        as_of: AsOf = None,
        known_at: KnownAt = None,
        suppose: Suppose = None,
        held: IfNoneMatch = None,
    ) -> object:
        """Give who carries which risk: at the start, in force and in fact; as of today when no day is named."""
        day, supposition = as_of or handslag.today(asker.state.time_zone), supposition_in(suppose)
        found = asked(
            handslag,
            lambda: handslag.queries.risk_sharing(
                asker.partnership, as_of=day, known_at=known_at, supposition=supposition
            ),
        )
        return answer_if_new(found, request, response, measured_etag(found))


def _add_risk_evidence(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(
        f"{ONE}/risk-sharing/evidence", response_model=RiskEvidence, operation_id="risk-evidence", tags=["risk"]
    )
    @open_to(READER)
    def risk_evidence(
        asker: Annotated[Asker, Depends(asking)],
        response: Response,
        as_of: AsOf = None,
        known_at: KnownAt = None,
    ) -> object:
        """Give the events and index figures behind every figure of risk sharing."""
        day = as_of or handslag.today(asker.state.time_zone)
        found = asked(handslag, lambda: handslag.queries.risk_evidence(asker.partnership, as_of=day, known_at=known_at))
        return answer(found, response)


def _add_prices(router: APIRouter, handslag: Handslag, asking: Asking) -> None:
    @router.get(f"{ONE}/prices", response_model=Prices, operation_id="prices", tags=["prices"], responses=NOT_MODIFIED)
    @open_to(READER)
    def prices(
        asker: Annotated[Asker, Depends(asking)],
        request: Request,
        response: Response,
        as_of: AsOf = None,
        known_at: KnownAt = None,
        held: IfNoneMatch = None,
    ) -> object:
        """Give what prices become by their rules and how shared targets stand; as of today when no day is named."""
        day = as_of or handslag.today(asker.state.time_zone)
        found = asked(handslag, lambda: handslag.queries.prices(asker.partnership, as_of=day, known_at=known_at))
        return answer_if_new(found, request, response, measured_etag(found))
