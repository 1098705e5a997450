"""Through the pages a principle is adopted by all, named under a proposal, and found with its precedents."""

import pytest

from tests.interfaces.web.example import Browser, Example
from tests.interfaces.web.filling import confirmed

FORMULATED = {
    "principle": "net-benefit",
    "theme": "reciprocity",
    "observation": "Wie nergens aan verdient, geeft niet.",
    "title": "Netto voordeel voor beide partijen",
}


def record(example: Example, browser: Browser, command: str, typed: dict[str, str]) -> None:
    """Fill in the form of a command, and see that it was recorded."""
    response = browser.send(browser.read(f"{example.home}/record/{command}").forms[-1], typed)
    assert response.status_code == 303, response.text
    example.settled()


@pytest.fixture
def adopted(example: Example) -> Example:
    """The example with a principle that a stakeholder of each party adopted."""
    client, contractor = example.browser(example.client), example.browser(example.contractor)
    record(example, client, "formulate-principle", FORMULATED)
    for browser, stakeholder in ((client, "inkoop"), (contractor, "uitvoering")):
        record(example, browser, "name-stakeholder", {"stakeholder": stakeholder, "title": stakeholder.capitalize()})
        adoption = {"principle": "net-benefit", "stakeholder": stakeholder}
        record(example, browser, "adopt-principle", adoption)
    return example


def test_without_a_principle_in_force_a_proposal_asks_for_none(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    page = browser.read(f"{shared_example.home}/record/lay-proposal?change=agree-goal")

    assert "Onder welke principes?" not in page.text


def test_a_form_asks_first_for_the_theme_and_the_observation(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    form = browser.read(f"{shared_example.home}/record/formulate-principle").forms[-1]

    response = browser.send(form, {**FORMULATED, "observation": ""})

    assert response.status_code == 409
    assert "Aan het principe ontbreekt de observatie" in response.text


def test_a_decision_names_a_principle_and_is_found_as_its_precedent(adopted: Example) -> None:
    client = adopted.browser(adopted.client)
    address = f"{adopted.home}/record/record-joint-decision"
    form = client.read(address).forms[-1]
    added = client.send(form, {"matter": "Prijs van extra werk", "_add": "principles"})

    assert "Netto voordeel voor beide partijen" in added.text

    named = {"matter": "Prijs van extra werk", "principles.0": "net-benefit"}
    assert confirmed(client, client.send(form, named), address).status_code == 303
    adopted.settled()
    theme = client.read(f"{adopted.home}/views/principles").text
    assert "Prijs van extra werk" in theme
    assert "Uitvoering" in theme
