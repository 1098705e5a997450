"""Every error as problem details: refusals, faults in what was sent, the framework's own, and what nobody foresaw."""

import secrets
import traceback
from collections.abc import Mapping, Sequence
from typing import Any, Final

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from interfaces.api.pointers import pointer_to
from interfaces.api.strict_json import MalformedJson
from interfaces.languages import words_for
from interfaces.names import names_of
from interfaces.problems import (
    ANYONE,
    KNOWN,
    Fault,
    Listener,
    Problem,
    kind_of_status,
    problem_headers,
    problem_of,
    problem_of_kind,
)
from interfaces.wording import Wording

_MISSING_HEADERS: Final = {"If-Match": "version-missing", "Idempotency-Key": "key-missing"}
_logger = structlog.get_logger("handslag.api")


def answer_faults(api: FastAPI) -> None:
    """Let the application answer every error as a problem."""
    api.add_exception_handler(HTTPException, _framework)
    api.add_exception_handler(RequestValidationError, _invalid)
    api.add_exception_handler(MalformedJson, _malformed)
    for family in KNOWN:
        api.add_exception_handler(family, _refused)
    api.add_middleware(LastResort)


class LastResort:
    """Answers what nobody foresaw with a reference, and logs under it where it happened."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve, and answer an unexpected error when no answer was begun."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001 - nothing may leave as a traceback
            reference = secrets.token_hex(8)
            log_unexpected(error, reference, str(scope.get("path", "")))
            if not begun and scope["type"] == "http":
                request = Request(scope)
                problem = problem_of_kind("unexpected", words_for(request), reference=reference)
                await answer_with(request, problem)(scope, receive, send)


def log_unexpected(error: Exception, reference: str, path: str) -> None:
    """Log where an error happened. Its own words are left out: they may hold what a person wrote."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    _logger.error("unexpected", reference=reference, path=path, error=type(error).__name__, frames=frames)


def answer_with(request: Request, problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """Give the answer that a problem is."""
    problem = problem.model_copy(update={"instance": request.scope["path"]})
    languages = {"Content-Language": words_for(request).language, "Vary": "Accept-Language"}
    return Response(problem.written(), problem.status, {**(headers or {}), **languages, **problem_headers(problem)})


async def _framework(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for this class alone
    problem = problem_of_kind(kind_of_status(error.status_code), words_for(request))
    return answer_with(request, problem, error.headers)


async def _malformed(request: Request, error: Exception) -> Response:
    words = words_for(request)
    detail = words.text(error.reason) if isinstance(error, MalformedJson) else ""
    return answer_with(request, problem_of_kind("malformed-json", words, detail=detail))


async def _refused(request: Request, error: Exception) -> Response:
    return answer_with(request, problem_of(error, words_for(request), _listener(request)))


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for this class alone
    words, details = words_for(request), error.errors()
    missing = {str(one["loc"][-1]) for one in details if one["type"] == "missing" and one["loc"][0] == "header"}
    kind = next((kind for name, kind in _MISSING_HEADERS.items() if name in missing), "invalid-input")
    faults = [_fault(one, error.body, words) for one in details]
    return answer_with(request, problem_of_kind(kind, words, errors=faults))


def _fault(details: Any, body: Any, words: Wording) -> Fault:
    place: Sequence[str | int] = details["loc"]
    said = words.fault(details)
    if place[0] == "body":
        return Fault(pointer=pointer_to(place[1:], body, details["type"]), code=details["type"], detail=said)
    return Fault(parameter=str(place[-1]), code=details["type"], detail=said)


def _listener(request: Request) -> Listener:
    """Give who hears a refusal, with the names of the partnership when the caller was let in to one."""
    state = getattr(request.state, "partnership", None)
    if state is None:
        return ANYONE
    return Listener(names_of(state), state.currency, request.state.mandate.party)
