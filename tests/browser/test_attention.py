"""The page that gathers what needs attention, in a real browser."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from interfaces.formats import LANGUAGES
from tests.browser.conftest import Served, Site
from tests.browser.test_pages import NARROW, RULES

ADDRESSES = ("/attention", "/attention?list=flags", "/attention?list=options")


@pytest.fixture(autouse=True)
def _worked_out(served: Served) -> None:
    handslag = served.example.handslag
    handslag.figures.wait_for(handslag.record.last_position(), timeout=20)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_on_the_page_hinders_anybody(site: Site, language: str) -> None:
    site.page.set_viewport_size(NARROW)  # type: ignore[arg-type]  # a plain mapping is what it takes
    site.sign_in(language=language)
    for address in ADDRESSES:
        page = site.open(address)

        found = Axe().run(page, options=RULES).response["violations"]

        assert {one["id"]: [node["html"][:200] for node in one["nodes"]] for one in found} == {}
        assert page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
    assert site.complaints == []


def test_the_keyboard_leads_from_the_partnerships_to_what_waits(site: Site) -> None:
    page = site.sign_in(language="en")

    page.get_by_role("link", name="Needs attention").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/attention")
    page.locator("main h3 a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/partnerships/**")

    assert page.locator("h1").is_visible()


def test_the_page_is_there_without_scripts(bare_site: Site) -> None:
    bare_site.sign_in()

    page = bare_site.open("/attention")

    assert page.get_by_role("heading", name="Aandacht nodig").is_visible()
    assert page.locator("main h3").count() >= 2


def test_the_page_can_be_printed(site: Site, tmp_path: Path) -> None:
    site.sign_in()
    page = site.open("/attention")
    page.emulate_media(media="print")

    assert page.pdf(path=tmp_path / "page.pdf").startswith(b"%PDF")
    assert not page.locator(".hs-nav").first.is_visible()
