"""The page that gathers what needs attention shows what waits, where it leads, and as of when its figures are."""

import pytest

from interfaces.formats import LANGUAGES
from tests.interfaces.web.example import Example

LISTS = ("proposals", "alone", "flags", "shocks", "renegotiations", "options", "headlines")
HEADINGS = {
    "nl": "Billijkheid, de laagste eerst",
    "en": "Fairness, the lowest first",
}
WORKED = {"nl": "tot en met vastlegging {version}.", "en": "at record {version}."}


def worked_out(example: Example) -> None:
    example.handslag.figures.wait_for(example.handslag.record.last_position(), timeout=20)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_gathers_what_waits_and_says_as_of_when(shared_example: Example, language: str) -> None:
    worked_out(shared_example)
    browser = shared_example.browser(shared_example.client, language)

    page = browser.read("/attention").text

    assert HEADINGS[language] in page
    assert WORKED[language].format(version=shared_example.version) in page


def test_the_page_is_reached_from_the_list_of_partnerships(shared_example: Example) -> None:
    page = shared_example.browser(shared_example.client).get("/partnerships").text

    assert 'href="/attention"' in page


@pytest.mark.parametrize("name", LISTS)
def test_every_list_can_be_read_by_itself_by_people_and_programs(shared_example: Example, name: str) -> None:
    worked_out(shared_example)
    browser = shared_example.browser(shared_example.client)

    assert browser.read(f"/attention?list={name}").text
    answer = browser.get(f"/attention.json?list={name}")
    assert list(answer.json()) == [name]


def test_every_line_leads_to_a_page_that_is_there(shared_example: Example) -> None:
    worked_out(shared_example)
    for side in (shared_example.client, shared_example.contractor):
        browser = shared_example.browser(side)
        for name in LISTS:
            html = browser.get(f"/attention?list={name}").text
            leads = {part.split('"')[0] for part in html.split('href="')[1:] if part.startswith("/partnerships/")}
            for address in leads:
                assert browser.get(address).status_code == 200, (name, address)


def test_a_proposal_is_listed_for_the_side_that_has_to_answer(shared_example: Example) -> None:
    waiting = {
        side.account: shared_example.browser(side).get("/attention.json?list=proposals").json()["proposals"]["lines"]
        for side in (shared_example.client, shared_example.contractor)
    }

    assert len(waiting[shared_example.client.account]) == 1
    assert waiting[shared_example.contractor.account] == []


def test_who_has_no_partnership_reads_that_nothing_needs_attention(shared_example: Example) -> None:
    page = shared_example.with_token().read("/attention").text

    assert "Er is nu niets dat aandacht nodig heeft." in page
    assert "Waterrand" not in page


def test_an_unknown_list_shows_everything_and_a_wrong_cursor_is_refused(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    assert HEADINGS["nl"] in browser.read("/attention?list=everything").text
    assert browser.get("/attention?list=shocks&cursor=nonsense").status_code == 400


def test_nobody_is_asked_to_sign_in(shared_example: Example) -> None:
    response = shared_example.browser().get("/attention")

    assert response.headers["location"] == "/sign-in?back=%2Fattention"
