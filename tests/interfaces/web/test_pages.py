"""Every page, for both sides, for a stranger and for nobody, in both languages, for people and for programs."""

import json

import pytest

from domain.risk import ClauseRevised
from interfaces.formats import LANGUAGES
from tests.interfaces.web.example import Example
from tests.interfaces.web.reading import Reading

PAGES = (
    "",
    "?asOf=2023-06-30&knownAt=2023-07-31",
    "/drivers/labour",
    "/drivers/labour?period=2024-01",
    "/drivers/materials",
    "/timeline",
    "/timeline?view=full&about=goals&party=C&asOf=2022-12-31",
    "/events/1",
    "/events/25",
    "/table",
    "/proposals/3",
    "/options",
    "/fairness",
    "/relationship",
    "/views",
    "/views/arrangements",
    "/procurement",
    "/explanation?figure=/risk/drivers/labour/share_net/C&via=/risk/total/actual/C",
    "/what-if",
    "/what-if?suppose=first-split",
    "/prices",
    "/reports",
    "/stress-test",
    "/stress-test?driver=labour",
    "/series",
    "/series/nl_hicp_all_items",
    "/people",
    "/record",
    "/record/lay-proposal",
    "/receipts/68?from=67&position=1",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", ["client", "contractor"])
def test_both_sides_can_read_every_page(shared_example: Example, side: str, language: str) -> None:
    browser = shared_example.browser(getattr(shared_example, side), language)

    for page in ("/partnerships", "/partnerships/new", *(f"{shared_example.home}{page}" for page in PAGES)):
        reading = browser.read(page)

        assert reading.title.endswith("Handslag")
        assert all(script.startswith("/static/") for script in reading.scripts)


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_meets_the_same_silence_as_where_nothing_is(shared_example: Example, page: str) -> None:
    browser = shared_example.with_token()
    nothing = "/partnerships/00000000-0000-4000-8000-000000000000"

    ours, missing = browser.get(f"{shared_example.home}{page}"), browser.get(f"{nothing}{page}")

    assert ours.status_code == missing.status_code == 404
    assert Reading(ours.text, "").text == Reading(missing.text, "").text
    assert "Waterrand" not in ours.text


@pytest.mark.parametrize("page", PAGES)
def test_nobody_is_asked_to_sign_in_and_comes_back_to_the_page(shared_example: Example, page: str) -> None:
    response = shared_example.browser().get(f"{shared_example.home}{page}")

    assert response.status_code == 303
    assert response.headers["location"].startswith("/sign-in?back=%2Fpartnerships%2F")


@pytest.mark.parametrize("page", PAGES)
def test_every_page_answers_programs_at_the_same_address(shared_example: Example, page: str) -> None:
    path, _, query = page.partition("?")
    address = f"{shared_example.home}{path}.json?{query}"

    own = shared_example.browser(shared_example.client).get(address)
    foreign = shared_example.with_token().get(address)
    nobody = shared_example.browser().get(address)

    assert own.headers["content-type"] == "application/json"
    assert json.loads(own.text)
    assert foreign.status_code == 404
    assert nobody.status_code == 401
    assert foreign.headers["content-type"] == "application/problem+json"


def test_links_of_the_pages_lead_somewhere(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    home = shared_example.home
    found = {
        link.partition("#")[0]
        for page in (
            "",
            "/table",
            "/options",
            "/fairness",
            "/relationship",
            "/what-if?suppose=first-split",
            "/people",
            "/record",
            "/series",
            "/drivers/labour",
        )
        for link in browser.read(home + page).links
    }

    dead = [link for link in sorted(found) if browser.get(link).status_code not in (200, 303)]

    assert dead == []


def test_the_start_page_tells_what_waits_for_whom(shared_example: Example) -> None:
    client = shared_example.browser(shared_example.client)
    contractor = shared_example.browser(shared_example.contractor)

    assert "Wacht op jullie" in client.read("/partnerships").text
    assert "Wacht op Gemeente Waterrand" in contractor.read("/partnerships").text
    assert "Schoonmaak gemeentelijke gebouwen" in client.read("/partnerships?show=mine").text
    assert "Hier wacht geen partnerschap" in client.read("/partnerships?show=theirs").text


def test_who_has_no_partnership_is_shown_how_to_begin(shared_example: Example) -> None:
    reading = shared_example.with_token().read("/partnerships")

    assert "./handslag demo" in reading.text
    assert "http://localhost/partnerships/new" in {f"http://localhost{link}" for link in reading.links}


def test_the_overview_says_who_bears_the_shock_and_how_it_was_computed(shared_example: Example) -> None:
    text = shared_example.browser(shared_example.client).read(shared_example.home).text

    assert "Gemeente Waterrand 56 % en Brink Schoonmaak 44 %" in text.replace("\xa0", " ")
    assert "Brink Schoonmaak leed verlies in 3 jaren" in text
    assert "Hoe is dit berekend?" in text
    assert "Bekijk het voorstel" in text


def test_an_earlier_day_shows_the_figures_of_then(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    then = browser.read(f"{shared_example.home}?asOf=2023-06-30").text.replace("\xa0", " ")

    assert "Je kijkt naar 30 juni 2023" in then
    assert "Gemeente Waterrand 43 % en Brink Schoonmaak 57 %" in then
    assert "Nu te doen" not in then
    assert browser.get(f"{shared_example.home}?asOf=eens").status_code == 400


def test_each_period_opens_into_its_steps_and_their_sources(shared_example: Example) -> None:
    reading = shared_example.browser(shared_example.client).read(f"{shared_example.home}/drivers/labour?period=2024-01")

    assert "Contractwaarde € 105.000 maal gewicht 78 %" in reading.text.replace("\xa0", " ")
    revised = shared_example.first(ClauseRevised)
    assert any(link.endswith(f"/events/{revised}") for link in reading.links)
    assert any("/series/nl_cleaning_wage_index_derived#p-" in link for link in reading.links)


def test_the_timeline_narrows_pages_on_and_shows_every_date(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    first = browser.read(f"{shared_example.home}/timeline")
    older = next(link for link in first.links if "cursor=" in link)

    assert "Brink Schoonmaak opende" not in browser.read(f"{shared_example.home}/timeline?about=goals").text
    assert set(browser.read(older).links).isdisjoint({link for link in first.links if "/events/" in link})
    assert "Gereconstrueerd uit" in browser.read(f"{shared_example.home}/timeline?view=full").text
    assert "De kalender" in first.text


def test_an_event_shows_every_field_and_the_way_to_mend_it(shared_example: Example) -> None:
    fact = shared_example.measured("6.9")
    own = shared_example.browser(shared_example.client).read(f"{shared_example.home}/events/{fact}")
    other = shared_example.browser(shared_example.contractor).read(f"{shared_example.home}/events/{fact}")

    assert "partnership.kpi-measured/1" in own.text
    assert any(link.endswith(f"/record/strike-fact?version={fact}") for link in own.links)
    assert any(link.endswith(f"/record/record-kpi?corrects={fact}") for link in own.links)
    assert not any("strike-fact" in link for link in other.links)


def test_a_public_contract_without_options_left_is_to_be_tendered_again(shared_example: Example) -> None:
    text = shared_example.browser(shared_example.client).read(f"{shared_example.home}/options").text

    assert "Gezond, en toch opnieuw aanbesteden" in text
    assert "31 december 2025" in text


def test_what_is_not_there_is_said_in_the_same_look(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    for address in ("/nowhere", f"{shared_example.home}/events/999", f"{shared_example.home}/record/dance"):
        response = browser.get(address)

        assert response.status_code == 404
        assert "hs-brand" in response.text
        assert "Content-Security-Policy" in response.headers
    assert browser.client.put("/partnerships").status_code == 405


def test_the_language_is_chosen_once_and_kept(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client, "de, fr;q=0.5")
    assert 'lang="nl"' in browser.get("/partnerships").text

    switched = browser.get("/partnerships?show=all&lang=en")

    assert switched.headers["location"] == "/partnerships?show=all"
    assert '<html lang="en">' in browser.get("/partnerships").text


def test_files_are_kept_by_the_browser_while_their_content_stays(shared_example: Example) -> None:
    browser = shared_example.browser()
    sheet = next(part for part in browser.get("/sign-in").text.split('"') if part.startswith("/static/handslag.css"))

    assert "immutable" in browser.get(sheet).headers["cache-control"]
    assert "immutable" not in browser.get("/static/handslag.css").headers["cache-control"]
