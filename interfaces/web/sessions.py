"""Who sits at the browser: the session cookie, the token that every form carries, and one-click sign-in."""

import hmac
from collections.abc import Iterable
from hashlib import sha256
from ipaddress import ip_address
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.responses import Response

from application.example.opening import (
    CLIENT_NAME,
    CLIENT_ORGANISATION,
    CLIENT_PERSON,
    CONTRACTOR_NAME,
    CONTRACTOR_ORGANISATION,
    CONTRACTOR_PERSON,
)
from application.people import SESSION_LENGTH, Account
from application.service import Handslag

TOKEN: Final = "_token"  # noqa: S105 - the name of a field
LONGEST_SECRET: Final = 512
_COOKIE: Final = "handslag"
_OWN_SITES: Final = ("same-origin", "none")
_EXAMPLE: Final = (
    (CLIENT_PERSON, CLIENT_ORGANISATION, CLIENT_NAME),
    (CONTRACTOR_PERSON, CONTRACTOR_ORGANISATION, CONTRACTOR_NAME),
)


def secret_of(connection: HTTPConnection, *, tls: bool) -> str:
    """Give the secret of the session that a browser shows; empty when it shows none."""
    secret = connection.cookies.get(_cookie(tls=tls), "")
    return secret if len(secret) <= LONGEST_SECRET else ""


def keep(response: Response, secret: str, *, tls: bool) -> None:
    """Let the browser keep a session."""
    response.set_cookie(
        _cookie(tls=tls),
        secret,
        max_age=int(SESSION_LENGTH.total_seconds()),
        secure=tls,
        httponly=True,
        samesite="lax",
    )


def drop(response: Response, *, tls: bool) -> None:
    """Let the browser forget its session."""
    response.delete_cookie(_cookie(tls=tls), secure=tls, httponly=True, samesite="lax")


def form_token(secret: str) -> str:
    """Give what a form of this session carries; a page elsewhere cannot know it."""
    return sha256(f"form {secret}".encode()).hexdigest()


def require_own_page(connection: HTTPConnection) -> None:
    """Check that one of our own pages sends this.

    Raises: HTTPException 403 when the browser says that another site does.
    """
    site = connection.headers.get("sec-fetch-site")
    origin = connection.headers.get("origin")
    own = f"{connection.url.scheme}://{connection.headers.get('host', '')}"
    foreign = origin is not None and origin.partition("://")[2] != own.partition("://")[2]
    if (site is not None and site not in _OWN_SITES) or foreign:
        raise HTTPException(403)


def require_token(secret: str, pairs: Iterable[tuple[str, str]]) -> None:
    """Check that a form of this session was posted.

    Raises: HTTPException 403.
    """
    given = next((text for name, text in pairs if name == TOKEN), "")
    if not hmac.compare_digest(given.encode(), form_token(secret).encode()):
        raise HTTPException(403)


def is_here(connection: HTTPConnection) -> bool:
    """Tell whether the browser runs on this machine."""
    try:
        return connection.client is not None and ip_address(connection.client.host).is_loopback
    except ValueError:
        return False


def people_of_example(handslag: Handslag) -> tuple[tuple[Account, str], ...]:
    """Give the people of the example that are there, each with the name of its organisation."""
    accounts = {(one.name, one.organisation): one for one in handslag.people.all()}
    return tuple(
        (accounts[person, organisation], name)
        for person, organisation, name in _EXAMPLE
        if (person, organisation) in accounts
    )


def _cookie(*, tls: bool) -> str:
    return f"__Host-{_COOKIE}" if tls else _COOKIE
