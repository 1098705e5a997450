"""Signing in with a token, or with one click as either side of the example; signing out; changing sides."""

from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.responses import Response

from application.people import Account
from interfaces.web.screen import Page, Screen, draw, go, safe_back
from interfaces.web.sessions import drop, keep, people_of_example
from interfaces.web.visit import Visit

PATH = "/sign-in"


@dataclass(frozen=True)
class SignIn:
    """Who may sign in with one click."""

    demo: bool
    people: tuple[dict[str, str], ...]


def ask(visit: Visit) -> SignIn:
    """Give who may sign in with one click: the people of the example, on this machine only."""
    known = people_of_example(visit.handslag) if visit.demo else ()
    people = ({"account": one.account, "name": one.name, "organisation": name} for one, name in known)
    return SignIn(visit.demo, tuple(people))


def show(visit: Visit, answer: SignIn) -> Screen:
    """Show how to sign in."""
    content = {"people": answer.people, "back": safe_back(visit.asked("back")), "refused": False}
    return Screen("sign_in", visit.words.text("sign_in.title"), content)


PAGE = Page(PATH, ask, show)


def sign_in(visit: Visit) -> Response:
    """Open a session for a token, or for a person of the example."""
    back = safe_back(visit.typed("back"))
    account = _clicked(visit) if visit.typed("as") else visit.handslag.people.by_token(visit.typed("token").strip())
    if account is None:
        content = {"people": ask(visit).people, "back": back, "refused": True}
        return draw(visit, Screen("sign_in", visit.words.text("sign_in.title"), content, status=403))
    return _as(visit, account.account, back)


def _clicked(visit: Visit) -> Account | None:
    people = people_of_example(visit.handslag) if visit.demo else ()
    return next((one for one, _ in people if one.account == visit.typed("as")), None)


def sign_out(visit: Visit) -> Response:
    """End the session."""
    visit.handslag.people.close_session(visit.secret)
    response = go(PATH)
    drop(response, tls=visit.tls)
    return response


def speak_for(visit: Visit) -> Response:
    """Go on as the other side of the example."""
    wanted = visit.typed("party")
    if wanted == visit.person.account:
        return go(safe_back(visit.typed("back")))
    if wanted not in {one.account for one, _ in people_of_example(visit.handslag)} or not visit.demo:
        raise HTTPException(403)
    visit.handslag.people.close_session(visit.secret)
    return _as(visit, wanted, safe_back(visit.typed("back")))


def _as(visit: Visit, account: str, back: str) -> Response:
    secret = visit.handslag.people.open_session(account, now=visit.handslag.now())
    response = go(back)
    keep(response, secret, tls=visit.tls)
    return response
