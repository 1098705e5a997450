"""The story of the demo in a real browser: what one side answers changes what both see."""

from playwright.sync_api import Page

from tests.browser.conftest import Served


def test_an_assent_changes_who_bears_which_risk(served_anew: Served, page: Page) -> None:
    site = served_anew.site(page)

    site.sign_in("Bram Brink")
    assert page.get_by_text("Wacht op Gemeente Waterrand").is_visible()
    page.get_by_role("link", name="Schoonmaak gemeentelijke gebouwen 2020-2025").click()
    before = _materials(page)
    page.get_by_label("Je spreekt voor").select_option(label="Gemeente Waterrand")
    page.get_by_role("button", name="Wissel").click()
    page.get_by_role("link", name="Bekijk het voorstel").click()
    page.get_by_role("link", name="Stem in").click()
    page.get_by_role("button", name="Stem in").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Vastgelegd"
    page.get_by_role("link", name="Naar het overzicht").click()
    after = _materials(page)

    assert before != after
    assert "11 punten" not in after
    assert page.get_by_text("Alle partijen stemden in: voorstel 13 geldt.").is_visible()
    assert site.complaints == []


def _materials(page: Page) -> str:
    return page.locator(".hs-row", has=page.get_by_role("link", name="Materialen en middelen")).inner_text()
