"""Every page in a real browser: readable for all, on every width, strict, on paper, and by keyboard alone."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from interfaces.formats import LANGUAGES
from tests.browser.conftest import Site

RULES = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
PAGES = (
    "",
    "?asOf=2023-06-30",
    "/drivers/labour?period=2024-01",
    "/timeline?view=full&about=goals",
    "/events/34",
    "/table",
    "/proposals/3",
    "/options",
    "/fairness",
    "/relationship",
    "/views",
    "/views/arrangements",
    "/views/principles",
    "/views/direction",
    "/views/joint-start",
    "/forecast",
    "/procurement",
    "/explanation?figure=/fairness/headline",
    "/explanation?figure=/risk/drivers/labour/total_shock&via=/risk/total/actual/C&suppose=first-split",
    "/what-if",
    "/what-if?suppose=first-split",
    "/prices",
    "/reports",
    "/stress-test",
    "/stress-test?driver=labour",
    "/series",
    "/series/nl_hicp_all_items",
    "/people",
    "/record",
    "/record/lay-proposal?change=revise-clause&driver=materials",
    "/record/give-assent?proposal=13",
    "/record/report-shock",
    "/receipts/68?from=68&position=1",
    "/events/9999",
)
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 800}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_on_any_page_hinders_people_who_read_in_another_way(site: Site, language: str) -> None:
    site.sign_in(language=language)
    hindrances = {}

    for path in ("/partnerships", "/partnerships/new", "/sign-in", "/features", *(site.home + page for page in PAGES)):
        page = site.open(path)
        found = Axe().run(page, options=RULES).response["violations"]
        hindrances |= {(path, one["id"]): [node["html"][:200] for node in one["nodes"]] for one in found}

    assert hindrances == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_sideways_on_a_narrow_screen(site: Site, language: str) -> None:
    site.page.set_viewport_size(NARROW)  # type: ignore[arg-type]  # a plain mapping is what it takes
    site.sign_in(language=language)
    widths = {}

    for path in ("/partnerships", "/partnerships/new", *(site.home + page for page in PAGES)):
        page = site.open(path)
        page.locator("details:not([open]) > summary").evaluate_all("all => all.forEach(one => one.click())")
        widths[path] = page.evaluate("document.documentElement.scrollWidth")

    assert {path: width for path, width in widths.items() if width > NARROW["width"]} == {}


def test_no_page_breaks_its_own_rules_or_asks_outside(site: Site) -> None:
    site.sign_in()

    for page in PAGES[:-1]:
        site.open(site.home + page).wait_for_load_state("networkidle")

    assert site.complaints == []


def test_the_description_of_the_http_interface_opens_offline(site: Site) -> None:
    page = site.open("/api")

    page.locator("#swagger-ui .opblock").first.wait_for()

    assert site.complaints == []


def test_every_page_is_there_without_scripts(bare_site: Site) -> None:
    bare_site.sign_in()

    page = bare_site.open(bare_site.home)
    assert page.locator("#risk-by-year svg").count() == 2
    page.get_by_role("link", name="Bekijk het voorstel").click()
    page.get_by_role("link", name="Stem in").click()
    assert page.get_by_role("button", name="Stem in").is_visible()


def test_a_page_can_be_walked_with_the_keyboard(site: Site) -> None:
    page = site.sign_in()
    page.keyboard.press("Tab")
    assert _focused(page) == "Naar de inhoud"
    page.keyboard.press("Enter")
    _tab_to(page, "Schoonmaak gemeentelijke gebouwen 2020-2025")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{site.home}")
    _tab_to(page, "Bekijk het voorstel")
    page.keyboard.press("Enter")
    page.wait_for_url("**/table#proposal-13")
    _tab_to(page, "Stem in")
    page.keyboard.press("Enter")
    page.wait_for_url("**/record/give-assent**")

    assert page.get_by_role("heading", level=1).inner_text() == "Controleer voordat het telt"


def test_the_evidence_and_the_acts_of_fairness_are_reached_with_the_keyboard(site: Site) -> None:
    site.sign_in()
    page = site.open(f"{site.home}/fairness")
    evidence = page.locator("#question-priorities details")

    _tab_to(page, evidence.locator("summary").inner_text().strip())
    page.keyboard.press("Enter")
    assert evidence.get_by_role("link").first.is_visible()
    _tab_to(page, "Zeg hoe zwaar elke vraag weegt")
    page.keyboard.press("Enter")
    page.wait_for_url("**/record/submit-weights")

    assert page.get_by_role("heading", level=1).inner_text() == "Zeg hoe zwaar elke vraag weegt"


def test_a_mistake_takes_the_cursor_to_what_is_wrong(site: Site) -> None:
    site.sign_in()
    page = site.open(f"{site.home}/record/report-shock")

    page.get_by_role("button", name="Meld een schok").last.click()

    assert page.evaluate("document.activeElement.id") == "problems"
    page.locator("#problems a").first.click()
    assert page.evaluate("document.activeElement.id") == "f-title"


def test_a_supposition_is_chosen_by_keyboard_and_says_on_paper_that_it_is_one(site: Site) -> None:
    site.sign_in()
    page = site.open(f"{site.home}/what-if")
    _tab_to(page, "Met de eerst afgesproken verdeling")

    page.keyboard.press("Enter")
    page.wait_for_url("**/what-if?suppose=first-split")
    page.emulate_media(media="print")

    assert page.locator(".hs-supposed").is_visible()


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/drivers/labour",
        "/timeline",
        "/table",
        "/options",
        "/fairness",
        "/relationship",
        "/procurement",
        "/what-if?suppose=first-split",
    ],
)
def test_a_page_can_be_printed(site: Site, tmp_path: Path, path: str) -> None:
    site.sign_in()
    page = site.open(site.home + path)
    page.emulate_media(media="print")

    paper = page.pdf(path=tmp_path / "page.pdf")

    assert paper.startswith(b"%PDF")
    assert len(paper) > 20_000
    assert not page.locator(".hs-nav").first.is_visible()
    assert page.locator("h1").is_visible()


def _focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.innerText")).strip()


def _tab_to(page: Page, name: str) -> None:
    for _ in range(200):
        page.keyboard.press("Tab")
        if _focused(page) == name:
            return
    raise AssertionError(f"the keyboard does not reach {name}")
