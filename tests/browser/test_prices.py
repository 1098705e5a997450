"""The page of prices with everything that it can show, in a real browser."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from interfaces.formats import LANGUAGES
from tests.browser.conftest import Served, Site
from tests.browser.test_pages import NARROW, RULES
from tests.interfaces.web.priced import AS_OF, with_prices


@pytest.fixture
def prices(served_anew: Served, page: Page) -> tuple[Site, str]:
    """The site, and the address of the page."""
    return served_anew.site(page), f"{with_prices(served_anew.example)}/prices?asOf={AS_OF}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_on_the_page_of_prices_hinders_anybody(prices: tuple[Site, str], language: str) -> None:
    site, address = prices
    site.page.set_viewport_size(NARROW)  # type: ignore[arg-type]  # a plain mapping is what it takes
    site.sign_in(language=language)
    page = site.open(address)
    page.locator("details:not([open]) > summary").evaluate_all("all => all.forEach(one => one.click())")

    found = Axe().run(page, options=RULES).response["violations"]

    assert {one["id"]: [node["html"][:200] for node in one["nodes"]] for one in found} == {}
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
    assert site.complaints == []


def test_the_page_of_prices_can_be_printed(prices: tuple[Site, str], tmp_path: Path) -> None:
    site, address = prices
    site.sign_in()
    page = site.open(address)
    page.emulate_media(media="print")

    paper = page.pdf(path=tmp_path / "page.pdf")

    assert paper.startswith(b"%PDF")
    assert not page.get_by_role("link", name="Leg een bestelling vast").first.is_visible()
    assert page.get_by_role("heading", name="Schoonmaakuren").is_visible()
