"""One visit to a page: who comes, in which language, and to which partnership."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final
from urllib.parse import urlencode
from uuid import UUID

from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request

from application.authorization import Mandate, Principal
from application.people import Account
from application.queries.portfolio import PartyLine
from application.service import Handslag
from domain.facts import Act
from domain.four_eyes import key_figures
from domain.people import Auditor
from domain.state import Partnership
from interfaces.formats import LANGUAGES, Formats
from interfaces.languages import language_of
from interfaces.looking import question_in
from interfaces.names import names_of
from interfaces.problems import ANYONE, Listener
from interfaces.web.sessions import form_token, is_here, secret_of
from interfaces.wording import Wording, wording

LANGUAGE_COOKIE: Final = "handslag_language"
ZONE: Final = "Europe/Amsterdam"


class SignInFirst(Exception):
    """Nobody is signed in, and the page is not for everyone."""


@dataclass(frozen=True)
class Place:
    """The partnership that a page is about, as the person may see it."""

    partnership: UUID
    state: Partnership
    own: str
    names: Mapping[str, str]
    audit: Auditor | None = None
    """As which auditor the person reads, and does nothing else here."""

    @property
    def currency(self) -> str:
        """The currency in which its amounts are."""
        return self.state.currency

    @property
    def home(self) -> str:
        """The address of its overview."""
        return f"/partnerships/{self.partnership}"

    @property
    def joins(self) -> bool:
        """Whether nobody can bind the party of the person yet, or any more."""
        return self.audit is None and not key_figures(self.state, self.own)

    def index_of(self, party: str) -> int:
        """Give the number of a party for its colour; 0 is nobody in particular."""
        known = list(self.state.parties)
        return known.index(party) % 4 + 1 if party in known else 0

    def name(self, party: str) -> str:
        """Give the name of a party."""
        return self.names.get(party, party)


class Visit:
    """What a page knows of who asks."""

    def __init__(self, request: Request, handslag: Handslag, pairs: tuple[tuple[str, str], ...], *, demo: bool) -> None:
        self.request = request
        self.handslag = handslag
        self.pairs = pairs
        self.tls = handslag.settings.behind_tls or request.url.scheme == "https"
        self.demo = demo and not handslag.settings.behind_tls and is_here(request)
        self.secret = secret_of(request, tls=self.tls)
        self.words = words_of(request)

    @property
    def formats(self) -> Formats:
        """How the language of the reader writes numbers and days."""
        return self.words.formats

    @property
    def path(self) -> str:
        """The address that was asked, with its query."""
        url = self.request.url
        return f"{url.path}?{url.query}" if url.query else url.path

    @cached_property
    def account(self) -> Account | None:
        """The person who is signed in."""
        return self.handslag.people.by_session(self.secret, now=self.handslag.now()) if self.secret else None

    @property
    def person(self) -> Account:
        """The person who is signed in.

        Raises: SignInFirst when nobody is.
        """
        if self.account is None:
            raise SignInFirst
        return self.account

    @property
    def principal(self) -> Principal:
        """As whom the person acts.

        Raises: SignInFirst.
        """
        return self.person.principal()

    @property
    def token(self) -> str:
        """What every form of this session carries."""
        return form_token(self.secret)

    @property
    def at_partnership(self) -> bool:
        """Whether the page is about one partnership."""
        return "partnership" in self.request.path_params

    @cached_property
    def place(self) -> Place:
        """The partnership of the page; what an auditor looks at is written down when it is first asked for.

        Raises: SignInFirst, UnknownPartnership.
        """
        partnership: UUID = self.request.path_params["partnership"]
        question = question_in(self.request.url.path, self.request.url.query, str(partnership))
        state, mandate = self.handslag.admitted(partnership, self.principal, Act.READ, question)
        return Place(partnership, state, mandate.party, names_of(state), _audit(state, mandate))

    @property
    def listener(self) -> Listener:
        """Who hears what this page says."""
        return Listener(self.place.names, self.place.currency, self.place.own) if self.at_partnership else ANYONE

    @property
    def names(self) -> Mapping[str, str]:
        """The names of what the partnership of the page knows; none elsewhere."""
        return {**self.series_titles, **self.place.names} if self.at_partnership else {}

    @property
    def currency(self) -> str:
        """The currency in which the page writes amounts."""
        return self.place.currency if self.at_partnership else "EUR"

    @cached_property
    def series_titles(self) -> Mapping[str, str]:
        """The titles of the index series, by their short name."""
        return {line.series: line.title for line in self.handslag.queries.series_list().series}

    @cached_property
    def today(self) -> date:
        """The day it is, where the contract is."""
        return self.handslag.today(self.place.state.time_zone if self.at_partnership else ZONE)

    def asked(self, name: str, default: str = "") -> str:
        """Give a value of the query."""
        return self.request.query_params.get(name, default)

    def asked_day(self, name: str) -> date | None:
        """Give a day of the query; None when it is not named.

        Raises: HTTPException 400 when it is no day.
        """
        text = self.asked(name).strip()
        try:
            return self.formats.parse_day(text) if text else None
        except ValueError as error:
            raise HTTPException(400) from error

    def explanation_of(self, figure: str, *, suppose: str = "") -> str:
        """Lead to where a figure comes from, on the day of this page."""
        kept = {"asOf": self.asked("asOf"), "knownAt": self.asked("knownAt"), "suppose": suppose}
        asked = {"figure": figure, **{name: text for name, text in kept.items() if text}}
        return f"{self.place.home}/explanation?{urlencode(asked)}"

    def typed(self, name: str) -> str:
        """Give a single value of the posted form."""
        return next((text for key, text in self.pairs if key == name), "")


def _audit(state: Partnership, mandate: Mandate) -> Auditor | None:
    return next((one for one in state.people.auditors if one.person == mandate.auditor), None)


def words_of(connection: HTTPConnection) -> Wording:
    """Give the wording in the language that the reader chose, else the one that the browser prefers."""
    chosen = connection.cookies.get(LANGUAGE_COOKIE, "")
    return wording(chosen if chosen in LANGUAGES else language_of(connection.headers.get("accept-language", "")))


def names_of_lines(lines: tuple[PartyLine, ...]) -> Mapping[str, str]:
    """Give the names of the parties in a list."""
    return {line.party: line.name for line in lines}
