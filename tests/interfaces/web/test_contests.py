"""From the page of a record a party contests it, and ends the contest."""

from tests.interfaces.web.example import Browser, Example
from tests.interfaces.web.filling import confirmed, fill_and_send


def fact_of(example: Example) -> int:
    """The version of a measurement of the client in the example."""
    return example.measured("6.9")


def deed(browser: Browser, example: Example, wanted: str) -> str:
    """The address of what can be done about the fact, as its page links to it."""
    example.settled()
    return next(
        (link for link in browser.read(f"{example.home}/events/{fact_of(example)}").links if wanted in link), ""
    )


def test_the_page_of_a_fact_leads_the_other_party_to_contesting_it_and_its_own_to_repairing_it(
    example: Example,
) -> None:
    client, contractor = example.browser(example.client), example.browser(example.contractor)

    assert deed(contractor, example, f"contest-fact?version={fact_of(example)}")
    assert not deed(contractor, example, "strike-fact")
    assert deed(client, example, f"strike-fact?version={fact_of(example)}")
    assert deed(client, example, f"record-kpi?corrects={fact_of(example)}")
    assert not deed(client, example, "contest-fact")


def test_a_contested_fact_says_so_until_who_stated_it_concedes(example: Example) -> None:
    client, contractor = example.browser(example.client), example.browser(example.contractor)
    today = example.handslag.today("Europe/Amsterdam")
    contested = fill_and_send(contractor, deed(contractor, example, "contest-fact"), today)
    example.settled()
    during = client.read(f"{example.home}/events/{fact_of(example)}").text
    withdrawal = deed(contractor, example, f"withdraw-contest?version={fact_of(example)}")

    conceded = fill_and_send(client, deed(client, example, f"concede-contest?version={fact_of(example)}"), today)
    example.settled()
    after = client.read(f"{example.home}/events/{fact_of(example)}").text

    assert (contested.status_code, conceded.status_code) == (303, 303)
    assert withdrawal
    assert "Betwist door Brink Schoonmaak, nog niet afgedaan" in during
    assert "Vervallen na een betwisting" in after
    assert "nog niet afgedaan" not in after


def test_a_contest_is_laid_on_the_table_from_the_page_of_the_fact(example: Example) -> None:
    client, contractor = example.browser(example.client), example.browser(example.contractor)
    today = example.handslag.today("Europe/Amsterdam")
    fill_and_send(contractor, deed(contractor, example, "contest-fact"), today)
    address = deed(client, example, "lay-proposal?change=settle-contest")
    form = client.read(address).forms[-1]
    begun = {control.name: control.value for control in form.controls}

    terms = {"changes.0.upheld": "false", "changes.0.reason": "Samen nagemeten", "title": "Afdoen", "they": "Rust"}
    laid = confirmed(client, client.send(form, {**terms, "answer_due": today.isoformat()}), address)

    assert begun["changes.0.version"] == str(fact_of(example))
    assert laid.status_code == 303


def test_the_record_of_a_contest_leads_to_what_was_contested(example: Example) -> None:
    contractor = example.browser(example.contractor)
    today = example.handslag.today("Europe/Amsterdam")
    fill_and_send(contractor, deed(contractor, example, "contest-fact"), today)
    example.settled()

    record = contractor.read(f"{example.home}/events/{example.version}")

    assert f"{example.home}/events/{fact_of(example)}" in record.links
