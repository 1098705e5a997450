"""Makes the HTTP interface: every route guarded, every error a problem, every answer with the version."""

from typing import Any, Final

from fastapi import APIRouter, FastAPI, Response
from fastapi.responses import JSONResponse
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from application.service import Handslag
from interfaces.api.access import ANYONE, GuardedRoute, open_to, require_declared
from interfaces.api.attention import add_attention
from interfaces.api.commands import add_commands
from interfaces.api.description import API_VERSION, describe
from interfaces.api.faults import answer_faults
from interfaces.api.health import add_health
from interfaces.api.lists import add_lists
from interfaces.api.questions import add_questions
from interfaces.api.rehearsing import add_rehearsing
from interfaces.api.relationship import add_relationship
from interfaces.api.reports import add_reports
from interfaces.api.series import add_series, add_series_questions
from interfaces.api.stress_tests import add_stress_tests
from interfaces.api.views import add_views

PREFIX: Final = "/v1"


def create_api(handslag: Handslag) -> FastAPI:
    """Make the HTTP interface of a running application; mount it at `PREFIX`.

    Raises: UndeclaredAccess when a route does not say who may come in.
    """
    api = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False, root_path_in_servers=False)
    api.state.handslag = handslag
    router = api.router
    router.route_class = GuardedRoute
    add_commands(router, handslag)
    add_lists(router, handslag)
    add_attention(router, handslag)
    add_questions(router, handslag)
    add_rehearsing(router, handslag)
    add_relationship(router, handslag)
    add_views(router, handslag)
    add_stress_tests(router, handslag)
    add_reports(router, handslag)
    add_series(router, handslag)
    add_series_questions(router, handslag)
    add_health(router, handslag)
    _add_description(router, api, handslag.settings.log_host)
    require_declared(router.routes)
    answer_faults(api)
    api.add_middleware(Versioned)
    return api


class Versioned:
    """Says with every answer which version of the interface gave it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve with the version."""

        async def versioned(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["API-Version"] = API_VERSION
            await send(message)

        await self._app(scope, receive, versioned)


def _add_description(router: APIRouter, api: FastAPI, host: str) -> None:
    @router.get("/openapi.json", include_in_schema=False)
    @open_to(ANYONE)
    async def openapi() -> Response:
        document: dict[str, Any] = describe(api, host)
        return JSONResponse(document)
