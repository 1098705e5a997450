"""An auditor reads every page and is offered nothing to do; both sides see what was looked at."""

from datetime import timedelta

import pytest

from domain.audits import AssignAuditor
from tests.interfaces.web.example import Browser, Example
from tests.interfaces.web.test_pages import PAGES

READ = tuple(page for page in PAGES if not page.startswith("/record"))
RECORD = tuple(page for page in PAGES if page.startswith("/record"))


@pytest.fixture
def browser(example: Example) -> Browser:
    """The browser of somebody of another organisation, whom the client lets read for a week."""
    today, auditor = example.handslag.today("Europe/Amsterdam"), example.stranger
    stated = {"organisation": auditor.organisation, "last_day": today + timedelta(days=7), "reason": "Jaarcontrole"}
    assign = AssignAuditor(effective_on=today, auditor=auditor.account, name=auditor.name, **stated)
    client = example.client.principal()
    receipt = example.handslag.give(assign, principal=client, partnership=example.partnership, key="assign")
    example.handslag.queries.wait_for(receipt.position, timeout=10)
    return example.with_token()


def looked_at(example: Example) -> list[str]:
    page = example.handslag.queries.readings(example.partnership, limit=200)
    return [reading.asked for reading in reversed(page.readings)]


def test_an_auditor_reads_every_page_and_each_is_written_down(example: Example, browser: Browser) -> None:
    for number, page in enumerate(READ):
        assert len(looked_at(example)) == number
        response = browser.get(f"{example.home}{page}")

        assert response.status_code == 200
        assert "Je leest als controleur, tot en met" in response.text


def test_an_answer_for_programs_is_written_down_too(example: Example, browser: Browser) -> None:
    assert browser.get(f"{example.home}/people.json").status_code == 200
    assert looked_at(example) == ["people.json"]


@pytest.mark.parametrize("page", RECORD)
def test_an_auditor_is_refused_every_form(example: Example, browser: Browser, page: str) -> None:
    assert browser.get(f"{example.home}{page}").status_code == 403


@pytest.mark.parametrize("page", ["/fairness", "/relationship", "/procurement"])
def test_an_auditor_is_led_to_no_form_by_what_is_missing(example: Example, browser: Browser, page: str) -> None:
    links = browser.read(f"{example.home}{page}").links

    assert not any("/record/" in link for link in links)


def test_an_auditor_finds_the_partnership_in_the_list(example: Example, browser: Browser) -> None:
    listed = browser.get("/partnerships")

    assert "Jij controleert" in listed.text
    assert looked_at(example) == ["portfolio"]


def test_both_sides_see_what_was_looked_at_and_who_assigned_the_auditor(example: Example, browser: Browser) -> None:
    browser.get(f"{example.home}/timeline")

    for side in (example.client, example.contractor):
        page = example.browser(side, "en").read(f"{example.home}/people")
        assert "Looked at by the auditor" in page.text
        assert "Vera Vreemd (elders) Timeline" in page.text
        assert "elders; assigned by Gemeente Waterrand" in page.text
    assert looked_at(example) == ["timeline"]


def test_only_the_side_that_assigned_an_auditor_is_offered_to_end_the_audit(example: Example, browser: Browser) -> None:
    offers = [
        "record/end-audit" in one.get(f"{example.home}/people").text
        for one in (example.browser(example.client), example.browser(example.contractor), browser)
    ]

    assert offers == [True, False, False]
