"""A real server with the example for the tests in a browser: uvicorn in a thread, SQLite in a temporary folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from time import sleep

import pytest
import uvicorn
from playwright.sync_api import Browser, Page

from tests.interfaces.web.example import Example, an_example

PATIENCE_SECONDS = 10


@dataclass
class Site:
    """The pages of a served example, as one person meets them in a browser."""

    page: Page
    address: str
    home: str
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", lambda message: self._note(message.type, message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self._asked(request.url))

    def open(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def sign_in(self, name: str = "Anneke de Wit", language: str = "nl") -> Page:
        self.open(f"/sign-in?lang={language}")
        self.page.get_by_role("button", name=name).click()
        self.page.wait_for_url("**/partnerships")
        return self.page

    def _note(self, kind: str, text: str) -> None:
        if kind == "error":
            self.complaints.append(text)

    def _asked(self, url: str) -> None:
        if not url.startswith((self.address, "data:")):
            self.complaints.append(f"asked outside: {url}")


@dataclass
class Served:
    """A running server with its example."""

    example: Example
    address: str

    def site(self, page: Page) -> Site:
        return Site(page, self.address, self.example.home)


@contextmanager
def serving(store: Path) -> Iterator[Served]:
    """The example on a port of its own."""
    with an_example(f"sqlite:///{store}") as example:
        server = uvicorn.Server(uvicorn.Config(example.app, port=0, log_level="warning", lifespan="off"))
        thread = Thread(target=server.run, daemon=True)
        thread.start()
        for _ in range(PATIENCE_SECONDS * 100):
            if server.started:
                break
            sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield Served(example, f"http://127.0.0.1:{port}")
        server.should_exit = True
        thread.join(PATIENCE_SECONDS)


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The example for tests that record nothing."""
    with serving(tmp_path_factory.mktemp("served") / "example.sqlite") as shared:
        yield shared


@pytest.fixture
def served_anew(tmp_path: Path) -> Iterator[Served]:
    """The example for a test that records."""
    with serving(tmp_path / "example.sqlite") as fresh:
        yield fresh


@pytest.fixture
def site(served: Served, page: Page) -> Site:
    """The pages in a fresh browser profile."""
    return served.site(page)


@pytest.fixture
def bare_site(served: Served, browser: Browser) -> Iterator[Site]:
    """The pages in a browser that runs no scripts."""
    with browser.new_context(java_script_enabled=False) as context:
        yield served.site(context.new_page())
