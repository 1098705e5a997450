"""The way in to the pages: reads what a browser sends, checks that it may, and answers every error in the same look."""

import secrets
import traceback
from collections.abc import Callable
from typing import Any, Final

import structlog
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from application.service import Handslag
from domain.errors import DomainError
from domain.lifecycle import UnknownPartnership
from interfaces.formats import LANGUAGES
from interfaces.problems import (
    ANYONE,
    KNOWN,
    Listener,
    Problem,
    kind_of_status,
    problem_headers,
    problem_of,
    problem_of_kind,
)
from interfaces.web.screen import Page, Screen, as_json, draw, go, headers_of
from interfaces.web.sessions import require_own_page, require_token
from interfaces.web.templating import with_query
from interfaces.web.visit import LANGUAGE_COOKIE, SignInFirst, Visit

Endpoint = Callable[[Visit], Response]
YEAR_SECONDS: Final = 365 * 24 * 3600
JSON: Final = ".json"
_MOST_FIELDS: Final = 5000
_logger = structlog.get_logger("handslag.web")


class Doors:
    """Makes routes for the pages of one running application."""

    def __init__(self, handslag: Handslag, *, demo: bool) -> None:
        self._handslag = handslag
        self._demo = demo

    def page(self, page: Page[Any]) -> tuple[Route, Route]:
        """Give the routes of a page: one for people and one with the same answer as JSON."""
        shown: Endpoint = lambda visit: draw(visit, page.show(visit, page.ask(visit)))  # noqa: E731
        told: Endpoint = lambda visit: as_json(page.ask(visit))  # noqa: E731
        return (
            Route(page.path, self._served(shown), methods=["GET"]),
            Route(f"{page.path}{JSON}", self._served(told), methods=["GET"]),
        )

    def form(self, path: str, endpoint: Endpoint, *, signed_in: bool = True) -> Route:
        """Give the route that takes a posted form."""

        def guarded(visit: Visit) -> Response:
            require_own_page(visit.request)
            if signed_in:
                _ = visit.person
                require_token(visit.secret, visit.pairs)
            return endpoint(visit)

        return Route(path, self._served(guarded), methods=["POST"])

    def failed(self, request: Request, error: Exception) -> Response:
        """Answer an error that no page caught."""
        return self._answered(Visit(request, self._handslag, (), demo=self._demo), error)

    def _served(self, endpoint: Endpoint) -> Callable[[Request], Any]:
        async def serve(request: Request) -> Response:
            pairs = await _posted(request) if request.method == "POST" else ()
            return await run_in_threadpool(self._answer, endpoint, request, pairs)

        return serve

    def _answer(self, endpoint: Endpoint, request: Request, pairs: tuple[tuple[str, str], ...]) -> Response:
        visit = Visit(request, self._handslag, pairs, demo=self._demo)
        if request.method == "GET" and request.query_params.get("lang") in LANGUAGES:
            return _in_language(visit)
        try:
            return endpoint(visit)
        except SignInFirst:
            return _sign_in(visit)
        except Exception as error:  # noqa: BLE001 - nothing may leave as a traceback
            return self._answered(visit, error)

    def _answered(self, visit: Visit, error: Exception) -> Response:
        problem = _problem(visit, error)
        if visit.request.url.path.endswith(JSON):
            return Response(problem.written(), problem.status, problem_headers(problem))
        return _as_page(visit, problem)


def _in_language(visit: Visit) -> Response:
    response = go(with_query(visit.path, lang=""))
    response.set_cookie(
        LANGUAGE_COOKIE,
        visit.request.query_params["lang"],
        max_age=YEAR_SECONDS,
        secure=visit.tls,
        httponly=True,
        samesite="lax",
    )
    return response


def _sign_in(visit: Visit) -> Response:
    if visit.request.url.path.endswith(JSON):
        problem = problem_of_kind("not-signed-in", visit.words)
        return Response(problem.written(), problem.status, problem_headers(problem))
    back = visit.path if visit.request.method == "GET" else ""
    return go(with_query("/sign-in", back=back))


def _problem(visit: Visit, error: Exception) -> Problem:
    if isinstance(error, HTTPException):
        return problem_of_kind(kind_of_status(error.status_code), visit.words)
    if isinstance(error, KNOWN):
        return problem_of(error, visit.words, _listener(visit))
    reference = secrets.token_hex(8)
    frames = "".join(traceback.format_tb(error.__traceback__))
    path = visit.request.url.path
    # The error's own words are left out: they may hold what a person wrote.
    _logger.error("unexpected", reference=reference, path=path, error=type(error).__name__, frames=frames)
    return problem_of_kind("unexpected", visit.words, reference=reference)


def _listener(visit: Visit) -> Listener:
    try:
        return visit.listener
    except (DomainError, SignInFirst):
        return ANYONE


def _as_page(visit: Visit, problem: Problem) -> Response:
    screen = Screen("problem", problem.title, {"problem": problem}, status=problem.status)
    kept = {name: text for name, text in problem_headers(problem).items() if name == "Retry-After"}
    response = _framed(visit, screen)
    response.headers.update({**kept, "Cache-Control": "no-store"})
    return response


def _framed(visit: Visit, screen: Screen) -> Response:
    """Draw an error; within the frame of its partnership only when the person may know of that."""
    try:
        return draw(visit, screen)
    except UnknownPartnership:
        visit.request.path_params.clear()
        return draw(visit, screen)
    except Exception:  # noqa: BLE001 - the store may be the very thing that failed
        title, detail = screen.content["problem"].title, screen.content["problem"].detail
        return Response(f"{title}\n\n{detail}\n", screen.status, headers_of(visit), media_type="text/plain")


async def _posted(request: Request) -> tuple[tuple[str, str], ...]:
    form = await request.form(max_fields=_MOST_FIELDS, max_files=0)
    return tuple((name, text) for name, text in form.multi_items() if isinstance(text, str))
