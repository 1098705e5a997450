"""A stress test in a real browser: asked, read, laid and worked out again, by anyone and on any screen."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from interfaces.formats import LANGUAGES
from tests.browser.conftest import Served, Site
from tests.browser.test_pages import NARROW, RULES

ASK = {"nl": "Reken het uit", "en": "Work it out"}
LAY = {"nl": "Leg hem bij een voorstel", "en": "Lay it beside a proposal"}
AGAIN = {"nl": "Reken het na", "en": "Work it out again"}
EVIDENCE = {"nl": "stresstest van", "en": "stress test by"}


def result(site: Site, language: str = "nl") -> Page:
    """The page of a result."""
    page = site.open(f"{site.home}/stress-test?driver=labour")
    page.get_by_role("button", name=ASK[language]).last.click()
    page.locator("#side-by-side").wait_for()
    return page


def evidence(site: Site, language: str = "nl") -> Page:
    """The page of evidence that was worked out again."""
    page = result(site, language)
    page.get_by_role("button", name=LAY[language]).click()
    page.wait_for_url("**/receipts/**")
    site.open(f"{site.home}/table").get_by_role("link", name=EVIDENCE[language]).first.click()
    page.get_by_role("button", name=AGAIN[language]).click()
    page.locator("[role=status] .hs-pill").wait_for()
    return page


def proposal(site: Site, _language: str = "nl") -> Page:
    """The page of the proposal beside which evidence lies."""
    return site.open(f"{site.home}/proposals/13")


def hindrances(page: Page) -> list[tuple[str, list[str]]]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_result_and_evidence_hinder_nobody(served_anew: Served, page: Page, language: str) -> None:
    site = served_anew.site(page)
    site.sign_in(language=language)

    of_result = hindrances(result(site, language))
    of_evidence = hindrances(evidence(site, language))
    of_proposal = hindrances(proposal(site))

    assert (of_result, of_evidence, of_proposal) == ([], [], [])
    assert site.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_result_and_evidence_never_scroll_sideways(served_anew: Served, page: Page, language: str) -> None:
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]  # a plain mapping is what it takes
    site = served_anew.site(page)
    site.sign_in(language=language)
    widths = []

    for show in (result, evidence, proposal):
        shown = show(site, language)
        shown.locator("details:not([open]) > summary").evaluate_all("all => all.forEach(one => one.click())")
        widths.append(shown.evaluate("document.documentElement.scrollWidth"))

    assert max(widths) <= NARROW["width"]


def test_everything_works_without_scripts(served_anew: Served, browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        site = served_anew.site(context.new_page())
        site.sign_in()

        page = evidence(site)

        assert page.get_by_text("Er komt hetzelfde uit").is_visible()
        assert page.locator("#clauses-compared svg").count() == 2


def test_a_test_is_asked_with_the_keyboard_alone(site: Site) -> None:
    site.sign_in()
    page = site.open(f"{site.home}/stress-test")

    page.locator("#compare-0").focus()
    page.keyboard.press("Space")
    page.locator("#f-years").focus()
    page.keyboard.press("Enter")
    page.locator("#side-by-side").wait_for()

    assert page.get_by_role("rowheader", name="Een vaste prijs").first.is_visible()
    assert page.get_by_role("rowheader", name="De clausules die gelden").count() == 0


def test_a_result_can_be_printed(site: Site, tmp_path: Path) -> None:
    site.sign_in()
    page = result(site)
    page.emulate_media(media="print")

    paper = page.pdf(path=tmp_path / "page.pdf")

    assert len(paper) > 20_000
    assert page.locator("#clauses-compared .hs-chart__wide").is_visible()
    assert not page.get_by_role("button", name=LAY["nl"]).is_visible()
