"""The pages of the stress test: asked, followed, shown, laid beside a proposal, and worked out again."""

import re
from threading import Event
from typing import Any

import pytest
from httpx2 import Response

from application.stress import jobs
from interfaces.formats import LANGUAGES
from interfaces.web.pages import stress_result
from tests.application.stress.table import PATIENCE_SECONDS
from tests.interfaces.web.example import Browser, Example
from tests.interfaces.web.reading import HtmlForm, Reading


def question(browser: Browser, example: Example, query: str = "") -> HtmlForm:
    """The form of a question, as it begins."""
    return browser.read(f"{example.home}/stress-test{query}").forms[-1]


def sent(
    browser: Browser,
    form: HtmlForm,
    typed: dict[str, str] | None = None,
    button: tuple[str, str] | None = None,
    compared: tuple[str, ...] = (),
) -> Response:
    """Send a question with all alternatives that stand ticked, or with these."""
    ticked = [one.value for one in form.controls if one.name == "_compare" and one.checked]
    return browser.post(form.action, {**form.posted(typed, button), "_compare": list(compared) or ticked})


def asked(browser: Browser, example: Example, **typed: str) -> str:
    """The address of a test that was asked."""
    response = sent(browser, question(browser, example), {"paths": "200", **typed})
    assert response.status_code == 303, Reading(response.text, "").text
    return str(response.headers["location"])


def result_at(browser: Browser, where: str) -> Reading:
    """The page of a result, once it is there."""
    while "Refresh" in browser.get(where).headers:
        continue
    return browser.read(where)


def laid(browser: Browser, example: Example) -> str:
    """The address of evidence that was laid beside the open proposal."""
    result = result_at(browser, asked(browser, example))
    receipt = browser.send(result.form("/lay"))
    assert receipt.status_code == 303
    example.settled()
    return next(link for link in browser.read(f"{example.home}/table").links if "/evidence/" in link)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            (
                "Dit is geschiedenis herhaald, geen voorspelling. De jaren 2021 tot en met 2023",
                "De marge van Brink Schoonmaak is weg in",
                "Een vaste prijs",
                "december 2018 tot en met juni 2025",
            ),
        ),
        ("en", ("This is history repeated, not a forecast. The years 2021 to 2023", "A fixed price", "Proposal 13")),
    ],
)
def test_the_clauses_of_the_example_stand_side_by_side(
    shared_example: Example, language: str, said: tuple[str, ...]
) -> None:
    browser = shared_example.browser(shared_example.client, language)

    text = result_at(browser, asked(browser, shared_example)).text

    assert [part for part in said if part not in text] == []


def test_a_result_has_its_figures_for_programs(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    where = asked(browser, shared_example)
    result_at(browser, where)
    told = browser.get(f"{where}.json").json()

    assert told["status"] == "done"
    assert next(iter(told["figures"]["scenarios"])) == "clauses-in-force"


def test_a_year_comes_again(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    text = result_at(browser, asked(browser, shared_example, again="2022")).text

    assert "Als 2022 terugkwam, droeg Brink Schoonmaak" in text
    assert "Dit laat de prijzen van 2022 vanaf vandaag opnieuw gebeuren" in text
    assert "P5" not in text.partition("De alternatieven naast elkaar")[2]


def test_the_clause_of_a_driver_is_where_another_one_begins(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.contractor)
    driver = browser.read(f"{shared_example.home}/drivers/labour")
    address = next(link for link in driver.links if "stress-test?driver" in link)
    form = browser.read(address).forms[-1]
    prefilled = {one.name: one.value for one in form.controls}

    response = sent(
        browser,
        form,
        {
            "paths": "200",
            "tried.0.title": "Halfom",
            "tried.0.clauses.0.clause.bands_up.2.shares.C": "50",
            "tried.0.clauses.0.clause.bands_up.2.shares.S": "50",
        },
    )

    assert prefilled["tried.0.clauses.0.clause.bands_up.1.upto"] == "8"
    assert "“Halfom”" in result_at(browser, str(response.headers["location"])).text


def test_clauses_of_one_s_own_are_added_without_scripts(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    grown = sent(browser, question(browser, shared_example), button=("_add", "tried"))

    names = {one.name for one in Reading(grown.text, "").forms[-1].controls}
    assert grown.status_code == 200
    assert {"tried.0.title", "tried.0.clauses.0.driver"} <= names


@pytest.mark.parametrize(
    ("typed", "compared", "status", "said"),
    [
        ({"again": "2010"}, (), 400, "Kies een jaar van 2019 tot en met 2024."),
        ({"since": "2024-01"}, (), 409, "er zijn er 36 nodig"),
        ({"years": "eeuwig"}, (), 400, "is geen getal"),
        ({"paths": "1000000"}, (), 400, "of minder in"),
        ({}, ("niets",), 400, "Voeg er minstens 1 toe."),
    ],
)
def test_what_cannot_be_tested_is_shown_with_what_to_mend(
    shared_example: Example, typed: dict[str, str], compared: tuple[str, ...], status: int, said: str
) -> None:
    browser = shared_example.browser(shared_example.client)

    response = sent(browser, question(browser, shared_example), typed, compared=compared)

    assert response.status_code == status
    assert 'id="problems"' in response.text
    assert said in Reading(response.text, "").text.replace("\xa0", " ")


def test_a_question_is_changed_and_asked_again(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    result = result_at(browser, asked(browser, shared_example, years="6", seed="7"))

    again = next(link for link in result.links if "from=" in link)
    controls = {one.name: one.value for one in browser.read(again).forms[-1].controls}

    assert (controls["years"], controls["seed"]) == ("6", "7")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_test_shows_how_far_it_is_and_can_be_stopped(
    shared_example: Example, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, work_out = Event(), jobs.work_out

    def held(plan: Any, *, progress: Any) -> Any:
        go.wait(PATIENCE_SECONDS)
        return work_out(plan, progress=progress)

    monkeypatch.setattr(jobs, "work_out", held)
    monkeypatch.setattr(stress_result, "PATIENCE_SECONDS", 0.01)
    browser = shared_example.browser(shared_example.client, language)

    where = asked(browser, shared_example, seed=str(LANGUAGES.index(language) + 50))
    running = browser.get(where)
    stopped = browser.send(Reading(running.text, where).form("/stop"))
    after = browser.get(where)
    go.set()

    assert running.headers["Refresh"] == "1"
    assert re.search(r"<progress[^>]* max=\"100\" value=\"0\"", running.text)
    assert (stopped.status_code, stopped.headers["location"]) == (303, f"{shared_example.home}/stress-test")
    assert "Refresh" not in after.headers


def test_too_many_tests_are_asked_to_come_back(shared_example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "MOST_WAITING_FOR_ONE", 0)
    browser = shared_example.browser(shared_example.client)

    response = sent(browser, question(browser, shared_example), {"seed": "99"})

    assert (response.status_code, response.headers["Retry-After"]) == (503, "1")
    assert 'id="problems"' in response.text


def test_what_one_side_tries_the_other_does_not_see(shared_example: Example) -> None:
    where = asked(shared_example.browser(shared_example.contractor), shared_example, seed="8")

    assert shared_example.browser(shared_example.client).get(where).status_code == 404


def test_a_result_is_laid_beside_a_proposal_and_worked_out_again_by_the_other_side(example: Example) -> None:
    contractor, client = example.browser(example.contractor), example.browser(example.client)

    where = laid(contractor, example)
    shown = client.read(where)
    proposal = client.read(f"{example.home}/proposals/13")
    again = client.send(proposal.form("/again"))
    verdict = result_at(client, str(again.headers["location"]).partition("#")[0])

    assert "Stresstest van Brink Schoonmaak" in proposal.text
    assert "Een vaste prijs" in proposal.text
    assert "Door Brink Schoonmaak erbij gelegd op" in shown.text
    assert "Er komt hetzelfde uit, tot op het laatste cijfer" in verdict.text
    assert "stresstest van Brink Schoonmaak" in client.read(f"{example.home}/record/give-assent?proposal=13").text
    assert "legde een stresstest bij voorstel 13" in client.read(f"{example.home}/timeline").text
    assert client.get(f"{example.home}/evidence/1").status_code == 404
    assert client.get(f"{where}.json").json()["kind"] == "evidence-laid"


def test_evidence_that_was_taken_back_says_so_and_leaves_the_proposal(example: Example) -> None:
    contractor = example.browser(example.contractor)
    where = laid(contractor, example)
    version = where.rpartition("/")[2]

    struck = contractor.read(f"{example.home}/record/strike-fact?version={version}").forms[-1]
    contractor.send(struck, {"reason": "Verkeerd jaar."})
    example.settled()

    assert "Teruggenomen of vervangen" in contractor.read(where).text
    assert "stresstest van Brink" not in contractor.read(f"{example.home}/table").text


def test_a_result_that_can_no_longer_be_laid_says_why(example: Example) -> None:
    contractor = example.browser(example.contractor)
    form = result_at(contractor, asked(contractor, example)).form("/lay")

    response = contractor.send(form, {"proposal": "3"})

    assert response.status_code == 404
    assert "Voorstel 3 ligt niet op tafel" in Reading(response.text, "").text


@pytest.mark.parametrize("typed", [{"proposal": "x"}, {"_version": "x"}])
def test_a_bent_form_is_refused(example: Example, typed: dict[str, str]) -> None:
    contractor = example.browser(example.contractor)
    form = result_at(contractor, asked(contractor, example)).form("/lay")

    assert contractor.send(form, typed).status_code == 400


def test_the_list_of_what_can_be_recorded_leads_to_the_question(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    links = browser.read(f"{shared_example.home}/record").links

    assert f"{shared_example.home}/stress-test" in links
    assert not any(link.endswith("/record/lay-evidence") for link in links)
