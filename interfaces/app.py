"""Composes the whole service: the HTTP interface under /v1, the pages elsewhere, one gate in front of both."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Thread
from typing import Final

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from application.reference_data import load_reference
from application.service import Handslag
from application.settings import Settings
from application.watch import Watch
from interfaces.api.app import PREFIX, create_api
from interfaces.api.problem_types import explain_type, list_types
from interfaces.guards import BodyLimit, Gate, StrictHeaders
from interfaces.problems import TYPES_AT
from interfaces.web.app import create_web
from interfaces.web.charts import warm_up
from interfaces.web.pages import interface

_TYPES: Final = TYPES_AT.rstrip("/")


def create() -> Starlette:
    """Make the service that the environment describes, with the reference series and the watch over silence."""
    settings = Settings()
    handslag = Handslag(settings)
    load_reference(handslag)
    watch = Watch(handslag)
    app = create_app(handslag, demo=settings.demo)
    serving = app.router.lifespan_context

    @asynccontextmanager
    async def watching(running: Starlette) -> AsyncIterator[None]:
        async with serving(running):
            watch.start()
            Thread(target=warm_up, daemon=True).start()
            yield
            await run_in_threadpool(watch.stop)
        await run_in_threadpool(handslag.close)

    app.router.lifespan_context = watching
    return app


def create_app(handslag: Handslag, *, demo: bool = False) -> Starlette:
    """Make the service of a running application; whoever made the application closes it.

    Raises: UndeclaredAccess when a route does not say who may come in.
    """
    return compose(handslag, create_web(handslag, demo=demo))


def compose(handslag: Handslag, pages: ASGIApp) -> Starlette:
    """Put the HTTP interface and pages behind one gate."""
    hosts = (handslag.settings.public_host,) if handslag.settings.public_host else ()
    behind_tls = handslag.settings.behind_tls

    @asynccontextmanager
    async def following(app: Starlette) -> AsyncIterator[None]:
        handslag.start()
        yield
        await run_in_threadpool(handslag.stop)

    return Starlette(
        lifespan=following,
        middleware=[
            Middleware(StrictHeaders, behind_tls=behind_tls),
            Middleware(Gate, behind_tls=behind_tls, hosts=hosts),
            Middleware(BodyLimit),
        ],
        routes=[
            Route(f"{PREFIX}/docs", _viewer),
            Mount(PREFIX, create_api(handslag)),
            Route(_TYPES, list_types),
            Route(f"{TYPES_AT}{{name}}", explain_type),
            Mount("/", pages),
        ],
    )


async def _viewer(request: Request) -> Response:
    return RedirectResponse(interface.PATH)
