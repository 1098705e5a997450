"""Through the pages a key role is given, confirmed and left, and what that asks stands among the deadlines."""

from datetime import date, timedelta

import pytest

from tests.interfaces.web.example import Browser, Example

MANAGER = {"role": "contract_manager"}


def sent(browser: Browser, address: str, typed: dict[str, str]) -> int:
    """Fill in a form, and give the status of what comes back."""
    return browser.send(browser.read(address).forms[-1], typed).status_code


@pytest.fixture
def filled(example: Example) -> Example:
    """The example in which the client has a contract manager as key person."""
    client = example.browser(example.client)
    assert sent(client, f"{example.home}/record/give-key-role", MANAGER | {"person": "1"}) == 303
    example.settled()
    assert sent(client, f"{example.home}/record/confirm-key-role", MANAGER) == 303
    example.settled()
    return example


def leave(example: Example, last_day: date) -> None:
    typed = MANAGER | {"last_day": last_day.isoformat()}
    assert sent(example.browser(example.client), f"{example.home}/record/leave-key-role", typed) == 303
    example.settled()


def test_a_role_is_given_to_a_person_by_name(shared_example: Example) -> None:
    page = shared_example.browser(shared_example.client).read(f"{shared_example.home}/record/give-key-role").text

    assert shared_example.client.name in page
    assert "procesbewaker" in page


def test_who_leaves_leaves_a_dossier_among_the_deadlines(filled: Example) -> None:
    today = filled.handslag.today("Europe/Amsterdam")

    leave(filled, today + timedelta(days=30))

    overview = filled.browser(filled.client).read(filled.home)
    assert "Overdrachtsdossier: contractmanager van Gemeente Waterrand" in overview.text
    assert f"{filled.home}/views/key-people" in overview.links


def test_the_theme_shows_a_dossier_that_is_too_late(filled: Example) -> None:
    today = filled.handslag.today("Europe/Amsterdam")

    leave(filled, today - timedelta(days=1))

    shown = filled.browser(filled.contractor).get(f"{filled.home}/views/key-people.json").json()["shown"]
    assert [(one["role"], one["overdue"]) for one in shown["dossiers"]] == [("contract_manager", True)]
    assert [(one["role"], one["days_vacant"]) for one in shown["vacancies"]] == [("contract_manager", 0)]


def test_the_other_side_cannot_let_a_key_person_go(filled: Example) -> None:
    today = filled.handslag.today("Europe/Amsterdam")
    contractor = filled.browser(filled.contractor)

    page = contractor.send(
        contractor.read(f"{filled.home}/record/leave-key-role").forms[-1],
        MANAGER | {"last_day": today.isoformat()},
    )

    assert "Niemand van je partij vult de sleutelrol van contractmanager." in page.text


def test_the_theme_names_who_fills_a_role(filled: Example) -> None:
    page = filled.browser(filled.client).read(f"{filled.home}/views/key-people").text

    assert f"Gemeente Waterrand contractmanager {filled.client.name}" in page
