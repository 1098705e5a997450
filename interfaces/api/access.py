"""Who may come in: every route declares it, and a route that does not is not served."""

from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Final, TypeVar
from uuid import UUID

from fastapi import Request, Response, Security
from fastapi.exceptions import HTTPException
from fastapi.routing import APIRoute
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.concurrency import run_in_threadpool
from starlette.routing import BaseRoute

from application.authorization import Principal, authorize_operator
from application.service import Handslag
from domain.facts import Act
from domain.lifecycle import UnknownPartnership
from interfaces.api.strict_json import read_json
from interfaces.looking import question_in

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])

LONGEST_TOKEN: Final = 512
_JSON: Final = "application/json"


class Door(StrEnum):
    """To whom a route is open."""

    ANYONE = "anyone"
    SIGNED_IN = "signed in"
    REPRESENTATIVE = "representative"
    OPERATOR = "operator"


@dataclass(frozen=True)
class Access:
    """To whom a route is open, and the act for which the principal needs a role."""

    door: Door
    act: Act


ANYONE: Final = Access(Door.ANYONE, Act.READ)
SIGNED_IN: Final = Access(Door.SIGNED_IN, Act.READ)
READER: Final = Access(Door.REPRESENTATIVE, Act.READ)


class UndeclaredAccess(Exception):
    """A route does not say who may come in, so the application is not served."""


def declare(access: Access, endpoint: Endpoint) -> Endpoint:
    """Declare who may come in by an endpoint."""
    endpoint.access = access  # type: ignore[attr-defined]  # a function takes attributes
    return endpoint


def open_to(access: Access) -> Callable[[Endpoint], Endpoint]:
    """Declare, above an endpoint, who may come in by it."""
    return lambda endpoint: declare(access, endpoint)


def access_of(endpoint: Callable[..., Any]) -> Access:
    """Give what an endpoint declares.

    Raises: UndeclaredAccess when it declares nothing.
    """
    access = getattr(endpoint, "access", None)
    if not isinstance(access, Access):
        raise UndeclaredAccess(endpoint.__qualname__)
    return access


class GuardedRequest(Request):
    """A request whose body is read strictly, once."""

    async def json(self) -> Any:
        """Read the body.

        Raises: MalformedJson.
        """
        if not hasattr(self, "_strict"):
            self._strict = read_json(await self.body())
        return self._strict


class GuardedRoute(APIRoute):
    """A route that knows who may come in, and looks before it reads what was sent."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Give the handler: first who, then what, then the endpoint.

        Raises: UndeclaredAccess when the endpoint does not say who may come in.
        """
        access, answer = access_of(self.endpoint), super().get_route_handler()

        async def guarded(request: Request) -> Response:
            request = GuardedRequest(request.scope, request.receive)
            if access.door is not Door.ANYONE:
                await run_in_threadpool(_admit, request, access)
            if request.method == "POST":
                _require_json(request)
                await request.json()
            return await answer(request)

        return guarded


def require_declared(routes: Iterable[BaseRoute]) -> None:
    """Check that every route is guarded.

    Raises: UndeclaredAccess for one that is not.
    """
    for route in routes:
        if not isinstance(route, GuardedRoute):
            raise UndeclaredAccess(str(route))


async def signed_in(
    request: Request,
    _: Annotated[
        HTTPAuthorizationCredentials | None,
        Security(HTTPBearer(auto_error=False, scheme_name="token", description="The token of an account.")),
    ],
) -> Principal:
    """Give the principal that the route let in."""
    principal: Principal = request.state.principal
    return principal


SignedIn = Annotated[Principal, Security(signed_in)]


def _admit(request: Request, access: Access) -> None:
    """Let a request in, or raise what is answered instead."""
    handslag: Handslag = request.app.state.handslag
    principal = request.state.principal = _principal(handslag, request.headers.get("authorization", ""))
    if access.door is Door.OPERATOR:
        authorize_operator(principal, access.act)
    if access.door is Door.REPRESENTATIVE:
        partnership = _partnership_in(request)
        question = question_in(request.url.path, request.url.query, request.path_params["partnership"])
        request.state.partnership, request.state.mandate = handslag.admitted(
            partnership, principal, access.act, question
        )


def _principal(handslag: Handslag, authorization: str) -> Principal:
    kind, _, token = authorization.partition(" ")
    account = handslag.people.by_token(token) if kind.lower() == "bearer" and _is_token(token) else None
    if account is None:
        raise HTTPException(401)
    return account.principal()


def _partnership_in(request: Request) -> UUID:
    try:
        return UUID(request.path_params["partnership"])
    except ValueError as fault:
        raise UnknownPartnership from fault


def _is_token(text: str) -> bool:
    return text.isascii() and text.isprintable() and len(text) <= LONGEST_TOKEN


def _require_json(request: Request) -> None:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _JSON:
        raise HTTPException(415)
