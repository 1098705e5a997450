"""The example behind the pages: both sides, a stranger and nobody, each with a browser of their own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from httpx2 import Response
from starlette.applications import Starlette
from starlette.testclient import TestClient

from application.example.seeding import play_example
from application.people import Account
from application.reference_data import load_reference
from application.service import Handslag
from application.settings import Settings
from domain.facts import Event
from domain.goals import KpiMeasured
from domain.state import Partnership
from interfaces.app import create_app
from tests.interfaces.web.reading import HtmlForm, Reading

HERE = ("127.0.0.1", 50000)
ELSEWHERE = ("192.0.2.7", 50000)


class Browser:
    """Someone who reads the pages without scripts."""

    def __init__(self, app: Starlette, language: str = "nl", client: tuple[str, int] = HERE) -> None:
        self.client = TestClient(app, base_url="http://localhost", client=client, follow_redirects=False)
        self.client.headers["Accept-Language"] = language

    def get(self, address: str) -> Response:
        return self.client.get(address)

    def read(self, address: str) -> Reading:
        response = self.client.get(address)
        assert response.status_code == 200, (address, response.status_code)
        return Reading(response.text, address)

    def post(self, address: str, data: dict[str, Any], **more: Any) -> Response:
        return self.client.post(address, data=data, **more)

    def send(
        self, form: HtmlForm, typed: dict[str, str] | None = None, button: tuple[str, str] | None = None
    ) -> Response:
        return self.post(form.action, form.posted(typed, button))

    def sign_in(self, account: Account) -> "Browser":
        response = self.post("/sign-in", {"as": account.account})
        assert response.status_code == 303
        return self


@dataclass
class Example:
    """The example in a store, and who looks at it."""

    handslag: Handslag
    app: Starlette
    partnership: UUID
    client: Account
    contractor: Account
    stranger: Account
    token: str

    @property
    def home(self) -> str:
        return f"/partnerships/{self.partnership}"

    @property
    def version(self) -> int:
        return self.handslag.record.version_of(self.partnership)

    def measured(self, value: str) -> int:
        """The version of the record in which the client measured a value of a KPI."""
        return next(
            recorded.version
            for recorded in self.handslag.record.read(self.partnership)
            if isinstance(recorded.event, KpiMeasured) and recorded.event.value == Decimal(value)
        )

    def first(self, kind: type[Event]) -> int:
        """The version of the first record of a kind."""
        entries = self.handslag.record.read(self.partnership)
        return next(recorded.version for recorded in entries if isinstance(recorded.event, kind))

    @property
    def latest_disclosure(self) -> int:
        """The number of the disclosure that was agreed last."""
        state: Partnership = self.handslag.partnership(self.partnership)
        return max(state.disclosures)

    def browser(self, account: Account | None = None, language: str = "nl") -> Browser:
        browser = Browser(self.app, language)
        return browser.sign_in(account) if account else browser

    def with_token(self) -> Browser:
        browser = Browser(self.app)
        assert browser.post("/sign-in", {"token": self.token}).status_code == 303
        return browser

    def settled(self) -> None:
        """Wait until everything that was recorded can be read."""
        self.handslag.queries.wait_for(self.handslag.record.last_position(), timeout=20)


@contextmanager
def an_example(store_url: str = "memory:") -> Iterator[Example]:
    """The example, freshly told."""
    with Handslag(Settings(store_url=store_url)) as handslag:
        load_reference(handslag)
        told = play_example(handslag, today=handslag.today("Europe/Amsterdam"))
        stranger, token = handslag.people.add(name="Vera Vreemd", organisation="elders")
        app = create_app(handslag, demo=True)
        example = Example(handslag, app, told.partnership, told.client, told.contractor, stranger, token)
        example.settled()
        yield example
