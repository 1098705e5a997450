"""Everything a page can hold, in a real browser: readable for all, on every width, without outside help."""

import mimetypes
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route

from interfaces.formats import LANGUAGES
from interfaces.web.templating import CONTENT_SECURITY_POLICY, STATIC, STATIC_URL
from tests.interfaces.web.gallery import gallery

HOST = "http://handslag.test"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


class Site:
    """Serves the gallery and the static files to a page, and remembers what else was asked or refused."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.body = ""
        self.outside: list[str] = []
        self.refused: list[str] = []
        page.set_default_timeout(10_000)
        page.route("**/*", self._answer)
        page.on("console", lambda message: self.refused.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.refused.append(str(error)))

    def open(self, language: str) -> Page:
        self.body = gallery(language)
        self.page.goto(f"{HOST}/gallery?lang={language}")
        return self.page

    def _answer(self, route: Route) -> None:
        address = urlsplit(route.request.url)
        file = STATIC / address.path.removeprefix(f"{STATIC_URL}/")
        if f"{address.scheme}://{address.netloc}" != HOST:
            self.outside.append(route.request.url)
            route.abort()
        elif address.path.startswith(STATIC_URL) and file.is_file():
            route.fulfill(path=file, content_type=mimetypes.guess_type(file.name)[0])
        else:
            headers = {"Content-Security-Policy": CONTENT_SECURITY_POLICY}
            route.fulfill(body=self.body, content_type="text/html; charset=utf-8", headers=headers)


@pytest.fixture
def site(page: Page) -> Site:
    return Site(page)


@pytest.mark.parametrize(("language", "width"), [("nl", 320), ("en", 1280)])
def test_nothing_hinders_people_who_read_in_another_way(site: Site, language: str, width: int) -> None:
    site.page.set_viewport_size({"width": width, "height": 900})
    page = site.open(language)

    found = Axe().run(page, options=RULES)

    assert [
        (fault["id"], [node["html"][:160] for node in fault["nodes"]]) for fault in found.response["violations"]
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_narrow_screen_never_scrolls_sideways(site: Site, language: str) -> None:
    site.page.set_viewport_size({"width": 320, "height": 800})
    page = site.open(language)

    for details in page.locator("details > summary").all():
        details.click()

    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_a_page_asks_for_nothing_outside_and_breaks_no_rule_of_its_own(site: Site) -> None:
    site.open("nl").wait_for_load_state("networkidle")

    assert site.outside == []
    assert site.refused == []


def test_the_list_of_problems_takes_the_cursor_and_leads_to_the_field(site: Site) -> None:
    page = site.open("nl")

    assert page.evaluate("document.activeElement.id") == "problems"
    page.locator("#problems a").first.click()
    assert page.evaluate("document.activeElement.id") == "f-title"


def test_the_keyboard_starts_with_a_way_to_the_content(site: Site) -> None:
    page = site.open("nl")
    page.evaluate("document.activeElement.blur()")
    skip = page.locator(".hs-skip")

    skip.focus()
    box = skip.bounding_box()
    skip.press("Enter")

    assert box is not None
    assert box["y"] >= 0
    assert page.evaluate("document.activeElement.id") == "main"
    assert page.locator("a, button, input, select").first.get_attribute("href") == "#main"


def test_every_control_is_large_enough_to_touch(site: Site) -> None:
    site.page.set_viewport_size({"width": 390, "height": 800})
    page = site.open("nl")

    sizes = page.locator("button:visible, select:visible, input:visible, .hs-button:visible").evaluate_all(
        "all => all.filter(one => !one.closest('.hs-visually-hidden')).map(one => one.getBoundingClientRect())"
        ".map(box => Math.min(box.width, box.height))"
    )

    assert min(sizes) >= 24


def test_a_mark_of_a_chart_says_its_label_when_pointed_at(site: Site) -> None:
    page = site.open("nl")

    page.locator("#risk-by-year .hs-chart__wide path[aria-label*='2025, eerste afspraak']").first.hover()

    assert "2025, eerste afspraak" in page.locator(".hs-tip").inner_text()


def test_without_scripts_everything_is_still_there(browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = Site(context.new_page()).open("nl")

        assert page.locator("form button[name=_add]").count() > 0
        assert page.locator("svg").count() == 14
        assert page.locator("select[data-shows] >> visible=true").count() == 4


def test_nothing_moves_for_who_wants_no_motion(browser: Browser) -> None:
    with browser.new_context(reduced_motion="reduce") as context:
        page = Site(context.new_page()).open("nl")

        moving = page.locator("*").evaluate_all(
            "all => all.filter(one => parseFloat(getComputedStyle(one).transitionDuration) > 0).length"
        )

        assert moving == 0


def test_print_leaves_out_what_paper_cannot_do(site: Site, tmp_path: Path) -> None:
    page = site.open("nl")
    page.emulate_media(media="print")

    assert not page.locator(".hs-nav").is_visible()
    assert page.locator("#risk-by-year .hs-chart__wide").is_visible()
    assert page.pdf(path=tmp_path / "page.pdf").startswith(b"%PDF")


@pytest.mark.parametrize(("language", "name"), [("nl", "Hoofdmenu"), ("en", "Main menu")])
def test_the_landmarks_speak_the_language_of_the_page(site: Site, language: str, name: str) -> None:
    page = site.open(language)

    assert page.locator("html").get_attribute("lang") == language
    assert page.get_by_role("navigation", name=name).is_visible()
