"""The page about fairness shows the figures of the query, what they rest on, and what is missing."""

from collections.abc import Iterator

import pytest

from interfaces.formats import LANGUAGES
from tests.interfaces.web.example import Example
from tests.interfaces.web.measured import CASE_DAY, Measured, a_measured_partnership, figures_shown, wrongly_shown

DIMENSIONS = ("equality", "transparency", "loyalty", "culture", "proportionality", "priorities")


@pytest.fixture(scope="module")
def measured() -> Iterator[Measured]:
    with a_measured_partnership() as found:
        yield found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_on_the_page_is_the_one_that_the_query_gives(measured: Measured, language: str) -> None:
    answer = measured.relationship().model_dump(mode="json")

    html = measured.browser(language).get(f"{measured.home}/fairness?asOf={CASE_DAY}").text

    places = {place for place, _ in figures_shown(html)}
    assert wrongly_shown(html, answer, language) == []
    assert {f"/fairness/dimensions/{name}/score" for name in DIMENSIONS} <= places
    assert {"/fairness/headline", "/fairness/party_view/C", "/fairness/party_view/S", "/kpi/attainment"} <= places


def test_the_headline_says_who_sees_it_and_which_question_is_weakest(measured: Measured) -> None:
    text = measured.browser().read(f"{measured.home}/fairness?asOf={CASE_DAY}").text

    assert "0,69 zoals S het ziet" in text
    assert "Zwakste vraag: Cultuur" in text
    assert "Zolang betwist, tussen 0,61 en 0,62" in text


def test_every_item_of_evidence_leads_to_its_event(measured: Measured) -> None:
    browser = measured.browser()
    fairness = measured.relationship().view.fairness
    events = {item.event.removeprefix("v") for one in fairness.dimensions.values() for item in one.evidence}

    links = browser.read(f"{measured.home}/fairness?asOf={CASE_DAY}").links

    assert {f"{measured.home}/events/{version}" for version in events} <= set(links)


def test_without_evidence_the_page_says_what_is_missing_and_leads_to_the_act_that_gives_it() -> None:
    with a_measured_partnership("s3-missing-evidence") as measured:
        page = f"{measured.home}/fairness?asOf=2024-12-31"

        reading = measured.browser().read(page)

        asked = {link.partition("/record/")[2] for link in reading.links if "/record/" in link}
        assert "Er is nog geen cijfer" in reading.text
        assert {"lay-proposal", "lay-proposal?change=agree-disclosure", "make-promise", "open-round"} <= asked


def test_the_page_of_a_partnership_without_any_measure_is_readable(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    html = browser.get(f"{shared_example.home}/fairness?asOf=2019-12-31").text

    assert "Er is nog geen cijfer" in html
    assert "Gelijk bij gebrek aan afspraak" in html


def test_the_overview_says_in_one_line_how_fair_it_is_and_leads_to_why(measured: Measured) -> None:
    reading = measured.browser().read(f"{measured.home}?asOf={CASE_DAY}")

    assert "Billijkheid: 0,69, zoals S het ziet. Zwakste vraag: cultuur." in reading.text
    assert any(link.endswith(f"{measured.home}/fairness") for link in reading.links)


@pytest.mark.parametrize("page", ["fairness", "relationship", "procurement", "options"])
def test_every_figure_of_the_measured_pages_opens_into_its_explanation(measured: Measured, page: str) -> None:
    browser = measured.browser()
    reading = browser.read(f"{measured.home}/{page}?asOf={CASE_DAY}")
    explained = {link for link in reading.links if "/explanation" in link}

    closed = [link for link in sorted(explained) if browser.get(link).status_code != 200]

    assert explained
    assert closed == []
