"""Through the pages a disclosure is agreed, shown and judged."""

import pytest

from tests.interfaces.web.example import Browser, Example
from tests.interfaces.web.filling import confirmed, fill_and_send

EARNING_MODEL = {
    "changes.0.owed_by": "S",
    "changes.0.topic": "earning_model",
    "title": "Inzage in het verdienmodel",
    "they": "Vertrouwen",
}


@pytest.fixture
def owing(example: Example) -> Example:
    """The example in which both agreed that the contractor shows its earning model by today."""
    client, contractor = example.browser(example.client), example.browser(example.contractor)
    today = example.handslag.today("Europe/Amsterdam")
    address = f"{example.home}/record/lay-proposal?change=agree-disclosure"
    dates = {"changes.0.due": today.isoformat(), "answer_due": today.isoformat()}
    confirmed(client, client.send(client.read(address).forms[-1], EARNING_MODEL | dates), address)
    example.settled()
    link = [link for link in contractor.read(f"{example.home}/table").links if "give-assent" in link][-1]
    assert fill_and_send(contractor, link, today).status_code == 303
    example.settled()
    return example


def answer(browser: Browser, address: str, typed: dict[str, str]) -> int:
    """Fill in a form, and give the status of what comes back."""
    return browser.send(browser.read(address).forms[-1], typed).status_code


def test_a_known_topic_is_suggested_by_its_name(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    page = browser.get(f"{shared_example.home}/record/lay-proposal?change=agree-disclosure").text

    assert '<option value="earning_model">verdienmodel</option>' in page
    assert 'list="f-changes-0-topic-list"' in page


def test_what_is_owed_can_be_chosen_by_name(owing: Example) -> None:
    contractor = owing.browser(owing.contractor)

    page = contractor.read(f"{owing.home}/record/make-disclosure")

    assert f"{owing.latest_disclosure}. Brink Schoonmaak: verdienmodel" in page.text


def test_what_was_shown_and_judged_stands_in_the_timeline(owing: Example) -> None:
    client, contractor = owing.browser(owing.client), owing.browser(owing.contractor)
    number = str(owing.latest_disclosure)

    shown = answer(contractor, f"{owing.home}/record/make-disclosure", {"disclosure": number, "where": "Map 3."})
    judged = answer(client, f"{owing.home}/record/judge-disclosure", {"disclosure": number, "complete": "true"})

    owing.settled()
    timeline = client.read(f"{owing.home}/timeline").text
    assert (shown, judged) == (303, 303)
    assert f"Brink Schoonmaak liet zien wat inzage {number} vraagt. Te vinden: Map 3." in timeline
    assert f"Gemeente Waterrand beoordeelde inzage {number}. Volledig: ja." in timeline


def test_who_owes_it_does_not_judge_it(owing: Example) -> None:
    contractor = owing.browser(owing.contractor)
    number = str(owing.latest_disclosure)

    judged = answer(contractor, f"{owing.home}/record/judge-disclosure", {"disclosure": number, "complete": "true"})

    assert judged == 409
