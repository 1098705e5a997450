"""Through the pages a principle is named under a decision, found with its precedents, and suspended by one."""

from tests.interfaces.web.example import Browser, Example
from tests.interfaces.web.filling import confirmed

IN_FORCE = "Denk zij, wij, ik, in die volgorde"
"""The principle that all stakeholders of the example adopted."""
FORMULATED = {
    "principle": "net-benefit",
    "theme": "reciprocity",
    "observation": "Wie nergens aan verdient, geeft niet.",
    "title": "Netto voordeel voor beide partijen",
}


def record(example: Example, browser: Browser, command: str, typed: dict[str, str]) -> None:
    """Fill in the form of a command, and see that it was recorded."""
    address = f"{example.home}/record/{command}"
    response = confirmed(browser, browser.send(browser.read(address).forms[-1], typed), address)
    assert response.status_code == 303, response.text
    example.settled()


def test_a_principle_that_one_suspended_is_asked_for_no_more(example: Example) -> None:
    browser = example.browser(example.client)
    proposal = f"{example.home}/record/lay-proposal?change=agree-goal"
    before = browser.read(proposal).text

    withdrawn = {"principle": "zij-wij-ik", "stakeholder": "inkoop", "reason": "Het knelt."}
    record(example, browser, "withdraw-adoption", withdrawn)

    assert "Onder welke principes?" in before
    assert "Onder welke principes?" not in browser.read(proposal).text
    assert "Opgeschort" in browser.read(f"{example.home}/views/principles").text


def test_a_form_asks_first_for_the_theme_and_the_observation(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    form = browser.read(f"{shared_example.home}/record/formulate-principle").forms[-1]

    response = browser.send(form, {**FORMULATED, "observation": ""})

    assert response.status_code == 409
    assert "Aan het principe ontbreekt de observatie" in response.text


def test_a_decision_names_a_principle_and_is_found_as_its_precedent(example: Example) -> None:
    client = example.browser(example.client)
    form = client.read(f"{example.home}/record/record-joint-decision").forms[-1]

    added = client.send(form, {"matter": "Prijs van extra werk", "_add": "principles"}).text
    named = {"matter": "Prijs van extra werk", "principles.0": "zij-wij-ik"}
    record(example, client, "record-joint-decision", named)

    assert f">{IN_FORCE}<" in added
    assert "Prijs van extra werk" in client.read(f"{example.home}/views/principles").text
