"""Renders the templates: what every page is given, and the strict settings under which it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from interfaces.formats import LANGUAGES
from interfaces.web.forms import Option
from interfaces.wording import Wording

FOLDER = Path(__file__).parent
STATIC = FOLDER / "static"
STATIC_URL = "/static"
LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""What a page may load and do. Send it with every page; no template holds a style or a script."""


class MenuItem(NamedTuple):
    """One entry of the top bar."""

    label: str
    href: str
    current: bool = False


class Language(NamedTuple):
    """One language of the switch in the top bar."""

    code: str
    name: str
    href: str
    current: bool


class Receipt(NamedTuple):
    """What was just recorded, and what can be done next."""

    title: str
    text: str
    href: str = ""
    action: str = ""


class Told(NamedTuple):
    """One event in the timeline: its sentence, its day for machines and for people, and what stands below it.

    `party` is the place of the party that did it, counted from 1; 0 is nobody in particular.
    """

    sentence: str
    day: str
    written_day: str
    href: str = ""
    notes: Sequence[str] = ()
    party: int = 0
    version: int = 0


class Task(NamedTuple):
    """One step of a list of things to do: its state in a word, the tone of that word, and why it must wait."""

    label: str
    status: str
    tone: str = "plain"
    href: str = ""
    why: str = ""


@dataclass(frozen=True)
class Frame:
    """Everything around the content of a page.

    `path` is the address of the page with its query; `parties` are those that the person may speak for,
    the chosen one marked; `theme` is the address of a style sheet that an organisation lays over ours;
    `sections` are the pages of the partnership; `token` is what every form of the session carries; `account` is what
    an auditor tells the party that assigns it; `notice` is what somebody who only reads must know.
    """

    words: Wording
    title: str
    path: str
    menu: Sequence[MenuItem] = ()
    partnership: str = ""
    parties: Sequence[Option] = ()
    receipt: Receipt | None = None
    home: str = "/"
    switch_to: str = "/speak-for"
    theme: str = ""
    sections: Sequence[MenuItem] = ()
    token: str = ""
    sign_out: str = "/sign-out"
    account: str = ""
    notice: str = ""

    @property
    def party(self) -> str:
        """The party for which the person speaks; empty when nobody signed in."""
        return next((party.label for party in self.parties if party.chosen), "")

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages to switch to, each with the address of this same page."""
        return tuple(
            Language(code, LANGUAGE_NAMES[code], with_query(self.path, lang=code), code == self.words.language)
            for code in LANGUAGES
        )

    def asset(self, name: str) -> str:
        """Give the address of a file of ours; it changes with the content, so it can be kept for ever."""
        return f"{STATIC_URL}/{name}?v={_fingerprint(STATIC / name)}"


def with_query(path: str, **values: str) -> str:
    """Give an address with values set in its query; an empty value is taken out."""
    parts = urlsplit(path)
    kept = [(name, value) for name, value in parse_qsl(parts.query) if name not in values]
    query = urlencode(kept + [(name, value) for name, value in values.items() if value])
    return parts._replace(scheme="", netloc="", query=query, fragment="").geturl()


@cache
def _fingerprint(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()[:12]


@lru_cache
def environment() -> Environment:
    """Give the template engine: everything is escaped, and what is not given is a fault."""
    return Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, frame: Frame, **content: object) -> str:
    """Draw a page: a template that extends `base.html`, within its frame."""
    return environment().get_template(template).render(frame=frame, w=frame.words, **content)
