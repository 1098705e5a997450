"""The page of every command: drawn, mended, checked and recorded, without a line of code per command."""

import pytest
from httpx2 import Response

from domain import lifecycle
from domain.facts import Act
from interfaces.addresses import COMMANDS, address_of
from interfaces.formats import LANGUAGES
from tests.interfaces.web.example import Browser, Example
from tests.interfaces.web.filling import confirmed, fill_and_send
from tests.interfaces.web.reading import Reading

IN_PARTNERSHIP = sorted(name for name, kind in COMMANDS.items() if kind.ACT is not Act.OPEN)
UNDERSTOOD = (303, 403, 404, 409)
"""Recorded, or refused by a role or a rule; never a fault in the form, never an error of ours."""


def test_every_command_of_a_person_has_an_address() -> None:
    assert {address_of(kind) for kind in lifecycle.COMMANDS if kind.ACT is not Act.CLOCK} == COMMANDS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", IN_PARTNERSHIP)
def test_the_form_of_every_command_names_what_is_missing(shared_example: Example, name: str, language: str) -> None:
    browser = shared_example.browser(shared_example.client, language)
    address = f"{shared_example.home}/record/{name}"
    form = browser.read(address).forms[-1]
    emptied = {control.name: "" for control in form.controls if not control.name.startswith("_")}

    response = browser.send(form, emptied)

    assert response.status_code == 400
    assert 'id="problems"' in response.text


@pytest.mark.parametrize("name", IN_PARTNERSHIP)
def test_every_command_is_understood_when_its_form_is_filled_in(example: Example, name: str) -> None:
    browser = example.browser(example.client)
    today = example.handslag.today("Europe/Amsterdam")
    before = example.version

    response = fill_and_send(browser, f"{example.home}/record/{name}", today)

    assert response.status_code in UNDERSTOOD, Reading(response.text, "").text
    if response.status_code != 303:
        assert 'id="problems"' in response.text
        assert example.version == before
    elif example.version == before:
        assert "Dat was al zo" in browser.read(response.headers["location"]).text


def test_a_partnership_is_opened_and_the_other_side_joins_it(example: Example) -> None:
    client, contractor = example.browser(example.client), example.browser(example.contractor)
    form = client.read("/partnerships/new").forms[-1]
    typed = {
        "name": "Groenonderhoud",
        "regime": "private",
        "parties.0.party": "C",
        "parties.0.name": "Gemeente",
        "parties.0.role": "client",
        "parties.1.party": "S",
        "parties.1.name": "Brink",
        "parties.1.role": "contractor",
        "parties.1.organisation": "brink-schoonmaak",
    }

    opened = client.send(form, typed)
    receipt = client.read(opened.headers["location"])
    invitation = contractor.read("/partnerships")
    address = next(link for link in invitation.links if link.endswith("/record/join-partnership"))
    joined = contractor.send(contractor.read(address).forms[-1])

    assert "Vastgelegd" in receipt.text
    assert "Je bent uitgenodigd: Groenonderhoud" in invitation.text
    assert joined.status_code == 303
    example.settled()
    assert "Groenonderhoud" in contractor.read("/partnerships").text
    assert "uitgenodigd" not in contractor.read("/partnerships").text


def test_a_proposal_goes_round_the_table_without_scripts(example: Example) -> None:
    client, contractor = example.browser(example.client), example.browser(example.contractor)
    today = example.handslag.today("Europe/Amsterdam")

    laid = fill_and_send(client, f"{example.home}/record/lay-proposal", today)
    countered = fill_and_send(contractor, _deed(contractor, example, "counter-proposal?counters=14"), today)
    assented = _bind(client, _deed(client, example, "give-assent?proposal=15"))
    objected = fill_and_send(client, _deed(client, example, "raise-objection?proposal=13"), today)
    example.settled()
    table = client.read(f"{example.home}/table").text

    assert [one.status_code for one in (laid, countered, assented, objected)] == [303, 303, 303, 303]
    assert "Er ligt niets op tafel" in table
    assert "Beantwoord met een tegenvoorstel" in table
    assert "Alle partijen stemden in" in client.read(assented.headers["location"]).text


def test_who_laid_a_proposal_can_take_it_back(example: Example) -> None:
    contractor = example.browser(example.contractor)
    today = example.handslag.today("Europe/Amsterdam")

    response = fill_and_send(contractor, _deed(contractor, example, "withdraw-proposal?proposal=13"), today)

    assert response.status_code == 303
    example.settled()
    assert "Ingetrokken" in contractor.read(f"{example.home}/table").text


def test_before_an_act_that_binds_the_answers_are_shown_once_more(example: Example) -> None:
    client = example.browser(example.client)
    before = example.version

    checking = client.read(_deed(client, example, "give-assent?proposal=13"))

    assert "Controleer voordat het telt" in checking.text
    assert "Materialen achteraf delen in banden" in checking.text
    assert example.version == before
    mending = client.send(checking.forms[-1], {}, ("_mend", "1"))
    assert "Geldt vanaf" in Reading(mending.text, "").text


def test_what_others_recorded_meanwhile_is_shown_and_what_was_typed_is_kept(example: Example) -> None:
    client, contractor = example.browser(example.client), example.browser(example.contractor)
    address = f"{example.home}/record/report-shock"
    form = client.read(address).forms[-1]
    typed = {"title": "Hagelschade", "gross": "12.000", "carrier": "C", "controllable_by": "none"}
    today = example.handslag.today("Europe/Amsterdam")
    assert fill_and_send(contractor, f"{example.home}/record/disclose-capacity", today).status_code == 303

    stale = client.send(form, typed)
    again = Reading(stale.text, address)
    recorded = client.send(again.forms[-1])

    assert stale.status_code == 412
    assert "Vastgelegd terwijl je schreef" in again.text
    assert "Brink Schoonmaak gaf inzage" in again.text
    assert 'value="Hagelschade"' in stale.text
    assert recorded.status_code == 303
    example.settled()
    assert "Midden op tafel" in client.read(example.home).text


def test_a_form_that_is_sent_twice_is_recorded_once(example: Example) -> None:
    client = example.browser(example.client)
    form = client.read(f"{example.home}/record/record-kpi?kpi=klachten").forms[-1]

    first = client.send(form, {"value": "9"})
    after = example.version
    second = client.send(form, {"value": "9"})

    assert first.status_code == second.status_code == 303
    assert first.headers["location"] == second.headers["location"]
    assert example.version == after


def test_a_fact_is_corrected_by_a_later_one_and_both_stay(example: Example) -> None:
    client = example.browser(example.client)
    fact = example.measured("6.9")
    form = client.read(f"{example.home}/record/record-kpi?corrects={fact}").forms[-1]
    assert {control.name: control.value for control in form.controls}["value"] == "6,9"

    sent = client.send(form, {"value": "7,1", "corrects.reason": "Verkeerd afgelezen"})
    example.settled()

    assert sent.status_code == 303, Reading(sent.text, "").text
    assert "Gecorrigeerd door vastlegging" in client.read(f"{example.home}/events/{fact}").text
    assert f"Corrigeert vastlegging {fact}" in client.read(sent.headers["location"]).text


def test_a_view_of_an_option_stays_sealed_until_all_have_spoken(example: Example) -> None:
    client, contractor = example.browser(example.client), example.browser(example.contractor)
    _agree_option(example, client, contractor)
    stated = client.send(
        client.read(f"{example.home}/record/state-option-view?option=O3").forms[-1],
        {"wants": "yes", "reason": "Geheime reden"},
    )
    example.settled()

    assert stated.status_code == 303
    assert "Geheime reden" in client.read(f"{example.home}/options").text
    for page in ("/options", "/options.json", "/timeline", "/timeline.json", "/events/{}.json", "/events/{}", ""):
        answer = contractor.get(example.home + page.format(example.version))
        assert answer.status_code == 200
        assert "Geheime reden" not in answer.text
    assert "Nog maar één kant heeft gesproken" in contractor.read(f"{example.home}/options").text


def test_a_round_asks_statements_in_words_and_keeps_the_scores_from_the_other_side(example: Example) -> None:
    client, contractor = example.browser(example.client), example.browser(example.contractor)
    page = client.read(f"{example.home}/record/open-round")
    assert "Zij leveren goed werk" in page.text
    opened = client.send(page.forms[-1], {"round": "lente", "title": "Lente", "closes_on": "2099-01-01"})
    assert opened.status_code == 303, Reading(opened.text, "").text
    example.settled()

    form = contractor.read(f"{example.home}/record/submit-assessment?round=lente").forms[-1]
    typed = {f"scores.{number}.score": "3,0625" for number in range(8)}
    assessed = contractor.send(form, typed)
    example.settled()

    assert assessed.status_code == 303, Reading(assessed.text, "").text
    assert "Zij leveren goed werk: 3,0625" in contractor.read(f"{example.home}/timeline").text
    for page_of in ("/timeline", "/timeline.json", "/events/{}.json", "/events/{}", ""):
        answer = client.get(example.home + page_of.format(example.version))
        assert answer.status_code == 200
        assert "3,0625" not in answer.text
        assert "3.0625" not in answer.text


def _agree_option(example: Example, client: Browser, contractor: Browser) -> None:
    form = client.read(f"{example.home}/record/lay-proposal?change=grant-option").forms[-1]
    year = example.handslag.today("Europe/Amsterdam").year
    terms = {
        "option": "O3",
        "title": "Optiejaar 2026",
        "start": "2026-01-01",
        "end": f"{year + 4}-12-31",
        "opens_on": "2025-01-01",
        "notice_deadline": "2025-12-31",
    }
    typed = {f"changes.0.{name}": text for name, text in terms.items()}
    due = {"title": "Nog een optie", "they": "Rust", "answer_due": f"{year + 1}-01-31"}
    laid = confirmed(client, client.send(form, {**typed, **due}), "")
    assert laid.status_code == 303, Reading(laid.text, "").text
    example.settled()
    assert _bind(contractor, _deed(contractor, example, "give-assent?proposal=14")).status_code == 303
    example.settled()


def _deed(browser: Browser, example: Example, wanted: str) -> str:
    """The address of what can be done on the table, as the page links to it."""
    example.settled()
    links = browser.read(f"{example.home}/table").links
    found = next((link for link in links if wanted in link), None)
    assert found is not None, (wanted, [link for link in links if "/record/" in link])
    return found


def _bind(browser: Browser, address: str) -> Response:
    form = browser.read(address).forms[-1]
    return browser.send(form, {}, ("_confirmed", "1"))
