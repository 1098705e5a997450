"""What stands in front of every request, whether for a page or for the HTTP interface.

A connection that others could read is refused, a name that is not ours too; a body has a limit; every answer carries
the headers that keep a browser strict.
"""

from collections.abc import Collection
from ipaddress import ip_address
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from interfaces.languages import words_for
from interfaces.problems import problem_headers, problem_of_kind

LARGEST_BODY: Final = 256 * 1024
"""Bytes. What one command may hold."""
_LOOPBACK_NAMES: Final = ("localhost", "127.0.0.1", "[::1]")
_STRICT: Final = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "private, no-cache",
}
"""What an answer says when it does not say it itself."""
_TLS_ONLY: Final = "max-age=31536000"


class Gate:
    """Lets in what comes over a connection that nobody else reads, under a name of ours."""

    def __init__(self, app: ASGIApp, *, behind_tls: bool, hosts: Collection[str]) -> None:
        self._app = app
        self._behind_tls = behind_tls
        self._hosts = (*_LOOPBACK_NAMES, *hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve, or refuse before anything is read."""
        refusal = self._refusal(HTTPConnection(scope)) if scope["type"] == "http" else None
        if refusal is None:
            await self._app(scope, receive, send)
        else:
            problem = problem_of_kind(refusal, words_for(HTTPConnection(scope)))
            await Response(problem.written(), problem.status, problem_headers(problem))(scope, receive, send)

    def _refusal(self, connection: HTTPConnection) -> str | None:
        if not (self._behind_tls or connection.url.scheme == "https" or _from_this_machine(connection)):
            return "connection-not-protected"
        return None if _name_of(connection) in self._hosts else "unknown-host"


class BodyLimit:
    """Stops reading a body that is too large."""

    def __init__(self, app: ASGIApp, *, largest: int = LARGEST_BODY) -> None:
        self._app = app
        self._largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve with a body that ends in a refusal once it passes the limit."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        stated = Headers(scope=scope).get("content-length", "0")
        taken = 0

        async def limited() -> Message:
            nonlocal taken
            if not stated.isdecimal() or int(stated[:12]) > self._largest:
                raise HTTPException(413)
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self._largest:
                raise HTTPException(413)
            return message

        await self._app(scope, limited, send)


class StrictHeaders:
    """Adds the headers that keep a browser strict, where an answer does not bring its own."""

    def __init__(self, app: ASGIApp, *, behind_tls: bool) -> None:
        self._app = app
        self._headers = {**_STRICT, **({"Strict-Transport-Security": _TLS_ONLY} if behind_tls else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve with these headers."""

        async def strict(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, strict)


def _from_this_machine(connection: HTTPConnection) -> bool:
    try:
        return connection.client is not None and ip_address(connection.client.host).is_loopback
    except ValueError:
        return False


def _name_of(connection: HTTPConnection) -> str:
    host = connection.headers.get("host", "").lower()
    return host if host.endswith("]") else host.rpartition(":")[0] if ":" in host else host
