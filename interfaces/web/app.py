"""Makes the pages of a running application: every page with its JSON twin, the forms, and the files they need."""

from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Scope

from application.service import Handslag
from interfaces.web.doors import YEAR_SECONDS, Doors
from interfaces.web.pages import (
    attention,
    command,
    driver,
    evidence,
    explanation,
    fairness,
    features,
    forecast,
    interface,
    options,
    overview,
    people,
    portfolio,
    prices,
    procurement,
    receipt,
    record,
    relationship,
    reports,
    series,
    sign_in,
    stress_result,
    stress_test,
    table,
    timeline,
    views,
    what_if,
)
from interfaces.web.screen import Page, go
from interfaces.web.templating import STATIC, STATIC_URL

PAGES: Final[tuple[Page[Any], ...]] = (
    sign_in.PAGE,
    interface.PAGE,
    portfolio.PAGE,
    attention.PAGE,
    command.OPENING_PAGE,
    overview.PAGE,
    forecast.PAGE,
    driver.PAGE,
    explanation.PAGE,
    what_if.PAGE,
    fairness.PAGE,
    relationship.PAGE,
    procurement.PAGE,
    timeline.PAGE,
    timeline.EVENT_PAGE,
    table.PAGE,
    table.PROPOSAL_PAGE,
    evidence.PAGE,
    stress_test.PAGE,
    stress_result.PAGE,
    options.PAGE,
    prices.PAGE,
    series.PAGE,
    series.ONE_PAGE,
    people.PAGE,
    record.PAGE,
    reports.PAGE,
    reports.ONE_PAGE,
    features.PAGE,
    features.ONE_PAGE,
    views.PAGE,
    views.ONE_PAGE,
    receipt.PAGE,
    command.PAGE,
)


def create_web(handslag: Handslag, *, demo: bool) -> ASGIApp:
    """Make the pages. In `demo`, one click on this machine signs in as either side of the example."""
    doors = Doors(handslag, demo=demo)
    routes: list[BaseRoute] = [
        Mount(STATIC_URL, KeptFiles(directory=STATIC)),
        *(route for page in PAGES for route in reversed(doors.page(page))),
        doors.form(sign_in.PATH, sign_in.sign_in, signed_in=False),
        doors.form("/sign-out", sign_in.sign_out),
        doors.form("/speak-for", sign_in.speak_for),
        doors.form(command.OPENING_PATH, command.record),
        doors.form(command.PATH, command.record),
        doors.form(reports.PATH, reports.keep),
        doors.form(stress_test.PATH, stress_test.record),
        doors.form(stress_result.STOP_PATH, stress_result.stop),
        doors.form(stress_result.LAY_PATH, stress_result.lay),
        doors.form(evidence.AGAIN_PATH, evidence.again),
        Route("/", _start, methods=["GET"]),
    ]
    return Starlette(routes=routes, exception_handlers={HTTPException: doors.failed})


class KeptFiles(StaticFiles):
    """Files of ours; an address that names their content can be kept for ever."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Give a file."""
        response = await super().get_response(path, scope)
        if response.status_code == 200 and b"v=" in scope.get("query_string", b""):
            response.headers["Cache-Control"] = f"public, max-age={YEAR_SECONDS}, immutable"
        return response


def _start(_request: object) -> Response:
    return go(portfolio.PATH)
