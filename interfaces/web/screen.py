"""How a page comes about: it asks, it shows; the same address with `.json` gives what it asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from pydantic import TypeAdapter
from starlette.responses import RedirectResponse, Response

from domain.people import Auditor
from domain.state import Regime
from interfaces.web.forms import Option
from interfaces.web.sessions import people_of_example
from interfaces.web.templating import CONTENT_SECURITY_POLICY, Frame, MenuItem, Receipt, render, with_query
from interfaces.web.visit import Visit

Answer = TypeVar("Answer")

SECTIONS: Final = (
    "overview",
    "table",
    "fairness",
    "relationship",
    "views",
    "timeline",
    "options",
    "procurement",
    "stress-test",
    "reports",
    "prices",
    "series",
    "record",
    "people",
)
MENU: Final = {"portfolio": "/partnerships", "attention": "/attention"}
_PLAIN: Final[TypeAdapter[Any]] = TypeAdapter(Any)


@dataclass(frozen=True)
class Screen:
    """What is drawn: a template with its content, under a title, with headers beside those of every page."""

    template: str
    title: str
    content: Mapping[str, Any] = field(default_factory=dict)
    section: str = ""
    receipt: Receipt | None = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Page(Generic[Answer]):
    """A page: what it asks, and how it shows the answer."""

    path: str
    ask: Callable[[Visit], Answer]
    show: Callable[[Visit, Answer], Screen]


def draw(visit: Visit, screen: Screen) -> Response:
    """Draw a screen within the frame of every page."""
    frame = frame_of(visit, screen)
    html = render(f"pages/{screen.template}.html", frame, visit=visit, **screen.content)
    return Response(html, screen.status, {**headers_of(visit), **screen.headers}, media_type="text/html")


def headers_of(visit: Visit) -> dict[str, str]:
    """Give the headers of every page."""
    return {
        "Content-Security-Policy": CONTENT_SECURITY_POLICY,
        "Content-Language": visit.words.language,
        "Vary": "Accept-Language, Cookie",
    }


def as_json(answer: Any) -> Response:
    """Give what a page asked as JSON."""
    return Response(_PLAIN.dump_json(answer, indent=2), media_type="application/json")


def go(address: str) -> Response:
    """Send the browser on after a form."""
    return RedirectResponse(address, 303)


def safe_back(address: str, default: str = "/partnerships") -> str:
    """Give an address of ours to go back to, never one elsewhere."""
    ours = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return with_query(address, lang="") if ours and "\\" not in address else default


def frame_of(visit: Visit, screen: Screen) -> Frame:
    """Give everything around the content of a page."""
    words, place = visit.words, visit.place if visit.at_partnership and visit.account else None
    return Frame(
        words,
        title=screen.title,
        path=visit.path,
        menu=_menu(visit),
        partnership=place.state.name if place else "",
        sections=_sections(visit, screen.section) if place else (),
        parties=_parties(visit),
        receipt=screen.receipt,
        home="/partnerships",
        token=visit.token if visit.account else "",
        account=visit.account.account if visit.account else "",
        notice=_notice(visit, place.audit) if place and place.audit else "",
    )


def _notice(visit: Visit, audit: Auditor) -> str:
    return visit.words.text("audit.notice", day=visit.formats.day(audit.last_day))


def _menu(visit: Visit) -> Sequence[MenuItem]:
    if visit.account is None:
        return ()
    here = visit.request.url.path
    return tuple(MenuItem(visit.words.text(f"nav.{name}"), path, current=here == path) for name, path in MENU.items())


def _sections(visit: Visit, current: str) -> tuple[MenuItem, ...]:
    home, words = visit.place.home, visit.words
    return tuple(
        MenuItem(words.text(f"nav.{name}"), home if name == "overview" else f"{home}/{name}", current=name == current)
        for name in SECTIONS
        if name != "procurement" or visit.place.state.regime is Regime.PUBLIC
        if not (name == "record" and visit.place.audit)
    )


def _parties(visit: Visit) -> tuple[Option, ...]:
    account = visit.account
    if account is None:
        return ()
    example = people_of_example(visit.handslag) if visit.demo else ()
    if any(one.account == account.account for one, _ in example):
        return tuple(Option(one.account, name, chosen=one.account == account.account) for one, name in example)
    own = visit.place.own if visit.at_partnership else ""
    organisation = visit.place.name(own) if own else account.organisation
    return (Option(account.account, f"{organisation} ({account.name})", chosen=True),)
